// Laws that hold for every record and every audience.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  parsePoliceForm,
  parseScreening,
  parseSharingHistory,
  parseSharingRecord,
  raiseFlag,
  york,
} from "csae-guidance";
import * as vocabulary from "../../src/foundation/vocabulary.js";
import type { Reach } from "../../src/foundation/reaches.js";
import type { Table } from "../../src/foundation/table.js";
import { flagTable } from "../../src/flagging/generated.js";
import { historyTable, recordAtMomentTable } from "../../src/history/generated.js";
import { historySchema } from "../../src/history/schema.js";
import { interventionsTable } from "../../src/interventions/generated.js";
import { policeFormTable } from "../../src/police-form/generated.js";
import { screeningRecordTable } from "../../src/redaction/generated.js";
import { screeningTable } from "../../src/screening/generated.js";
import { sharingHistoryTable, sharingRecordTable } from "../../src/sharing/generated.js";
import { parseInterventions } from "../../src/interventions/index.js";
import { AUDIENCES } from "../../src/redaction/index.js";
import { screeningInput } from "../arbitraries.js";
import { flag } from "../flagging/arbitraries.js";
import { policeForm } from "../police-form/arbitraries.js";
import { firstEntry, laterEntry, sharingRecord } from "../sharing/arbitraries.js";
import { redactAnything } from "./anything.js";
import { FIELDS, recordFrom } from "./fields.js";

const audience = fc.constantFrom(...AUDIENCES);
const sharingHistory = fc
  .tuple(firstEntry, fc.array(laterEntry, { maxLength: 3 }))
  .map(([first, later]) => [first, ...later]);
const byHand = fc
  .constantFrom(...Object.values(FIELDS))
  .chain((fields) => fc.subarray([...fields]))
  .map((fields) => recordFrom(fields));
const record = fc.oneof(screeningInput, sharingRecord, sharingHistory, flag, policeForm, byHand);

/** Records as nobody should hand them in: known keys over anything, and several kinds at once. */
const keys = [
  "edition",
  "answers",
  "subject",
  "screening",
  "judgement",
  "people",
  "reporter",
  "consent",
  "record",
  "kind",
  "by",
  "flags",
  "clipping",
  "note",
  "immediateDanger",
];
const hostile = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.anything({
      withNullPrototype: true,
      withSparseArray: true,
      withBigInt: true,
      withDate: true,
      withMap: true,
    }),
    fc.constantFrom("yes", "2026-03-14", "2026-03", "clipping", "Words of someone."),
    fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), tie("value"), { maxKeys: 6 }),
    fc.array(tie("value"), { maxLength: 4 }),
  ),
})).value;

const stringsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};
const TABLES: Readonly<Record<string, Table>> = {
  screening: screeningTable(),
  "screening-record": screeningRecordTable(),
  "sharing-record": sharingRecordTable(),
  "sharing-history": sharingHistoryTable(),
  flag: flagTable(),
  "police-form": policeFormTable(),
  interventions: interventionsTable(),
  history: historyTable(),
  "record-at-moment": recordAtMomentTable(),
};
/** Every field of a table that can hold something, with its reach. */
const fieldsIn = (
  table: Table,
  root: Table,
  at = "",
  within?: Reach,
): { path: string; reaches: Reach | undefined }[] => {
  const { $ref, properties = {}, items, prefixItems = [], anyOf = [], oneOf = [] } = table;
  const reaches = table.reaches ?? within;
  if (reaches === "guidance") return [{ path: at, reaches }];
  if ($ref !== undefined)
    return fieldsIn(root.$defs?.[$ref.slice("#/$defs/".length)] ?? {}, root, at, reaches);
  const inner = [
    ...Object.entries(properties).flatMap(([key, field]) =>
      fieldsIn(field, root, `${at}/${key}`, reaches),
    ),
    ...[...prefixItems, ...(items ? [items] : [])].flatMap((item) =>
      fieldsIn(item, root, `${at}/*`, reaches),
    ),
    ...[...anyOf, ...oneOf].flatMap((branch) => fieldsIn(branch, root, at, reaches)),
  ];
  return inner.length > 0 ? inner : [{ path: at, reaches }];
};
const statedFor = (kind: string): { path: string; reaches: Reach | undefined }[] =>
  fieldsIn(TABLES[kind] ?? {}, TABLES[kind] ?? {});
/**
 * Ids and places in lists as one sign; what any JSON holds as its field, and so a date of birth of
 * whoever told, of which none is given.
 */
const plain = (path: string): string =>
  path
    .replace(/^(\/(?:reporter|source)\/dateOfBirth)\/.*$/, "$1")
    .replace(
      /\/(?:\d+|clipping|late-or-missing|(?:(?<=notes\/)(?:no-risk|emerging|escalating|significant)))(?=\/|$)/g,
      "/*",
    )
    .replace(/(agencyExtension|\/new)\/.*$/, "$1");

