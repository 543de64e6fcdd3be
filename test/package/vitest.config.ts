import { defineConfig } from "vitest/config";

// Tests of the built package as it would be published: run by `npm run check:package` after a build.
export default defineConfig({ test: { include: ["test/package/**/*.test.ts"], expect: { requireAssertions: true }, testTimeout: 120_000, hookTimeout: 180_000 } });
