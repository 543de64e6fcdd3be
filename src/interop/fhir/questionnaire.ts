// Builds a Questionnaire from a table of items. Nothing in it is required, filled in beforehand or
// scored.

import type { Extension, Questionnaire, QuestionnaireItem } from "fhir/r4.js";
import type { Edition } from "../../editions/types.js";
import { source } from "../../editions/labels.js";
import type { Derived, Item, Question } from "../../questions/item.js";
import { codesOf, codingOf } from "./codings.js";
import { indicationExpressions } from "./indication.js";
import { SOURCE, computableName, urlOf, versionOf } from "./names.js";
import type { QuestionnaireName } from "./names.js";

const ITEM_CONTROL = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
const ITEM_CONTROLS = "http://hl7.org/fhir/questionnaire-item-control";
const ENTRY_FORMAT = "http://hl7.org/fhir/StructureDefinition/entryFormat";
const CALCULATED_EXPRESSION =
  "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";

export function questionnaireOf(
  edition: Edition,
  name: QuestionnaireName,
  words: { readonly title: string; readonly description: string; readonly purpose: string },
  items: readonly Item[],
): Questionnaire {
  return {
    resourceType: "Questionnaire",
    url: urlOf(name, edition),
    version: versionOf(edition),
    name: computableName(name),
    title: words.title,
    status: "active",
    description: words.description,
    purpose: words.purpose,
    item: items.map((item) => itemOf(edition, item)),
  };
}

function itemOf(edition: Edition, item: Item): QuestionnaireItem {
  const { linkId, text, citations } = item;
  const codes = codesOf(edition, item);
  const extension = [
    ...(citations ? [{ url: SOURCE, valueString: source(citations) }] : []),
    ...extensionsOf(edition, item),
  ];
  return {
    linkId,
    ...(codes.length > 0 && { code: codes }),
    text,
    ...(extension.length > 0 && { extension }),
    ...shapeOf(edition, item),
  };
}

function shapeOf(
  edition: Edition,
  item: Item,
): Omit<QuestionnaireItem, "linkId"> & Pick<QuestionnaireItem, "type"> {
  switch (item.type) {
    case "display":
      return { type: "display" };
    case "group":
      return {
        type: "group",
        ...(item.each && { repeats: true }),
        item: item.items.map((inner) => itemOf(edition, inner)),
      };
    case "derived":
      return { type: "string", readOnly: true };
    default:
      return questionOf(edition, item);
  }
}

/**
 * A check box is written as a choice that repeats, so that it can be unticked, even if it offers
 * one option only.
 */
function questionOf(
  edition: Edition,
  { type, choices, many, control, onceAnswered, items = [] }: Question,
): Omit<QuestionnaireItem, "linkId"> & Pick<QuestionnaireItem, "type"> {
  return {
    type,
    ...(onceAnswered !== undefined && {
      enableWhen: [{ question: onceAnswered, operator: "exists" as const, answerBoolean: true }],
    }),
    ...((many ?? control === "check-box") && { repeats: true }),
    ...(choices && {
      answerOption: choices.options.map((option) => ({ valueCoding: codingOf(choices, option) })),
    }),
    ...(items.length > 0 && { item: items.map((item) => itemOf(edition, item)) }),
  };
}

function extensionsOf(edition: Edition, item: Item): Extension[] {
  switch (item.type) {
    case "derived":
      return [calculated(edition, item)];
    case "display":
      return item.help ? [shownAs("help")] : [];
    case "group":
      return [];
    default:
      return [
        ...(item.control ? [shownAs(item.control)] : []),
        ...(item.format === undefined ? [] : [{ url: ENTRY_FORMAT, valueString: item.format }]),
      ];
  }
}

function shownAs(control: string): Extension {
  return {
    url: ITEM_CONTROL,
    valueCodeableConcept: { coding: [{ system: ITEM_CONTROLS, code: control }] },
  };
}

function calculated(edition: Edition, { bound }: Derived): Extension {
  const expression = indicationExpressions(edition)[bound];
  return { url: CALCULATED_EXPRESSION, valueExpression: { language: "text/fhirpath", expression } };
}
