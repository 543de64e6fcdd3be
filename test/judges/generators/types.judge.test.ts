// What generators write from the shipped schemas: it compiles, and a row with a typing error does not.

import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { DRAFTS, JSON_SCHEMA_NAMES, jsonSchema, openApiDocument } from "csae-guidance/json-schema";
import type { Draft, JsonSchemaName } from "csae-guidance/json-schema";
import { isInstalled, judge } from "../installed.js";

interface OpenApiTypescript {
  readonly default: (document: object, options: object) => Promise<unknown>;
  readonly astToString: (nodes: unknown) => string;
}
interface JsonSchemaToTypescript {
  readonly compile: (schema: object, name: string, options: object) => Promise<string>;
}
interface QuicktypeCore {
  readonly JSONSchemaInput: new (store: undefined) => {
    readonly addSource: (source: { name: string; schema: string }) => Promise<void>;
  };
  readonly InputData: new () => { readonly addInput: (input: unknown) => void };
  readonly quicktype: (options: object) => Promise<{ readonly lines: readonly string[] }>;
}

const root = new URL("../../../", import.meta.url);
const folder = new URL("node_modules/.cache/types/", import.meta.url);

/** Every schema in draft-07, and in 2020-12 those that use most of its keywords. */
const SCHEMAS: readonly (readonly [Draft, JsonSchemaName])[] = DRAFTS.flatMap((draft) =>
  JSON_SCHEMA_NAMES.filter(
    (name) =>
      draft === "draft-07" ||
      ["screening", "police-form", "sharing-history", "edition", "failure"].includes(name),
  ).map((name) => [draft, name] as const),
);

const fileOf = (generator: string, draft: Draft, name: string): string =>
  `${generator}-${draft}-${name}`;
const write = (name: string, code: string): void => {
  writeFileSync(new URL(`${name}.ts`, folder), `${code}\nexport {};\n`);
};

/** Compiles files of the folder under strict settings. Gives what the compiler says. */
function compile(names: readonly string[]): string {
  const config = {
    compilerOptions: {
      target: "es2022",
      module: "esnext",
      moduleResolution: "bundler",
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      types: [],
    },
    files: names.map((name) => `${name}.ts`),
  };
  writeFileSync(new URL("tsconfig.json", folder), JSON.stringify(config));
  const compiler = fileURLToPath(new URL("node_modules/typescript/bin/tsc", root));
  try {
    return execFileSync(process.execPath, [compiler, "--project", fileURLToPath(folder)], {
      encoding: "utf8",
    });
  } catch (error) {
    return String((error as { readonly stdout?: unknown }).stdout);
  }
}

async function openApiTypescript(): Promise<string> {
  const { default: generate, astToString } = judge<OpenApiTypescript>(
    "generators",
    "openapi-typescript",
  );
  // It takes a field with a default for one that is always there, unless it is told otherwise.
  const document = structuredClone(openApiDocument({ paths: "service" }));
  return astToString(await generate(document, { defaultNonNullable: false }));
}

async function jsonSchemaToTypescript(draft: Draft, name: JsonSchemaName): Promise<string> {
  const { compile: generate } = judge<JsonSchemaToTypescript>(
    "generators",
    "json-schema-to-typescript",
  );
  return generate(structuredClone(jsonSchema(name, { draft })), name, { format: false });
}

async function quicktype(draft: Draft, name: JsonSchemaName): Promise<string> {
  const core = judge<QuicktypeCore>("generators", "quicktype-core");
  const input = new core.JSONSchemaInput(undefined);
  await input.addSource({ name, schema: JSON.stringify(jsonSchema(name, { draft })) });
  const inputData = new core.InputData();
  inputData.addInput(input);
  const rendererOptions = { "just-types": "true" };
  const { lines } = await core.quicktype({ inputData, lang: "typescript", rendererOptions });
  return lines.join("\n");
}

/** Uses the type of a screening: what is right compiles, and what is marked does not. */
const using = (statement: string, type: string): string => `
${statement}
type Answers = NonNullable<${type}["answers"]>;
export const screening: ${type} = {
  edition: { id: "york", version: "1.0.0" },
  answers: { clipping: "not-known", "older-partner": { answer: "yes", note: "seen twice" } },
};
export const rightRow: Answers = { "older-partner": "yes" };
// @ts-expect-error -- a row with a typing error
export const wrongRow: Answers = { "older-partnr": "yes" };
// @ts-expect-error -- a word that is no answer
export const wrongWord: Answers = { clipping: "perhaps" };
// @ts-expect-error -- a sign of another row
export const wrongSign: Answers = { clipping: { answer: "yes", signs: ["older-partner-sign"] } };
// @ts-expect-error -- an age in words
export const wrongAge: ${type} = { ...screening, subject: { ageInYears: "12" } };
`;

describe.skipIf(!isInstalled("generators"))("types that are generated from the schemas", () => {
  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  });

  test("openapi-typescript: the document with paths, and a program that uses it", async () => {
    write("openapi", await openApiTypescript());
    const type = 'components["schemas"]["screening"]';
    write("openapi-use", using('import type { components } from "./openapi";', type));
    write(
      "openapi-paths",
      `import type { operations, paths } from "./openapi";
type Screen = operations["screen"];
export const sent: Screen["requestBody"]["content"]["application/json"] = {
  edition: { id: "york", version: "1.0.0" },
};
export const level: Screen["responses"][200]["content"]["application/json"]["indication"]["atLeast"] =
  "escalating";
// @ts-expect-error -- a level that is none
export const wrong: typeof level = "high";
export const notice: paths["/flags"]["post"]["responses"][400]["content"]["application/json"]["ok"] = false;`,
    );
    expect(compile(["openapi-use", "openapi-paths"])).toBe("");
  });

  test.each([
    ["json-schema-to-typescript", jsonSchemaToTypescript],
    ["quicktype", quicktype],
  ])("%s: every schema, and a program that uses them", async (generator, generate) => {
    for (const [draft, name] of SCHEMAS)
      write(fileOf(generator, draft, name), await generate(draft, name));
    const uses = DRAFTS.map((draft) => {
      const file = fileOf(generator, draft, "screening");
      write(`${file}-use`, using(`import type { Screening } from "./${file}";`, "Screening"));
      return `${file}-use`;
    });
    const files = SCHEMAS.map(([draft, name]) => fileOf(generator, draft, name));
    expect(files.length).toBe(JSON_SCHEMA_NAMES.length + 5);
    expect(compile([...files, ...uses])).toBe("");
  });

  test("the compiler says so where what is marked as wrong compiles", () => {
    write("control", "// @ts-expect-error -- nothing is wrong\nexport const right: number = 1;");
    expect(compile(["control"])).toContain("control.ts(1,1): error TS2578");
  });
});
