// Whatever is handed in for a response: no exception, no hang, and nothing of it in an issue.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  fromQuestionnaireResponse,
  judgementFromQuestionnaireResponse,
  policeFormFromQuestionnaireResponse,
} from "csae-guidance/fhir";
import { AS_RECORDED, recorded, response, told } from "./responses.js";

describe("hostile input", () => {
  const deep = Array.from({ length: 100_000 }).reduce<object>(
    (item) => ({ linkId: "emerging", item: [item], answer: [{ item: [item] }] }),
    {},
  );
  const cycle: Record<string, unknown> = { ...response() };
  cycle["item"] = [{ linkId: "emerging", item: [cycle] }];
  test.each<[string, unknown]>([
    ["100,000 levels", response({ item: [deep] })],
    ["a cycle", cycle],
    [
      "a getter that throws",
      {
        ...response(),
        get item() {
          throw new Error("secret");
        },
      },
    ],
    [
      "a proxy that throws",
      new Proxy(
        {},
        {
          get() {
            throw new Error("secret");
          },
          ownKeys() {
            throw new Error("secret");
          },
        },
      ),
    ],
    ["a sparse list", response({ item: Object.assign([], { 5_000: { linkId: "emerging" } }) })],
    ["numbers and symbols for text", response({ status: 1n, questionnaire: Symbol("secret") })],
    [
      "a place as recorded of a million parts",
      response({
        extension: [
          {
            url: AS_RECORDED,
            extension: [
              { url: "path", valueString: JSON.stringify("/a".repeat(1_000_000)) },
              { url: "value", valueString: "1" },
            ],
          },
        ],
      }),
    ],
  ])("%s", (_, input) => {
    for (const read of [
      fromQuestionnaireResponse,
      judgementFromQuestionnaireResponse,
      policeFormFromQuestionnaireResponse,
    ]) {
      const result = read(input);
      expect(result.ok).toBe(false);
      expect(JSON.stringify(result)).not.toContain("secret");
    }
  });

  test("deep JSON as recorded", () => {
    const json = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect(told(response({ extension: [recorded('"/answers/clipping"', json)] }))).toEqual([
      "unknown-word /extension/0",
    ]);
    const form = {
      ...response({ extension: [recorded('"/agencyExtension"', `{"a:b":${json}}`)] }),
      questionnaire: 7,
    };
    expect(told(form, policeFormFromQuestionnaireResponse)).toEqual([
      "wrong-type /questionnaire",
      "wrong-type /extension/0",
    ]);
  });

  test("5,000 unknown items are all told, and more are refused as a whole", () => {
    expect(
      told(response({ item: Array.from({ length: 5_000 }, () => ({ linkId: "x" })) })),
    ).toHaveLength(5_000);
  });

  test("anything: no exception, and nothing of it in an issue", () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withNullPrototype: true,
          withSparseArray: true,
          withDate: true,
          withMap: true,
        }),
        fc.constantFrom("item", "extension", "questionnaire", "status"),
        (value, key) => {
          for (const read of [
            fromQuestionnaireResponse,
            judgementFromQuestionnaireResponse,
            policeFormFromQuestionnaireResponse,
          ])
            read({ ...response(), [key]: value });
          read(value);
        },
      ),
      { numRuns: 300 },
    );
    function read(value: unknown): void {
      expect(fromQuestionnaireResponse(value).ok).toBe(false);
    }
  });
});
