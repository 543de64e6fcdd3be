// Times alternatives in turn and prints medians and ratios. The clock is the time that the processor
// spent on all threads of the process: others may be at work on the machine.

import type { Figure } from "./figures.js";
import { median, ratio, rounded, timesOf } from "./rounds.js";
import type { Times, Way } from "./rounds.js";

/**
 * Measures every alternative in each round and prints the median of the rounds.
 *
 * @param against - The alternatives that the others are compared with, and how a ratio names each.
 */
export async function report(
  title: string,
  ways: readonly Way[],
  against: Readonly<Record<string, string>>,
): Promise<Times> {
  const times = await timesOf(ways, processorTime);
  printTimes(title, times, against);
  return times;
}

/** Prints the median of the rounds of every alternative, and their ratios. */
export function printTimes(
  title: string,
  times: Times,
  against: Readonly<Record<string, string>>,
): void {
  console.log(`\n${title}`);
  for (const [name, values] of times)
    printRow(
      name,
      duration(median(values)),
      Object.entries(against).flatMap(([base, called]) => {
        const bases = times.get(base);
        return bases ? [`${rounded(ratio(values, bases))} × ${called}`] : [];
      }),
    );
}

/** The ratio of two alternatives. What took no part is a peer that is not installed. */
export function ratioIn(times: Times, name: string, base: string): Figure {
  const [values, bases] = [times.get(name), times.get(base)];
  return values && bases
    ? { value: ratio(values, bases) }
    : { whyNot: "not measured: run npm run bench:install" };
}

/** In milliseconds. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Prints a name, a figure with its unit, and what it is in other terms. */
export function printRow(name: string, figure: string, terms: readonly string[] = []): void {
  const columns = terms.map((term) => `   ${term.padStart(24)}`).join("");
  console.log(`  ${name.padEnd(36)} ${figure.padStart(12)}${columns}`);
}

function duration(microseconds: number): string {
  return microseconds < 1000
    ? `${microseconds.toFixed(2)} µs`
    : `${(microseconds / 1000).toFixed(2)} ms`;
}
