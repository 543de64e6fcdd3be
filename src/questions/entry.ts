// Fills a record from the answers on a form, and finds the values for a question in a record.

import { isList, isObject } from "../foundation/objects.js";
import { pointer, valueIn } from "../foundation/result.js";
import type { Issue, IssueCode } from "../foundation/result.js";
import type { Locations } from "../foundation/as-recorded.js";
import type { Question } from "./item.js";

/**
 * The issues found so far, and for each filled place of the record the path in the input that its
 * value came from.
 */
export interface Progress {
  readonly issues: Issue[];
  readonly locations: Locations;
}

type Target = Record<string, unknown>;

/** The record being filled, or an entry of one of its lists. `keys` is its path. */
export interface Entry {
  readonly record: Target;
  readonly keys: readonly string[];
}

export function tell(progress: Progress, code: IssueCode, path: string, message: string): void {
  progress.issues.push({ code, path, message });
}

/** Writes an answer to the place that its question names, and notes where it came from. */
export function fill(
  { at, many }: Question,
  value: unknown,
  path: string,
  { record, keys }: Entry,
  progress: Progress,
): void {
  const holder = at.slice(0, -1).reduce(holderIn, record);
  const last = at.at(-1) ?? "";
  const list = many ? listIn(holder, last) : undefined;
  progress.locations.set(pointer([...keys, ...at, ...(list ? [list.length] : [])]), path);
  if (list) list.push(value);
  else holder[last] = value;
}

/** Adds an empty entry to a list of the record. */
export function added({ record, keys }: Entry, each: readonly string[], index: number): Entry {
  const entry: Target = {};
  listIn(each.slice(0, -1).reduce(holderIn, record), each.at(-1) ?? "").push(entry);
  return { record: entry, keys: [...keys, ...each, String(index)] };
}

function holderIn(record: Target, key: string): Target {
  const there = record[key];
  if (isTarget(there)) return there;
  const made: Target = {};
  record[key] = made;
  return made;
}

function listIn(record: Target, key: string): unknown[] {
  const there = record[key];
  if (Array.isArray(there)) return there;
  const made: unknown[] = [];
  record[key] = made;
  return made;
}

function isTarget(value: unknown): value is Target {
  return isObject(value) && !Array.isArray(value);
}

/** The values that a record holds for a question, one for each answer. */
export function valuesFor({ many, choices, at }: Question, record: unknown): readonly unknown[] {
  const value = valueIn(record, at);
  if (many === "list") return listOf(value);
  if (many === "member")
    return (choices?.options ?? [])
      .map((option) => option.value)
      .filter((member) => listOf(value).includes(member));
  return value === undefined ? [] : [value];
}

/** The entries of a list in a record. Empty if there is no list. */
export function entriesIn(record: unknown, each: readonly string[]): readonly unknown[] {
  return listOf(valueIn(record, each));
}

function listOf(value: unknown): readonly unknown[] {
  return isList(value) ? value : [];
}
