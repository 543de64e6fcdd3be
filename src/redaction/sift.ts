// Parts a record by its marks into what is given and what is withheld. It walks the marks and never
// the record: what has no mark is not reached, and no depth or circle of a record can exhaust it.

import { P, match } from "ts-pattern";
import type { Marks, Mark } from "../foundation/reaches.js";
import { isObject } from "../foundation/objects.js";
import { pointer } from "../foundation/result.js";
import { NOT_MARKED } from "./rules.js";
import type { RedactionReason, RedactionRule } from "./rules.js";
import { isAgeOrTruth, isDateOrTime } from "./coded.js";

/** What is withheld at a place of the record, or cut short there, and why. */
export interface Withheld extends RedactionReason {
  /**
   * The place, as a JSON Pointer. It holds names of fields, places in lists and ids of the edition,
   * and no words of the record.
   */
  readonly path: string;
  /** The mark by which it is withheld; `not-marked` where there is none for what is there. */
  readonly mark: Mark | "not-marked";
}

/** By what a record is parted. */
export interface Sieve {
  readonly ruleOf: (mark: Mark) => RedactionRule;
  readonly isWord: (text: string) => boolean;
  readonly repeatsSource: (text: string) => boolean;
}

/** What is given of a value, absent where nothing is, and what is withheld of it. */
export interface Sifted {
  readonly given?: unknown;
  readonly withheld: readonly Withheld[];
}

type Path = readonly PropertyKey[];

/** Parts a value by its marks. */
export function sift(value: unknown, marks: Marks, path: Path, sieve: Sieve): Sifted {
  if (value === undefined) return { withheld: [] };
  return match(marks)
    .returnType<Sifted>()
    .with(P.string, (mark) => siftField(value, mark, path, sieve))
    .with({ word: P._ }, ({ word, detail }) =>
      isObject(value) ? sift(value, detail, path, sieve) : siftField(value, word, path, sieve),
    )
    .with({ list: P._ }, ({ list, pointedTo = false }) =>
      siftList(value, (item, place) => sift(item, list, [...path, place], sieve), pointedTo, path),
    )
    .with({ byId: P._ }, ({ byId }) =>
      siftFields(value, (id) => (sieve.isWord(id) ? byId : undefined), path, sieve),
    )
    .with({ fields: P._ }, ({ fields }) =>
      siftFields(
        value,
        (key) => (Object.hasOwn(fields, key) ? fields[key] : undefined),
        path,
        sieve,
      ),
    )
    .exhaustive();
}

function siftField(value: unknown, mark: Mark, path: Path, sieve: Sieve): Sifted {
  const rule = sieve.ruleOf(mark);
  if (rule.gives === "nothing") return { withheld: [withheld(path, mark, rule)] };
  if (rule.gives === "whole")
    return mark === "pin" && isWordOf(sieve, value)
      ? { given: value, withheld: [] }
      : siftWhole(value, path, sieve);
  if (isDateOrTime(value)) {
    const given = value.slice(0, DATE_LENGTH[rule.gives]);
    return { given, withheld: given === value ? [] : [withheld(path, mark, rule)] };
  }
  return isAgeOrTruth(value) || isWordOf(sieve, value)
    ? { given: value, withheld: [] }
    : notMarked(path);
}

const DATE_LENGTH = { coded: undefined, "coded-to-the-month": 7, "coded-to-the-year": 4 } as const;

function isWordOf({ isWord }: Sieve, value: unknown): boolean {
  return typeof value === "string" && isWord(value);
}

/** Words, numbers, yes and no as they stand, but for words that repeat a detail of whoever told. */
function siftWhole(value: unknown, path: Path, { ruleOf, repeatsSource }: Sieve): Sifted {
  if (typeof value === "string")
    return repeatsSource(value)
      ? { withheld: [withheld(path, "source", ruleOf("source"))] }
      : { given: value, withheld: [] };
  return typeof value === "boolean" || Number.isFinite(value)
    ? { given: value, withheld: [] }
    : notMarked(path);
}

/** Items in which nothing is left are left out, unless others point to items by their place. */
function siftList(
  value: unknown,
  siftItem: (item: unknown, place: number) => Sifted,
  pointedTo: boolean,
  path: Path,
): Sifted {
  if (!Array.isArray(value)) return notMarked(path);
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
 * Fields that have marks, or ids that are known. Whatever else is there is told by where it stands
 * and nothing of it.
 */
function siftFields(
  value: unknown,
  marksOf: (key: string) => Marks | undefined,
  path: Path,
  sieve: Sieve,
): Sifted {
  if (!isObject(value) || Array.isArray(value)) return notMarked(path);
  const fields = Object.entries(value).map(([key, inner]) => ({ key, marks: marksOf(key), inner }));
  const sifted = fields.flatMap(({ key, marks, inner }) =>
    marks ? [{ key, ...sift(inner, marks, [...path, key], sieve) }] : [],
  );
  const given = sifted.flatMap((field) =>
    field.given === undefined ? [] : [[field.key, field.given] as const],
  );
  return {
    ...(given.length > 0 && { given: Object.fromEntries(given) }),
    withheld: [
      ...sifted.flatMap((field) => field.withheld),
      ...(fields.some(({ marks }) => !marks) ? [withheld(path, "not-marked", NOT_MARKED)] : []),
    ],
  };
}

function notMarked(path: Path): Sifted {
  return { withheld: [withheld(path, "not-marked", NOT_MARKED)] };
}

function withheld(
  path: Path,
  mark: Withheld["mark"],
  { because, basis, note, issues, citations }: RedactionReason,
): Withheld {
  return { path: pointer(path), mark, because, basis, note, issues, citations };
}
