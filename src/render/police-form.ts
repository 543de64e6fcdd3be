// Renders the police information form as filled in (Appendix One) and what it does not record yet.
// It says that the text we hold ends early (I-12).

import type { RootContent } from "mdast";
import { match, P } from "ts-pattern";
import type { Edition, PoliceFormItem } from "../editions/types.js";
import { editionOf } from "../editions/whole.js";
import { york } from "../editions/york.js";
import { cited } from "../editions/labels.js";
import { isPlainObject } from "../foundation/objects.js";
import { valueAt } from "../foundation/result.js";
import { POLICE_FORM_BLOCKS } from "../foundation/vocabulary.js";
import { reviewPoliceForm } from "../police-form/index.js";
import type { Place, PoliceForm, PoliceFormPoint, PoliceFormReview } from "../police-form/index.js";
import { bullets, document, heading, paragraph, said } from "./format/document.js";
import type { Item, Words } from "./format/document.js";
import { emergency, section } from "./parts.js";
import { write } from "./format/write.js";
import type { Format } from "./format/write.js";

/**
 * Renders a police information form: each printed field with its answer, what the preamble asks for
 * besides, what an agency added, and what is not recorded yet. It says that the text we hold is not
 * the whole form.
 *
 * @remarks Limit: it is a working copy and includes the details of the reporter and the source.
 *   `forIntelligence` builds what may be passed on for intelligence. Use the current police form to
 *   send anything.
 * @guidance Appendix One, lines 415–463
 * @param form - From `parsePoliceForm` or `draftPoliceForm`.
 * @param format - `"text"`, `"markdown"` or `"html"`.
 * @param edition - The edition whose form it is.
 * @example
 * renderPoliceForm({ people: [{ aliases: ["Example nickname"] }] }, "text").includes(
 *   "Alias/Nickname: Example nickname",
 * );
 * // true
 */
export function renderPoliceForm(
  form: PoliceForm,
  format: Format,
  edition: Edition = york,
): string {
  edition = editionOf(edition);
  const review = reviewPoliceForm(form, edition);
  const { title, brokenBlock } = edition.policeForm;
  return write(
    form,
    () =>
      document(
        emergency(review.emergency),
        title,
        paragraph(
          cited({
            text:
              "A working copy. The text we hold is not the whole form: use the current police " +
              "form.",
            citations: brokenBlock.citations,
          }),
        ),
        ...POLICE_FORM_BLOCKS.filter((block) => block !== "people").map((block) =>
          blockOf(block, form, review, edition),
        ),
        people(form, edition),
        requested(form, review),
        extension(form),
        remarks(review),
      ),
    format,
  );
}

const BLOCK_TITLES = {
  preamble: "About the information",
  "your-details": "Your details",
  source: "Who or where the information is coming from",
  provenance: "How the information is known",
  people: "Who is involved",
} as const satisfies Readonly<Record<PoliceFormItem["block"], string>>;

function blockOf(
  block: PoliceFormItem["block"],
  form: PoliceForm,
  review: PoliceFormReview,
  edition: Edition,
): RootContent[] {
  const items = edition.policeForm.items.filter((item) => item.block === block);
  return [
    heading(2, BLOCK_TITLES[block]),
    ...items.filter(({ fields }) => fields.length === 0).map((item) => paragraph(cited(item))),
    bullets(
      items.filter(({ fields }) => fields.length > 0).map((item) => itemOf(item, form, 0, review)),
    ),
  ];
}

function people(form: PoliceForm, edition: Edition): RootContent[] {
  const items = edition.policeForm.items.filter(({ block }) => block === "people");
  const list = form.people ?? [];
  return [
    heading(2, BLOCK_TITLES.people),
    ...(list.length === 0 ? [paragraph("Nobody is recorded.")] : []),
    ...list.flatMap((_, index) => [
      heading(3, `Person ${index + 1}`),
      bullets(items.map((item) => itemOf(item, form, index))),
    ]),
    paragraph(cited(edition.policeForm.brokenBlock)),
  ];
}

/** A printed field with its answer. A box that holds two facts shows each. */
function itemOf(
  item: PoliceFormItem,
  form: PoliceForm,
  person: number,
  review?: PoliceFormReview,
): Item {
  const label = (item.label ?? item.text).replace(/:$/, "");
  const leftOut = review?.notApplicable.find((point) => point.item === item.id);
  if (leftOut)
    return {
      words:
        `${label}: does not apply. ` + cited({ text: leftOut.why, citations: leftOut.citations }),
    };
  const fields = item.fields.map(({ path, asksFor, detail }) => ({
    asksFor,
    detail,
    value: answerWord(item, valueAt(form, path.replace("*", `${person}`))),
  }));
  const asked = fields.filter(({ detail, value }) => !detail || value !== undefined);
  const [only] = asked;
  return asked.length === 1 && only
    ? answer(label, only.value)
    : {
        words: `${label}:`,
        more: asked.map(({ asksFor, value }) => [`${asksFor}: `, ...shown(value)]),
      };
}

