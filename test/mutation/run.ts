// npm run test:mutation [-- CHAPTER …]: mutates each chapter by itself, all of them where none is named, and prints their scores.
// `--changed REVISION` mutates the files alone that differ from a revision.

import { execFileSync, spawnSync } from "node:child_process";
import { matchesGlob } from "node:path";
import { CHAPTERS } from "./chapters.js";

const [first, revision] = process.argv.slice(2);
const changed = first === "--changed"
  ? execFileSync("git", ["diff", "--name-only", "--diff-filter=d", revision ?? "HEAD~1", "--", "src"], { encoding: "utf8" }).split("\n").filter((file) => file.endsWith(".ts"))
  : undefined;
const named = changed === undefined && first !== undefined ? process.argv.slice(2) : Object.keys(CHAPTERS);

const scores: string[] = [];
for (const name of named) {
  const chapter = CHAPTERS[name];
  if (!chapter) throw new Error(`No such chapter. Known are: ${Object.keys(CHAPTERS).join(", ")}.`);
  const files = changed?.filter((file) => matchesGlob(file, chapter.mutate));
  if (files?.length === 0) { scores.push(`${name.padEnd(14)} skipped: no file of it differs from ${revision ?? "HEAD~1"}`); continue; }
  const mutate = files?.join(",") ?? chapter.mutate;
  const { status, stdout } = spawnSync("npx", ["stryker", "run", "test/mutation/stryker.config.mjs", "--mutate", mutate], {
    encoding: "utf8", maxBuffer: 2 ** 28, env: { ...process.env, MUTATION_CHAPTER: name }, stdio: ["ignore", "pipe", "inherit"],
  });
  console.log(stdout);
  const score = /All files\s*\|\s*([\d.]+)/.exec(stdout)?.[1];
  scores.push(`${name.padEnd(14)} ${score ?? "nothing to mutate"}${status === 0 ? "" : "  below 95, or not run"}`);
  if (status !== 0) process.exitCode = 1;
}
console.log(scores.join("\n"));
