// The judges stand in folders of their own, so that the repository does not need them. They are
// loaded when they are there.

import { existsSync } from "node:fs";
import { createRequire } from "node:module";

/** The folders that hold judges. */
export type JudgesFolder =
  "fhir" | "generators" | "hosts" | "http" | "lforms" | "markdown" | "medplum";

const folder = (name: JudgesFolder): URL => new URL(`./${name}/`, import.meta.url);

/** Whether a folder's judges are installed. Where they are not, the reason is printed. */
export function isInstalled(name: JudgesFolder): boolean {
  const installed = existsSync(new URL("node_modules", folder(name)));
  if (!installed)
    console.warn(
      `skipped: the judges of test/judges/${name} are not installed. Run: npm ci --prefix test/judges/${name}`,
    );
  return installed;
}

/** A module out of a folder's judges. Its type is what the caller needs of it. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller says it, as nothing here can
export function judge<T>(name: JudgesFolder, module: string): T {
  return createRequire(new URL("package.json", folder(name)))(module) as T;
}

/** Where a file of a folder's judges is. */
export function fileOf(name: JudgesFolder, path: string): URL {
  return new URL(`node_modules/${path}`, folder(name));
}
