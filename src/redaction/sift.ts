// Divides a record into what is given and what is withheld, by the reach of each field. It walks
// the shape, never the record, so that a very deep or cyclic record cannot exhaust it.

import type { Reach } from "../foundation/reaches.js";
import { isObject } from "../foundation/objects.js";
import { pointer } from "../foundation/result.js";
import { fieldOf, hasFields, wordsIn } from "../foundation/shapes/shape.js";
import type { Shape } from "../foundation/shapes/shape.js";
import type { Sifter } from "../police-form/index.js";
import { REACH_NOT_STATED, ageAndBirth, changedSince } from "./reasons.js";
import type { RedactionReason } from "./reasons.js";
import type { RedactionRule } from "./rules.js";
import { isAgeOrTruth, isCodeOfPin, isDateOrTime } from "./coded.js";

/** Something that is withheld or cut short at a path of the record, and why. */
export interface Withheld extends RedactionReason {
  /**
   * The path, as a JSON Pointer. It holds field names, list indexes and ids of the edition, and
   * none of the record's words.
   */
  readonly path: string;
  /** The reach of the field, or `not-stated` if it has none. */
  readonly reaches: Reach | "not-stated";
}

/** The rules by which a record is divided. */
export interface Sieve {
  readonly ruleOf: (reach: Reach) => RedactionRule;
  readonly isWord: (text: string) => boolean;
  /** What of a text is given, where a police form holds details of the person who told. */
  readonly withoutSource: Sifter;
  /** Why the child's own words are withheld. Undefined if they are given. */
  readonly whyNotOwnWords: (text: string) => RedactionReason | undefined;
  /** The places, as JSON Pointers, at which the record held something else that was changed. */
  readonly changed: ReadonlySet<string>;
}

/** What is given of a value, absent if nothing is, and what is withheld of it. */
export interface Sifted {
  readonly given?: unknown;
  readonly withheld: readonly Withheld[];
}

type Path = readonly PropertyKey[];

/**
 * Divides a value by the reaches of its fields. A field without one has that of what holds it. If
 * an audience gets nothing of what holds a field, it gets nothing of the field either: what is left
 * would tell that it was recorded.
 */
export function sift(
  value: unknown,
  shape: Shape,
  path: Path,
  sieve: Sieve,
  within?: Reach,
): Sifted {
  const reaches =
    within && sieve.ruleOf(within).gives === "nothing" ? within : (shape.reaches ?? within);
  const sifted = value === undefined ? ABSENT : divided(value, shape, path, sieve, reaches);
  if (sieve.changed.size === 0 || !sieve.changed.has(pointer(path))) return sifted;
  const reach = wordsIn(shape)?.reaches ?? reaches;
  const rule = reach && sieve.ruleOf(reach);
  if (rule?.gives !== "nothing")
    return {
      ...sifted,
      withheld: [withheld(path, reach ?? "not-stated", changedSince), ...sifted.withheld],
    };
  return value === undefined ? { withheld: [withheld(path, reach ?? "not-stated", rule)] } : sifted;
}

const ABSENT: Sifted = { withheld: [] };

function divided(
  value: unknown,
  shape: Shape,
  path: Path,
  sieve: Sieve,
  reaches: Reach | undefined,
): Sifted {
  const { item, pointedTo = false } = shape;
  // What an edition says of itself is one whole.
  if (reaches === "guidance") return siftField(value, shape, reaches, path, sieve);
  if (item)
    return siftList(
      value,
      (each, place) => sift(each, item, [...path, place], sieve, reaches),
      pointedTo,
      path,
    );
  if (hasFields(shape) && (isObject(value) || shape.branches === undefined))
    return siftFields(value, shape, path, sieve, reaches);
  const word = wordsIn(shape);
  const isHidden = reaches !== undefined && sieve.ruleOf(reaches).gives === "nothing";
  const reach = isHidden ? reaches : (word?.reaches ?? reaches);
  return reach ? siftField(value, word ?? shape, reach, path, sieve) : notStated(path);
}

