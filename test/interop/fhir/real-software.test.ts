// Responses as Medplum, Smart Forms, servers and mappers really send them: what holds nothing is
// nothing, what is the host's is left to it, and the record is the one that was meant.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePoliceForm, pinOf, york } from "csae-guidance";
import type { Screening } from "csae-guidance";
import {
  fromQuestionnaireResponse,
  judgementFromQuestionnaireResponse,
  policeFormFromQuestionnaireResponse,
  policeFormToQuestionnaire,
  policeFormToQuestionnaireResponse,
  toQuestionnaire,
  toQuestionnaireResponse,
} from "csae-guidance/fhir";
import { policeForm } from "../../police-form/arbitraries.js";
import { trust } from "../example-trust.js";
import { oddJudgement, screenings } from "../odd-screenings.js";
import { DISPLAY_EXTENSIONS, NOTHINGS, decorated, drawing } from "./as-software-sends.js";
import type { Sent, SentItem } from "./as-software-sends.js";
import { allItems, overTheWire, sentences, told } from "./responses.js";

const SCREENING: Screening = {
  edition: pinOf(york),
  answers: {
    "late-or-missing": { answer: "yes", signs: ["going-missing"], note: "Fictional." },
    clipping: "no",
  },
};
const MEANT = { ok: true, value: SCREENING };
const NOTED = {
  system: "https://csae-guidance.example/fhir/CodeSystem/noted",
  code: "noted",
  display: "Noted",
};

/** The second row of the first level. */
const OTHER_ROW = york.indicators[1]?.id ?? "";

interface Parts {
  readonly response: Sent;
  readonly group: SentItem & { item: SentItem[] };
  readonly row: SentItem & { answer: [Sent & { item: SentItem[]; valueCoding: Sent }] };
}

/** The response to SCREENING with a change to one of its parts. */
function sent(change: (parts: Parts) => void): unknown {
  const response = structuredClone(toQuestionnaireResponse(SCREENING)) as unknown as Sent;
  const group = response.item?.[0] as Parts["group"];
  change({ response, group, row: group.item[0] as Parts["row"] });
  return response;
}

describe("what is empty is nothing", () => {
  const CHANGES: readonly (readonly [string, (parts: Parts, nothing: unknown) => void])[] = [
    ["a member of the response", ({ response }, nothing) => (response["contained"] = nothing)],
    ["its extensions", ({ response }, nothing) => (response["extension"] = nothing)],
    ["a modifier", ({ response }, nothing) => (response["modifierExtension"] = nothing)],
    ["rules", ({ response }, nothing) => (response["implicitRules"] = nothing)],
    ["an entry of its items", ({ response }, nothing) => response.item?.push(nothing as never)],
    ["an answer of a group", ({ group }, nothing) => (group["answer"] = nothing as never)],
    ["the words of a group", ({ group }, nothing) => (group["text"] = nothing)],
    ["items under a question", ({ row }, nothing) => (row["item"] = nothing as never)],
    ["the words of a row", ({ row }, nothing) => (row["text"] = nothing)],
    ["a key that nobody knows", ({ row }, nothing) => (row["x"] = nothing)],
    ["a second answer", ({ row }, nothing) => row.answer.push(nothing as never)],
    ["an answer before it", ({ row }, nothing) => row.answer.unshift(nothing as never)],
    ["another value", ({ row }, nothing) => (row.answer[0]["valueBoolean"] = nothing)],
    ["an entry under an answer", ({ row }, nothing) => row.answer[0].item.push(nothing as never)],
    ["the words of a code", ({ row }, nothing) => (row.answer[0].valueCoding["display"] = nothing)],
    ["a key of a code", ({ row }, nothing) => (row.answer[0].valueCoding["x"] = nothing)],
    [
      "the answers of another row",
      ({ group }, nothing) => group.item.push({ linkId: OTHER_ROW, answer: nothing as never }),
    ],
    [
      "the answer of an item of another place",
      ({ group }, nothing) => group.item.push({ linkId: "clipping", answer: [nothing] as never }),
    ],
    [
      "the value of an answer",
      ({ response }, nothing) =>
        response.item?.push({
          linkId: "about",
          item: [{ linkId: "reference", answer: [{ valueString: nothing }] }],
        }),
    ],
  ];
  test.each(CHANGES)("%s", (_, change) => {
    for (const nothing of NOTHINGS)
      expect(
        fromQuestionnaireResponse(
          sent((parts) => {
            change(parts, nothing);
          }),
        ),
      ).toEqual(MEANT);
  });

  test("and is never an answer: a row of empty answers is not answered", () => {
    for (const nothing of NOTHINGS)
      expect(
        fromQuestionnaireResponse(
          sent(({ row }) => Object.assign(row, { answer: [{ valueCoding: nothing }] })),
        ),
      ).toEqual({ ok: true, value: { ...SCREENING, answers: { clipping: "no" } } });
  });

  test("false and 0 are something", () => {
    for (const something of [false, 0, 0n, true])
      expect(
        told(sent(({ row }) => Object.assign(row.answer[0], { valueBoolean: something }))),
      ).toEqual(["unknown-key /item/0/item/0/answer/0"]);
  });

  test("nor is what only looks empty: an instance of a class", () => {
    for (const something of [new Date(0), new Map(), new Set([1])])
      expect(told(sent(({ row }) => Object.assign(row, { x: something })))).toEqual([
        "unknown-key /item/0/item/0",
      ]);
  });
});

