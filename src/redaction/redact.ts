// A record as far as its fields are marked for somebody: the child, a subject access request, the
// police, research.

import type { EmergencyNotice, Edition } from "../editions/schema/index.js";
import { isOfAnotherEdition } from "../editions/pin.js";
import { york } from "../editions/york.js";
import type { Caution, RedactionCautionId } from "../foundation/caution.js";
import { isObject } from "../foundation/objects.js";
import { cautionsFor } from "./cautions.js";
import { KINDS, kindOf } from "./kinds.js";
import type { RecordKind, RedactableRecord } from "./kinds.js";
import { AUDIENCES, REDACTION_RULES } from "./rules.js";
import type { Audience } from "./rules.js";
import { sift } from "./sift.js";
import type { Sifted, Withheld } from "./sift.js";
import { codedWordsOf } from "./coded.js";

/** A record of which any part may be missing, lists and what is in them included. */
export type PartOf<T> = T extends readonly (infer Item)[]
  ? readonly PartOf<Item>[]
  : T extends object
    ? { readonly [K in keyof T]?: PartOf<T[K]> }
    : T;

/** A record redacted for somebody, with what is withheld. A person decides what is handed over. */
export interface Redaction<T extends RedactableRecord = RedactableRecord> {
  /** First, always. */
  readonly emergency: EmergencyNotice;
  /** Absent where it is none of the known ones. */
  readonly audience?: Audience;
  /** What kind of record it was read as. Absent where that cannot be told. */
  readonly kind?: RecordKind;
  /** A new record that shares nothing with the one handed in. Empty where nothing is given. */
  readonly record: PartOf<T>;
  /** In the order of the record. For whoever checks, and not to be handed over. */
  readonly withheld: readonly Withheld[];
  readonly cautions: readonly Caution<RedactionCautionId>[];
}

/**
 * Redacts a record for the child's own copy, for a subject access request, for the police or for
 * research: what the reach of each field gives to them, and a list of all that is withheld, each
 * with why.
 *
 * Every field of every record has a reach (see {@link REACHES}), and a table says what each
 * audience is given of it ({@link REDACTION_RULES}). A field whose reach is not stated goes to
 * nobody, nor does a value that is not what its field is for. Words that anyone wrote are withheld
 * from everybody. Police get nothing of whoever told or filled in a form, nor a field of a form
 * that repeats a detail of theirs. Research gets no words, no reference, no name and no date finer
 * than a month; of a date of birth it gets the year.
 *
 * @remarks Limit: it decides nothing. What is left is a beginning for the person who checks, and
 *   what is withheld that person may give. A completed record is never turned into the plain tool.
 *   Data protection law is not applied. A copy for research, and of a flag or a sharing record any
 *   copy, can lack what its own parser asks for.
 * @guidance 10.11, line 381; 8.5–8.9, lines 314–330; Appendix One, line 429
 * @param record - A parsed record of any kind. Its kind is told by its fields. Anything else is
 *   read as far as it has the shape.
 * @param audience - For whom. Another word gives nothing.
 * @param edition - The edition whose rows and signs the record names.
 * @returns The redaction, emergency notice first. Paths of `withheld` are JSON Pointers into the
 *   record handed in and hold no words of it. The record handed in is not changed. Never throws.
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
  const known = AUDIENCES.find((name) => name === audience);
  try {
    return redactionOf(record, known, edition);
  } catch {
    // Only input that went through no parser and throws when it is read can come here; nothing is
    // given of it.
    return {
      emergency: edition.emergency,
      ...(known && { audience: known }),
      record: {},
      withheld: [],
      cautions: cautionsFor(known, { "audience-not-known": !known, unreadable: true }),
    };
  }
}

function redactionOf(
  record: unknown,
  audience: Audience | undefined,
  edition: Edition,
): Omit<Redaction, "record"> & { readonly record: unknown } {
  const kind = kindOf(record);
  const { given = Array.isArray(record) ? [] : {}, withheld } =
    audience && kind ? siftFor(record, audience, kind, edition) : NOTHING;
  return {
    emergency: edition.emergency,
    ...(audience && { audience }),
    ...(kind && { kind }),
    record: given,
    withheld,
    cautions: cautionsFor(audience, {
      "audience-not-known": audience === undefined,
      "kind-not-known": kind === undefined,
      "another-edition":
        isObject(record) &&
        [record, record["screening"]].some(
          (part) => isObject(part) && isOfAnotherEdition(part["edition"], edition),
        ),
    }),
  };
}

const NOTHING: Sifted = { withheld: [] };

function siftFor(record: unknown, audience: Audience, kind: RecordKind, edition: Edition): Sifted {
  const { reaches, words = {}, repeatsSource } = KINDS[kind];
  const known = codedWordsOf(edition);
  return sift(record, reaches, [], {
    ruleOf: (reach) => REDACTION_RULES[reach][audience],
    isWord: (text) => known.has(text) || Object.hasOwn(words, text),
    repeatsSource: repeatsSource?.(record) ?? ((): boolean => false),
  });
}
