// A run over the chunks of a file, and the table with one tally for each chunk.

import { createHash } from "node:crypto";
import type { CaseloadTally } from "csae-guidance";
import type { Database } from "./database.js";
import type { ByteRange } from "./lines.js";
import type { Reading } from "./records.js";

/** The queue keeps a row for each job. More would make it slow. */
export const MOST_CHUNKS = 1_000_000;

export interface Chunk extends ByteRange {
  /** Says which records are in it and by which edition they are counted. Says nothing of them. */
  readonly name: string;
}

/** What is counted. If any of it is another, it is another run. */
export interface RunOf {
  readonly size: number;
  readonly modified: number;
  readonly chunkBytes: number;
  readonly edition: string;
}

export function chunksOf(run: string, { size, chunkBytes, edition }: RunOf): Chunk[] {
  return Array.from({ length: Math.ceil(size / chunkBytes) }, (_, place) => {
    const from = place * chunkBytes;
    return chunkOf(run, edition, { from, to: Math.min(size, from + chunkBytes) });
  });
}

export function chunkOf(run: string, edition: string, { from, to }: ByteRange): Chunk {
  return { name: `${run}, bytes ${from} to ${to}, edition ${edition}`, from, to };
}

/** An id that is the same for the same name. */
export function idOf(name: string): string {
  const hash = createHash("sha256").update(name).digest("hex");
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}

export async function makeTables({ executeSql }: Database): Promise<void> {
  await executeSql(`
    CREATE SCHEMA IF NOT EXISTS csae_caseload;
    CREATE TABLE IF NOT EXISTS csae_caseload.run (run text PRIMARY KEY, of text NOT NULL);
    CREATE TABLE IF NOT EXISTS csae_caseload.tally (
      run text, chunk text, tally jsonb NOT NULL, reading jsonb NOT NULL,
      PRIMARY KEY (run, chunk)
    )
  `);
}

/** Whether a run is new, or has the same file, chunks and edition as before. */
export async function isRunOf({ executeSql }: Database, run: string, of: RunOf): Promise<boolean> {
  const text = JSON.stringify(of);
  await executeSql("INSERT INTO csae_caseload.run VALUES ($1, $2) ON CONFLICT DO NOTHING", [
    run,
    text,
  ]);
  const { rows } = await executeSql("SELECT of FROM csae_caseload.run WHERE run = $1", [run]);
  return rows[0]?.["of"] === text;
}

/** The names of the chunks that are counted. */
export async function countedIn({ executeSql }: Database, run: string): Promise<Set<unknown>> {
  const { rows } = await executeSql("SELECT chunk FROM csae_caseload.tally WHERE run = $1", [run]);
  return new Set(rows.map(({ chunk }) => chunk));
}

/** Keeps the tally of a chunk. A queue can deliver a job twice: the second tally is the same. */
export async function keepTally(
  { executeSql }: Database,
  run: string,
  { name }: Chunk,
  tally: CaseloadTally,
  reading: Reading,
): Promise<void> {
  await executeSql(
    "INSERT INTO csae_caseload.tally VALUES ($1, $2, $3::jsonb, $4::jsonb) ON CONFLICT DO NOTHING",
    [run, name, JSON.stringify(tally), JSON.stringify(reading)],
  );
}

export interface Counted {
  readonly tally: unknown;
  readonly reading: Reading;
}

/** What was kept of some chunks, in their order. A chunk without a row is left out. */
export async function keptOf(
  { executeSql }: Database,
  run: string,
  chunks: readonly Chunk[],
): Promise<Counted[]> {
  const { rows } = await executeSql(
    `SELECT chunk, tally, reading FROM csae_caseload.tally
     WHERE run = $1 AND chunk = ANY($2::text[])`,
    [run, chunks.map(({ name }) => name)],
  );
  const kept = new Map(rows.map((row) => [row["chunk"], row]));
  return chunks.flatMap(({ name }) => {
    const row = kept.get(name);
    return row ? [{ tally: row["tally"], reading: row["reading"] as Reading }] : [];
  });
}
