// Builds the package into dist/, and writes the JSON Schemas and the conformance vectors beside it.

import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { build as bundle } from "esbuild";
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
 * The order in which the parts of York are laid down in the build. Compression finds a repeat
 * within 32 kB, so parts of like words lie side by side, which makes a bundle 3 kB smaller. The
 * order was found by trying. Parts that it does not name come last. Only the size depends on it.
 */
const LAID_DOWN = (
  "themes overlaps indicators actions contacts references procedures glossary emergency " +
  "definitions observationBases jointDuties formsOfAbuse interventionAims levels " +
  "notAFullAssessment principles fourPs routes statements questions indicationRule prompts " +
  "ageTerms flagging sharing knownIssues cautions document policeForm"
).split(" ");

/**
 * Puts the York edition into the build as JSON, which is read several times faster than the same
 * text as code. Each object and list in what `york/index.ts` exports becomes a getter that parses
 * its text at first use. What is one object in the source is one object in the build.
 */
const partsAsJson: Plugin = {
  name: "parts-as-json",
  setup(build) {
    build.onLoad({ filter: /src[\\/]editions[\\/]york[\\/]index\.ts$/ }, async ({ path }) => {
      const data = await exportsOf<Record<string, unknown>>(path);
      const named = Object.values(data).flatMap((object) => Object.entries(object));
      const parts = [...new Map(named.map(([name, value]) => [value, placeOf(name)]))]
        .filter(([value]) => typeof value === "object")
        .sort(([, one], [, other]) => one - other)
        .map(([value]) => value);
      const readers = parts.map(
        (part, at) =>
          `let part${at};\nfunction read${at}() { return (part${at} ??= ${parsed(part, path)}); }`,
      );
      const objects = Object.entries(data).map(([name, object]) => {
        const properties = Object.entries(object).map(([key, value]) => {
          const [property, at] = [JSON.stringify(key), parts.indexOf(value)];
          return at < 0
            ? `${property}: ${JSON.stringify(value)}`
            : `get ${property}() { return read${at}(); }`;
        });
        return `export const ${name} = { ${properties.join(", ")} };`;
      });
      return { contents: [...readers, ...objects].join("\n"), loader: "js" };
    });
  },
};

function placeOf(part: string): number {
  const place = LAID_DOWN.indexOf(part);
  return place < 0 ? LAID_DOWN.length : place;
}

/**
 * Puts what is generated into the build as JSON. Each function gives what it gives in the source,
 * from a text that it parses. Tables within a table are those of their own functions.
 */
const tablesAsJson: Plugin = {
  name: "tables-as-json",
  setup(build) {
    build.onLoad({ filter: /src[\\/].*[\\/]generated\.ts$/ }, async ({ path }) => {
      const imports = readFileSync(path, "utf8").match(/^import \{[^}]+\} from .*$/gm) ?? [];
      const functions = Object.entries(await exportsOf<() => { readonly $defs?: object }>(path));
      const lines = functions.map(([name, make]) => {
        const { $defs, ...own } = make();
        const parts = Object.keys($defs ?? {}).map((part) => `"${part}": ${functionOf(part)}()`);
        const whole = $defs
          ? `({ ...${parsed(own, path)}, $defs: { ${parts.join(", ")} } })`
          : parsed(own, path);
        return `export function ${name}() { return ${whole}; }`;
      });
      return { contents: [...imports, ...lines].join("\n"), loader: "js" };
    });
  },
};

/** Puts the sentences of documents into the build as JSON, which an import does not parse. */
const sentencesAsJson: Plugin = {
  name: "sentences-as-json",
  setup(build) {
    build.onLoad({ filter: /src[\\/]catalogue[\\/]english\.ts$/ }, async ({ path }) => {
      const { english } = await exportsOf<() => unknown>(path);
      if (!english) throw new Error(`${path} exports no english().`);
      const contents = [
        'import { deepFreeze } from "../foundation/objects.js";',
        "let made;",
        `export function english() { return (made ??= deepFreeze(${parsed(english(), path)})); }`,
      ];
      return { contents: contents.join("\n"), loader: "js" };
    });
  },
};

/** The name of the function that gives a table, as in test/generated/files.ts. */
function functionOf(table: string): string {
  return `${table.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}Table`;
}

/** What a module exports. */
async function exportsOf<Value>(path: string): Promise<Record<string, Value>> {
  const { outputFiles } = await bundle({
    entryPoints: [path],
    bundle: true,
    format: "esm",
    write: false,
  });
  const code = encodeURIComponent(outputFiles[0]?.text ?? "");
  return (await import(`data:text/javascript,${code}`)) as Record<string, Value>;
}

/**
 * Code that parses a part of an edition or a table from its JSON. It stands in a function with a
 * body of its own, which V8 skips until it is called. The text of `() => …` it reads at once.
 */
