// The checks that JSON Schema cannot say. A schema names a check in its metadata. zod and the
// reader of records run the same function.

import { DEEPEST, isAgencyExtension, isJsonValue } from "./json-value.js";
import { isObject } from "./objects.js";
import type { IssueCode } from "./result.js";
import type { EmergencyNotice } from "./generated.js";
import type { CheckName } from "./table.js";

/** What a check needs of the edition. */
export interface CheckedUnder {
  readonly emergency: EmergencyNotice;
}

/** A problem that a check found. */
interface Finding {
  readonly code: IssueCode;
  /** The key of the field that it concerns. Absent if it is the value itself. */
  readonly key?: string;
  readonly message: string;
}

/** Finds what is wrong with a value of the right shape. Undefined if nothing is. */
export type Check = (value: unknown, edition: CheckedUnder) => Finding | undefined;

/** Checks by name. */
export type Checks = Readonly<Partial<Record<CheckName, Check>>>;

/** A range of ages does not end below its beginning. */
export const ageRange: Check = (value) => {
  const { ageFrom, ageTo } = isObject(value) ? value : {};
  return typeof ageFrom === "number" && typeof ageTo === "number" && ageFrom > ageTo
    ? { code: "out-of-range", key: "ageTo", message: "Expected an age not below ageFrom." }
    : undefined;
};

/** JSON under an agency's own keys. No issue points below it, because the keys are its words. */
export const agencyExtension: Check = (value) =>
  isAgencyExtension(value)
    ? undefined
    : {
        code: "wrong-type",
        message:
          'Expected an object with keys such as "namespace:name" and JSON values nested at ' +
          `most ${DEEPEST} deep, each object in one place.`,
      };

/** Any JSON. Whether it fits depends on the path at which it is recorded. */
export const json: Check = (value) =>
  isJsonValue(value)
    ? undefined
    : { code: "wrong-type", message: "Expected a value that JSON can hold." };

/** Words on danger hold the edition's first emergency number. */
export const emergencyNumber: Check = (value, { emergency }) => {
  const [{ number } = { number: "" }] = emergency.numbers;
  return typeof value === "string" && value.includes(number)
    ? undefined
    : {
        code: "wrong-format",
        message: `Expected the emergency number ${number} in these words, in digits.`,
      };
};

/** Every check by its name. A reader is given only those of its table, so as to carry no other. */
export const CHECKS: Readonly<Record<CheckName, Check>> = {
  "age-range": ageRange,
  "agency-extension": agencyExtension,
  json,
  "emergency-number": emergencyNumber,
};
