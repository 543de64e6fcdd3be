// Every property many times over: `npm run test:laws`. LAWS_RUNS sets how many runs, LAWS_SEED has
// those of an earlier time again. fast-check.ts, which stands in fast-check's place, reads both.

import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vitest/config";
import ours from "../../vitest.config.js";

process.env["LAWS_RUNS"] ??= "10000";
process.env["LAWS_SEED"] ??= String(Math.floor(Math.random() * 2 ** 31));

/**
 * What others make of our exports, up to half a second a run, and what is fuzzed by itself. Their
 * runs are in npm run check.
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
