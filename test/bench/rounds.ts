// Times alternatives in turn, in one process or page. Timings are reported, never asserted.

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

/** The microseconds that a call of an alternative took in each round. None if it took no part. */
export type Times = ReadonlyMap<string, readonly number[]>;

/**
 * Measures every alternative in each round.
 *
 * @param now - The clock, in milliseconds.
 */
export async function timesOf(ways: readonly Way[], now: () => number): Promise<Times> {
  const times = new Map(ways.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const bench = new Bench({
      now,
      time: ROUND_MS,
      iterations: 1,
      warmup: round === 0,
      warmupTime: ROUND_MS,
      warmupIterations: 1,
      throws: true,
    });
    for (const { name, batch } of ways) bench.add(name, batch);
    await bench.run();
    for (const [place, { name, result }] of bench.tasks.entries())
      if ("latency" in result)
        times.get(name)?.push((result.latency.p50 * 1000) / (ways[place]?.calls ?? 1));
  }
  return times;
}

/**
 * The median of the ratios of two lists, round by round: whatever slows a round slows both sides.
 */
export function ratio(values: readonly number[], bases: readonly number[]): number {
  return median(values.map((each, place) => each / (bases[place] ?? Number.NaN)));
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** A number with two places where it is small and none where it is large. */
export function rounded(value: number): string {
  const places = placesOf(value);
  return value.toLocaleString("en-GB", {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
}

/** How many places of a number are told. */
export function placesOf(value: number): number {
  if (value >= 1_000) return 0;
  return value >= 10 ? 1 : 2;
}
