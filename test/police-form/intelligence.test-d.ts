// Line 429, at compile time: a report for intelligence has no place for the reporter or the source.

import { expectTypeOf, test } from "vitest";
import type {
  InformationSource,
  IntelligenceReport,
  PoliceForm,
  Provenance,
  Reporter,
} from "csae-guidance";

/** Every key anywhere in a type, but for the emergency notice, which holds nothing of a form. */
type KeysOf<T> = T extends readonly (infer Item)[]
  ? KeysOf<Item>
  : T extends object
    ? { [K in keyof T]-?: K | KeysOf<T[K]> }[keyof T]
    : never;
type Keys = KeysOf<Omit<IntelligenceReport, "emergency">>;

test("neither has a place in it, nor have the words on how the information is known", () => {
  expectTypeOf<keyof IntelligenceReport>().toEqualTypeOf<
    | "emergency"
    | "relatesToChildSexualExploitation"
    | "provenance"
    | "people"
    | "requestedInPreamble"
  >();
  expectTypeOf<keyof NonNullable<IntelligenceReport["provenance"]>>().toEqualTypeOf<"secondHand">();
  expectTypeOf<
    Extract<Keys, "reporter" | "source" | "otherReferrals" | "otherAgencies" | "agencyExtension">
  >().toEqualTypeOf<never>();
  expectTypeOf<Extract<Keys, Exclude<keyof Provenance, "secondHand">>>().toEqualTypeOf<never>();
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
  // @ts-expect-error -- nor how the information is known
  const withProvenance: NonNullable<IntelligenceReport["provenance"]> = { howKnown: "…" };
  expectTypeOf(withReporter).not.toBeNever();
  expectTypeOf(withProvenance).not.toBeNever();
});

test("a form is not a report, while a report without its notice is a form", () => {
  expectTypeOf<PoliceForm>().not.toExtend<IntelligenceReport>();
  expectTypeOf<Omit<IntelligenceReport, "emergency">>().toExtend<PoliceForm>();
});
