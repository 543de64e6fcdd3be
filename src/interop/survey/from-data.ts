// Writes a record as the data of a survey and reads it back. The answers are keyed by question
// name. Beside them are the pin of the edition, and the values that no question can hold.

import type { Edition } from "../../editions/schema/index.js";
import { differences, placeOf } from "../../foundation/as-recorded.js";
import type { RecordedAt } from "../../foundation/as-recorded.js";
import { attempt } from "../../foundation/attempt.js";
import type { Fields } from "../../foundation/as-far-as-shaped.js";
import { memo } from "../../foundation/memo.js";
import { isList, isOfRecordSize, isPlainObject } from "../../foundation/objects.js";
import { pointer, UNREADABLE } from "../../foundation/result.js";
import type { Result } from "../../foundation/result.js";
import { added, entriesIn, fill, tell, valuesFor } from "../../questions/entry.js";
import type { Entry, Progress } from "../../questions/entry.js";
import { settled } from "../../questions/form.js";
import type { Form, Part } from "../../questions/form.js";
import type { Item, Question } from "../../questions/item.js";
import { AS_RECORDED, EDITION, nameOf, signsOf, textOf } from "./names.js";

/** Writes a record as the data of its survey. */
export function dataOf(form: Form, record: Fields): Record<string, unknown> {
  const recorded = differences(saidBy(form, record), record).map(({ path, value }) => ({
    path: pointer(path),
    value,
  }));
  return {
    ...(record["edition"] !== undefined && { [EDITION]: record["edition"] }),
    ...answersTo(form.items, form.unfold(record)),
    ...(recorded.length > 0 && { [AS_RECORDED]: recorded }),
  };
}

/** The part of a record that the questions and the pin can hold. */
function saidBy(form: Form, record: Fields): Fields {
  const entry: Entry = {
    record: { ...("edition" in record && { edition: record["edition"] }) },
    keys: [],
  };
  itemsFrom(form.items, answersTo(form.items, form.unfold(record)), "", entry, {
    issues: [],
    locations: new Map(),
  });
  return form.fold(entry.record);
}

function answersTo(items: readonly Item[], record: unknown): Record<string, unknown> {
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

/** Whether SurveyJS holds the answer as a list: a question with many answers, or a check box. */
function takesList({ many, control }: Question): boolean {
  return many === "list" || control === "check-box";
}

/** The answer for a value. There is none for a value that SurveyJS would treat as empty. */
function answerOf({ choices, many, linkId }: Question, value: unknown): unknown[] {
  if (choices)
    return choices.options.filter((option) => option.value === value).map(({ code }) => code);
  if (value === "") return [];
  return [many === "list" ? { [textOf(linkId)]: value } : value];
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

/** Reads one part of a record from any input. */
export function recordFrom<T>(
  form: Form,
  part: Part<T>,
  data: unknown,
  edition: Edition,
): Result<T> {
  const unreadable: Result<T> = { ok: false, issues: [UNREADABLE], emergency: edition.emergency };
  return attempt(unreadable, () => {
    if (!isOfRecordSize(data)) return unreadable;
    const progress: Progress = { issues: [], locations: new Map([["/edition", `/${EDITION}`]]) };
    if (!isPlainObject(data))
      return {
        ok: false,
        issues: [
          { code: "wrong-type", path: "", message: "Expected the data of a survey: an object." },
        ],
        emergency: edition.emergency,
      };
    const entry: Entry = {
      record: { ...(data[EDITION] !== undefined && { edition: data[EDITION] }) },
      keys: [],
    };
    const answers = Object.fromEntries(
      Object.entries(data).filter(([name]) => name !== EDITION && name !== AS_RECORDED),
    );
    itemsFrom(form.items, answers, "", entry, progress);
    return settled(
      part,
      form.fold(entry.record),
      recordedIn(data[AS_RECORDED], progress),
      progress,
      (record) => saidBy(form, record),
      edition,
    );
  });
}

function recordedIn(beside: unknown, progress: Progress): RecordedAt[] {
  if (beside === undefined) return [];
  if (!isList(beside)) {
    tell(progress, "wrong-type", `/${AS_RECORDED}`, "Expected a list.");
    return [];
  }
  return beside.flatMap((one: unknown, index): RecordedAt[] => {
    const at = `/${AS_RECORDED}/${index}`;
    const path =
      isPlainObject(one) && typeof one["path"] === "string" ? placeOf(one["path"]) : undefined;
    if (isPlainObject(one) && path && "value" in one && Object.keys(one).length === 2)
      return [{ path, value: one["value"], at }];
    tell(
      progress,
      "wrong-format",
      at,
      "Expected the path and the value of something recorded, as this library writes them.",
    );
    return [];
  });
}

/** Reads answers into an entry. An empty value is no answer, as in SurveyJS. */
function itemsFrom(
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
    const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
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
