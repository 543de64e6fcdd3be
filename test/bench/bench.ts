// npm run bench: medians and ratios of the build, and at the end one table of what it is held to.
// Without the paths of the root's tsconfig the name csae-guidance leads to dist. Each part runs in a
// process of its own, so that none is slower for what another has left behind, and hands over its
// figures. One part alone: npm run bench -- parsers

import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { checkBuild } from "./build.js";
import type { Figures } from "./figures.js";
import { peerNames, peersTakePart } from "./peers.js";
import { CHROMIUM, printTable, printTableOf } from "./table.js";

const PARTS: Readonly<Record<string, () => Promise<Figures>>> = {
  outcomes: async () => (await import("./outcomes/report.js")).reportOutcomes(),
  parsers: async () => (await import("./parsers/report.js")).reportParsers(),
  levels: async () => (await import("./levels/report.js")).reportLevels(),
  histories: async () => (await import("./histories/report.js")).reportHistories(),
  pages: async () => (await import("./pages/report.js")).reportPages(),
  lines: async () => (await import("./caseload/lines.js")).reportLines(),
  memory: async () => (await import("./caseload/memory.js")).reportMemory(),
  imports: async () => (await import("./imports.js")).reportImports(),
  bundles: async () => (await import("./bundles.js")).reportBundles(),
  [CHROMIUM]: async () => (await import("./chromium/report.js")).reportChromium(),
};

const [part] = process.argv.slice(2);
checkBuild();
if (part === undefined) await runAll();
else await runOne(part);

async function runAll(): Promise<void> {
  console.log(
    peersTakePart()
      ? `With all peers: ${peerNames.join(", ")}.`
      : `Not measured: ${peerNames.join(", ")}. To measure them too, run npm run bench:install.`,
  );
  const figures = new Map<string, Figures>();
  for (const name of Object.keys(PARTS)) figures.set(name, await handedOverBy(name));
  printTable(figures);
}

/** Runs a part in a new process. If it fails, the run goes on and ends with an error. */
async function handedOverBy(name: string): Promise<Figures> {
  let figures: Figures = {};
  const child = fork(fileURLToPath(import.meta.url), [name]);
  child.on("message", (message) => (figures = message as Figures));
  // What was handed over has arrived once both have happened.
  await Promise.all([once(child, "exit"), once(child, "disconnect")]);
  if (child.exitCode !== 0) process.exitCode = 1;
  return figures;
}

async function runOne(name: string): Promise<void> {
  const run = PARTS[name];
  if (!run)
    throw new Error(`There is no part of that name. Parts: ${Object.keys(PARTS).join(", ")}`);
  const figures = await run();
  if (process.send) process.send(figures);
  else printTableOf(name, figures);
}
