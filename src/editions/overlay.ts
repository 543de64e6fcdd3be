// An agency's overlay on an edition: it fills in what the guidance leaves to an agency. It removes
// and rewords nothing printed, and everything it adds says so.

import { deepFreeze } from "../foundation/objects.js";
import { readerOf } from "../foundation/reader.js";
import type { Input } from "../foundation/input.js";
import type { Issue, Result } from "../foundation/result.js";
import { codingsFrom } from "./codings.js";
import { canonicalText, editionHash, toolHashOf } from "./hash.js";
import { levelIdsOf, levelOf } from "./levels.js";
import { overlayIssues } from "./overlay-check.js";
import { detailsOf, hoursOf } from "./contact-details.js";
import { overlayTable } from "./generated.js";
import type { Overlay } from "./generated.js";
import { noticesOf } from "./notices.js";
import { editionAsKept, wrongHashes } from "./parsed.js";
import { prepareRule } from "./rule/of-edition.js";
import type {
  AddedId,
  AddedSignId,
  Contact,
  Edition,
  Indicator,
  OverlaidEdition,
  ReviewInterval,
  Sign,
} from "./types.js";
import { york } from "./york.js";

const overlayReader = /* @__PURE__ */ readerOf<Overlay>(overlayTable);

/**
 * Makes an agency's own edition from an edition and the agency's overlay.
 *
 * An overlay can:
 * - confirm contacts or give the agency's own, each with the day of its check;
 * - give people their local titles;
 * - add rows after the printed ones of their level;
 * - give words for rows, signs and levels, to display beside the printed words;
 * - word sentences of the documents anew, or give all of them in another language;
 * - set a review interval, for which the guidance prints none;
 * - give rows, signs and levels the codes of other systems.
 *
 * The new edition has an id and a version that name both edition and overlay
 * (`york.example-trust`), and a hash of its own, so that records say under which words they were
 * made. It has a tool hash of its own only if the overlay adds rows: records made under overlays
 * that add none can be compared. An edition made with an overlay can take another overlay.
 *
 * A contact with the day of its check becomes `found-in-use`. Without that day it becomes
 * `not-confirmed`. What it was before is kept in `before`.
 *
 * @remarks Limit: it removes and rewords nothing. Rows, signs, printed labels, the emergency
 *   notice, the contact for emergencies, cautions, prompts, known issues and statements stay as
 *   they are. It cannot tell whether a contact works: the agency checks that. It cannot tell
 *   whether a code means what a row says. A row is answered Yes when “some or all” of it is seen,
 *   and a code says more, so an edition has codings only from an overlay.
 * @guidance 7.3, line 186; 7.7, line 202; Screening Tool, line 232; 8.8, line 326; 10.14, line 387;
 *   11, lines 391–413
 * @param base - The edition under the overlay.
 * @param overlay - An {@link Overlay}, or a value of type `unknown`, such as what `JSON.parse`
 *   returns. It is parsed either way. Of an overlay that is written out in the code the compiler
 *   knows the ids that it adds.
 * @returns The edition, deeply frozen, or every issue with the overlay at once. No issue holds
 *   anything of the overlay. If the base is not an edition, the result is one issue at the root. If
 *   its content does not have the hash that it carries, the result is the issue `wrong-hash` at
 *   `/hash` or `/toolHash`. If its rule cannot be followed, the result is the issues below `/rule`.
 *   The base is not changed. Never throws.
 * @example
 * const made = defineOverlay(york, {
 *   id: "example-trust",
 *   version: "1.0.0",
 *   contacts: [
 *     { id: "emergency-duty-team", telephones: ["0300 131 2131"], checkedOn: "2026-11-02" },
 *   ],
 * });
 * made.ok && made.value.id; // "york.example-trust"
 * made.ok && made.value.version; // "1.0.0+example-trust.1.0.0"
 * made.ok && findContacts("out-of-hours", made.value).map((contact) => contact.telephones);
 * // [["0300 131 2131"]]
 * @example
 * const stored: unknown = { id: "example-trust", version: "1.0.0", remove: ["clipping"] };
 * const refused = defineOverlay(york, stored);
 * refused.ok ? [] : refused.issues.map((issue) => issue.code); // ["unknown-key"]
 */
