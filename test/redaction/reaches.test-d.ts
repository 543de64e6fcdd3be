// A field without a reach does not compile.

import { expectTypeOf, test } from "vitest";
import type {
  Flag,
  PoliceForm,
  Screening,
  ScreeningRecord,
  SharingEntry,
  SharingHistory,
  SharingRecord,
} from "csae-guidance";
import { flagReaches } from "../../src/flagging/reaches.js";
import type { Reach, ReachesOf } from "../../src/foundation/reaches.js";
import { historyReaches } from "../../src/history/reaches.js";
import type { historyEventKinds } from "../../src/history/reaches.js";
import type { History, HistoryEvent } from "../../src/history/index.js";
import { policeFormReaches } from "../../src/police-form/reaches.js";
import { redact } from "../../src/redaction/index.js";
import type { PartOf, Redaction } from "../../src/redaction/index.js";
import { screeningReaches, screeningRecordReaches } from "../../src/screening/reaches.js";
import { sharingHistoryReaches, sharingRecordReaches } from "../../src/sharing/reaches.js";
import type { sharingEntryKinds } from "../../src/sharing/reaches.js";

/** A screening with one field more, at the top and deep within a union. */
type WithField = Screening & { readonly addedLater?: string | undefined };
type Answer = NonNullable<Screening["answers"][string]>;
type WithDetail = Omit<Screening, "answers"> & {
  readonly answers: Readonly<
    Record<string, Answer | { readonly answer: "yes"; readonly addedLater?: string }>
  >;
};
type WithPerson = Omit<PoliceForm, "people"> & {
  readonly people?: readonly (NonNullable<PoliceForm["people"]>[number] & {
    readonly addedLater?: string;
  })[];
};

test("a field more at the top needs a reach", () => {
  // @ts-expect-error -- addedLater has no reach
  const reaches: ReachesOf<WithField> = screeningReaches;
  expectTypeOf({
    fields: { ...screeningReaches.fields, addedLater: "free-text" },
  } as const).toExtend<ReachesOf<WithField>>();
  expectTypeOf(reaches).not.toBeNever();
});

test("a field more within an answer, a list of people or an event needs a reach", () => {
  expectTypeOf(screeningReaches).not.toExtend<ReachesOf<WithDetail>>();
  expectTypeOf(policeFormReaches).not.toExtend<ReachesOf<WithPerson>>();
  expectTypeOf(sharingHistoryReaches).not.toExtend<
    ReachesOf<readonly (SharingEntry & { readonly addedLater?: string })[]>
  >();
  expectTypeOf(historyReaches).not.toExtend<
    ReachesOf<readonly (HistoryEvent & { readonly addedLater?: string })[]>
  >();
  expectTypeOf(screeningRecordReaches).not.toExtend<
    ReachesOf<ScreeningRecord & { readonly addedLater: boolean }>
  >();
  expectTypeOf(sharingRecordReaches).not.toExtend<
    ReachesOf<SharingRecord & { readonly addedLater?: boolean }>
  >();
  expectTypeOf(flagReaches).not.toExtend<ReachesOf<Flag & { readonly details: string }>>();
});

test("a reach for a field that is no longer there does not compile", () => {
  const { fields } = flagReaches;
  const reaches = {
    // @ts-expect-error -- a flag has no details
    fields: { ...fields, details: "free-text" },
  } as const satisfies ReachesOf<Flag>;
  expectTypeOf(reaches).not.toBeNever();
});

test("a record, a list and a union cannot be stated as one, any JSON can", () => {
  expectTypeOf<Reach>().not.toExtend<ReachesOf<{ readonly a?: string }>>();
  expectTypeOf<Reach>().not.toExtend<ReachesOf<readonly string[]>>();
  expectTypeOf<Reach>().not.toExtend<ReachesOf<"yes" | { readonly answer: "yes" }>>();
  expectTypeOf<Reach>().not.toExtend<ReachesOf<Readonly<Record<string, string>>>>();
  expectTypeOf<ReachesOf<unknown>>().toEqualTypeOf<Reach>();
  expectTypeOf<ReachesOf<PoliceForm["agencyExtension"]>>().toEqualTypeOf<Reach>();
  expectTypeOf<ReachesOf<"yes" | "no" | undefined>>().toEqualTypeOf<Reach>();
});

test("what an edition says with its source can be stated as the guidance’s, and only so", () => {
  expectTypeOf<"guidance">().toExtend<ReachesOf<ScreeningRecord["emergency"]>>();
  expectTypeOf<"free-text">().not.toExtend<ReachesOf<ScreeningRecord["emergency"]>>();
  expectTypeOf<"guidance">().toExtend<ReachesOf<ScreeningRecord["actions"]>>();
  expectTypeOf<"guidance">().not.toExtend<ReachesOf<ScreeningRecord["screening"]>>();
});

test("every kind of entry and of event is a word to choose from", () => {
  expectTypeOf<keyof typeof sharingEntryKinds>().toEqualTypeOf<SharingEntry["kind"]>();
  expectTypeOf<keyof typeof historyEventKinds>().toEqualTypeOf<HistoryEvent["kind"]>();
});

test("a redacted record may lack anything, and is no record to judge, share or render as a whole one", () => {
  const screening: Screening = { answers: {}, edition: { id: "york", version: "1.0.0" } };
  expectTypeOf(redact(screening, "child")).toEqualTypeOf<Redaction<Screening>>();
  expectTypeOf<PartOf<Screening>>().not.toExtend<Screening>();
  expectTypeOf<PartOf<SharingHistory>>().not.toExtend<SharingHistory>();
  expectTypeOf<PartOf<Flag>["caller"]>().toEqualTypeOf<PartOf<Flag["caller"]> | undefined>();
  expectTypeOf<History>().toExtend<PartOf<History>>();
});

test("only the four audiences can be named", () => {
  // @ts-expect-error -- none of the four
  expectTypeOf(redact({}, "parents")).not.toBeNever();
});
