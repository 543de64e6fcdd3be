// `screen` beside rule engines that are given the one rule of the level and nothing else: no
// cautions, counts, overlaps or sources. What they need is prepared before the time is taken.

import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { Model } from "survey-core";
import { RISK_LEVELS, parseScreening, screen, york } from "csae-guidance";
import type { Screening } from "csae-guidance";
import { toQuestionnaire, toQuestionnaireResponse } from "csae-guidance/fhir";
import { report } from "./measure.js";
import { input } from "./records.js";

const LEVELS = ["significant", "escalating", "emerging"] as const;
const rowsOf = (level: string): string[] =>
  york.indicators.filter((row) => row.level === level).map(({ id }) => id);
/** The answers as words alone. */
const words = Object.fromEntries(
  Object.entries(input.answers).map(([id, answer]) => [
    id,
    typeof answer === "string" ? answer : answer.answer,
  ]),
);
const named = (id: string): string => id.replaceAll("-", "_");
const facts = Object.fromEntries(Object.entries(words).map(([id, answer]) => [named(id), answer]));

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment,
  @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call,
  @typescript-eslint/no-unsafe-return -- packages without types, in a folder of their own */
export async function reportEngines(): Promise<void> {
  const folder = new URL("./engines/", import.meta.url);
  if (!existsSync(new URL("node_modules", folder))) {
    console.log("\nskipped: rule engines are not installed; npm run bench:install");
    return;
  }
  const load = createRequire(new URL("package.json", folder));
  const parsed = parseScreening(input);
  if (!parsed.ok) throw new Error("the benchmark's own input must be valid");
  const screening = parsed.value;
  const runs = {
    screen: () => screen(screening).indication.atLeast,
    "json-logic": jsonLogic(load("json-logic-js")),
    "json-rules-engine": jsonRules(
      load("json-rules-engine"),
      LEVELS.map((level) => ({ level, rows: rowsOf(level) })),
    ),
    "json-rules-engine, all rows": jsonRules(
      load("json-rules-engine"),
      york.indicators.map(({ id, level }) => ({ level, rows: [id] })),
    ),
    "zen-engine": zen(load("@gorules/zen-engine")),
    publicodes: publicodes(load("publicodes")),
    fhirpath: fhirpath(load("fhirpath"), load("fhirpath/fhir-context/r4"), screening),
    "survey-core": survey(),
  };
  const expected = screen(screening).indication.atLeast;
  for (const [name, run] of Object.entries(runs)) {
    const level = await run();
    if (level !== expected)
      throw new Error(`${name} answers ${String(level)}, expected ${expected}`);
  }
  await report("the level alone by rule engines, beside the whole outcome of screen", runs, 3);
}

function jsonLogic(jsonLogic: any): () => unknown {
  const rule = {
    if: [
      ...LEVELS.flatMap((level) => [
        { or: rowsOf(level).map((id) => ({ "==": [{ var: id }, "yes"] })) },
        level,
      ]),
      "no-risk",
    ],
  };
  return () => jsonLogic.apply(rule, words);
}

/** One rule for each level, or one for each row, by which it can tell the rows behind a level as an outcome does. */
function jsonRules(
  { Engine }: any,
  rules: readonly { readonly level: string; readonly rows: readonly string[] }[],
): () => Promise<unknown> {
  const engine = new Engine();
  for (const { level, rows } of rules)
    engine.addRule({
      conditions: { any: rows.map((fact) => ({ fact, operator: "equal", value: "yes" })) },
      event: { type: level },
    });
  return async () => {
    const { events } = await engine.run(words);
    return (
      LEVELS.find((level) => events.some(({ type }: { type: string }) => type === level)) ??
      "no-risk"
    );
  };
}

function zen({ ZenEngine }: any): () => Promise<unknown> {
  const expression = LEVELS.reduceRight(
    (otherwise, level) =>
      `(${rowsOf(level)
        .map((id) => `${named(id)} == 'yes'`)
        .join(" or ")}) ? '${level}' : (${otherwise})`,
    "'no-risk'",
  );
  const content = {
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
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(content)));
  return async () => (await decision.evaluate(facts)).result.level;
}

function publicodes(module: any): () => unknown {
  const Engine = module.default ?? module;
  const rules = Object.fromEntries(
    york.indicators.map(({ id }) => [id.replaceAll("-", " "), { "par défaut": "non" }]),
  );
  const level = {
    variations: [
      ...LEVELS.map((name) => ({
        si: { "une de ces conditions": rowsOf(name).map((id) => id.replaceAll("-", " ")) },
        alors: `'${name}'`,
      })),
      { sinon: "'no-risk'" },
    ],
  };
  const engine = new Engine(
    { ...rules, level },
    { logger: { log: () => undefined, warn: () => undefined, error: () => undefined } },
  );
  const situation = Object.fromEntries(
    Object.entries(words).map(([id, answer]) => [
      id.replaceAll("-", " "),
      answer === "yes" ? "oui" : "non",
    ]),
  );
  return () => {
    engine.setSituation(situation);
    return engine.evaluate("level").nodeValue;
  };
}

function fhirpath(fhirpath: any, model: any, screening: Screening): () => unknown {
  const all = JSON.stringify(toQuestionnaire());
  const expression = /"expression":"((?:[^"\\]|\\.)*)"/.exec(all)?.[1];
  const compiled = fhirpath.compile(JSON.parse(`"${expression ?? ""}"`), model);
  const response = toQuestionnaireResponse(screening);
  return () => {
    const [name] = compiled(response, { resource: response });
    return RISK_LEVELS.find((level) => york.levels[level].name === name);
  };
}

function survey(): () => unknown {
  const expression = LEVELS.reduceRight(
    (otherwise, level) =>
      `iif(${rowsOf(level)
        .map((id) => `{${id}} = 'yes'`)
        .join(" or ")}, '${level}', ${otherwise})`,
    "'no-risk'",
  );
  const model = new Model({
    calculatedValues: [{ name: "level", expression }],
    elements: york.indicators.map(({ id }) => ({ type: "text", name: id })),
  });
  return () => {
    model.data = words;
    return model.getVariable("level") ?? model.calculatedValues[0]?.value;
  };
}
