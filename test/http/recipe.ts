// The recipe of docs/http.md as the page has it: each block that begins with the name of a file, bundled with this
// library and loaded.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = new URL("../../", import.meta.url);

/** The blocks of the page, by the names of their files. */
export const FILES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...readFileSync(new URL("docs/http.md", root), "utf8").matchAll(
      /```typescript\n\/\/ ([\w-]+\.ts)\n([\s\S]*?)```/g,
    ),
  ].map(([, name = "", code = ""]) => [name, code]),
);

/** Writes the files of the page into a folder. */
export function writeRecipe(folder: URL): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, code] of Object.entries(FILES)) writeFileSync(new URL(name, folder), code);
}

/** Loads a file of the page out of a folder. Packages are found from there. */
export async function loadRecipe<T>(folder: URL, name: string): Promise<T> {
  writeRecipe(folder);
  const outfile = fileURLToPath(new URL(name.replace(/\.ts$/, ".mjs"), folder));
  await build({
    entryPoints: [fileURLToPath(new URL(name, folder))],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    alias: {
      "csae-guidance": fileURLToPath(new URL("src/index.ts", root)),
      "csae-guidance/json-schema": fileURLToPath(new URL("src/interop/json-schema/index.ts", root)),
    },
  });
  return (await import(/* @vite-ignore */ outfile)) as T;
}
