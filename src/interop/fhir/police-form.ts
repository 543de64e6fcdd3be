// The police information form (Appendix One) as a FHIR Questionnaire, and filled-in forms as
// responses to it.

import type { Questionnaire, QuestionnaireResponse } from "fhir/r4.js";
import type { Edition } from "../../editions/types.js";
import { editionOf } from "../../editions/whole.js";
import { york } from "../../editions/york.js";
import { asFarAsShaped } from "../../foundation/as-far-as-shaped.js";
import type { PoliceForm } from "../../police-form/index.js";
import { policeFormForm, policeFormPart } from "../../questions/form.js";
import { recordFrom, responseOf } from "./form.js";
import type { ReadResponse } from "./form.js";
import { questionnaireOf } from "./questionnaire.js";
import { shaped } from "./shape.js";
import type { QuestionnaireOptions } from "./shape.js";

/**
 * The police information form as a FHIR R4 Questionnaire: the emergency notice first, every label
 * as printed, people and places as groups that repeat.
 *
 * Nothing is required and nothing is hidden. If a box applies in some cases only, an item says so.
 *
 * @remarks Limit: the text that we hold breaks off (I-12), so this is not the whole form. An item
 *   says so. The host of its URLs is reserved and leads nowhere.
 * @guidance Appendix One, lines 415–463
 * @param edition - The edition whose form it is.
 * @param options - `{ shape: "flat" }` puts help and notes beside their box.
 * @returns A new resource at each call; you may change it.
 * @example
 * policeFormToQuestionnaire().item?.[0]?.linkId; // "emergency"
 */
export function policeFormToQuestionnaire(
  edition: Edition = york,
  options?: QuestionnaireOptions,
): Questionnaire {
  edition = editionOf(edition);
  return questionnaireOf(edition, shaped(policeFormForm(edition), options), {
    title: edition.policeForm.title,
    description: edition.policeForm.brokenBlock.text,
    purpose:
      "To pass information to the police. It is not for emergencies and does not stand in " +
      "for a call.",
  });
}

/**
 * Writes a police form as a response to {@link policeFormToQuestionnaire}. Its status is always
 * `in-progress`: a person decides whether a form is complete.
 *
 * @remarks Limit: a form that pins no edition names no questionnaire. `agencyExtension` has no item
 *   and is kept as JSON in an extension.
 * @guidance Appendix One, lines 415–463
 * @param form - A form, complete or not.
 * @param edition - The edition whose form it is.
 * @param options - `{ shape: "flat" }` writes a response to the flat questionnaire.
 * @returns A new resource.
 * @example
 * policeFormToQuestionnaireResponse({ otherReferrals: "not-known" }).status; // "in-progress"
 */
export function policeFormToQuestionnaireResponse(
  form: PoliceForm,
  edition: Edition = york,
  options?: QuestionnaireOptions,
): QuestionnaireResponse {
  edition = editionOf(edition);
  return asFarAsShaped(form, (record) =>
    responseOf(shaped(policeFormForm(edition), options), record, "in-progress", edition),
  );
}

/**
 * Reads a police form from a response to {@link policeFormToQuestionnaire}, by the rules of
 * {@link fromQuestionnaireResponse}.
 *
 * @remarks Limit: it checks the shape only. It does not report missing answers, and it never turns
 *   a date of birth into another shape.
 * @guidance Appendix One, lines 415–463
 * @param resource - Anything, such as the result of `JSON.parse`.
 * @param edition - The edition whose form it is a response to.
 * @returns The form, or every issue with a stable code, a JSON Pointer into the resource and a
 *   sentence. Never throws.
 * @example
 * policeFormFromQuestionnaireResponse(policeFormToQuestionnaireResponse({ otherReferrals: "no" }));
 * // { ok: true, value: { otherReferrals: "no" } }
 */
export function policeFormFromQuestionnaireResponse(
  resource: unknown,
  edition: Edition = york,
): ReadResponse<PoliceForm> {
  edition = editionOf(edition);
  return recordFrom(policeFormForm(edition), policeFormPart(edition), resource, edition);
}
