// What of a response holds nothing of the answers: what is empty, however it is written, and what
// FHIR defines for how an element is shown and who answered. The second is the host's, as `meta`.

import { isList, isObject, isPlainObject } from "../../foundation/objects.js";
import { fitText } from "./fit.js";

const HL7 = "http://hl7.org/fhir/StructureDefinition/";

/** Beginnings of the URLs of extensions that describe a question or how a text is drawn. */
const FAMILIES: readonly string[] = [
  `${HL7}questionnaire-`,
  `${HL7}rendering-`,
  "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-",
];

/**
 * Single extensions of the same kind, and those that say who answered and how. Not here, since they
 * can carry an answer: `data-absent-reason`, `originalText`, weights and scores.
 */
const EXTENSIONS: readonly string[] = [
  ...["display", "entryFormat", "language", "maxDecimalPlaces", "maxSize", "maxValue", "mimeType"],
  ...["minLength", "minValue", "narrativeLink", "regex", "translation", "variable"],
  ...["questionnaireresponse-author", "questionnaireresponse-completionMode"],
  ...["questionnaireresponse-reviewer", "questionnaireresponse-signature"],
];

/** Whether a value is an extension of FHIR that carries nothing of the answers. */
function isHostExtension({ url }: Readonly<Record<string, unknown>>): boolean {
  return (
    typeof url === "string" &&
    (FAMILIES.some((beginning) => url.startsWith(beginning)) ||
      EXTENSIONS.some((name) => url === `${HL7}${name}`))
  );
}

/**
 * Whether a value holds nothing: it is absent, null or blank, an extension or an id of the host, or
 * a list or an object of nothing else.
 *
 * It does not call itself, since input can be of any depth and can contain itself.
 *
 * @param passedOver - Keys that are not looked at, at any depth.
 */
export function isNothing(value: unknown, passedOver: readonly string[] = []): boolean {
  if (!isObject(value)) return isBlank(value);
  const seen = new Set<unknown>();
  const left: unknown[] = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (seen.has(next)) continue;
    seen.add(next);
    const parts = partsOf(next, passedOver);
    if (!parts) return false;
    for (const part of parts)
      if (isObject(part)) left.push(part);
      else if (!isBlank(part)) return false;
  }
  return true;
}

/** Whether a value that is no list and no plain object is nothing: absent, or text of blanks. */
function isBlank(value: unknown): boolean {
  return typeof value === "string"
    ? fitText(value) === undefined
    : value === undefined || value === null;
}

/** What a list or an object holds that can be something. Undefined for an instance of a class. */
function partsOf(value: unknown, passedOver: readonly string[]): readonly unknown[] | undefined {
  if (isList(value)) return value;
  if (!isPlainObject(value)) return undefined;
  if (isHostExtension(value)) return [];
  return Object.keys(value)
    .filter((key) => key !== "id" && !passedOver.includes(key))
    .map((key) => value[key]);
}

/** The keys of an item that hold words of the questionnaire. */
export const WORDS = ["linkId", "text", "definition"] as const;

/** Whether an item has no answer, in it or below it. */
export function isUnanswered(item: unknown): boolean {
  return isNothing(item, WORDS);
}

const WORDS_AND_ITEMS: readonly string[] = [...WORDS, "item"];

/** Whether an item has no answer of its own, whatever stands below it. */
export function hasNoAnswer(item: unknown): boolean {
  return isNothing(item, WORDS_AND_ITEMS);
}
