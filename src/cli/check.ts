// `check`: everything that is wrong with an edition, each at its line.

import { issuesWith, findingsOf } from "./edition.js";
import { jsonOf, linesOf } from "./finding.js";
import type { Finding } from "./finding.js";
import { said } from "./platform.js";
import type { ExitCode, Outcome, Platform } from "./platform.js";
import { sourceOf } from "./source.js";

/** What `check` is asked. */
export interface Check {
  readonly file: string;
  /** The day by which contacts must have been checked. */
  readonly on: string | undefined;
  readonly json: boolean;
}

/** Lists what `checkEdition` finds. A file that cannot be read is listed in the same way. */
export async function check({ file, on, json }: Check, platform: Platform): Promise<Outcome> {
  const read = await sourceOf(file, platform);
  const findings = read.ok
    ? findingsOf(read.source, issuesWith(read.source.data, on))
    : read.findings;
  if (json) return said(codeOf(findings), jsonOf(findings));
  return said(
    codeOf(findings),
    findings.length === 0 ? "No problems were found.\n" : linesOf(findings),
  );
}

/** 2 where something could not be read, 1 where something is wrong, and else 0. */
export function codeOf(findings: readonly Finding[]): ExitCode {
  if (findings.some(({ code }) => code === "unreadable")) return 2;
  return findings.length === 0 ? 0 : 1;
}