export function defineOverlay<E extends Edition, const Laid = Overlay>(
  base: E,
  overlay: Input<Laid, Overlay>,
): Result<
  OverlaidEdition<E, AddedId<Laid, "addedRows">, AddedSignId<Laid>, AddedId<Laid, "addedContacts">>
>;
export function defineOverlay(base: Edition, overlay: unknown): Result<Edition> {
  const edition = editionAsKept(base);
  if (!edition.ok) return { ok: false, issues: [NO_EDITION], emergency: york.emergency };
  const { emergency } = edition.value;
  const unlike = wrongHashes(edition.value);
  if (unlike.length > 0) return { ok: false, issues: unlike, emergency };
  const parsed = overlayReader.parse(overlay, edition.value);
  const others = overlayIssues(edition.value, parsed.ok ? parsed.value : overlay);
  if (!parsed.ok) return { ok: false, issues: [...parsed.issues, ...others], emergency };
  if (others.length > 0) return { ok: false, issues: others, emergency };
  const value = editionFrom(edition.value, parsed.value);
  const issues = prepareRule(value);
  return issues.length > 0 ? { ok: false, issues, emergency } : { ok: true, value };
}

const NO_EDITION = /* @__PURE__ */ Object.freeze({
  code: "wrong-type",
  path: "",
  message: "Lay the overlay over an edition. checkEdition tells what this one lacks.",
} as const satisfies Issue);

/**
 * `base` is a copy that the reader made, so freezing the result freezes nothing of the caller's.
 */
function editionFrom(base: Edition, overlay: Overlay): Edition {
  const {
    id,
    version,
    agency = base.agency,
    reviewInterval,
    titles = [],
    display = [],
    codings = [],
    sentences,
  } = overlay;
  const by = overlay.agency ?? id;
  const indicators = levelIdsOf(base).flatMap((level) => rowsOf(base, overlay, level, by));
  const content = {
    ...base,
    toolHash: toolHashOf({ ...base, indicators }),
    id: `${base.id}.${id}`,
    version: `${base.version}${base.version.includes("+") ? "." : "+"}${id}.${version}`,
    indicators,
    contacts: [
      ...base.contacts.map((contact) => withDetails(contact, overlay, by)),
      ...(overlay.addedContacts ?? []).map((added) => contactFrom(added, base, by)),
    ],
    ...(agency !== undefined && { agency }),
    ...(titles.length > 0 && {
      localTitles: {
        ...base.localTitles,
        ...Object.fromEntries(titles.map(({ role, title }) => [role, title])),
      },
    }),
    ...(display.length > 0 && {
      display: {
        ...base.display,
        ...Object.fromEntries(display.map((shown) => [shown.id, shown.text])),
      },
    }),
    ...(sentences && { sentences: { ...base.sentences, ...sentences } }),
    ...(reviewInterval && { reviewInterval: intervalFrom(reviewInterval, base, by) }),
    ...(codings.length > 0 && { codings: codingsFrom(codings, base) }),
  };
  return deepFreeze({ ...content, hash: editionHash(content) });
}

/** The rows of a level: those of the base first, then the overlay's own. The numbers continue. */
function rowsOf(base: Edition, overlay: Overlay, level: string, by: string): Indicator[] {
  const rows = base.indicators.filter((row) => row.level === level);
  const added = (overlay.addedRows ?? []).filter((row) => row.level === level);
  const citations = sectionOf(base, level, rows);
  return [
    ...rows,
    ...added.map(({ id, label, name = label, signs, themes }, index) => ({
      id,
      level,
      row: rows.length + index + 1,
      name,
      label,
      signs: signs.map((sign) => signFrom(sign, citations, by)),
      themes,
      citations,
      basis: "convention" as const,
      note:
        `Added by ${by}: the guidance does not print this row. That it stands at this level ` +
        "is the agency’s choice.",
    })),
  ];
}

function signFrom(
  { id, label, strand }: AddedSign,
  citations: Sign["citations"],
  by: string,
): Sign {
  return {
    id,
    label,
    ...(strand && { reading: { strand, basis: "reading", note: `Marked by ${by}.` } }),
    citations,
    basis: "convention",
    note: `Added by ${by}: the guidance does not print this sign.`,
  };
}

