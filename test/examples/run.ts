// Runs the examples: through npm as the README says, which bundles one first, or the bundle alone,
// which takes a third of the time.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

export interface Run {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: number | null;
}

/** Runs a script of package.json with words behind `--`. */
export function throughNpm(script: string, words: readonly string[], input?: string): Run {
  return run("npm", ["run", "--silent", script, "--", ...words], input);
}

/** Runs the bundle that npm made last. `options` are Node’s own. */
export function bundled(
  name: "example" | "example-caseload",
  words: readonly string[],
  input?: string,
  options: readonly string[] = [],
): Run {
  const file = join(root, "node_modules/.cache/csae-guidance", `${name}.mjs`);
  return run(process.execPath, [...options, file, ...words], input);
}

function run(command: string, words: readonly string[], input?: string): Run {
  const { stdout, stderr, status } = spawnSync(command, words, {
    cwd: root,
    encoding: "utf8",
    input,
    maxBuffer: 100_000_000,
  });
  return { output: stdout, errors: stderr, exitCode: status };
}
