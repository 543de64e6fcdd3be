// npm run bench: medians and ratios, everything in one process, of the build: without the paths of
// the root's tsconfig the name csae-guidance leads to dist. Timings are reported, never asserted.

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { parseScreening, screen, york } from "csae-guidance";
import { reportCaseload } from "./caseload.js";
import { reportEngines } from "./engines.js";
import { handWrittenLoop } from "./hand-written-loop.js";
import { median, report } from "./measure.js";
import { reportParsers } from "./parsers.js";
import { input } from "./records.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const parsed = parseScreening(input);
if (!parsed.ok) throw new Error("the benchmark's own input must be valid");
const screening = parsed.value;
if (JSON.stringify(handWrittenLoop(screening, york)) !== JSON.stringify(screen(screening)))
  throw new Error("both must give the same outcome");

await report("screen, whole outcome, beside a hand-written loop with the same output", {
  "hand-written loop": () => handWrittenLoop(screening, york),
  screen: () => screen(screening),
});
await reportEngines();
await reportParsers();
await reportCaseload();
importTimes();
await bundleSizes();

/** Starts Node anew for each import, in turn, and prints the time over an empty start. */
function importTimes(): void {
  const empty = `${root}node_modules/.cache/csae-guidance-empty.mjs`;
  writeFileSync(empty, "");
  const scripts = {
    "an empty module": `await import(${JSON.stringify(empty)})`,
    zod: 'await import("zod")',
    "csae-guidance": 'await import("./dist/index.js")',
    "csae-guidance/core": 'await import("./dist/core.js")',
  };
  const times = new Map(Object.keys(scripts).map((name) => [name, [] as number[]]));
  for (let round = 0; round < 7; round += 1) {
    for (const [name, script] of Object.entries(scripts)) {
      const timed = `const start = performance.now(); ${script}; console.log(performance.now() - start)`;
      times.get(name)?.push(
        Number(
          execFileSync(process.execPath, ["--input-type=module", "--eval", timed], {
            cwd: root,
            encoding: "utf8",
          }),
        ),
      );
    }
  }
  console.log("\nimport, each in a new process");
  const base = median(times.get("zod") ?? []);
  for (const [name, each] of times)
    console.log(
      `  ${name.padEnd(20)} ${median(each).toFixed(1).padStart(8)} ms   × ${(median(each) / base).toFixed(2)} of zod`,
    );
}

async function bundleSizes(): Promise<void> {
  console.log("\nbundle, minified and gzipped");
  const entries = {
    "screen with York": 'export { screen } from "./dist/index.js"',
    "everything with zod": 'export * from "./dist/index.js"',
    "the renderers": 'export * from "./dist/render.js"',
    "zod alone": 'export * from "zod"',
  };
  for (const [name, contents] of Object.entries(entries)) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
    });
    console.log(
      `  ${name.padEnd(20)} ${(gzipSync(outputFiles[0]?.contents ?? "").length / 1000).toFixed(1).padStart(8)} kB`,
    );
  }
}
