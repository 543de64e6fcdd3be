// The questionnaires as other systems find them. What is expected is written from the guidance.

import { describe, expect, test } from "vitest";
import type { Questionnaire, QuestionnaireItem } from "fhir/r4.js";
import { defineOverlay, york } from "csae-guidance";
import type { Edition } from "csae-guidance";
import {
  policeFormToQuestionnaire,
  toCodeSystems,
  toProvenance,
  toQuestionnaire,
  toQuestionnaireResponse,
  toValueSets,
} from "csae-guidance/fhir";

function* all(items: readonly QuestionnaireItem[] = []): Generator<QuestionnaireItem> {
  for (const item of items) {
    yield item;
    yield* all(item.item);
  }
}

const tool = toQuestionnaire();
const form = policeFormToQuestionnaire();
const find = (questionnaire: Questionnaire, linkId: string): QuestionnaireItem => {
  const found = [...all(questionnaire.item)].find((item) => item.linkId === linkId);
  if (!found) throw new Error(`no item ${linkId}`);
  return found;
};
const both = [
  ["screening tool", tool],
  ["police form", form],
] as const;

/** Invented: no mapping that anyone has made. */
const CODE = {
  system: "https://codes.example.org/cs",
  code: "A-1",
  source: "Example mapping, table 1",
  checkedOn: "2026-11-02",
};
const made = defineOverlay(york, {
  id: "example-trust",
  version: "1.0.0",
  codings: [
    { id: "clipping", ...CODE, display: "Example words" },
    { id: "going-missing", ...CODE },
    { id: "escalating", ...CODE },
    { id: "example-trust.basis", ...CODE, system: "urn:oid:1.2.3.4" },
  ],
  display: [{ id: "clipping", text: "Example words" }],
  addedRows: [
    {
      id: "example-trust.note",
      level: "emerging",
      label: "An example row",
      themes: ["going-missing"],
      signs: [{ id: "example-trust.basis", label: "An example sign" }],
    },
  ],
});
if (!made.ok) throw new Error("the overlay is sound");
const trust = made.value;

describe.each([...both, ["screening tool of an agency", toQuestionnaire(trust)] as const])(
  "the %s",
  (_, questionnaire) => {
    const items = [...all(questionnaire.item)];

    test("shows the emergency notice first, each sentence of it an item", () => {
      expect(questionnaire.item?.slice(0, 4)).toMatchObject([
        { type: "display", text: expect.stringContaining("call 999") as unknown },
        { type: "display", text: expect.stringMatching(/^999: /) as unknown },
        { type: "display", text: expect.stringMatching(/^101: /) as unknown },
        { type: "display", text: expect.stringContaining("Children’s Social Care") as unknown },
      ]);
    });

    test("has no linkId twice", () => {
      const linkIds = items.map(({ linkId }) => linkId);
      expect(linkIds.filter((linkId, index) => linkIds.indexOf(linkId) !== index)).toEqual([]);
    });

    test("refers to nothing that is not there: items, codes and value sets", () => {
      const linkIds = new Set(items.map(({ linkId }) => linkId));
      for (const { enableWhen = [] } of items)
        for (const { question } of enableWhen) expect(linkIds).toContain(question);
      const systems = new Map(
        toCodeSystems(trust).map(({ url, concept = [] }) => [
          url,
          new Set(
            concept.flatMap(({ code, concept: inner = [] }) => [
              code,
              ...inner.map((sign) => sign.code),
            ]),
          ),
        ]),
      );
      const codings = items.flatMap(({ code = [], answerOption = [] }) => [
        ...code,
        ...answerOption.flatMap(({ valueCoding }) => valueCoding ?? []),
      ]);
      expect(codings.length).toBeGreaterThan(10);
      for (const { system, code } of codings.filter((coding) =>
        coding.system?.startsWith("https://csae-guidance.example/"),
      ))
        expect([...(systems.get(system) ?? [])]).toContain(code);
    });

    test("asks for nothing that must be answered, fills nothing in and scores nothing", () => {
      for (const item of items) {
        expect(item).not.toHaveProperty("required");
        expect(item).not.toHaveProperty("initial");
        expect(JSON.stringify(item.answerOption ?? [])).not.toMatch(
          /initialSelected|ordinal|weight|score/i,
        );
      }
    });

    test("has words on every item, and none is empty", () => {
      for (const { text } of items) expect(text?.trim()).toBeTruthy();
    });
  },
);

