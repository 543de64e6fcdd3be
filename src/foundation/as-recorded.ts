// Values that an export format has no place for. The export records each of them beside the rest,
// with its path in the record, so that an import loses nothing. What the export itself says is not
// recorded again. If a recorded value contradicts the export, neither is trusted.

import { isList, isObject, isPlainObject, ownValue } from "./objects.js";
import { partsOf, pointer, valueAt } from "./result.js";
import type { Issue } from "./result.js";

/** A value and its path in the record. */
export interface Recorded {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** A value that an export records beside the rest, and where in the export it stands. */
export interface RecordedAt extends Recorded {
  readonly at: string;
}

/** For each path in an imported record, the place in the export that it came from. */
export type Locations = Map<string, string>;

/** No path in a record is longer. */
const DEEPEST = 16;

/**
 * The keys of a JSON Pointer into a record. Undefined for the root and for a path that is too deep.
 */
export function placeOf(path: string): string[] | undefined {
  const keys = partsOf(path);
  return keys.length > 0 && keys.length <= DEEPEST ? keys : undefined;
}

/** Lists the smallest parts of a record that differ from what the export says of it. */
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
    differences(ownValue(said, key), value, [...path, key]),
  );
}

/** Copies a record and sets values at their paths. The input is not changed. */
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
    [key]: withValue(ownValue(fields, key), rest, value),
  };
}

/**
 * Lists recorded values that contradict the export. A value must agree with what the export itself
 * says at its path, as far as the export can say it. Nothing else may overwrite it.
 *
 * @param again - What the export would say if the record were written again.
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
 * Changes the path of each issue from the record to the export: to the place that the value came
 * from, or to the place nearest to a value that is missing.
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
