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
import { resolve } from "node:path";
import { SingleBar } from "cli-progress";
import { parseScreening, screen, summariseCaseload } from "csae-guidance";
import type { CaseloadEntry, Issue, IssueCode } from "csae-guidance";
import { renderCaseload, renderIssues } from "csae-guidance/render";
import type { Format } from "csae-guidance/render";
import { linesOf } from "./lines.js";
import type { Line } from "./lines.js";

/** How many bad lines are reported one by one. The others are only counted. */
const MOST_TOLD = 20;

interface Progress {
  lines: number;
  blank: number;
  read: number;
  bad: number;
  readonly told: string[];
  readonly codes: Map<IssueCode, number>;
}

const words = process.argv.slice(2);
const format: Format = words.includes("--markdown") ? "markdown" : "text";
const source = await openSource(words.find((word) => word !== "--markdown"));
if (source === undefined) fail("The file cannot be opened. Name a file, or - for standard input.");
else await run(source);

async function run({ chunks, size }: Source): Promise<void> {
  const progress: Progress = { lines: 0, blank: 0, read: 0, bad: 0, told: [], codes: new Map() };
  const started = performance.now();
  const summary = await summariseCaseload(entriesIn(linesOf(withBar(chunks, size)), progress));
  report(progress, (performance.now() - started) / 1000);
  if (progress.read === 0) fail("No record could be read.");
  else process.stdout.write(renderCaseload(summary, format));
  if (!summary.readToTheEnd) process.exitCode = 1;
}

/** The outcomes of the lines that can be read, made on demand. */
async function* entriesIn(
  lines: AsyncIterable<Line>,
  progress: Progress,
): AsyncGenerator<CaseloadEntry> {
  for await (const line of lines) {
    progress.lines += 1;
    if (line.bytes?.toString("latin1").trim() === "") {
      progress.blank += 1;
      continue;
    }
    const parsed = read(line);
    if (Array.isArray(parsed)) {
      note(line.number, parsed, progress);
      continue;
    }
    progress.read += 1;
    yield parsed;
  }
}

/** Reads a line. JSON error messages can quote the line, so they are never passed on. */
function read({ bytes }: Line): CaseloadEntry | IssueCode[] {
  if (bytes === undefined) return ["out-of-range"];
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString("utf8"));
  } catch {
    return ["unreadable"];
  }
  const parsed = parseScreening(value);
  if (!parsed.ok) return parsed.issues.map(({ code }) => code);
  return { outcome: screen(parsed.value), completedOn: parsed.value.completedOn };
}

function note(number: number, issues: readonly IssueCode[], progress: Progress): void {
  const codes = [...new Set(issues)];
  progress.bad += 1;
  for (const code of codes) progress.codes.set(code, (progress.codes.get(code) ?? 0) + 1);
  if (progress.told.length < MOST_TOLD) progress.told.push(`line ${number}: ${codes.join(", ")}`);
}

function report(
  { lines, blank, read: records, bad, told, codes }: Progress,
  seconds: number,
): void {
  const all = [...codes]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, of]) => `${code} in ${of}`);
  process.stderr.write(
    [
      `${lines} lines: ${records} records read, ${bad} bad, ${blank} blank.`,
      `${Math.round(records / seconds)} records per second.`,
      ...told,
      ...(bad > told.length ? [`and ${bad - told.length} more bad lines`] : []),
      ...(bad > 0 ? [`Bad lines by code: ${all.join(", ")}.`] : []),
      "",
    ].join("\n"),
  );
}

function fail(message: string): void {
  const issue: Issue = { code: "unreadable", path: "", message };
  process.stdout.write(renderIssues([issue], format));
  process.exitCode = 1;
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
    // npm runs scripts in the root of the package; INIT_CWD is the directory of the caller.
    const file = await open(resolve(process.env["INIT_CWD"] ?? ".", path));
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