describe("the screening tool", () => {
  test("pins the edition by URL and version, its hash included", () => {
    expect(tool).toMatchObject({
      url: "https://csae-guidance.example/fhir/Questionnaire/york-screening-tool",
      version:
        "1.0.0+1104b68d90fa29f63a6c963775120b2f02658b9456959ea6aa0f1e9ec96d6102" +
        ".9febff57a27fddf592deb3dc96bdb39672a7143b9c5bf682e7c69e4de55875f1",
      status: "active",
    });
    expect(toQuestionnaire(trust).url).toBe(
      "https://csae-guidance.example/fhir/Questionnaire/york.example-trust-screening-tool",
    );
  });

  test("has a group for each level with the rows the guidance prints, in its words", () => {
    const rowsOf = (level: string): QuestionnaireItem[] =>
      (find(tool, level).item ?? []).filter(({ type }) => type === "choice");
    expect(find(tool, "emerging").text).toBe("EMERGING CONCERNS");
    expect(find(tool, "escalating").text).toBe("ESCALATING CONCERNS/HARM");
    expect(find(tool, "significant").text).toBe("SIGNIFICANT CONCERNS/HARM");
    expect(["emerging", "escalating", "significant"].flatMap(rowsOf)).toHaveLength(38);
    expect(rowsOf("emerging")[0]).toMatchObject({
      linkId: "late-or-missing",
      text: "Regularly coming home late or going missing",
    });
  });

  test("a row is answered Yes, No or Not known, and a sign can only be noted", () => {
    expect(
      find(tool, "late-or-missing").answerOption?.map(({ valueCoding }) => valueCoding?.display),
    ).toEqual(["Yes", "No", "Not known"]);
    expect(
      find(tool, "going-missing").answerOption?.map(({ valueCoding }) => valueCoding?.display),
    ).toEqual(["Noted"]);
    const signs = [...all(tool.item)].filter(
      ({ answerOption }) => answerOption?.[0]?.valueCoding?.code === "noted",
    );
    expect(signs).toHaveLength(115);
    for (const { type, repeats } of signs) expect([type, repeats]).toEqual(["choice", true]);
  });

  test("a row says where it stands, and asks for detail once it is answered", () => {
    const { item = [] } = find(tool, "late-or-missing");
    expect(item[0]).toMatchObject({
      type: "display",
      text: "Where this stands: [Screening Tool, line 233]",
    });
    for (const { type, enableWhen } of item)
      if (type !== "display")
        expect(enableWhen).toEqual([
          { question: "late-or-missing", operator: "exists", answerBoolean: true },
        ]);
  });

  test("expressions write into two read-only items and never into the judgement", () => {
    const calculated = [...all(tool.item)].filter(({ extension = [] }) =>
      extension.some(({ url }) => url.endsWith("calculatedExpression")),
    );
    expect(calculated.map(({ linkId, readOnly }) => [linkId, readOnly])).toEqual([
      ["indicated-at-least", true],
      ["indication-could-reach", true],
    ]);
    expect(JSON.stringify(find(tool, "judgement"))).not.toMatch(/xpression/);
  });

  test("shows an agency’s own words beside the printed ones, and its rows", () => {
    expect(find(toQuestionnaire(trust), "clipping").text).toMatch(/ \(here: Example words\)$/);
    expect(find(toQuestionnaire(trust), "example-trust.note").text).toBe("An example row");
  });
});

describe("codes", () => {
  test("are looked up by id alone: a prototype has none", () => {
    const odd = { ...york, codings: Object.create({ clipping: [CODE] }) as Edition["codings"] };
    expect(find(toQuestionnaire(odd), "clipping").code).toHaveLength(1);
  });
});

