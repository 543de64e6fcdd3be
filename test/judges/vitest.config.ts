import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vitest/config";
import ours from "../../vitest.config.js";

// Exports, documents and input judged by code that this repository did not write: run by `npm run
// judge` after `npm run judge:install`.
export default mergeConfig(
  { resolve: ours.resolve ?? {} },
  defineConfig({
    root: fileURLToPath(new URL("../..", import.meta.url)),
    test: {
      include: ["test/judges/**/*.judge.test.ts"],
      testTimeout: 300_000,
      hookTimeout: 300_000,
      expect: { requireAssertions: true },
    },
  }),
);
