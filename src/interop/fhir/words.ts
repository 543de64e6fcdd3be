// The words that a response may repeat of the questionnaire, and their translations. An edition has
// a translation from an overlay: its language, its words for rows, signs and levels, its sentences.

import type { Element } from "fhir/r4.js";
import { english } from "../../catalogue/english.js";
import { isSentenceId } from "../../catalogue/of.js";
import { catalogueOf } from "../../editions/catalogue-of.js";
import { ownWords } from "../../editions/labels.js";
import type { Edition } from "../../editions/types.js";
import type { Choices, Item, Option } from "../../questions/item.js";
import { fitText } from "./fit.js";

/** The standard extension for words in another language. */
const TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";
const LANGUAGE_TAG = /^[A-Za-z]+(?:-[A-Za-z0-9]+)*$/;

/** The language of every text that is not in an extension for another. */
export const ownLanguage = (): string => english().language;

/** The words of an item: as shown, as printed, and those of an agency or a translation. */
export function itemWords({ text, about }: Item): (string | undefined)[] {
  return [text, about?.label, about?.own];
}

/** The words of an answer: as printed, and the agency's or those of a translation. */
export function optionWords(
  edition: Edition,
  choices: Choices,
  option: Option,
): (string | undefined)[] {
  return [option.display, ownOption(edition, choices, option)];
}

function ownOption(edition: Edition, { name }: Choices, { code }: Option): string | undefined {
  if (name === "risk-levels") return ownWords(edition, code);
  const sentence =
    name === "answers" && isSentenceId(code) ? catalogueOf(edition)[code] : undefined;
  return typeof sentence === "string" ? sentence : undefined;
}

/** What stands beside the words of an item, where the edition has them in another language. */
export function translatedText(edition: Edition, { about }: Item): { _text?: Element } {
  const translation = translationOf(edition, about?.own);
  return translation ? { _text: translation } : {};
}

/** What stands beside the words of an answer, where the edition has them in another language. */
export function translatedDisplay(
  edition: Edition,
  choices: Choices,
  option: Option,
): { _display?: Element } {
  const translation = translationOf(edition, ownOption(edition, choices, option));
  return translation ? { _display: translation } : {};
}

function translationOf(edition: Edition, own: string | undefined): Element | undefined {
  const { language } = catalogueOf(edition);
  const content = fitText(own ?? "");
  if (content === undefined || language === ownLanguage() || !LANGUAGE_TAG.test(language))
    return undefined;
  return {
    extension: [
      {
        url: TRANSLATION,
        extension: [
          { url: "lang", valueCode: language },
          { url: "content", valueString: content },
        ],
      },
    ],
  };
}
