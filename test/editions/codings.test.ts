// Codes of other systems, which an agency's overlay may give. The
// guidance has none, and they stand beside its words. A row is answered Yes for “some or all” of it
// (Screening Tool, line 232), so a code says more than a row does.

import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import {
  checkEdition,
  compareEditions,
  defineOverlay,
  editionHash,
  screen,
  york,
} from "csae-guidance";
import { editionSchema } from "csae-guidance/schemas";
import type { Edition } from "csae-guidance";
import { sealed } from "./sealed.js";
import { unparsed } from "../unparsed.js";

/** Every code here is invented: none is a mapping anyone has made. */
const CODE = {
  system: "https://codes.example.org/cs",
  code: "A-1",
  source: "Example mapping, table 1",
  checkedOn: "2026-11-02",
};
const named = { id: "example-trust", version: "1.0.0" };

function made(overlay: object, base: Edition = york): Edition {
  const result = defineOverlay(base, { ...named, ...overlay });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const refusal = (
  codings: unknown,
  more: object = {},
  base: Edition = york,
): (readonly [code: string, path: string])[] => {
  const result = defineOverlay(base, unparsed({ ...named, ...more, codings }));
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, path]);
};

const told = (codings: unknown): string[] =>
  checkEdition(sealed({ ...york, codings })).map(({ code, path }) => `${code} ${path}`);

describe("without an overlay", () => {
  test("the guidance has no coding, and its hash is the one its records pin", () => {
    expect(york).not.toHaveProperty("codings");
    expect(editionHash(york)).toBe(york.hash);
  });

  test("an overlay that gives none makes an edition with none", () => {
    for (const overlay of [{}, { codings: [] }])
      expect(made(overlay)).not.toHaveProperty("codings");
  });
});

describe("an overlay gives codings", () => {
  let edition: Edition;
  beforeEach(() => {
    edition = made({
      codings: [
        { id: "clipping", ...CODE },
        { id: "going-missing", ...CODE, display: "Example words" },
        { id: "clipping", ...CODE, system: "urn:oid:1.2.3.4" },
        { id: "escalating", ...CODE, code: "B 2 c" },
      ],
    });
  });

  test("of a row, a sign and a level, many of one id, in the order given", () => {
    expect(edition.codings).toEqual({
      clipping: [CODE, { ...CODE, system: "urn:oid:1.2.3.4" }],
      "going-missing": [{ ...CODE, display: "Example words" }],
      escalating: [{ ...CODE, code: "B 2 c" }],
    });
    expect(Object.isFrozen(edition.codings?.["clipping"]?.[0])).toBe(true);
  });

  test("and the edition made is sound, with a hash of its own", () => {
    expect(checkEdition(edition)).toEqual([]);
    expect(editionSchema.safeParse(edition).success).toBe(true);
    expect(edition.hash).toBe(editionHash(edition));
    expect(edition.hash).not.toBe(made({}).hash);
  });

  test("no printed word, row, level or caution changes by it", () => {
    const { codings, id, version, hash, ...rest } = edition;
    const { id: yorkId, version: yorkVersion, hash: yorkHash, ...printed } = york;
    expect(rest).toEqual(printed);
    expect([
      codings === undefined,
      id === yorkId,
      version === yorkVersion,
      hash === yorkHash,
    ]).toEqual([false, false, false, false]);
    const { id: yorks, version: of } = york;
    const screening = {
      edition: { id: yorks, version: of },
      answers: { clipping: "yes" },
    } as const;
    expect(screen(screening, edition).indication).toEqual(screen(screening, york).indication);
    expect(compareEditions(york, edition).parts).toEqual(["codings"]);
    expect(compareEditions(york, edition).indicators.relabelled).toEqual([]);
  });

  test("of a row and a sign that the same overlay adds", () => {
    const row = {
      id: "example-trust.new",
      level: "emerging",
      label: "An example row",
      themes: ["going-missing"],
      signs: [{ id: "example-trust.new-sign", label: "An example sign" }],
    };
    const added = made({
      addedRows: [row],
      codings: [
        { id: "example-trust.new", ...CODE },
        { id: "example-trust.new-sign", ...CODE },
      ],
    });
    expect(added.codings).toEqual({
      "example-trust.new": [CODE],
      "example-trust.new-sign": [CODE],
    });
    expect(checkEdition(added)).toEqual([]);
  });

  test("on top of those of the edition under it, and takes none away", () => {
    const twice = made(
      {
        id: "school",
        codings: [
          { id: "clipping", ...CODE, code: "Z" },
          { id: "significant", ...CODE },
        ],
      },
      edition,
    );
    expect(twice.codings?.["clipping"]).toEqual([
      CODE,
      { ...CODE, system: "urn:oid:1.2.3.4" },
      { ...CODE, code: "Z" },
    ]);
    expect(twice.codings?.["significant"]).toEqual([CODE]);
    expect(twice.codings?.["going-missing"]).toEqual(edition.codings?.["going-missing"]);
    expect(
      refusal([{ id: "clipping", ...CODE, source: "Elsewhere" }], { id: "school" }, edition),
    ).toEqual([["duplicate-id", "/codings/0"]]);
    expect(made({ id: "school" }, edition).codings).toEqual(edition.codings);
  });
});

