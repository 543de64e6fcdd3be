// The tool hash: what an answer and a level rest on, and nothing else.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareEditions, defineOverlay, editionHash, york } from "csae-guidance";
import type { Edition } from "csae-guidance";
import { toolHashOf } from "../../src/editions/hash.js";

const overlaid = (overlay: object, base = york): Edition => {
  const made = defineOverlay(base, { id: "a-trust", version: "1.0.0", ...overlay });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
};
const row = (id: string, label = "A row", level = "emerging", sign = "A sign"): object => ({
  id: `a-trust.${id}`,
  level,
  label,
  signs: [{ id: `a-trust.${id}-sign`, label: sign }],
  themes: [york.themes[0]?.id],
});

describe("the tool hash", () => {
  test("is the one that York’s edition carries, by RFC 8785 and SHA-256", () => {
    expect(toolHashOf(york)).toBe(york.toolHash);
    expect(york.toolHash).toMatch(/^[0-9a-f]{64}$/);
    expect(york.toolHash).not.toBe(york.hash);
  });

  test("is part of the content that is hashed", () => {
    expect(editionHash({ ...york, toolHash: "0".repeat(64) })).not.toBe(york.hash);
  });

  test.each<[string, object]>([
    ["a confirmed contact", { contacts: [{ id: "emergency-duty-team", checkedOn: "2026-11-02" }] }],
    ["a title", { titles: [{ role: "manager-or-lead", title: "Head" }] }],
    ["words to display", { display: [{ id: "clipping", text: "Robbed" }] }],
    ["an interval", { reviewInterval: { length: 6, unit: "weeks", reason: "Agreed." } }],
    ["an agency", { agency: "A Trust" }],
    [
      "a coding",
      {
        codings: [
          {
            id: "clipping",
            system: "https://codes.example.org/cs",
            code: "A-1",
            source: "Example",
            checkedOn: "2026-11-02",
          },
        ],
      },
    ],
  ])("is York’s with %s", (_, overlay) => {
    const edition = overlaid(overlay);
    expect(edition.toolHash).toBe(york.toolHash);
    expect(edition.hash).not.toBe(york.hash);
    expect(compareEditions(york, edition).sameTool).toBe(true);
  });

  test("is another with a row more, and for each id, level and word of it", () => {
    const editions = [
      overlaid({}),
      overlaid({ addedRows: [row("x")] }),
      overlaid({ addedRows: [row("y")] }),
      overlaid({ addedRows: [row("x", "Another row")] }),
      overlaid({ addedRows: [row("x", "A row", "significant")] }),
      overlaid({ addedRows: [row("x", "A row", "emerging", "Another sign")] }),
    ];
    expect(new Set(editions.map(({ toolHash }) => toolHash)).size).toBe(editions.length);
  });

  test("hangs on the words that govern a sign, and not on citations or readings", () => {
    const [first, ...rest] = york.indicators;
    if (!first) throw new Error("no rows");
    const withSign = (change: object): Edition => ({
      ...york,
      indicators: [
        { ...first, signs: first.signs.map((sign) => ({ ...sign, ...change })) },
        ...rest,
      ],
    });
    for (const change of [{ leadIn: "not" }, { leadOut: "ever" }, { variants: ["x"] }])
      expect(toolHashOf(withSign(change))).not.toBe(york.toolHash);
    for (const change of [{ note: "x" }, { citations: first.citations }, { basis: "printed" }])
      expect(toolHashOf(withSign(change))).toBe(york.toolHash);
  });

  test("is the same for editions that differ outside the tool, and another for all others", () => {
    const outside = fc.record(
      {
        titles: fc.constant([{ role: "manager-or-lead", title: "Head" }]),
        display: fc.constant([{ id: "clipping", text: "Robbed" }]),
        reviewInterval: fc.record({
          length: fc.integer({ min: 1, max: 52 }),
          unit: fc.constantFrom("days", "weeks"),
          reason: fc.constant("Agreed."),
        }),
        contacts: fc.constantFrom(
          [{ id: "emergency-duty-team", checkedOn: "2026-11-02" }],
          [{ id: "emergency-duty-team", telephones: ["01904 000 000"] }],
        ),
      },
      { requiredKeys: [] },
    );
    const rows = fc.uniqueArray(fc.constantFrom("p", "q", "r"), { maxLength: 3 });
    fc.assert(
      fc.property(outside, outside, rows, rows, (some, others, mine, theirs) => {
        const addedRows = (ids: readonly string[]): object => ({
          addedRows: ids.map((id) => row(id)),
        });
        const a = overlaid({ ...some, ...addedRows(mine) });
        const b = overlaid({ ...others, ...addedRows(theirs) });
        expect(a.toolHash === b.toolHash).toBe(mine.join() === theirs.join());
      }),
      { numRuns: 15 },
    );
  });

  test("never throws", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(toolHashOf(value as Edition)).toMatch(/^[0-9a-f]{64}$/);
      }),
    );
  });
});
