// The York edition as a whole: what is in it, counted by hand from the guidance, and that every part of it is sound.

import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { describe, expect, test } from "vitest";
import { RISK_LEVELS, checkEdition, editionHash, york } from "csae-guidance";
import { yorkTool } from "../../src/editions/york.js";

describe("what the guidance holds", () => {
  test.each([
    ["levels", Object.keys(york.levels), 4],
    ["rows", york.indicators, 38],
    ["Emerging rows", york.indicators.filter(({ level }) => level === "emerging"), 11],
    ["Escalating rows", york.indicators.filter(({ level }) => level === "escalating"), 14],
    ["Significant rows", york.indicators.filter(({ level }) => level === "significant"), 13],
    ["signs", york.indicators.flatMap(({ signs }) => signs), 115],
    [
      "Emerging signs",
      york.indicators.filter(({ level }) => level === "emerging").flatMap(({ signs }) => signs),
      23,
    ],
    [
      "Escalating signs",
      york.indicators.filter(({ level }) => level === "escalating").flatMap(({ signs }) => signs),
      36,
    ],
    [
      "Significant signs",
      york.indicators.filter(({ level }) => level === "significant").flatMap(({ signs }) => signs),
      56,
    ],
    ["overlaps", york.overlaps, 31],
    ["actions", york.actions, 15],
    ["statements", york.statements, 110],
    ["forms of abuse (1.8)", york.formsOfAbuse, 4],
    ["the four Ps (1.16)", york.fourPs, 4],
    ["joint duties (5.1)", york.jointDuties, 4],
    ["principles (5.2)", york.principles, 7],
    ["routes", york.routes, 13],
    ["age rules and gaps", york.ageTerms, 12],
    ["aims of interventions (7.8)", york.interventionAims, 4],
    ["bases of an observation (7.2)", york.observationBases, 4],
    ["grounds for not seeking consent (8.6)", york.sharing.notSoughtGrounds, 3],
    ["public interest purposes (8.7)", york.sharing.publicInterestPurposes, 4],
    ["items of a sharing record", york.sharing.recordItems, 10],
    ["consents", york.sharing.consents, 4],
    ["flagging steps (9.2)", york.flagging.steps, 4],
    ["police form items", york.policeForm.items, 30],
    ["names of the police form (I-13)", york.policeForm.names, 6],
    ["contacts", york.contacts, 24],
    ["printed glossary terms", york.glossary.filter(({ from }) => from === "printed-glossary"), 20],
    ["questions (chapter 10)", york.questions, 6],
    ["references", york.references, 11],
    ["procedures (1.2)", york.procedures, 5],
    ["known issues", york.knownIssues, 45],
  ])("%s", (_, records, count) => {
    expect(records).toHaveLength(count);
  });

  test("rows and names stand as printed", () => {
    expect(york.title).toBe("Child Sexual Abuse and Exploitation Guidance");
    expect(RISK_LEVELS.map((level) => york.levels[level].name)).toEqual([
      "No risk",
      "Emerging Concerns",
      "Escalating Concerns",
      "Significant Concerns",
    ]);
    expect(RISK_LEVELS.map((level) => york.levels[level].heading)).toEqual([
      undefined,
      "EMERGING CONCERNS",
      "ESCALATING CONCERNS/HARM",
      "SIGNIFICANT CONCERNS/HARM",
    ]);
    const labels = york.indicators.map(({ label }) => label);
    expect([labels[0], labels[10], labels[13], labels[37]]).toEqual([
      "Regularly coming home late or going missing",
      "Mainly engaged in education, employment or training/ Some attendance/behaviour issues/ Poor educational " +
        "achievement",
      "‘Clipping’ i.e., offering to have sex with the intention of robbing the victim, then running before " +
        "sexual activity",
      "Physical symptoms suggestive of sexual assault",
    ]);
  });

  test("I-08 · a row over a page break is one row with both its lines", () => {
    const split = york.indicators.filter(({ citations }) => citations.length > 1);
    expect(
      split.map(({ level, row, citations }) => [level, row, citations.map(({ line }) => line)]),
    ).toEqual([
      ["escalating", 7, [255, 257]],
      ["significant", 10, [282, 287]],
    ]);
    expect(split[0]?.label).toContain(
      "Concerns for drug dependency / Associating with known drug dealers",
    );
  });

  test("the library's readings of signs stand where the words call for them", () => {
    const signs = york.indicators.flatMap((row) => row.signs);
    const marked = (
      property: "describesHarm" | "notAConcern" | "ageRule" | "strand",
      value: unknown,
    ): number => signs.filter(({ reading }) => reading?.[property] === value).length;
    expect(marked("notAConcern", true)).toBe(1);
    expect(marked("ageRule", true)).toBe(2);
    expect([marked("describesHarm", "yes"), marked("describesHarm", "possibly")]).toEqual([15, 7]);
    expect(signs.find(({ id }) => id === "gang-association-or-membership")?.reading?.strand).toBe(
      "criminal",
    );
    expect(signs.find(({ id }) => id === "close-to-perpetrators")?.reading?.strand).toBe("sexual");
    expect(signs.find(({ id }) => id === "reports-of-potential-involvement")?.reading?.strand).toBe(
      "both",
    );
    expect(signs.find(({ id }) => id === "going-missing")?.reading).toBeUndefined();
  });

  test("7.9 · only one telling of one action speaks of consent", () => {
    const withConsent = york.actions.flatMap(({ id, variants }) =>
      variants.flatMap(({ printedIn, consent }) => (consent ? [[id, printedIn, consent]] : [])),
    );
    expect(withConsent).toEqual([["consider-referral-threshold", "7.9 table", "with consent"]]);
  });

  test("I-38 · only 999, 101 and numbers found in use have that status", () => {
    expect(
      york.contacts.filter(({ status }) => status === "found-in-use").map(({ id }) => id),
    ).not.toContain("emergency-duty-team");
    expect(york.contacts.find(({ id }) => id === "emergency-duty-team")).toMatchObject({
      asPrinted: "01609 780780",
      status: "superseded",
      successor: { detail: "0300 131 2131" },
      citations: [{ section: "11", line: 393 }],
    });
  });

  test("8.6 and 8.7 · grounds and purposes stand in printed order with their lines", () => {
    expect(york.sharing.notSoughtGrounds.map(({ id, citations }) => [id, citations[0]])).toEqual([
      ["increased-risk-of-harm", { section: "8.6", line: 318 }],
      ["prejudice-to-serious-crime", { section: "8.6", line: 319 }],
      ["unjustified-delay", { section: "8.6", line: 320 }],
    ]);
    expect(york.sharing.publicInterestPurposes.map(({ id }) => id)).toEqual([
      "protect-children",
      "protect-adults",
      "promote-welfare",
      "prevent-crime-and-disorder",
    ]);
    for (const { citations } of york.sharing.publicInterestPurposes) {
      expect(citations.some(({ line, endLine = line }) => line <= 324 && endLine >= 324)).toBe(
        true,
      );
    }
  });
});

