// Two threads that share the lines of a caseload.

import { once } from "node:events";
import { Worker } from "node:worker_threads";

export interface Workers {
  /** Hands out the lines and waits for the last answer. */
  readonly screenAll: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Starts the threads. They have loaded the package when the promise is kept. */
export async function startWorkers(lines: readonly string[], count: number): Promise<Workers> {
  const workers = Array.from(
    { length: count },
    () => new Worker(new URL("./worker.mjs", import.meta.url)),
  );
  const answers = (): Promise<unknown[][]> =>
    Promise.all(workers.map((worker) => once(worker, "message")));
  await answers();
  const shares = workers.map((_, place) =>
    lines.filter((__, line) => line % count === place).join("\n"),
  );
  return {
    screenAll: async () => {
      const all = answers();
      workers.forEach((worker, place) => {
        worker.postMessage(shares[place]);
      });
      const valid = (await all).reduce(
        (sum, [answer]) => sum + (answer as { valid: number }).valid,
        0,
      );
      if (valid !== lines.length)
        throw new Error(`The threads screened ${valid} of ${lines.length} lines.`);
    },
    end: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