function parsed(part: unknown, path: string): string {
  const json = JSON.stringify(part);
  if (!isDeepStrictEqual(JSON.parse(json), part))
    throw new Error(`${path} holds what JSON cannot hold.`);
  return `JSON.parse(${JSON.stringify(json)})`;
}

/**
 * Stands in for packages that bundled ones import for what our documents never hold.
 *
 * - To clone the properties of a node, mdast-util-to-hast takes a structured clone, of dates, maps
 *   and errors too. Ours are text and lists of text (`hProperties` in `src/render/`).
 * - To write references and definitions, mdast-util-to-markdown decodes named characters in their
 *   identifiers, and brings a table of 2,000 names. No document has either.
 * - To write links and HTML in Markdown, the mdast utilities decode and encode addresses and know
 *   the names of blocks. No document has either.
 * - To write elements, hast-util-to-html turns the names of properties into those of attributes,
 *   and brings every name of HTML and SVG. Ours are written as attributes.
 * - To write text, stringify-entities can name characters. Ours are written as numbers.
 *
 * `test/render/format/nodes.test.ts` says what documents are made of.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  "@ungap/structured-clone": "export default (value) => JSON.parse(JSON.stringify(value));",
  "character-entities-html4": "export const characterEntitiesHtml4 = {};",
  "character-entities-legacy": "export const characterEntitiesLegacy = [];",
  "decode-named-character-reference": "export const decodeNamedCharacterReference = () => false;",
  "micromark-util-decode-string": "export const decodeString = (value) => value;",
  "micromark-util-html-tag-name": "export const htmlBlockNames = [], htmlRawNames = [];",
  "micromark-util-sanitize-uri": "export const normalizeUri = () => '';",
  "property-information":
    "export const html = { space: 'html' }, svg = { space: 'svg' }; " +
    "export const find = (_, name) => ({ property: name, attribute: name }); " +
    "export const normalize = (name) => name.toLowerCase();",
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

/** What the package exports, by the name of its file. knip reads the property too. */
const EXPORTED = {
  entry: {
    index: "src/index.ts",
    schemas: "src/schemas.ts",
    render: "src/render/index.ts",
    fhir: "src/interop/fhir/index.ts",
    "json-schema": "src/interop/json-schema/index.ts",
    survey: "src/interop/survey/index.ts",
    csv: "src/interop/csv/index.ts",
    xlsx: "src/interop/xlsx/index.ts",
  },
} as const;

/**
 * Puts all of the root into one file. What is shared is split by the entries that reach it, so
 * every entry imports the root. An import is a fifth quicker than from eleven files, and `require`
 * twice as quick.
 */
const rootInOneFile: Plugin = {
  name: "root-in-one-file",
  setup(build) {
    const [root, ...others] = Object.values(EXPORTED.entry).map((entry) => resolve(entry));
    build.onLoad({ filter: /\.ts$/ }, ({ path }) =>
      others.includes(path)
        ? {
            contents: `${readFileSync(path, "utf8")}import * as root from ${JSON.stringify(root)};`,
            loader: "ts",
          }
        : undefined,
    );
  },
};

/**
 * An entry that nobody imports, so that this package has a file of its own. Bundlers leave out a
 * file that nothing uses, but not the constants in it that call functions.
 */
const APART = { "ts-pattern": "node_modules/ts-pattern/dist/index.js" } as const;

function removeEntriesApart(): void {
  for (const name of Object.keys(APART))
    for (const ending of ["js", "cjs"]) rmSync(`dist/${name}.${ending}`);
}

/**
 * Writes the JSON Schemas and the OpenAPI document of the built package to files, for systems that
 * do not run JavaScript.
 */
async function writeSchemas(): Promise<void> {
  const { schemaFiles } = (await import(new URL("dist/json-schema.js", import.meta.url).href)) as {
    schemaFiles: () => Record<string, unknown>;
  };
  rmSync("schemas", { recursive: true, force: true });
  mkdirSync("schemas/draft-07", { recursive: true });
  for (const [file, schema] of Object.entries(schemaFiles()))
    writeFileSync(`schemas/${file}`, `${JSON.stringify(schema, null, 2)}\n`);
}

/** Copies the conformance vectors from the tests, unchanged, into the package. */
function copyVectors(): void {
  rmSync("conformance", { recursive: true, force: true });
  cpSync("test/conformance/vectors", "conformance", { recursive: true });
}

export default defineConfig({
  entry: { ...EXPORTED.entry, ...APART },
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  splitting: true,
  treeshake: { moduleSideEffects: false },
  // A stack trace reads without them: the code is not minified.
  sourcemap: false,
  clean: true,
  esbuildPlugins: [licences, partsAsJson, sentencesAsJson, tablesAsJson, standIns, rootInOneFile],
  onSuccess: async () => {
    removeEntriesApart();
    await writeSchemas();
    copyVectors();
  },
  dts: { ...EXPORTED, compilerOptions: { ignoreDeprecations: "6.0" } },
});
