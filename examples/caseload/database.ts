// The database behind the queue and the tallies, and the queue itself: pg-boss on PostgreSQL.
//
// With DATABASE_URL set, it is that server, and each process has a connection of its own. Without,
// it is PGlite: PostgreSQL as a library, in the process of the host, with its files in a folder.
// PGlite has one session. So workers hand each query to the host, which runs one after the other: a
// worker that is killed leaves nothing half done in it.

import type { ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

export interface Database {
  readonly executeSql: (text: string, values?: readonly unknown[]) => Promise<Rows>;
}
interface Rows {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** What is used of pg-boss. Its packages are not installed with the others of this repository. */
export interface Queue {
  readonly start: () => Promise<unknown>;
  readonly stop: (options: { graceful: boolean }) => Promise<void>;
  readonly on: (event: "error", then: () => void) => unknown;
  readonly getDb: () => Database;
  readonly createQueue: (name: string) => Promise<void>;
  readonly deleteQueue: (name: string) => Promise<void>;
  readonly insert: (jobs: readonly JobToDo[]) => Promise<void>;
  readonly fetch: (name: string) => Promise<readonly { id: string; data: unknown }[]>;
  readonly complete: (name: string, id: string) => Promise<unknown>;
  readonly fail: (name: string, ids: readonly string[]) => Promise<unknown>;
  readonly deleteJob: (name: string, ids: readonly string[]) => Promise<unknown>;
}
interface JobToDo {
  readonly id: string;
  readonly name: string;
  readonly data: object;
  readonly retryLimit: number;
  readonly expireInSeconds: number;
}
type PgBoss = new (options: object) => Queue;

/** The schema of pg-boss. */
export const JOBS = "csae_caseload_jobs";

interface PGlite {
  readonly query: (text: string, values: unknown[]) => Promise<Rows>;
  readonly exec: (text: string) => Promise<Rows[]>;
  readonly close: () => Promise<void>;
}

/** The queue as a process has it, and what ends its connection. */
export interface Connection {
  readonly queue: Queue;
  readonly database: Database;
  readonly close: () => Promise<void>;
}

const PACKAGES = resolve("examples/caseload/package.json");

/** Whether `npm run example:caseload:install` was run. */
export function areInstalled(): boolean {
  return existsSync(resolve(PACKAGES, "../node_modules/pg-boss"));
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller says it
function installed<T>(module: string): T {
  return createRequire(PACKAGES)(module) as T;
}

/** The host makes the tables of the queue where they are missing, and tidies them. */
export async function connectHost(url: string | undefined, folder: string): Promise<Connection> {
  const tidying = { schedule: false, maintenanceIntervalSeconds: 30 };
  if (url !== undefined) return connect({ ...tidying, connectionString: url, max: 2 });
  const { PGlite } = installed<{ PGlite: { create: (folder: string) => Promise<PGlite> } }>(
    "@electric-sql/pglite",
  );
  const pglite = await PGlite.create(folder);
  const { close, ...connection } = await connect({ ...tidying, db: databaseOf(pglite) });
  return {
    ...connection,
    close: async () => {
      await close();
      await pglite.close();
    },
  };
}

export function connectWorker(url: string | undefined): Promise<Connection> {
  const own = url === undefined ? { db: databaseOfHost() } : { connectionString: url, max: 1 };
  return connect({ ...own, schedule: false, supervise: false, migrate: false });
}

async function connect(options: object): Promise<Connection> {
  const queue = new (installed<PgBoss>("pg-boss"))({ ...options, schema: JOBS });
  // What a query cannot do, it tells whoever asked. These are the queue's own tidying.
  queue.on("error", () => undefined);
  await queue.start();
  const database: Database = {
    executeSql: (text, values) => queue.getDb().executeSql(text, values),
  };
  return { queue, database, close: () => queue.stop({ graceful: false }) };
}

function databaseOf(pglite: PGlite): Database {
  return {
    executeSql: async (text, values = []) => {
      if (values.length > 0) return pglite.query(text, [...values]);
      try {
        return (await pglite.exec(text)).at(-1) ?? { rows: [] };
      } catch (error) {
        // Several statements may have begun a transaction. Nobody else ends it.
        await pglite.exec("ROLLBACK");
        throw error;
      }
    },
  };
}

/** A query of a worker, and the answer of the host. */
export interface Query {
  readonly query: number;
  readonly text: string;
  readonly values: readonly unknown[];
}
interface Answer {
  readonly query: number;
  /** Absent if the query failed. */
  readonly answer?: Rows;
}

/** Answers a query of a worker. A worker that has ended needs no answer. */
export async function answer(worker: ChildProcess, asked: Query, database: Database) {
  const rows = await database.executeSql(asked.text, asked.values).catch(() => undefined);
  const message: Answer = { query: asked.query, ...(rows && { answer: { rows: rows.rows } }) };
  if (worker.connected) worker.send(message, () => undefined);
}

function databaseOfHost(): Database {
  const waiting = new Map<number, (rows: Rows | undefined) => void>();
  let last = 0;
  process.on("message", ({ query, answer }: Answer) => {
    waiting.get(query)?.(answer);
    waiting.delete(query);
  });
  return {
    executeSql: (text, values = []) =>
      new Promise((done, failed) => {
        last += 1;
        waiting.set(last, (rows) => {
          if (rows) done(rows);
          else failed(new Error("The database refused a query."));
        });
        process.send?.({ query: last, text, values } satisfies Query);
      }),
  };
}
