// A field of a record is named in several places beside its schema: where an unparsed record is
// read, where a form is sifted, on pages. The records here have every field (test/redaction/laws.test.ts
// holds them to it), so a place that misses one fails.

import { describe, expect, test } from "vitest";
import { checkFlags, draftPoliceForm, forIntelligence, reviewInterventions } from "csae-guidance";
import type {
  Flag,
  History,
  Interventions,
  PoliceForm,
  ScreeningRecord,
  SharingRecord,
} from "csae-guidance";
import {
  renderHistory,
  renderInterventions,
  renderPoliceForm,
  renderScreeningRecord,
  renderSharingRecord,
} from "csae-guidance/render";
import { valueAt } from "../../src/foundation/result.js";
import { FIELDS, recordFrom } from "../redaction/fields.js";
import type { Field } from "../redaction/fields.js";

const fieldsOf = (kind: string): readonly Field[] => FIELDS[kind] ?? [];

describe("what reads a record that was not parsed", () => {
  test("a draft of the police form keeps every field", () => {
    const form = recordFrom(fieldsOf("police-form"));
    expect(draftPoliceForm(undefined, form as PoliceForm)).toEqual(form);
  });

  test("a check of flags keeps every field", () => {
    const flag = recordFrom(fieldsOf("flag")) as Flag;
    expect(checkFlags([flag], { child: flag.child }).flags).toEqual([flag]);
  });
});

test("line 429 · a field of the police form is passed on, or its part of the form never is", () => {
  const never = /^\/(?:edition|otherReferrals|otherAgencies|reporter|source|agencyExtension)\b/;
  const fields = fieldsOf("police-form");
  const report = forIntelligence(recordFrom(fields) as PoliceForm);
  const passed = fields.filter(([path, value]) => Object.is(valueAt(report, path), value));
  expect(fields.filter((field) => !passed.includes(field) && !never.test(field[0]))).toEqual([]);
  expect(passed.map(([path]) => path).filter((path) => never.test(path))).toEqual([]);
});

const OF_THE_SCREENING = "stands within the screening";
const MADE_ANEW = "the page asks the tool again";
const NO_FIT = "a fingerprint that does not fit, as none here does";

/** Pages that show a record whole, with the fields that make no difference to them, and why. */
const PAGES = {
  "screening-record": {
    page: (record: unknown) => renderScreeningRecord(record as ScreeningRecord, "text"),
    leavesOut: {
      "/edition/toolHash": OF_THE_SCREENING,
      "/screening/edition/id": "an edition with the same tool",
      "/screening/edition/version": "an edition with the same tool",
      "/screening/edition/hash": "an edition that is the same without it",
      "/screening/edition/toolHash": "an edition that is the same without it",
      "/screening/subject/ageInYears": "a date of birth wins over it",
      "/emergency": MADE_ANEW,
      "/now": MADE_ANEW,
      "/indication/atLeast": MADE_ANEW,
      "/indication/couldReach": MADE_ANEW,
      "/indication/settled": MADE_ANEW,
      "/indication/bounds": MADE_ANEW,
      "/indication/facts/0": MADE_ANEW,
      "/indication/areas/0/id": MADE_ANEW,
      "/indication/areas/0/name": MADE_ANEW,
      "/indication/areas/0/atLeast": MADE_ANEW,
      "/indication/areas/0/couldReach": MADE_ANEW,
      "/indication/areas/0/because/0": MADE_ANEW,
      "/indication/asksFor/0/action": MADE_ANEW,
      "/indication/asksFor/0/isCertain": MADE_ANEW,
      "/indication/asksFor/0/because/0": MADE_ANEW,
      "/indication/because/0": MADE_ANEW,
      "/indication/basis": MADE_ANEW,
      "/indication/text": MADE_ANEW,
      "/indication/citations": MADE_ANEW,
    },
  },
  "sharing-record": {
    page: (record: unknown) => renderSharingRecord(record as SharingRecord, "text"),
    leavesOut: {
      "/edition/hash": "an edition that is the same without it",
      "/edition/toolHash": "an edition that is the same without it",
      "/consent/kind": "no other consent is read there",
    },
  },
  "police-form": {
    page: (record: unknown) => renderPoliceForm(record as PoliceForm, "text"),
    leavesOut: {
      "/edition/id": "the page names the edition it is made by",
      "/edition/version": "the page names the edition it is made by",
      "/edition/hash": "the page names the edition it is made by",
      "/edition/toolHash": "the page names the edition it is made by",
    },
  },
  interventions: {
    page: (record: unknown) =>
      renderInterventions(reviewInterventions(record as Interventions), "text"),
    leavesOut: {
      "/edition/hash": "an edition that is the same without it",
      "/edition/toolHash": "an edition that is the same without it",
    },
  },
  history: {
    page: (record: unknown) => renderHistory(record as History, "text"),
    leavesOut: {
      "/0/screening/edition/hash": "an edition that is the same without it",
      "/0/screening/edition/toolHash": "an edition that is the same without it",
      "/1/previous": NO_FIT,
      "/2/previous": NO_FIT,
      "/3/previous": NO_FIT,
      "/4/previous": NO_FIT,
      "/5/previous": NO_FIT,
      "/5/sharing/edition/hash": "an edition that is the same without it",
      "/5/sharing/edition/toolHash": "an edition that is the same without it",
      "/6/previous": NO_FIT,
      "/7/previous": NO_FIT,
    },
  },
} as const;

test.each(Object.entries(PAGES))("a page shows every field: %s", (kind, { page, leavesOut }) => {
  const fields = fieldsOf(kind);
  const whole = page(recordFrom(fields));
  const without = (field: Field): string =>
    page(recordFrom(fields.filter((each) => each !== field)));
  expect(fields.filter((field) => without(field) === whole).map(([path]) => path)).toEqual(
    Object.keys(leavesOut),
  );
});
