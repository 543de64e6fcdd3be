// `parseScreening` beside other ways to check the same shape. Only ours answers with issues that
// say what to do and hold nothing of the input.

import { isDeepStrictEqual } from "node:util";
import { parseScreening } from "csae-guidance";
import { report, way } from "../measure.js";
import { peersTakePart } from "../peers.js";
import { invalid, records } from "../records/index.js";
import { ajvParsers } from "./ajv.js";
import { arktypeParser } from "./arktype.js";
import type { Parser } from "./parser.js";
import { TYPEBOX, typeboxParser } from "./typebox.js";
import { valibotParser } from "./valibot.js";
import { PLAIN_ZOD, zodParsers } from "./zod.js";

const ours: Parser = {
  name: "parseScreening",
  read: (input) => {
    const parsed = parseScreening(input);
    return parsed.ok ? parsed.value : parsed.issues;
  },
};

export async function reportParsers(): Promise<void> {
  const parsers = [
    ...zodParsers,
    ours,
    ...ajvParsers,
    ...(peersTakePart()
      ? [await typeboxParser(), await valibotParser(), await arktypeParser()]
      : []),
  ];
  const valid = records.map(({ input }) => input);
  for (const parser of parsers) check(parser, valid);
  for (const [title, inputs] of [
    [`valid: ${valid.length} records`, valid],
    [`invalid, with the list of problems: ${invalid.length} records`, invalid],
  ] as const)
    await report(
      `parseScreening, ${title}`,
      parsers.map(({ name, read }) => way(name, inputs, read)),
      { [PLAIN_ZOD]: "plain zod", [TYPEBOX]: "typebox" },
    );
}

/** Every parser gives back every valid record, and a list of problems for every invalid one. */
function check({ name, read }: Parser, valid: readonly unknown[]): void {
  for (const [number, input] of valid.entries())
    if (!isDeepStrictEqual(read(input), input))
      throw new Error(`${name} does not give back record ${number + 1}.`);
  for (const [number, input] of invalid.entries()) {
    const problems = read(input);
    if (!Array.isArray(problems) || problems.length === 0)
      throw new Error(`${name} finds nothing wrong with the broken record ${number + 1}.`);
  }
}
