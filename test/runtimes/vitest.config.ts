import { defineConfig } from "vitest/config";

// Run by `npm run runtimes` on the built package, after `npm run runtimes:install`.
export default defineConfig({
  test: {
    include: ["test/runtimes/*.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { requireAssertions: true },
  },
});
