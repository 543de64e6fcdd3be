// Reads the items of a response into a record, by the table of items. Anything that the table does
// not have is an issue. It goes no deeper than the table, so no nesting is too deep.

import { pointer } from "../../foundation/result.js";
import { added, tell } from "../../questions/entry.js";
import type { Entry } from "../../questions/entry.js";
import type { Group, Item } from "../../questions/item.js";
import { answersFrom, unknownKeys } from "./answers.js";
import { WORDS, hasNoAnswer, isNothing, isUnanswered } from "./nothing.js";
import { gathered, placesBelow, under } from "./places.js";
import type { Found, Occurrence, Place, Reading } from "./places.js";
import { itemWords } from "./words.js";

/**
 * Reads items into an entry in the order of the table. The order in the resource does not matter.
 *
 * @param places - Where the items can stand.
 * @param beside - Items that stand beside the question that these belong under.
 */
export function itemsFrom(
  items: readonly Item[],
  places: readonly Place[],
  entry: Entry,
  reading: Reading,
  beside?: Found,
): void {
  const found = gathered(items, places, reading, beside);
  for (const item of items) {
    const occurrences = found.get(item.linkId) ?? [];
    if (item.type === "group" && item.each) entriesFrom(item, occurrences, entry, reading);
    else onceFrom(item, occurrences, entry, reading);
    if (item.type === "group") continue;
    const below = occurrences.flatMap(placesBelow);
    if (below.some(({ given }) => given !== undefined) || under(item).length > 0)
      itemsFrom(under(item), below, entry, reading, found);
  }
}

/**
 * Reads a group that repeats. Empty entries at the end are nothing. One before a filled entry keeps
 * its place, since an entry can be named by its number.
 */
function entriesFrom(
  group: Group,
  occurrences: readonly Occurrence[],
  entry: Entry,
  reading: Reading,
): void {
  const filled = occurrences.map(({ given }) => !isUnanswered(given)).lastIndexOf(true) + 1;
  occurrences.forEach((occurrence, index) => {
    if (index < filled) itemFrom(group, occurrence, added(entry, group.each ?? [], index), reading);
    else apart(group, occurrence, reading);
  });
}

/**
 * Reads an item that a record has once. Where a response has it more than once, one without an
 * answer is nothing, and those that say the same are one.
 */
function onceFrom(
  item: Item,
  occurrences: readonly Occurrence[],
  entry: Entry,
  reading: Reading,
): void {
  const isSilent = item.type === "group" ? isUnanswered : hasNoAnswer;
  const isTwice = occurrences.length > 1;
  const first =
    (isTwice ? occurrences.find(({ given }) => !isSilent(given)) : undefined) ?? occurrences[0];
  if (!first) return;
  itemFrom(item, first, entry, reading);
  if (!isTwice) return;
  const said = apart(item, first, { ...reading, issues: [] });
  const others = occurrences.filter((occurrence) => occurrence !== first);
  for (const other of others)
    if (apart(item, other, reading) !== said && !isSilent(other.given))
      tell(
        reading,
        "duplicate-id",
        other.path,
        "This item stands here already, with another answer. Which of the two holds cannot be " +
          "told.",
      );
}

/** Reads an item by itself and gives what it says as JSON. Its issues are told all the same. */
function apart(item: Item, occurrence: Occurrence, reading: Reading): string {
  const record = {};
  itemFrom(item, occurrence, { record, keys: [] }, { ...reading, locations: new Map() });
  return JSON.stringify(record);
}

/** Reads an item, without what stands under a question. */
function itemFrom(item: Item, occurrence: Occurrence, entry: Entry, reading: Reading): void {
  const { given, path } = occurrence;
  const isAnswered = item.type !== "display" && item.type !== "group";
  unknownKeys(given, [...WORDS, ...(isAnswered ? ["answer"] : []), "item"], path, reading);
  if (!isNothing(given["text"]) && itemWords(item).every((words) => words !== given["text"]))
    tell(
      reading,
      "unknown-word",
      `${path}/text`,
      "These are not the words of the questionnaire for this item. Give its words, or leave " +
        "text out.",
    );
  if (item.type === "group") groupFrom(item, occurrence, entry, reading);
  // A derived answer is ignored: `screen` works it out again.
  else if (item.type !== "display" && item.type !== "derived")
    answersFrom(item, occurrence, entry, reading);
}

function groupFrom(
  group: Group,
  { given, path }: Occurrence,
  entry: Entry,
  reading: Reading,
): void {
  if (group.at || group.each)
    reading.locations.set(pointer([...entry.keys, ...(group.at ?? [])]), path);
  itemsFrom(group.items, [{ given: given["item"], path: `${path}/item` }], entry, reading);
}
