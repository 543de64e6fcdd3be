import { defineConfig } from "vitest/config";

// Run by `npm run example:caseload:proof`, after `npm run example:caseload:install`.
export default defineConfig({
  test: {
    include: ["test/caseload-workers/*.test.ts"],
    // Long enough for a slow machine, so that only what never ends fails.
    testTimeout: 1_200_000,
    hookTimeout: 300_000,
    expect: { requireAssertions: true },
  },
});
