// 7.9, 8.5, I-21: the consents are kept apart, so that none is taken for another.

import { describe, expect, test } from "vitest";
import {
  consentToDiscloseSchema,
  consentToReferralSchema,
  consentToServicesSchema,
} from "csae-guidance/schemas";

const SCHEMAS = {
  "to-disclose": consentToDiscloseSchema,
  "to-a-referral": consentToReferralSchema,
  "to-services": consentToServicesSchema,
} as const;
const KINDS = ["to-disclose", "to-a-referral", "to-services"] as const;

describe.each(KINDS)("consent %s", (kind) => {
  test.each(["given", "refused", "not-sought", "withdrawn"])(
    "can be %s, with the discussion of it",
    (status) => {
      const consent = { kind, status, discussion: "as in the notes" };
      expect(SCHEMAS[kind].safeParse(consent)).toEqual({ success: true, data: consent });
    },
  );

  test.each(KINDS.filter((other) => other !== kind))("is not consent %s", (other) => {
    expect(SCHEMAS[kind].safeParse({ kind: other, status: "given" }).success).toBe(false);
  });

  test("is none without saying what it is, and has no field besides its own", () => {
    expect(SCHEMAS[kind].safeParse({ status: "given" }).success).toBe(false);
    expect(SCHEMAS[kind].safeParse({ kind, status: "given", scope: "all" }).success).toBe(false);
  });
});

test("whose consent it is, and to which services, can be written down where the text leaves it open", () => {
  const referral = { kind: "to-a-referral", status: "given", whose: "the child's and a parent's" };
  const services = { kind: "to-services", status: "refused", whose: "a parent's", services: "CAF" };
  expect([
    consentToReferralSchema.parse(referral),
    consentToServicesSchema.parse(services),
  ]).toEqual([referral, services]);
});
