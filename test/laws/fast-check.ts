// fast-check, with the number of runs set from outside. Every test imports it in place of fast-check.
//
// A quick run, `npm test`, has few runs of each property. LAWS_RUNS sets a number, as `npm run
// test:laws` does. Every other run has as many as the property asks for.

import * as fastCheck from "../../node_modules/fast-check/lib/fast-check.js";
import { QUICK_RUNS, isThorough } from "../thorough/thorough.js";

/** Runs of each property, in place of the number it asks for. */
const RUNS = process.env["LAWS_RUNS"];
/** The seed of all properties. Without it each has its own and prints it when it fails. */
const SEED = process.env["LAWS_SEED"];
/** Only whether a property fails is asked by mutation tests, not by how little. */
const endOnFailure = process.env["MUTATION_CHAPTER"] !== undefined;
/** Runs of a property that asks for no number, as in fast-check. */
const USUAL_RUNS = 100;
if (SEED !== undefined) console.log(`LAWS_SEED=${SEED} LAWS_RUNS=${RUNS ?? "as asked for"}`);

export * from "../../node_modules/fast-check/lib/fast-check.js";

export const assert = ((property, parameters) =>
  fastCheck.assert(property, {
    ...parameters,
    endOnFailure,
    ...(SEED === undefined ? {} : { seed: Number(SEED) }),
    numRuns: runsOf(parameters?.numRuns ?? USUAL_RUNS),
  })) as typeof fastCheck.assert;

function runsOf(asked: number): number {
  if (RUNS !== undefined) return Number(RUNS);
  return isThorough ? asked : Math.min(asked, QUICK_RUNS);
}

export default { ...fastCheck.default, assert };
