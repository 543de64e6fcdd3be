// The items of the screening tool (chapter 7): the printed rows and signs, and the fields that the
// printed tool lacks (I-11).

import { isByHighestRow, levelIdsOf, levelOf, sectionsOf } from "../editions/levels.js";
import { noticesOf } from "../editions/notices.js";
import type { Edition, Indicator, Sign } from "../editions/types.js";
import { cited, governed, ownWords, shownLabel, signLabel, source } from "../editions/labels.js";
import { isOfYorksDocument } from "../editions/yorks-document.js";
import type { Group, Item, Question } from "./item.js";
import {
  ANSWERS,
  OBSERVATIONS,
  PARTIAL,
  emergencyItems,
  levelChoices,
  notedChoice,
  practitionerGroup,
} from "./labels.js";

/** Every item of the screening tool of an edition, the emergency notice first. */
export function screeningItems(edition: Edition): Item[] {
  return [
    ...emergencyItems(edition.emergency),
    {
      linkId: "immediate-danger",
      type: "choice",
      control: "drop-down",
      choices: ANSWERS,
      at: ["immediateDanger"],
      text: "Is anyone in danger now? If Yes, call before you go on.",
    },
    {
      linkId: "not-a-full-assessment",
      type: "display",
      text: cited(edition.notAFullAssessment),
      citations: edition.notAFullAssessment.citations,
    },
    about(),
    ...sectionsOf(edition).map((level) => levelGroup(edition, level)),
    further(edition),
    // Only the highest of all rows can be said in the expressions of forms.
    ...(isByHighestRow(edition) ? [indication(edition)] : []),
    judgement(edition),
  ];
}

function about(): Group {
  return {
    linkId: "about",
    type: "group",
    text: "The child and this screening",
    items: [
      {
        linkId: "reference",
        type: "string",
        at: ["subject", "reference"],
        text: "Child’s reference",
      },
      {
        linkId: "date-of-birth",
        type: "string",
        format: PARTIAL,
        at: ["subject", "dateOfBirth"],
        text: "Date of birth, as far as it is known",
      },
      {
        linkId: "age-in-years",
        type: "integer",
        at: ["subject", "ageInYears"],
        text: "Age in completed years on the day of the screening",
      },
      {
        linkId: "learning-disability-or-special-needs",
        type: "choice",
        control: "drop-down",
        choices: ANSWERS,
        at: ["subject", "learningDisabilityOrSpecialNeeds"],
        text: "Learning disability or special needs",
      },
      { linkId: "completed-on", type: "date", at: ["completedOn"], text: "Date of the screening" },
      practitionerGroup("completed-by", "Completed by", ["completedBy"]),
    ],
  };
}

function levelGroup(edition: Edition, level: string): Group {
  const { heading, name, citations } = levelOf(edition, level);
  return {
    linkId: level,
    type: "group",
    text: shownLabel(edition, { id: level, label: heading ?? name }),
    citations,
    about: { kind: "level", id: level, label: name, own: ownWords(edition, level) },
    items: [
      ...edition.indicators
        .filter((row) => row.level === level)
        .map((row) => rowItem(edition, row)),
      notesItem(edition, level),
    ],
  };
}

function notesItem(edition: Edition, level: string): Question {
  return {
    linkId: `notes:${level}`,
    type: "text",
    at: ["notes", level],
    text: `Notes: ${levelOf(edition, level).name}`,
  };
}

/**
 * A row, with the signs and details of its answer. They cannot be recorded without an answer, so
 * they are asked once there is one.
 */
