// The caseload example over worker processes gives the summary of one process, to the byte: with one
// worker and with four, with workers killed at random moments, and with its host killed.
//
//   PROOF_SEED=…   repeats the random moments of a run as far as processes can be repeated

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundled, throughNpm } from "../examples/run.js";
import type { Run } from "../examples/run.js";
import { startPostgres } from "./postgres.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
if (!existsSync(join(root, "examples/caseload/node_modules/pg-boss")))
  throw new Error("The queue is not installed. Run: npm run example:caseload:install");

const seed = Number(process.env["PROOF_SEED"] ?? Date.now() % 1_000_000_000);
console.warn(`PROOF_SEED=${seed}`);
const random = xoroshiro128plus(seed);
const between = (from: number, to: number): number => uniformInt(random, from, to);

const folder = mkdtempSync(join(tmpdir(), "csae-guidance-workers-"));
const file = (name: string): string => join(folder, name);
const postgres = startPostgres();
if (typeof postgres === "string") console.warn(`skipped: ${postgres}`);
const DATABASES: [name: string, url: string | undefined][] = [
  ["PGlite", undefined],
  ...(typeof postgres === "string" ? [] : [["PostgreSQL", postgres.url] as [string, string]]),
];
/** How many workers are killed on each database: fifty in all, and at most 25 in one run. */
const KILLED = 50 / DATABASES.length;
const KILLED_IN_A_RUN = 25;

/** What one process makes of a file. */
let large: Run;
let small: Run;

beforeAll(() => {
  const records = throughNpm("example:caseload:records", ["20000", "7"]).output;
  writeFileSync(file("large.ndjson"), records);
  writeFileSync(file("small.ndjson"), records.split("\n").slice(0, 2000).join("\n"));
  large = throughNpm("example:caseload", [file("large.ndjson")]);
  small = bundled("example-caseload", [file("small.ndjson")]);
  // It makes the bundle, and fails as no file is named.
  throughNpm("example:caseload:workers", []);
});
afterAll(() => {
  if (typeof postgres !== "string") postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Host {
  readonly ended: Promise<Run>;
  readonly state: { readonly isOver: boolean };
  /** The processes of the workers that have started and not ended. */
  readonly workers: Set<number>;
  readonly kill: () => void;
}

function start(url: string | undefined, words: readonly string[]): Host {
  const host = spawn(
    process.execPath,
    [
      join(root, "node_modules/.cache/csae-guidance/example-caseload-workers.mjs"),
      ...["--database", file("pglite"), ...words],
    ],
    { cwd: root, env: { ...process.env, DATABASE_URL: url } },
  );
  const workers = new Set<number>();
  const state = { isOver: false };
  let [output, errors] = ["", ""];
  host.stdout.on("data", (text: Buffer) => (output += text.toString("utf8")));
  host.stderr.on("data", (text: Buffer) => {
    errors += text.toString("utf8");
    for (const [, pid, what] of text.toString("utf8").matchAll(/Worker (\d+) (started|ended)/g)) {
      if (what === "started") workers.add(Number(pid));
      else workers.delete(Number(pid));
    }
  });
  const ended = new Promise<Run>((done) => {
    host.once("close", (exitCode) => {
      state.isOver = true;
      done({ output, errors, exitCode });
    });
  });
  return { ended, state, workers, kill: () => host.kill("SIGKILL") };
}

const counts = ({ errors }: Run): string | undefined => /^\d+ lines: .*$/m.exec(errors)?.[0];
const codes = ({ errors }: Run): string | undefined => /^Bad lines by code.*$/m.exec(errors)?.[0];
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

function expectSame(run: Run, one: Run): void {
  expect([run.exitCode, run.output]).toEqual([0, one.output]);
  expect([counts(run), codes(run)]).toEqual([counts(one), codes(one)]);
}

test("one process reads 20,000 lines, some of them bad", () => {
  expect(large.exitCode).toBe(0);
  expect(counts(large)).toMatch(/^20000 lines: 19\d{3} records read, \d+ bad, \d+ blank\.$/);
});

describe.each(DATABASES)("%s", (database, url) => {
  test.each([1, 4])("workers: %i", async (workers) => {
    const words = ["--workers", `${workers}`, "--chunk-bytes", "1000000", "--run", `of ${workers}`];
    const run = await start(url, [...words, file("large.ndjson")]).ended;
    expectSame(run, large);
    // The first bad line is told by its place in the file.
    const at = Number(/^byte (\d+): /m.exec(run.errors)?.[1]);
    const line = Number(/^line (\d+): /m.exec(large.errors)?.[1]);
    const before = readFileSync(file("large.ndjson")).subarray(0, at).toString("latin1");
    expect(before.split("\n")).toHaveLength(line);
    expect(run.output + run.errors).not.toContain("FICTION");
  });

  test(`${KILLED} workers killed at random moments`, async () => {
    let killed = 0;
    for (let number = 1; killed < KILLED; number += 1) {
      const words = ["--workers", "4", "--chunk-bytes", "6000", "--run", `killed ${number}`];
      const host = start(url, [...words, file("small.ndjson")]);
      let inThisRun = 0;
      while (!host.state.isOver && killed < KILLED && inThisRun < KILLED_IN_A_RUN) {
        await pause(between(0, 400));
        const workers = [...host.workers];
        const pid = workers[between(0, Math.max(0, workers.length - 1))];
        if (pid === undefined || !kill(pid)) continue;
        [killed, inThisRun] = [killed + 1, inThisRun + 1];
      }
      expectSame(await host.ended, small);
      console.warn(`${database}, run ${number}: ${inThisRun} killed, the same summary`);
    }
    expect(killed).toBe(KILLED);
  });

  test("a host that is killed goes on where it was", async () => {
    const words = [
      "--workers",
      "2",
      "--chunk-bytes",
      "15000",
      "--run",
      "host",
      file("small.ndjson"),
    ];
    const first = start(url, words);
    while (first.workers.size === 0 && !first.state.isOver) await pause(50);
    await pause(between(0, 1500));
    first.kill();
    await first.ended;
    expectSame(await start(url, words).ended, small);
    const again = await start(url, words).ended;
    expectSame(again, small);
    expect(again.errors).toMatch(/^(\d+) of \1 chunks were counted before\.$/m);
    expect(again.errors).not.toContain("Worker");
  });
});

test("a run goes on only with the file that it began with", async () => {
  const words = ["--run", "of 1", file("small.ndjson")];
  const run = await start(undefined, words).ended;
  expect(run.exitCode).toBe(1);
  expect(run.output.replaceAll(/\s+/g, " ")).toContain("Choose another name: --run");
});

/** Whether the process was there to be killed. */
function kill(pid: number): boolean {
  try {
    return process.kill(pid, "SIGKILL");
  } catch {
    return false;
  }
}