describe("an edition is sound", () => {
  test("it has nothing to report", () => {
    expect(checkEdition(york)).toEqual([]);
  });

  test("on a given day it reports its contacts, whose checks have no date or are old, and nothing else", () => {
    const issues = checkEdition(york, "2026-11-24");
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(["stale-contact"]));
    expect(issues).toHaveLength(24);
    expect(checkEdition(york, "2024-10-01")).toHaveLength(22);
  });

  test("it is frozen throughout", () => {
    const loose: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) loose.push(path);
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`);
    };
    walk(york, "");
    expect(loose).toEqual([]);
  });

  test("its parts are read at first use, and nobody sees that but in their descriptors", () => {
    const descriptors = Object.entries(Object.getOwnPropertyDescriptors(york));
    for (const [key, { enumerable, configurable }] of descriptors)
      expect([key, enumerable, configurable]).toEqual([key, true, false]);
    expect(descriptors.filter(([, own]) => own.get === undefined).map(([key]) => key)).toEqual([
      "id",
      "version",
      "hash",
      "toolHash",
      "title",
    ]);
    expect(york.glossary).toBe(york.glossary);
    expect({ ...york }).toStrictEqual(york);
    expect(structuredClone(york)).toStrictEqual(york);
    expect(JSON.stringify({ ...york })).toBe(JSON.stringify(york));
    expect(editionHash(york)).toBe(york.hash);
  });

  test("it shares every part of the tool", () => {
    const shared = Object.entries(yorkTool).filter(
      ([key, part]) => york[key as keyof typeof york] === part,
    );
    expect(shared.map(([key]) => key)).toEqual(Object.keys(yorkTool));
    expect(Object.keys(york).slice(0, shared.length)).toEqual(Object.keys(yorkTool));
  });

  test("its hash is that of its content by RFC 8785 and SHA-256", () => {
    const { hash, ...content } = york;
    expect(hash).toBe(
      createHash("sha256")
        .update(canonicalize(content) ?? "")
        .digest("hex"),
    );
  });

  test("it is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(york))).toEqual(york);
  });
});

describe("every record is used and says where it stands", () => {
  test("every theme has a row, every contact a function, every overlap more than one sign", () => {
    const themes = new Set(york.indicators.flatMap((row) => row.themes));
    expect(york.themes.map(({ id }) => id).filter((id) => !themes.has(id))).toEqual([]);
    expect(york.overlaps.filter(({ signs }) => new Set(signs).size < 2)).toEqual([]);
  });

  test("the reach of an overlap is that of its signs", () => {
    const levelOf = new Map(
      york.indicators.flatMap(({ level, signs }) => signs.map(({ id }) => [id, level] as const)),
    );
    for (const { id, reach, signs } of york.overlaps) {
      const levels = new Set(signs.map((sign) => levelOf.get(sign)));
      expect([id, reach]).toEqual([id, levels.size === 1 ? "within-level" : "across-levels"]);
    }
  });

  test("every known issue of safety or meaning is surfaced beside a record it touches", () => {
    const touched = JSON.stringify({ ...york, knownIssues: [] });
    const silent = york.knownIssues
      .filter(({ id, severity }) => severity !== "text" && !touched.includes(`"${id}"`))
      .map(({ id }) => id);
    expect(silent).toEqual([]);
  });

  test("no sentence of ours blames a child", () => {
    const ours: string[] = [];
    const printed = new Set([
      "label",
      "leadIn",
      "leadOut",
      "variants",
      "name",
      "heading",
      "term",
      "expansion",
      "title",
      "condition",
      "names",
      "labels",
      "asPrinted",
    ]);
    const walk = (value: unknown, key: string): void => {
      if (typeof value === "string" && !printed.has(key)) ours.push(value);
      if (Array.isArray(value)) for (const inner of value) walk(inner, key);
      else if (typeof value === "object" && value !== null)
        for (const [name, inner] of Object.entries(value)) walk(inner, name);
    };
    walk(york, "");
    expect(ours.length).toBeGreaterThan(1000);
    expect(
      ours.filter((words) =>
        /engaging in|prostitut|lifestyle|sexual favours|risk[- ]taking|putting (?:him|her|them)|places? (?:him|her|them)/i.test(
          words,
        ),
      ),
    ).toEqual([]);
  });
});
