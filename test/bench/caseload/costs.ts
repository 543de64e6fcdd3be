// Times long runs in turn, on the clock and on all cores together: threads share the work, and do
// not make it less.

import { printRow, processorTime } from "../measure.js";
import { median, ratio, rounded } from "../rounds.js";
import type { Times } from "../rounds.js";

const ROUNDS = 7;

/** In milliseconds. */
interface Cost {
  readonly wall: number;
  /** The time of all threads together. */
  readonly cpu: number;
}

/**
 * Runs each in turn, once to warm up and then in every round, and prints medians a record. The
 * first is what the others are compared with.
 *
 * @returns The processor's time a record.
 */
export async function reportCosts(
  title: string,
  records: number,
  runs: Readonly<Record<string, () => unknown>>,
): Promise<Times> {
  const costs = Object.entries(runs).map(([name, run]) => ({ name, run, rounds: [] as Cost[] }));
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const { run, rounds } of costs) {
      const cost = await costOf(run);
      if (round > 0) rounds.push(cost);
    }
  console.log(`\n${title}`);
  const wallOf = (rounds: readonly Cost[]): number[] => rounds.map(({ wall }) => wall);
  const cpuOf = (rounds: readonly Cost[]): number[] => rounds.map(({ cpu }) => cpu);
  const base = costs[0]?.rounds ?? [];
  for (const { name, rounds } of costs)
    printRow(name, each(median(wallOf(rounds)), records), [
      `${rounded(ratio(wallOf(rounds), wallOf(base)))} × JSON.parse`,
      `${each(median(cpuOf(rounds)), records)} of CPU time`,
      `${rounded(ratio(cpuOf(rounds), cpuOf(base)))} × its CPU time`,
    ]);
  return new Map(
    costs.map(({ name, rounds }) => [name, cpuOf(rounds).map((cpu) => (cpu * 1000) / records)]),
  );
}

async function costOf(run: () => unknown): Promise<Cost> {
  const [start, used] = [performance.now(), processorTime()];
  await run();
  return { wall: performance.now() - start, cpu: processorTime() - used };
}

function each(milliseconds: number, records: number): string {
  return `${((milliseconds * 1000) / records).toFixed(2)} µs`;
}
