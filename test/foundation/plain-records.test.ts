// A record is an object whose own fields are all that it holds. Anything else would be read as an
// empty record, and a Yes in it lost.

import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import {
  parseHistory,
  parseInterventions,
  parsePlainWords,
  parsePoliceForm,
  parseScreening,
  parseSharingHistory,
  parseSharingRecord,
  raiseFlag,
  recordJudgement,
  defineOverlay,
  york,
} from "csae-guidance";

const edition = { id: york.id, version: york.version };
/** Records that hold what was recorded elsewhere than in fields of their own. */
class BehindGetter {
  get clipping(): string {
    return "yes";
  }
}
class BesideGetter extends BehindGetter {
  readonly other = 1;
}
class BehindMethod {
  readonly #clipping = "yes";
  clipping(): string {
    return this.#clipping;
  }
}
class OnThePrototype {
  declare readonly clipping: string;
}
Object.assign(OnThePrototype.prototype, { clipping: "yes" });
const NOT_PLAIN: Readonly<Record<string, unknown>> = {
  "a map": new Map([["clipping", "yes"]]),
  "a set": new Set(["clipping"]),
  "a promise, of which somebody forgot to wait": Promise.resolve({ clipping: "yes" }),
  "a date": new Date(0),
  "an error": new Error("no"),
  "a regular expression": /yes/,
  "a typed array": new Uint8Array(3),
  "a buffer": new ArrayBuffer(3),
  "boxed text": new String("yes"),
  "a function": () => "yes",
  "an instance with a getter": new BehindGetter(),
  "an instance with a field, of a class that extends one with a getter": new BesideGetter(),
  "an instance with nothing but a method": new BehindMethod(),
  "an instance whose class holds data": new OnThePrototype(),
  "a proxy of a date": new Proxy(new Date(0), {}),
  "a proxy of a map": new Proxy(new Map([["clipping", "yes"]]), {}),
  "a proxy of a promise": new Proxy(Promise.resolve({ clipping: "yes" }), {}),
  "an object that inherits": Object.create({ clipping: "yes" }) as unknown,
  "a weak map": new WeakMap(),
  "the namespace Math": Math,
  "a generator": (function* () {
    yield "yes";
  })(),
  "an address": new URL("https://example.org"),
  "a map of another realm": runInNewContext('new Map([["clipping", "yes"]])') as unknown,
};

describe.each(Object.entries(NOT_PLAIN))("%s", (_, value) => {
  test.each<[string, unknown, (input: unknown) => { ok: boolean }, string]>([
    ["for a screening", value, parseScreening, ""],
    ["for its answers", { edition, answers: value }, parseScreening, "/answers"],
    ["for its subject", { edition, answers: {}, subject: value }, parseScreening, "/subject"],
    ["for its edition", { edition: value, answers: {} }, parseScreening, "/edition"],
    ["for a judgement", value, (input) => recordJudgement({ edition, answers: {} }, input), ""],
    ["for a sharing record", value, parseSharingRecord, ""],
    ["for its consent", { consent: value }, parseSharingRecord, "/consent"],
    ["for a first entry", [value], parseSharingHistory, "/0"],
    ["for a history", value, parseHistory, ""],
    ["for an event", [value], parseHistory, "/0"],
    ["for a flag", value, raiseFlag, ""],
    [
      "for its caller",
      { child: "C-1", category: "x", caller: value, raisedOn: "2026-03-02" },
      raiseFlag,
      "/caller",
    ],
    ["for a police form", value, parsePoliceForm, ""],
    ["for a person", { people: [{}, value] }, parsePoliceForm, "/people/1"],
    ["for an extension", { agencyExtension: value }, parsePoliceForm, "/agencyExtension"],
    ["for interventions", value, parseInterventions, ""],
    ["for plain words", value, parsePlainWords, ""],
    ["for an overlay", value, (input) => defineOverlay(york, input), ""],
  ])("%s is of the wrong type, at its place", (_place, input, parse, path) => {
    const parsed = parse(input) as { ok: boolean; issues?: { code: string; path: string }[] };
    expect(parsed.issues?.map((issue) => [issue.code, issue.path])).toContainEqual([
      "wrong-type",
      path,
    ]);
  });
});

test("plain objects of another realm are taken in every parser", () => {
  const other = (source: string): unknown => runInNewContext(`(${source})`) as unknown;
  const pin = `{ id: "york", version: "1.0.0" }`;
  expect([
    parseScreening(
      other(`{ edition: ${pin}, answers: { clipping: { answer: "yes", signs: [] } } }`),
    ).ok,
    parseSharingRecord(other(`{ consent: { status: "given" } }`)).ok,
    parsePoliceForm(
      other(`{ people: [{ dateOfBirth: "2013" }], agencyExtension: { "a-b:c": { d: [1] } } }`),
    ).ok,
    parseInterventions(other(`{ interventions: [{ what: "x" }] }`)).ok,
    raiseFlag(other(`{ child: "C-1", category: "x", caller: {}, raisedOn: "2026-03-02" }`)).ok,
    parseHistory(
      other(
        `[{ kind: "created", by: {}, at: "2026-03-02", recordedAt: "2026-03-02T09:00:00Z",
            screening: { edition: ${pin}, answers: {} } }]`,
      ),
    ).ok,
    parsePlainWords(other(`{ language: "cy" }`)).ok,
  ]).toEqual(Array(7).fill(true));
});

test("an instance of a class of fields is taken, and given as a plain record", () => {
  class Row {
    readonly answers = new (class {
      clipping = "yes";
    })();
    constructor(readonly edition: object) {}
    toText(): string {
      return "";
    }
  }
  const parsed = parseScreening(new Row(edition));
  expect(parsed).toStrictEqual({ ok: true, value: { edition, answers: { clipping: "yes" } } });
});

test("an object without a prototype is plain", () => {
  const bare = Object.assign(Object.create(null) as object, { edition, answers: {} });
  expect(parseScreening(bare)).toEqual({ ok: true, value: { edition, answers: {} } });
});
