// Words in another language ride in the standard extension, and a response in them is read.

import { describe, expect, test } from "vitest";
import type { Element, QuestionnaireItem } from "fhir/r4.js";
import { defineOverlay, pinOf, york } from "csae-guidance";
import type { Edition } from "csae-guidance";
import {
  fromQuestionnaireResponse,
  judgementFromQuestionnaireResponse,
  policeFormToQuestionnaire,
  toQuestionnaire,
  toQuestionnaireResponse,
} from "csae-guidance/fhir";
import type { QuestionnaireShape } from "csae-guidance/fhir";
import { CANONICAL, allItems, told } from "./responses.js";
import { welsh } from "./welsh.js";

/** What stands beside words that have a translation into Welsh. */
const inWelsh = (content: string): Element => ({
  extension: [
    {
      url: "http://hl7.org/fhir/StructureDefinition/translation",
      extension: [
        { url: "lang", valueCode: "cy" },
        { url: "content", valueString: content },
      ],
    },
  ],
});
const find = (edition: Edition, shape: QuestionnaireShape, linkId: string): QuestionnaireItem => {
  const found = allItems(toQuestionnaire(edition, { shape })).find((one) => one.linkId === linkId);
  if (!found) throw new Error(`no item ${linkId}`);
  return found;
};

const agency = defineOverlay(york, {
  id: "trust",
  version: "1.0.0",
  display: [{ id: "late-or-missing", text: "Late, or not home" }],
});
if (!agency.ok) throw new Error("the overlay is sound");

describe.each(["nested", "flat"] as const)("the %s questionnaire", (shape) => {
  test.each([
    ["late-or-missing", "Dod adref yn hwyr neu fynd ar goll"],
    ["going-missing", "mynd ar goll"],
    ["emerging", "Pryderon sy’n dod i’r amlwg"],
  ])("has the words for %s beside the printed ones", (linkId, words) => {
    const { text, _text } = find(welsh, shape, linkId);
    expect(text).toContain(find(york, shape, linkId).text);
    expect(_text).toEqual(inWelsh(words));
  });

  test("has Yes, No and Not known in the language, and the name of a level", () => {
    expect(
      find(welsh, shape, "clipping").answerOption?.map(({ valueCoding }) => valueCoding),
    ).toMatchObject([
      { code: "yes", display: "Yes", _display: inWelsh("Ydy") },
      { code: "no", display: "No", _display: inWelsh("Nac ydy") },
      { code: "not-known", display: "Not known", _display: inWelsh("Ddim yn hysbys") },
    ]);
    expect(
      find(welsh, shape, "judgement:level").answerOption?.map(
        ({ valueCoding }) => valueCoding?._display,
      ),
    ).toEqual([undefined, inWelsh("Pryderon sy’n dod i’r amlwg"), undefined, undefined]);
  });

  test("is in English, and says so, whatever stands beside it", () => {
    for (const edition of [york, welsh])
      expect(toQuestionnaire(edition, { shape }).language).toBe("en-GB");
    expect(policeFormToQuestionnaire(welsh, { shape }).language).toBe("en-GB");
  });

  test("has no translation where the edition has none: an agency’s words are English", () => {
    for (const edition of [york, agency.value])
      expect(JSON.stringify(toQuestionnaire(edition, { shape }))).not.toContain(
        "StructureDefinition/translation",
      );
  });

  test("has none for a language that is no tag", () => {
    const odd = { ...welsh, sentences: { ...welsh.sentences, language: "in Welsh" } };
    expect(JSON.stringify(toQuestionnaire(odd, { shape }))).not.toContain(
      "StructureDefinition/translation",
    );
  });
});

describe("a response in translated words", () => {
  const response = (words: string, display: string) => ({
    resourceType: "QuestionnaireResponse",
    status: "completed",
    questionnaire: CANONICAL.replace("york-", "york.cy-"),
    item: [
      {
        linkId: "emerging",
        text: "Pryderon sy’n dod i’r amlwg",
        item: [
          {
            linkId: "late-or-missing",
            text: words,
            answer: [
              {
                valueCoding: {
                  system: "https://csae-guidance.example/fhir/CodeSystem/answers",
                  code: "yes",
                  display,
                },
              },
            ],
          },
        ],
      },
    ],
  });
  const read = (input: unknown) => fromQuestionnaireResponse(input, welsh);

  test.each([
    ["Dod adref yn hwyr neu fynd ar goll", "Ydy"],
    ["Regularly coming home late or going missing", "Yes"],
    [
      "Regularly coming home late or going missing (here: Dod adref yn hwyr neu fynd ar goll)",
      "Ydy",
    ],
  ])("is a response to the same question: %s, %s", (words, display) => {
    expect(read(response(words, display))).toMatchObject({
      ok: true,
      value: { answers: { "late-or-missing": "yes" } },
    });
  });

  test.each([
    ["Yn dod adref ar amser", "Ydy", "unknown-word /item/0/item/0/text"],
    [
      "Dod adref yn hwyr neu fynd ar goll",
      "Nac ydy",
      "not-as-recorded /item/0/item/0/answer/0/valueCoding/display",
    ],
    [
      "Dod adref yn hwyr neu fynd ar goll",
      "Oes",
      "not-as-recorded /item/0/item/0/answer/0/valueCoding/display",
    ],
  ])("is refused in other words: %s, %s", (words, display, issue) => {
    expect(told(response(words, display), read)).toEqual([issue]);
  });

  test("is refused under an edition without them", () => {
    expect(
      told({ ...response("Dod adref yn hwyr neu fynd ar goll", "Yes"), questionnaire: CANONICAL }),
    ).toEqual(["unknown-word /item/0/text", "unknown-word /item/0/item/0/text"]);
  });

  test("is read with a judgement in them", () => {
    const written = toQuestionnaireResponse({ edition: pinOf(welsh), answers: {} }, welsh, {
      level: "emerging",
      by: { role: "School nurse" },
      on: "2026-03-12",
    });
    const level = written.item?.[0]?.item?.[0]?.answer?.[0]?.valueCoding;
    expect(level).toMatchObject({ code: "emerging", display: "Emerging Concerns" });
    Object.assign(level ?? {}, { display: "Pryderon sy’n dod i’r amlwg" });
    expect(judgementFromQuestionnaireResponse(written, welsh)).toMatchObject({
      ok: true,
      value: { level: "emerging" },
    });
  });
});

test("an agency’s own words for a row are the same question", () => {
  const response = toQuestionnaireResponse(
    { edition: pinOf(agency.value), answers: { "late-or-missing": "no" } },
    agency.value,
  );
  const row = response.item?.[0]?.item?.[0];
  expect(row?.text).toBe("Regularly coming home late or going missing (here: Late, or not home)");
  Object.assign(row ?? {}, { text: "Late, or not home" });
  expect(fromQuestionnaireResponse(response, agency.value)).toMatchObject({
    ok: true,
    value: { answers: { "late-or-missing": "no" } },
  });
});
