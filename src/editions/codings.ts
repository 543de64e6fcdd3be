// The codings of an edition: finds those given twice, and adds an overlay's. The library has no
// codings of its own.

import { areRepeated } from "../foundation/groups.js";
import { isList } from "../foundation/objects.js";
import { pointer } from "../foundation/result.js";
import type { Issue } from "../foundation/result.js";
import { isJson } from "./json.js";
import type { Coding, Edition, Overlay } from "./types.js";

/**
 * For each coding, whether an earlier one has the same id, system and code. A coding in which any
 * of the three is not text repeats nothing.
 */
export function repeatedCodings(codings: readonly Readonly<Record<string, unknown>>[]): boolean[] {
  return areRepeated(
    codings.map(({ id, system, code }) => {
      const key = [id, system, code];
      return key.every((part) => typeof part === "string") ? JSON.stringify(key) : undefined;
    }),
  );
}

/** The codings of an edition that give an id the same code of a system again. */
export function codingIssues(codings: unknown): Issue[] {
  return Object.entries(isJson(codings) ? codings : {}).flatMap(([id, given]) =>
    repeatedCodings(
      (isList(given) ? given : []).map((coding: unknown) =>
        isJson(coding) ? { ...coding, id } : {},
      ),
    ).flatMap((isRepeated, index): Issue[] =>
      isRepeated
        ? [
            {
              code: "duplicate-id",
              path: pointer(["codings", id, index]),
              message: "Give each code of a system to an id once.",
            },
          ]
        : [],
    ),
  );
}

/** The codings of the base first, then the overlay's own. */
export function codingsFrom(
  given: NonNullable<Overlay["codings"]>,
  base: Edition,
): Readonly<Record<string, readonly Coding[]>> {
  const codings = new Map(Object.entries(base.codings ?? {}).map(([id, list]) => [id, [...list]]));
  for (const { id, ...coding } of given) {
    const there = codings.get(id);
    if (there) there.push(coding);
    else codings.set(id, [coding]);
  }
  return Object.fromEntries(codings);
}
