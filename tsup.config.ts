// Builds the package into dist/, and writes the JSON Schemas and the conformance vectors beside it.

import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { transform } from "esbuild";
import { defineConfig } from "tsup";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Writes the licences of the bundled packages beside the build. */
const licences: Plugin = {
  name: "licences",
  setup(build) {
    build.onEnd(({ metafile }) => {
      const folders = Object.keys(metafile?.inputs ?? {}).flatMap(
        (input) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [],
      );
      const texts = [...new Set(folders)].sort().map((folder) => {
        const { name, version, license } = JSON.parse(
          readFileSync(`${folder}/package.json`, "utf8"),
        ) as Record<string, string>;
        const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry)) ?? "license";
        return (
          `${name} ${version} ` +
          `(${license})\n\n${readFileSync(`${folder}/${file}`, "utf8").trim()}\n`
        );
      });
      mkdirSync("dist", { recursive: true });
      writeFileSync(
        "dist/THIRD-PARTY-LICENSES.txt",
        `Code of these packages is bundled into this one.\n\n${texts.join("\n---\n\n")}`,
      );
    });
  },
};

/**
 * Puts the chapters of an edition into the build as JSON. It is read several times faster than the
 * same text as code.
 */
const chaptersAsJson: Plugin = {
  name: "chapters-as-json",
  setup(build) {
    build.onLoad({ filter: /src[\\/]editions[\\/]york[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
      if (path.endsWith("index.ts")) return undefined;
      const { code } = await transform(readFileSync(path, "utf8"), { loader: "ts" });
      const parts = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<
        string,
        unknown
      >;
      const contents = Object.entries(parts).map(([name, part]) => {
        const json = JSON.stringify(part);
        if (!isDeepStrictEqual(JSON.parse(json), part))
          throw new Error(`${path}: ${name} holds what JSON cannot hold.`);
        return `export const ${name} = /* @__PURE__ */ JSON.parse(${JSON.stringify(json)});`;
      });
      return { contents: contents.join("\n"), loader: "js" };
    });
  },
};

/**
 * Stands in for packages that bundled ones import for what our documents never hold.
 *
 * - To clone the properties of a node, mdast-util-to-hast takes a structured clone, of dates, maps
 *   and errors too. Ours are text and lists of text (`hProperties` in `src/render/`).
 * - To write references and definitions, mdast-util-to-markdown decodes named characters in their
 *   identifiers, and brings a table of 2,000 names. No document has either.
 *
 * `test/render/format/nodes.test.ts` says what documents are made of.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  "@ungap/structured-clone": "export default (value) => JSON.parse(JSON.stringify(value));",
  "decode-named-character-reference": "export const decodeNamedCharacterReference = () => false;",
};

const standIns: Plugin = {
  name: "stand-ins",
  setup(build) {
    const names = Object.keys(STAND_INS).join("|");
    build.onResolve({ filter: new RegExp(`^(?:${names})$`) }, ({ path }) => ({
      path,
      namespace: "stand-in",
      sideEffects: false,
    }));
    build.onLoad({ filter: /.*/, namespace: "stand-in" }, ({ path }) => ({
      contents: STAND_INS[path] ?? "",
    }));
  },
};

/**
 * Writes the JSON Schemas and the OpenAPI document of the built package to files, for systems that
 * do not run JavaScript.
 */
async function writeSchemas(): Promise<void> {
  const { schemaFiles } = (await import(new URL("dist/json-schema.js", import.meta.url).href)) as {
    schemaFiles: () => Record<string, unknown>;
  };
  rmSync("schemas", { recursive: true, force: true });
  mkdirSync("schemas");
  for (const [file, schema] of Object.entries(schemaFiles()))
    writeFileSync(`schemas/${file}`, `${JSON.stringify(schema, null, 2)}\n`);
}

/** Copies the conformance vectors from the tests, unchanged, into the package. */
function copyVectors(): void {
  rmSync("conformance", { recursive: true, force: true });
  cpSync("test/conformance/vectors", "conformance", { recursive: true });
}

export default defineConfig({
  entry: {
    index: "src/index.ts",
    core: "src/core.ts",
    parsers: "src/parsers.ts",
    render: "src/render/index.ts",
    fhir: "src/interop/fhir/index.ts",
    "json-schema": "src/interop/json-schema/index.ts",
    survey: "src/interop/survey/index.ts",
    csv: "src/interop/csv/index.ts",
  },
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  splitting: true,
  treeshake: { moduleSideEffects: false },
  // A stack trace reads without them: the code is not minified.
  sourcemap: false,
  clean: true,
  esbuildPlugins: [licences, chaptersAsJson, standIns],
  onSuccess: async () => {
    await writeSchemas();
    copyVectors();
  },
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
