// What an import costs. Each is measured in a new process, in turn.

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Figures } from "./figures.js";
import { printRow } from "./measure.js";
import { median, ratio, rounded } from "./rounds.js";

const ROUNDS = 15;
const root = fileURLToPath(new URL("../../", import.meta.url));
const cache = `${root}node_modules/.cache/csae-guidance`;
const EMPTY = "an empty module";
const ZOD = "zod";
const ROOT = "csae-guidance";

export function reportImports(): Figures {
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${cache}/empty.mjs`, "");
  const modules = {
    [EMPTY]: `${cache}/empty.mjs`,
    [ZOD]: "zod",
    [ROOT]: "./dist/index.js",
  };
  const times = new Map(Object.keys(modules).map((name) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, module] of Object.entries(modules)) times.get(name)?.push(timeOf(module));
  console.log(`\nimport, each ${ROUNDS} times in a new process`);
  const timesOf = (name: string): number[] => times.get(name) ?? [];
  for (const name of times.keys())
    printRow(name, `${median(timesOf(name)).toFixed(1)} ms`, [
      `${rounded(ratio(timesOf(name), timesOf(ZOD)))} × zod`,
      `${(median(timesOf(name)) - median(timesOf(EMPTY))).toFixed(1)} ms over empty`,
    ]);
  return { import: { value: ratio(timesOf(ROOT), timesOf(ZOD)) } };
}

/** Milliseconds that an import takes in a new process. */
function timeOf(module: string): number {
  const script =
    "const start = performance.now(); " +
    `await import(${JSON.stringify(module)}); ` +
    "console.log(performance.now() - start)";
  return Number(
    execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: root,
      encoding: "utf8",
    }),
  );
}
