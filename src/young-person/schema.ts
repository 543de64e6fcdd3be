// The schema of easy-read words that an agency brings, in another language or in English (10.11).

import * as z from "zod";
import type { Edition } from "../editions/types.js";
import { york } from "../editions/york.js";
import { checked } from "../foundation/schema.js";
import { recordOf } from "../foundation/objects.js";
import { memo } from "../foundation/memo.js";
import { EASY_READ_HEADINGS, EASY_READ_WORDS } from "./easy-read.js";
import {
  EXPLANATIONS_AFTER_THE_ROWS,
  EXPLANATIONS_BEFORE_THE_ROWS,
  EXPLANATIONS_BESIDE_ROWS,
  EXPLANATIONS_IN_SHORT,
  EXPLANATIONS_OF_HELP,
  EXPLANATIONS_WITH_NUMBER,
} from "./explanations.js";
import type { ExplanationKey } from "./explanations.js";

const words = z.string().regex(/\S/, { error: "Expected words, and not only spaces." });

/** An object that may have words for each of these keys, with what each key is for. */
function wordsFor(keys: readonly (readonly [key: string, description: string])[]) {
  return z.strictObject(
    Object.fromEntries(keys.map(([key, says]) => [key, words.optional().describe(says)])),
  );
}

/** Every explanation, each once, in reading order. */
const EXPLANATIONS = [
  ...new Set<ExplanationKey>([
    ...EXPLANATIONS_OF_HELP,
    ...EXPLANATIONS_BEFORE_THE_ROWS,
    ...EXPLANATIONS_BESIDE_ROWS,
    ...EXPLANATIONS_AFTER_THE_ROWS,
    ...Object.values(EXPLANATIONS_IN_SHORT).flat(),
  ]),
];

function explanation(key: ExplanationKey): string {
  return `Words to show in place of: ${EASY_READ_WORDS.explanations[key]}`;
}

/** What of an edition can be put into easy-read words. */
type WordedEdition = Pick<Edition, "emergency" | "indicators" | "themes">;

/**
 * Makes the strict schema of easy-read words under an edition. The edition's rows and themes are
 * keys, beside those of the explanations and headings.
 *
 * Every key except the language may be absent. Words that say when to ring the emergency number
 * must hold the edition's first one as printed.
 *
 * @guidance 10.11, line 381
 * @example
 * plainWordsSchemaFor(york).safeParse({ language: "cy", headings: { "the-list": "Y rhestr" } })
 *   .success;
 * // true
 */
export const plainWordsSchemaFor = /* @__PURE__ */ memo((edition: WordedEdition) => {
  const withNumber = checked(words, "emergency-number", edition);
  return z
    .strictObject({
      language: z
        .string()
        .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, {
          error: "Expected a language tag by BCP 47, such as cy or en-GB.",
        })
        .describe(
          "A language tag (BCP 47). Pages carry it, so that they are read aloud correctly.",
        ),
      explanations: wordsFor(EXPLANATIONS.map((key) => [key, explanation(key)] as const))
        .extend(
          recordOf(EXPLANATIONS_WITH_NUMBER, (key) =>
            withNumber
              .optional()
              .describe(`${explanation(key)} The emergency number must be in them, in digits.`),
          ),
        )
        .optional()
        .describe("Words around the rows, by the key of the explanation."),
      headings: wordsFor(
        EASY_READ_HEADINGS.map((key) => [
          key,
          `A heading to show in place of “${EASY_READ_WORDS.headings[key]}”.`,
        ]),
      )
        .optional()
        .describe("Headings over the parts of the page, by the key of the part."),
      themes: wordsFor(
        edition.themes.map(({ id, label }) => [id, `Words for the theme “${label}”.`]),
      )
        .meta({ byId: "themes" })
        .optional()
        .describe("By the id of a theme."),
      rows: wordsFor(
        edition.indicators.map(({ id, label }) => [id, `Words for the row “${label}”.`]),
      )
        .meta({ byId: "indicators" })
        .optional()
        .describe("By the id of a row."),
    })
    .meta({
      id: "easy-read-words",
      title: "Plain words",
      description:
        "Easy-read words by key, as far as there are any. An absent key is shown in English.",
    });
});

/** The strict schema of easy-read words under the York edition. */
export const plainWordsSchema = plainWordsSchemaFor(york);
