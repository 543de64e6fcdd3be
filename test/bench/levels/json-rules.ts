// json-rules-engine: with a rule for each level, and with one for each row, by which it can name
// the rows behind a level as an outcome does.

import { york } from "csae-guidance";
import { peer } from "../peers.js";
import { LEVELS, rowsAt, wordsOf } from "./question.js";
import type { Engine, Words } from "./question.js";

interface JsonRulesEngine {
  readonly Engine: new (rules: readonly object[]) => {
    readonly run: (
      facts: Words,
    ) => Promise<{ readonly events: readonly { readonly type: string }[] }>;
  };
}

export const A_RULE_A_ROW = "json-rules-engine, a rule a row";

export async function jsonRulesEngines(): Promise<readonly Engine<Words>[]> {
  const module = await peer<JsonRulesEngine>("json-rules-engine");
  return [
    engineOf(
      module,
      "json-rules-engine, three rules",
      LEVELS.map((level) => ruleOf(level, rowsAt(level))),
    ),
    engineOf(
      module,
      A_RULE_A_ROW,
      york.indicators.map(({ id, level }) => ruleOf(level, [id])),
    ),
  ];
}

function ruleOf(level: string, rows: readonly string[]): object {
  return {
    conditions: { any: rows.map((fact) => ({ fact, operator: "equal", value: "yes" })) },
    event: { type: level },
  };
}

function engineOf(
  { Engine }: JsonRulesEngine,
  name: string,
  rules: readonly object[],
): Engine<Words> {
  const engine = new Engine(rules);
  return {
    name,
    factsOf: (screening) => wordsOf(screening),
    levelOf: async (words) => {
      const { events } = await engine.run(words);
      return LEVELS.find((level) => events.some(({ type }) => type === level)) ?? "no-risk";
    },
    waits: true,
  };
}
