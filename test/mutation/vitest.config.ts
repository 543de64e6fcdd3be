// The tests that a chapter's mutants are held against, with one seed, so that a survivor is one every time.

import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vitest/config";
import ours from "../../vitest.config.js";
import { CHAPTERS } from "./chapters.js";

const chapter = CHAPTERS[process.env["MUTATION_CHAPTER"] ?? ""];
process.env["LAWS_SEED"] ??= "7";
// What a few runs do not find, the second look has all of them for.
if (process.env["MUTATION_COVERAGE"] === "perTest") process.env["LAWS_RUNS"] ??= "20";

export default mergeConfig({ resolve: ours.resolve ?? {} }, defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: { alias: [{ find: /^fast-check$/, replacement: fileURLToPath(new URL("../laws/fast-check.ts", import.meta.url)) }] },
  test: {
    include: (chapter?.tests ?? "").split(" "),
    exclude: [chapter?.without ?? "none"],
    isolate: false,
    testTimeout: 120_000,
    expect: { requireAssertions: true },
  },
}));
