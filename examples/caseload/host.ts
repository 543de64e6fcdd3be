// The host: queues the chunks of a file, keeps the workers running, and at the end merges the
// tallies and publishes them.

import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { stat } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { SingleBar } from "cli-progress";
import { mergeTallies, parseTally, publishTally, york } from "csae-guidance";
import type { CaseloadTally } from "csae-guidance";
import { renderCaseload } from "csae-guidance/render";
import type { Format } from "csae-guidance/render";
import { MOST_CHUNKS, chunksOf, countedIn, idOf, isRunOf, keptOf, makeTables } from "./chunks.js";
import type { Chunk, RunOf } from "./chunks.js";
import { JOBS, answer, connectHost } from "./database.js";
import type { Connection, Query } from "./database.js";
import { addReading, nothingRead, reportOf } from "./records.js";
import type { Reading } from "./records.js";
import { printFailure } from "./terminal.js";
import type { Holds, Task } from "./worker.js";

export interface Wanted {
  readonly path: string;
  readonly format: Format;
  readonly workers: number;
  readonly chunkBytes: number;
  /** Undefined: a name that follows from what is counted. */
  readonly run: string | undefined;
  /** Of a PostgreSQL server. Undefined: PGlite, with its files in the folder. */
  readonly url: string | undefined;
  readonly folder: string;
}

/** How many rows are sent or read at once. */
const BATCH = 500;
/** How many jobs wait in the queue at most, and one batch more. Taking one looks at all of them. */
const AHEAD = 2_000;
/** How often to look how far the workers are, in milliseconds. */
const LOOK = 250;
/** A job that hangs is given to another worker. The jobs of a worker that ends are at once. */
const EXPIRES_IN_SECONDS = 600;
const MOST_TRIES = 100;
/** How many workers may end, with no chunk counted in between, before the host gives up. */
const MOST_ENDED = 50;

const PROBLEMS = {
  file: "The file cannot be opened.",
  chunks: `The file has more than ${MOST_CHUNKS} chunks. Choose more bytes: --chunk-bytes`,
  database: "The database cannot be used. Start again with the same words to go on.",
  run: "This run was of another file, other chunks or another edition. Choose another name: --run",
  workers:
    "The workers end again and again, so not everything is counted. Start again with the same " +
    "words to go on.",
  changed: "The file has changed while it was counted. Count it as another run: --run",
  tallies: "What was kept does not come to the whole file.",
  nothing: "No record could be read.",
} as const;
type Problem = keyof typeof PROBLEMS;

export async function host(wanted: Wanted): Promise<void> {
  const result = await count(wanted).catch((): Problem => "database");
  if (typeof result === "string") printFailure(PROBLEMS[result], wanted.format);
  else process.stdout.write(renderCaseload(publishTally(result), wanted.format));
}

async function count(wanted: Wanted): Promise<CaseloadTally | Problem> {
  const of = await runOf(wanted);
  if (!of) return "file";
  if (of.size / of.chunkBytes > MOST_CHUNKS) return "chunks";
  const run = wanted.run ?? idOf(JSON.stringify(of));
  const connection = await connectHost(wanted.url, wanted.folder);
  try {
    await makeTables(connection.database);
    if (!(await isRunOf(connection.database, run, of))) return "run";
    return await countRun(run, of, wanted, connection);
  } finally {
    await connection.close();
  }
}

async function countRun(
  run: string,
  of: RunOf,
  wanted: Wanted,
  connection: Connection,
): Promise<CaseloadTally | Problem> {
  const started = performance.now();
  const queue = `run-${idOf(run)}`;
  const chunks = chunksOf(run, of);
  const missing = await missingOf(run, chunks, connection);
  await connection.queue.createQueue(queue);
  const ended = await superviseWorkers(
    { run, queue, path: wanted.path },
    missing,
    chunks.length,
    wanted,
    connection,
  );
  if (!ended) return "workers";
  if (JSON.stringify(await runOf(wanted)) !== JSON.stringify(of)) return "changed";
  const reading = nothingRead();
  const tally = await mergeKept(run, chunks, reading, connection);
  process.stderr.write(reportOf(reading, (performance.now() - started) / 1000));
  await forgetJobs(queue, chunks, connection);
  if (reading.read === 0) return "nothing";
  return tally ?? "tallies";
}

async function runOf({ path, chunkBytes }: Wanted): Promise<RunOf | undefined> {
  const file = await stat(path).catch(() => undefined);
  if (!file?.isFile()) return undefined;
  return { size: file.size, modified: file.mtimeMs, chunkBytes, edition: york.hash };
}

/** The chunks that have no row yet. */
async function missingOf(
  run: string,
  chunks: readonly Chunk[],
  { database }: Connection,
): Promise<Chunk[]> {
  const counted = await countedIn(database, run);
  if (counted.size > 0)
    process.stderr.write(`${counted.size} of ${chunks.length} chunks were counted before.\n`);
  return chunks.filter(({ name }) => !counted.has(name));
}

