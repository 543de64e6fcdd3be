// Makes a caseload to try things on: one screening per line (NDJSON), wholly fictional. The same
// count and seed give the same caseload.
//
//   npm run example:caseload:records -- COUNT SEED > FILE
//
// COUNT is 100000 and SEED is 2026 unless given.
//
// No real person is meant. The answers are random, and how often a row is answered Yes says nothing
// about any place. Some lines are bad on purpose: broken JSON, answers and rows that do not exist,
// a date that does not exist, blank lines and a few huge lines.

import { once } from "node:events";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { pinOf, york } from "csae-guidance";
import type { ConcernLevel, YesNoNotKnown } from "csae-guidance";

/**
 * How many of a hundred records answer a row of each section Yes, among records that have any Yes
 * in that section.
 */
const YES: Readonly<Record<ConcernLevel, number>> = {
  emerging: 22,
  escalating: 14,
  significant: 9,
};

const [count = 100_000, seed = 2026] = process.argv.slice(2).map(Number);
if (!Number.isSafeInteger(count) || !Number.isSafeInteger(seed)) {
  process.stderr.write("Expected two whole numbers: how many records, and the seed.\n");
  process.exitCode = 1;
} else {
  const random = xoroshiro128plus(seed);
  await write(count, (from, to) => uniformInt(random, from, to));
}

type Draw = (from: number, to: number) => number;

/** Writes the lines one by one, and waits while the receiving side is slower. */
async function write(records: number, draw: Draw): Promise<void> {
  for (let number = 1; number <= records; number += 1) {
    if (!process.stdout.write(`${lineOf(number, draw)}\n`)) await once(process.stdout, "drain");
  }
}

function lineOf(number: number, draw: Draw): string {
  const record = recordOf(number, draw);
  if (number % 25_000 === 0)
    return JSON.stringify({ ...record, childsVoice: "x".repeat(4_000_000) });
  switch (draw(1, 400)) {
    case 1:
      return JSON.stringify(record).slice(0, -20);
    case 2:
      return JSON.stringify({ ...record, answers: { ...record.answers, clipping: "perhaps" } });
    case 3:
      return JSON.stringify({ ...record, answers: { ...record.answers, "no-such-row": "yes" } });
    case 4:
      return JSON.stringify({ ...record, completedOn: "2026-02-30" });
    case 5:
      return "";
    default:
      return JSON.stringify(record);
  }
}

function recordOf(number: number, draw: Draw) {
  const sections = ["emerging", "escalating", "significant"].slice(
    0,
    draw(0, 9) < 3 ? draw(0, 3) : draw(0, 1),
  );
  // Four in ten records are complete. In the others some rows are unanswered or not known.
  const open = draw(1, 10) <= 4 ? 0 : draw(2, 20);
  const answers = york.indicators.flatMap(({ id, level }): [string, YesNoNotKnown][] => {
    const lot = draw(1, 100);
    if (lot <= open) return lot % 2 === 0 ? [[id, "not-known"]] : [];
    return [[id, sections.includes(level) && draw(1, 100) <= YES[level] ? "yes" : "no"]];
  });
  return {
    edition: pinOf(york),
    subject: { reference: `FICTION-${number}`, ageInYears: draw(10, 17) },
    completedOn: `${draw(2025, 2026)}-${two(draw(1, 12))}-${two(draw(1, 28))}`,
    answers: Object.fromEntries(answers),
  };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
