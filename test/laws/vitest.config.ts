// Every property many times over: `npm run test:laws`. LAWS_RUNS sets how many runs, LAWS_SEED has
// those of an earlier time again.

import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vitest/config";
import ours from "../../vitest.config.js";

process.env["LAWS_RUNS"] ??= "10000";

/**
 * What others make of our exports, up to half a second a run, and what is fuzzed by itself. Their
 * runs are in npm test.
 */
const NOT_LAWS =
  /^test\/(?:interop\/survey\/through|interop\/json-schema|interop\/fhir\/hostile|render\/hostile|judges)/;

const root = fileURLToPath(new URL("../..", import.meta.url));
const properties = readdirSync(`${root}/test`, { recursive: true, encoding: "utf8" })
  .map((file) => `test/${file}`)
  .filter(
    (file) =>
      file.endsWith(".test.ts") &&
      !NOT_LAWS.test(file) &&
      readFileSync(`${root}/${file}`, "utf8").includes('from "fast-check"'),
  );

export default mergeConfig(
  { resolve: ours.resolve ?? {} },
  defineConfig({
    root,
    resolve: {
      alias: [
        {
          find: /^fast-check$/,
          replacement: fileURLToPath(new URL("fast-check.ts", import.meta.url)),
        },
      ],
    },
    test: {
      include: properties,
      maxWorkers: 2,
      disableConsoleIntercept: true,
      reporters: ["verbose"],
      testTimeout: 3_600_000,
      expect: { requireAssertions: true },
    },
  }),
);
