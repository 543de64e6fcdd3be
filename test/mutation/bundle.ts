// Tests as one file each, with the library and all else in it. Loading three hundred files anew for
// each mutant took most of the time.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Plugin } from "esbuild";

/**
 * Where the bundles go, and the small files that vitest runs: each loads its bundle by Node's own
 * import, anew each time.
 */
export const BUNDLED = {
  whole: ".bundled/whole",
  tests: ".bundled/test",
  anew: ".bundled/anew.mjs",
} as const;

/** A judge that looks for its schemas beside itself. */
const READS_ITS_OWN_FILES = "@seriousme/openapi-schema-validator";

/** Lets a file of the tests find what lies beside it, wherever its text has gone. */
const places: Plugin = {
  name: "places",
  setup(build) {
    build.onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll(
        "import.meta.url",
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: "ts",
    }));
  },
};

/** Bundles files of tests, told from the root. */
export async function bundle(root: string, tests: readonly string[]): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: [...tests],
    outbase: ".",
    outdir: BUNDLED.whole,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    plugins: [places],
    external: ["vitest", READS_ITS_OWN_FILES],
    alias: { "fast-check": "./test/laws/fast-check.ts" },
    banner: {
      js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
    },
  });
  writeFileSync(
    join(root, BUNDLED.anew),
    "let times = 0;\nexport const anew = (file) => import(`${file}?${(times += 1)}`);\n",
  );
  for (const test of tests) {
    const name = test.replace(/ts$/, "mjs");
    const file = join(root, ".bundled", name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      `import { anew } from ${JSON.stringify(join(root, BUNDLED.anew))};\nawait ` +
        `anew(${JSON.stringify(join(root, BUNDLED.whole, name))});\n`,
    );
  }
}
