// Redacts a record for an audience: the child, a subject access request, the police or research.
// The reach of each field decides.

import { catalogueOf } from "../editions/catalogue-of.js";
import type { EmergencyNotice, Edition } from "../editions/types.js";
import { isOfAnotherEdition } from "../editions/pin.js";
import { sourceUnder } from "../editions/source-under.js";
import { editionOf } from "../editions/whole.js";
import { york } from "../editions/york.js";
import { sifterOfUnparsed } from "../police-form/index.js";
import type { Caution, RedactionCautionId } from "../foundation/caution.js";
import { deepFreeze, isList, isObject } from "../foundation/objects.js";
import { cautionsFor } from "./cautions.js";
import { READERS, kindOf } from "./kinds.js";
import type { RecordKind, RedactableRecord } from "./kinds.js";
import type { RedactionReason } from "./reasons.js";
import { AUDIENCES, REDACTION_RULES } from "./rules.js";
import type { Audience } from "./rules.js";
import { sift } from "./sift.js";
import type { Sieve, Sifted, Withheld } from "./sift.js";
import { eventsNow } from "./events-now.js";
import type { EventsNow } from "./events-now.js";
import { codedWordsOf } from "./coded.js";
import { hasHealthDetails } from "./health.js";
import { whyNotOwnWordsOf } from "./own-words.js";

/** A record of which any part may be missing. This includes lists and what is in them. */
export type PartOf<T> = T extends readonly (infer Item)[]
  ? readonly PartOf<Item>[]
  : T extends object
    ? { readonly [K in keyof T]?: PartOf<T[K]> }
    : T;

/** A redacted record and what is withheld from it. A person decides what is handed over. */
export interface Redaction<T extends RedactableRecord = RedactableRecord> {
  /** Always first. */
  readonly emergency: EmergencyNotice;
  /** Absent if it is not a known audience. */
  readonly audience?: Audience;
  /** The kind of record that it was read as. Absent if the kind cannot be told. */
  readonly kind?: RecordKind;
  /** A new record that shares nothing with the input. Empty if nothing is given. */
  readonly record: PartOf<T>;
  /**
   * What is withheld, in the order of the record. It is for the person who checks. Do not hand it
   * over.
   */
  readonly withheld: readonly Withheld[];
  /** What a person who uses it must know. */
  readonly cautions: readonly Caution<RedactionCautionId>[];
}

/**
 * Redacts a record for the child's own copy, for a subject access request, for the police or for
 * research. The result holds what the reach of each field allows, and a list of everything
 * withheld, each with the reason.
 *
 * Every field of every record has a reach (see {@link REACHES}). A table says what each audience is
 * given of each reach ({@link REDACTION_RULES}). A field without a stated reach goes to nobody. A
 * value that does not fit its field goes to nobody either. Words that anyone wrote are withheld
 * from everybody. The child's own words are in the child's copy and in a subject access request,
 * unless they repeat a practitioner's name or organisation that the record holds.
 *
 * Of a history, each event holds what stands now of what it recorded: what was amended or corrected
 * later is in none, and the list of what is withheld says where it was. A copy for the child or for
 * a subject access request holds nothing of decisions on sharing and of flags, not even that there
 * is one.
 *
 * The police get nothing about the person who told or filled in a form, and no field of a form that
 * repeats a detail of theirs that {@link forIntelligence} finds. Research gets no words, no
 * reference, no name and no date finer than a month. Of a date of birth it gets the year, and then
 * no age.
 *
 * @remarks Limit: it decides nothing. What it gives is a starting point for the person who checks,
 *   who may still give what it withholds. It never turns a completed record into the plain tool. It
 *   does not apply data protection law. Some copies may lack what their own parser requires: any
 *   copy for research, and any copy of a flag or a sharing record.
 * @guidance 10.11, line 381; 8.5–8.9, lines 314–330; Appendix One, line 429
 * @param record - A parsed record of any kind. Its kind is found from its fields. Parse first.
 *   Input that was not parsed is read field by field; a field of another shape is withheld.
 * @param audience - For whom. An unknown word gives nothing.
 * @param edition - The edition that has the rows and signs named in the record.
 * @returns The redaction, emergency notice first. The paths in `withheld` are JSON Pointers into
 *   the input and hold none of its words. The input is not changed. Never throws.
 * @example
 * const redaction = redact(
 *   {
 *     edition: pinOf(york),
 *     answers: { clipping: { answer: "yes", basis: ["heard"], note: "A friend told us." } },
 *     completedOn: "2026-03-14",
 *   },
 *   "research",
 * );
 * redaction.record;
 * // {
 * //   edition: pinOf(york),
 * //   answers: { clipping: { answer: "yes", basis: ["heard"] } },
 * //   completedOn: "2026-03",
 * // }
 * redaction.withheld.map(({ path, reaches }) => `${path} ${reaches}`);
 * // ["/answers/clipping/note free-text", "/completedOn date"]
 */
