// What the check of a rule shares: the issues that it collects, and the reading of lists, numbers
// and ids. No issue holds a value or a key of the rule.

import { isList, isPlainObject } from "../../foundation/objects.js";
import { unknownKeys } from "../../foundation/sentences.js";
import type { Issue, IssueCode } from "../../foundation/result.js";
import { MOST_POINTS } from "./limits.js";

export type Json = Readonly<Record<string, unknown>>;

/** The ids of a tool, and the issues found so far. */
export interface Found {
  readonly issues: Issue[];
  /** The rank of the level of each row, by the row's id. */
  readonly rows: ReadonlyMap<unknown, number>;
  /** The rank of each level. */
  readonly levels: ReadonlyMap<unknown, number>;
  readonly actions: ReadonlySet<unknown>;
}

/** Adds an issue. */
export function tell(found: Found, code: IssueCode, path: string, message: string): void {
  found.issues.push({ code, path, message });
}

/** Adds an issue about a value that is missing or is something else. */
function tellOther(
  found: Found,
  code: IssueCode,
  value: unknown,
  path: string,
  expected: string,
): void {
  const isMissing = value === undefined;
  tell(
    found,
    isMissing ? "missing" : code,
    path,
    isMissing ? `Missing: ${lower(expected)}` : expected,
  );
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** The object at a path, whose other keys are told of. Undefined if it is none. */
export function objectAt(
  found: Found,
  value: unknown,
  path: string,
  keys: readonly string[],
): Json | undefined {
  if (!isPlainObject(value)) {
    tellOther(found, "wrong-type", value, path, "Expected an object.");
    return undefined;
  }
  const unknown = Object.keys(value).filter((key) => !keys.includes(key));
  if (unknown.length > 0) tell(found, "unknown-key", path, unknownKeys(unknown, keys));
  return value;
}

/** The items of a list at a path, holes among them. An empty list is told of. */
export function listAt(found: Found, value: unknown, path: string): readonly unknown[] {
  if (!isList(value)) {
    tellOther(found, "wrong-type", value, path, "Expected a list.");
    return [];
  }
  if (value.length === 0) tell(found, "out-of-range", path, "Expected a list of at least 1.");
  return [...value];
}

/** The whole number at a path, from `least` on. Undefined if it is none. */
export function numberAt(
  found: Found,
  value: unknown,
  path: string,
  least = 0,
): number | undefined {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    tellOther(found, "wrong-type", value, path, "Expected a whole number.");
    return undefined;
  }
  if (value >= least && value <= MOST_POINTS) return value;
  tell(found, "out-of-range", path, `Expected a number from ${least} to ${MOST_POINTS}.`);
  return undefined;
}

/** The word at a path. Undefined if it is none of the words. */
export function wordAt<T extends string>(
  found: Found,
  value: unknown,
  path: string,
  words: readonly T[],
): T | undefined {
  const word = words.find((each) => each === value);
  if (word === undefined)
    tellOther(found, "unknown-word", value, path, `Expected one of: ${words.join(", ")}.`);
  return word;
}

/** The text at a path. Undefined if it is none. */
export function textAt(found: Found, value: unknown, path: string): string | undefined {
  if (typeof value === "string" && value !== "") return value;
  if (value === "") tell(found, "out-of-range", path, "Expected a text of at least 1 character.");
  else tellOther(found, "wrong-type", value, path, "Expected text.");
  return undefined;
}

/** The rank of the level at a path. Undefined if the tool has no such level. */
export function rankAt(found: Found, value: unknown, path: string): number | undefined {
  const rank = found.levels.get(value);
  if (rank === undefined)
    tellOther(found, "dangling-id", value, path, "Expected the id of a level of the tool.");
  return rank;
}

/**
 * The rank of a level that something raises to. To raise to the lowest level changes nothing, so
 * that it is told of.
 */
export function raisedRankAt(found: Found, value: unknown, path: string): number | undefined {
  const rank = rankAt(found, value, path);
  if (rank !== 0) return rank;
  tell(found, "no-effect", path, "Name a level above the lowest: that one holds anyway.");
  return undefined;
}

/** The id of a row at a path. Undefined if the tool has no such row. */
export function rowAt(found: Found, value: unknown, path: string): string | undefined {
  if (typeof value === "string" && found.rows.has(value)) return value;
  tellOther(found, "dangling-id", value, path, "Expected the id of a row of the tool.");
  return undefined;
}

/** The different rows that a list names. A row named twice is told of. */
export function rowsAt(found: Found, value: unknown, path: string): ReadonlySet<string> {
  const rows = new Set<string>();
  listAt(found, value, path).forEach((each, index) => {
    const row = rowAt(found, each, `${path}/${index}`);
    if (row === undefined) return;
    if (rows.has(row)) tell(found, "duplicate-id", `${path}/${index}`, "Name each row once.");
    rows.add(row);
  });
  return rows;
}

/** A step or band that was read, to be compared with the one before. */
export interface Step {
  readonly start: number | undefined;
  readonly value: number | undefined;
}

/**
 * Tells of steps that do not ascend, and of those that no record reaches.
 *
 * @param reach - The least and the greatest number that there can be.
 */
export function tellSteps(
  found: Found,
  steps: readonly Step[],
  path: string,
  [least, greatest]: readonly [number, number],
): void {
  let before: Step = { start: undefined, value: undefined };
  steps.forEach((step, index) => {
    const at = `${path}/${index}`;
    const isLater = isAbove(step.start, before.start) && isAbove(step.value, before.value);
    if (!isLater)
      tell(found, "wrong-order", at, "List these from the lowest up: each starts and gives more.");
    const next = steps[index + 1]?.start;
    if (step.start !== undefined && step.start > greatest)
      tell(found, "no-effect", at, "Start lower: the rows together do not reach this.");
    else if (isLater && next !== undefined && step.start !== undefined && step.start < next)
      if (next <= least) tell(found, "no-effect", at, "Start higher: the rows are always above.");
    before = { start: step.start ?? before.start, value: step.value ?? before.value };
  });
}

function isAbove(number: number | undefined, before: number | undefined): boolean {
  return number === undefined || before === undefined || number > before;
}
