// Where an item of a response can stand. FHIR puts what is asked under a question below its answer.
// Some software puts it below the question, or beside it.

import type { Edition } from "../../editions/types.js";
import { isList, isPlainObject } from "../../foundation/objects.js";
import { tell } from "../../questions/entry.js";
import type { Progress } from "../../questions/entry.js";
import type { Item } from "../../questions/item.js";
import { isNothing, isUnanswered } from "./nothing.js";

/** What reading needs: what was found so far, the items of the form by linkId, and the edition. */
export interface Reading extends Progress {
  readonly known: ReadonlyMap<string, Item>;
  readonly edition: Edition;
}

/** A list of items in a response, and its path. */
export interface Place {
  readonly given: unknown;
  readonly path: string;
}

/** An item as a response has it, and its path. */
export interface Occurrence {
  readonly given: Readonly<Record<string, unknown>>;
  readonly path: string;
}

/** Occurrences by linkId. */
export type Found = ReadonlyMap<string, readonly Occurrence[]>;

/** Items under a question: none for what is no question. */
export function under(item: Item): readonly Item[] {
  return item.type !== "group" && "items" in item ? (item.items ?? []) : [];
}

/** Every item of a table, at any depth, by its linkId. */
export function byLinkId(items: readonly Item[]): Map<string, Item> {
  return new Map(
    items.flatMap((item) => [
      [item.linkId, item] as const,
      ...byLinkId(item.type === "group" ? item.items : under(item)),
    ]),
  );
}

/**
 * Finds the items of a table in places of a response, and those that stand beside them. An item
 * that does not belong there is an issue, unless it is another item of the form and unanswered.
 */
export function gathered(
  items: readonly Item[],
  places: readonly Place[],
  reading: Reading,
  beside: Found = new Map(),
): Found {
  const found = new Map<string, Occurrence[]>(
    items.flatMap((item) => [item, ...under(item)]).map(({ linkId }) => [linkId, []]),
  );
  for (const place of places)
    for (const occurrence of occurrencesIn(place, reading)) {
      const { linkId } = occurrence.given;
      const here = typeof linkId === "string" ? found.get(linkId) : undefined;
      if (here) here.push(occurrence);
      else if (!isElsewhere(occurrence, reading))
        tell(
          reading,
          "unknown-word",
          `${occurrence.path}/linkId`,
          "The questionnaire has no such item in this place. Take it out, or put it where it " +
            "belongs.",
        );
    }
  for (const [linkId, here] of found) here.push(...(beside.get(linkId) ?? []));
  return found;
}

function isElsewhere({ given }: Occurrence, { known }: Reading): boolean {
  const { linkId } = given;
  return typeof linkId === "string" && known.has(linkId) && isUnanswered(given);
}

function occurrencesIn({ given, path }: Place, reading: Reading): Occurrence[] {
  if (!isList(given)) {
    if (!isNothing(given)) tell(reading, "wrong-type", path, "Expected a list.");
    return [];
  }
  return given.flatMap((item: unknown, index) => {
    const at = `${path}/${index}`;
    if (hasLinkId(item)) return [{ given: item, path: at }];
    if (isNothing(item)) return [];
    if (!isPlainObject(item)) {
      tell(reading, "wrong-type", at, "Expected an object.");
      return [];
    }
    tell(
      reading,
      isNothing(item["linkId"]) ? "missing" : "wrong-type",
      `${at}/linkId`,
      "Expected the linkId of an item of the questionnaire.",
    );
    return [];
  });
}

function hasLinkId(item: unknown): item is Occurrence["given"] {
  return isPlainObject(item) && typeof item["linkId"] === "string" && !isNothing(item["linkId"]);
}

/** The places below a question: under each of its answers, and under the question itself. */
export function placesBelow({ given, path }: Occurrence): Place[] {
  const { answer, item } = given;
  const answers = isList(answer) ? answer : [];
  return [
    ...answers.map((one: unknown, index) => ({
      given: isPlainObject(one) ? one["item"] : undefined,
      path: `${path}/answer/${index}/item`,
    })),
    { given: item, path: `${path}/item` },
  ];
}
