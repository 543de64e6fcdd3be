// Parses unknown input into easy-read words: an agency's own, or a translation (10.11).

import { editionOf } from "../editions/whole.js";
import type { Edition, York } from "../editions/types.js";
import { york } from "../editions/york.js";
import { emergencyNumber } from "../foundation/checks.js";
import { readerOf } from "../foundation/reader.js";
import type { Result } from "../foundation/result.js";
import { easyReadWordsTable } from "./generated.js";
import type { EasyReadWords } from "./generated.js";

const easyReadWordsReader = /* @__PURE__ */ readerOf<EasyReadWords<Edition>>(easyReadWordsTable, {
  "emergency-number": emergencyNumber,
});

/**
 * Parses a translation of the easy-read words, or an agency's own words, from unknown input.
 *
 * Any key except `language` may be absent. An absent key is shown in English, and
 * {@link blankToolInPlainWords} lists it. Unknown keys, wrong types, empty words, and words that
 * say when to ring the emergency number and do not have it are issues. All issues are returned at
 * once.
 *
 * @remarks Limit: it cannot tell whether a translation is right, or suitable for a child. Someone
 *   who speaks the language checks that.
 * @guidance 10.11, line 381
 * @param input - Any value, such as the result of `JSON.parse`. The keys are those of
 *   {@link EASY_READ_WORDS}.
 * @param edition - The edition whose rows and themes the words may name.
 * @returns The words, or every issue with a stable code, a JSON Pointer and a sentence, together
 *   with the emergency notice. No issue repeats any of the input. Never throws.
 * @example
 * parsePlainWords({ language: "cy", headings: { "the-list": "Y rhestr" } }).ok; // true
 * @example
 * const parsed = parsePlainWords({ language: "cy", explanations: { "danger-now": "Ffoniwch!" } });
 * !parsed.ok && parsed.issues;
 * // [
 * //   {
 * //     code: "wrong-format",
 * //     path: "/explanations/danger-now",
 * //     message: "Expected the emergency number 999 in these words, in digits.",
 * //   },
 * // ]
 */
export function parsePlainWords<E extends Edition = York>(
  input: unknown,
  edition?: E,
): Result<EasyReadWords<E>>;
export function parsePlainWords(
  input: unknown,
  edition: Edition = york,
): Result<EasyReadWords<Edition>> {
  edition = editionOf(edition);
  return easyReadWordsReader.parse(input, edition);
}
