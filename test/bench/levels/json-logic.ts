// json-logic-engine: built into a function, which needs eval, and interpreted.

import { peer } from "../peers.js";
import { LEVELS, rowsAt, wordsOf } from "./question.js";
import type { Engine, Words } from "./question.js";

interface JsonLogicEngine {
  readonly LogicEngine: new () => {
    readonly build: (rule: unknown) => (facts: Words) => unknown;
    readonly run: (rule: unknown, facts: Words) => unknown;
  };
}

const rule = {
  if: [
    ...LEVELS.flatMap((level) => [
      { or: rowsAt(level).map((id) => ({ "===": [{ var: id }, "yes"] })) },
      level,
    ]),
    "no-risk",
  ],
};

export const BUILT = "json-logic-engine, built (needs eval)";

export async function jsonLogicEngines(): Promise<readonly Engine<Words>[]> {
  const { LogicEngine } = await peer<JsonLogicEngine>("json-logic-engine");
  const engine = new LogicEngine();
  return [
    { name: BUILT, factsOf: (screening) => wordsOf(screening), levelOf: engine.build(rule) },
    {
      name: "json-logic-engine, interpreted",
      factsOf: (screening) => wordsOf(screening),
      levelOf: (facts) => engine.run(rule, facts),
    },
  ];
}
