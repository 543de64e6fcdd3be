// Reads the answers of one item of a response. An empty value is no answer.

import { isList, isPlainObject } from "../../foundation/objects.js";
import { fill, tell } from "../../questions/entry.js";
import type { Entry } from "../../questions/entry.js";
import type { Choices, Question } from "../../questions/item.js";
import { systemOf } from "./names.js";
import { isNothing, isUnanswered } from "./nothing.js";
import type { Occurrence, Reading } from "./places.js";
import { optionWords } from "./words.js";

const VALUE_KEYS = {
  string: "valueString",
  text: "valueString",
  date: "valueDate",
  integer: "valueInteger",
  choice: "valueCoding",
} as const;

/** Fills an entry with the answers of a question. */
export function answersFrom(
  question: Question,
  { given, path }: Occurrence,
  entry: Entry,
  reading: Reading,
): void {
  const { answer: answers } = given;
  if (isNothing(answers)) return;
  if (!isList(answers)) {
    tell(reading, "wrong-type", `${path}/answer`, "Expected a list.");
    return;
  }
  const said = answers.flatMap((answer: unknown, index) =>
    isNothing(answer) ? [] : [{ answer, at: `${path}/answer/${index}` }],
  );
  said.forEach(({ answer, at }, index) => {
    if (index > 0 && question.many !== "list")
      tell(reading, "duplicate-id", at, "Give one answer. Which of several holds cannot be told.");
    else answerFrom(question, answer, at, entry, reading);
  });
}

function answerFrom(
  question: Question,
  answer: unknown,
  path: string,
  entry: Entry,
  reading: Reading,
): void {
  if (!isPlainObject(answer)) {
    tell(reading, "wrong-type", path, "Expected an object.");
    return;
  }
  const key = VALUE_KEYS[question.type];
  unknownKeys(answer, [key, "item"], path, reading);
  if (isUnanswered(answer)) return;
  const value = valueOf(question, answer[key], `${path}/${key}`, reading);
  if (value !== undefined) fill(question, value, `${path}/${key}`, entry, reading);
}

function valueOf(question: Question, given: unknown, path: string, reading: Reading): unknown {
  const { type, choices } = question;
  if (choices && isPlainObject(given) && !isNothing(given))
    return chosen(choices, given, path, reading);
  const expected = type === "integer" ? "number" : "string";
  if (!choices && typeof given === expected && !isNothing(given)) return given;
  const words = choices ? "a coding" : { number: "a whole number", string: "text" }[expected];
  tell(
    reading,
    isNothing(given) ? "missing" : "wrong-type",
    path,
    `Expected ${words}. Leave the item out where there is no answer.`,
  );
  return undefined;
}

function chosen(
  choices: Choices,
  given: Readonly<Record<string, unknown>>,
  path: string,
  reading: Reading,
): unknown {
  unknownKeys(given, ["system", "code", "display", "version", "userSelected"], path, reading);
  const option =
    given["system"] === systemOf(choices.name)
      ? choices.options.find(({ code }) => code === given["code"])
      : undefined;
  if (!option) {
    tell(
      reading,
      "unknown-word",
      path,
      "Expected a code of the questionnaire’s own code system, one of: " +
        `${choices.options.map(({ code }) => code).join(", ")}.`,
    );
    return undefined;
  }
  const { display } = given;
  const words = optionWords(reading.edition, choices, option);
  if (isNothing(display) || words.some((one) => one === display)) return option.value;
  tell(
    reading,
    "not-as-recorded",
    `${path}/display`,
    "These are not the words of this code. Which of the two holds cannot be told.",
  );
  return undefined;
}

/**
 * Reports keys that an element cannot have. What holds nothing may stand under any key, and so may
 * what is the host's.
 */
export function unknownKeys(
  given: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: string,
  reading: Pick<Reading, "issues" | "locations">,
): void {
  const isUnknown = ([key, value]: readonly [string, unknown]): boolean =>
    key !== "id" && !known.includes(key) && !isNothing(value);
  if (Object.entries(given).some(isUnknown)) {
    tell(
      reading,
      "unknown-key",
      path,
      `Only these are read here: ${known.join(", ")}. Take out what else there is: it would ` +
        "be lost.",
    );
  }
}
