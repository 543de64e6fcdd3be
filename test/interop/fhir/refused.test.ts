// What is no response to our questionnaires, or more than one: each thing is told at its path in
// the resource and never repeated.

import { describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import type { Screening } from "csae-guidance";
import {
  fromQuestionnaireResponse,
  judgementFromQuestionnaireResponse,
  policeFormFromQuestionnaireResponse,
  toQuestionnaireResponse,
} from "csae-guidance/fhir";
import { itemsFrom } from "../../../src/interop/fhir/from-response.js";
import { byLinkId } from "../../../src/interop/fhir/places.js";
import type { Reading } from "../../../src/interop/fhir/places.js";
import { policeFormItems } from "../../../src/questions/police-form.js";
import { ofTrust, trust } from "../example-trust.js";
import { SERVER_FIELDS } from "./as-software-sends.js";
import { AS_RECORDED, CANONICAL, recorded, response, sentences, told } from "./responses.js";

const ANSWERS = "https://csae-guidance.example/fhir/CodeSystem/answers";

const coding = (code: string) => ({ valueCoding: { system: ANSWERS, code } });
/** Items of the first level, whose first row is `late-or-missing`. */
const emerging = (...item: unknown[]) => response({ item: [{ linkId: "emerging", item }] });
const noted = { valueCoding: { system: ANSWERS.replace("answers", "noted"), code: "noted" } };
const row = (...answer: unknown[]) => ({ linkId: "late-or-missing", answer });

describe("no response of ours", () => {
  test.each<[unknown]>([
    [undefined],
    [null],
    [7],
    ["QuestionnaireResponse"],
    [[]],
    [{}],
    [{ resourceType: "Questionnaire" }],
    [new Map()],
  ])("%o", (input) => {
    expect(told(input)).toEqual(["wrong-type "]);
  });

  test.each<[string, object, string[]]>([
    [
      "someone else’s questionnaire",
      { questionnaire: "http://example.org/Questionnaire/x|1" },
      ["another-edition /questionnaire"],
    ],
    [
      "the police form’s",
      { questionnaire: CANONICAL.replace("screening-tool", "police-information-form") },
      ["another-edition /questionnaire"],
    ],
    ["two versions", { questionnaire: `${CANONICAL}|2` }, ["another-edition /questionnaire"]],
    [
      "two hashes",
      { questionnaire: `${CANONICAL}+${york.hash}` },
      ["another-edition /questionnaire"],
    ],
    [
      "an encoding that is none",
      { questionnaire: CANONICAL.replace("york", "%E0%A4%A") },
      ["another-edition /questionnaire"],
    ],
    [
      "no version, of another edition",
      { questionnaire: CANONICAL.split("|")[0]?.replace("york", "york.trust") },
      ["another-edition /questionnaire"],
    ],
    ["another hash than any", { questionnaire: `${CANONICAL}0` }, ["wrong-format /questionnaire"]],
    ["no questionnaire", { questionnaire: undefined }, ["missing /questionnaire"]],
    ["a questionnaire that is no text", { questionnaire: 7 }, ["wrong-type /questionnaire"]],
    ["no status", { status: undefined }, ["missing /status"]],
    ["a response entered in error", { status: "entered-in-error" }, ["unknown-word /status"]],
    [
      "contained resources",
      { contained: [{ resourceType: "Binary", data: "c2VjcmV0" }] },
      ["unknown-key "],
    ],
    [
      "rules that must be understood",
      { implicitRules: "http://example.org/rules" },
      ["unknown-key "],
    ],
    [
      "a modifier",
      { modifierExtension: [{ url: "http://example.org/not", valueBoolean: true }] },
      ["unknown-key "],
    ],
    [
      "an extension of someone’s",
      { extension: [{ url: "http://example.org/secret", valueString: "secret" }] },
      ["unknown-key /extension/0"],
    ],
    ["extensions that are no list", { extension: { url: "x" } }, ["wrong-type /extension"]],
    ["items that are no list", { item: { linkId: "emerging" } }, ["wrong-type /item"]],
    [
      "items that are no objects",
      { item: [7, "secret", ["secret"]] },
      ["wrong-type /item/0", "wrong-type /item/1", "wrong-type /item/2"],
    ],
    [
      "items without linkId",
      { item: [{ text: "secret" }, { linkId: 7 }] },
      ["missing /item/0/linkId", "wrong-type /item/1/linkId"],
    ],
    [
      "unknown items",
      {
        item: [
          { linkId: "secret", answer: [{ valueString: "secret" }] },
          { linkId: "__proto__" },
          { linkId: "constructor" },
        ],
      },
      ["unknown-word /item/0/linkId", "unknown-word /item/1/linkId", "unknown-word /item/2/linkId"],
    ],
    [
      "a row outside its level",
      { item: [{ linkId: "late-or-missing", answer: [coding("yes")] }] },
      ["unknown-word /item/0/linkId"],
    ],
    [
      "an item twice, with other answers",
      {
        item: [
          { linkId: "emerging", item: [row(coding("yes"))] },
          { linkId: "about" },
          { linkId: "emerging", item: [row(coding("no"))] },
        ],
      },
      ["duplicate-id /item/2"],
    ],
    [
      "an answer to what asks nothing",
      {
        item: [
          { linkId: "emergency", answer: [{ valueString: "secret" }] },
          { linkId: "about", answer: [{ valueString: "secret" }] },
        ],
      },
      ["unknown-key /item/0", "unknown-key /item/1"],
    ],
  ])("%s", (_, more, expected) => {
    const issues = told(response(more));
    expect(issues.toSorted()).toEqual(expected.toSorted());
    expect(JSON.stringify(fromQuestionnaireResponse(response(more)))).not.toContain("secret");
  });
});

describe("an answer", () => {
  test.each<[string, object, string[]]>([
    [
      "of another code system",
      row({ valueCoding: { system: "http://snomed.info/sct", code: "yes" } }),
      ["unknown-word /item/0/item/0/answer/0/valueCoding"],
    ],
    [
      "of no code system",
      row({ valueCoding: { code: "yes" } }),
      ["unknown-word /item/0/item/0/answer/0/valueCoding"],
    ],
    [
      "of an unknown code",
      row(coding("secret")),
      ["unknown-word /item/0/item/0/answer/0/valueCoding"],
    ],
    [
      "that is the fourth state, which is having none",
      row(coding("unanswered")),
      ["unknown-word /item/0/item/0/answer/0/valueCoding"],
    ],
    [
      "whose words are those of another code",
      row({ valueCoding: { system: ANSWERS, code: "yes", display: "No" } }),
      ["not-as-recorded /item/0/item/0/answer/0/valueCoding/display"],
    ],
    [
      "in free text",
      row({ valueString: "secret" }),
      ["unknown-key /item/0/item/0/answer/0", "missing /item/0/item/0/answer/0/valueCoding"],
    ],
    [
      "as a boolean",
      row({ valueBoolean: false }),
      ["unknown-key /item/0/item/0/answer/0", "missing /item/0/item/0/answer/0/valueCoding"],
    ],
    [
      "as a coding that is none",
      row({ valueCoding: "yes" }),
      ["wrong-type /item/0/item/0/answer/0/valueCoding"],
    ],
    [
      "with more in its coding",
      row({ valueCoding: { system: ANSWERS, code: "yes", extension: ["secret"] } }),
      ["unknown-key /item/0/item/0/answer/0/valueCoding"],
    ],
    ["that is not given", { linkId: "late-or-missing" }, []],
    ["that is empty", row({}), []],
    ["that is no object", row("yes"), ["wrong-type /item/0/item/0/answer/0"]],
    [
      "that is a second one",
      row(coding("yes"), coding("no")),
      ["duplicate-id /item/0/item/0/answer/1"],
    ],
    [
      "that is no list",
      { linkId: "late-or-missing", answer: coding("yes") },
      ["wrong-type /item/0/item/0/answer"],
    ],
    [
      "beside items of another question",
      { ...row(coding("yes")), item: [{ linkId: "age-in-years", answer: [{ valueInteger: 7 }] }] },
      ["unknown-word /item/0/item/0/item/0/linkId"],
    ],
    [
      "under words that ask something else",
      { ...row(coding("yes")), text: "Is at home on time" },
      ["unknown-word /item/0/item/0/text"],
    ],
    [
      "with an extension of its own",
      { ...row(coding("yes")), extension: [{ url: "secret" }] },
      ["unknown-key /item/0/item/0"],
    ],
    [
      "of a sign of another row",
      row({ ...coding("yes"), item: [{ linkId: "older-partner", answer: [noted] }] }),
      ["unknown-word /item/0/item/0/answer/0/item/0/linkId"],
    ],
    [
      "of a sign without one of its row",
      row({
        item: [{ linkId: "going-missing", answer: [noted] }],
      }),
      [
        "missing /item/0/item/0/answer/0/valueCoding",
        "missing /item/0/item/0/answer/0/item/0/answer/0/valueCoding",
      ],
    ],
    [
      "on a day that does not exist",
      row({
        ...coding("yes"),
        item: [{ linkId: "late-or-missing:observed-on", answer: [{ valueString: "2026-02-30" }] }],
      }),
      ["invalid-date /item/0/item/0/answer/0/item/0/answer/0/valueString"],
    ],
    [
      "with a number for a note",
      row({
        ...coding("yes"),
        item: [{ linkId: "late-or-missing:note", answer: [{ valueString: 7 }] }],
      }),
      ["wrong-type /item/0/item/0/answer/0/item/0/answer/0/valueString"],
    ],
  ])("%s", (_, item, expected) => {
    expect(told(emerging(item)).toSorted()).toEqual(expected.toSorted());
    expect(JSON.stringify(fromQuestionnaireResponse(emerging(item)))).not.toContain("secret");
  });

  test("that holds a number for text", () => {
    const about = (answer: object): object =>
      response({ item: [{ linkId: "about", item: [{ linkId: "reference", answer: [answer] }] }] });
    expect(told(about({}))).toEqual([]);
    expect(told(about({ valueString: 7 }))).toEqual([
      "wrong-type /item/0/item/0/answer/0/valueString",
    ]);
  });

  test("all of it is told at once", () => {
    const both = response({
      status: "x",
      item: [
        { linkId: "emerging", item: [row(coding("perhaps"))] },
        { linkId: "nowhere" },
        { linkId: "about", item: [{ linkId: "age-in-years", answer: [{ valueInteger: 131 }] }] },
      ],
    });
    expect(told(both)).toEqual([
      "unknown-word /status",
      "unknown-word /item/1/linkId",
      "unknown-word /item/0/item/0/answer/0/valueCoding",
      "out-of-range /item/2/item/0/answer/0/valueInteger",
    ]);
  });
});

describe("what was recorded beside the items", () => {
  const blank = (...extension: unknown[]) => response({ extension });

  test.each<[string, unknown, string[]]>([
    [
      "says another answer",
      {
        ...emerging(row(coding("yes"))),
        extension: [recorded('"/answers/late-or-missing"', '{"answer":"no"}')],
      },
      ["not-as-recorded /extension/0"],
    ],
    [
      "says an answer where there is none",
      blank(recorded('"/answers/late-or-missing"', '"no"')),
      ["not-as-recorded /extension/0"],
    ],
    [
      "says a note that an item could",
      blank(recorded('"/childsVoice"', '"secret"')),
      ["not-as-recorded /extension/0"],
    ],
    [
      "says something twice, and not the same",
      blank(recorded('"/childsVoice"', '""'), recorded('"/childsVoice"', '" "')),
      ["not-as-recorded /extension/0"],
    ],
    ["is at a place that no record has", blank(recorded('"/secret"', "1")), ["unknown-key "]],
    ["is at a prototype", blank(recorded('"/__proto__/secret"', "1")), ["unknown-key "]],
    [
      "is at an entry that is not there",
      blank(recorded('"/answers/late-or-missing/signs/7"', '"going-missing"')),
      ["missing /extension/0", "wrong-type /extension/0"],
    ],
    ["is the whole record", blank(recorded('""', "{}")), ["wrong-format /extension/0"]],
    [
      "is deeper than any record",
      blank(recorded(JSON.stringify("/a".repeat(17)), "1")),
      ["wrong-format /extension/0"],
    ],
    ["is no JSON", blank(recorded('"/childsVoice"', "secret")), ["wrong-format /extension/0"]],
    [
      "has no JSON for its place",
      blank(recorded("/childsVoice", '""')),
      ["wrong-format /extension/0"],
    ],
    ["has no text", blank(recorded(7, 7)), ["wrong-format /extension/0"]],
    [
      "has no text for its value",
      blank(recorded('"/childsVoice"', 7)),
      ["wrong-format /extension/0"],
    ],
    [
      "has three parts",
      blank({
        url: AS_RECORDED,
        extension: [
          ...recorded('"/childsVoice"', '""').extension,
          { url: "value", valueString: '""' },
        ],
      }),
      ["wrong-format /extension/0"],
    ],
    [
      "has its parts by other names",
      blank({
        url: AS_RECORDED,
        extension: recorded('"/childsVoice"', '""').extension.map((part) => ({
          ...part,
          url: "x",
        })),
      }),
      ["wrong-format /extension/0"],
    ],
    [
      "has more in a part",
      blank({
        url: AS_RECORDED,
        extension: recorded('"/childsVoice"', '""').extension.map((part) => ({
          ...part,
          valueCode: "x",
        })),
      }),
      ["wrong-format /extension/0"],
    ],
    [
      "holds more",
      blank({ ...recorded('"/childsVoice"', '""'), valueString: "secret" }),
      ["wrong-format /extension/0"],
    ],
    ["holds less", blank({ url: AS_RECORDED }), ["wrong-format /extension/0"]],
    [
      "is of another type",
      blank(recorded('"/answers/late-or-missing"', "[[[[]]]]")),
      ["unknown-word /extension/0"],
    ],
  ])("%s", (_, resource, expected) => {
    expect(told(resource)).toEqual(expected);
    expect(JSON.stringify(fromQuestionnaireResponse(resource))).not.toContain("secret");
  });

  test("of a judgement is not read for a screening, nor the other way round", () => {
    const judged = blank(recorded('"/judgement/level"', '"secret"'));
    expect(told(judged)).toEqual([]);
    expect(told(judged, judgementFromQuestionnaireResponse)).toEqual([
      "unknown-word /extension/0",
      "missing /extension/0",
      "missing /extension/0",
    ]);
  });
});

describe("what any server or form adds", () => {
  test("is left to the host", () => {
    const screening: Screening = { edition: pinOf(york), answers: { clipping: "yes" } };
    const stored = {
      ...toQuestionnaireResponse(screening),
      ...SERVER_FIELDS,
      status: "amended",
    };
    expect(fromQuestionnaireResponse(stored)).toEqual({ ok: true, value: screening });
  });

  test("such as what it derived, is not taken over", () => {
    const derived = response({
      item: [
        {
          linkId: "indication",
          item: [
            { linkId: "indicated-at-least", answer: [{ valueString: "Significant Concerns" }] },
          ],
        },
      ],
    });
    expect(fromQuestionnaireResponse(derived)).toEqual({
      ok: true,
      value: { edition: { id: "york", version: "1.0.0", hash: york.hash }, answers: {} },
    });
    expect(judgementFromQuestionnaireResponse(derived)).toEqual({ ok: true, value: undefined });
  });

  test("the order of items does not matter", () => {
    const signs = ["going-missing", "regularly-late-home"].map((linkId) => ({
      linkId,
      answer: [
        {
          valueCoding: {
            system: ANSWERS.replace("answers", "noted"),
            code: "noted",
            display: "Noted",
          },
        },
      ],
    }));
    const read = fromQuestionnaireResponse(emerging(row({ ...coding("yes"), item: signs })));
    expect(read).toMatchObject({
      ok: true,
      value: {
        answers: {
          "late-or-missing": { answer: "yes", signs: ["regularly-late-home", "going-missing"] },
        },
      },
    });
  });
});

describe("another version", () => {
  test("of the edition is read with the pin it was made under", () => {
    const older = response({
      questionnaire: "https://csae-guidance.example/fhir/Questionnaire/york-screening-tool|0.9.0",
    });
    expect(fromQuestionnaireResponse(older)).toEqual({
      ok: true,
      value: { edition: { id: "york", version: "0.9.0" }, answers: {} },
    });
  });

  test("with rows that this edition does not have is refused", () => {
    const resource = toQuestionnaireResponse(ofTrust, trust);
    expect(fromQuestionnaireResponse(resource, trust).ok).toBe(true);
    expect(told(resource)).toEqual(["unknown-word /item/0/item/0/linkId"]);
  });
});

test.each<[string, unknown]>([
  [
    "a getter that throws",
    {
      ...response(),
      get item(): never {
        throw new Error("trap");
      },
    },
  ],
  ["a list of 5,001", response({ subject: Array.from({ length: 5_001 }, () => "x") })],
])("%s cannot be read", (_, resource) => {
  expect(fromQuestionnaireResponse(resource)).toMatchObject({
    ok: false,
    issues: [{ code: "unreadable", path: "" }],
    emergency: york.emergency,
  });
});

describe("a judgement and a screening in one response", () => {
  const level = {
    linkId: "judgement:level",
    answer: [
      { valueCoding: { system: ANSWERS.replace("answers", "risk-levels"), code: "escalating" } },
    ],
  };
  const judged = {
    linkId: "judgement",
    item: [
      level,
      {
        linkId: "judgement:by",
        item: [{ linkId: "judgement:by:role", answer: [{ valueString: "School nurse" }] }],
      },
      { linkId: "judgement:on", answer: [{ valueDate: "2026-03-12" }] },
    ],
  };
  const answered = { linkId: "emerging", item: [row(coding("yes"))] };
  const judgement = { level: "escalating", by: { role: "School nurse" }, on: "2026-03-12" };
  const screening = {
    edition: { id: "york", version: "1.0.0", hash: york.hash },
    answers: { "late-or-missing": "yes" },
  };

  test("are read each by itself", () => {
    expect(fromQuestionnaireResponse(response({ item: [answered, judged] }))).toEqual({
      ok: true,
      value: screening,
    });
    expect(judgementFromQuestionnaireResponse(response({ item: [answered, judged] }))).toEqual({
      ok: true,
      value: judgement,
    });
  });

  test("with what contradicts the one, the other is read", () => {
    const resource = (path: string, value: string) => ({
      ...response({ item: [answered, judged] }),
      extension: [recorded(`"${path}"`, value)],
    });
    expect(fromQuestionnaireResponse(resource("/judgement/level", '"emerging"'))).toEqual({
      ok: true,
      value: screening,
    });
    expect(
      told(resource("/judgement/level", '"emerging"'), judgementFromQuestionnaireResponse),
    ).toEqual(["not-as-recorded /extension/0"]);
    expect(
      judgementFromQuestionnaireResponse(resource("/answers/late-or-missing", '"no"')),
    ).toEqual({ ok: true, value: judgement });
    expect(told(resource("/answers/late-or-missing", '"no"'))).toEqual([
      "not-as-recorded /extension/0",
    ]);
  });

  test("what is recorded of a judgement beside its items is part of it, unless an item could say it", () => {
    const resource = (value: string) => ({
      ...response({ item: [judged] }),
      extension: [recorded('"/judgement/reason"', value)],
    });
    expect(judgementFromQuestionnaireResponse(resource('""'))).toEqual({
      ok: true,
      value: { ...judgement, reason: "" },
    });
    expect(told(resource('"Fictional."'), judgementFromQuestionnaireResponse)).toEqual([
      "not-as-recorded /extension/0",
    ]);
  });

  test("what a judgement lacks is told at the judgement", () => {
    expect(
      told(
        response({ item: [answered, { linkId: "judgement", item: [level] }] }),
        judgementFromQuestionnaireResponse,
      ),
    ).toEqual(["missing /item/1", "missing /item/1"]);
  });
});

describe("each kind of issue has its sentence", () => {
  const heard = {
    linkId: "late-or-missing:basis",
    answer: [{ valueCoding: { system: ANSWERS, code: "heard" } }],
  };
  const about = (...item: unknown[]) => response({ item: [{ linkId: "about", item }] });

  test.each<[string, unknown, string[]]>([
    ["no response", {}, ["Expected a QuestionnaireResponse of FHIR R4."]],
    [
      "a status",
      response({ status: "entered-in-error" }),
      [
        "Expected one of: in-progress, completed, amended, stopped. A response entered in error is not read.",
      ],
    ],
    [
      "no status",
      response({ status: undefined }),
      [
        "Expected one of: in-progress, completed, amended, stopped. A response entered in error is not read.",
      ],
    ],
    [
      "a questionnaire of someone’s",
      response({ questionnaire: "http://example.org/x|1" }),
      [
        "This is the response to another questionnaire. Expected the canonical of one that this library writes.",
      ],
    ],
    ["a questionnaire that is no text", response({ questionnaire: 7 }), ["Expected text."]],
    [
      "a key",
      response({ contained: [{ resourceType: "Binary" }] }),
      [
        "Only these are read here: resourceType, extension, questionnaire, status, item, id, meta, language, " +
          "text, identifier, basedOn, partOf, subject, encounter, authored, author, source. Take out what else " +
          "there is: it would be lost.",
      ],
    ],
    [
      "an extension",
      response({ extension: [{ url: "http://example.org/x" }] }),
      ["This extension is not known. Take it out: what it means cannot be kept."],
    ],
    ["extensions that are no list", response({ extension: { url: "x" } }), ["Expected a list."]],
    [
      "an extension of ours",
      response({ extension: [{ url: AS_RECORDED }] }),
      [
        "Expected the path and the value of something recorded, each as JSON text, as this library writes them.",
      ],
    ],
    ["items that are no list", response({ item: { linkId: "about" } }), ["Expected a list."]],
    ["an item that is no object", response({ item: [7] }), ["Expected an object."]],
    [
      "an item without its linkId",
      response({ item: [{ text: "x" }] }),
      ["Expected the linkId of an item of the questionnaire."],
    ],
    [
      "an item of another questionnaire",
      response({ item: [{ linkId: "x" }] }),
      [
        "The questionnaire has no such item in this place. Take it out, or put it where it belongs.",
      ],
    ],
    [
      "an item twice",
      emerging(row(coding("yes")), row(coding("no"))),
      [
        "This item stands here already, with another answer. Which of the two holds cannot be told.",
      ],
    ],
    [
      "the words of an item",
      response({ item: [{ linkId: "about", text: "x" }] }),
      [
        "These are not the words of the questionnaire for this item. Give its words, or leave text out.",
      ],
    ],
    [
      "a key of an item",
      response({ item: [{ linkId: "emergency", answer: [noted] }] }),
      [
        "Only these are read here: linkId, text, definition, item. Take out what else there is: it " +
          "would be lost.",
      ],
    ],
    [
      "a key of a group",
      response({ item: [{ linkId: "about", answer: [noted] }] }),
      [
        "Only these are read here: linkId, text, definition, item. Take out what else there is: it " +
          "would be lost.",
      ],
    ],
    [
      "a key of a derived item",
      response({
        item: [
          { linkId: "indication", item: [{ linkId: "indicated-at-least", valueString: "x" }] },
        ],
      }),
      [
        "Only these are read here: linkId, text, definition, answer, item. Take out what else there " +
          "is: it would be lost.",
      ],
    ],
    [
      "a key of a row",
      emerging({ ...row(coding("yes")), ...noted }),
      [
        "Only these are read here: linkId, text, definition, answer, item. Take out what else there " +
          "is: it would be lost.",
      ],
    ],
    [
      "a key of an answer",
      emerging(row({ ...coding("yes"), valueString: "x" })),
      [
        "Only these are read here: valueCoding, item. Take out what else there is: it would be lost.",
      ],
    ],
    [
      "a key of an answer under which nothing is asked",
      about({ linkId: "age-in-years", answer: [{ valueInteger: 12, valueString: "x" }] }),
      [
        "Only these are read here: valueInteger, item. Take out what else there is: it would be " +
          "lost.",
      ],
    ],
    [
      "a key of a coding",
      emerging(row({ valueCoding: { system: ANSWERS, code: "yes", extension: [{ url: "x" }] } })),
      [
        "Only these are read here: system, code, display, version, userSelected. Take out what else there is: " +
          "it would be lost.",
      ],
    ],
    [
      "answers that are no list",
      emerging({ linkId: "late-or-missing", answer: noted }),
      ["Expected a list."],
    ],
    ["an answer that is no object", emerging(row(7)), ["Expected an object."]],
    [
      "a second answer",
      emerging(row(coding("yes"), coding("yes"))),
      ["Give one answer. Which of several holds cannot be told."],
    ],
    [
      "no coding",
      emerging(row({ item: [{ linkId: "going-missing", answer: [noted] }] })),
      [
        "Expected a coding. Leave the item out where there is no answer.",
        "Missing: expected one of: yes, no, not-known.",
      ],
    ],
    [
      "no text",
      about({ linkId: "reference", answer: [{ valueString: 7 }] }),
      ["Expected text. Leave the item out where there is no answer."],
    ],
    [
      "no number",
      about({ linkId: "age-in-years", answer: [{ valueInteger: "12" }] }),
      ["Expected a whole number. Leave the item out where there is no answer."],
    ],
    [
      "a code",
      emerging(row(coding("x"))),
      ["Expected a code of the questionnaire’s own code system, one of: yes, no, not-known."],
    ],
    [
      "the words of a code",
      emerging(row({ valueCoding: { system: ANSWERS, code: "yes", display: "No" } })),
      ["These are not the words of this code. Which of the two holds cannot be told."],
    ],
    [
      "a code of another system of ours",
      emerging(row({ ...coding("yes"), item: [heard] })),
      [
        "Expected a code of the questionnaire’s own code system, one of: expressed, observed, heard, identified.",
      ],
    ],
  ])("%s", (_, resource, expected) => {
    expect(sentences(resource)).toEqual(expected);
  });

  test("an id, which any server adds, is left where it is", () => {
    const withIds = response({
      id: "1",
      item: [
        {
          id: "2",
          linkId: "emerging",
          item: [
            {
              id: "3",
              ...row({
                id: "4",
                valueCoding: {
                  id: "5",
                  system: ANSWERS,
                  code: "yes",
                  version: "1",
                  userSelected: true,
                  display: "Yes",
                },
              }),
            },
          ],
        },
      ],
    });
    expect(fromQuestionnaireResponse(withIds)).toMatchObject({
      ok: true,
      value: { answers: { "late-or-missing": "yes" } },
    });
  });

  test.each(["in-progress", "completed", "amended", "stopped"])(
    "the status %s is read",
    (status) => {
      expect(told(response({ status }))).toEqual([]);
    },
  );
});

describe("a police form", () => {
  const FORM = CANONICAL.replace("screening-tool", "police-information-form");
  const filled = (...item: unknown[]) => ({ ...response({ item }), questionnaire: FORM });
  const said = (linkId: string, ...values: string[]) => ({
    linkId,
    answer: values.map((valueString) => ({ valueString })),
  });

  test("people and places in the order they stand in, with lists of text", () => {
    const read = policeFormFromQuestionnaireResponse(
      filled(
        {
          linkId: "who-is-involved",
          item: [said("person-name", "A. Example"), said("person-aliases", "Ex", "Why")],
        },
        { linkId: "who-is-involved" },
        { linkId: "who-is-involved", item: [said("person-name", "C. Example")] },
        { linkId: "who-is-involved", item: [{ linkId: "person-name", answer: [] }] },
        {
          linkId: "requested-in-preamble",
          item: [
            {
              linkId: "places",
              item: [
                said("place:note", "Fictional."),
                {
                  linkId: "place:role",
                  answer: [
                    {
                      valueCoding: { system: ANSWERS.replace("answers", "places"), code: "school" },
                    },
                  ],
                },
              ],
            },
          ],
        },
      ),
    );
    expect(read).toMatchObject({
      ok: true,
      value: {
        people: [
          { fullName: "A. Example", aliases: ["Ex", "Why"] },
          {},
          { fullName: "C. Example" },
        ],
        requestedInPreamble: { places: [{ role: "school", note: "Fictional." }] },
      },
    });
  });

  test("each place in the record is known by where it came from", () => {
    const table = policeFormItems(york);
    const reading: Reading = {
      issues: [],
      locations: new Map(),
      known: byLinkId(table),
      edition: york,
    };
    const items = [
      { linkId: "who-is-involved", item: [said("person-aliases", "Ex", "Why")] },
      {
        linkId: "requested-in-preamble",
        item: [
          said("vehicles", "A red van"),
          { linkId: "places", item: [said("place:note", "Fictional.")] },
        ],
      },
    ];
    itemsFrom(table, [{ given: items, path: "/item" }], { record: {}, keys: [] }, reading);
    expect(Object.fromEntries(reading.locations)).toEqual({
      "/people/0": "/item/0",
      "/people/0/aliases/0": "/item/0/item/0/answer/0/valueString",
      "/people/0/aliases/1": "/item/0/item/0/answer/1/valueString",
      "/requestedInPreamble/vehicles/0": "/item/1/item/0/answer/0/valueString",
      "/requestedInPreamble/places/0": "/item/1/item/1",
      "/requestedInPreamble/places/0/note": "/item/1/item/1/item/0/answer/0/valueString",
    });
  });

  test("with what an item could say recorded beside the items is refused", () => {
    expect(
      told(
        { ...filled(), extension: [recorded('"/otherReferrals"', '"no"')] },
        policeFormFromQuestionnaireResponse,
      ),
    ).toEqual(["not-as-recorded /extension/0"]);
  });

  test("an issue of one person is told at that person", () => {
    expect(
      told(
        filled(
          { linkId: "who-is-involved" },
          {
            linkId: "who-is-involved",
            item: [
              {
                linkId: "person-date-of-birth",
                item: [{ linkId: "person-date-of-birth:ageFrom", answer: [{ valueInteger: 3 }] }],
              },
            ],
          },
        ),
        policeFormFromQuestionnaireResponse,
      ),
    ).toEqual(["missing /item/1/item/0", "unknown-key /item/1/item/0"]);
  });
});
