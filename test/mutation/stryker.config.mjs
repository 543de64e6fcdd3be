// Stryker changes the code in one place at a time; a change that no test notices survives. The TypeScript checker is off: it costs more
// than the few mutants that it would save. What is only made when a module loads is left out (ignoreStatic): each such mutant would need
// every test, and the schemas among them are checked with broken records of every kind by test/interop/json-schema.
//
// The copy of the code that is mutated must not lie in node_modules: what does is loaded once, and coverage with it.

const { MUTATION_CHAPTER: chapter, MUTATION_LOOK: look, MUTATION_REPORT: report } = globalThis.process.env;

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  ignoreStatic: look === "first",
  incremental: look === "first",
  incrementalFile: `node_modules/.cache/stryker/${chapter}-incremental.json`,
  tempDirName: `.stryker-tmp/${chapter}`,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: report },
  concurrency: 2,
  timeoutMS: 8_000,
  logLevel: "error",
};