describe("what FHIR defines for the host is left to it", () => {
  const everywhere = (extension: unknown): unknown =>
    sent(({ response, group, row }) => {
      const [answer] = row.answer;
      const beside = { _text: { extension: [extension] }, extension: [extension], id: "x" };
      Object.assign(response, {
        extension: [extension],
        _questionnaire: { extension: [extension] },
      });
      Object.assign(group, beside);
      Object.assign(row, beside, { _linkId: { id: "y" }, definition: "http://example.org/q" });
      Object.assign(answer, { _valueString: [null, { extension: [extension] }], id: "z" });
      Object.assign(answer.valueCoding, { _display: { extension: [extension] } });
    });

  test.each(DISPLAY_EXTENSIONS.map((extension) => [JSON.stringify(extension), extension] as const))(
    "%s",
    (_, extension) => {
      expect(fromQuestionnaireResponse(everywhere(extension))).toEqual(MEANT);
    },
  );

  test.each([
    ["of someone else", "https://example.org/fhir/StructureDefinition/secret"],
    [
      "that looks like one of FHIR",
      "https://example.org/http://hl7.org/fhir/StructureDefinition/display",
    ],
    [
      "that says why there is no answer",
      "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
    ],
    ["that holds the text before", "http://hl7.org/fhir/StructureDefinition/originalText"],
    ["that gives a score", "http://hl7.org/fhir/StructureDefinition/itemWeight"],
    ["that gives a score, of R4", "http://hl7.org/fhir/StructureDefinition/ordinalValue"],
    ["without a known end", "http://hl7.org/fhir/StructureDefinition/displayed"],
  ])("an extension %s is not", (_, url) => {
    expect(told(everywhere({ url, valueString: "secret" })).toSorted()).toEqual([
      "unknown-key ",
      "unknown-key /extension/0",
      "unknown-key /item/0",
      "unknown-key /item/0/item/0",
      "unknown-key /item/0/item/0/answer/0",
      "unknown-key /item/0/item/0/answer/0/valueCoding",
    ]);
  });

  test("a modifier is not, whatever it is called", () => {
    expect(
      told(
        sent(
          ({ row }) =>
            (row["modifierExtension"] = [{ url: "http://x.example", valueBoolean: true }]),
        ),
      ),
    ).toEqual(["unknown-key /item/0/item/0"]);
  });
});

