// Builds the command line into dist/cli.js, beside the entries that tsup.config.ts has built. It
// imports them, so nothing of the library is in the package twice.

import { defineConfig } from "tsup";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Each module of an entry, with the file of the entry beside dist/cli.js. */
const BUILT: Readonly<Record<string, string>> = {
  "../index.js": "./index.js",
  "../interop/json-schema/index.js": "./json-schema.js",
  "../render/index.js": "./render.js",
};

/** Leaves the entries of the library where they are built. */
const entriesBeside: Plugin = {
  name: "entries-beside",
  setup(build) {
    build.onResolve(
      { filter: /^\.\.\/(?:(?:render|interop\/json-schema)\/)?index\.js$/ },
      ({ path }) => ({
        path: BUILT[path] ?? path,
        external: true,
      }),
    );
  },
};

export default defineConfig({
  entry: { cli: "src/cli/main.ts" },
  format: ["esm"],
  platform: "node",
  target: "es2022",
  removeNodeProtocol: false,
  splitting: false,
  sourcemap: false,
  // The other entries are there already.
  clean: false,
  esbuildPlugins: [entriesBeside],
});
