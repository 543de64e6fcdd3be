// The pieces that FHIR resources are made of: what fits into a value, what things are called, who judged.

import { describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import {
  policeFormToQuestionnaireResponse,
  toProvenance,
  toQuestionnaireResponse,
} from "csae-guidance/fhir";
import { codesOf } from "../../../src/interop/fhir/codings.js";
import { fitDate, fitInteger, fitJson, fitText } from "../../../src/interop/fhir/fit.js";
import {
  canonicalOf,
  capitalised,
  computableName,
  pinIn,
  systemOf,
  urlOf,
  valueSetOf,
  versionOf,
} from "../../../src/interop/fhir/names.js";

const BASE = "https://csae-guidance.example/fhir";

describe("what fits into a value", () => {
  test.each<[string, string | undefined]>([
    ["words", "words"],
    ["a\tb\nc\rd", "a\tb\nc\rd"],
    [
      "a\u0000b\u000bc\u000cd\u001fe\u007ff\u009fg\ufffeh\uffffi",
      "a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg\ufffdh\ufffdi",
    ],
    ["a\ud800b", "a\ufffdb"],
    ["😀", "😀"],
    ["", undefined],
    [" \n", undefined],
    ["\u0000", "\ufffd"],
  ])("of the text %j: %j", (text, fit) => {
    expect(fitText(text)).toBe(fit);
  });

  test.each<[string, boolean]>([
    ["2026", true],
    ["2026-03", true],
    ["2026-03-12", true],
    ["0001", true],
    ["0000", false],
    ["0000-01-01", false],
    ["26", false],
    ["2026-3", false],
    ["2026-03-1", false],
    ["2026-03-12T10:00:00Z", false],
    ["x2026", false],
    ["20266", false],
  ])("of the date %s: %s", (date, fits) => {
    expect(fitDate(date)).toBe(fits ? date : undefined);
  });

  test.each<[number, boolean]>([
    [0, true],
    [-1, true],
    [2_147_483_647, true],
    [-2_147_483_647, true],
    [2_147_483_648, false],
    [-2_147_483_648, false],
    [0.5, false],
    [Number.NaN, false],
  ])("of the number %s: %s", (number, fits) => {
    expect(fitInteger(number)).toBe(fits ? number : undefined);
  });

  test("of JSON, all, with what does not fit escaped", () => {
    expect(fitJson({ a: "\u007f\uffffé" })).toBe('{"a":"\\u007f\\uffffé"}');
    expect(JSON.parse(fitJson("\u0000\u0080"))).toBe("\u0000\u0080");
    expect(fitJson("\u0000\u0080")).toBe('"\\u0000\\u0080"');
  });
});

describe("what things are called", () => {
  const pin = { id: "york", version: "1.0.0", hash: york.hash };

  test("by their kind and name", () => {
    expect(urlOf("screening-tool", pin)).toBe(`${BASE}/Questionnaire/york-screening-tool`);
    expect(versionOf(pin)).toBe(`1.0.0+${york.hash}`);
    expect(versionOf({ id: "york", version: "1.0.0" })).toBe("1.0.0");
    expect(canonicalOf("police-information-form", { id: "york", version: "1.0.0" })).toBe(
      `${BASE}/Questionnaire/york-police-information-form|1.0.0`,
    );
    expect([systemOf("answers"), valueSetOf("answers")]).toEqual([
      `${BASE}/CodeSystem/answers`,
      `${BASE}/ValueSet/answers`,
    ]);
    expect([computableName("screening-tool"), capitalised("screening tool")]).toEqual([
      "ScreeningTool",
      "Screening tool",
    ]);
  });

  test.each<[string, object | undefined]>([
    [
      `${BASE}/Questionnaire/york-screening-tool|1.0.0+abc`,
      { id: "york", version: "1.0.0", hash: "abc" },
    ],
    [`${BASE}/Questionnaire/york-screening-tool|1.0.0`, { id: "york", version: "1.0.0" }],
    [
      `${BASE}/Questionnaire/york-screening-tool|1.0.0+`,
      { id: "york", version: "1.0.0", hash: "" },
    ],
    [`${BASE}/Questionnaire/york-screening-tool|`, { id: "york" }],
    [`${BASE}/Questionnaire/york-screening-tool`, { id: "york" }],
    [`${BASE}/Questionnaire/a%7Cb-screening-tool|1%2B2`, { id: "a|b", version: "1+2" }],
    [`${BASE}/Questionnaire/-screening-tool`, { id: "" }],
    [`${BASE}/Questionnaire/york-screening-tool|1|2`, undefined],
    [`${BASE}/Questionnaire/york-screening-tool|1+a+b`, undefined],
    [`${BASE}/Questionnaire/york-police-information-form|1.0.0`, undefined],
    [`${BASE}/Questionnaire/screening-tool`, undefined],
    [`x${BASE}/Questionnaire/york-screening-tool`, undefined],
    [`${BASE}/Questionnaire/york-screening-tool/x`, undefined],
    [`${BASE}/Questionnaire/%-screening-tool`, undefined],
    ["", undefined],
  ])("%s pins %j", (canonical, pinned) => {
    expect(pinIn("screening-tool", canonical)).toStrictEqual(pinned);
  });

  test("whatever an edition is called, it is read back as far as it fits", () => {
    for (const odd of [
      { id: "a|b+c/d é", version: "1|2+3" },
      { id: "york", version: "1.0.0-rc.1" },
    ])
      expect(pinIn("screening-tool", canonicalOf("screening-tool", odd))).toStrictEqual(odd);
    expect(canonicalOf("screening-tool", { id: " ", version: "\ud800" })).toBe(
      `${BASE}/Questionnaire/-screening-tool|%EF%BF%BD`,
    );
  });
});

test("the codes of an item are ours, but for a level, and then an agency’s", () => {
  const own = {
    system: "https://codes.example.org/cs",
    code: "A-1",
    source: "Example mapping",
    checkedOn: "2026-11-02",
  };
  const edition = {
    ...york,
    codings: { clipping: [own, { ...own, display: "Example words" }], escalating: [own] },
  };
  const item = (kind: "row" | "sign" | "level", id: string) =>
    ({ linkId: "x", text: "X", type: "display", about: { kind, id, label: "Words" } }) as const;
  expect(codesOf(edition, item("row", "clipping"))).toStrictEqual([
    { system: `${BASE}/CodeSystem/indicators`, code: "clipping", display: "Words" },
    { system: "https://codes.example.org/cs", code: "A-1" },
    { system: "https://codes.example.org/cs", code: "A-1", display: "Example words" },
  ]);
  expect(codesOf(edition, item("level", "escalating"))).toStrictEqual([
    { system: "https://codes.example.org/cs", code: "A-1" },
  ]);
  expect(codesOf(edition, item("sign", "toString"))).toStrictEqual([
    { system: `${BASE}/CodeSystem/indicators`, code: "toString", display: "Words" },
  ]);
  expect(codesOf(york, item("level", "escalating"))).toStrictEqual([]);
  expect(codesOf(edition, { linkId: "x", text: "X", type: "display" })).toStrictEqual([]);
});

describe("who judged", () => {
  const record = { target: "QuestionnaireResponse/17", recorded: "2026-03-12T10:00:00Z" };

  test("and with whom it was discussed", () => {
    expect(
      toProvenance(
        {
          level: "escalating",
          by: { name: "A. Example", role: "School nurse", organisation: "Example School" },
          on: "2026-03-12",
          discussedWith: { role: "Lead" },
        },
        record,
      ),
    ).toStrictEqual({
      resourceType: "Provenance",
      target: [{ reference: "QuestionnaireResponse/17" }],
      occurredDateTime: "2026-03-12",
      recorded: "2026-03-12T10:00:00Z",
      activity: { text: "Judgement of the level of concern (7.7)" },
      agent: [
        { type: { text: "Judged" }, who: { display: "A. Example, School nurse, Example School" } },
        { type: { text: "Discussed with" }, who: { display: "Lead" } },
      ],
    });
  });

  test("is not recorded, nor a day that fits", () => {
    expect(toProvenance({ level: "escalating", by: {}, on: "0000-01-01" }, record)).toStrictEqual({
      resourceType: "Provenance",
      target: [{ reference: "QuestionnaireResponse/17" }],
      recorded: "2026-03-12T10:00:00Z",
      activity: { text: "Judgement of the level of concern (7.7)" },
      agent: [{ type: { text: "Judged" }, who: { display: "Not recorded" } }],
    });
    expect(
      toProvenance({ level: "escalating", by: { name: " " }, on: 2026 } as never, record),
    ).not.toHaveProperty("occurredDateTime");
    expect(
      toProvenance({ level: "escalating", by: { name: " ", role: "Lead" }, on: "2026" }, record)
        .agent[0]?.who.display,
    ).toBe("Lead");
  });
});

describe("a response", () => {
  test("says only what there is", () => {
    expect(policeFormToQuestionnaireResponse({})).toStrictEqual({
      resourceType: "QuestionnaireResponse",
      status: "in-progress",
    });
    expect(
      toQuestionnaireResponse({ edition: pinOf(york), answers: {}, completedOn: "2026-03-12" }),
    ).toStrictEqual({
      resourceType: "QuestionnaireResponse",
      questionnaire: `${BASE}/Questionnaire/york-screening-tool|1.0.0+${york.hash}.${york.toolHash}`,
      status: "completed",
      item: [
        {
          linkId: "about",
          text: "The child and this screening",
          item: [
            {
              linkId: "completed-on",
              text: "Date of the screening",
              answer: [{ valueDate: "2026-03-12" }],
            },
          ],
        },
      ],
    });
  });

  test.each<[string, object, string, string]>([
    [
      "a word that is none",
      { answers: { clipping: "perhaps" } },
      '"/answers/clipping"',
      '"perhaps"',
    ],
    [
      "an age that is no whole number",
      { subject: { ageInYears: 0.5 } },
      '"/subject"',
      '{"ageInYears":0.5}',
    ],
    ["a number for text", { childsVoice: 7 }, '"/childsVoice"', "7"],
    ["a day in the year 0", { completedOn: "0000-01-01" }, '"/completedOn"', '"0000-01-01"'],
    [
      "an edition by number",
      { edition: { id: 7, version: "1" } },
      '"/edition"',
      '{"id":7,"version":"1"}',
    ],
    [
      "a version by number",
      { edition: { id: "york", version: 1 } },
      '"/edition"',
      '{"id":"york","version":1}',
    ],
  ])("keeps %s as it is beside them", (_, record, path, value) => {
    const { extension, status, ...rest } = toQuestionnaireResponse({
      answers: {},
      ...record,
    } as never);
    expect(extension).toStrictEqual([
      {
        url: `${BASE}/StructureDefinition/as-recorded`,
        extension: [
          { url: "path", valueString: path },
          { url: "value", valueString: value },
        ],
      },
    ]);
    expect(rest).toStrictEqual({ resourceType: "QuestionnaireResponse" });
    expect(status).toBe("completedOn" in record ? "completed" : "in-progress");
  });

  test("leaves out a hash that is not one", () => {
    const { questionnaire, extension } = toQuestionnaireResponse({
      edition: { id: "york", version: "1.0.0", hash: 7 },
      answers: {},
    } as never);
    expect(questionnaire).toBe(`${BASE}/Questionnaire/york-screening-tool|1.0.0`);
    expect(extension?.[0]?.extension?.map(({ valueString }) => valueString)).toEqual([
      '"/edition/hash"',
      "7",
    ]);
  });

  test("keeps beside its items what they cannot say", () => {
    expect(
      toQuestionnaireResponse({ edition: pinOf(york), answers: {}, childsVoice: "" }).extension,
    ).toStrictEqual([
      {
        url: `${BASE}/StructureDefinition/as-recorded`,
        extension: [
          { url: "path", valueString: '"/childsVoice"' },
          { url: "value", valueString: '""' },
        ],
      },
    ]);
    expect(
      policeFormToQuestionnaireResponse({ people: [{ fullName: "A\u0000" }, {}] }),
    ).toStrictEqual({
      resourceType: "QuestionnaireResponse",
      extension: [
        {
          url: `${BASE}/StructureDefinition/as-recorded`,
          extension: [
            { url: "path", valueString: '"/people"' },
            { url: "value", valueString: '[{"fullName":"A\\u0000"},{}]' },
          ],
        },
      ],
      status: "in-progress",
      item: [
        {
          linkId: "who-is-involved",
          text: expect.any(String) as string,
          item: [
            { linkId: "person-name", text: "Full Name:", answer: [{ valueString: "A\ufffd" }] },
          ],
        },
        { linkId: "who-is-involved", text: expect.any(String) as string },
      ],
    });
  });
});