describe("what stands under a question", () => {
  const moved = (where: (parts: Parts, items: SentItem[]) => void): unknown =>
    sent((parts) => {
      const [answer] = parts.row.answer;
      const { item } = answer;
      Reflect.deleteProperty(answer, "item");
      where(parts, item);
    });

  test("is read below the question", () => {
    expect(fromQuestionnaireResponse(moved(({ row }, items) => (row.item = items)))).toEqual(MEANT);
  });

  test("is read beside the question, before and after it", () => {
    expect(
      fromQuestionnaireResponse(moved(({ group }, items) => group.item.push(...items))),
    ).toEqual(MEANT);
    expect(
      fromQuestionnaireResponse(moved(({ group }, items) => group.item.unshift(...items))),
    ).toEqual(MEANT);
  });

  test("twice is nothing where one is empty, as Medplum writes a saved response", () => {
    expect(
      fromQuestionnaireResponse(
        sent(({ row }) => {
          row.item = row.answer[0].item.map(({ linkId, text }) => ({ linkId, text, answer: [] }));
        }),
      ),
    ).toEqual(MEANT);
  });

  test("twice is one where both say the same, in other words of FHIR too", () => {
    expect(
      fromQuestionnaireResponse(
        sent(({ row }) => {
          row.item = [
            {
              linkId: "going-missing",
              answer: [{ id: "x", valueCoding: { system: NOTED.system, code: "noted" } }],
            },
          ];
        }),
      ),
    ).toEqual(MEANT);
  });

  test("twice is an issue at the second where they disagree", () => {
    const other = { linkId: "late-or-missing:note", answer: [{ valueString: "secret" }] };
    expect(told(sent(({ row }) => (row.item = [other])))).toEqual([
      "duplicate-id /item/0/item/0/item/0",
    ]);
    expect(told(sent(({ group }) => group.item.push(other)))).toEqual([
      "duplicate-id /item/0/item/1",
    ]);
  });

  test("without an answer to the question is told and not lost", () => {
    const unanswered = (where: (parts: Parts, items: SentItem[]) => void): string[] =>
      told(
        moved((parts, items) => {
          where(parts, items);
          Reflect.deleteProperty(parts.row, "answer");
        }),
      );
    expect(unanswered(({ row }, items) => (row.item = items))).toEqual([
      "missing /item/0/item/0/item/0/answer/0/valueCoding",
    ]);
    expect(unanswered(({ group }, items) => group.item.push(...items))).toEqual([
      "missing /item/0/item/1/answer/0/valueCoding",
    ]);
  });

  test("under another row is told and not lost", () => {
    expect(
      told(
        sent(({ group }) =>
          group.item.push({
            linkId: OTHER_ROW,
            item: [{ linkId: "going-missing", answer: [{ valueCoding: NOTED }] }],
          }),
        ),
      ),
    ).toEqual(["unknown-word /item/0/item/1/item/0/linkId"]);
  });
});

describe("a canonical without a version", () => {
  const url = "https://csae-guidance.example/fhir/Questionnaire/york-screening-tool";

  test.each([url, `${url}|`])(
    "is read under the edition handed in, and that is said: %s",
    (canonical) => {
      expect(
        fromQuestionnaireResponse(sent(({ response }) => (response["questionnaire"] = canonical))),
      ).toEqual({
        ...MEANT,
        assumed: [
          {
            code: "missing",
            path: "/questionnaire",
            message:
              "The canonical names no version. The response was read under the edition handed in, " +
              "which may not be the one that it was filled in with.",
          },
        ],
      });
    },
  );

  test("with a version there is nothing to say", () => {
    expect(fromQuestionnaireResponse(sent(() => undefined))).toEqual(MEANT);
    expect(fromQuestionnaireResponse(sent(() => undefined))).not.toHaveProperty("assumed");
  });

  test("of another edition than the one handed in is refused, and the sentence says why", () => {
    const response = sent(({ response: one }) => (one["questionnaire"] = url));
    const read = (input: unknown) => fromQuestionnaireResponse(input, trust);
    expect(told(response, read)).toEqual(["another-edition /questionnaire"]);
    expect(sentences(response, read)).toEqual([
      "The canonical names no version, and it is not of the edition handed in. Hand in its " +
        "edition, or put the version after the URL and a bar.",
    ]);
  });

  test("of a police form is read the same way", () => {
    const response = policeFormToQuestionnaireResponse({
      edition: pinOf(york),
      otherReferrals: "no",
    });
    const { assumed, ...read } = policeFormFromQuestionnaireResponse({
      ...response,
      questionnaire: response.questionnaire?.split("|")[0],
    });
    expect(read).toEqual({
      ok: true,
      value: { edition: pinOf(york), otherReferrals: "no" },
    });
    expect(assumed?.map(({ code, path }) => [code, path])).toEqual([["missing", "/questionnaire"]]);
  });
});

