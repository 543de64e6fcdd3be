// Reviews what a police form does not record yet, what does not apply, and what its text never asks
// for (Appendix One, I-12).

import { sentenceIn } from "../catalogue/catalogue.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { catalogueOf } from "../editions/catalogue-of.js";
import type {
  Citation,
  EmergencyNotice,
  Notice,
  PoliceFormDefinition,
  PoliceFormItem,
  ShownEdition,
} from "../editions/types.js";
import { pinOf } from "../editions/pin.js";
import type { PinnedEdition } from "../editions/pin.js";
import { shownOf } from "../editions/whole.js";
import { yorkShown } from "../editions/york.js";
import { isList, isObject } from "../foundation/objects.js";
import { pointer, valueAt } from "../foundation/result.js";
import type { Basis } from "../foundation/vocabulary.js";
import { siftForIntelligence } from "./intelligence.js";
import { isRecorded, policeFormAsFarAsShaped } from "./as-far-as-shaped.js";
import { notLookedFor } from "./details.js";
import { sentenceFor } from "./withheld.js";
import type { PoliceForm } from "./generated.js";

/** A field of the form that the review mentions, and why. */
export interface PoliceFormPoint {
  /** The item of the edition's form, by id. */
  readonly item: string;
  /** The field, as a JSON Pointer into the form. */
  readonly path: string;
  /** The reason, as a sentence to show. */
  readonly why: string;
  /** How the statement relates to the printed text. */
  readonly basis: Basis;
  /** Why it is a reading or a convention. */
  readonly note?: string | undefined;
  /** The known issues of the guidance that affect it. */
  readonly issues: readonly string[];
  /** Where it stands in the source text. */
  readonly citations: readonly Citation[];
}

/** What a police form lacks and what to know about it. It never says that a form is complete. */
export interface PoliceFormReview {
  /** Always the first property. */
  readonly emergency: EmergencyNotice;
  /** The edition that the review was made with. */
  readonly edition: PinnedEdition;
  /** Printed fields that apply and are not recorded, in printed order, person by person. */
  readonly gaps: readonly PoliceFormPoint[];
  /** Printed fields that do not apply because of another answer. */
  readonly notApplicable: readonly PoliceFormPoint[];
  /**
   * What the preamble asks for and the form does not record. No printed field holds it, so it is
   * not a gap. A place that names a person who is not on the form is named at its person.
   */
  readonly requestedInPreamble: readonly PoliceFormPoint[];
  /**
   * What police need, is not on the printed form and is not recorded. These fields are ours, so
   * none of them is a gap of the form.
   */
  readonly notOnTheForm: readonly PoliceFormPoint[];
  /** What the text we hold never asks for. */
  readonly neverAsked: PoliceFormDefinition["neverAsked"];
  /** The text we hold ends in the middle of the form. Use the current police form. */
  readonly textEnds: PoliceFormDefinition["brokenBlock"];
  /**
   * What {@link forIntelligence} leaves out beside the details of the reporter and the source
   * themselves: fields that repeat one of those details, what the reporter did, and what an agency
   * added. Each says why and what to do.
   */
  readonly withheldFromIntelligence: readonly PoliceFormPoint[];
  /** Words that are passed on as they are written and can point to who told. Read them first. */
  readonly readBeforePassingOn: readonly PoliceFormPoint[];
  /**
   * Details of the reporter or the source that {@link forIntelligence} does not look for, because
   * the words name nobody, such as “unknown”.
   */
  readonly notLookedFor: readonly PoliceFormPoint[];
}

type Condition = NonNullable<PoliceFormItem["appliesWhen"]>;

/** The source fields of a record of an edition. */
type Sourced = Pick<Notice, "id" | "basis" | "note" | "knownIssues" | "citations">;

/**
 * Lists what a police information form does not record yet, each with the reason; what does not
 * apply; what the preamble asks for beside the printed fields; what is not on the form and police
 * need; what the text we hold never asks for; and what would be withheld for intelligence.
 *
 * Text without a letter or a digit counts as not recorded. A recorded “not known” is an answer and
 * not a gap. Which other agencies were told is asked only after a Yes. The boxes about the source
 * are not asked after “as above”. If nobody is recorded, the only gap about people is `/people`.
 *
 * @remarks Limit: it says what is not recorded, and never that a form is enough: the text we hold
 *   breaks off (I-12). A form with gaps can be saved and sent; do not wait for full information
 *   (10.9). It judges nothing that is written.
 * @guidance Appendix One, lines 415–463; 10.9, line 377
 * @param form - From {@link parsePoliceForm}. Parse first. Input that was not parsed is read field
 *   by field; a field of another shape is left out.
 * @param edition - The edition that defines the form.
 * @returns The review, with the emergency notice first. Paths are JSON Pointers such as
 *   `/people/0/fullName`. Nothing that was filled in is repeated. Never throws.
 * @example
 * const review = reviewPoliceForm({ otherReferrals: "yes", source: { from: "as-above" } });
 * review.gaps.some((gap) => gap.path === "/otherAgencies"); // true
 * review.gaps.at(-1)?.path; // "/people"
 * review.notApplicable.map((point) => point.path).slice(0, 2);
 * // ["/source/fullName", "/source/dateOfBirth"]
 */
