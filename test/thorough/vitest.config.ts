// The thorough run, `npm run test:thorough`: the tests of `npm test` with all runs and all cases, and
// browsers, types and coverage. It is part of `npm run check`.

import { defineConfig } from "vitest/config";
import ours from "../../vitest.config.js";

export default defineConfig({
  ...ours,
  test: {
    ...ours.test,
    exclude: ["test/{caseload-workers,judges,package,runtimes}/**", "**/node_modules/**"],
    env: {},
    globalSetup: [],
    typecheck: {
      enabled: true,
      include: ["test/**/*.test-d.ts"],
      checker: "./node_modules/typescript7/bin/tsc",
    },
    coverage: {
      enabled: true,
      include: ["src/**/*.ts"],
      // It touches the process, and runs in one of its own: test/package/packed.test.ts.
      exclude: ["src/cli/main.ts"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { lines: 98, branches: 98, functions: 98, statements: 98 },
    },
  },
});
