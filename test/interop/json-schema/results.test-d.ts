// The schemas of results and the types of results are one: each is assignable to the other, key by key.

import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type {
  CaseloadSummary,
  CombinedScreening,
  EditionChanges,
  FlagCheck,
  FoundContact,
  HistoryReview,
  IntelligenceReport,
  InterventionsReview,
  EasyReadTool,
  PoliceFormReview,
  Redaction,
  ScreeningComparison,
  ScreeningOutcome,
  ScreeningRecord,
  SharingReview,
  StaleContact,
  Timeline,
} from "csae-guidance";
import type { DeepReadonly } from "../../../src/foundation/objects.js";
import type {
  caseloadSummarySchema,
  editionChangesSchema,
  foundContactSchema,
  easyReadToolSchema,
  staleContactSchema,
} from "../../../src/interop/json-schema/results/editions.js";
import type {
  flagCheckSchema,
  historyReviewSchema,
  intelligenceReportSchema,
  interventionsReviewSchema,
  policeFormReviewSchema,
  redactionSchema,
  sharingReviewSchema,
} from "../../../src/interop/json-schema/results/records.js";
import type {
  combinedScreeningSchemaFor,
  screeningComparisonSchema,
  screeningOutcomeSchema,
  screeningRecordSchemaFor,
  timelineSchema,
} from "../../../src/interop/json-schema/results/screening.js";

type Of<S extends z.ZodType> = DeepReadonly<z.infer<S>>;
/** A type as plain keys and values, all read-only, however it was put together. */
type Plain<T> = T extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Plain<T[K]> }
    : T;

test("results and their schemas", () => {
  expectTypeOf<Plain<Of<typeof screeningOutcomeSchema>>>().toEqualTypeOf<Plain<ScreeningOutcome>>();
  expectTypeOf<Plain<Of<ReturnType<typeof screeningRecordSchemaFor>>>>().toEqualTypeOf<
    Plain<ScreeningRecord>
  >();
  expectTypeOf<Plain<Of<typeof screeningComparisonSchema>>>().toEqualTypeOf<
    Plain<ScreeningComparison>
  >();
  expectTypeOf<Plain<Of<ReturnType<typeof combinedScreeningSchemaFor>>>>().toEqualTypeOf<
    Plain<CombinedScreening>
  >();
  expectTypeOf<Plain<Of<typeof timelineSchema>>>().toEqualTypeOf<Plain<Timeline>>();
  expectTypeOf<Plain<Of<typeof sharingReviewSchema>>>().toEqualTypeOf<Plain<SharingReview>>();
  expectTypeOf<Plain<Of<typeof flagCheckSchema>>>().toEqualTypeOf<Plain<FlagCheck>>();
  expectTypeOf<Plain<Of<typeof policeFormReviewSchema>>>().toEqualTypeOf<Plain<PoliceFormReview>>();
  expectTypeOf<Plain<Of<typeof intelligenceReportSchema>>>().toEqualTypeOf<
    Plain<IntelligenceReport>
  >();
  expectTypeOf<Plain<Of<typeof interventionsReviewSchema>>>().toEqualTypeOf<
    Plain<InterventionsReview>
  >();
  // JSON has no undefined: where there is no fingerprint, there is no key.
  expectTypeOf<Plain<Omit<Of<typeof historyReviewSchema>, "fingerprint">>>().toEqualTypeOf<
    Plain<Omit<HistoryReview, "fingerprint">>
  >();
  expectTypeOf<Of<typeof historyReviewSchema>["fingerprint"]>().toEqualTypeOf<
    HistoryReview["fingerprint"]
  >();
  expectTypeOf<Plain<Of<typeof editionChangesSchema>>>().toEqualTypeOf<Plain<EditionChanges>>();
  expectTypeOf<Plain<Of<typeof foundContactSchema>>>().toEqualTypeOf<Plain<FoundContact>>();
  expectTypeOf<Plain<Of<typeof staleContactSchema>>>().toEqualTypeOf<Plain<StaleContact>>();
  expectTypeOf<Plain<Of<typeof easyReadToolSchema>>>().toEqualTypeOf<Plain<EasyReadTool>>();
  expectTypeOf<Plain<Of<typeof caseloadSummarySchema>>>().toEqualTypeOf<Plain<CaseloadSummary>>();
  // What is left of a record is any part of it.
  expectTypeOf<Plain<Omit<Of<typeof redactionSchema>, "record">>>().toEqualTypeOf<
    Plain<Omit<Redaction, "record">>
  >();
});