const shapes = fc.constantFrom("nested" as const, "flat" as const);
const TOOL = allItems(toQuestionnaire()).map(({ linkId }) => linkId);
const FORM = allItems(policeFormToQuestionnaire()).map(({ linkId }) => linkId);

describe("whatever software adds, empties or moves", () => {
  test("the screening and the judgement are the same", () => {
    fc.assert(
      fc.property(
        screenings,
        oddJudgement,
        shapes,
        drawing,
        (screening, judgement, shape, draw) => {
          const response = overTheWire(
            toQuestionnaireResponse(screening, undefined, judgement, { shape }),
          ) as Sent;
          const received = decorated(response, TOOL, draw);
          expect(fromQuestionnaireResponse(received)).toEqual({ ok: true, value: screening });
          expect(judgementFromQuestionnaireResponse(received)).toEqual({
            ok: true,
            value: judgement,
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  test("the police form is the same", () => {
    // An empty person or place at the end is nothing once the items are not ours alone.
    fc.assert(
      fc.property(policeForm, shapes, drawing, (input, shape, draw) => {
        const form = parsePoliceForm(input);
        if (!form.ok) throw new Error(JSON.stringify(form.issues));
        const response = overTheWire(
          policeFormToQuestionnaireResponse(form.value, undefined, { shape }),
        ) as Sent;
        const received = decorated(
          response,
          FORM.filter((linkId) => linkId !== "who-is-involved" && linkId !== "places"),
          draw,
        );
        expect(policeFormFromQuestionnaireResponse(received)).toEqual(form);
      }),
      { numRuns: 200 },
    );
  });
});

describe("something foreign", () => {
  /** Every item, answer and code of a response that is not beside others as recorded. */
  function* elements(element: Sent): Generator<Sent> {
    yield element;
    const { item = [], valueCoding } = element;
    const { answer = [] } = element as Partial<SentItem>;
    for (const inner of [...item, ...answer]) yield* elements(inner);
    if (valueCoding !== undefined) yield valueCoding as Sent;
  }
  const FOREIGN: readonly Readonly<Record<string, unknown>>[] = [
    { secret: "secret" },
    { valueBoolean: false },
    { valueDecimal: 0 },
    { valueQuantity: { value: 7 } },
    { extension: [{ url: "https://example.org/secret", valueBoolean: false }] },
    { modifierExtension: [{ url: "https://example.org/secret", valueBoolean: false }] },
    { _secret: { extension: [{ url: "https://example.org/secret" }] } },
    { contained: [{ resourceType: "Observation" }] },
    { linkId: "secret" },
    { code: "secret" },
    { status: "entered-in-error" },
  ];

  test("is never accepted, wherever it stands and whatever stands around it", () => {
    fc.assert(
      fc.property(
        screenings,
        shapes,
        fc.constantFrom(...FOREIGN),
        drawing,
        (screening, shape, foreign, draw) => {
          const response = overTheWire(
            toQuestionnaireResponse(screening, undefined, undefined, { shape }),
          ) as Sent;
          const everything = [...elements(response)];
          Object.assign(draw(fc.constantFrom(...everything)), foreign);
          const read = fromQuestionnaireResponse(decorated(response, TOOL, draw));
          expect(read.ok).toBe(false);
          expect(JSON.stringify(read)).not.toContain("secret");
        },
      ),
      { numRuns: 300 },
    );
  });
});
