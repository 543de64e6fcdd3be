// Divides a record into what is given and what is withheld, by the reach of each field. It walks
// the table of reaches, never the record, so that a very deep or cyclic record cannot exhaust it.

import { P, match } from "ts-pattern";
import type { Reaches, Reach } from "../foundation/reaches.js";
import { isObject } from "../foundation/objects.js";
import { pointer } from "../foundation/result.js";
import { REACH_NOT_STATED } from "./reasons.js";
import type { RedactionReason } from "./reasons.js";
import type { RedactionRule } from "./rules.js";
import { isAgeOrTruth, isDateOrTime } from "./coded.js";

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
  readonly repeatsSource: (text: string) => boolean;
}

/** What is given of a value, absent if nothing is, and what is withheld of it. */
export interface Sifted {
  readonly given?: unknown;
  readonly withheld: readonly Withheld[];
}

type Path = readonly PropertyKey[];

/** Divides a value by the reaches of its fields. */
export function sift(value: unknown, reaches: Reaches, path: Path, sieve: Sieve): Sifted {
  if (value === undefined) return { withheld: [] };
  return match(reaches)
    .returnType<Sifted>()
    .with(P.string, (reach) => siftField(value, reach, path, sieve))
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

function siftField(value: unknown, reach: Reach, path: Path, sieve: Sieve): Sifted {
  const rule = sieve.ruleOf(reach);
  if (rule.gives === "nothing") return { withheld: [withheld(path, reach, rule)] };
  if (rule.gives === "whole")
    return reach === "pin" && isWordOf(sieve, value)
      ? { given: value, withheld: [] }
      : siftWhole(value, path, sieve);
  if (isDateOrTime(value)) {
    const given = value.slice(0, DATE_LENGTH[rule.gives]);
    return { given, withheld: given === value ? [] : [withheld(path, reach, rule)] };
  }
  return isAgeOrTruth(value) || isWordOf(sieve, value)
    ? { given: value, withheld: [] }
    : notStated(path);
}

const DATE_LENGTH = { coded: undefined, "coded-to-the-month": 7, "coded-to-the-year": 4 } as const;

function isWordOf({ isWord }: Sieve, value: unknown): boolean {
  return typeof value === "string" && isWord(value);
}

/**
 * Gives text, numbers, and yes and no unchanged. Withholds text that repeats a detail of the person
 * who told.
 */
function siftWhole(value: unknown, path: Path, { ruleOf, repeatsSource }: Sieve): Sifted {
  if (typeof value === "string")
    return repeatsSource(value)
      ? { withheld: [withheld(path, "source", ruleOf("source"))] }
      : { given: value, withheld: [] };
  return typeof value === "boolean" || Number.isFinite(value)
    ? { given: value, withheld: [] }
    : notStated(path);
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
 * Divides fields with a stated reach, or entries with a known id. Anything else is reported only by
 * the path of its parent, so that nothing of it appears.
 */
function siftFields(
  value: unknown,
  reachesOf: (key: string) => Reaches | undefined,
  path: Path,
  sieve: Sieve,
): Sifted {
  if (!isObject(value) || Array.isArray(value)) return notStated(path);
  const fields = Object.entries(value).map(([key, inner]) => ({
    key,
    reaches: reachesOf(key),
    inner,
  }));
  const sifted = fields.flatMap(({ key, reaches, inner }) =>
    reaches ? [{ key, ...sift(inner, reaches, [...path, key], sieve) }] : [],
  );
  const given = sifted.flatMap((field) =>
    field.given === undefined ? [] : [[field.key, field.given] as const],
  );
  return {
    ...(given.length > 0 && { given: Object.fromEntries(given) }),
    withheld: [
      ...sifted.flatMap((field) => field.withheld),
      ...(fields.some(({ reaches }) => !reaches)
        ? [withheld(path, "not-stated", REACH_NOT_STATED)]
        : []),
    ],
  };
}

function notStated(path: Path): Sifted {
  return { withheld: [withheld(path, "not-stated", REACH_NOT_STATED)] };
}

function withheld(
  path: Path,
  reaches: Withheld["reaches"],
  { because, basis, note, issues, citations }: RedactionReason,
): Withheld {
  return { path: pointer(path), reaches, because, basis, note, issues, citations };
}