export function redact<T extends RedactableRecord>(
  record: T,
  audience: Audience,
  edition?: Edition,
): Redaction<T>;
export function redact(
  record: unknown,
  audience: unknown,
  edition: Edition = york,
): Omit<Redaction, "record"> & { readonly record: unknown } {
  edition = editionOf(edition);
  const known = AUDIENCES.find((name) => name === audience);
  try {
    return redactionOf(record, known, edition);
  } catch {
    // Only input that was not parsed and throws when it is read ends here. Nothing of it is given.
    return {
      emergency: edition.emergency,
      ...(known && { audience: known }),
      record: {},
      withheld: [],
      cautions: cautionsFor(known, edition, { "audience-not-known": !known, unreadable: true }),
    };
  }
}

function redactionOf(
  record: unknown,
  audience: Audience | undefined,
  edition: Edition,
): Omit<Redaction, "record"> & { readonly record: unknown } {
  const kind = kindOf(record, edition);
  const { given = Array.isArray(record) ? [] : {}, withheld } =
    audience && kind ? siftFor(record, audience, kind, edition) : NOTHING;
  return {
    emergency: edition.emergency,
    ...(audience && { audience }),
    ...(kind && { kind }),
    record: given,
    withheld: withheld.map((each) => ({ ...each, ...reasonUnder(edition, each) })),
    cautions: cautionsFor(audience, edition, {
      "audience-not-known": audience === undefined,
      "kind-not-known": kind === undefined,
      "health-details": audience === "police" && hasHealthDetails(given, edition),
      "another-edition":
        isObject(record) &&
        [record, record["screening"]].some(
          (part) => isObject(part) && isOfAnotherEdition(part["edition"], edition),
        ),
    }),
  };
}

/** A reason in the language of the edition, with what it rests on there. */
function reasonUnder(
  edition: Edition,
  { reason, basis, issues, citations }: RedactionReason,
): RedactionReason {
  const words = catalogueOf(edition);
  const note = words[`redaction.note.${reason}`];
  return {
    reason,
    because: words[`redaction.because.${reason}`],
    ...sourceUnder(edition, { basis, note, issues, citations }),
  };
}

const NOTHING: Sifted = /* @__PURE__ */ deepFreeze<Sifted>({ withheld: [] });

function siftFor(record: unknown, audience: Audience, kind: RecordKind, edition: Edition): Sifted {
  const known = codedWordsOf(edition);
  const { events, changed } =
    kind === "history" && isList(record) ? eventsNow(record) : AS_RECORDED;
  const sieve: Sieve = {
    ruleOf: (reach) => REDACTION_RULES[reach][audience],
    isWord: (text) => known.has(text),
    // A police form has details of the person who told.
    withoutSource: kind === "police-form" ? sifterOfUnparsed(record) : (text) => ({ text }),
    whyNotOwnWords: whyNotOwnWordsOf(record),
    changed,
  };
  return sift(events ?? record, READERS[kind].shape(edition), [], sieve);
}

const AS_RECORDED: Partial<EventsNow> & Pick<EventsNow, "changed"> = { changed: new Set() };
