// The glossary: terms by any form a reader may have met.

import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import { define } from "csae-guidance";
import { anyText } from "../any-text.js";

describe("define", () => {
  test.each<[string, string, "printed-glossary" | "library", number]>([
    ["CYSCP", "CYSCP", "printed-glossary", 474],
    ["CYCSB", "CYSCP", "printed-glossary", 474],
    ["CYSCB", "CYSCP", "printed-glossary", 474],
    ["LSCB", "LSCB", "library", 425],
    ["CSC", "CSC", "library", 222],
    ["Children's Social Care", "CSC", "library", 222],
    ["Children’s Front Door", "Children’s Front Door", "library", 229],
    ["Referral and Assessment Service", "Children’s Front Door", "library", 229],
    ["MASH", "MASH", "library", 392],
    ["FEHA", "FEHA", "library", 204],
    ["CAF", "CAF", "printed-glossary", 468],
    ["Common Assessment Framework", "CAF", "printed-glossary", 468],
    ["LAT", "LAT", "library", 332],
    ["local area teams", "LAT", "library", 332],
    ["CSE", "CSE", "library", 79],
    ["CSA&E", "CSA&E", "library", 5],
    ["CCE", "CCE", "library", 183],
    ["Child Criminal Exploitation", "CE", "library", 227],
    ["S47", "S47", "printed-glossary", 484],
    ["s.47", "S47", "printed-glossary", 484],
    ["Section 47", "S47", "printed-glossary", 484],
    ["s17", "s.17", "library", 104],
    ["DCSF", "DCSF", "library", 476],
    ["DFE", "DfE", "library", 23],
    ["SEND", "special educational needs and disabilities", "library", 90],
    ["county line", "county lines", "library", 270],
    ["hotspot", "Hot spot", "printed-glossary", 477],
    ["children in need", "CIN", "printed-glossary", 470],
    ["Police Information Form", "Information Report Form", "printed-glossary", 478],
    ["Ivison Trust", "PACE", "library", 412],
  ])("%s", (asked, term, from, line) => {
    expect(define(asked)).toMatchObject({ term, from });
    expect(define(asked)?.citations[0]?.line).toBe(line);
  });

  test.each([
    ["capitals and small letters", "cyCSb", "CYSCP"],
    ["spaces at the ends", "  gang\t\n", "Gang"],
    ["doubled spaces", "hot  spot", "Hot spot"],
    ["a no-break space", "hot\u00A0spot", "Hot spot"],
    ["a straight apostrophe", "children's front door", "Children’s Front Door"],
    ["a typographic apostrophe", "City of York Safeguarding Children’s Partnership", "CYSCP"],
    ["quotation marks as the tool prints them", "‘Clipping’", "Clipping"],
    ["double quotation marks", "“Risk Indicator”", "Risk Indicator"],
    ["several quotation marks at the ends", "“‘ Risk Indicator ’”", "Risk Indicator"],
    ["spaces up to 200 characters", `${" ".repeat(196)}gang`, "Gang"],
    ["a plural of words", "PERPETRATORS", "Perpetrator"],
    ["a plural of several words", "Risk indicators", "Risk Indicator"],
    ["a plural of letters", "LSCBs", "LSCB"],
  ])("%s make no difference", (_, asked, term) => {
    expect(define(asked)?.term).toBe(term);
  });

  test.each([
    ["the Crown Prosecution Service is not several CPs", "CPS"],
    ["nor in small letters", "cps"],
    ["an earlier department is not several of DfE", "DfES"],
    ["nor are small letters a plural of capitals", "cses"],
    ["part of a term", "Information"],
    ["a term with more", "Gang association"],
    ["a term run together", "riskindicator"],
    ["an id", "county-lines"],
    ["a plural s alone", "s"],
    ["a term that quotation marks stand within", "Risk“ ”Indicator"],
    ["a term behind spaces, of 201 characters", `${" ".repeat(197)}gang`],
    ["quotation marks alone", "''"],
    ["nothing", ""],
    ["spaces", "   "],
    ["a key of every object", "constructor"],
    ["a very long text", "x".repeat(100_000)],
    ["a term behind very many spaces", `${" ".repeat(100_000)}gang`],
  ])("%s is no term of the glossary", (_, asked) => {
    expect(define(asked)).toBeUndefined();
  });

  test.each([[undefined], [null], [7], [{}], [["CSE"]], [{ toString: () => "CSE" }]])(
    "%o is no term",
    (asked) => {
      // @ts-expect-error -- the types forbid what plain JavaScript can hand in
      expect(define(asked)).toBeUndefined();
    },
  );

  test("an entry is the edition's own, and another edition has its own", () => {
    expect(define("gang")).toBe(york.glossary.find(({ id }) => id === "gang"));
    const own = { ...york.glossary[0]!, id: "own", term: "MASH unit", aliases: ["gang"] };
    expect(define("gang", { ...york, glossary: [own, ...york.glossary] })?.id).toBe("gang");
    expect(define("Gangs", { ...york, glossary: [own] })).toEqual(own);
    expect(define("gang", { ...york, glossary: [] })).toBeUndefined();
  });
});

