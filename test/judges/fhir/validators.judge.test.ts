// The judges are judges: what is sound passes all of them, and what is broken is refused by the one
// that should refuse it.

import { beforeAll, describe, expect, test } from "vitest";
import { isInstalled } from "../installed.js";
import { validators } from "./validators.js";
import type { Validators } from "./validators.js";

const ITEM = {
  linkId: "a",
  type: "choice",
  text: "A",
  answerOption: [{ valueCoding: { system: "https://csae-guidance.example/a", code: "yes" } }],
};
const QUESTIONNAIRE = { resourceType: "Questionnaire", status: "active", item: [ITEM] };
const RESPONSE = { resourceType: "QuestionnaireResponse", status: "completed" };
const answered = (answer: unknown): object => ({
  ...RESPONSE,
  item: [{ linkId: "a", answer: [answer] }],
});

describe.skipIf(!isInstalled("fhir"))("the judges", () => {
  let judges: Validators;
  beforeAll(() => {
    judges = validators();
  });

  test.each<[string, unknown]>([
    ["a questionnaire", QUESTIONNAIRE],
    ["a response", answered({ valueDate: "2026-03" })],
    ["a text with a no-break space", answered({ valueString: "1\u00a0000" })],
  ])("have nothing against %s that is sound", (_, resource) => {
    expect([
      ...judges.codes(resource),
      ...judges.structure(resource),
      ...judges.values(resource),
    ]).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    ["a status that is none", { ...QUESTIONNAIRE, status: "current" }, "Questionnaire.status"],
    [
      "a type of item that is none",
      { ...QUESTIONNAIRE, item: [{ ...ITEM, type: "tick" }] },
      "Questionnaire.item[0].type",
    ],
    ["no status", { ...QUESTIONNAIRE, status: undefined }, "Questionnaire.status"],
  ])("for its codes: %s", (_, resource, where) => {
    expect(judges.codes(resource).join("\n")).toContain(where);
  });

  test.each<[string, unknown, string]>([
    ["a field that is none", { ...QUESTIONNAIRE, score: 1 }, "Questionnaire.score"],
    [
      "a field of an item that is none",
      { ...QUESTIONNAIRE, item: [{ ...ITEM, score: 1 }] },
      "Questionnaire.item[0].score",
    ],
    [
      "a text that is a number",
      { ...QUESTIONNAIRE, item: [{ ...ITEM, text: 1 }] },
      "Questionnaire.item[0].text",
    ],
    [
      "an item without a linkId",
      { ...QUESTIONNAIRE, item: [{ ...ITEM, linkId: undefined }] },
      "Questionnaire.item[0].linkId",
    ],
    [
      "a date that is none",
      answered({ valueDate: "soon" }),
      "QuestionnaireResponse.item[0].answer[0].value",
    ],
    [
      "two values in one answer",
      answered({ valueDate: "2026", valueString: "a" }),
      "Conflicting choice of type",
    ],
  ])("for its structure: %s", (_, resource, where) => {
    expect(judges.structure(resource).join("\n")).toContain(where);
  });

  test.each<[string, unknown, string]>([
    ["a text that is empty", { ...QUESTIONNAIRE, item: [{ ...ITEM, text: "" }] }, "/item/0/text"],
    [
      "a code that begins with a space",
      answered({ valueCoding: { code: " yes" } }),
      "/item/0/answer/0/valueCoding/code",
    ],
    [
      "an identity with a space",
      { ...QUESTIONNAIRE, url: "https://csae-guidance.example/a b" },
      "/url",
    ],
    ["a number that is a text", answered({ valueInteger: "12" }), "/item/0/answer/0/valueInteger"],
    ["a year 0", answered({ valueDate: "0000" }), "/item/0/answer/0/valueDate"],
    ["a kind of resource that is none", { resourceType: "Screening" }, "there is no Screening"],
  ])("for its values: %s", (_, resource, where) => {
    expect(judges.values(resource).join("\n")).toContain(where);
  });
});
