// Line 429, at compile time: a report for intelligence has no place for the reporter or the source.

import { expectTypeOf, test } from "vitest";
import type { InformationSource, IntelligenceReport, PoliceForm, Reporter } from "csae-guidance";

/** Every key anywhere in a type, but for the emergency notice, which holds nothing of a form. */
type KeysOf<T> = T extends readonly (infer Item)[]
  ? KeysOf<Item>
  : T extends object
    ? { [K in keyof T]-?: K | KeysOf<T[K]> }[keyof T]
    : never;
type Keys = KeysOf<Omit<IntelligenceReport, "emergency">>;

test("neither has a place in it, nor has what the reporter did or an agency added", () => {
  expectTypeOf<keyof IntelligenceReport>().toEqualTypeOf<
    | "emergency"
    | "relatesToChildSexualExploitation"
    | "provenance"
    | "event"
    | "people"
    | "requestedInPreamble"
  >();
  expectTypeOf<
    Extract<Keys, "reporter" | "source" | "otherReferrals" | "otherAgencies" | "agencyExtension">
  >().toEqualTypeOf<never>();
  expectTypeOf<
    Extract<
      Keys,
      | "jobTitle"
      | "organisation"
      | "email"
      | "from"
      | "whoOrWhere"
      | "willingToEngage"
      | "otherPartner"
    >
  >().toEqualTypeOf<never>();
});

test("the only keys it shares with the reporter and the source are those of a person involved", () => {
  expectTypeOf<Extract<Keys, keyof Reporter | keyof InformationSource>>().toEqualTypeOf<
    "fullName" | "dateOfBirth" | "address" | "telephone"
  >();
});

test("what is left out cannot be put in", () => {
  // @ts-expect-error -- a report has no reporter
  const withReporter: IntelligenceReport["reporter"] = {};
  // @ts-expect-error -- nor what an agency added
  const withExtension: IntelligenceReport["agencyExtension"] = {};
  expectTypeOf(withReporter).not.toBeNever();
  expectTypeOf(withExtension).not.toBeNever();
});

test("a form is not a report, while a report without its notice is a form", () => {
  expectTypeOf<PoliceForm>().not.toExtend<IntelligenceReport>();
  expectTypeOf<Omit<IntelligenceReport, "emergency">>().toExtend<PoliceForm>();
});
