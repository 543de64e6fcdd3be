// The example in Python meets the vectors, and says so only as long as it does.

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const script = fileURLToPath(new URL("../../examples/conformance/screen.py", import.meta.url));
const vectors = fileURLToPath(new URL("vectors/", import.meta.url));
const hasPython = spawnSync("python3", ["--version"]).status === 0;
if (!hasPython)
  console.warn("skipped: there is no python3 to run examples/conformance/screen.py with");

describe.skipIf(!hasPython)("examples/conformance/screen.py", () => {
  test("passes every vector of screen that needs no overlay", () => {
    expect(execFileSync("python3", [script, vectors], { encoding: "utf8" })).toMatch(
      /^2[1-9] passed, 0 failed, 1 left out/,
    );
  });

  test("fails where a vector says something else", () => {
    const folder = mkdtempSync(join(tmpdir(), "vectors-"));
    cpSync(vectors, folder, { recursive: true });
    const file = join(folder, "screen.json");
    writeFileSync(file, readFileSync(file, "utf8").replace('"unanswered": 38', '"unanswered": 37'));
    const { status, stdout } = spawnSync("python3", [script, folder], { encoding: "utf8" });
    expect([status, stdout]).toEqual([1, expect.stringContaining("/counts/unanswered")]);
  });
});
