// A worker: takes chunks from the queue, one at a time, and keeps a tally of each.

import { setTimeout } from "node:timers/promises";
import { tallyCaseload, york } from "csae-guidance";
import { chunkOf, keepTally } from "./chunks.js";
import type { Chunk } from "./chunks.js";
import { connectWorker } from "./database.js";
import type { Database } from "./database.js";
import { linesIn } from "./lines.js";
import type { ByteRange } from "./lines.js";
import { entriesIn, nothingRead } from "./records.js";

/** What the host tells a worker. */
export interface Task {
  readonly run: string;
  readonly queue: string;
  readonly path: string;
}

/** What a worker tells the host: the job that it has taken. None when it is done. */
export interface Holds {
  readonly holds: string | undefined;
}

/** How long to wait when the queue is empty, in milliseconds. */
const PAUSE = 200;

/** Works until the host is gone. Whatever fails ends the worker, and the host starts another. */
export async function work({ run, queue: name, path }: Task): Promise<never> {
  process.once("disconnect", () => process.exit());
  const { queue, database } = await connectWorker(process.env["DATABASE_URL"]);
  for (;;) {
    const [job] = await queue.fetch(name);
    if (!job) {
      await setTimeout(PAUSE);
      continue;
    }
    tell({ holds: job.id });
    await count(path, run, chunkOf(run, york.hash, job.data as ByteRange), database);
    // Ended between these two lines, the chunk is counted again, and its row is kept as it is.
    await queue.complete(name, job.id);
    tell({ holds: undefined });
  }
}

async function count(path: string, run: string, chunk: Chunk, database: Database): Promise<void> {
  const reading = nothingRead();
  const entries = entriesIn(linesIn(path, chunk), reading, ({ at }) => `byte ${at}`);
  const tally = await tallyCaseload({ chunk: chunk.name, entries });
  await keepTally(database, run, chunk, tally, reading);
}

function tell(message: Holds): void {
  process.send?.(message);
}
