// Times alternatives in turn, in one process, and prints each as a ratio to the first. Timings are
// reported, never asserted.

import { Bench } from "tinybench";

/** Alternatives by their names. The first is what the others are compared with. */
export type Runs = Readonly<Record<string, () => unknown>>;

export async function report(title: string, runs: Runs, rounds = 5): Promise<void> {
  const medians = new Map(Object.keys(runs).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    const bench = new Bench({ time: 200, warmupTime: 50 });
    for (const [name, run] of Object.entries(runs)) {
      const awaited = run() instanceof Promise;
      bench.add(
        name,
        awaited
          ? async () => {
              await run();
            }
          : () => {
              run();
            },
      );
    }
    await bench.run();
    for (const { name, result } of bench.tasks)
      if ("latency" in result) medians.get(name)?.push(result.latency.p50 * 1000);
  }
  console.log(`\n${title}`);
  const base = median([...medians.values()][0] ?? []);
  for (const [name, times] of medians)
    console.log(
      `  ${name.padEnd(28)} ${median(times).toFixed(2).padStart(9)} µs   × ${(median(times) / base).toFixed(2)}`,
    );
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
