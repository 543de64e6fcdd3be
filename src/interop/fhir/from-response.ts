// Reads the items of a response into a record, by the table of items. Anything that the table does
// not have is an issue. It goes no deeper than the table, so no nesting is too deep.

import { isList, isPlainObject } from "../../foundation/objects.js";
import { pointer } from "../../foundation/result.js";
import { added, fill, tell } from "../../questions/entry.js";
import type { Entry, Progress } from "../../questions/entry.js";
import { systemOf } from "./names.js";
import type { Group, Item, Question } from "../../questions/item.js";

const VALUE_KEYS = {
  string: "valueString",
  text: "valueString",
  date: "valueDate",
  integer: "valueInteger",
  choice: "valueCoding",
} as const;
/** A key that any server may add to an element. It says nothing about a child. */
const IGNORED = ["id"] as const;

/**
 * Reads items into an entry in the order of the table. The order in the resource does not matter.
 */
export function itemsFrom(
  items: readonly Item[],
  given: unknown,
  path: string,
  entry: Entry,
  progress: Progress,
): void {
  const found = byLinkId(items, given, path, progress);
  for (const item of items) {
    const occurrences = found.get(item.linkId) ?? [];
    if (item.type === "group" && item.each) {
      occurrences.forEach((occurrence, index) => {
        groupFrom(item, occurrence, added(entry, item.each ?? [], index), progress);
      });
      continue;
    }
    for (const { path: again } of occurrences.slice(1))
      tell(progress, "duplicate-id", again, "This item stands here already. Give it once.");
    const [first] = occurrences;
    if (!first) continue;
    if (item.type === "group") groupFrom(item, first, entry, progress);
    else if (item.type === "display") checked(item, first, [], progress);
    // A derived answer is ignored: `screen` works it out again.
    else if (item.type === "derived") checked(item, first, ["answer"], progress);
    else questionFrom(item, first, entry, progress);
  }
}

interface Occurrence {
  readonly given: Readonly<Record<string, unknown>>;
  readonly path: string;
}

function byLinkId(
  items: readonly Item[],
  given: unknown,
  path: string,
  progress: Progress,
): Map<string, Occurrence[]> {
  const found = new Map<string, Occurrence[]>(items.map(({ linkId }) => [linkId, []]));
  if (given === undefined) return found;
  if (!isList(given)) {
    tell(progress, "wrong-type", path, "Expected a list.");
    return found;
  }
  given.forEach((item: unknown, index) => {
    const at = `${path}/${index}`;
    if (!isPlainObject(item)) tell(progress, "wrong-type", at, "Expected an object.");
    else if (typeof item["linkId"] !== "string")
      tell(
        progress,
        item["linkId"] === undefined ? "missing" : "wrong-type",
        `${at}/linkId`,
        "Expected the linkId of an item of the questionnaire.",
      );
    else if (found.has(item["linkId"])) found.get(item["linkId"])?.push({ given: item, path: at });
    else
      tell(
        progress,
        "unknown-word",
        `${at}/linkId`,
        "The questionnaire has no such item in this place. Take it out, or put it where it " +
          "belongs.",
      );
  });
  return found;
}

/**
 * Reports keys that the item cannot have, and words that are not the questionnaire's: they may have
 * asked something else.
 */
function checked(
  { text }: Item,
  { given, path }: Occurrence,
  keys: readonly string[],
  progress: Progress,
): void {
  unknownKeys(given, ["linkId", "text", ...keys], path, progress);
  if (given["text"] !== undefined && given["text"] !== text) {
    tell(
      progress,
      "unknown-word",
      `${path}/text`,
      "These are not the words of the questionnaire for this item. Give its words, or leave " +
        "text out.",
    );
  }
}

function groupFrom(group: Group, occurrence: Occurrence, entry: Entry, progress: Progress): void {
  checked(group, occurrence, ["item"], progress);
  if (group.at || group.each)
    progress.locations.set(pointer([...entry.keys, ...(group.at ?? [])]), occurrence.path);
  itemsFrom(group.items, occurrence.given["item"], `${occurrence.path}/item`, entry, progress);
}

function questionFrom(
  question: Question,
  occurrence: Occurrence,
  entry: Entry,
  progress: Progress,
): void {
  checked(question, occurrence, ["answer"], progress);
  const path = `${occurrence.path}/answer`;
  const answers = occurrence.given["answer"];
  if (answers === undefined) return;
  if (!isList(answers)) {
    tell(progress, "wrong-type", path, "Expected a list.");
    return;
  }
  answers.forEach((answer: unknown, index) => {
    answerFrom(question, answer, `${path}/${index}`, index, entry, progress);
  });
}

function answerFrom(
  question: Question,
  answer: unknown,
  path: string,
  index: number,
  entry: Entry,
  progress: Progress,
): void {
  if (!isPlainObject(answer)) {
    tell(progress, "wrong-type", path, "Expected an object.");
    return;
  }
  if (index > 0 && question.many !== "list") {
    tell(progress, "duplicate-id", path, "Give one answer. Which of several holds cannot be told.");
    return;
  }
  const key = VALUE_KEYS[question.type];
  unknownKeys(answer, [key, ...(question.items && index === 0 ? ["item"] : [])], path, progress);
  const value = valueOf(question, answer[key], `${path}/${key}`, progress);
  if (value !== undefined) fill(question, value, `${path}/${key}`, entry, progress);
  if (question.items && index === 0)
    itemsFrom(question.items, answer["item"], `${path}/item`, entry, progress);
}

function valueOf(question: Question, given: unknown, path: string, progress: Progress): unknown {
  if (question.choices) return chosen(question, given, path, progress);
  const expected = question.type === "integer" ? "number" : "string";
  if (typeof given === expected) return given;
  tell(
    progress,
    given === undefined ? "missing" : "wrong-type",
    path,
    `Expected ${expected === "number" ? "a whole number" : "text"}. Leave the item out where ` +
      "there is no answer.",
  );
  return undefined;
}

function chosen({ choices }: Question, given: unknown, path: string, progress: Progress): unknown {
  if (!isPlainObject(given)) {
    tell(
      progress,
      given === undefined ? "missing" : "wrong-type",
      path,
      "Expected a coding. Leave the item out where there is no answer.",
    );
    return undefined;
  }
  unknownKeys(given, ["system", "code", "display", "version", "userSelected"], path, progress);
  const option =
    given["system"] === systemOf(choices?.name ?? "")
      ? choices?.options.find(({ code }) => code === given["code"])
      : undefined;
  if (!option) {
    tell(
      progress,
      "unknown-word",
      path,
      "Expected a code of the questionnaire’s own code system, one of: " +
        `${(choices?.options ?? []).map(({ code }) => code).join(", ")}.`,
    );
    return undefined;
  }
  if (given["display"] === undefined || given["display"] === option.display) return option.value;
  tell(
    progress,
    "not-as-recorded",
    `${path}/display`,
    "These are not the words of this code. Which of the two holds cannot be told.",
  );
  return undefined;
}

export function unknownKeys(
  given: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: string,
  progress: Progress,
): void {
  const all: readonly string[] = [...known, ...IGNORED];
  if (Object.keys(given).some((key) => !all.includes(key))) {
    tell(
      progress,
      "unknown-key",
      path,
      `Only these are read here: ${known.join(", ")}. Take out what else there is: it would ` +
        "be lost.",
    );
  }
}
