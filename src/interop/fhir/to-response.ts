// Writes the items of a response from a record, by the table of items.

import type { QuestionnaireResponseItem, QuestionnaireResponseItemAnswer } from "fhir/r4.js";
import { entriesIn, valuesFor } from "../../questions/entry.js";
import { fitDate, fitInteger, fitText } from "./fit.js";
import { codingOf } from "./codings.js";
import type { Group, Item, Question } from "../../questions/item.js";

/** The items that a record answers, each with its words, so that the response can be read alone. */
export function answeredItems(
  items: readonly Item[],
  record: unknown,
): QuestionnaireResponseItem[] {
  return items.flatMap((item) => {
    if (item.type === "display" || item.type === "derived") return [];
    return item.type === "group" ? answeredGroups(item, record) : answeredQuestion(item, record);
  });
}

function answeredGroups(group: Group, record: unknown): QuestionnaireResponseItem[] {
  const entries = group.each ? entriesIn(record, group.each) : [record];
  return entries.flatMap((entry) => {
    const item = answeredItems(group.items, entry);
    return item.length > 0 || group.each
      ? [{ linkId: group.linkId, text: group.text, ...(item.length > 0 && { item }) }]
      : [];
  });
}

function answeredQuestion(question: Question, record: unknown): QuestionnaireResponseItem[] {
  const [first, ...others] = valuesFor(question, record).flatMap((value) =>
    answerOf(question, value),
  );
  if (!first) return [];
  const item = answeredItems(question.items ?? [], record);
  return [
    {
      linkId: question.linkId,
      text: question.text,
      answer: [{ ...first, ...(item.length > 0 && { item }) }, ...others],
    },
  ];
}

function answerOf({ type, choices }: Question, value: unknown): QuestionnaireResponseItemAnswer[] {
  if (choices) {
    const option = choices.options.find((one) => one.value === value);
    return option ? [{ valueCoding: codingOf(choices, option) }] : [];
  }
  if (type === "integer") {
    const number = typeof value === "number" ? fitInteger(value) : undefined;
    return number === undefined ? [] : [{ valueInteger: number }];
  }
  const text =
    typeof value !== "string" ? undefined : type === "date" ? fitDate(value) : fitText(value);
  if (text === undefined) return [];
  return [type === "date" ? { valueDate: text } : { valueString: text }];
}
