// Writes the values of a record as the answers of a survey, keyed by the names of the questions,
// and reads such answers back.

import type { Fields } from "../../foundation/as-far-as-shaped.js";
import { memo } from "../../foundation/memo.js";
import { isList, isPlainObject, ownValue } from "../../foundation/objects.js";
import { added, entriesIn, fill, tell, valuesFor } from "../../questions/entry.js";
import type { Entry, Progress } from "../../questions/entry.js";
import type { Item, Question } from "../../questions/item.js";
import { nameOf, signsOf, textOf } from "./names.js";

/** The answers to questions that a record, or an entry of one, gives. */
export function answersTo(items: readonly Item[], record: unknown): Record<string, unknown> {
  return Object.fromEntries(
    namedIn(items).flatMap(({ name, kind, item }): [string, unknown][] => {
      if (kind === "entries") {
        const entries = entriesIn(record, item.each ?? []).map((entry) =>
          answersTo(item.items, entry),
        );
        return entries.length > 0 ? [[name, entries]] : [];
      }
      const values =
        kind === "signs"
          ? item.flatMap((sign) => valuesFor(sign, record))
          : valuesFor(item, record);
      const said = values.flatMap((value) => (kind === "signs" ? [value] : answerOf(item, value)));
      if (said.length === 0) return [];
      return [[name, kind === "signs" || takesList(item) ? said : said[0]]];
    }),
  );
}

/** The answer for a value. There is none for a value that SurveyJS would treat as empty. */
function answerOf({ choices, many, linkId }: Question, value: unknown): unknown[] {
  if (choices)
    return choices.options.filter((option) => option.value === value).map(({ code }) => code);
  if (value === "") return [];
  return [many === "list" ? { [textOf(linkId)]: value } : value];
}

/** Reads answers into an entry. An empty value is no answer, as in SurveyJS. */
export function itemsFrom(
  items: readonly Item[],
  answers: Fields,
  path: string,
  entry: Entry,
  progress: Progress,
): void {
  const named = namedIn(items);
  const known = new Set(named.map(({ name }) => name));
  if (Object.keys(answers).some((name) => !known.has(name)))
    tell(
      progress,
      "unknown-key",
      path,
      "The survey has no question of this name. Take it out: it would be lost.",
    );
  for (const { name, kind, item } of named) {
    const answer = ownValue(answers, name);
    const at = `${path}/${name}`;
    if (isEmpty(answer)) continue;
    if (kind === "question") questionFrom(item, answer, at, entry, progress);
    else if (kind === "signs")
      for (const [index, value] of listAt(answer, at, progress).entries())
        signFrom(item, value, `${at}/${index}`, entry, progress);
    else
      for (const [index, value] of listAt(answer, at, progress).entries()) {
        if (isPlainObject(value))
          itemsFrom(
            item.items,
            value,
            `${at}/${index}`,
            added(entry, item.each ?? [], index),
            progress,
          );
        else tell(progress, "wrong-type", `${at}/${index}`, "Expected an object.");
      }
  }
}

/** Whether a survey has a question of a name. */
export function hasName(items: readonly Item[], name: string): boolean {
  return namedIn(items).some((named) => named.name === name);
}

function isEmpty(answer: unknown): boolean {
  return (
    answer === undefined ||
    answer === null ||
    answer === "" ||
    (isList(answer) && answer.length === 0)
  );
}

function listAt(answer: unknown, path: string, progress: Progress): readonly unknown[] {
  if (isList(answer)) return answer;
  tell(progress, "wrong-type", path, "Expected a list.");
  return [];
}

function signFrom(
  signs: readonly Question[],
  value: unknown,
  path: string,
  entry: Entry,
  progress: Progress,
): void {
  const sign = signs.find(({ linkId }) => linkId === value);
  const option = sign?.choices?.options[0];
  if (sign && option) fill(sign, option.value, path, entry, progress);
  else tell(progress, "unknown-word", path, "Expected a sign of this row, by its id.");
}

function questionFrom(
  question: Question,
  answer: unknown,
  path: string,
  entry: Entry,
  progress: Progress,
): void {
  const { choices, many } = question;
  const answers = takesList(question) ? listAt(answer, path, progress) : [answer];
  if (answers.length > 1 && many !== "list") {
    tell(progress, "duplicate-id", path, "Give one answer. Which of several holds cannot be told.");
    return;
  }
  answers.forEach((one, index) => {
    const at = takesList(question) ? `${path}/${index}` : path;
    const option = choices?.options.find(({ code }) => code === one);
    if (option) fill(question, option.value, at, entry, progress);
    else if (choices)
      tell(
        progress,
        "unknown-word",
        at,
        `Expected one of: ${choices.options.map(({ code }) => code).join(", ")}. Leave the ` +
          "question out where there is no answer.",
      );
    else wordsFrom(question, one, at, entry, progress);
  });
}

/** Takes text or a number as it is. The parser of the record reports a wrong type. */
function wordsFrom(
  question: Question,
  answer: unknown,
  path: string,
  entry: Entry,
  progress: Progress,
): void {
  const name = textOf(question.linkId);
  if (question.many !== "list") fill(question, answer, path, entry, progress);
  else if (isPlainObject(answer) && Object.keys(answer).every((key) => key === name)) {
    if (answer[name] !== undefined)
      fill(question, answer[name], `${path}/${name}`, entry, progress);
  } else tell(progress, "wrong-type", path, "Expected an object that holds text alone.");
}

/** Whether SurveyJS holds the answer as a list: a question with many answers, or a check box. */
function takesList({ many, control }: Question): boolean {
  return many === "list" || control === "check-box";
}

type Named =
  | { readonly name: string; readonly kind: "question"; readonly item: Question }
  | { readonly name: string; readonly kind: "signs"; readonly item: readonly Question[] }
  | {
      readonly name: string;
      readonly kind: "entries";
      readonly item: Extract<Item, { type: "group" }>;
    };

/**
 * Every question, list of signs and repeating group, by its name in the data, in the order of the
 * items.
 */
const namedIn = /* @__PURE__ */ memo(makeNamed);

function makeNamed(items: readonly Item[]): Named[] {
  return items.flatMap((item): readonly Named[] => {
    if (item.type === "display" || item.type === "derived") return [];
    if (item.type === "group")
      return item.each
        ? [{ name: nameOf(item.linkId), kind: "entries", item }]
        : namedIn(item.items);
    const signs = (item.items ?? []).flatMap((inner) =>
      "many" in inner && inner.many === "member" ? [inner] : [],
    );
    return [
      { name: nameOf(item.linkId), kind: "question", item },
      ...(signs.length > 0
        ? [{ name: signsOf(item.linkId), kind: "signs" as const, item: signs }]
        : []),
      ...namedIn((item.items ?? []).filter((inner) => !signs.some((sign) => sign === inner))),
    ];
  });
}
