// The quick run, `npm test`. The thorough run is test/thorough/vitest.config.ts. The tests of the
// package, the judges and the runtimes have configurations of their own.

import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const source = (path: string): string => file(`src/${path}`);

export default defineConfig({
  resolve: {
    alias: [
      { find: /^csae-guidance$/, replacement: source("index.ts") },
      { find: /^csae-guidance\/schemas$/, replacement: source("schemas.ts") },
      { find: /^csae-guidance\/render$/, replacement: source("render/index.ts") },
      {
        find: /^csae-guidance\/(csv|fhir|json-schema|survey|xlsx)$/,
        replacement: source("interop/$1/index.ts"),
      },
      // It sets the number of runs of each property: few in npm test, many in npm run test:laws.
      { find: /^fast-check$/, replacement: file("test/laws/fast-check.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/{browser,caseload-workers,judges,package,runtimes}/**", "**/node_modules/**"],
    env: { TEST_RUN: "quick" },
    globalSetup: "test/thorough/left-to-the-check.ts",
    // Each process loads the library once. Loading it for each file takes a minute longer.
    isolate: false,
    maxWorkers: "100%",
    // Long enough for a slow machine, so that only a test that never ends fails.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { requireAssertions: true },
  },
});