describe("the glossary of the edition", () => {
  const forms = york.glossary.flatMap((entry) =>
    [entry.term, ...[entry.expansion ?? []].flat(), ...entry.aliases].map((form) => ({
      form,
      entry,
    })),
  );

  test.each(forms.map(({ form, entry }) => [form, entry.id]))(
    "%s is found in any case and spacing",
    (form, id) => {
      for (const asked of [
        form,
        form.toUpperCase(),
        form.toLowerCase(),
        ` ${form.replaceAll(" ", "  ")} `,
        form.replaceAll("'", "’"),
        form.replaceAll("’", "'"),
      ]) {
        expect(define(asked)?.id).toBe(id);
      }
    },
  );

  test("no form is claimed by two entries, in whatever case or with whichever apostrophe", () => {
    const plain = (form: string): string => form.toLowerCase().replaceAll("’", "'");
    const claims = new Map<string, Set<string>>();
    for (const { form, entry } of forms)
      claims.set(plain(form), (claims.get(plain(form)) ?? new Set()).add(entry.id));
    expect([...claims].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  test("a plural s leads to no other entry", () => {
    for (const { form, entry } of forms)
      expect([entry.id, undefined]).toContain(define(`${form}s`)?.id);
  });

  test("our own entries say so in their note or are marked as not printed", () => {
    const ours = york.glossary.filter(({ from }) => from === "library");
    expect(ours.every(({ basis, note }) => basis !== "printed" && note !== undefined)).toBe(true);
    expect(
      york.glossary
        .filter(({ from }) => from === "printed-glossary")
        .every(({ citations }) => citations[0].line >= 467 && citations[0].line <= 487),
    ).toBe(true);
  });

  const file = new URL("../../../shared/source/guidance.txt", import.meta.url);
  const text = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  const skipped = text === undefined ? " (skipped: no copy of the text beside the repository)" : "";

  test.skipIf(text === undefined)(`every abbreviation of the text is there${skipped}`, () => {
    const printed = new Set(
      (text ?? "")
        .replaceAll(/<https?:[^>]*>/g, "")
        .match(/\b[A-Z][A-Za-z]?[A-Z&][A-Za-z&]*|\b[Ss]\.?\d+/g),
    );
    // Everyday words and letters that nobody looks up here, and words that are printed in capitals.
    const everyday = ["IT", "UK", "NHS", "DOB", "MDMA", "FRANK", "NY", "YES", "A&E"];
    const inCapitals =
      /^(?:CONCERNS?|NOTES|HARM|SIGNIFICANT|EMERGING|ESCALATING|NORTH|YORKSHIRE|POLICE|INFORMATION|SHARING|FORM|APPENDIX|ONE|NOT|RETAIN|DETAILS|THAT|OF|DO|IS|FULL|ASSESSMENT|RISK|INTENTIONALLY|BLANK)$/;
    expect(
      [...printed].filter(
        (word) => !everyday.includes(word) && !inCapitals.test(word) && !define(word),
      ),
    ).toEqual([]);
  });
});

test("whatever text is handed in, define answers and does not throw", () => {
  fc.assert(
    fc.property(anyText({ maxLength: 300 }), (asked) => {
      const entry = define(asked);
      expect(entry === undefined || york.glossary.includes(entry)).toBe(true);
    }),
  );
});
