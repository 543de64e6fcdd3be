// What is measured is the build. A build that is missing or old would be measured in silence.

import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Throws where there is no build, or one that is older than the sources. */
export function checkBuild(): void {
  const built = statSync(`${root}dist/index.js`, { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined) throw new Error("There is no build. Run npm run build first.");
  const changed = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" }).find(
    (path) => statSync(`${root}src/${path}`).mtimeMs > built,
  );
  if (changed !== undefined)
    throw new Error(`The build is older than src/${changed}. Run npm run build first.`);
}