describe("an overlay is refused that codes", () => {
  test.each<[string, unknown, readonly (readonly [string, string])[]]>([
    ["what is not there", [{ id: "no-such", ...CODE }], [["dangling-id", "/codings/0/id"]]],
    ["what every object has", [{ id: "constructor", ...CODE }], [["dangling-id", "/codings/0/id"]]],
    [
      "one thing twice by one code",
      [
        { id: "clipping", ...CODE },
        { id: "clipping", ...CODE, display: "Other" },
      ],
      [["duplicate-id", "/codings/1"]],
    ],
    [
      "one thing three times",
      [
        { id: "clipping", ...CODE },
        { id: "clipping", ...CODE },
        { id: "clipping", ...CODE },
      ],
      [
        ["duplicate-id", "/codings/1"],
        ["duplicate-id", "/codings/2"],
      ],
    ],
    ["by no id", [CODE], [["missing", "/codings/0/id"]]],
    ["by a number", [{ id: 5, ...CODE }], [["wrong-type", "/codings/0/id"]]],
    [
      "without a source",
      [{ id: "clipping", ...CODE, source: undefined }],
      [["missing", "/codings/0/source"]],
    ],
    [
      "from a source of spaces",
      [{ id: "clipping", ...CODE, source: " " }],
      [["wrong-format", "/codings/0/source"]],
    ],
    [
      "without the day of a check",
      [{ id: "clipping", ...CODE, checkedOn: undefined }],
      [["missing", "/codings/0/checkedOn"]],
    ],
    [
      "on no day",
      [{ id: "clipping", ...CODE, checkedOn: "2026-02-30" }],
      [["invalid-date", "/codings/0/checkedOn"]],
    ],
    [
      "with no words for display",
      [{ id: "clipping", ...CODE, display: "" }],
      [["wrong-format", "/codings/0/display"]],
    ],
    ["with another key", [{ id: "clipping", ...CODE, score: 3 }], [["unknown-key", "/codings/0"]]],
    ["by id as an edition holds them", { clipping: [CODE] }, [["wrong-type", "/codings"]]],
    ["by null", [null], [["wrong-type", "/codings/0"]]],
  ])("%s", (_, codings, issues) => {
    expect(refusal(codings)).toEqual(issues);
  });

  test.each([
    "",
    "cs",
    "/cs",
    "codes.example.org",
    "http://",
    "urn:",
    "urn:oid:",
    "javascript:alert(1)",
    "data:text/plain,x",
    "https://a b",
    "https://a\n",
    "https://a|1.0",
    "https://é",
  ])("by the system %j", (system) => {
    expect(refusal([{ id: "clipping", ...CODE, system }])).toEqual([
      ["wrong-format", "/codings/0/system"],
    ]);
  });

  test.each([
    "http://snomed.info/sct",
    "urn:oid:2.16.840.1.113883.6.96",
    "urn:uuid:0a1b-2c",
    "https://codes.example.org/cs?a=b#c",
  ])("but not for the system %s", (system) => {
    expect(refusal([{ id: "clipping", ...CODE, system }])).toEqual([]);
  });

  test.each(["", " ", " a", "a ", "a  b", "a\tb", "a\n", "a\u0000", "\ud800", "\u00a0a"])(
    "by the code %j",
    (code) => {
      expect(refusal([{ id: "clipping", ...CODE, code }])).toEqual([
        ["wrong-format", "/codings/0/code"],
      ]);
    },
  );

  test("two ids may have one code, and one code may be of two systems", () => {
    expect(
      refusal([
        { id: "clipping", ...CODE },
        { id: "going-missing", ...CODE },
        { id: "clipping", ...CODE, system: "urn:oid:1.2" },
      ]),
    ).toEqual([]);
  });

  test("with nothing of it in any issue", () => {
    const result = defineOverlay(
      york,
      unparsed({
        ...named,
        codings: [
          {
            id: "secret-id",
            system: "secret",
            code: " secret",
            source: " ",
            checkedOn: "secret",
            secret: 1,
          },
        ],
      }),
    );
    if (result.ok) throw new Error("should not pass");
    expect(result.issues.map(({ path }) => path).sort()).toEqual([
      "/codings/0",
      "/codings/0/checkedOn",
      "/codings/0/code",
      "/codings/0/id",
      "/codings/0/source",
      "/codings/0/system",
    ]);
    expect(JSON.stringify(result)).not.toContain("secret");
  });
});

