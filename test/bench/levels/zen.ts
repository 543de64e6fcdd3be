// zen-engine: an expression by itself, and a decision with the expression in it.

import { peer } from "../peers.js";
import { LEVELS, rowsAt, wordsOf } from "./question.js";
import type { Engine, Words } from "./question.js";

interface Zen {
  readonly evaluateExpressionSync: (expression: string, facts: Words) => unknown;
  readonly ZenEngine: new () => {
    readonly createDecision: (content: Buffer) => {
      readonly evaluate: (
        facts: Words,
      ) => Promise<{ readonly result: { readonly level: unknown } }>;
    };
  };
}

/** Names in an expression have no hyphens. */
const named = (id: string): string => id.replaceAll("-", "_");

const expression = LEVELS.reduceRight(
  (otherwise, level) =>
    `(${rowsAt(level)
      .map((id) => `${named(id)} == 'yes'`)
      .join(" or ")}) ? '${level}' : (${otherwise})`,
  "'no-risk'",
);

const decision = {
  nodes: [
    { id: "in", type: "inputNode", name: "in", position: { x: 0, y: 0 } },
    {
      id: "level",
      type: "expressionNode",
      name: "level",
      position: { x: 1, y: 0 },
      content: { expressions: [{ id: "e", key: "level", value: expression }] },
    },
    { id: "out", type: "outputNode", name: "out", position: { x: 2, y: 0 } },
  ],
  edges: [
    { id: "1", sourceId: "in", targetId: "level", type: "edge" },
    { id: "2", sourceId: "level", targetId: "out", type: "edge" },
  ],
};

export async function zenEngines(): Promise<readonly Engine<Words>[]> {
  const zen = await peer<{ readonly default: Zen }>("@gorules/zen-engine");
  const { ZenEngine, evaluateExpressionSync } = zen.default;
  const made = new ZenEngine().createDecision(Buffer.from(JSON.stringify(decision)));
  return [
    {
      name: "zen-engine, an expression",
      factsOf: (screening) => wordsOf(screening, named),
      levelOf: (facts) => evaluateExpressionSync(expression, facts),
    },
    {
      name: "zen-engine, a decision",
      factsOf: (screening) => wordsOf(screening, named),
      levelOf: async (facts) => (await made.evaluate(facts)).result.level,
      waits: true,
    },
  ];
}
