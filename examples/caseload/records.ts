// Reads lines into outcomes, and tells what could not be read: where it is and the codes of its
// issues, never its content.

import { parseScreening, screen } from "csae-guidance";
import type { CaseloadEntry, IssueCode } from "csae-guidance";
import type { Line } from "./lines.js";

/** How many bad lines are reported one by one. The others are only counted. */
const MOST_TOLD = 20;

/** What was read so far. Plain JSON, so that it can go from one process to another. */
export interface Reading {
  lines: number;
  blank: number;
  read: number;
  bad: number;
  /** The first bad lines, each in a few words. */
  told: readonly string[];
  /** How many lines have an issue with the code. */
  readonly codes: Partial<Record<IssueCode, number>>;
}

export function nothingRead(): Reading {
  return { lines: 0, blank: 0, read: 0, bad: 0, told: [], codes: {} };
}

/** The outcomes of the lines that can be read, made on demand. `nameOf` says which line it is. */
export async function* entriesIn(
  lines: AsyncIterable<Line>,
  reading: Reading,
  nameOf: (line: Line) => string,
): AsyncGenerator<CaseloadEntry> {
  for await (const line of lines) {
    reading.lines += 1;
    if (line.bytes?.toString("latin1").trim() === "") {
      reading.blank += 1;
      continue;
    }
    const parsed = read(line);
    if (Array.isArray(parsed)) {
      note(nameOf(line), parsed, reading);
      continue;
    }
    reading.read += 1;
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

function note(name: string, issues: readonly IssueCode[], reading: Reading): void {
  const codes = [...new Set(issues)];
  reading.bad += 1;
  for (const code of codes) reading.codes[code] = (reading.codes[code] ?? 0) + 1;
  if (reading.told.length < MOST_TOLD)
    reading.told = [...reading.told, `${name}: ${codes.join(", ")}`];
}

/** Adds what was read of the next part. */
export function addReading(reading: Reading, next: Reading): void {
  reading.lines += next.lines;
  reading.blank += next.blank;
  reading.read += next.read;
  reading.bad += next.bad;
  reading.told = [...reading.told, ...next.told].slice(0, MOST_TOLD);
  for (const code of codesIn(next))
    reading.codes[code] = (reading.codes[code] ?? 0) + (next.codes[code] ?? 0);
}

/** What was read, in lines of text. */
export function reportOf(reading: Reading, seconds: number): string {
  const { lines, blank, read: records, bad, told, codes } = reading;
  const all = codesIn(reading)
    .sort()
    .map((code) => `${code} in ${codes[code] ?? 0}`);
  return [
    `${lines} lines: ${records} records read, ${bad} bad, ${blank} blank.`,
    `${Math.round(records / seconds)} records per second.`,
    ...told,
    ...(bad > told.length ? [`and ${bad - told.length} more bad lines`] : []),
    ...(bad > 0 ? [`Bad lines by code: ${all.join(", ")}.`] : []),
    "",
  ].join("\n");
}

function codesIn({ codes }: Reading): IssueCode[] {
  return Object.keys(codes) as IssueCode[];
}