/** Queues chunks, whatever became of their jobs in an earlier start. */
async function queueChunks(
  name: string,
  chunks: readonly Chunk[],
  { queue }: Connection,
): Promise<void> {
  await queue.deleteJob(
    name,
    chunks.map((chunk) => idOf(chunk.name)),
  );
  await queue.insert(
    chunks.map((chunk) => ({
      id: idOf(chunk.name),
      name,
      data: { from: chunk.from, to: chunk.to },
      retryLimit: MOST_TRIES,
      expireInSeconds: EXPIRES_IN_SECONDS,
    })),
  );
}

/** Keeps the workers running until each chunk has a row. False if it gives up. */
async function superviseWorkers(
  task: Task,
  missing: readonly Chunk[],
  total: number,
  { workers }: Wanted,
  connection: Connection,
): Promise<boolean> {
  const { queue, database } = connection;
  /** The live workers, each with the job that it has taken. */
  const holds = new Map<ChildProcess, string | undefined>();
  const state = { done: 0, isOver: false, hasEnded: false, endedSince: 0 };

  const startWorker = (): void => {
    const worker = fork(process.argv[1] ?? "", ["--as-worker", JSON.stringify(task)], {
      serialization: "advanced",
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    holds.set(worker, undefined);
    process.stderr.write(`Worker ${worker.pid ?? 0} started.\n`);
    worker.on("message", (message: Query | Holds) => {
      if ("query" in message) void answer(worker, message, database);
      else if (holds.has(worker)) holds.set(worker, message.holds);
    });
    worker.on("error", () => undefined);
    worker.once("exit", () => {
      holds.delete(worker);
      if (state.isOver) return;
      process.stderr.write(`Worker ${worker.pid ?? 0} ended.\n`);
      state.endedSince += 1;
      state.hasEnded = true;
    });
  };

  /** Gives the jobs that no worker has back to the queue. One given back too many is harmless. */
  const takeBack = async (): Promise<void> => {
    const { rows } = await database.executeSql(
      `SELECT id FROM ${JOBS}.job WHERE name = $1 AND state = 'active'`,
      [task.queue],
    );
    const held = new Set<unknown>(holds.values());
    const ids = rows.flatMap(({ id }) => (typeof id === "string" && !held.has(id) ? [id] : []));
    if (ids.length > 0) await queue.fail(task.queue, ids);
  };

  const before = total - missing.length;
  let queued = 0;
  const bar = new SingleBar({
    format: "{bar} {value} of {total} chunks, {eta_formatted} left",
    stream: process.stderr,
  });
  try {
    if (process.stderr.isTTY) bar.start(total, before);
    for (;;) {
      const { rows } = await database.executeSql(
        `SELECT
           (SELECT count(*)::int FROM csae_caseload.tally WHERE run = $1) AS done,
           (SELECT count(*)::int FROM ${JOBS}.job WHERE name = $2 AND state = 'failed') AS failed`,
        [task.run, task.queue],
      );
      const now = Number(rows[0]?.["done"]);
      if (now > state.done) [state.done, state.endedSince] = [now, 0];
      bar.update(state.done);
      if (state.done === total) return true;
      if (Number(rows[0]?.["failed"]) > 0 || state.endedSince > MOST_ENDED) return false;
      while (queued < missing.length && queued - (state.done - before) < AHEAD) {
        await queueChunks(task.queue, missing.slice(queued, queued + BATCH), connection);
        queued += BATCH;
      }
      // Where nobody has a job, a query of a worker that has ended may have taken one since.
      if (state.hasEnded || [...holds.values()].every((job) => job === undefined)) {
        state.hasEnded = false;
        await takeBack();
      }
      while (holds.size < Math.min(workers, total - state.done)) startWorker();
      await setTimeout(LOOK);
    }
  } finally {
    state.isOver = true;
    bar.stop();
    await Promise.all(
      [...holds.keys()].map(async (worker) => {
        const exit = once(worker, "exit");
        if (worker.connected) worker.disconnect();
        await exit;
      }),
    );
  }
}

/** Merges the tallies of all chunks. Undefined if one is missing or cannot be read. */
async function mergeKept(
  run: string,
  chunks: readonly Chunk[],
  reading: Reading,
  { database }: Connection,
): Promise<CaseloadTally | undefined> {
  let merged: CaseloadTally | undefined;
  for (const some of batches(chunks)) {
    const kept = await keptOf(database, run, some);
    const tallies = kept.flatMap(({ tally }) => {
      const read = parseTally(tally);
      return read.ok ? [read.value] : [];
    });
    if (tallies.length < some.length) return undefined;
    const together = mergeTallies(merged ? [merged, ...tallies] : tallies);
    if (!together.ok) return undefined;
    merged = together.value;
    for (const part of kept) addReading(reading, part.reading);
  }
  return merged;
}

/** The tallies stay. The jobs are of no more use. */
async function forgetJobs(
  name: string,
  chunks: readonly Chunk[],
  { queue }: Connection,
): Promise<void> {
  for (const some of batches(chunks)) {
    await queue.deleteJob(
      name,
      some.map((chunk) => idOf(chunk.name)),
    );
  }
  await queue.deleteQueue(name);
}

function batches<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, place) =>
    items.slice(place * BATCH, (place + 1) * BATCH),
  );
}
