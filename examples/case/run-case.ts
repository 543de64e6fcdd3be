// Takes a case file through screening, judgement, sharing review and police form draft, and prints
// what a practitioner needs.
//
//   npm run example                       examples/case/complete-case.json
//   npm run example -- FILE               another file
//   npm run example -- -                  standard input
//   npm run example -- --markdown FILE    as a case note
//
// The same folder holds incomplete-case.json and danger-now-case.json.
//
// A case file is JSON: { "screening": …, "judgement"?: …, "sharing"?: …, "policeForm"?: … }. All
// files here are fictional.

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  draftPoliceForm,
  parsePoliceForm,
  parseScreening,
  parseSharingRecord,
  pinOf,
  recordJudgement,
  screen,
  york,
} from "csae-guidance";
import type { Issue, Result } from "csae-guidance";
import {
  renderIssues,
  renderPoliceForm,
  renderScreening,
  renderScreeningRecord,
  renderSharingRecord,
} from "csae-guidance/render";
import type { Format } from "csae-guidance/render";

const KEYS = ["screening", "judgement", "sharing", "policeForm"] as const;
type CaseFile = Partial<Record<(typeof KEYS)[number], unknown>>;

const words = process.argv.slice(2);
const format: Format = words.includes("--markdown") ? "markdown" : "text";
const named = words.find((word) => word !== "--markdown");

const { documents, exitCode } = run(read(named));
process.stdout.write(documents.join(format === "text" ? `\n${"#".repeat(80)}\n\n` : "\n---\n\n"));
process.exitCode = exitCode;

function run(file: CaseFile | Issue[]): { documents: string[]; exitCode: number } {
  if (Array.isArray(file)) return failure(file);
  const screening = parseScreening(file.screening);
  // If the screening cannot be parsed, the judgement is parsed anyway, so that every problem is
  // reported at once.
  const judged = screening.ok ? screening.value : { edition: pinOf(york), answers: {} };
  const judgement = "judgement" in file ? recordJudgement(judged, file.judgement) : undefined;
  const sharing = file.sharing === undefined ? undefined : parseSharingRecord(file.sharing);
  const policeForm = file.policeForm === undefined ? undefined : parsePoliceForm(file.policeForm);

  const issues = [
    ...under("/screening", screening),
    ...under("/judgement", judgement),
    ...under("/sharing", sharing),
    ...under("/policeForm", policeForm),
  ];
  if (issues.length > 0 || !screening.ok) return failure(issues);
  return {
    documents: [
      judgement?.ok
        ? renderScreeningRecord(judgement.value, format)
        : renderScreening(screen(screening.value), format),
      ...(sharing?.ok ? [renderSharingRecord(sharing.value, format)] : []),
      ...(policeForm?.ok
        ? [renderPoliceForm(draftPoliceForm(screening.value, policeForm.value), format)]
        : []),
    ],
    exitCode: 0,
  };
}

/** The issues of one part of the file, with their paths in the file. */
function under(path: string, result: Result<unknown> | undefined): Issue[] {
  return result === undefined || result.ok
    ? []
    : result.issues.map((issue) => ({ ...issue, path: `${path}${issue.path}` }));
}

function failure(issues: readonly Issue[]): { documents: string[]; exitCode: number } {
  return { documents: [renderIssues(issues, format)], exitCode: 1 };
}

/**
 * Reads a case file. Errors of the file system and of JSON can quote what they read, so their
 * messages are never passed on.
 */
function read(path: string | undefined): CaseFile | Issue[] {
  let text: string;
  try {
    // npm runs scripts in the root of the package; INIT_CWD is the directory of the caller.
    text =
      path === undefined
        ? readFileSync("examples/case/complete-case.json", "utf8")
        : readFileSync(path === "-" ? 0 : resolve(process.env["INIT_CWD"] ?? ".", path), "utf8");
  } catch {
    return [{ code: "unreadable", path: "", message: "The file cannot be opened." }];
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [{ code: "unreadable", path: "", message: "The file is not JSON." }];
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return [
      {
        code: "wrong-type",
        path: "",
        message: `Expected an object with the keys ${KEYS.join(", ")}.`,
      },
    ];
  }
  const unknown = Object.keys(value).filter((key) => !KEYS.some((known) => known === key));
  if (unknown.length > 0)
    return [
      {
        code: "unknown-key",
        path: "",
        message:
          `${unknown.length} of the keys here ${unknown.length === 1 ? "is" : "are"} not ` +
          `known. The keys are: ${KEYS.join(", ")}.`,
      },
    ];
  return value;
}
