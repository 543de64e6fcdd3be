// The peers: packages that the benchmark compares with. They install into a folder of their own
// (npm run bench:install), so that the repository does not need them. Where they are installed, all
// of them are measured, and a run ends with an error where one is missing or does not load.

import { existsSync, readFileSync } from "node:fs";
import { load } from "./engines/load.js";

const folder = new URL("./engines/", import.meta.url);

/** What each peer needs of `package.json` and of the lock file. */
interface Manifest {
  readonly version: string;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** The names of the peers. */
export const peerNames: readonly string[] = Object.keys(manifestIn("package.json").devDependencies);

/** Whether the peers take part. Throws where the folder is not as the lock file has it. */
export function peersTakePart(): boolean {
  if (!existsSync(new URL("node_modules/", folder))) return false;
  const { packages } = JSON.parse(readFileSync(new URL("package-lock.json", folder), "utf8")) as {
    readonly packages: Readonly<Record<string, Manifest>>;
  };
  const wrong = peerNames.filter((name) => {
    const path = `node_modules/${name}`;
    const manifest = new URL(`${path}/package.json`, folder);
    return (
      !existsSync(manifest) ||
      manifestIn(`${path}/package.json`).version !== packages[path]?.version
    );
  });
  if (wrong.length > 0)
    throw new Error(
      `Missing or of another version than the lock file's: ${wrong.join(", ")}. ` +
        "Run npm run bench:install.",
    );
  return true;
}

/** A module out of the peers. Its type is what the caller needs of it. */
export async function peer<T>(module: string): Promise<T> {
  return (await load(module)) as T;
}

function manifestIn(path: string): Manifest {
  return JSON.parse(readFileSync(new URL(path, folder), "utf8")) as Manifest;
}
