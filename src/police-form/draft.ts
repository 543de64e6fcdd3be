// The beginning of a police form out of what a screening states (10.9 asks for the form "if
// appropriate"; a person decides).

import { textOf } from "../foundation/as-far-as-shaped.js";
import { isObject } from "../foundation/objects.js";
import type { Screening } from "../screening/index.js";
import {
  dateOfBirthOf,
  isRecorded,
  policeFormAsFarAsShaped,
  withoutAbsent,
} from "./as-far-as-shaped.js";
import type { DateOfBirth, PoliceForm, Reporter } from "./schema.js";

type StatedByReporter = Pick<Reporter, "fullName" | "jobTitle" | "organisation">;

interface Stated {
  readonly reporter: StatedByReporter;
  readonly dateOfBirth: DateOfBirth | undefined;
}

/**
 * Begins a police information form with what a screening states and what is already filled in.
 *
 * Out of the screening come the name, role and organisation of whoever completed it, as the
 * reporter, and the subject's date of birth or age, as the first person's. Whatever `partial`
 * records stands as it is; where it lists people, they are left alone, since which of them the
 * screening is about is for a person to say.
 *
 * @remarks Limit: it infers nothing. Whether the information has to do with child sexual
 *   exploitation, who is involved and how is a person's to say; no answer, sign, note or words of
 *   the child go into the form, and a reference is not a name. Whether to send the form is decided
 *   by people.
 * @guidance 10.9, line 377; Appendix One, lines 423, 435–438, 454–456
 * @param screening - From {@link parseScreening}, if there is one.
 * @param partial - A form as far as it is filled in, from {@link parsePoliceForm}, if there is one.
 * @returns A new form, `{}` where nothing is stated. Anything that did not go through a parser is
 *   read as far as it has the shape and otherwise as empty. Never throws.
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
export function draftPoliceForm(screening?: Screening, partial?: PoliceForm): PoliceForm {
  const stated = screeningAsFarAsShaped(screening);
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

function screeningAsFarAsShaped(screening: unknown): Stated {
  try {
    const { completedBy, completedOn, subject } = isObject(screening) ? screening : {};
    const by = isObject(completedBy) ? completedBy : {};
    const { dateOfBirth, ageInYears } = isObject(subject) ? subject : {};
    return {
      reporter: {
        fullName: textOf(by["name"]),
        jobTitle: textOf(by["role"]),
        organisation: textOf(by["organisation"]),
      },
      dateOfBirth:
        dateOfBirthOf(textOf(dateOfBirth)) ?? dateOfBirthOf({ ageInYears, on: completedOn }),
    };
  } catch {
    // Only input that went through no parser and throws when it is read can come here; it is as
    // good as empty.
    return { reporter: {}, dateOfBirth: undefined };
  }
}
