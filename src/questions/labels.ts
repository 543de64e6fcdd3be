// The answers to choose from in both forms, and the groups that both forms use.

import { levelOf, levelIdsOf } from "../editions/levels.js";
import type { Edition, EmergencyNotice } from "../editions/types.js";
import { ANSWER_LABELS } from "../editions/labels.js";
import { OBSERVATION_BASES, YES_NO_NOT_KNOWN } from "../foundation/vocabulary.js";
import type { ObservationBasis } from "../foundation/vocabulary.js";
import { choicesOf } from "./item.js";
import type { Choices, Display, Group, Question } from "./item.js";

/** Yes, no and not known. The fourth state, unanswered, is an item without an answer. */
export const ANSWERS = /* @__PURE__ */ choicesOf(
  "answers",
  YES_NO_NOT_KNOWN,
  (word) => ANSWER_LABELS[word],
);

const BASIS_WORDS: Readonly<Record<ObservationBasis, string>> = {
  expressed: "Expressed",
  observed: "Observed",
  heard: "Heard",
  identified: "Identified",
};
/** How something came to be known, in the words of 7.2. */
export const OBSERVATIONS = /* @__PURE__ */ choicesOf(
  "observation-bases",
  OBSERVATION_BASES,
  (word) => BASIS_WORDS[word],
);

/** The levels of the edition by their printed names. */
export function levelChoices(edition: Edition): Choices {
  return choicesOf("risk-levels", levelIdsOf(edition), (level) => levelOf(edition, level).name);
}

/**
 * The only answer to a sign is that it was noted. A sign that was not noted has no answer, and that
 * is never a No.
 */
export function notedChoice(value: unknown): Choices {
  return { name: "noted", options: [{ code: "noted", display: "Noted", value }] };
}

/**
 * The format of a date that may be known in part. It is entered as text, because a date field turns
 * a part into a whole date.
 */
export const PARTIAL = "YYYY-MM-DD, YYYY-MM or YYYY";

/**
 * The emergency notice: the first items of every form. Each sentence is an item, because not all
 * software breaks lines.
 */
export function emergencyItems({ text, numbers, also, citations }: EmergencyNotice): Display[] {
  const further = [
    ...numbers.map(({ number, when }) => ({
      linkId: `emergency:${number}`,
      text: `${number}: ${when}`,
    })),
    { linkId: "emergency:also", text: also },
  ];
  return [
    { linkId: "emergency", type: "display", text, citations },
    ...further.map((item) => ({ ...item, type: "display" as const })),
  ];
}

/** The name, role and organisation of a person who acted, at a path in the record. */
export function practitionerGroup(linkId: string, text: string, at: readonly string[]): Group {
  const part = (key: string, words: string): Question => ({
    linkId: `${linkId}:${key}`,
    type: "string",
    text: words,
    at: [...at, key],
  });
  return {
    linkId,
    type: "group",
    text,
    at,
    items: [part("name", "Name"), part("role", "Role"), part("organisation", "Organisation")],
  };
}
