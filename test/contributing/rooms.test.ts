// Each room of src/ is where the documents say, and what is written for everyone can be had by everyone.

import { readFileSync, readdirSync } from "node:fs";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { ENTRIES } from "../docs/run-example.js";
import { CHAPTERS } from "../mutation/chapters.js";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const sources = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => `src/${file.replaceAll("\\", "/")}`);
const folders = [...new Set(sources.flatMap((file) => /^src\/([^/]+)\//.exec(file)?.[1] ?? []))];
const architecture = read("docs/architecture.md");

describe("folders of src/", () => {
  test("a folder that is no layer is a chapter in the table of imports", () => {
    const layers = ["foundation", "catalogue", "editions", "questions", "render", "interop", "cli"];
    const listed = /const chapters = \[([^\]]*)\]/.exec(read(".dependency-cruiser.mjs"))?.[1] ?? "";
    expect([...listed.matchAll(/"([^"]+)"/g)].map(([, name]) => name).toSorted()).toEqual(
      folders.filter((folder) => !layers.includes(folder)).toSorted(),
    );
  });

  test("each stands in docs/architecture.md, and so does each export of interop/", () => {
    const rooms = [
      ...folders.map((folder) => `src/${folder}/`),
      ...sources.flatMap((file) => /^src\/interop\/[^/]+\//.exec(file)?.[0] ?? []),
    ];
    expect(rooms.filter((room) => !architecture.includes(room))).toEqual([]);
  });

  test("each is mutated by its tests", () => {
    const mutated = Object.values(CHAPTERS).flatMap(({ mutate }) => mutate.split(" "));
    expect(
      folders.filter((folder) => !mutated.some((files) => files.startsWith(`src/${folder}/`))),
    ).toEqual([]);
  });
});

describe("what is public", () => {
  const exported = Object.assign({}, ...Object.values(ENTRIES)) as Record<string, unknown>;
  const functions = Object.entries(exported)
    .filter(([, value]) => typeof value === "function")
    .map(([name]) => name);
  const documented = sources.flatMap((file) =>
    [
      ...read(file).matchAll(
        /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:async )?(?:function|const) (\w+)/g,
      ),
    ].flatMap(([, comment = "", name = ""]) => (comment.includes("@example") ? [name] : [])),
  );

  test("what has an example is exported by an entry: by index.ts, schemas.ts, render or an interop", () => {
    expect(documented.filter((name) => !(name in exported))).toEqual([]);
  });

  test("every function has an example", () => {
    expect(functions.filter((name) => !documented.includes(name))).toEqual([]);
  });

  test("every function is named in docs/architecture.md", () => {
    expect(functions.filter((name) => !architecture.includes(`\`${name}\``))).toEqual([]);
  });

  test("only csae-guidance/schemas loads zod: what runs it belongs into schemas.ts", async () => {
    const { metafile } = await build({
      absWorkingDir: new URL(".", root).pathname,
      entryPoints: [
        "src/index.ts",
        "src/render/index.ts",
        "src/interop/csv/index.ts",
        "src/interop/fhir/index.ts",
        "src/interop/json-schema/index.ts",
        "src/interop/survey/index.ts",
        "src/interop/xlsx/index.ts",
      ],
      external: ["hucre"],
      outdir: "nowhere",
      bundle: true,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
      write: false,
      metafile: true,
    });
    const kept = Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([input, { bytesInOutput }]) =>
        bytesInOutput > 0 ? [input] : [],
      ),
    );
    expect(kept.length).toBeGreaterThan(100);
    expect(kept.filter((input) => input.startsWith("node_modules/zod/"))).toEqual([]);
  });
});

test("every package that src/ imports is named in docs/dependencies.md", () => {
  const dependencies = read("docs/dependencies.md");
  const packages = new Set(
    sources.flatMap((file) =>
      [...read(file).matchAll(/^import (?!type)[^;]*? from "(?!node:)([^".][^"]*)";$/gm)].map(
        ([, path = ""]) => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path,
      ),
    ),
  );
  expect(packages.size).toBeGreaterThan(5);
  expect([...packages].filter((name) => !dependencies.includes(`\`${name}\``))).toEqual([]);
});