/** The label of a choice. Text that someone wrote stays as it is. */
function answerWord({ type }: PoliceFormItem, value: unknown): unknown {
  const chosen = type.startsWith("yes-no") || type === "source";
  return match({ chosen, value })
    .with({ chosen: true, value: "yes" }, () => "Yes")
    .with({ chosen: true, value: "no" }, () => "No")
    .with({ chosen: true, value: "not-known" }, () => "Not known")
    .with({ chosen: true, value: "not-asked" }, () => "Not asked")
    .with({ chosen: true, value: "as-above" }, () => "as above")
    .otherwise(() => value);
}

/** Text of one line stands after its label. Text of several lines is quoted below it. */
function answer(label: string, value: unknown): Item {
  return typeof value === "string" && /[\n\r\u2028\u2029]/.test(value)
    ? { words: `${label}:`, quoted: [value] }
    : { words: [`${label}: `, ...shown(value)] };
}

/** A value of the form in words. Words of the record are kept apart from ours. */
function shown(value: unknown): Exclude<Words, string> {
  return match(value)
    .returnType<Exclude<Words, string>>()
    .with(P.string.regex(/\S/), (words) => [said(words)])
    .with(P.array(P.string), (list) =>
      list.flatMap((words, index) => [index === 0 ? "" : "; ", said(words)]),
    )
    .with({ unknown: true }, () => ["recorded as not known"])
    .with({ ageInYears: P.number, on: P.string }, ({ ageInYears, on }) => [
      `aged ${ageInYears} on ${on}`,
    ])
    .with({ ageInYears: P.number }, ({ ageInYears }) => [`aged ${ageInYears}`])
    .with({ ageFrom: P.number, ageTo: P.number, on: P.string }, ({ ageFrom, ageTo, on }) => [
      `aged ${ageFrom} to ${ageTo} on ${on}`,
    ])
    .with({ ageFrom: P.number, ageTo: P.number }, ({ ageFrom, ageTo }) => [
      `aged ${ageFrom} to ${ageTo}`,
    ])
    .otherwise(() => ["not recorded"]);
}

/** What the preamble asks for and no printed field holds. */
function requested(
  { requestedInPreamble: { vehicles = [], places = [] } = {} }: PoliceForm,
  review: PoliceFormReview,
): RootContent[] {
  return [
    heading(2, "Asked for in the preamble, with no field in the text we hold"),
    bullets([
      ...vehicles.map((vehicle): Item => answer("Vehicle", vehicle)),
      ...places.map(placeItem),
      ...review.requestedInPreamble.map((point) =>
        cited({ text: point.why, citations: point.citations }),
      ),
    ]),
  ];
}

function placeItem({ role, address, person, note }: Place): Item {
  const whose = person === undefined ? "" : `, person ${person + 1}`;
  return {
    words: [`Place (${role ?? "part not recorded"}${whose}): `, ...shown(address)],
    ...(note?.trim() && { quoted: [note] }),
  };
}

/** What an agency added, under the names it chose. */
function extension({ agencyExtension = {} }: PoliceForm): RootContent[] {
  return section(
    2,
    "Added by an agency",
    Object.entries(isPlainObject(agencyExtension) ? agencyExtension : {}).map(
      ([name, value]): Item => ({
        words: `${name}:`,
        quoted: [typeof value === "string" ? value : JSON.stringify(value, undefined, 2)],
      }),
    ),
  );
}

function remarks(review: PoliceFormReview): RootContent[] {
  const line = ({ why, citations }: PoliceFormPoint): string => cited({ text: why, citations });
  return [
    ...section(
      2,
      "Not recorded yet: do not wait for it",
      review.gaps.map((gap) => `${personOf(gap.path)}${line(gap)}`),
    ),
    ...section(2, "Asked for nowhere in the text we hold", review.neverAsked.map(cited)),
    ...section(
      2,
      "Left out of what is passed on for intelligence",
      review.withheldFromIntelligence.map((point) => `${point.path}: ${line(point)}`),
    ),
    paragraph(
      `Made by the edition ${review.edition.id} ${review.edition.version} (content hash ` +
        `${review.edition.hash}). Brackets give section and line of its text.`,
    ),
  ];
}

/** “Person 2: ” for a path to one of the people involved. Empty for any other path. */
function personOf(path: string): string {
  const index = /^\/people\/(\d+)\//.exec(path)?.[1];
  return index === undefined ? "" : `Person ${Number(index) + 1}: `;
}
