// Four consents, four types: none is taken for another, by the compiler.

import { describe, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { ConsentKind } from "csae-guidance";
import { reviewSharing } from "csae-guidance";
import type {
  ConsentToDisclose,
  ConsentToReferral,
  ConsentToServices,
  ConsentToSexualActivity,
  SharingRecord,
} from "csae-guidance";
import type { sharingRecordSchema } from "csae-guidance/schemas";

declare const toDisclose: ConsentToDisclose;
declare const toReferral: ConsentToReferral;
declare const toServices: ConsentToServices;
declare const toSexualActivity: ConsentToSexualActivity;

describe("the four consents", () => {
  test("no two of them are assignable to each other", () => {
    expectTypeOf<ConsentToDisclose>().not.toExtend<ConsentToReferral>();
    expectTypeOf<ConsentToDisclose>().not.toExtend<ConsentToServices>();
    expectTypeOf<ConsentToDisclose>().not.toExtend<ConsentToSexualActivity>();
    expectTypeOf<ConsentToReferral>().not.toExtend<ConsentToDisclose>();
    expectTypeOf<ConsentToReferral>().not.toExtend<ConsentToServices>();
    expectTypeOf<ConsentToReferral>().not.toExtend<ConsentToSexualActivity>();
    expectTypeOf<ConsentToServices>().not.toExtend<ConsentToDisclose>();
    expectTypeOf<ConsentToServices>().not.toExtend<ConsentToReferral>();
    expectTypeOf<ConsentToServices>().not.toExtend<ConsentToSexualActivity>();
    expectTypeOf<ConsentToSexualActivity>().not.toExtend<ConsentToDisclose>();
    expectTypeOf<ConsentToSexualActivity>().not.toExtend<ConsentToReferral>();
    expectTypeOf<ConsentToSexualActivity>().not.toExtend<ConsentToServices>();
  });

  test("each kind has its type", () => {
    type Kinds = (
      ConsentToDisclose | ConsentToReferral | ConsentToServices | ConsentToSexualActivity
    )["kind"];
    expectTypeOf<Kinds>().toEqualTypeOf<ConsentKind>();
  });

  test("10.4 and 10.5 · of consent to sexual activity there is no value", () => {
    expectTypeOf<ConsentToSexualActivity["status"]>().toBeNever();
    // @ts-expect-error -- no status can be given to it
    const made: ConsentToSexualActivity = { kind: "to-sexual-activity", status: "given" };
    expectTypeOf(made).toEqualTypeOf<ConsentToSexualActivity>();
  });
});

describe("the consent of a sharing record", () => {
  type Held = NonNullable<SharingRecord["consent"]>;

  test("takes consent to disclose and no other", () => {
    expectTypeOf<ConsentToDisclose>().toExtend<Held>();
    expectTypeOf<ConsentToReferral>().not.toExtend<Held>();
    expectTypeOf<ConsentToServices>().not.toExtend<Held>();
    expectTypeOf<ConsentToSexualActivity>().not.toExtend<Held>();

    reviewSharing({ consent: toDisclose });
    // @ts-expect-error -- consent to a referral is not consent to disclose (I-21)
    reviewSharing({ consent: toReferral });
    // @ts-expect-error -- consent to services is not consent to disclose
    reviewSharing({ consent: toServices });
    // @ts-expect-error -- consent to sexual activity is not consent to disclose
    reviewSharing({ consent: toSexualActivity });
  });

  test("needs no kind, as its place says which consent it is", () => {
    expectTypeOf<{ status: "refused"; discussion: string }>().toExtend<Held>();
    expectTypeOf<{
      status: "not-sought";
      notSoughtBecause: { ground: "other"; reason: string }[];
    }>().toExtend<Held>();
    expectTypeOf<Held["kind"]>().toEqualTypeOf<"to-disclose" | undefined>();
    expectTypeOf<Held>().not.toExtend<ConsentToReferral>();
  });

  test("is the schema's", () => {
    expectTypeOf<z.infer<typeof sharingRecordSchema>>().toExtend<SharingRecord>();
  });
});
