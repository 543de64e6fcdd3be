// Builds a Questionnaire from a table of items. Nothing in it is required, filled in beforehand or
// scored.

import type { Extension, Questionnaire, QuestionnaireItem } from "fhir/r4.js";
import type { Edition } from "../../editions/types.js";
import { source } from "../../editions/labels.js";
import type { Derived, Item, Question } from "../../questions/item.js";
import { codesOf, codingOf } from "./codings.js";
import { indicationExpressions } from "./indication.js";
import { SOURCE, computableName, urlOf, versionOf } from "./names.js";
import { isFlat } from "./shape.js";
import type { ShapedForm } from "./shape.js";
import { ownLanguage, translatedDisplay, translatedText } from "./words.js";

const ITEM_CONTROL = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
const ITEM_CONTROLS = "http://hl7.org/fhir/questionnaire-item-control";
const ENTRY_FORMAT = "http://hl7.org/fhir/StructureDefinition/entryFormat";
const CALCULATED_EXPRESSION =
  "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";

export function questionnaireOf(
  edition: Edition,
  { name, items }: ShapedForm,
  words: { readonly title: string; readonly description: string; readonly purpose: string },
): Questionnaire {
  return {
    resourceType: "Questionnaire",
    language: ownLanguage(),
    url: urlOf(name, edition),
    version: versionOf(edition),
    name: computableName(name),
    title: words.title,
    status: "active",
    description: words.description,
    purpose: words.purpose,
    item: items.map((item) => itemOf({ edition, isFlat: isFlat(name) }, item)),
  };
}

/** What every item is written for. */
interface Within {
  readonly edition: Edition;
  readonly isFlat: boolean;
}

function itemOf(within: Within, item: Item): QuestionnaireItem {
  const { linkId, text, citations } = item;
  const codes = codesOf(within.edition, item);
  const extension = [
    ...(citations ? [{ url: SOURCE, valueString: source(citations) }] : []),
    ...extensionsOf(within, item),
  ];
  return {
    linkId,
    ...(codes.length > 0 && { code: codes }),
    text,
    ...translatedText(within.edition, item),
    ...(extension.length > 0 && { extension }),
    ...shapeOf(within, item),
  };
}

function shapeOf(
  within: Within,
  item: Item,
): Omit<QuestionnaireItem, "linkId"> & Pick<QuestionnaireItem, "type"> {
  switch (item.type) {
    case "display":
      return { type: "display" };
    case "group":
      return {
        type: "group",
        ...(item.each && { repeats: true }),
        item: item.items.map((inner) => itemOf(within, inner)),
      };
    case "derived":
      return { type: "string", readOnly: true };
    default:
      return questionOf(within, item);
  }
}

/**
 * A check box is written as a choice that repeats, so that it can be unticked, even if it offers
 * one option only.
 */
function questionOf(
  within: Within,
  { type, choices, many, control, onceAnswered, items = [] }: Question,
): Omit<QuestionnaireItem, "linkId"> & Pick<QuestionnaireItem, "type"> {
  return {
    type,
    ...(onceAnswered !== undefined && {
      enableWhen: [{ question: onceAnswered, operator: "exists" as const, answerBoolean: true }],
    }),
    ...((many ?? control === "check-box") && { repeats: true }),
    ...(choices && {
      answerOption: choices.options.map((option) => ({
        valueCoding: {
          ...codingOf(choices, option),
          ...translatedDisplay(within.edition, choices, option),
        },
      })),
    }),
    ...(items.length > 0 && { item: items.map((item) => itemOf(within, item)) }),
  };
}

function extensionsOf(within: Within, item: Item): Extension[] {
  switch (item.type) {
    case "derived":
      return [calculated(within, item)];
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

function calculated({ edition, isFlat }: Within, { bound }: Derived): Extension {
  const expression = indicationExpressions(edition, isFlat)[bound];
  return { url: CALCULATED_EXPRESSION, valueExpression: { language: "text/fhirpath", expression } };
}