function rowItem(edition: Edition, row: Indicator): Question {
  const at = ["answers", row.id];
  const under = { onceAnswered: row.id };
  return {
    linkId: row.id,
    type: "choice",
    control: "drop-down",
    choices: ANSWERS,
    at: [...at, "answer"],
    text: shownLabel(edition, row),
    citations: row.citations,
    about: { kind: "row", id: row.id, label: row.label, own: ownWords(edition, row.id) },
    items: [
      {
        linkId: `${row.id}:source`,
        type: "display",
        help: true,
        text: `Where this stands: ${source(row.citations)}`,
      },
      ...row.signs.map((sign) => signItem(edition, sign, [...at, "signs"], under)),
      {
        linkId: `${row.id}:basis`,
        type: "choice",
        control: "check-box",
        choices: OBSERVATIONS,
        many: "list",
        at: [...at, "basis"],
        text: "How it came to be known",
        ...under,
      },
      {
        linkId: `${row.id}:observed-on`,
        type: "string",
        format: PARTIAL,
        at: [...at, "observedOn"],
        text: "When it was observed, as far as it is known",
        ...under,
      },
      { linkId: `${row.id}:note`, type: "text", at: [...at, "note"], text: "Note", ...under },
    ],
  };
}

function signItem(
  edition: Edition,
  sign: Sign,
  at: readonly string[],
  under: { readonly onceAnswered: string },
): Question {
  const own = ownWords(edition, sign.id);
  return {
    linkId: sign.id,
    type: "choice",
    control: "check-box",
    choices: notedChoice(sign.id),
    many: "member",
    at,
    ...under,
    text: signLabel(edition, sign),
    citations: sign.citations,
    about: { kind: "sign", id: sign.id, label: sign.label, own: own && governed(sign, own) },
  };
}

function further(edition: Edition): Group {
  return {
    linkId: "further",
    type: "group",
    text: "Further notes",
    items: [
      ...levelIdsOf(edition)
        .filter((level) => !sectionsOf(edition).includes(level))
        .map((level) => notesItem(edition, level)),
      {
        linkId: "protective-factors",
        type: "text",
        at: ["protectiveFactors"],
        text: "Protective factors",
      },
      {
        linkId: "childs-voice",
        type: "text",
        at: ["childsVoice"],
        text: "What the child says, in their words",
      },
    ],
  };
}

/**
 * What the answers point to, as a bound. Software may work it out. It is not part of the record,
 * and never part of the judgement.
 */
function indication(edition: Edition): Group {
  const convention = isOfYorksDocument(edition)
    ? "A convention of this library and not a judgement: the guidance prints no rule (known " +
      "issue I-03)"
    : "It follows from the answers by the rule of this edition and is not a judgement";
  return {
    linkId: "indication",
    type: "group",
    text: "What the rows answered so far point to",
    items: [
      {
        linkId: "indicated-at-least",
        type: "derived",
        text: `At least this level. ${convention}`,
        bound: "atLeast",
      },
      {
        linkId: "indication-could-reach",
        type: "derived",
        text: `It could reach this level, since rows are open. ${convention}`,
        bound: "couldReach",
      },
    ],
  };
}

function judgement(edition: Edition): Group {
  const at = (key: string): string[] => ["judgement", key];
  return {
    linkId: "judgement",
    type: "group",
    text: "Judgement",
    at: ["judgement"],
    items: [
      ...noticesOf(edition.prompts, ["judgement"]).map((prompt): Item => ({
        linkId: "judgement:prompt",
        type: "display",
        text: cited(prompt),
      })),
      {
        linkId: "judgement:level",
        type: "choice",
        control: "drop-down",
        choices: levelChoices(edition),
        at: at("level"),
        text: "Own judgement of the level of concern",
      },
      practitionerGroup("judgement:by", "Judged by", at("by")),
      { linkId: "judgement:on", type: "date", at: at("on"), text: "Date of the judgement" },
      { linkId: "judgement:reason", type: "text", at: at("reason"), text: "Reason" },
      practitionerGroup("judgement:discussed-with", "Discussed with", at("discussedWith")),
      {
        linkId: "judgement:discussed-on",
        type: "date",
        at: at("discussedOn"),
        text: "Date of the discussion",
      },
      { linkId: "judgement:review-on", type: "date", at: at("reviewOn"), text: "Review on" },
    ],
  };
}
