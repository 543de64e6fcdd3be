// What an export cannot say in its own way it says beside it: each such value by its place in the
// record, so that the way back loses nothing. Nothing is said twice, and where the two contradict
// each other neither is believed.

import { isList, isObject, isPlainObject } from "./objects.js";
import { partsOf, pointer, valueAt } from "./result.js";
import type { Issue } from "./result.js";

/** A value by its place in the record. */
export interface Recorded {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** A value that an export says beside the rest, and where in the export it does. */
export interface RecordedAt extends Recorded {
  readonly at: string;
}

/** For each place in a record that was read, where in the export it came from. */
export type Locations = Map<string, string>;

/** No place in a record lies deeper. */
const DEEPEST = 16;

/** The keys that lead to a place in a record; undefined for what is no such place. */
export function placeOf(path: string): string[] | undefined {
  const keys = partsOf(path);
  return keys.length > 0 && keys.length <= DEEPEST ? keys : undefined;
}

/** The least of a record that differs from what was said of it. */
export function differences(
  said: unknown,
  recorded: unknown,
  path: readonly string[] = [],
): Recorded[] {
  if (recorded === undefined || said === recorded) return [];
  const sameShape = isList(said)
    ? isList(recorded) && said.length === recorded.length
    : isPlainObject(said) && isPlainObject(recorded);
  if (!sameShape || !isObject(said) || !isObject(recorded)) return [{ path, value: recorded }];
  return Object.entries(recorded).flatMap(([key, value]) =>
    differences(Object.hasOwn(said, key) ? said[key] : undefined, value, [...path, key]),
  );
}

/** A record with values put at their places. What is there is copied, not changed. */
export function withRecorded(said: unknown, recorded: readonly Recorded[]): unknown {
  return recorded.reduce<unknown>(
    (record, { path, value }) => withValue(record, path, value),
    said,
  );
}

function withValue(record: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (isList(record))
    return record.map((entry: unknown, index) =>
      String(index) === key ? withValue(entry, rest, value) : entry,
    );
  const fields = isPlainObject(record) ? record : {};
  return {
    ...fields,
    [key]: withValue(Object.hasOwn(fields, key) ? fields[key] : undefined, rest, value),
  };
}

/**
 * What is said beside the rest and contradicts it: each value must say what stands in its place as
 * far as that can be said there, and nothing may be put over it.
 *
 * @param again - What would be said of the record, were it written again.
 */
export function contradictions(
  recorded: readonly RecordedAt[],
  said: unknown,
  record: unknown,
  again: unknown,
): Issue[] {
  const same = (one: unknown, other: unknown): boolean =>
    JSON.stringify(one) === JSON.stringify(other);
  return recorded.flatMap(({ path, value, at }) => {
    const place = pointer(path);
    return same(valueAt(said, place), valueAt(again, place)) && same(value, valueAt(record, place))
      ? []
      : [
          {
            code: "not-as-recorded" as const,
            path: at,
            message:
              "This says something else than what stands in its place. Which of the two holds " +
              "cannot be told.",
          },
        ];
  });
}

/**
 * Tells issues with a record at the place in the export that the value came from, or at the nearest
 * to what is missing.
 */
export function located(issues: readonly Issue[], locations: Locations): Issue[] {
  if (issues.length === 0) return [];
  const nearest = new Map(locations);
  for (const [place, at] of locations) {
    for (let end = place.lastIndexOf("/"); end > 0; end = place.lastIndexOf("/", end - 1)) {
      if (!nearest.has(place.slice(0, end))) nearest.set(place.slice(0, end), at);
    }
  }
  return issues.map((issue) => {
    const parts = partsOf(issue.path);
    const path = parts
      .map((_, index) => pointer(parts.slice(0, parts.length - index)))
      .find((above) => nearest.has(above));
    return { ...issue, path: nearest.get(path ?? "") ?? "" };
  });
}
