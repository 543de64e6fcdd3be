// The screening tool (chapter 7) as a survey, and screenings and judgements as its data.

import { editionOf } from "../../editions/whole.js";
import type { Edition, York } from "../../editions/types.js";
import { york } from "../../editions/york.js";
import { asFarAsShaped } from "../../foundation/as-far-as-shaped.js";
import type { Result } from "../../foundation/result.js";
import { judgementPart, screeningForm, screeningPart } from "../../questions/form.js";
import { screeningItems } from "../../questions/screening.js";
import type { Judgement, Screening } from "../../screening/index.js";
import { dataOf, recordFrom } from "./data.js";
import type { SurveyDataOptions } from "./data.js";
import { surveyOf } from "./survey-json.js";
import type { Page, SurveyJson, SurveyOptions } from "./survey-json.js";

/**
 * The screening tool as JSON for SurveyJS: a page for each level, a question for each row, and a
 * panel under each row for its signs and details.
 *
 * The emergency notice is the first element of every page. Nothing is required, filled in
 * beforehand, scored or calculated. An answer can be taken back; the row is then unanswered. The
 * panel of a row shows once the row has an answer, and as long as the panel holds anything. Nothing
 * that was filled in is cleared. Start with the data of a blank screening, so that the edition is
 * pinned: `model.data = toSurveyData({ edition: pinOf(york), answers: {} })`.
 *
 * @remarks Limit: SurveyJS treats words in braces in a label as the name of a question. No printed
 *   label has braces; an agency's own words may.
 * @guidance Screening Tool, lines 227–292; 7.7, line 202
 * @param edition - The edition whose tool it is.
 * @param options - How the survey looks.
 * @returns New JSON at each call; you may change it.
 * @example
 * toSurvey().pages.map(({ name }) => name);
 * // ["start", "about", "emerging", "escalating", "significant", "further", "judgement"]
 */
export function toSurvey(edition: Edition = york, options: SurveyOptions = {}): SurveyJson {
  edition = editionOf(edition);
  const items = screeningItems(edition).filter(
    ({ linkId }) => !linkId.startsWith("emergency") && linkId !== "indication",
  );
  const pages = items.flatMap((item): Page[] =>
    item.type === "group" ? [{ name: item.linkId, title: item.text, items: item.items }] : [],
  );
  return surveyOf(
    edition,
    {
      title: `Screening tool: ${edition.title}`,
      description:
        "A screening aid and not an assessment. A row without an answer is unanswered and " +
        "never a No; people judge.",
    },
    [{ name: "start", items: items.filter(({ type }) => type !== "group") }, ...pages],
    options,
  );
}

/**
 * Writes a screening, and the judgement on it if there is one, as the data of {@link toSurvey}.
 *
 * @remarks Limit: SurveyJS treats an empty text as no answer. Such a text, and signs in another
 *   order than printed, are kept under `as-recorded`, so that nothing is lost on the way back.
 * @guidance Screening Tool, lines 227–292; 7.7, line 202
 * @param screening - A screening, complete or not.
 * @param edition - The edition whose rows it answers.
 * @param judgement - A person's judgement.
 * @returns A new object, keyed by question name.
 * @example
 * toSurveyData({ edition: pinOf(york), answers: { clipping: "not-known" } });
 * // { "edition-pin": pinOf(york), clipping: "not-known" }
 */
export function toSurveyData<E extends Edition = York>(
  screening: Screening<NoInfer<E>>,
  edition?: E,
  judgement?: Judgement<NoInfer<E>>,
): Record<string, unknown>;
export function toSurveyData(
  screening: Screening<Edition>,
  edition: Edition = york,
  judgement?: Judgement<Edition>,
): Record<string, unknown> {
  edition = editionOf(edition);
  return asFarAsShaped(screening, (record) =>
    asFarAsShaped({ judgement }, (beside) =>
      dataOf(screeningForm(edition), { ...record, ...beside }),
    ),
  );
}

/**
 * Reads the screening from the data of {@link toSurvey}, as `model.data` gives it.
 *
 * @remarks Limit: what SurveyJS treats as empty (`null`, `undefined`, an empty text or list) is
 *   unanswered. A panel that a person added and left empty is kept.
 * @guidance Screening Tool, lines 227–292; 10.9, line 377
 * @param data - Anything.
 * @param edition - The edition whose rows and signs it may name.
 * @param options - Names that are the host's own.
 * @returns The screening, or every issue with a stable code, a JSON Pointer into the data and a
 *   sentence. Never throws.
 * @example
 * fromSurveyData({ "edition-pin": pinOf(york), clipping: "yes" });
 * // { ok: true, value: { edition: pinOf(york), answers: { clipping: "yes" } } }
 * @example
 * const data = { "edition-pin": pinOf(york), "case-id": "F-17" };
 * fromSurveyData(data).ok; // false
 * fromSurveyData(data, york, { hostKeys: ["case-id"] }).ok; // true
 */
export function fromSurveyData<E extends Edition = York>(
  data: unknown,
  edition?: E,
  options?: SurveyDataOptions,
): Result<Screening<E>>;
export function fromSurveyData(
  data: unknown,
  edition: Edition = york,
  options: SurveyDataOptions = {},
): Result<Screening<Edition>> {
  edition = editionOf(edition);
  return recordFrom(screeningForm(edition), screeningPart(edition), data, edition, options);
}

/**
 * Reads the judgement from the data of {@link toSurvey}. The screening beside it is not parsed and
 * may be incomplete. A name or an answer that the survey does not have is an issue all the same.
 *
 * @remarks Limit: a person makes the judgement. Nothing of it is taken from the rows.
 * @guidance 7.7, line 202
 * @param data - Anything.
 * @param edition - The edition whose tool it is.
 * @param options - Names that are the host's own.
 * @returns The judgement, `undefined` if none is recorded, or every issue as {@link fromSurveyData}
 *   gives them. Never throws.
 * @example
 * judgementFromSurveyData({ clipping: "yes" }); // { ok: true, value: undefined }
 */
export function judgementFromSurveyData<E extends Edition = York>(
  data: unknown,
  edition?: E,
  options?: SurveyDataOptions,
): Result<Judgement<E> | undefined>;
export function judgementFromSurveyData(
  data: unknown,
  edition: Edition = york,
  options: SurveyDataOptions = {},
): Result<Judgement<Edition> | undefined> {
  edition = editionOf(edition);
  return recordFrom(screeningForm(edition), judgementPart(edition), data, edition, options);
}
