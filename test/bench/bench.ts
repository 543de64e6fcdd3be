// npm run bench: medians and ratios of the build. Without the paths of the root's tsconfig the name
// csae-guidance leads to dist. Each part runs in a process of its own, so that none is slower for
// what another has left behind. One part alone: npm run bench -- parsers

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { checkBuild } from "./build.js";
import { peerNames, peersTakePart } from "./peers.js";

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  outcomes: async () => (await import("./outcomes/report.js")).reportOutcomes(),
  parsers: async () => (await import("./parsers/report.js")).reportParsers(),
  levels: async () => (await import("./levels/report.js")).reportLevels(),
  histories: async () => (await import("./histories/report.js")).reportHistories(),
  lines: async () => (await import("./caseload/lines.js")).reportLines(),
  memory: async () => {
    (await import("./caseload/memory.js")).reportMemory();
  },
  imports: async () => {
    (await import("./imports.js")).reportImports();
  },
  bundles: async () => (await import("./bundles.js")).reportBundles(),
};

const [part] = process.argv.slice(2);
if (part === undefined) runAll();
else await runOne(part);

function runAll(): void {
  checkBuild();
  console.log(
    peersTakePart()
      ? `With all peers: ${peerNames.join(", ")}.`
      : `Not measured: ${peerNames.join(", ")}. To measure them too, run npm run bench:install.`,
  );
  for (const name of Object.keys(PARTS)) {
    const { status } = spawnSync(
      process.execPath,
      [...process.execArgv, fileURLToPath(import.meta.url), name],
      { stdio: "inherit" },
    );
    if (status === 0) continue;
    process.exitCode = 1;
    return;
  }
}

async function runOne(name: string): Promise<void> {
  const run = PARTS[name];
  if (!run)
    throw new Error(`There is no part of that name. Parts: ${Object.keys(PARTS).join(", ")}`);
  checkBuild();
  await run();
}
