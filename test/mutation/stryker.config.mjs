// Stryker changes the code in one place at a time; a change that no test notices survives. The
// TypeScript checker is off: it costs more than the few mutants that it would save. What is only
// made when a module loads is left out (ignoreStatic): each such mutant would need every test, and
// the schemas among them are checked with broken records of every kind by test/interop/json-schema.
//
// The copy of the code that is mutated must not lie in node_modules: what does is loaded once, and
// coverage with it.

import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";

const {
  MUTATION_CHAPTER: chapter,
  MUTATION_LOOK: look,
  MUTATION_REPORT: report,
} = globalThis.process.env;

// What an earlier run found holds for as long as the tests are the same. Stryker cannot tell by
// itself: it sees them bundled.
const tests = createHash("sha256");
for (const file of readdirSync("test", { recursive: true }).filter(
  (file) => file.endsWith(".ts") && !file.includes("node_modules"),
)) {
  tests.update(readFileSync(`test/${file}`));
}

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  ignoreStatic: look === "first",
  incremental: look === "first",
  incrementalFile: `node_modules/.cache/stryker/${chapter}-${tests.digest("hex").slice(0, 12)}.json`,
  tempDirName: `.stryker-tmp/${chapter}`,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: report },
  concurrency: 2,
  timeoutMS: 8_000,
  logLevel: "error",
};
