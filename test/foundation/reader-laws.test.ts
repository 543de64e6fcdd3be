// The reader beside zod: whatever is handed in, it takes and refuses what the schema takes and
// refuses, and says the same.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { EASY_READ_WORDS, screen, tallyCaseload, york } from "csae-guidance";
import * as schemas from "csae-guidance/schemas";
import { caseloadTallyTable } from "../../src/caseload/generated.js";
import { editionTable, overlayTable } from "../../src/editions/generated.js";
import { flagTable } from "../../src/flagging/generated.js";
import { CHECKS } from "../../src/foundation/checks.js";
import { readerOf } from "../../src/foundation/reader.js";
import type { Table } from "../../src/foundation/table.js";
import { historyTable, recordAtMomentTable } from "../../src/history/generated.js";
import { interventionsTable } from "../../src/interventions/generated.js";
import { policeFormTable } from "../../src/police-form/generated.js";
import { judgementTable, screeningTable } from "../../src/screening/generated.js";
import {
  consentToDiscloseTable,
  consentToReferralTable,
  consentToServicesTable,
  sharingHistoryTable,
  sharingRecordTable,
} from "../../src/sharing/generated.js";
import { easyReadWordsTable } from "../../src/young-person/generated.js";
import { NOTHING, altered } from "../altered.js";
import { screeningInput } from "../arbitraries.js";
import { FIELDS, recordFrom } from "../redaction/fields.js";

const OVERLAY = {
  id: "example-trust",
  version: "1.0.0",
  agency: "Example Trust",
  contacts: [
    {
      id: "emergency-duty-team",
      telephones: ["0300 131 2131"],
      email: "team@example.org",
      web: "https://example.org/team",
      checkedOn: "2026-11-02",
    },
  ],
  addedContacts: [
    { id: "example-trust.lead", name: "The lead", functions: ["referral-page"], note: "Weekdays." },
  ],
  titles: [{ role: "manager-or-lead", title: "Safeguarding lead" }],
  addedRows: [
    {
      id: "example-trust.row",
      level: "emerging",
      label: "A row",
      signs: [{ id: "example-trust.sign", label: "A sign", strand: "sexual" }],
      themes: ["missing"],
    },
  ],
  display: [{ id: "clipping", text: "Words" }],
  reviewInterval: { length: 4, unit: "weeks", reason: "Fictional." },
  codings: [
    {
      id: "clipping",
      system: "https://example.org/codes",
      code: "A 1",
      display: "A code",
      source: "Fictional.",
      checkedOn: "2026-11-02",
    },
  ],
};
const EDITION: unknown = JSON.parse(
  JSON.stringify({
    ...york,
    indicators: york.indicators.slice(0, 3),
    statements: york.statements.slice(0, 3),
    contacts: york.contacts.slice(0, 5),
    glossary: york.glossary.slice(0, 3),
    localTitles: { "manager-or-lead": "Lead" },
    codings: {
      clipping: OVERLAY.codings.map((coding) =>
        Object.fromEntries(Object.entries(coding).filter(([key]) => key !== "id")),
      ),
    },
  }),
);
const written = (kind: string): unknown => recordFrom(FIELDS[kind] ?? []);
const judgement = { level: "emerging", by: { role: "nurse" }, on: "2026-03-14", reason: "Why." };
const consent = (kind: string): unknown => ({ kind, status: "given", discussion: "Words." });

