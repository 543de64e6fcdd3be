// An agency's codes of other systems in the questionnaires: they stand in `item.code` beside ours,
// and change nothing else. A row is answered Yes for “some or all” of it (Screening Tool, line
// 232), so a code says more than a row does, and speaks for its agency alone.

import { describe, expect, test } from "vitest";
import type { Questionnaire, QuestionnaireItem } from "fhir/r4.js";
import { defineOverlay, york } from "csae-guidance";
import type { Edition, Screening } from "csae-guidance";
import {
  fromQuestionnaireResponse,
  policeFormToQuestionnaire,
  toCodeSystems,
  toQuestionnaire,
  toQuestionnaireResponse,
  toValueSets,
} from "csae-guidance/fhir";
import { unparsed } from "../../unparsed.js";

/** Invented: no mapping that anyone has made. */
const CODE = {
  system: "https://codes.example.org/cs",
  code: "A-1",
  source: "Example mapping, table 1",
  checkedOn: "2026-11-02",
};

function agency(codings: readonly object[]): Edition {
  const made = defineOverlay(york, unparsed({ id: "example-trust", version: "1.0.0", codings }));
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
}

function* all(items: readonly QuestionnaireItem[] = []): Generator<QuestionnaireItem> {
  for (const item of items) yield* [item, ...all(item.item)];
}
const codesAt = (questionnaire: Questionnaire, linkId: string): unknown[] =>
  [...all(questionnaire.item)].filter((item) => item.linkId === linkId).map(({ code }) => code);

const NONE = agency([]);
const CODED = agency([
  { id: "clipping", ...CODE, code: "B 2 c", display: "Words of the code" },
  { id: "clipping", ...CODE },
  { id: "clipping", ...CODE, system: "urn:oid:1.2.3.4" },
  { id: "going-missing", ...CODE },
  { id: "no-risk", ...CODE, code: "level-0" },
  { id: "significant", ...CODE, code: "level-3" },
]);
const CLIPPING =
  "‘Clipping’ i.e., offering to have sex with the intention of robbing the victim, then running before sexual activity";

describe("an agency’s codings", () => {
  const tool = toQuestionnaire(CODED);

  test("of one row are all there, in the order given, after our own", () => {
    expect(codesAt(tool, "clipping")).toEqual([
      [
        {
          system: "https://csae-guidance.example/fhir/CodeSystem/indicators",
          code: "clipping",
          display: CLIPPING,
        },
        { system: "https://codes.example.org/cs", code: "B 2 c", display: "Words of the code" },
        { system: "https://codes.example.org/cs", code: "A-1" },
        { system: "urn:oid:1.2.3.4", code: "A-1" },
      ],
    ]);
  });

  test("of a sign and of a level stand at the sign and at the level’s group", () => {
    expect(codesAt(tool, "going-missing")).toEqual([
      [
        {
          system: "https://csae-guidance.example/fhir/CodeSystem/indicators",
          code: "going-missing",
          display: "going missing",
        },
        { system: "https://codes.example.org/cs", code: "A-1" },
      ],
    ]);
    expect(codesAt(tool, "significant")).toEqual([
      [{ system: "https://codes.example.org/cs", code: "level-3" }],
    ]);
  });

  test("stand at no other item, and at no answer", () => {
    const holding = [...all(tool.item)].filter((item) =>
      /codes\.example\.org|urn:oid/.test(JSON.stringify({ ...item, item: undefined })),
    );
    expect(holding.map(({ linkId }) => linkId).sort()).toEqual([
      "clipping",
      "going-missing",
      "significant",
    ]);
    expect(
      holding
        .flatMap(({ answerOption }) => answerOption ?? [])
        .filter(({ valueCoding }) => valueCoding?.system?.includes("example.org")),
    ).toEqual([]);
  });

  test("change nothing else of the questionnaire but its version", () => {
    const bare = (questionnaire: Questionnaire): unknown =>
      JSON.parse(
        JSON.stringify(questionnaire, (key, value: unknown) =>
          key === "code" && Array.isArray(value) ? undefined : value,
        ),
      ) as unknown;
    const plain = toQuestionnaire(NONE);
    expect(bare({ ...tool, version: "" })).toEqual(bare({ ...plain, version: "" }));
    expect([tool.version, plain.version]).toEqual(
      [CODED, NONE].map(({ hash }) => `1.0.0%2Bexample-trust.1.0.0+${hash}.${york.toolHash}`),
    );
    expect(tool.version).not.toBe(plain.version);
  });

  test("are in neither the police form nor our code systems and value sets", () => {
    expect(
      JSON.stringify([policeFormToQuestionnaire(CODED), toCodeSystems(CODED), toValueSets(CODED)]),
    ).not.toMatch(/codes\.example\.org|urn:oid/);
  });

  test("are in no response, and no answer is read by them", () => {
    const screening: Screening = {
      edition: { id: CODED.id, version: CODED.version, hash: CODED.hash },
      answers: { clipping: "yes", "late-or-missing": { answer: "yes", signs: ["going-missing"] } },
    };
    const response = JSON.stringify(toQuestionnaireResponse(screening, CODED));
    expect(response).not.toMatch(/codes\.example\.org|urn:oid/);
    expect(fromQuestionnaireResponse(JSON.parse(response), CODED)).toEqual({
      ok: true,
      value: screening,
    });
    const theirs = response.replace(
      "https://csae-guidance.example/fhir/CodeSystem/answers",
      "https://codes.example.org/cs",
    );
    const read = fromQuestionnaireResponse(JSON.parse(theirs), CODED);
    expect(read.ok ? [] : read.issues[0]).toMatchObject({
      code: "unknown-word",
      path: "/item/0/item/0/answer/0/valueCoding",
    });
  });
});
