// The police information form (Appendix One) as a survey, and filled-in forms as its data.

import type { Edition } from "../../editions/types.js";
import { editionOf } from "../../editions/whole.js";
import { york } from "../../editions/york.js";
import { asFarAsShaped } from "../../foundation/as-far-as-shaped.js";
import type { Result } from "../../foundation/result.js";
import type { PoliceForm } from "../../police-form/index.js";
import { policeFormForm, policeFormPart } from "../../questions/form.js";
import { policeFormItems } from "../../questions/police-form.js";
import { dataOf, recordFrom } from "./data.js";
import type { SurveyDataOptions } from "./data.js";
import { surveyOf } from "./survey-json.js";
import type { SurveyJson, SurveyOptions } from "./survey-json.js";

/**
 * The police information form as JSON for SurveyJS: the emergency notice first, every label as
 * printed, people and places as panels to add.
 *
 * @remarks Limit: the text that we hold breaks off (I-12), so this is not the whole form. A line in
 *   it says so.
 * @guidance Appendix One, lines 415–463
 * @param edition - The edition whose form it is.
 * @param options - How the survey looks.
 * @returns New JSON at each call; you may change it.
 * @example
 * policeFormToSurvey().pages[0]?.elements[0]?.name; // "emergency-1"
 */
export function policeFormToSurvey(
  edition: Edition = york,
  options: SurveyOptions = {},
): SurveyJson {
  edition = editionOf(edition);
  const items = policeFormItems(edition).filter(({ linkId }) => !linkId.startsWith("emergency"));
  return surveyOf(
    edition,
    { title: edition.policeForm.title, description: edition.policeForm.brokenBlock.text },
    [{ name: "form", items }],
    options,
  );
}

/**
 * Writes a police form as the data of {@link policeFormToSurvey}.
 *
 * @remarks Limit: `agencyExtension` has no question and is kept under `as-recorded`.
 * @guidance Appendix One, lines 415–463
 * @param form - A form, complete or not.
 * @param edition - The edition whose form it is.
 * @returns A new object, keyed by question name.
 * @example
 * policeFormToSurveyData({ otherReferrals: "no" }); // { "other-referrals": "no" }
 */
export function policeFormToSurveyData(
  form: PoliceForm,
  edition: Edition = york,
): Record<string, unknown> {
  edition = editionOf(edition);
  return asFarAsShaped(form, (record) => dataOf(policeFormForm(edition), record));
}

/**
 * Reads a police form from the data of {@link policeFormToSurvey}, by the rules of
 * {@link fromSurveyData}.
 *
 * @remarks Limit: it checks the shape only. It never turns a date of birth into another shape.
 * @guidance Appendix One, lines 415–463
 * @param data - Anything.
 * @param edition - The edition whose form it is.
 * @param options - Names that are the host's own.
 * @returns The form, or every issue with a stable code, a JSON Pointer into the data and a
 *   sentence. Never throws.
 * @example
 * policeFormFromSurveyData({ "other-referrals": "not-known" });
 * // { ok: true, value: { otherReferrals: "not-known" } }
 */
export function policeFormFromSurveyData(
  data: unknown,
  edition: Edition = york,
  options: SurveyDataOptions = {},
): Result<PoliceForm> {
  edition = editionOf(edition);
  return recordFrom(policeFormForm(edition), policeFormPart(edition), data, edition, options);
}