const RECORDS: Readonly<Record<string, [z.ZodType, () => Table, readonly unknown[]]>> = {
  screening: [schemas.screeningSchema, screeningTable, [written("screening")]],
  judgement: [schemas.judgementSchema, judgementTable, [judgement]],
  "sharing-record": [schemas.sharingRecordSchema, sharingRecordTable, [written("sharing-record")]],
  "sharing-history": [
    schemas.sharingHistorySchema,
    sharingHistoryTable,
    [written("sharing-history")],
  ],
  "consent-to-disclose": [
    schemas.consentToDiscloseSchema,
    consentToDiscloseTable,
    [consent("to-disclose")],
  ],
  "consent-to-referral": [
    schemas.consentToReferralSchema,
    consentToReferralTable,
    [consent("to-a-referral")],
  ],
  "consent-to-services": [
    schemas.consentToServicesSchema,
    consentToServicesTable,
    [consent("to-services")],
  ],
  flag: [schemas.flagSchema, flagTable, [written("flag")]],
  "police-form": [
    schemas.policeFormSchema,
    policeFormTable,
    [
      written("police-form"),
      {
        people: [
          { dateOfBirth: "2013" },
          { dateOfBirth: { ageInYears: 12 } },
          { dateOfBirth: { ageFrom: 12, ageTo: 14, on: "2026-03-14" } },
          { dateOfBirth: { unknown: true } },
        ],
        agencyExtension: { "example-agency:account": { a: [1, null, "x"] } },
      },
    ],
  ],
  interventions: [schemas.interventionsSchema, interventionsTable, [written("interventions")]],
  history: [schemas.historySchema, historyTable, [written("history")]],
  "record-at-moment": [
    schemas.recordAtMomentSchemaFor(york),
    recordAtMomentTable,
    [written("record-at-moment")],
  ],
  "plain-words": [schemas.plainWordsSchema, easyReadWordsTable, [EASY_READ_WORDS]],
  "caseload-tally": [
    schemas.caseloadTallySchema,
    caseloadTallyTable,
    [
      JSON.parse(
        JSON.stringify(
          tallyCaseload({
            chunk: "1",
            entries: [{ outcome: screen({ edition: york, answers: {} }), completedOn: "2026-03" }],
          }),
        ),
      ),
    ],
  ],
  overlay: [schemas.overlaySchema, overlayTable, [OVERLAY]],
  edition: [schemas.editionSchema, editionTable, [EDITION]],
};

/** What fits few places of a record. */
const wrong = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    NOTHING,
    undefined,
    null,
    Number.NaN,
    "",
    " ",
    "2026-02-30",
    "2026-03-14T09:30:00Z",
    "0000",
    "yes",
    "other",
    "perhaps",
    [],
    {},
    { answer: "yes" },
    { answer: "no", signs: ["x"] },
    { ageInYears: 200 },
    { ageFrom: 14, ageTo: 12 },
    { ageFrom: 140, ageTo: 12 },
    { ageFrom: 14, ageTo: 12, on: "2026-03-14", more: 1 },
    { unknown: true, more: 1 },
    { length: 100 },
    { kind: "amended" },
    "a line\nand another",
    "x".repeat(81),
    130,
    131,
    -1,
    1.5,
    2 ** 60,
  ),
);

/** Every sentence in an error of zod, however deep. */
function sentencesIn(issues: readonly z.core.$ZodIssue[]): string[] {
  return issues.flatMap((issue) => [
    issue.message,
    // The schema marks every sentence on a missing value, so that issuesOf can tell it.
    issue.message.replace(/^Missing: (?!expected)/, ""),
    ...("errors" in issue ? issue.errors.flatMap(sentencesIn) : []),
  ]);
}

function differenceOf(schema: z.ZodType, table: () => Table, input: unknown): unknown {
  const ours = readerOf<unknown>(table, CHECKS).parse(input, york);
  const theirs = schema.safeParse(input);
  if (theirs.success || ours.ok)
    return [ours.ok ? ours.value : ours.issues, theirs.success ? theirs.data : theirs.error.issues];
  const place = ({ code, path }: { code: string; path: string }): string => `${code} ${path}`;
  const sentences = new Set(sentencesIn(theirs.error.issues));
  // A schema is not told that the record pins another edition, so it names near misses then too.
  const isOwn = (message: string): boolean => message.endsWith("hand in that edition.");
  const others = ours.issues.filter(({ message }) => !sentences.has(message) && !isOwn(message));
  return [
    [ours.issues.map(place), others],
    [schemas.issuesOf(theirs.error).map(place), []],
  ];
}

describe.each(Object.entries(RECORDS))("%s", (_, [schema, table, samples]) => {
  test("the records written by hand are taken alike", () => {
    for (const sample of samples) {
      const [ours, theirs] = differenceOf(schema, table, sample) as [unknown, unknown];
      expect(ours).toEqual(theirs);
      expect(schema.safeParse(sample).success).toBe(true);
    }
  });

  test("whatever is put in any place is taken or refused alike, with the same issues", () => {
    const sample = fc.constantFrom(...samples);
    fc.assert(
      fc.property(
        fc.oneof(altered(sample, wrong), altered(altered(sample, wrong), wrong), wrong),
        (input) => {
          const [ours, theirs] = differenceOf(schema, table, input) as [unknown, unknown];
          expect(ours).toEqual(theirs);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test("random screenings are taken alike", () => {
  fc.assert(
    fc.property(altered(screeningInput, wrong), (input) => {
      const [ours, theirs] = differenceOf(schemas.screeningSchema, screeningTable, input) as [
        unknown,
        unknown,
      ];
      expect(ours).toEqual(theirs);
    }),
    { numRuns: 2000 },
  );
});