describe("the records written by hand", () => {
  test.each(Object.entries(FIELDS))(
    "%s has every field that has a reach, and no other",
    (kind, fields) => {
      const stated = statedFor(kind).map(({ path }) => path);
      expect([...new Set(fields.map(([path]) => plain(path)))].toSorted()).toEqual(
        [...new Set(stated.map(plain))].toSorted(),
      );
    },
  );

  test.each([
    ["sharing-record", parseSharingRecord],
    ["sharing-history", parseSharingHistory],
    ["flag", raiseFlag],
    ["interventions", parseInterventions],
  ] as const)("%s is valid", (kind, parse) => {
    expect(parse(recordFrom(FIELDS[kind] ?? []))).toMatchObject({ ok: true });
  });

  test("history is valid", () => {
    expect(historySchema.safeParse(recordFrom(FIELDS["history"] ?? []))).toMatchObject({
      success: true,
    });
  });

  test("every field has a reach, and one that several kinds have has the same in each", () => {
    const all = Object.keys(TABLES).flatMap(statedFor);
    expect(all.filter(({ reaches }) => reaches === undefined)).toEqual([]);
    const nobody = new Set(["professional", "source", "free-text", "guidance"]);
    const pairs = Object.keys(TABLES).flatMap((one) =>
      Object.keys(TABLES).flatMap((other) =>
        statedFor(one).flatMap(({ path, reaches }) =>
          statedFor(other)
            .filter((field) => field.path === path && path !== "")
            .map((field) => [reaches, field.reaches] as const),
        ),
      ),
    );
    expect(pairs.length).toBeGreaterThan(100);
    for (const [first, later] of pairs)
      if (!nobody.has(first ?? "") || !nobody.has(later ?? "")) expect(later).toBe(first);
  });
});

describe("a canary in a field comes out only for those whom it reaches, and only where words stand as they are", () => {
  const asItStands =
    /\/subject\/reference$|(?:^|\/)child$|\/childsVoice$|^\/people\/|^\/event\/|^\/requestedInPreamble\/|^\/relatesTo/;
  const letters = { child: "C", "subject-access": "S", police: "P", research: "R" } as const;
  const canary = "canary 7d1f0b";

  test.each(Object.entries(FIELDS))("%s, in each field by itself", (_, fields) => {
    const seen = fields.flatMap(([path, , reaches]) =>
      AUDIENCES.map((reader) => {
        const { record: copy, withheld } = redactAnything(
          recordFrom(fields.map(([place, other]) => [place, place === path ? canary : other])),
          reader,
        );
        const expected =
          reader !== "research" && reaches.includes(letters[reader]) && asItStands.test(path);
        return {
          path,
          reader,
          expected,
          given: JSON.stringify(copy).includes(canary),
          told: JSON.stringify(withheld).includes(canary),
        };
      }),
    );
    expect(seen.filter(({ expected, given, told }) => given !== expected || told)).toEqual([]);
  });
});

describe("every redaction", () => {
  test("redacting what is left leaves it as it is", () => {
    fc.assert(
      fc.property(fc.oneof(record, hostile), audience, (input, reader) => {
        const once = redactAnything(input, reader).record;
        expect(redactAnything(once, reader).record).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  test("the record handed in is not changed, and shares nothing with what is left", () => {
    fc.assert(
      fc.property(record, audience, (input, reader) => {
        const before = JSON.stringify(input);
        const { record: copy } = redactAnything(input, reader);
        const objectsIn = (value: unknown): unknown[] =>
          typeof value === "object" && value !== null
            ? [value, ...Object.values(value).flatMap(objectsIn)]
            : [];
        const originals = new Set(objectsIn(input));
        expect([
          JSON.stringify(input),
          objectsIn(copy).filter((part) => originals.has(part)),
        ]).toEqual([before, []]);
      }),
    );
  });

  test("for the child, a subject access request and the police, what is left of a record parses again", () => {
    fc.assert(
      fc.property(
        screeningInput,
        policeForm,
        fc.constantFrom("child", "subject-access", "police"),
        (screening, form, reader) => {
          expect(parseScreening(redactAnything(screening, reader).record)).toMatchObject({
            ok: true,
          });
          expect(parsePoliceForm(redactAnything(form, reader).record)).toMatchObject({ ok: true });
        },
      ),
      { numRuns: 300 },
    );
  });

  test("research gets words to choose from, ids and months, and no other text, whatever is handed in", () => {
    const known = new Set([
      ...Object.values(vocabulary).flat(),
      "other",
      york.id,
      york.version,
      york.hash,
      york.toolHash,
      ...york.levels.map(({ id }) => id),
      ...york.actions.map(({ id }) => id),
      "age",
      "immediateDanger",
      "learningDisabilityOrSpecialNeeds",
      ...york.interventionAims.map(({ id }) => id),
      ...york.indicators.flatMap(({ id, signs }) => [id, ...signs.map((sign) => sign.id)]),
      "recorded",
      "amended",
      "consent-withdrawn",
      "shared",
      "reviewed",
      "created",
      "answered",
      "judged",
      "discussed",
      "sharing-decided",
      "flagged",
      "corrected",
    ]);
    fc.assert(
      fc.property(fc.oneof(record, hostile), (input) => {
        const strings = stringsIn(redactAnything(input, "research").record);
        expect(
          strings.filter((text) => !known.has(text) && !/^\d{4}(?:-\d{2})?$/.test(text)),
        ).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("the emergency notice stands first, nothing is thrown, and no place holds words that were handed in", () => {
    fc.assert(
      fc.property(
        fc.oneof(record, hostile, fc.anything()),
        fc.oneof(audience, fc.anything()),
        (input, reader) => {
          const redaction = redactAnything(input, reader);
          expect([Object.keys(redaction)[0], redaction.emergency]).toEqual([
            "emergency",
            york.emergency,
          ]);
          for (const { path } of redaction.withheld) expect(path).toMatch(/^(?:\/[A-Za-z0-9-]+)*$/);
        },
      ),
      { numRuns: 500 },
    );
  });
});
