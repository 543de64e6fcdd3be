// The tests that a chapter's mutants are held against, with one seed, so that a survivor is one every time.

import { readdirSync } from "node:fs";
import { join, matchesGlob, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";
import type { TestSpecification } from "vitest/node";
import { BUNDLED, bundle } from "./bundle.js";
import { CHAPTERS } from "./chapters.js";

const isFirstLook = process.env["MUTATION_LOOK"] === "first";
process.env["LAWS_SEED"] ??= "7";
// What a few runs do not find, the second look has all of them for.
if (isFirstLook) process.env["LAWS_RUNS"] ??= "20";

const root = fileURLToPath(new URL("../..", import.meta.url));
const chapter = CHAPTERS[process.env["MUTATION_CHAPTER"] ?? ""];
const isOneOf = (file: string, patterns = ""): boolean =>
  patterns.split(" ").some((pattern) => matchesGlob(file, pattern));
const tests = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
  .map((file) => `test/${file}`)
  .filter(
    (file) =>
      isOneOf(file, chapter?.tests) &&
      !isOneOf(file, chapter?.without) &&
      !(isFirstLook && isOneOf(file, chapter?.slow)),
  );

await bundle(root, tests);

/** What noticed the last mutant goes first, for the next one stands beside it, and then what is quick. */
class QuickestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project, moduleId }: TestSpecification): number => {
      const last = this.ctx.cache.getFileTestResults(`${project.name}:${relative(root, moduleId)}`);
      return last?.failed ? -1 : (last?.duration ?? 0);
    };
    return Promise.resolve([...files].sort((one, other) => rank(one) - rank(other)));
  }
}

export default defineConfig({
  root,
  test: {
    include: [`${BUNDLED.tests}/**/*.test.mjs`],
    server: { deps: { external: [/\.bundled\/(?:anew|whole)/] } },
    isolate: false,
    sequence: { sequencer: QuickestFirst },
    setupFiles: isFirstLook ? [] : ["test/mutation/whole-files.ts"],
    testTimeout: 120_000,
    expect: { requireAssertions: true },
  },
});
