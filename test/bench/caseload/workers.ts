// Threads that share the lines of a caseload.

import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { sharesOf } from "./bytes.js";

export interface Workers {
  /** Hands out the shares, waits for the last answer and gives the number of lines. */
  readonly screenAll: () => Promise<number>;
  readonly end: () => Promise<void>;
}

/** Starts the threads. They have loaded the package when the promise is kept. */
export async function startWorkers(file: Buffer, count: number): Promise<Workers> {
  const shared = new SharedArrayBuffer(file.length);
  file.copy(Buffer.from(shared));
  const shares = sharesOf(file, count).map((share) => ({ shared, ...share }));
  const workers = shares.map(() => new Worker(new URL("./worker.mjs", import.meta.url)));
  const answers = (): Promise<unknown[][]> =>
    Promise.all(workers.map((worker) => once(worker, "message")));
  await answers();
  return {
    screenAll: async () => {
      const all = answers();
      for (const [place, worker] of workers.entries()) worker.postMessage(shares[place]);
      return (await all).reduce(
        (sum, [answer]) => sum + (answer as { readonly count: number }).count,
        0,
      );
    },
    end: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
