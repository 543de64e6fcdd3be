// Quick or thorough. `npm test` is quick: it ends within 90 seconds, with fewer runs of each property
// and only some of the slow cases. Each slow test says which. Every other command is thorough. `npm
// run check` runs the same tests again, all of them, with test/thorough/vitest.config.ts.

/** Whether this run is thorough. vitest.config.ts, the configuration of `npm test`, sets TEST_RUN. */
export const isThorough = process.env["TEST_RUN"] !== "quick";

/** The most runs of a property in a quick run. */
export const QUICK_RUNS = 25;

/**
 * All entries of a list; in a quick run one in so many. Each `offset` takes other entries, so that
 * tests beside each other take the whole list between them.
 */
export function oneIn<T>(count: number, all: readonly T[], offset = 0): readonly T[] {
  return isThorough ? all : all.filter((_, index) => (index + offset) % count === 0);
}
