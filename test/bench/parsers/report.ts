// `parseScreening` beside other ways to check the same shape.

import { isDeepStrictEqual } from "node:util";
import type { Figures } from "../figures.js";
import { ratioIn, report } from "../measure.js";
import { peersTakePart } from "../peers.js";
import { invalid, records } from "../records/index.js";
import { way } from "../rounds.js";
import { ajvParsers } from "./ajv.js";
import { arktypeParser } from "./arktype.js";
import { OURS, ours } from "./ours.js";
import type { Parser } from "./parser.js";
import { TYPEBOX, typeboxParser } from "./typebox.js";
import { valibotParser } from "./valibot.js";
import { PLAIN_ZOD, zodParsers } from "./zod.js";

export async function reportParsers(): Promise<Figures> {
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
  const reportFor = (which: string, inputs: readonly unknown[]) =>
    report(
      `${OURS}, ${which}: ${inputs.length} records`,
      parsers.map(({ name, read }) => way(name, inputs, read)),
      { [PLAIN_ZOD]: "plain zod", [TYPEBOX]: "typebox" },
    );
  const ofValid = await reportFor("valid", valid);
  const ofInvalid = await reportFor("invalid, with the list of problems", invalid);
  return {
    "valid, zod": ratioIn(ofValid, OURS, PLAIN_ZOD),
    "valid, typebox": ratioIn(ofValid, OURS, TYPEBOX),
    "invalid, zod": ratioIn(ofInvalid, OURS, PLAIN_ZOD),
  };
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
