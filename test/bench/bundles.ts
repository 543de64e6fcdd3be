// What a bundle of the build weighs, minified and gzipped.

import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Figure, Figures } from "./figures.js";
import { printRow } from "./measure.js";
import type { FigureName } from "./targets.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

interface Bundle {
  readonly contents: string;
  readonly figure?: FigureName;
}

const BUNDLES: Readonly<Record<string, Bundle>> = {
  "screen and the tool": { contents: 'export { screen } from "./dist/index.js"' },
  "parseScreening and screen": {
    contents: 'export { parseScreening, screen } from "./dist/index.js"',
    figure: "gzip, screen",
  },
  "the same with york": {
    contents: 'export { parseScreening, screen, york } from "./dist/index.js"',
    figure: "gzip, york",
  },
  "everything but the other entries": {
    contents: 'export * from "./dist/index.js"',
    figure: "gzip, root",
  },
  "the schemas, with zod": { contents: 'export * from "./dist/schemas.js"' },
  "the renderers": { contents: 'export * from "./dist/render.js"', figure: "gzip, render" },
  "zod alone": { contents: 'export * from "zod"' },
};

export async function reportBundles(): Promise<Figures> {
  console.log("\nbundle, minified and gzipped");
  const figures: { [Name in FigureName]?: Figure } = {};
  for (const [name, { contents, figure }] of Object.entries(BUNDLES)) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
    });
    const value = gzipSync(outputFiles[0]?.contents ?? "").length / 1000;
    printRow(name, `${value.toFixed(1)} kB`);
    if (figure) figures[figure] = { value };
  }
  return figures;
}
