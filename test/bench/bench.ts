// npm run bench: medians and ratios, everything in one process, of the build: without the paths of the root's tsconfig the name
// csae-guidance leads to dist. Timings are reported, never asserted.

import { execFileSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { Bench } from "tinybench";
import * as z from "zod";
import { parseScreening, screen, screeningSchema, york } from "csae-guidance";
import type { Screening } from "csae-guidance";
import { handWrittenLoop } from "./hand-written-loop.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const input = {
  edition: { id: york.id, version: york.version, hash: york.hash },
  subject: { ageInYears: 15 },
  answers: Object.fromEntries(
    york.indicators.map(({ id, signs }, index) => [id, index % 9 === 0 ? { answer: "yes", signs: [signs[0]?.id] } : index % 7 === 0 ? "not-known" : "no"]),
  ),
};
const invalid = { ...input, completedOn: "soon", answers: { ...input.answers, nowhere: "yes", clipping: "perhaps" } };
/** The same strict shape, read by zod alone. */
const plainZod = z.strictObject(screeningSchema.shape);
const parsed = parseScreening(input);
if (!parsed.ok) throw new Error("the benchmark's own input must be valid");
const screening: Screening = parsed.value;
if (JSON.stringify(handWrittenLoop(screening, york)) !== JSON.stringify(screen(screening))) throw new Error("both must give the same outcome");

await report("screen, whole outcome, beside a hand-written loop with the same output", {
  "hand-written loop": () => handWrittenLoop(screening, york),
  screen: () => screen(screening),
});
await report("parseScreening, valid, beside plain zod on the same shape", {
  "plain zod": () => plainZod.safeParse(input),
  parseScreening: () => parseScreening(input),
});
await report("parseScreening, invalid with three problems, beside plain zod", {
  // Its issues are made when they are first asked for.
  "plain zod": () => plainZod.safeParse(invalid).error?.issues,
  parseScreening: () => parseScreening(invalid),
});
importTimes();
await bundleSizes();

/** Times alternatives in turn and prints each as a ratio to the first. */
async function report(title: string, runs: Record<string, () => unknown>): Promise<void> {
  const medians = new Map(Object.keys(runs).map((name) => [name, [] as number[]]));
  for (let round = 0; round < 5; round += 1) {
    const bench = new Bench({ time: 200, warmupTime: 50 });
    for (const [name, run] of Object.entries(runs)) bench.add(name, () => { run(); });
    await bench.run();
    for (const { name, result } of bench.tasks) if ("latency" in result) medians.get(name)?.push(result.latency.p50 * 1000);
  }
  console.log(`\n${title}`);
  const base = median([...medians.values()][0] ?? []);
  for (const [name, times] of medians) console.log(`  ${name.padEnd(20)} ${median(times).toFixed(2).padStart(8)} µs   × ${(median(times) / base).toFixed(2)}`);
}

/** Starts Node anew for each import, in turn, and prints the time over an empty start. */
function importTimes(): void {
  const scripts = { "an empty module": "", zod: 'await import("zod")', "csae-guidance": 'await import("./dist/index.js")', "csae-guidance/core": 'await import("./dist/core.js")' };
  const times = new Map(Object.keys(scripts).map((name) => [name, [] as number[]]));
  for (let round = 0; round < 7; round += 1) {
    for (const [name, script] of Object.entries(scripts)) {
      const timed = `const start = performance.now(); ${script}; console.log(performance.now() - start)`;
      times.get(name)?.push(Number(execFileSync(process.execPath, ["--input-type=module", "--eval", timed], { cwd: root, encoding: "utf8" })));
    }
  }
  console.log("\nimport, each in a new process");
  const base = median(times.get("zod") ?? []);
  for (const [name, each] of times) console.log(`  ${name.padEnd(20)} ${median(each).toFixed(1).padStart(8)} ms   × ${(median(each) / base).toFixed(2)} of zod`);
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
    const { outputFiles } = await build({ stdin: { contents, resolveDir: root }, bundle: true, minify: true, format: "esm", write: false });
    console.log(`  ${name.padEnd(20)} ${(gzipSync(outputFiles[0]?.contents ?? "").length / 1000).toFixed(1).padStart(8)} kB`);
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
