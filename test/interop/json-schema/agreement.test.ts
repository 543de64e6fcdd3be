// The JSON Schemas beside our own parsers, on random records with and without something wrong.

import fc from "fast-check";
import { expect, test } from "vitest";
import {
  parsePoliceForm,
  parseScreening,
  parseSharingHistory,
  parseSharingRecord,
  pinOf,
  raiseFlag,
  recordJudgement,
  york,
} from "csae-guidance";
import type { JsonSchemaName } from "csae-guidance/json-schema";
import { NOTHING, altered } from "../../altered.js";
import { screeningInput } from "../../arbitraries.js";
import { flag } from "../../flagging/arbitraries.js";
import { policeForm } from "../../police-form/arbitraries.js";
import { FIELDS, recordFrom } from "../../redaction/fields.js";
import { firstEntry, laterEntry, sharingRecord } from "../../sharing/arbitraries.js";
import { fits } from "./validator.js";

/** What fits few places of any record. */
const WRONG = fc.constantFrom<unknown>(
  NOTHING,
  null,
  true,
  1,
  -1,
  1.5,
  131,
  "",
  " ",
  "yes",
  "perhaps",
  "2026-02-30",
  "2026-13",
  "0000",
  "a\nb",
  "x".repeat(81),
  [],
  {},
  [1],
  { answer: "yes" },
  { unknown: true },
);

/** Records of a kind, the schema’s name, and whether the parser takes one. */
const KINDS: readonly (readonly [
  JsonSchemaName,
  fc.Arbitrary<unknown>,
  (record: unknown) => boolean,
])[] = [
  ["screening", screeningInput, (record) => parseScreening(record).ok],
  ["police-form", policeForm, (record) => parsePoliceForm(record).ok],
  ["sharing-record", sharingRecord, (record) => parseSharingRecord(record).ok],
  [
    "sharing-history",
    fc
      .tuple(firstEntry, fc.array(laterEntry, { maxLength: 2 }))
      .map(([first, later]) => [first, ...later]),
    (record) => parseSharingHistory(record).ok,
  ],
  ["flag", flag, (record) => raiseFlag(record).ok],
  [
    "judgement",
    fc.constant(
      recordFrom(
        (FIELDS["screening-record"] ?? []).flatMap(([path, value]) =>
          path.startsWith("/judgement/") ? [[path.slice("/judgement".length), value] as const] : [],
        ),
      ),
    ),
    (record) => recordJudgement({ edition: pinOf(york), answers: {} }, record).ok,
  ],
];

test.each(KINDS)("on valid records: %s", (name, records, takes) => {
  const fit = fits(name);
  fc.assert(
    fc.property(records, (record) => {
      expect(takes(record)).toBe(true);
      expect(fit(record)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test.each(KINDS)("on records with something wrong in any place: %s", (name, records, takes) => {
  const fit = fits(name);
  let [runs, refused] = [0, 0];
  fc.assert(
    fc.property(altered(records, WRONG), (record) => {
      fc.pre(!isBeyond(record));
      runs += 1;
      if (!takes(record)) refused += 1;
      expect(fit(record)).toBe(takes(record));
    }),
    { numRuns: 2000 },
  );
  expect(refused / runs).toBeGreaterThan(0.15);
});

/** The places that the document lists as not expressible: ages the wrong way round. */
function isBeyond(record: unknown): boolean {
  let found = false;
  JSON.stringify(record, (_, value: unknown) => {
    if (
      typeof value === "object" &&
      value !== null &&
      "ageFrom" in value &&
      "ageTo" in value &&
      Number(value.ageFrom) > Number(value.ageTo)
    )
      found = true;
    return value;
  });
  return found;
}