/**
 * The citations of the section of a level in the tool: those of the level in the part of the
 * document that its rows are in.
 */
function sectionOf(base: Edition, level: string, rows: readonly Indicator[]): Sign["citations"] {
  const { citations } = levelOf(base, level);
  const [first, ...rest] = citations.filter(
    ({ section }) => section === rows[0]?.citations[0].section,
  );
  return first ? [first, ...rest] : citations;
}

/** A contact that the overlay confirms or gives other details for. What it was before is kept. */
function withDetails(contact: Contact, overlay: Overlay, by: string): Contact {
  const given = overlay.contacts?.find(({ id }) => id === contact.id);
  if (!given) return contact;
  const {
    id,
    functions,
    asPrinted,
    name,
    status,
    statusNote,
    checkedOn,
    successor,
    newerAdvice,
    citations,
    basis,
    note,
    knownIssues,
  } = contact;
  const was = { name, ...detailsOf(contact), ...hoursOf(contact) };
  const own = detailsOf(given);
  const isOther =
    Object.keys(own).length > 0 && canonicalText(own) !== canonicalText(detailsOf(contact));
  const now = {
    name: given.name ?? name,
    ...(isOther ? own : { ...detailsOf(contact), ...hoursOf(contact) }),
    ...hoursOf(given),
  };
  const replaced = canonicalText(now) !== canonicalText(was);
  const found = {
    status,
    statusNote,
    ...(checkedOn !== undefined && { checkedOn }),
    ...(successor && { successor }),
  };
  const notes = [
    note,
    replaced && `${by} gave its own details. What stood here before is kept beside them.`,
  ]
    .filter(Boolean)
    .join(" ");
  return {
    id,
    functions,
    asPrinted,
    ...now,
    ...checkOf(given, by),
    before: contact.before ?? { ...was, ...found },
    ...(newerAdvice && { newerAdvice }),
    citations,
    basis: replaced ? "convention" : basis,
    ...(notes && { note: notes }),
    ...(knownIssues && { knownIssues }),
  };
}

function contactFrom(added: AddedContact, base: Edition, by: string): Contact {
  const details = detailsOf(added);
  return {
    id: added.id,
    name: added.name,
    functions: added.functions,
    asPrinted: [...(details.telephones ?? []), details.email, details.web]
      .filter(Boolean)
      .join(", "),
    ...details,
    ...hoursOf(added),
    ...checkOf(added, by),
    citations: listOf(base),
    basis: "convention",
    note: `Added by ${by}: the guidance does not print this contact.`,
  };
}

/** The part of the document that lists contacts: the one that the first contact stands in. */
function listOf({ contacts, document, emergency }: Edition): Contact["citations"] {
  const { citations } = contacts[0] ?? emergency;
  const part = document.sections.find(({ id }) => id === citations[0].section);
  return part ? [{ section: part.id, line: part.line, endLine: part.endLine }] : citations;
}

/** A contact without the day of its check is not counted as in use (I-38). */
function checkOf(
  { checkedOn, note }: Pick<AddedContact, "checkedOn" | "note">,
  by: string,
): Pick<Contact, "status" | "statusNote" | "checkedOn"> {
  const more = note === undefined ? "" : ` ${note}`;
  return checkedOn === undefined
    ? {
        status: "not-confirmed",
        statusNote: `Given by ${by} without the day of a check, so it is not confirmed.${more}`,
      }
    : { status: "found-in-use", statusNote: `Checked by ${by} on ${checkedOn}.${more}`, checkedOn };
}

function intervalFrom(given: Interval, base: Edition, by: string): ReviewInterval {
  const [{ citations, knownIssues } = base.notAFullAssessment] = noticesOf(base.prompts, [
    "review",
  ]);
  return {
    ...given,
    citations,
    basis: "convention",
    note: `Set by ${by}: the guidance prints no interval.`,
    ...(knownIssues && { knownIssues }),
  };
}

type AddedContact = NonNullable<Overlay["addedContacts"]>[number];
type AddedSign = NonNullable<Overlay["addedRows"]>[number]["signs"][number];
type Interval = NonNullable<Overlay["reviewInterval"]>;
