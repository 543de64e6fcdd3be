// The table of docs/performance.md names what the benchmark holds the library to (test/bench).

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { TARGETS, targetOf } from "../bench/targets.js";

const page = readFileSync(new URL("../../docs/performance.md", import.meta.url), "utf8");

const [table = ""] =
  /(?<=^\| what +\| measured +\| target +\| Chromium +\|\n.*\n)(?:\|.*\n)+/m.exec(page) ?? [];
const rows = table
  .trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()));

test("docs/performance.md names every target of the benchmark, in its order", () => {
  expect(rows.map(([, what, , target]) => [what, target])).toEqual(
    TARGETS.map((target) => [target.what, targetOf(target)]),
  );
});

test("docs/performance.md tells what was measured for each target", () => {
  expect(rows.filter(([, , measured]) => measured === "")).toEqual([]);
});
