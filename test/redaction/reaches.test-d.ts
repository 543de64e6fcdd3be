// A field without a mark does not compile.

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
import { flagMarks } from "../../src/flagging/reaches.js";
import type { Mark, MarksOf } from "../../src/foundation/reaches.js";
import { historyMarks } from "../../src/history/reaches.js";
import type { historyEventKinds } from "../../src/history/reaches.js";
import type { History, HistoryEvent } from "../../src/history/index.js";
import { policeFormMarks } from "../../src/police-form/reaches.js";
import { redact } from "../../src/redaction/index.js";
import type { PartOf, Redaction } from "../../src/redaction/index.js";
import { screeningMarks, screeningRecordMarks } from "../../src/screening/reaches.js";
import { sharingHistoryMarks, sharingRecordMarks } from "../../src/sharing/reaches.js";
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

test("a field more at the top needs a mark", () => {
  // @ts-expect-error -- addedLater has no mark
  const marks: MarksOf<WithField> = screeningMarks;
  expectTypeOf({ fields: { ...screeningMarks.fields, addedLater: "free-text" } } as const).toExtend<
    MarksOf<WithField>
  >();
  expectTypeOf(marks).not.toBeNever();
});

test("a field more within an answer, a list of people or an event needs a mark", () => {
  expectTypeOf(screeningMarks).not.toExtend<MarksOf<WithDetail>>();
  expectTypeOf(policeFormMarks).not.toExtend<MarksOf<WithPerson>>();
  expectTypeOf(sharingHistoryMarks).not.toExtend<
    MarksOf<readonly (SharingEntry & { readonly addedLater?: string })[]>
  >();
  expectTypeOf(historyMarks).not.toExtend<
    MarksOf<readonly (HistoryEvent & { readonly addedLater?: string })[]>
  >();
  expectTypeOf(screeningRecordMarks).not.toExtend<
    MarksOf<ScreeningRecord & { readonly addedLater: boolean }>
  >();
  expectTypeOf(sharingRecordMarks).not.toExtend<
    MarksOf<SharingRecord & { readonly addedLater?: boolean }>
  >();
  expectTypeOf(flagMarks).not.toExtend<MarksOf<Flag & { readonly details: string }>>();
});

test("a mark for a field that is no longer there does not compile", () => {
  const { fields } = flagMarks;
  const marks = {
    // @ts-expect-error -- a flag has no details
    fields: { ...fields, details: "free-text" },
  } as const satisfies MarksOf<Flag>;
  expectTypeOf(marks).not.toBeNever();
});

test("a record, a list and a union cannot be marked as one, any JSON can", () => {
  expectTypeOf<Mark>().not.toExtend<MarksOf<{ readonly a?: string }>>();
  expectTypeOf<Mark>().not.toExtend<MarksOf<readonly string[]>>();
  expectTypeOf<Mark>().not.toExtend<MarksOf<"yes" | { readonly answer: "yes" }>>();
  expectTypeOf<Mark>().not.toExtend<MarksOf<Readonly<Record<string, string>>>>();
  expectTypeOf<MarksOf<unknown>>().toEqualTypeOf<Mark>();
  expectTypeOf<MarksOf<PoliceForm["agencyExtension"]>>().toEqualTypeOf<Mark>();
  expectTypeOf<MarksOf<"yes" | "no" | undefined>>().toEqualTypeOf<Mark>();
});

test("what an edition says with its source can be marked as the guidance’s, and only so", () => {
  expectTypeOf<"guidance">().toExtend<MarksOf<ScreeningRecord["emergency"]>>();
  expectTypeOf<"free-text">().not.toExtend<MarksOf<ScreeningRecord["emergency"]>>();
  expectTypeOf<"guidance">().toExtend<MarksOf<ScreeningRecord["actions"]>>();
  expectTypeOf<"guidance">().not.toExtend<MarksOf<ScreeningRecord["screening"]>>();
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
