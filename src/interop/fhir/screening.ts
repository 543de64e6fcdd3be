// The screening tool (chapter 7) as a FHIR Questionnaire, and screenings and judgements as
// responses to it.

import type { Questionnaire, QuestionnaireResponse } from "fhir/r4.js";
import { editionOf } from "../../editions/whole.js";
import type { Edition, York } from "../../editions/types.js";
import { york } from "../../editions/york.js";
import { asFarAsShaped } from "../../foundation/as-far-as-shaped.js";
import { judgementPart, screeningForm, screeningPart } from "../../questions/form.js";
import type { Judgement, Screening } from "../../screening/index.js";
import { recordFrom, responseOf } from "./form.js";
import type { ReadResponse } from "./form.js";
import { questionnaireOf } from "./questionnaire.js";
import { shaped } from "./shape.js";
import type { QuestionnaireOptions } from "./shape.js";

/**
 * The screening tool as a FHIR R4 Questionnaire: the emergency notice first, a group for each
 * level, an item for each row, and the signs of a row under its answer.
 *
 * Yes, No and Not known are codes; an item without an answer is unanswered. Nothing is required,
 * filled in beforehand or scored. Two read-only items may show what the answers point to. No
 * expression writes into the judgement. The canonical URL and version name the edition, its version
 * and its hash.
 *
 * @remarks Limit: the host of its URLs is reserved and leads nowhere. Register the resources under
 *   these URLs where you use them.
 * @guidance Screening Tool, lines 227–292; 7.7, line 202
 * @param edition - The edition whose tool it is; its codings stand beside our own codes. If it is
 *   in another language, its words stand in the standard translation extension.
 * @param options - `{ shape: "flat" }` puts signs and details beside their row, for software that
 *   loses what stands under a question.
 * @returns A new resource at each call; you may change it.
 * @example
 * toQuestionnaire().item?.[0]?.linkId; // "emergency"
 * @example
 * toQuestionnaire(york, { shape: "flat" }).url;
 * // "https://csae-guidance.example/fhir/Questionnaire/york-screening-tool-flat"
 * @example
 * toQuestionnaire().url; // "https://csae-guidance.example/fhir/Questionnaire/york-screening-tool"
 */
export function toQuestionnaire(
  edition: Edition = york,
  options?: QuestionnaireOptions,
): Questionnaire {
  edition = editionOf(edition);
  return questionnaireOf(edition, shaped(screeningForm(edition), options), {
    title: `Screening tool: ${edition.title}`,
    description:
      "A screening aid and not an assessment. A row without an answer is unanswered and " +
      "never a No; people judge.",
    purpose: "For the use that the guidance gives the tool. No score follows from it.",
  });
}

/**
 * Writes a screening, and the judgement on it if there is one, as a response to
 * {@link toQuestionnaire}.
 *
 * Each item holds its printed words, so that the response can be read alone. Values that items
 * cannot hold, such as an empty text or signs in another order than printed, are kept in an
 * extension, so that nothing is lost on the way back. `status` is `completed` once the day of the
 * screening is recorded.
 *
 * @remarks Limit: it names no subject, author or time of writing. The host adds them and is
 *   responsible for them.
 * @guidance Screening Tool, lines 227–292; 7.7, line 202
 * @param screening - A screening, complete or not.
 * @param edition - The edition whose rows it answers.
 * @param judgement - A person's judgement. Without one its group is absent.
 * @param options - `{ shape: "flat" }` writes a response to the flat questionnaire.
 * @returns A new resource.
 * @example
 * const response = toQuestionnaireResponse({
 *   edition: pinOf(york),
 *   answers: { clipping: "not-known" },
 * });
 * response.status; // "in-progress"
 * response.item?.[0]?.item?.[0]?.answer?.[0]?.valueCoding?.code; // "not-known"
 */
export function toQuestionnaireResponse<E extends Edition = York>(
  screening: Screening<NoInfer<E>>,
  edition?: E,
  judgement?: Judgement<NoInfer<E>>,
  options?: QuestionnaireOptions,
): QuestionnaireResponse;
export function toQuestionnaireResponse(
  screening: Screening<Edition>,
  edition: Edition = york,
  judgement?: Judgement<Edition>,
  options?: QuestionnaireOptions,
): QuestionnaireResponse {
  edition = editionOf(edition);
  return asFarAsShaped(screening, (record) =>
    asFarAsShaped({ judgement }, (beside) =>
      responseOf(
        shaped(screeningForm(edition), options),
        { ...record, ...beside },
        record["completedOn"] === undefined ? "in-progress" : "completed",
        edition,
      ),
    ),
  );
}

/**
 * Reads the screening from a response to {@link toQuestionnaire}, whichever software wrote the
 * response.
 *
 * Both shapes are read. What is empty is nothing, wherever it stands. What a server adds (id, meta,
 * text, identifier, subject, encounter, author, authored, source, basedOn, partOf, language) and
 * FHIR's own extensions for display are left to the host. The read-only items of the indication are
 * ignored; `screen` works them out again. Everything else that has no place in a screening is an
 * issue: unknown items and extensions, contained resources, modifiers, words that are not the
 * questionnaire's or a translation of them, two answers where there is one.
 *
 * @remarks Limit: the version in the canonical URL is kept as it is. A response to another version
 *   is read as long as its rows are known here; `screen` then adds a caution. A canonical without a
 *   version is read under the edition handed in, and `assumed` says so.
 * @guidance Screening Tool, lines 227–292; 10.9, line 377
 * @param resource - Anything, such as the result of `JSON.parse`.
 * @param edition - The edition whose rows and signs it may name.
 * @returns The screening, or every issue with a stable code, a JSON Pointer into the resource and a
 *   sentence. Never throws.
 * @example
 * fromQuestionnaireResponse(
 *   toQuestionnaireResponse({ edition: pinOf(york), answers: { clipping: "yes" } }),
 * );
 * // { ok: true, value: { edition: pinOf(york), answers: { clipping: "yes" } } }
 */
export function fromQuestionnaireResponse<E extends Edition = York>(
  resource: unknown,
  edition?: E,
): ReadResponse<Screening<E>>;
export function fromQuestionnaireResponse(
  resource: unknown,
  edition: Edition = york,
): ReadResponse<Screening<Edition>> {
  edition = editionOf(edition);
  return recordFrom(screeningForm(edition), screeningPart(edition), resource, edition);
}

/**
 * Reads the judgement from a response to {@link toQuestionnaire}. The screening beside it is not
 * parsed and may be incomplete. An item or an answer that the questionnaire does not have is an
 * issue all the same.
 *
 * @remarks Limit: a person makes the judgement. Nothing of it is taken from the rows or from the
 *   read-only items of the indication.
 * @guidance 7.7, line 202
 * @param resource - Anything, such as the result of `JSON.parse`.
 * @param edition - The edition whose tool it is a response to.
 * @returns The judgement, `undefined` if none is recorded, or every issue as
 *   {@link fromQuestionnaireResponse} gives them. Never throws.
 * @example
 * judgementFromQuestionnaireResponse(
 *   toQuestionnaireResponse({ edition: pinOf(york), answers: {} }),
 * );
 * // { ok: true, value: undefined }
 */
export function judgementFromQuestionnaireResponse<E extends Edition = York>(
  resource: unknown,
  edition?: E,
): ReadResponse<Judgement<E> | undefined>;
export function judgementFromQuestionnaireResponse(
  resource: unknown,
  edition: Edition = york,
): ReadResponse<Judgement<Edition> | undefined> {
  edition = editionOf(edition);
  return recordFrom(screeningForm(edition), judgementPart(edition), resource, edition);
}
