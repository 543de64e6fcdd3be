// Times alternatives in turn, in one process, and prints medians and ratios. The clock is the time
// that the processor spent on all threads of the process: others may be at work on the machine.
// Timings are reported, never asserted.

import { Bench } from "tinybench";

/** One alternative. */
export interface Way {
  readonly name: string;
  /** How many calls a batch holds: a single call is shorter than the clock can tell. */
  readonly calls: number;
  readonly batch: () => void | Promise<void>;
}

/** Holds the last result, so that no work can be optimised away. */
export const sink: { last: unknown } = { last: undefined };

/** Calls a function with each input. One batch is all inputs. */
export function way<Input>(
  name: string,
  inputs: readonly Input[],
  run: (input: Input) => unknown,
): Way {
  return {
    name,
    calls: inputs.length,
    batch: () => {
      for (const input of inputs) sink.last = run(input);
    },
  };
}

/** The same for a function that gives promises. */
export function asyncWay<Input>(
  name: string,
  inputs: readonly Input[],
  run: (input: Input) => Promise<unknown>,
): Way {
  return {
    name,
    calls: inputs.length,
    batch: async () => {
      for (const input of inputs) sink.last = await run(input);
    },
  };
}

const ROUNDS = 9;
/** How long each alternative runs in a round, and at least one batch. */
const ROUND_MS = 60;

/**
 * Measures every alternative in each round and prints the median of the rounds. A ratio is the
 * median of the ratios within each round: whatever slows a round slows both sides.
 *
 * @param against - The alternatives that the others are compared with, and how a ratio names each.
 */
export async function report(
  title: string,
  ways: readonly Way[],
  against: Readonly<Record<string, string>>,
): Promise<void> {
  const rounds: ReadonlyMap<string, number>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await oneRound(ways, round === 0));
  const names = ways.map(({ name }) => name);
  const bases = Object.entries(against).filter(([base]) => names.includes(base));
  const timesOf = (name: string): number[] => rounds.map((round) => round.get(name) ?? Number.NaN);
  console.log(`\n${title}`);
  for (const name of names)
    printRow(
      name,
      `${median(timesOf(name)).toFixed(2)} µs`,
      bases.map(([base, called]) => `${ratio(timesOf(name), timesOf(base))} × ${called}`),
    );
}

/** Microseconds a call, by alternative. */
async function oneRound(
  ways: readonly Way[],
  warmup: boolean,
): Promise<ReadonlyMap<string, number>> {
  const bench = new Bench({
    now: processorTime,
    time: ROUND_MS,
    iterations: 1,
    warmup,
    warmupTime: ROUND_MS,
    warmupIterations: 1,
    throws: true,
  });
  for (const { name, batch } of ways) bench.add(name, batch);
  await bench.run();
  return new Map(
    bench.tasks.map(({ name, result }, place) => [
      name,
      "latency" in result ? (result.latency.p50 * 1000) / (ways[place]?.calls ?? 1) : Number.NaN,
    ]),
  );
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

/**
 * The median of the ratios of two lists, place by place, with two places where it is small and none
 * where it is large.
 */
export function ratio(values: readonly number[], bases: readonly number[]): string {
  const value = median(values.map((each, place) => each / (bases[place] ?? Number.NaN)));
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
