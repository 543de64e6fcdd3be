// The questionnaire's own expressions, worked out by an engine of FHIRPath that this repository did
// not write, come to what `screen` says.

import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Questionnaire, QuestionnaireItem } from "fhir/r4.js";
import { CONCERN_LEVELS, RISK_LEVELS, parseScreening, screen, york } from "csae-guidance";
import type { Edition } from "csae-guidance";
import {
  policeFormToQuestionnaire,
  toQuestionnaire,
  toQuestionnaireResponse,
} from "csae-guidance/fhir";
import { isInstalled, judge } from "../installed.js";
import { agencyEdition } from "./agency.js";

interface FhirPath {
  compile(
    expression: string,
    model: unknown,
  ): (resource: unknown, environment: Readonly<Record<string, unknown>>) => unknown[];
}

/** What an expression comes to over a resource. */
type Worked = (resource: unknown) => unknown[];

/** The names of the levels as 7.9 prints them. */
const NAMES: Readonly<Record<string, string>> = {
  "no-risk": "No risk",
  emerging: "Emerging Concerns",
  escalating: "Escalating Concerns",
  significant: "Significant Concerns",
};

const EXPRESSION = /[Ee]xpression$/;
function* allItems({ item = [] }: Questionnaire | QuestionnaireItem): Generator<QuestionnaireItem> {
  for (const one of item) yield* [one, ...allItems(one)];
}
const expressionsIn = (items: Iterable<QuestionnaireItem>): string[] =>
  [...items].flatMap(({ linkId, extension = [] }) =>
    extension.some(({ url }) => EXPRESSION.test(url)) ? [linkId] : [],
  );

/**
 * Answers of each level all of one kind or mixed, with and without a Yes, so that every level is
 * reached and could be.
 */
const answersOf = (edition: Edition) =>
  fc
    .tuple(
      ...CONCERN_LEVELS.map((level) => {
        const rows = edition.indicators.filter((row) => row.level === level).map(({ id }) => id);
        const some = (...words: (string | undefined)[]) =>
          fc.record(Object.fromEntries(rows.map((row) => [row, fc.constantFrom(...words)])));
        return fc.oneof(
          some(undefined),
          some("no"),
          some(...Array.from({ length: 20 }, () => "no"), "contradicted"),
          some("no", "not-known"),
          some("no", undefined),
          some("yes", "no", "not-known", undefined),
        );
      }),
    )
    .map((levels) =>
      Object.fromEntries(
        levels
          .flatMap((level) => Object.entries(level).filter(([, word]) => word !== undefined))
          .map(([row, word]) => [row, word === "contradicted" ? noWithASign(edition, row) : word]),
      ),
    );

/** A row answered No with its last sign noted. */
function noWithASign({ indicators }: Edition, row: string): object {
  const signs = indicators.find(({ id }) => id === row)?.signs.map(({ id }) => id) ?? [];
  return { answer: "no", signs: signs.slice(-1) };
}

describe("no expression", () => {
  const form = toQuestionnaire();
  test("but the two of the indication stands in the screening tool, and none writes into the judgement", () => {
    expect(expressionsIn(allItems(form))).toEqual(["indicated-at-least", "indication-could-reach"]);
    const judgement = form.item?.find(({ linkId }) => linkId === "judgement");
    expect(
      [...allItems(judgement ?? { linkId: "", type: "group" })].map(({ linkId }) => linkId),
    ).toContain("judgement:level");
    expect(expressionsIn(judgement ? [judgement, ...allItems(judgement)] : [])).toEqual([]);
  });

  test("stands in the police form", () => {
    expect([...allItems(policeFormToQuestionnaire())].length).toBeGreaterThan(40);
    expect(expressionsIn(allItems(policeFormToQuestionnaire()))).toEqual([]);
  });
});

describe.skipIf(!isInstalled("fhir")).each([
  ["the York edition", york, "nested", 5000],
  ["the York edition, flat", york, "flat", 500],
  ["an agency’s edition", agencyEdition(), "nested", 500],
  ["an agency’s edition, flat", agencyEdition(), "flat", 500],
] as const)("FHIRPath over responses to %s", (_, edition, shape, runs) => {
  const items = [...allItems(toQuestionnaire(edition, { shape }))];
  const expressionOf = (linkId: string): string =>
    items.find((item) => item.linkId === linkId)?.extension?.find(({ url }) => EXPRESSION.test(url))
      ?.valueExpression?.expression ?? "";
  const worked = (expression: string): Worked => {
    const compiled = judge<FhirPath>("fhir", "fhirpath").compile(
      expression,
      judge("fhir", "fhirpath/fhir-context/r4"),
    );
    return (resource) => compiled(resource, { resource });
  };
  let atLeast: Worked;
  let couldReach: Worked;
  beforeAll(() => {
    atLeast = worked(expressionOf("indicated-at-least"));
    couldReach = worked(expressionOf("indication-could-reach"));
  });

  const each = (
    check: (
      response: unknown,
      indicated: { readonly atLeast: string; readonly couldReach: string },
    ) => void,
    numRuns: number,
  ): void => {
    fc.assert(
      fc.property(answersOf(edition), (answers) => {
        const parsed = parseScreening(
          { edition: { id: edition.id, version: edition.version, hash: edition.hash }, answers },
          edition,
        );
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
        check(
          JSON.parse(
            JSON.stringify(toQuestionnaireResponse(parsed.value, edition, undefined, { shape })),
          ),
          screen(parsed.value, edition).indication,
        );
      }),
      { numRuns },
    );
  };

  test(`comes to what screen says, of ${runs} of them`, () => {
    const seen = new Set<string>();
    each((response, indicated) => {
      expect([atLeast(response), couldReach(response)]).toEqual([
        [NAMES[indicated.atLeast]],
        [NAMES[indicated.couldReach]],
      ]);
      seen.add(`${indicated.atLeast} ${indicated.couldReach}`);
    }, runs);
    const pairs = RISK_LEVELS.flatMap((low, at) =>
      RISK_LEVELS.slice(at).map((high) => `${low} ${high}`),
    );
    expect([...seen].sort()).toEqual(pairs.sort());
  });

  test("would not, were the expressions others", () => {
    const [counted, asked] = [
      worked(expressionOf("indicated-at-least").replaceAll("'yes'", "'not-known'")),
      worked(expressionOf("indication-could-reach").replaceAll("'no'", "'not-known'")),
    ];
    let differing = [0, 0];
    each((response, indicated) => {
      differing = [
        differing[0]! + Number(counted(response)[0] !== NAMES[indicated.atLeast]),
        differing[1]! + Number(asked(response)[0] !== NAMES[indicated.couldReach]),
      ];
    }, 100);
    expect(Math.min(...differing)).toBeGreaterThan(5);
  });
});
