// npm run test:mutation [-- CHAPTER …]: mutates each chapter by itself, all of them where none is
// named, and prints their scores. `--changed REVISION` mutates the files alone that differ from a
// revision.
//
// What equivalent.ts says of a file that is mutated, and no mutant of it fits any more, fails.
//
// A chapter is looked at twice. First each mutant is held against the tests that reach it. What is
// made once and kept is reached by the first test alone, so that what then survives is held against
// every test of the files in which one reaches it.

import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { matchesGlob } from "node:path";
import { CHAPTERS } from "./chapters.js";
import { EQUIVALENT } from "./equivalent.js";
import type { Equivalent } from "./equivalent.js";

interface Position {
  readonly line: number;
  readonly column: number;
}

interface Mutant {
  readonly file: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly status: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

const REACHED: readonly string[] = ["Killed", "Timeout", "Survived", "NoCoverage"];
const LEAST = 95;

const [first, revision] = process.argv.slice(2);
const changed =
  first === "--changed"
    ? execFileSync(
        "git",
        ["diff", "--name-only", "--diff-filter=d", revision ?? "HEAD~1", "--", "src"],
        { encoding: "utf8" },
      )
        .split("\n")
        .filter((file) => file.endsWith(".ts"))
    : undefined;
const named =
  changed === undefined && first !== undefined ? process.argv.slice(2) : Object.keys(CHAPTERS);

const scores = named.map((name) => {
  const chapter = CHAPTERS[name];
  if (!chapter) throw new Error(`No such chapter. Known are: ${Object.keys(CHAPTERS).join(", ")}.`);
  const files = changed?.filter((file) =>
    chapter.mutate.split(" ").some((pattern) => matchesGlob(file, pattern)),
  );
  if (files?.length === 0)
    return `${name.padEnd(14)} skipped: no file of it differs from ${revision ?? "HEAD~1"}`;
  const { score, total, equivalent, left, outdated } = look(
    name,
    files?.join(",") ?? chapter.mutate.replaceAll(" ", ","),
  );
  for (const mutant of left) console.log(described(mutant));
  for (const words of outdated)
    console.log(`test/mutation/equivalent.ts names no mutant any more: ${words}`);
  if (score < LEAST || outdated.length > 0) process.exitCode = 1;
  return (
    `${name.padEnd(14)} ${score.toFixed(1)} of ${total}, ${left.length} left, ${equivalent} ` +
    `equivalent${score < LEAST ? `  below ${LEAST}` : ""}`
  );
});
console.log(scores.join("\n"));

/** Both looks at what is to be mutated, and what survived both. */
function look(
  name: string,
  mutate: string,
): {
  readonly score: number;
  readonly total: number;
  readonly equivalent: number;
  readonly left: readonly Mutant[];
  readonly outdated: readonly string[];
} {
  const made = stryker(name, mutate, "first");
  const all = made.filter(({ status }) => REACHED.includes(status));
  const equivalent = all.filter((mutant) => isLeft(mutant) && isEquivalent(mutant));
  const survived = all.filter((mutant) => isLeft(mutant) && !isEquivalent(mutant));
  const again = new Set(
    survived.length === 0
      ? []
      : stryker(name, survived.map(rangeOf).join(","), "second").filter(isLeft).map(keyOf),
  );
  const left = survived.filter((mutant) => again.has(keyOf(mutant)));
  const total = all.length - equivalent.length;
  return {
    score: total === 0 ? 100 : 100 * (1 - left.length / total),
    total,
    equivalent: equivalent.length,
    left,
    outdated: outdatedAmong(made),
  };
}

function stryker(name: string, mutate: string, look: "first" | "second"): Mutant[] {
  const report = `node_modules/.cache/stryker/${name}-${look}.json`;
  const { status } = spawnSync(
    "npx",
    ["stryker", "run", "test/mutation/stryker.config.mjs", "--mutate", mutate],
    {
      stdio: "inherit",
      env: { ...process.env, MUTATION_CHAPTER: name, MUTATION_LOOK: look, MUTATION_REPORT: report },
    },
  );
  if (status !== 0)
    throw new Error(`${name}: the mutants were not run; see what is printed above.`);
  const { files } = JSON.parse(readFileSync(report, "utf8")) as {
    readonly files: Record<string, { readonly mutants: readonly Omit<Mutant, "file">[] }>;
  };
  return Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants.map((mutant) => ({ ...mutant, file })),
  );
}

function isLeft({ status }: Mutant): boolean {
  return status === "Survived" || status === "NoCoverage";
}

function isEquivalent(mutant: Mutant): boolean {
  return EQUIVALENT.some((entry) => entry.lines.some((words) => isNamed(mutant, entry, words)));
}

/** Whether an entry means a mutant by these words of a line. */
function isNamed(
  { file, location, replacement }: Mutant,
  entry: Equivalent,
  words: string,
): boolean {
  return (
    entry.file === file &&
    (entry.to?.includes(replacement) ?? true) &&
    (linesOf(file)[location.start.line - 1] ?? "").includes(words)
  );
}

/** What the list says of the files that these are the mutants of, and means none of them. */
function outdatedAmong(mutants: readonly Mutant[]): string[] {
  const files = new Set(mutants.map(({ file }) => file));
  return EQUIVALENT.filter(({ file }) => files.has(file)).flatMap((entry) =>
    entry.lines
      .filter((words) => !mutants.some((mutant) => isNamed(mutant, entry, words)))
      .map((words) => `${entry.file}: ${words}`),
  );
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, "utf8").split("\n");
}

/** As Stryker takes it: lines from 1, columns from 0. */
function rangeOf({ file, location: { start, end } }: Mutant): string {
  return `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
}

function keyOf({ mutatorName, replacement, ...mutant }: Mutant): string {
  return `${rangeOf({ mutatorName, replacement, ...mutant })} ${mutatorName} ${replacement}`;
}

function described({ file, mutatorName, replacement, location }: Mutant): string {
  const line = linesOf(file)[location.start.line - 1] ?? "";
  const from =
    location.start.line === location.end.line
      ? line.slice(location.start.column - 1, location.end.column - 1)
      : `${line.slice(location.start.column - 1)} …`;
  return `${file}:${location.start.line} ${mutatorName}\n  ${from}\n  ${replacement.replaceAll(/\s+/g, " ")}`;
}
