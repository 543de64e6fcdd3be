// What is generated is what zod infers.

import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type {
  CaseloadTally,
  ConsentToDisclose,
  ConsentToReferral,
  ConsentToServices,
  DateOfBirth,
  DeepReadonly,
  Discussion,
  EasyReadWords,
  Edition,
  EditionPin,
  EmergencyNotice,
  Flag,
  History,
  Interventions,
  Judgement,
  Notice,
  Overlay,
  PoliceForm,
  Practitioner,
  RecordAtMoment,
  Screening,
  SharingHistory,
  SharingRecord,
  SituationReview,
} from "csae-guidance";
import type * as schemas from "csae-guidance/schemas";

type Inferred<Schema extends z.ZodType> = DeepReadonly<z.infer<Schema>>;

test("the type of each record is what its schema gives", () => {
  // Its rows are keys of the type and text to zod.
  expectTypeOf<Screening<Edition>>().toExtend<Inferred<typeof schemas.screeningSchema>>();
  expectTypeOf<Inferred<typeof schemas.screeningSchema>>().toExtend<Screening<Edition>>();
  expectTypeOf<Judgement<Edition>>().toEqualTypeOf<Inferred<typeof schemas.judgementSchema>>();
  expectTypeOf<Interventions>().toEqualTypeOf<Inferred<typeof schemas.interventionsSchema>>();
  expectTypeOf<SharingRecord>().toEqualTypeOf<Inferred<typeof schemas.sharingRecordSchema>>();
  expectTypeOf<SharingHistory>().toEqualTypeOf<Inferred<typeof schemas.sharingHistorySchema>>();
  expectTypeOf<ConsentToDisclose>().toEqualTypeOf<
    Inferred<typeof schemas.consentToDiscloseSchema>
  >();
  expectTypeOf<ConsentToReferral>().toEqualTypeOf<
    Inferred<typeof schemas.consentToReferralSchema>
  >();
  expectTypeOf<ConsentToServices>().toEqualTypeOf<
    Inferred<typeof schemas.consentToServicesSchema>
  >();
  expectTypeOf<CaseloadTally>().toEqualTypeOf<Inferred<typeof schemas.caseloadTallySchema>>();
  expectTypeOf<Flag>().toEqualTypeOf<Inferred<typeof schemas.flagSchema>>();
  expectTypeOf<DateOfBirth>().toEqualTypeOf<Inferred<typeof schemas.dateOfBirthSchema>>();
  expectTypeOf<Discussion>().toEqualTypeOf<Inferred<typeof schemas.discussionSchema>>();
  expectTypeOf<SituationReview>().toEqualTypeOf<Inferred<typeof schemas.situationReviewSchema>>();
  expectTypeOf<Practitioner>().toEqualTypeOf<Inferred<typeof schemas.practitionerSchema>>();
  expectTypeOf<EditionPin>().toEqualTypeOf<Inferred<typeof schemas.editionPinSchema>>();
  expectTypeOf<Notice>().toEqualTypeOf<Inferred<typeof schemas.noticeSchema>>();
  expectTypeOf<EmergencyNotice>().toEqualTypeOf<Inferred<typeof schemas.emergencyNoticeSchema>>();
  expectTypeOf<Overlay>().toEqualTypeOf<Inferred<typeof schemas.overlaySchema>>();
  // Its keys are known to the type and not to zod.
  expectTypeOf<EasyReadWords>().toExtend<Inferred<typeof schemas.plainWordsSchema>>();
  expectTypeOf<Edition>().toEqualTypeOf<Inferred<typeof schemas.editionSchema>>();
});

test("a history and a record at a moment too, but for what any JSON holds", () => {
  expectTypeOf<Inferred<typeof schemas.historySchema>>().toExtend<History<Edition>>();
  expectTypeOf<Inferred<ReturnType<typeof schemas.recordAtMomentSchemaFor>>>().toExtend<
    RecordAtMoment<Edition>
  >();
});

test("a police form too, with the type of what an agency adds", () => {
  expectTypeOf<Omit<PoliceForm, "agencyExtension">>().toEqualTypeOf<
    Omit<Inferred<typeof schemas.policeFormSchema>, "agencyExtension">
  >();
});
