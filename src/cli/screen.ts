// `screen`: a record as the document that a practitioner reads, or the outcome as JSON.

import { parseScreening, screen as outcomeOf } from "../index.js";
import type { Edition, EmergencyNotice } from "../index.js";
import { renderScreening } from "../render/index.js";
import type { Detail, Format } from "../render/index.js";
import { codeOf } from "./check.js";
import { editionOf } from "./edition.js";
import { inOneLine, linesOf, rowsOf } from "./finding.js";
import type { Finding } from "./finding.js";
import { said, warned } from "./platform.js";
import type { ExitCode, Outcome, Platform } from "./platform.js";
import { sourceOf } from "./source.js";

/** What `screen` is asked. */
export interface Screen {
  readonly file: string;
  /** The file of the edition, or the name of the built-in one. */
  readonly edition: string;
  readonly detail: Detail;
  readonly format: Format;
  readonly json: boolean;
}

/** Writes the document of a record, or the outcome. It takes what parses and nothing else. */
export async function screen(asked: Screen, platform: Platform): Promise<Outcome> {
  const laid = await editionOf(asked.edition, platform);
  if (!laid.ok) return refused(asked, 2, laid.findings, laid.emergency);
  const read = await sourceOf(asked.file, platform);
  if (!read.ok) return refused(asked, 2, read.findings, laid.edition.emergency);
  const parsed = parseScreening<Edition>(read.source.data, laid.edition);
  if (!parsed.ok) {
    const findings = parsed.issues.map((issue) => read.source.finding(issue));
    return refused(asked, codeOf(findings), findings, parsed.emergency);
  }
  const outcome = outcomeOf<Edition>(parsed.value, laid.edition);
  if (asked.json) return said(0, `${JSON.stringify(outcome, null, 2)}\n`);
  const { format, detail } = asked;
  const page = renderScreening(outcome, { format, detail, screening: parsed.value }, laid.edition);
  return said(0, `${page.trimEnd()}\n`);
}

/** The emergency notice first, then what is wrong. Standard output is left for whole pages. */
function refused(
  { json }: Screen,
  code: ExitCode,
  findings: readonly Finding[],
  emergency: EmergencyNotice,
): Outcome {
  if (json)
    return said(code, `${JSON.stringify({ emergency, issues: rowsOf(findings) }, null, 2)}\n`);
  return warned(code, `${noticeOf(emergency)}\n${linesOf(findings)}`);
}

/** The emergency notice in lines of text. */
function noticeOf({ text, numbers, also }: EmergencyNotice): string {
  const calls = numbers.map(({ number, when }) => `- ${number}: ${when}`);
  return [text, ...calls, also].map((line) => `${inOneLine(line)}\n`).join("");
}
