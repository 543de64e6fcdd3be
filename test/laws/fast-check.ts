// fast-check with as many runs of every property as are asked for, whatever the property says, and
// with one seed, which is printed so that a run can be had again. `npm run test:laws` and the
// mutation tests put it in fast-check's place.

import * as fastCheck from "../../node_modules/fast-check/lib/fast-check.js";

/** Runs of each property; where none are asked for, those it says itself. */
const RUNS = process.env["LAWS_RUNS"];
/** Only whether a property fails is asked by mutation tests, not by how little. */
const endOnFailure = process.env["MUTATION_CHAPTER"] !== undefined;
const SEED = Number(process.env["LAWS_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
console.log(`LAWS_SEED=${SEED}${RUNS === undefined ? "" : ` LAWS_RUNS=${RUNS}`}`);

export * from "../../node_modules/fast-check/lib/fast-check.js";

export const assert = ((property, parameters) =>
  fastCheck.assert(property, {
    ...parameters,
    seed: SEED,
    endOnFailure,
    ...(RUNS === undefined ? {} : { numRuns: Number(RUNS) }),
  })) as typeof fastCheck.assert;

export default { ...fastCheck.default, assert };
