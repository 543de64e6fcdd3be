// npm run growth: holds for every public function that takes a list or a record that grows that
// twice as much takes at most about twice as long. Fails where it takes longer in five attempts.
//
// It goes by the ratio of times in one process, and not by the time itself. Steps of our own code
// could be counted, but not the copies and searches that the language makes for it.

import { FUNCTIONS } from "../fuzz/calls.js";
import { call } from "./call.js";
import { BOUNDED, GROWING } from "./cases.js";
import type { Growing } from "./cases.js";

/** How many times as long twice the size may take: 2 is in proportion, and 4 is quadratic. */
const MOST = 2.6;
const ATTEMPTS = 5;
const ROUNDS = 5;
/** A measurement takes at least this long, in milliseconds. */
const LEAST = 4;

const [only] = process.argv.slice(2);
const unknown = FUNCTIONS.filter(
  (name) => BOUNDED[name] === undefined && !GROWING.some(({ call }) => call === name),
);
if (unknown.length > 0) {
  console.error(`Neither measured nor named as bounded: ${unknown.join(", ")}`);
  process.exitCode = 1;
}

for (const growing of GROWING) {
  if (only !== undefined && growing.call !== only) continue;
  let factor = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && factor > MOST; attempt += 1)
    factor = Math.min(factor, factorOf(growing));
  const isTooMuch = factor > MOST;
  if (isTooMuch) process.exitCode = 1;
  console.log(
    `${factor.toFixed(2).padStart(6)} ${growing.call}, ${growing.what}` +
      (isTooMuch ? `: more than ${MOST} times as long for twice as much` : ""),
  );
}

/** How many times as long a call takes for twice the size, over two doublings. */
function factorOf({ call: name, input, least }: Growing): number {
  const sizes = [least, 4 * least].map((size) => ({
    input: input(size),
    quickest: Number.POSITIVE_INFINITY,
  }));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const size of sizes) size.quickest = Math.min(size.quickest, timeOf(name, size.input));
  const [one, four] = sizes.map(({ quickest }) => quickest);
  return Math.sqrt((four ?? 0) / (one ?? 1));
}

/** The milliseconds of a call, of as many as take long enough to be measured. */
function timeOf(name: string, input: readonly unknown[]): number {
  const start = performance.now();
  let calls = 0;
  do {
    call(name, input);
    calls += 1;
  } while (performance.now() - start < LEAST);
  return (performance.now() - start) / calls;
}
