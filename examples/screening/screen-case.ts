// Takes a case file, screens it, records a judgement where one is given, and prints what a practitioner needs.
//
//   npm run example                      examples/screening/complete-case.json
//   npm run example -- FILE              another file
//   npm run example -- -                 standard input
//   npm run example -- --markdown FILE   for a case note
//
// A case file is JSON: { "screening": Screening, "judgement"?: Judgement }. All files here are fictional.

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseScreening, recordJudgement, screen, york } from "csae-guidance";
import type { Issue } from "csae-guidance";
import { renderIssues, renderScreening, renderScreeningRecord } from "csae-guidance/render";
import type { Format } from "csae-guidance/render";

const words = process.argv.slice(2);
const format: Format = words.includes("--markdown") ? "markdown" : "text";
const named = words.find((word) => word !== "--markdown");

const { output, exitCode } = run(named ?? "examples/screening/complete-case.json");
process.stdout.write(output);
process.exitCode = exitCode;

function run(path: string): { output: string; exitCode: number } {
  const input = read(path);
  if ("issues" in input) return failure(input.issues);
  const { screening: given, judgement } = input;

  const screening = parseScreening(given);
  if (!screening.ok) return failure(screening.issues, "/screening");
  if (judgement === undefined) return { output: renderScreening(screen(screening.value), format), exitCode: 0 };

  const record = recordJudgement(screening.value, judgement);
  if (!record.ok) return failure(record.issues, "/judgement");
  return { output: renderScreeningRecord(record.value, format), exitCode: 0 };
}

/** Errors of the file system and of JSON can quote what they read: their words are never passed on. */
function read(path: string): { screening: unknown; judgement: unknown } | { issues: Issue[] } {
  let text: string;
  try {
    // npm runs scripts at the top of the package; INIT_CWD is where the caller stands.
    text = readFileSync(path === "-" ? 0 : resolve(named === undefined ? "." : (process.env["INIT_CWD"] ?? "."), path), "utf8");
  } catch {
    return { issues: [{ code: "unreadable", path: "", message: "The file cannot be opened." }] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { issues: [{ code: "unreadable", path: "", message: "The file is not JSON." }] };
  }
  if (typeof value !== "object" || value === null) {
    return { issues: [{ code: "wrong-type", path: "", message: "Expected an object with a screening and, where there is one, a judgement." }] };
  }
  const unknown = Object.keys(value).filter((key) => key !== "screening" && key !== "judgement");
  if (unknown.length > 0) {
    return { issues: [{ code: "unknown-key", path: "", message: "Expected the keys screening and judgement, and no other." }] };
  }
  return { screening: "screening" in value ? value.screening : undefined, judgement: "judgement" in value ? value.judgement : undefined };
}

function failure(issues: readonly Issue[], under = ""): { output: string; exitCode: number } {
  const located = issues.map((issue) => ({ ...issue, path: `${under}${issue.path}` }));
  return { output: renderIssues(located, format, york), exitCode: 1 };
}