function siftField(
  value: unknown,
  { words }: Shape,
  reach: Reach,
  path: Path,
  sieve: Sieve,
): Sifted {
  const rule = sieve.ruleOf(reach);
  const isWord = typeof value === "string" && (sieve.isWord(value) || words?.has(value) === true);
  if (rule.gives === "nothing") return { withheld: [withheld(path, reach, rule)] };
  if (reach === "pin" && !isCodeOfPin(value)) return notStated(path);
  if (rule.gives === "whole")
    return reach === "pin" && isWord
      ? { given: value, withheld: [] }
      : siftWhole(value, reach, path, sieve);
  if (isDateOrTime(value)) {
    const given = value.slice(0, DATE_LENGTH[rule.gives]);
    return { given, withheld: given === value ? [] : [withheld(path, reach, rule)] };
  }
  return isAgeOrTruth(value) || isWord ? { given: value, withheld: [] } : notStated(path);
}

const DATE_LENGTH = { coded: undefined, "coded-to-the-month": 7, "coded-to-the-year": 4 } as const;

/**
 * Gives text, numbers, and yes and no unchanged. Withholds text that repeats a detail of the person
 * who told, and words of the child that repeat somebody else's.
 */
function siftWhole(
  value: unknown,
  reach: Reach,
  path: Path,
  { ruleOf, withoutSource, whyNotOwnWords }: Sieve,
): Sifted {
  if (typeof value !== "string")
    return typeof value === "boolean" || Number.isFinite(value)
      ? { given: value, withheld: [] }
      : notStated(path);
  const why = reach === "own-words" ? whyNotOwnWords(value) : undefined;
  if (why) return { withheld: [withheld(path, reach, why)] };
  const { text, repeats } = withoutSource(value, path);
  return {
    ...(text !== undefined && { given: text }),
    withheld: repeats ? [withheld(path, "source", ruleOf("source"))] : [],
  };
}

/**
 * Leaves out emptied items. If other fields refer to items by index, an emptied item stays as `{}`.
 */
function siftList(
  value: unknown,
  siftItem: (item: unknown, place: number) => Sifted,
  pointedTo: boolean,
  path: Path,
): Sifted {
  if (!Array.isArray(value)) return notStated(path);
  const items = Object.entries<unknown>(value)
    .filter(([key]) => /^\d+$/.test(key))
    .map(([place, item]) => siftItem(item, Number(place)));
  const given = pointedTo
    ? items.map((item) => item.given ?? {})
    : items.flatMap((item) => (item.given === undefined ? [] : [item.given]));
  return {
    ...(items.some((item) => item.given !== undefined) && { given }),
    withheld: items.flatMap((item) => item.withheld),
  };
}

/**
 * Divides fields that the shape has. Anything else is reported only by the path of its parent, so
 * that nothing of it appears.
 */
function siftFields(
  value: unknown,
  shape: Shape,
  path: Path,
  sieve: Sieve,
  within: Reach | undefined,
): Sifted {
  if (!isObject(value) || Array.isArray(value)) return notStated(path);
  const fields = Object.entries(value).map(([key, inner]) => ({
    key,
    field: fieldOf(shape, key),
    inner,
  }));
  const isBornInAYear = sieve.ruleOf("birth").gives === "coded-to-the-year" && hasBirth(fields);
  const sifted = fields.flatMap(({ key, field, inner }) => {
    if (!field) return [];
    const place = [...path, key];
    if (isBornInAYear && key === AGE)
      return [{ key, withheld: [withheld(place, field.reaches ?? "not-stated", ageAndBirth)] }];
    return [{ key, ...sift(inner, field, place, sieve, within) }];
  });
  const given = sifted.flatMap((field) =>
    field.given === undefined ? [] : [[field.key, field.given] as const],
  );
  return {
    ...(given.length > 0 && { given: Object.fromEntries(given) }),
    withheld: [
      ...sifted.flatMap((field) => field.withheld),
      ...(fields.some(({ field }) => !field)
        ? [withheld(path, "not-stated", REACH_NOT_STATED)]
        : []),
    ],
  };
}

/** The age beside a date of birth. The day on which it was recorded makes a month of the two. */
const AGE = "ageInYears";

function hasBirth(
  fields: readonly { readonly field: Shape | undefined; readonly inner: unknown }[],
): boolean {
  return fields.some(({ field, inner }) => field?.reaches === "birth" && inner !== undefined);
}

function notStated(path: Path): Sifted {
  return { withheld: [withheld(path, "not-stated", REACH_NOT_STATED)] };
}

function withheld(
  path: Path,
  reaches: Withheld["reaches"],
  { reason, because, basis, note, issues, citations }: RedactionReason,
): Withheld {
  return { path: pointer(path), reaches, reason, because, basis, note, issues, citations };
}
