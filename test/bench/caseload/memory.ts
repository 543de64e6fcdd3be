// What a kept outcome takes, and whether cost and memory grow with the number of records.

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { screen } from "csae-guidance";
import type { Screening, ScreeningOutcome } from "csae-guidance";
import type { Figures } from "../figures.js";
import { printRow, processorTime } from "../measure.js";
import { drawLines, records } from "../records/index.js";
import { sink } from "../rounds.js";
import { outcomeOf } from "./outcome.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

export function reportMemory(): Figures {
  // Growth first: code runs slower after all garbage was collected at once.
  reportGrowth();
  return { outcome: { value: reportKeptOutcome() } };
}

/** In kilobytes. */
function reportKeptOutcome(): number {
  const screenings = Array.from({ length: 20 }, () =>
    records.map(({ screening }) => screening),
  ).flat();
  outcomesOf(screenings);
  const before = heapUsed();
  const kept = outcomesOf(screenings);
  const each = (heapUsed() - before) / kept.length / 1000;
  printRow("a kept outcome", `${each.toFixed(2)} kB`);
  return each;
}

// A function of its own, so that nothing else it made is still held where the heap is read.
function outcomesOf(screenings: readonly Screening[]): ScreeningOutcome[] {
  return screenings.map((screening) => screen(screening));
}

function reportGrowth(): void {
  const lines = drawLines(20_000);
  const before = heapUsed();
  for (const line of lines) sink.last = outcomeOf(line);
  console.log("\ncost a record as a caseload grows, and memory");
  for (const count of [1_000, 10_000, 100_000, 300_000]) {
    const start = processorTime();
    for (let number = 0; number < count; number += 1)
      sink.last = outcomeOf(lines[number % lines.length] ?? "");
    const each = ((processorTime() - start) * 1000) / count;
    printRow(`${count.toLocaleString("en-GB")} records`, `${each.toFixed(2)} µs`);
  }
  const after = heapUsed();
  const { maxRSS } = process.resourceUsage();
  printRow(`heap with ${lines.length} lines, before`, megabytes(before));
  printRow("the same, after", megabytes(after));
  printRow("the whole process, at most", megabytes(maxRSS * 1024));
}

/** Without what could be collected. */
function heapUsed(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
