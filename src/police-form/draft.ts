// Starts a police form from what a screening states. 10.9 asks for the form "if appropriate"; a
// person decides.

import type { Edition } from "../editions/types.js";
import { yorkTool } from "../editions/york.js";
import { screeningReader } from "../screening/index.js";
import type { Screening } from "../screening/index.js";
import { isRecorded, policeFormAsFarAsShaped, withoutAbsent } from "./as-far-as-shaped.js";
import type { DateOfBirth, PoliceForm, Reporter } from "./generated.js";

type StatedByReporter = Pick<Reporter, "fullName" | "jobTitle" | "organisation">;

interface Stated {
  readonly reporter: StatedByReporter;
  readonly dateOfBirth: DateOfBirth | undefined;
}

/**
 * Starts a police information form with what a screening states and what is already filled in.
 *
 * From the screening it takes the name, role and organisation of the person who completed it, as
 * the reporter, and the subject's date of birth or age, as the first person's. Whatever `partial`
 * records is kept. If `partial` lists people, they are not changed, because a person must say which
 * of them the screening is about.
 *
 * Parse first. Input that was not parsed is read field by field; a field of another shape is left
 * out.
 *
 * @remarks Limit: it infers nothing. A person says whether the information relates to child sexual
 *   exploitation, who is involved and how. No answer, sign, note or words of the child go into the
 *   form, and a reference is not used as a name. People decide whether to send the form.
 * @guidance 10.9, line 377; Appendix One, lines 423, 435–438, 454–456
 * @param screening - From {@link parseScreening}, if there is one.
 * @param partial - A form filled in so far, from {@link parsePoliceForm}, if there is one.
 * @returns A new form; `{}` if nothing is stated. Never throws.
 * @example
 * draftPoliceForm(
 *   {
 *     edition: pinOf(york),
 *     answers: { clipping: "yes" },
 *     completedBy: { role: "school nurse" },
 *     subject: { reference: "ref-1", ageInYears: 14 },
 *   },
 *   { reporter: { fullName: "A. Worker" } },
 * );
 * // {
 * //   reporter: { fullName: "A. Worker", jobTitle: "school nurse" },
 * //   people: [{ dateOfBirth: { ageInYears: 14 } }],
 * // }
 */
export function draftPoliceForm(screening?: Screening<Edition>, partial?: PoliceForm): PoliceForm {
  const stated = statedIn(screening);
  const form = policeFormAsFarAsShaped(partial);
  const reporter = withoutAbsent<Reporter>({
    ...form.reporter,
    fullName: firstRecorded(form.reporter?.fullName, stated.reporter.fullName),
    jobTitle: firstRecorded(form.reporter?.jobTitle, stated.reporter.jobTitle),
    organisation: firstRecorded(form.reporter?.organisation, stated.reporter.organisation),
  });
  const { dateOfBirth } = stated;
  return withoutAbsent<PoliceForm>({
    ...form,
    reporter: Object.keys(reporter).length > 0 ? reporter : form.reporter,
    people: form.people?.length || !dateOfBirth ? form.people : [{ dateOfBirth }],
  });
}

function firstRecorded(own: string | undefined, stated: string | undefined): string | undefined {
  return isRecorded(own) || !isRecorded(stated) ? own : stated;
}

function statedIn(screening: unknown): Stated {
  const { completedBy, completedOn, subject } = screeningReader.shaped(screening, yorkTool) ?? {};
  const { dateOfBirth, ageInYears } = subject ?? {};
  return {
    reporter: {
      fullName: completedBy?.name,
      jobTitle: completedBy?.role,
      organisation: completedBy?.organisation,
    },
    dateOfBirth:
      dateOfBirth ??
      (ageInYears === undefined ? undefined : withoutAbsent({ ageInYears, on: completedOn })),
  };
}