export function reviewPoliceForm(
  form: PoliceForm,
  edition: ShownEdition = yorkShown,
): PoliceFormReview {
  edition = shownOf(edition);
  const words = catalogueOf(edition);
  const read = policeFormAsFarAsShaped(form);
  const { items, peopleInvolved, brokenBlock, neverAsked, notOnTheForm } = edition.policeForm;
  const { withheldFromIntelligence, readBeforePassingOn } = edition.policeForm;
  const people = read.people ?? [];
  const { leftOut, toRead } = siftForIntelligence(read);
  return {
    emergency: edition.emergency,
    edition: pinOf(edition),
    gaps: [
      ...items
        .filter((item) => item.block !== "people" && !leftOutBy(item, read))
        .flatMap((item) => gapsOf(item, read, words)),
      ...people.flatMap((_, index) =>
        items
          .filter(({ block }) => block === "people")
          .flatMap((item) => gapsOf(item, read, words, index)),
      ),
      ...(people.length === 0 && items.length > 0
        ? [pointOf(peopleInvolved, "/people", notRecorded(peopleInvolved.asksFor, words))]
        : []),
    ],
    notApplicable: items.flatMap((item) => notApplicableOf(item, leftOutBy(item, read))),
    requestedInPreamble: [
      ...edition.policeForm.requestedInPreamble
        .filter(({ path, role }) => !isRequestRecorded(valueAt(read, path), role))
        .map((request) => pointOf(request, request.path, notRecorded(request.asksFor, words))),
      ...placesOfNobody(read, edition.policeForm, words),
    ],
    notOnTheForm: notOnTheForm.flatMap((item) =>
      item.block === "people"
        ? people.flatMap((_, index) => gapsOf(item, read, words, index))
        : gapsOf(item, read, words),
    ),
    neverAsked,
    textEnds: brokenBlock,
    withheldFromIntelligence: leftOut.map((each) =>
      pointOf(
        withheldFromIntelligence,
        pointer(each.path),
        sentenceFor(each, read, withheldFromIntelligence.text, words),
      ),
    ),
    readBeforePassingOn: toRead.map((path) =>
      pointOf(readBeforePassingOn, pointer(path), readBeforePassingOn.text),
    ),
    notLookedFor: notLookedFor(read).map(({ of, field }) =>
      pointOf(
        { ...withheldFromIntelligence, id: "names-nobody" },
        pointer([of, field]),
        "Not looked for in the rest of the form: the words name nobody.",
      ),
    ),
  };
}

/** The condition that leaves an item out. Undefined if the item applies. */
function leftOutBy({ appliesWhen }: PoliceFormItem, form: PoliceForm): Condition | undefined {
  if (!appliesWhen) return undefined;
  const same = valueAt(form, appliesWhen.path) === appliesWhen.value;
  return same === (appliesWhen.operator === "is") ? undefined : appliesWhen;
}

function gapsOf(
  item: PoliceFormItem,
  form: PoliceForm,
  words: Catalogue,
  person = 0,
): PoliceFormPoint[] {
  return item.fields.flatMap(({ path, asksFor, detail }) => {
    const place = path.replace("*", `${person}`);
    return detail || isRecorded(valueAt(form, place))
      ? []
      : [pointOf(item, place, notRecorded(asksFor, words))];
  });
}

/**
 * Each field of an item that its condition leaves out. The citations of the deciding answer come
 * before those of the item.
 */
function notApplicableOf(
  { id, fields, citations }: PoliceFormItem,
  condition: Condition | undefined,
): PoliceFormPoint[] {
  if (!condition) return [];
  const own = citations.filter(
    ({ line }) => !condition.citations.some((cited) => cited.line === line),
  );
  return fields.map(({ path }) => ({
    ...pointOf({ ...condition, id }, path, condition.otherwise),
    citations: [...condition.citations, ...own],
  }));
}

/** The places that name a person who is not on the form, such as one who was taken away. */
function placesOfNobody(
  { people = [], requestedInPreamble }: PoliceForm,
  { requestedInPreamble: requests }: PoliceFormDefinition,
  words: Catalogue,
): PoliceFormPoint[] {
  return (requestedInPreamble?.places ?? []).flatMap(({ role, person }, index) => {
    const ofPlaces = requests.filter((each) => each.role !== undefined);
    const request = ofPlaces.find((each) => each.role === role) ?? ofPlaces[0];
    if (!request || person === undefined || person < people.length) return [];
    const path = `/requestedInPreamble/places/${index}/person`;
    const numbers = { place: `${index + 1}`, person: `${person + 1}` };
    return [pointOf(request, path, sentenceIn(words, "police-form.place-of-nobody", numbers))];
  });
}

/** Any words record a vehicle. An address or a note records a place in its role. */
function isRequestRecorded(value: unknown, role: string | undefined): boolean {
  if (role === undefined) return isRecorded(value);
  return (
    isList(value) &&
    value.some(
      (place) =>
        isObject(place) && place["role"] === role && isRecorded([place["address"], place["note"]]),
    )
  );
}

function notRecorded(what: string, words: Catalogue): string {
  return sentenceIn(words, "police-form.not-recorded-yet", { what });
}

function pointOf(
  { id, basis, note, knownIssues = [], citations }: Sourced,
  path: string,
  why: string,
): PoliceFormPoint {
  return {
    item: id,
    path,
    why,
    basis,
    ...(note === undefined ? {} : { note }),
    issues: knownIssues,
    citations,
  };
}
