// The words and ids of an edition as code systems, and a value set for each.

import type { CodeSystem, CodeSystemConcept, ValueSet } from "fhir/r4.js";
import type { Edition } from "../../editions/types.js";
import { signLabel, shownLabel } from "../../editions/labels.js";
import { editionOf } from "../../editions/whole.js";
import { isOfYorksDocument } from "../../editions/yorks-document.js";
import { york } from "../../editions/york.js";
import { sum } from "../../foundation/numbers.js";
import { capitalised, computableName, systemOf, valueSetOf, versionOf } from "./names.js";
import type { Choices, Item } from "../../questions/item.js";
import { policeFormItems } from "../../questions/police-form.js";
import { screeningItems } from "../../questions/screening.js";
import { ANSWERS } from "../../questions/labels.js";

/** The code systems, each with its description for York's document. */
const SYSTEMS = {
  answers:
    "The four states of an answer. An item without an answer is unanswered; no state ever " +
    "turns into another.",
  "observation-bases": "How a behaviour came to be known, in the words of 7.2.",
  "risk-levels": "The four levels of risk of 7.9. A person judges the level; it is never computed.",
  noted: "That a sign of a row was noted. That it was not is no answer.",
  "sources-of-information":
    "Where the information on a police form comes from (Appendix One, line 441).",
  willingness:
    "Whether a third party would be willing to deal with the police (Appendix One, line 447).",
  places: "The part that a place plays (Appendix One, line 427).",
  "roles-of-people":
    "The part that a person plays, as whoever fills in the police form says it. Not on the " +
    "printed form (I-12).",
  "date-of-birth": "That a date of birth is recorded as not known, which is an answer.",
  indicators:
    "The rows of the screening tool, and the signs of each under it, by their permanent ids.",
} as const;

/** What the code systems hold where the document is not York's. */
const OF_ANY_DOCUMENT: Readonly<Partial<Record<keyof typeof SYSTEMS, string>>> = {
  "observation-bases": "How a behaviour came to be known.",
  "risk-levels": "The levels of the tool, lowest first. A person judges the level.",
  "sources-of-information": "Where the information on a police form comes from.",
  willingness: "Whether a third party would be willing to deal with the police.",
  places: "The part that a place plays.",
  "roles-of-people": "The part that a person plays, as whoever fills in the police form says it.",
};

/** The code systems of an edition, each with its description. */
function systemsOf(edition: Edition): readonly (readonly [string, string])[] {
  return Object.entries(isOfYorksDocument(edition) ? SYSTEMS : { ...SYSTEMS, ...OF_ANY_DOCUMENT });
}

/**
 * The code systems that the questionnaires use: answers, levels, ways of knowing, and the ids of
 * all rows and signs with their printed words.
 *
 * @remarks Limit: they are this library's own and say no more than the guidance does. No code is
 *   mapped to another terminology. An agency can give its own codings with an overlay (`codings`).
 * @guidance 7.2, line 185; 7.9, lines 213–224; Screening Tool, lines 227–292; Appendix One, lines
 *   427–447
 * @param edition - The edition whose words they hold.
 * @returns New resources, one for each code system.
 * @example
 * toCodeSystems()
 *   .find(({ name }) => name === "Answers")
 *   ?.concept?.map(({ code }) => code);
 * // ["yes", "no", "not-known", "unanswered"]
 */
export function toCodeSystems(edition: Edition = york): CodeSystem[] {
  edition = editionOf(edition);
  const concepts = conceptsOf(edition);
  return systemsOf(edition).map(([name, description]) => {
    const concept = concepts.get(name) ?? [];
    return {
      resourceType: "CodeSystem",
      url: systemOf(name),
      version: versionOf(edition),
      name: computableName(name),
      title: capitalised(name.replaceAll("-", " ")),
      status: "active",
      description,
      caseSensitive: true,
      content: "complete",
      valueSet: valueSetOf(name),
      count: sum(concept.map(({ concept: inner = [] }) => 1 + inner.length)),
      concept,
      ...(name === "indicators" && { hierarchyMeaning: "part-of" as const }),
    };
  });
}

/**
 * A value set for each of {@link toCodeSystems}. Each holds its whole code system.
 *
 * @remarks Limit: a questionnaire may offer fewer codes than its value set holds. An unanswered
 *   item has no answer, so `unanswered` is not offered. The questionnaire's own options say which
 *   codes it offers.
 * @guidance 7.2, line 185; 7.9, lines 213–224; Screening Tool, lines 227–292
 * @param edition - The edition whose words they hold.
 * @returns New resources, one for each code system.
 * @example
 * toValueSets()
 *   .map(({ url }) => url)
 *   .includes("https://csae-guidance.example/fhir/ValueSet/answers");
 * // true
 */
export function toValueSets(edition: Edition = york): ValueSet[] {
  edition = editionOf(edition);
  return systemsOf(edition).map(([name, description]) => ({
    resourceType: "ValueSet",
    url: valueSetOf(name),
    version: versionOf(edition),
    name: computableName(name),
    title: capitalised(name.replaceAll("-", " ")),
    status: "active",
    description,
    compose: { include: [{ system: systemOf(name), version: versionOf(edition) }] },
  }));
}

/**
 * The concepts of each code system: the choices that the questionnaires offer, and the ids of rows
 * and signs.
 */
function conceptsOf(edition: Edition): Map<string, CodeSystemConcept[]> {
  const choices = [...choicesIn(screeningItems(edition)), ...choicesIn(policeFormItems(edition))];
  const offered = Object.keys(SYSTEMS).map((name): [string, CodeSystemConcept[]] => {
    const options = choices.find((list) => list.name === name)?.options ?? [];
    return [name, options.map(({ code, display }) => ({ code, display }))];
  });
  const unanswered = {
    code: "unanswered",
    display: "Not answered",
    definition: "Nothing is recorded. In a response the item has no answer.",
  };
  return new Map([
    ...offered,
    ["answers", [...ANSWERS.options.map(({ code, display }) => ({ code, display })), unanswered]],
    ["indicators", indicatorConcepts(edition)],
  ]);
}

function indicatorConcepts(edition: Edition): CodeSystemConcept[] {
  return edition.indicators.map((row) => ({
    code: row.id,
    display: row.label,
    ...definition(row.label, shownLabel(edition, row)),
    concept: row.signs.map((sign) => ({
      code: sign.id,
      display: sign.label,
      ...definition(sign.label, signLabel(edition, sign)),
    })),
  }));
}

/** The words as they are shown, if they differ from the label. */
function definition(label: string, shown: string): { definition?: string } {
  return shown === label ? {} : { definition: shown };
}

function choicesIn(items: readonly Item[]): Choices[] {
  return items.flatMap((item) => [
    ...("choices" in item && item.choices ? [item.choices] : []),
    ...("items" in item ? choicesIn(item.items ?? []) : []),
  ]);
}
