// The tests that a chapter's mutants are held against, with one seed, so that a survivor is one every time. Each mutant loads its
// tests anew, so each is bundled into one file first: that takes half the time of loading three hundred.

import { readFileSync, readdirSync } from "node:fs";
import { join, matchesGlob } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Plugin } from "esbuild";
import { defineConfig } from "vitest/config";
import { CHAPTERS } from "./chapters.js";

process.env["LAWS_SEED"] ??= "7";
// What a few runs do not find, the second look has all of them for.
if (process.env["MUTATION_LOOK"] === "first") process.env["LAWS_RUNS"] ??= "20";

const root = fileURLToPath(new URL("../..", import.meta.url));
const chapter = CHAPTERS[process.env["MUTATION_CHAPTER"] ?? ""];
const tests = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
  .map((file) => `test/${file}`)
  .filter((file) => file !== chapter?.without && chapter?.tests.split(" ").some((pattern) => matchesGlob(file, pattern)));

/** Lets a file of the tests find what lies beside it, wherever its text has gone. */
const places: Plugin = {
  name: "places",
  setup(build) {
    build.onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)), loader: "ts",
    }));
  },
};

await build({
  absWorkingDir: root, entryPoints: tests, outbase: ".", outdir: ".bundled", outExtension: { ".js": ".mjs" },
  bundle: true, platform: "node", format: "esm", plugins: [places], external: ["vitest"], alias: { "fast-check": "./test/laws/fast-check.ts" },
});

export default defineConfig({
  root,
  test: {
    include: [".bundled/**/*.test.mjs"],
    isolate: false,
    setupFiles: process.env["MUTATION_LOOK"] === "second" ? ["test/mutation/whole-files.ts"] : [],
    testTimeout: 120_000,
    expect: { requireAssertions: true },
  },
});
