// Rules as data, judged against every way in which a record can be completed.

import { describe, expect, test } from "vitest";
import { compileRule } from "../../../src/editions/rule/compile.js";
import { isThorough } from "../../thorough/thorough.js";
import { extremesOf, factsOf } from "./every-completion.js";
import { NOT_EXACT, RULES, TOOL } from "./invented.js";
import { recordsAtRandom } from "./records.js";

describe("the levels that open answers allow", () => {
  test.each(Object.entries(RULES))("%s: hold for every completion", (name, rule) => {
    const compiled = compileRule(rule, TOOL);
    expect(compiled.bounds).toBe(NOT_EXACT.includes(name) ? "sound" : "exact");
    for (const record of recordsAtRandom(isThorough ? 400 : 40, rule, TOOL)) {
      const judged = compiled.judge(factsOf(record));
      const areas = compiled.isProfile ? judged.areas : [judged];
      const { levels, always, ever } = extremesOf(rule, TOOL, record);
      levels.forEach(([least, most], index) => {
        const { atLeast, couldReach } = areas[index]!;
        if (compiled.bounds === "exact") expect([atLeast, couldReach]).toEqual([least, most]);
        expect(atLeast).toBeLessThanOrEqual(least);
        expect(couldReach).toBeGreaterThanOrEqual(most);
      });
      const asked = new Set(judged.actions.map(({ action }) => action));
      const certain = new Set(judged.actions.flatMap((a) => (a.isCertain ? [a.action] : [])));
      expect([certain, asked]).toEqual([always, ever]);
    }
  });
});
