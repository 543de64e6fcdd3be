// Stryker changes the code in one place at a time; a change that no test notices survives. The TypeScript checker is off: it costs more
// than the few mutants that it would save. What is only made when a module loads is left out (ignoreStatic): each such mutant would need
// every test, and the schemas among them are checked with broken records of every kind by test/interop/json-schema.

const folder = `node_modules/.cache/stryker/${globalThis.process.env.MUTATION_CHAPTER}`;

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `${folder}/incremental.json`,
  tempDirName: `${folder}/sandbox`,
  reporters: ["clear-text", "json"],
  jsonReporter: { fileName: `${folder}/report.json` },
  clearTextReporter: { logTests: false, allowColor: false, reportMutants: true },
  thresholds: { high: 100, low: 95, break: 95 },
  concurrency: 2,
  timeoutMS: 15_000,
};
