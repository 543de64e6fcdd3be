import { defineConfig } from "vitest/config";

// Tests of the built package as it would be published: run by `npm run check:package` after a build.
export default defineConfig({
  test: {
    include: ["test/package/**/*.test.ts"],
    expect: { requireAssertions: true },
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
