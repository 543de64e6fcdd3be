// The flat shape: what stands under a row in the nested one stands beside it, and asks the same.

import { describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import type { Screening } from "csae-guidance";
import {
  fromQuestionnaireResponse,
  policeFormToQuestionnaire,
  policeFormToQuestionnaireResponse,
  toQuestionnaire,
  toQuestionnaireResponse,
} from "csae-guidance/fhir";
import { allItems, overTheWire } from "./responses.js";

const FLAT = { shape: "flat" } as const;
const SCREENING: Screening = {
  edition: pinOf(york),
  answers: {
    "late-or-missing": {
      answer: "yes",
      signs: ["going-missing"],
      basis: ["heard"],
      observedOn: "2026",
      note: "Fictional.",
    },
  },
};

describe.each([
  ["screening tool", toQuestionnaire(york, FLAT), toQuestionnaire()],
  ["police form", policeFormToQuestionnaire(york, FLAT), policeFormToQuestionnaire()],
] as const)("the flat %s", (_, flat, nested) => {
  test("has nothing under a question", () => {
    expect(
      allItems(flat).filter(({ type, item }) => type !== "group" && item !== undefined),
    ).toEqual([]);
  });

  test("asks the same in the same order and the same words", () => {
    const asked = (questionnaire: typeof flat) =>
      allItems(questionnaire).map(({ linkId, text, type, repeats, answerOption, enableWhen }) => [
        linkId,
        ...[text, type, repeats, answerOption, enableWhen],
      ]);
    expect(asked(flat)).toEqual(asked(nested));
  });

  test("has a URL and a name of its own, and the same version", () => {
    expect(flat.url).toBe(`${nested.url ?? ""}-flat`);
    expect(flat.name).toBe(`${nested.name ?? ""}Flat`);
    expect(flat.version).toBe(nested.version);
  });
});

test("the signs and details of a row follow it and are asked for once it has an answer", () => {
  const level = toQuestionnaire(york, FLAT).item?.find(({ linkId }) => linkId === "emerging");
  const enableWhen = [{ question: "late-or-missing", operator: "exists", answerBoolean: true }];
  expect(level?.item?.slice(0, 7)).toMatchObject([
    { linkId: "late-or-missing", type: "choice" },
    { linkId: "late-or-missing:source", type: "display" },
    { linkId: "regularly-late-home", enableWhen },
    { linkId: "going-missing", enableWhen },
    { linkId: "late-or-missing:basis", enableWhen },
    { linkId: "late-or-missing:observed-on", enableWhen },
    { linkId: "late-or-missing:note", enableWhen },
  ]);
});

test("help for a row is text beside it, since no item would be left for it to help with", () => {
  const source = allItems(toQuestionnaire(york, FLAT)).find(
    ({ linkId }) => linkId === "late-or-missing:source",
  );
  expect(source).not.toHaveProperty("extension");
});

test("a flat response has the signs and details beside the row, and names the flat questionnaire", () => {
  const response = toQuestionnaireResponse(SCREENING, york, undefined, FLAT);
  expect(response.questionnaire).toBe(
    `https://csae-guidance.example/fhir/Questionnaire/york-screening-tool-flat|1.0.0+${york.hash}.${york.toolHash}`,
  );
  expect(response.item?.[0]?.item).toMatchObject([
    { linkId: "late-or-missing", answer: [{ valueCoding: { code: "yes" } }] },
    { linkId: "going-missing", answer: [{ valueCoding: { code: "noted" } }] },
    { linkId: "late-or-missing:basis", answer: [{ valueCoding: { code: "heard" } }] },
    { linkId: "late-or-missing:observed-on", answer: [{ valueString: "2026" }] },
    { linkId: "late-or-missing:note", answer: [{ valueString: "Fictional." }] },
  ]);
  expect(fromQuestionnaireResponse(overTheWire(response))).toEqual({ ok: true, value: SCREENING });
});

test("which URL a response names does not say where its items stand: both shapes are read", () => {
  const [nested, flat] = [
    toQuestionnaireResponse(SCREENING),
    toQuestionnaireResponse(SCREENING, york, undefined, FLAT),
  ];
  for (const response of [
    { ...nested, questionnaire: flat.questionnaire },
    { ...flat, questionnaire: nested.questionnaire },
  ])
    expect(fromQuestionnaireResponse(response)).toEqual({ ok: true, value: SCREENING });
});

test.each([
  undefined,
  null,
  {},
  { shape: undefined },
  { shape: "round" },
  "flat",
  new Proxy(
    {},
    {
      get: () => {
        throw new Error("trap");
      },
    },
  ),
])("options that ask for no shape give the nested one: %#", (options) => {
  expect(toQuestionnaire(york, options as never)).toEqual(toQuestionnaire());
  expect(policeFormToQuestionnaireResponse({}, york, options as never)).toEqual(
    policeFormToQuestionnaireResponse({}),
  );
});
