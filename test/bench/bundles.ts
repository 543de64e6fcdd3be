// What a bundle of the build weighs, minified and gzipped.

import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { printRow } from "./measure.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

interface Bundle {
  readonly contents: string;
  /** Packages that are not bundled. */
  readonly external?: readonly string[];
}

const BUNDLES: Readonly<Record<string, Bundle>> = {
  "screen and the tool": { contents: 'export { screen } from "./dist/index.js"' },
  "parseScreening and screen": {
    contents: 'export { parseScreening, screen } from "./dist/index.js"',
  },
  "the same with york": {
    contents: 'export { parseScreening, screen, york } from "./dist/index.js"',
  },
  "everything but the other entries": { contents: 'export * from "./dist/index.js"' },
  "the schemas, with zod": { contents: 'export * from "./dist/schemas.js"' },
  "the renderers": { contents: 'export * from "./dist/render.js"' },
  "zod alone": { contents: 'export * from "zod"' },
};

export async function reportBundles(): Promise<void> {
  console.log("\nbundle, minified and gzipped");
  for (const [name, { contents, external = [] }] of Object.entries(BUNDLES)) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      minify: true,
      format: "esm",
      external: [...external],
      write: false,
    });
    const size = gzipSync(outputFiles[0]?.contents ?? "").length;
    printRow(name, `${(size / 1000).toFixed(1)} kB`);
  }
}
