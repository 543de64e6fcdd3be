// Reads a police form that may not have been parsed: known fields of the right type, and nothing
// else (Appendix One).

import { textOf } from "../foundation/as-far-as-shaped.js";
import type { Fields } from "../foundation/as-far-as-shaped.js";
import { isList, isObject } from "../foundation/objects.js";
import { YES_NO_NOT_KNOWN } from "../foundation/vocabulary.js";
import { isAgencyExtension } from "./extension.js";
import type {
  DateOfBirth,
  InformationSource,
  PersonInvolved,
  Place,
  PoliceForm,
  Provenance,
  Reporter,
  RequestedInPreamble,
} from "./schema.js";
import { PLACE_ROLES, SOURCES_OF_INFORMATION, WILLINGNESS_ANSWERS } from "./vocabulary.js";

/** A parsed form keeps all its fields. Of other input, the fields of the right shape are kept. */
export function policeFormAsFarAsShaped(input: unknown): PoliceForm {
  try {
    return isObject(input) ? formOf(input) : {};
  } catch {
    // Only input that was not parsed can throw when it is read. Treated as empty.
    return {};
  }
}

/**
 * Whether a value of a form counts as recorded. Text of spaces does not; a recorded “not known”
 * does.
 */
export function isRecorded(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  return isList(value) ? value.some(isRecorded) : value !== undefined;
}

/** A copy of a record without its undefined properties. */
export function withoutAbsent<T extends object>(record: T): T;
export function withoutAbsent(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

function formOf(form: Fields): PoliceForm {
  return withoutAbsent<PoliceForm>({
    edition: pinOf(form["edition"]),
    relatesToChildSexualExploitation: oneOf(
      YES_NO_NOT_KNOWN,
      form["relatesToChildSexualExploitation"],
    ),
    otherReferrals: oneOf(YES_NO_NOT_KNOWN, form["otherReferrals"]),
    otherAgencies: textsOf(form["otherAgencies"]),
    reporter: section(form["reporter"], reporterOf),
    source: section(form["source"], sourceOf),
    provenance: section(form["provenance"], provenanceOf),
    people: listOf(form["people"], personOf),
    requestedInPreamble: section(form["requestedInPreamble"], requestedOf),
    agencyExtension: isAgencyExtension(form["agencyExtension"])
      ? form["agencyExtension"]
      : undefined,
  });
}

function pinOf(value: unknown): PoliceForm["edition"] {
  const { id, version, hash } = isObject(value) ? value : {};
  return typeof id === "string" && typeof version === "string"
    ? withoutAbsent({ id, version, hash: textOf(hash) })
    : undefined;
}

function reporterOf(fields: Fields): Reporter {
  return {
    fullName: textOf(fields["fullName"]),
    dateOfBirth: dateOfBirthOf(fields["dateOfBirth"]),
    jobTitle: textOf(fields["jobTitle"]),
    organisation: textOf(fields["organisation"]),
    address: textOf(fields["address"]),
    telephone: textOf(fields["telephone"]),
    email: textOf(fields["email"]),
  };
}

function sourceOf(fields: Fields): InformationSource {
  return {
    from: oneOf(SOURCES_OF_INFORMATION, fields["from"]),
    whoOrWhere: textOf(fields["whoOrWhere"]),
    fullName: textOf(fields["fullName"]),
    dateOfBirth: dateOfBirthOf(fields["dateOfBirth"]),
    address: textOf(fields["address"]),
    telephone: textOf(fields["telephone"]),
    willingToEngage: oneOf(WILLINGNESS_ANSWERS, fields["willingToEngage"]),
    otherPartner: textOf(fields["otherPartner"]),
  };
}

function provenanceOf(fields: Fields): Provenance {
  return {
    howKnownAndHowLong: textOf(fields["howKnownAndHowLong"]),
    howKnown: textOf(fields["howKnown"]),
    secondHand: oneOf(YES_NO_NOT_KNOWN, fields["secondHand"]),
    firstKnown: textOf(fields["firstKnown"]),
    whoElseKnows: textOf(fields["whoElseKnows"]),
  };
}

function personOf(fields: Fields): PersonInvolved {
  return {
    fullName: textOf(fields["fullName"]),
    aliases: textsOf(fields["aliases"]),
    dateOfBirth: dateOfBirthOf(fields["dateOfBirth"]),
    address: textOf(fields["address"]),
    gender: textOf(fields["gender"]),
    telephone: textOf(fields["telephone"]),
    description: textOf(fields["description"]),
  };
}

function requestedOf(fields: Fields): RequestedInPreamble {
  return { vehicles: textsOf(fields["vehicles"]), places: listOf(fields["places"], placeOf) };
}

function placeOf(fields: Fields): Place {
  const person = fields["person"];
  return {
    role: oneOf(PLACE_ROLES, fields["role"]),
    address: textOf(fields["address"]),
    person:
      typeof person === "number" && Number.isSafeInteger(person) && person >= 0
        ? person
        : undefined,
    note: textOf(fields["note"]),
  };
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const PARTIAL_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * A date of birth in one of its shapes. Free text is left out, and so is an age outside 0 to 130.
 */
export function dateOfBirthOf(value: unknown): DateOfBirth | undefined {
  if (typeof value === "string") return PARTIAL_DATE.test(value) ? value : undefined;
  if (!isObject(value)) return undefined;
  const { ageInYears, ageFrom, ageTo, on } = value;
  const day = typeof on === "string" && DATE.test(on) ? on : undefined;
  if (isAge(ageInYears)) return withoutAbsent({ ageInYears, on: day });
  if (isAge(ageFrom) && isAge(ageTo) && ageFrom <= ageTo)
    return withoutAbsent({ ageFrom, ageTo, on: day });
  return value["unknown"] === true ? { unknown: true } : undefined;
}

function isAge(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 130;
}

function textsOf(value: unknown): string[] | undefined {
  return isList(value) ? value.filter((item) => typeof item === "string") : undefined;
}

function oneOf<T extends string>(words: readonly T[], value: unknown): T | undefined {
  return words.find((word) => word === value);
}

function section<T extends object>(value: unknown, read: (fields: Fields) => T): T | undefined {
  return isObject(value) ? withoutAbsent(read(value)) : undefined;
}

/** Every item keeps its index. An item that is not an object becomes an empty record. */
function listOf<T extends object>(value: unknown, read: (fields: Fields) => T): T[] | undefined {
  return isList(value)
    ? Array.from(value, (item) => withoutAbsent(read(isObject(item) ? item : {})))
    : undefined;
}