describe("the police form", () => {
  test("has every printed label, and says that the text breaks off", () => {
    const texts = [...all(form.item)].map(({ text }) => text);
    for (const label of [
      "Does your information related to Child Sexual Exploitation?",
      "If YES, please state which agency:",
      "Full Name and DOB:",
      "Job title:",
      "Organisation:",
      "Telephone / Email:",
      "Is this information second hand?",
      "Alias/Nickname:",
      "Description and Clothing:",
      "Telephone #",
      "Other Partner (please state)?",
    ])
      expect(texts).toContain(label);
    expect(find(form, "third-person").text).toMatch(/not the whole form/);
  });

  test("hides nothing: where a box is asked in some cases only, it says so", () => {
    expect([...all(form.item)].flatMap(({ enableWhen = [] }) => enableWhen)).toEqual([]);
    expect(find(form, "other-agencies:applies").text).toMatch(
      /^Asked only where the question before it.* \[Appendix One, line/,
    );
  });

  test("repeats people and places", () => {
    expect(
      [...all(form.item)]
        .filter(({ type, repeats }) => type === "group" && repeats)
        .map(({ linkId }) => linkId),
    ).toEqual(["who-is-involved", "places"]);
  });
});

describe("a response reads alone", () => {
  test("each item holds its words", () => {
    const { item } = toQuestionnaireResponse({
      edition: { id: "york", version: "1.0.0" },
      answers: { "late-or-missing": { answer: "yes", signs: ["going-missing"] } },
    });
    expect(item).toMatchObject([
      {
        linkId: "emerging",
        text: "EMERGING CONCERNS",
        item: [
          {
            linkId: "late-or-missing",
            text: "Regularly coming home late or going missing",
            answer: [
              {
                valueCoding: { display: "Yes" },
                item: [{ text: "going missing", answer: [{ valueCoding: { display: "Noted" } }] }],
              },
            ],
          },
        ],
      },
    ]);
  });
});

describe("code systems and value sets", () => {
  test("the four states of an answer", () => {
    const answers = toCodeSystems().find(({ url }) => url?.endsWith("/answers"));
    expect(answers).toMatchObject({
      url: "https://csae-guidance.example/fhir/CodeSystem/answers",
      count: 4,
      content: "complete",
      caseSensitive: true,
    });
    expect(answers?.concept?.map(({ display }) => display)).toEqual([
      "Yes",
      "No",
      "Not known",
      "Not answered",
    ]);
  });

  test("every row and every sign by its id", () => {
    const indicators = toCodeSystems().find(({ url }) => url?.endsWith("/indicators"));
    expect([indicators?.concept?.length, indicators?.count]).toEqual([38, 38 + 115]);
    expect(indicators?.concept?.[0]).toMatchObject({
      code: "late-or-missing",
      display: "Regularly coming home late or going missing",
      concept: [{ code: "regularly-late-home" }, { code: "going-missing" }],
    });
  });

  test("the levels of 7.9 and the ways of 7.2", () => {
    const words = (name: string) =>
      toCodeSystems()
        .find(({ url }) => url?.endsWith(`/${name}`))
        ?.concept?.map(({ display }) => display);
    expect(words("risk-levels")).toEqual([
      "No risk",
      "Emerging Concerns",
      "Escalating Concerns",
      "Significant Concerns",
    ]);
    expect(words("observation-bases")).toEqual(["Expressed", "Observed", "Heard", "Identified"]);
  });

  test("a value set for each, and each is the other’s", () => {
    const sets = toValueSets();
    expect(toCodeSystems().map(({ valueSet }) => valueSet)).toEqual(sets.map(({ url }) => url));
    expect(sets.map(({ compose }) => compose?.include[0]?.system)).toEqual(
      toCodeSystems().map(({ url }) => url),
    );
  });
});

describe("who judged", () => {
  const record = { target: "QuestionnaireResponse/17", recorded: "2026-03-12T10:00:00Z" };

  test("and with whom it was discussed", () => {
    const judgement = {
      level: "escalating",
      by: { name: "A. Example", role: "School nurse", organisation: "Example School" },
      on: "2026-03-12",
      discussedWith: { role: "Designated lead" },
    } as const;
    expect(toProvenance(judgement, record)).toEqual({
      resourceType: "Provenance",
      target: [{ reference: "QuestionnaireResponse/17" }],
      occurredDateTime: "2026-03-12",
      recorded: "2026-03-12T10:00:00Z",
      activity: { text: "Judgement of the level of concern (7.7)" },
      agent: [
        { type: { text: "Judged" }, who: { display: "A. Example, School nurse, Example School" } },
        { type: { text: "Discussed with" }, who: { display: "Designated lead" } },
      ],
    });
  });

  test("is not made up where it is not recorded", () => {
    const provenance = toProvenance(
      { level: "no-risk", by: { name: "" }, on: "0000-01-01" },
      record,
    );
    expect(provenance.agent).toEqual([
      { type: { text: "Judged" }, who: { display: "Not recorded" } },
    ]);
    expect(provenance).not.toHaveProperty("occurredDateTime");
  });
});
