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
import type { Reaches } from "../../src/foundation/reaches.js";
import { historySchema } from "../../src/history/schema.js";
import { parseInterventions } from "../../src/interventions/index.js";
import { AUDIENCES } from "../../src/redaction/index.js";
import { KINDS } from "../../src/redaction/kinds.js";
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
const fieldsIn = (reaches: Reaches, at = ""): string[] => {
  if (typeof reaches === "string") return [at];
  if ("word" in reaches) return [at, ...fieldsIn(reaches.detail, at)];
  if ("list" in reaches) return fieldsIn(reaches.list, `${at}/*`);
  if ("byId" in reaches) return fieldsIn(reaches.byId, `${at}/*`);
  return Object.entries(reaches.fields).flatMap(([key, inner]) => fieldsIn(inner, `${at}/${key}`));
};
/**
 * Ids and places in lists as one sign; what any JSON holds as its field, and so a date of birth of
 * whoever told, of which none is given.
 */
const plain = (path: string): string =>
  path
    .replace(/^(\/(?:reporter|source)\/dateOfBirth)\/.*$/, "$1")
    .replace(/\/(?:\d+|clipping|late-or-missing|emerging)(?=\/|$)/g, "/*")
    .replace(/(agencyExtension|\/new)\/.*$/, "$1");

describe("the records written by hand", () => {
  test.each(Object.entries(FIELDS))(
    "%s has every field that has a reach, and no other",
    (kind, fields) => {
      const stated = Object.entries(KINDS).flatMap(([id, { reaches }]) =>
        id === kind ? fieldsIn(reaches) : [],
      );
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

  test("what several kinds have in common is stated alike, or not given by the first", () => {
    const nobody = new Set(["professional", "source", "free-text", "guidance"]);
    const shared = Object.values(KINDS).map(({ reaches }) =>
      "list" in reaches
        ? { list: true, fields: reaches.list.fields }
        : { list: false, fields: reaches.fields },
    );
    const pairs = shared.flatMap((first, place) =>
      shared
        .slice(place + 1)
        .filter(({ list }) => list === first.list)
        .flatMap((later) =>
          Object.entries(first.fields).flatMap(([key, reaches]) =>
            Object.hasOwn(later.fields, key) ? [[reaches, later.fields[key]] as const] : [],
          ),
        ),
    );
    expect(pairs.length).toBeGreaterThan(5);
    for (const [first, later] of pairs)
      if (typeof first !== "string" || !nobody.has(first)) expect(later).toEqual(first);
  });
});

describe("a canary in a field comes out only for those whom it reaches, and only where words stand as they are", () => {
  const asItStands =
    /\/edition\/(?:id|version|hash)$|\/subject\/reference$|(?:^|\/)child$|^\/people\/|^\/requestedInPreamble\/|^\/relatesTo/;
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
