// What both forms of the example share with whoever runs them: names of files, and failures.

import { resolve } from "node:path";
import type { Issue } from "csae-guidance";
import { renderIssues } from "csae-guidance/render";
import type { Format } from "csae-guidance/render";

/**
 * The path of a file that somebody named. npm runs scripts in the root of the package; INIT_CWD is
 * the directory of the caller.
 */
export function fileNamed(name: string): string {
  return resolve(process.env["INIT_CWD"] ?? ".", name);
}

/** Prints a failure below the emergency notice. The exit code is then 1. */
export function printFailure(message: string, format: Format): void {
  const issue: Issue = { code: "unreadable", path: "", message };
  process.stdout.write(renderIssues([issue], format));
  process.exitCode = 1;
}
