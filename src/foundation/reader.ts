// Reads records by their tables: strictly, with every issue at once, or as far as the shape goes.
// Loads no zod and makes no code from text.

import type { CheckedUnder, Checks } from "./checks.js";
import { memo } from "./memo.js";
import { isObject } from "./objects.js";
import { namesAnother } from "./pin.js";
import type { Identity } from "./pin.js";
import { plainCopyOf } from "./plain-copy.js";
import { UNREADABLE } from "./result.js";
import type { Issue, Result } from "./result.js";
import { problemsOfChange } from "./shapes/change.js";
import type { Change } from "./shapes/change.js";
import { shapeOf } from "./shapes/of-table.js";
import type { Problem, Shape } from "./shapes/shape.js";
import type { EditionWords, Table } from "./table.js";

/** The edition that a record is read under. */
export type ReadUnder = EditionWords & CheckedUnder & Partial<Identity>;

/**
 * A record of which any part may be missing, in records and lists within it too. A field of several
 * shapes is whole, and so is any JSON.
 */
export type Shaped<T> = [T] extends [readonly (infer Item)[]]
  ? readonly Shaped<Item>[]
  : IsUnion<T> extends true
    ? T
    : T extends object
      ? null extends T[keyof T]
        ? T
        : { readonly [K in keyof T]?: Shaped<Exclude<T[K], undefined>> | undefined }
      : T;
type IsUnion<T, Whole = T> = T extends unknown ? ([Whole] extends [T] ? false : true) : never;

/** Reads records of one kind. */
export interface Reader<T> {
  /**
   * A copy of the record, or every issue at once beside the emergency notice. Input that cannot be
   * read at all gives the single issue `unreadable`: a getter or proxy that throws, or a list or
   * object of more than 5000 entries. Never throws.
   */
  readonly parse: (input: unknown, edition: ReadUnder) => Result<T>;
  /**
   * As `parse`, for plain data that nobody else holds, such as `JSON.parse` gives. It is not
   * copied.
   */
  readonly parseOwn: (input: unknown, edition: ReadUnder) => Result<T>;
  /**
   * What would not fit in a record after a change. It looks at what is changed alone.
   *
   * @param before - The record before the change.
   */
  readonly issuesOfChange: (before: unknown, change: Change, edition: ReadUnder) => Issue[];
  /** What of the input has the shape of the record. Undefined if nothing has. Never throws. */
  readonly shaped: (input: unknown, edition: ReadUnder) => Shaped<T> | undefined;
  /** The shape of the record under an edition. */
  readonly shape: (edition: ReadUnder) => Shape;
}

/** How long a record may be that is a list, and what is said of one that cannot be read. */
interface Limit {
  readonly mostItems?: number;
  readonly unreadable: Issue;
}

/**
 * The reader of the records of a table, with the checks that the table names. Table and shapes are
 * made when a record is first read.
 */
export function readerOf<T>(table: () => Table, checks?: Checks, limit?: Limit): Reader<T>;
export function readerOf(
  table: () => Table,
  checks: Checks = {},
  { mostItems, unreadable }: Limit = { unreadable: UNREADABLE },
): Reader<unknown> {
  const shape = memo((edition: ReadUnder) => shapeOf(table(), edition, checks));
  const parseOwn = (value: unknown, edition: ReadUnder): Result<unknown> => {
    const { fits, fill, tell } = shape(edition);
    if (fits(value)) {
      fill?.(value);
      return { ok: true, value };
    }
    const problems: Problem[] = [];
    tell(value, "", problems);
    return { ok: false, issues: issuesOf(problems, value, edition), emergency: edition.emergency };
  };
  return {
    shape,
    parse: (input, edition) => {
      const { value, isWhole } = plainCopyOf(input, mostItems);
      return isWhole
        ? parseOwn(value, edition)
        : { ok: false, issues: [unreadable], emergency: edition.emergency };
    },
    parseOwn,
    issuesOfChange: (before, change, edition) =>
      issuesOf(
        problemsOfChange(shape(edition), before, change),
        recordIn(before, change.parts),
        edition,
      ),
    shaped: (input, edition) => shape(edition).shaped(plainCopyOf(input, mostItems).value),
  };
}

function issuesOf(problems: readonly Problem[], record: unknown, edition: ReadUnder): Issue[] {
  const isOfAnother =
    problems.some(({ underAnother }) => underAnother !== undefined) && pinsAnother(record, edition);
  return problems.map(({ code, path, message, underAnother = message }) => ({
    code,
    path,
    message: isOfAnother ? underAnother : message,
  }));
}

/** The record that a path leads into, among several that are held together. */
function recordIn(records: unknown, [part = "", place = ""]: readonly string[]): unknown {
  const found = isObject(records) ? records[part] : undefined;
  return Array.isArray(found) ? found[Number(place)] : found;
}

/** Whether a record, or a record in it, pins another edition. A history has its pin in an event. */
function pinsAnother(record: unknown, edition: Partial<Identity>, deep = 2): boolean {
  const { id, version, hash, toolHash } = edition;
  if (!isObject(record) || id === undefined || version === undefined || hash === undefined)
    return false;
  const { edition: pin } = record;
  return (
    (!Array.isArray(pin) && namesAnother(pin, { id, version, hash, toolHash })) ||
    (deep > 0 && Object.values(record).some((part) => pinsAnother(part, edition, deep - 1)))
  );
}
