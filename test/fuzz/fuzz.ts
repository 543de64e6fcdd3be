// npm run test:fuzz: each hostile value in each place, then a million calls by lot. FUZZ_RUNS sets
// how many, FUZZ_SEED has those of an earlier time again, FUZZ_ONLY one of them. A call that takes
// too long is made three times more, for this process is not alone on its machine; the shortest
// counts. A slow one is told, a hang fails.

import { HANG, LONGEST, called, isUntouched } from "./calls.js";
import { MAKERS } from "./hostile.js";
import { READ, callBy, everyPlace, lotOf } from "./inputs.js";
import type { Call } from "./inputs.js";

const runs = Number(process.env["FUZZ_RUNS"] ?? 1_000_000);
const seed = Number(process.env["FUZZ_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const only = process.env["FUZZ_ONLY"];
/** What did not hold, by function and kind, with the first call that showed it. */
const wrong = new Map<string, { readonly first: string; times: number }>();
/** What took longer than it may, by function, with the slowest call of each. */
const slow = new Map<string, { readonly milliseconds: number; readonly which: string }>();
let longest = { what: "", milliseconds: 0 };

console.log(`FUZZ_SEED=${seed} FUZZ_RUNS=${runs}`);
if (only === undefined) {
  let places = 0;
  for (const { what, ...call } of everyPlace(MAKERS)) {
    attempt(call, `${call.name}, ${what}`);
    places += 1;
  }
  console.log(`${places} calls with a hostile value in each place, ${wrong.size} kinds of failure`);
}
const last = only === undefined ? runs : Number(only);
for (let number = Number(only ?? 1); number <= last; number += 1) {
  attempt(callBy(lotOf(seed + number)), `FUZZ_SEED=${seed} FUZZ_ONLY=${number}`);
  if (number % 2_000 === 0 && !isUntouched()) {
    note("a prototype is touched", `a call before number ${number}`);
    break;
  }
  if (number % 100_000 === 0) console.log(`${number} calls by lot, ${wrong.size} kinds of failure`);
}
if (!isUntouched()) note("a prototype is touched", "some call");

console.log(`longest call: ${longest.milliseconds.toFixed(1)} ms (${longest.what})`);
for (const [what, { first, times }] of wrong)
  console.log(`${what}: ${times} times, first with ${first}`);
for (const [name, { milliseconds, which }] of slow)
  console.log(`slow: ${name}, ${milliseconds.toFixed(0)} ms of ${mostOf(name)} (${which})`);
console.log(
  wrong.size === 0
    ? `nothing thrown, nothing hung, ${slow.size} slow, nothing echoed, no prototype touched`
    : `${wrong.size} kinds of failure`,
);
process.exitCode = wrong.size === 0 ? 0 : 1;

/** Makes a call, and notes what does not hold. */
function attempt({ name, input }: Call, which: string): void {
  const first = called(name, input);
  if (first.wrong !== undefined) note(`${name} ${first.wrong}`, which);
  const most = mostOf(name);
  const milliseconds =
    first.milliseconds < most
      ? first.milliseconds
      : Math.min(first.milliseconds, ...[1, 2, 3].map(() => called(name, input).milliseconds));
  if (milliseconds > longest.milliseconds) longest = { what: `${name}, ${which}`, milliseconds };
  if (milliseconds >= most && milliseconds > (slow.get(name)?.milliseconds ?? 0))
    slow.set(name, { milliseconds, which });
  if (milliseconds >= HANG * most) note(`${name} hangs`, `${which}: ${milliseconds.toFixed(0)} ms`);
}

function mostOf(name: string): number {
  return name === "screeningFromCsv"
    ? LONGEST.sheets
    : READ.includes(name)
      ? LONGEST.reading
      : LONGEST.others;
}

function note(what: string, first: string): void {
  const known = wrong.get(what);
  if (known) {
    known.times += 1;
    return;
  }
  console.log(`${what}: ${first}`);
  wrong.set(what, { first, times: 1 });
}
