// Unit tests run against src/. The tests of the package, the judges and the runtimes have their own
// configurations.

import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^csae-guidance$/, replacement: source("index.ts") },
      { find: /^csae-guidance\/core$/, replacement: source("core.ts") },
      { find: /^csae-guidance\/render$/, replacement: source("render/index.ts") },
      {
        find: /^csae-guidance\/(csv|fhir|json-schema|survey)$/,
        replacement: source("interop/$1/index.ts"),
      },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/package/**", "test/judges/**", "test/runtimes/**"],
    // Long enough for a slow machine, so that only a test that never ends fails.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { requireAssertions: true },
    typecheck: {
      enabled: true,
      include: ["test/**/*.test-d.ts"],
      checker: "./node_modules/typescript7/bin/tsc",
    },
    coverage: {
      include: ["src/**"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { lines: 98, branches: 98, functions: 98, statements: 98 },
    },
  },
});
