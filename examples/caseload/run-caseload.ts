// Streams a caseload through parse, screen and summarise, and prints it in numbers. Its memory does
// not grow with its input.
//
//   npm run example:caseload:records -- 100000 2026 > FILE    makes a file; see make-records.ts
//   npm run example:caseload -- FILE                          or - for standard input
//   npm run example:caseload -- --markdown FILE               with tables
//
// The file holds one screening per line (NDJSON). A line that cannot be read is skipped and
// reported by its number and the codes of its issues, never by its content. The summary goes to
// standard output, everything else to standard error.

import { open } from "node:fs/promises";
import { SingleBar } from "cli-progress";
import { summariseCaseload } from "csae-guidance";
import { renderCaseload } from "csae-guidance/render";
import type { Format } from "csae-guidance/render";
import { linesOf } from "./lines.js";
import { entriesIn, nothingRead, reportOf } from "./records.js";
import { fileNamed, printFailure } from "./terminal.js";

const words = process.argv.slice(2);
const format: Format = words.includes("--markdown") ? "markdown" : "text";
const source = await openSource(words.find((word) => word !== "--markdown"));
if (source === undefined) fail("The file cannot be opened. Name a file, or - for standard input.");
else await run(source);

async function run({ chunks, size }: Source): Promise<void> {
  const reading = nothingRead();
  const started = performance.now();
  const summary = await summariseCaseload(
    entriesIn(linesOf(withBar(chunks, size)), reading, ({ number }) => `line ${number}`),
    // An error of the file system can name what it was given, so it is not passed on.
  ).catch(() => undefined);
  process.stderr.write(reportOf(reading, (performance.now() - started) / 1000));
  if (summary === undefined) fail("The file cannot be read to its end, so nothing is counted.");
  else if (reading.read === 0) fail("No record could be read.");
  else process.stdout.write(renderCaseload(summary, format));
}

function fail(message: string): void {
  printFailure(message, format);
}

interface Source {
  readonly chunks: AsyncIterable<Buffer>;
  /** In bytes. Undefined if it cannot be known. */
  readonly size: number | undefined;
}

/**
 * Opens a file or standard input. Errors of the file system can name what they were given, so their
 * messages are never passed on.
 */
async function openSource(path: string | undefined): Promise<Source | undefined> {
  if (path === undefined) return undefined;
  if (path === "-") return { chunks: process.stdin, size: undefined };
  try {
    const file = await open(fileNamed(path));
    return { chunks: file.createReadStream(), size: (await file.stat()).size };
  } catch {
    return undefined;
  }
}

/** Passes chunks on and shows progress, if standard error is a terminal and the size is known. */
async function* withBar(
  chunks: AsyncIterable<Buffer>,
  size: number | undefined,
): AsyncGenerator<Buffer> {
  const bar = new SingleBar({
    format: "{bar} {percentage}% of {total} bytes, {eta_formatted} left",
    stream: process.stderr,
  });
  const looking = process.stderr.isTTY && size !== undefined;
  if (looking) bar.start(size, 0);
  try {
    for await (const chunk of chunks) {
      yield chunk;
      if (looking) bar.increment(chunk.length);
    }
  } finally {
    bar.stop();
  }
}
