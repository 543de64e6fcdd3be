// Takes a file, or standard input, as data with places, or as the one finding that says why not.

import { readDocument } from "./document.js";
import type { LineAndColumn } from "./document.js";
import type { Finding } from "./finding.js";
import type { Platform } from "./platform.js";
import { MOST_BYTES, WHY_NOT_READ } from "./sentences.js";

/** What a file holds, with the finding for each issue with it. */
export interface Source {
  readonly data: unknown;
  /** The issue with its place, or with that of another path. */
  readonly finding: (issue: Said, at?: string) => Finding;
}

/** What is said of a path. */
interface Said {
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

/** A file as data, or why it is none. */
export type SourceRead =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Reads a file. A dash stands for standard input. */
export async function sourceOf(file: string, platform: Platform): Promise<SourceRead> {
  const named = file === "-" ? "standard input" : file;
  const read = await (file === "-"
    ? platform.readInput(MOST_BYTES)
    : platform.readFile(file, MOST_BYTES));
  const unreadable = (message: string, { line, column } = START): SourceRead => ({
    ok: false,
    findings: [{ code: "unreadable", path: "", message, at: { file: named, line, column } }],
  });
  if (!read.ok) return unreadable(WHY_NOT_READ[read.why]);
  const document = readDocument(read.text, /\.json$/i.test(file) ? "json" : "yaml-or-json");
  if (!document.ok) return unreadable(document.message, document.at);
  const finding = (said: Said, at = said.path): Finding => ({
    ...said,
    at: { file: named, ...document.placeOf(at) },
  });
  return { ok: true, source: { data: document.data, finding } };
}

const START: LineAndColumn = { line: 1, column: 1 };
