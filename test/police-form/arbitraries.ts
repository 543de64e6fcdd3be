// Random police forms, for the laws that hold for all of them.

import fc from "fast-check";
import {
  PERSON_ROLES,
  PLACE_ROLES,
  SOURCES_OF_INFORMATION,
  WILLINGNESS_ANSWERS,
} from "csae-guidance";
import { anyText } from "../any-text.js";

const word = fc.constantFrom("yes", "no", "not-known");
const text = fc.oneof(
  fc.string(),
  anyText(),
  fc.constantFrom("", "  ", "\u0000", "مرحبا \u202e", "🙂"),
);
const date = fc.constantFrom("2013", "2013-05", "2013-05-14", "2012-02-29");
const day = fc.constantFrom("2026-03-14", "2026-02-28");

const dateOfBirth = fc.oneof(
  date,
  fc.record({ ageInYears: fc.nat({ max: 130 }), on: day }, { requiredKeys: ["ageInYears"] }),
  fc.record(
    { ageFrom: fc.nat({ max: 17 }), ageTo: fc.integer({ min: 17, max: 130 }), on: day },
    { requiredKeys: ["ageFrom", "ageTo"] },
  ),
  fc.constant({ unknown: true as const }),
);

const extensionKey = fc
  .tuple(
    fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/),
    fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,8}$/),
  )
  .map((parts) => parts.join(":"));
// -0 is 0 once it was written as JSON; a key named __proto__ is refused.
const json = fc
  .jsonValue({ maxDepth: 4 })
  .map((value) => JSON.stringify(value))
  .filter((written) => !written.includes("__proto__"))
  .map((written): unknown => JSON.parse(written));

const some = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(fields, { requiredKeys: [] });

/** A form as a caller would hand it in: any fields, in any number. */
export const policeForm = some({
  edition: fc.constant({ id: "york", version: "1.0.0" }),
  relatesToChildSexualExploitation: word,
  otherReferrals: word,
  otherAgencies: fc.array(text, { maxLength: 3 }),
  reporter: some({
    fullName: text,
    dateOfBirth,
    jobTitle: text,
    organisation: text,
    address: text,
    telephone: text,
    email: text,
  }),
  source: some({
    from: fc.constantFrom(...SOURCES_OF_INFORMATION),
    whoOrWhere: text,
    fullName: text,
    dateOfBirth,
    address: text,
    telephone: text,
    willingToEngage: fc.constantFrom(...WILLINGNESS_ANSWERS),
    otherPartner: text,
  }),
  provenance: some({
    howKnownAndHowLong: text,
    howKnown: text,
    secondHand: word,
    firstKnown: text,
    whoElseKnows: text,
  }),
  event: some({ account: text, date, time: text }),
  people: fc.array(
    some({
      fullName: text,
      aliases: fc.array(text, { maxLength: 3 }),
      dateOfBirth,
      address: text,
      gender: text,
      telephone: text,
      description: text,
      role: fc.constantFrom(...PERSON_ROLES),
      onlineNames: fc.array(text, { maxLength: 3 }),
    }),
    { maxLength: 5 },
  ),
  requestedInPreamble: some({
    vehicles: fc.array(text, { maxLength: 3 }),
    places: fc.array(
      some({
        role: fc.constantFrom(...PLACE_ROLES),
        address: text,
        person: fc.nat({ max: 4 }),
        note: text,
      }),
      { maxLength: 3 },
    ),
  }),
  agencyExtension: fc.dictionary(extensionKey, json, { maxKeys: 3 }),
});
