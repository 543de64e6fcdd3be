// Laws of every rule.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileRule } from "../../../src/editions/rule/compile.js";
import type { CompiledRule } from "../../../src/editions/rule/compile.js";
import { ruleIssues } from "../../../src/editions/rule/issues.js";
import type { Bounds } from "../../../src/editions/rule/judged.js";
import { ruleSchema } from "../../../src/editions/rule/schema.js";
import { anyRule, SMALL_TOOL } from "./any-rule.js";
import { extremesOf, factsOf } from "./every-completion.js";
import type { PartialRecord } from "./every-completion.js";
import { RULES, SOURCE } from "./invented.js";
import { recordsAtRandom } from "./records.js";

const seed = fc.integer({ min: 1, max: 1e6 });
const areasOf = (compiled: CompiledRule, record: PartialRecord): readonly Bounds[] => {
  const judged = compiled.judge(factsOf(record));
  return compiled.isProfile ? judged.areas : [judged];
};
const boundsOf = (compiled: CompiledRule, record: PartialRecord): (readonly [number, number])[] =>
  areasOf(compiled, record).map(({ atLeast, couldReach }) => [atLeast, couldReach] as const);

describe("the bounds of any rule", () => {
  test("hold for every completion, and are the narrowest where the rule says so", () => {
    fc.assert(
      fc.property(anyRule, seed, (rule, from) => {
        const compiled = compileRule(rule, SMALL_TOOL);
        for (const record of recordsAtRandom(6, rule, SMALL_TOOL, from)) {
          const { levels, always, ever } = extremesOf(rule, SMALL_TOOL, record);
          const bounds = boundsOf(compiled, record);
          const { actions } = compiled.judge(factsOf(record));
          const asked = actions.map(({ action }) => action);
          const certain = actions.filter(({ isCertain }) => isCertain).map(({ action }) => action);
          if (compiled.bounds === "exact") {
            expect(bounds).toEqual(levels);
            expect([new Set(certain), new Set(asked)]).toEqual([always, ever]);
          }
          bounds.forEach(([atLeast, couldReach], index) => {
            expect(atLeast).toBeLessThanOrEqual(levels[index]![0]);
            expect(couldReach).toBeGreaterThanOrEqual(levels[index]![1]);
          });
          expect(certain.every((action) => always.has(action))).toBe(true);
          expect([...ever].every((action) => asked.includes(action))).toBe(true);
        }
      }),
      { numRuns: 1_500 },
    );
  });

  test("never widen when an open row is answered", () => {
    fc.assert(
      fc.property(anyRule, seed, fc.boolean(), (rule, from, isYes) => {
        const compiled = compileRule(rule, SMALL_TOOL);
        for (const record of recordsAtRandom(4, rule, SMALL_TOOL, from)) {
          const before = boundsOf(compiled, record);
          record.rows.forEach((row, place) => {
            if (row.state !== "open") return;
            const rows = record.rows.with(place, { ...row, state: isYes ? "yes" : "no" });
            boundsOf(compiled, { ...record, rows }).forEach(([atLeast, couldReach], index) => {
              expect(atLeast).toBeGreaterThanOrEqual(before[index]![0]);
              expect(couldReach).toBeLessThanOrEqual(before[index]![1]);
            });
          });
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test("rest on what they say: with nothing else recorded, the lowest level is the same", () => {
    fc.assert(
      fc.property(anyRule, seed, (rule, from) => {
        const compiled = compileRule(rule, SMALL_TOOL);
        if (compiled.bounds !== "exact") return;
        for (const record of recordsAtRandom(4, rule, SMALL_TOOL, from))
          areasOf(compiled, record).forEach(({ atLeast, because, facts }, index) => {
            const alone: PartialRecord = {
              rows: record.rows.map((row, place) =>
                because.includes(place) ? row : { state: "open" as const },
              ),
              day: record.day,
              ages: facts.includes("age") ? record.ages : [0, 30],
              immediateDanger: facts.includes("immediateDanger") ? record.immediateDanger : "open",
              learningDisabilityOrSpecialNeeds: facts.includes("learningDisabilityOrSpecialNeeds")
                ? record.learningDisabilityOrSpecialNeeds
                : "open",
            };
            expect(boundsOf(compiled, alone)[index]![0]).toBe(atLeast);
            if (atLeast === 0) expect([because, facts]).toEqual([[], []]);
          });
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("the check and the schema", () => {
  const isOfShape = (rule: unknown): boolean => ruleSchema.safeParse(rule).success;

  test.each(Object.entries(RULES))("both take %s", (_, rule) => {
    expect(ruleSchema.parse(rule)).toEqual(rule);
  });

  test("whatever the check takes has the shape", () => {
    const junk = fc.oneof(
      fc.constantFrom(0, -1, 1.5, "", "a", "low", "call", null, true),
      fc.constant([]),
      fc.constant({}),
    );
    fc.assert(
      fc.property(anyRule, fc.nat(), junk, fc.nat(3), (rule, nth, value, how) => {
        const changed = JSON.parse(JSON.stringify(rule)) as unknown;
        const places: [Record<string, unknown>, string][] = [];
        JSON.stringify(changed, function (this: Record<string, unknown>, key, part: unknown) {
          if (key !== "") places.push([this, key]);
          return part;
        });
        const [holder, key] = places[nth % places.length]!;
        if (how === 0) Reflect.deleteProperty(holder, key);
        else if (how === 1 && !Array.isArray(holder)) holder["another"] = value;
        else holder[key] = value;
        if (ruleIssues(changed, SMALL_TOOL).length === 0) expect(isOfShape(changed)).toBe(true);
        else expect(true).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test("neither is exhausted by a rule that is very deep", () => {
    let deep: unknown = { kind: "highest-section", ...SOURCE };
    for (let depth = 0; depth < 1e5; depth += 1) deep = { kind: "gate", when: {}, rule: deep };
    expect(isOfShape(deep)).toBe(false);
    expect(ruleIssues(deep, SMALL_TOOL)).toHaveLength(1);
  });
});