describe("checkEdition finds", () => {
  test.each<[string, unknown, readonly string[]]>([
    [
      "nothing wrong with sound ones",
      { clipping: [CODE], "going-missing": [CODE], significant: [CODE] },
      [],
    ],
    [
      "one of what is not there, and does not name it",
      { "no-such": [CODE] },
      ["dangling-id /codings"],
    ],
    [
      "several of what is not there, in one issue",
      { "no-such": [CODE], "jane-doe": [CODE], clipping: [CODE] },
      ["dangling-id /codings"],
    ],
    [
      "what is no id at all",
      { "Jane Doe": [CODE] },
      ["unknown-key /codings", "dangling-id /codings"],
    ],
    [
      "one that stands twice",
      { clipping: [CODE, { ...CODE, code: "B" }, { ...CODE, display: "Other" }] },
      ["duplicate-id /codings/clipping/2"],
    ],
    [
      "another shape of a known one",
      { clipping: [{ ...CODE, code: " " }] },
      ["wrong-format /codings/clipping/0/code"],
    ],
    [
      "another shape under what is not there",
      { "jane-doe": [{ ...CODE, code: " " }] },
      ["wrong-format /codings", "dangling-id /codings"],
    ],
    ["an empty list", { clipping: [] }, ["out-of-range /codings/clipping"]],
    ["no list", { clipping: CODE }, ["wrong-type /codings/clipping"]],
    ["no object", [CODE], ["wrong-type /codings"]],
    [
      "what is no text, which repeats nothing",
      { clipping: [{ ...CODE, code: 1 }, { ...CODE, code: 1 }, null, null] },
      [
        "wrong-type /codings/clipping/0/code",
        "wrong-type /codings/clipping/1/code",
        "wrong-type /codings/clipping/2",
        "wrong-type /codings/clipping/3",
      ],
    ],
  ])("%s", (_, codings, expected) => {
    expect(told(codings)).toEqual(expected);
  });

  test("one that stands twice, with how to mend it", () => {
    expect(
      checkEdition(sealed({ ...york, codings: { clipping: [CODE, CODE] } })).map(
        ({ message }) => message,
      ),
    ).toEqual(["Give each code of a system to an id once."]);
  });

  test("no id that was handed in stands in an issue", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).map((key) => `secret${key}`),
        fc.anything(),
        (key, value) => {
          const issues = checkEdition({ ...york, codings: { [key]: value } });
          expect(issues.map(({ code }) => code)).toContain("dangling-id");
          expect(JSON.stringify(issues)).not.toContain("secret");
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("checkEdition never throws", () => {
  const cycle: Record<string, unknown> = {};
  cycle["self"] = cycle;
  let depth: unknown = [];
  for (let level = 0; level < 100_000; level += 1) depth = [depth];
  const trap = {
    toString(): never {
      throw new Error("trap");
    },
  };

  /** An edition whose glossary can be read so many times and no more. */
  const readable = (times: number): object => {
    let reads = 0;
    return {
      ...york,
      get glossary() {
        reads += 1;
        if (reads > times) throw new Error("trap");
        return york.glossary;
      },
    };
  };

  test.each<[string, object, string]>([
    ["a cycle", { ...york, codings: cycle }, "dangling-id"],
    ["a cycle at a key that is not known", { ...york, extra: cycle }, "unknown-key"],
    ["100 000 levels", { ...york, extra: depth }, "unknown-key"],
    ["a level that cannot be text", { ...york, indicators: [{ level: trap }] }, "wrong-type"],
    ["what can be read once", readable(1), "unreadable"],
  ])("on %s", (_, edition, expected) => {
    expect(checkEdition(edition).map(({ code }) => code)).toContain(expected);
  });

  test("on what can be read a few times", () => {
    for (let times = 0; times < 6; times += 1)
      expect(checkEdition(readable(times)).every(({ code }) => code === "unreadable")).toBe(true);
    let reads = 0;
    const rows = {
      ...york,
      codings: { "jane-doe": 1 },
      get indicators() {
        reads += 1;
        if (reads > 2) throw new Error("trap");
        return york.indicators;
      },
    };
    expect(JSON.stringify(checkEdition(rows))).not.toContain("jane-doe");
  });
});
