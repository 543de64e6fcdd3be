// Runs an example as documentation shows it. An expression whose value stands in a comment, behind
// it or on the next line, is a claim; everything else just runs.

import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import ts from "typescript";
import * as library from "csae-guidance";
import * as csv from "csae-guidance/csv";
import * as fhir from "csae-guidance/fhir";
import * as jsonSchemas from "csae-guidance/json-schema";
import * as rendering from "csae-guidance/render";
import * as schemas from "csae-guidance/schemas";
import * as survey from "csae-guidance/survey";
import * as xlsx from "csae-guidance/xlsx";
import { parse } from "yaml";
import * as z from "zod";
import type { TextFiles } from "./blocks.js";

/** A value that an example claims, and what it is. */
export interface Claim {
  readonly expression: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

/** What an example can name, by the entry that exports it. */
export const ENTRIES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "csae-guidance": library,
  "csae-guidance/render": rendering,
  "csae-guidance/fhir": fhir,
  "csae-guidance/json-schema": jsonSchemas,
  "csae-guidance/survey": survey,
  "csae-guidance/csv": csv,
  "csae-guidance/xlsx": xlsx,
  "csae-guidance/schemas": schemas,
};
const NAMES: Readonly<Record<string, unknown>> = Object.assign(
  { Ajv, Ajv2020, addFormats, parse, z },
  ...Object.values(ENTRIES),
) as Record<string, unknown>;

/** A function of a text, in which `await` may stand. */
const AsyncFunction = (async () => {}).constructor as new (
  ...parts: readonly string[]
) => (...values: readonly unknown[]) => Promise<void>;

/** Runs an example, which may read some files, and gives every value it claims. */
export async function runExample(example: string, files: TextFiles = {}): Promise<Claim[]> {
  const code = example.replaceAll(/^import [^;]+ from "[^"]+";$/gm, "");
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const claims: { start: number; end: number; expression: string; expected: string }[] = [];
  const visit = (node: ts.Node): void => {
    const expected = ts.isExpressionStatement(node) ? claimedValue(code, node.end) : undefined;
    if (expected !== undefined && ts.isExpressionStatement(node)) {
      claims.push({
        start: node.getStart(),
        end: node.end,
        expression: node.expression.getText(),
        expected,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const body = claims
    .toReversed()
    .reduce(
      (made, { start, end, expression, expected }) =>
        `${made.slice(0, start)}claim(${expression}, ${expected});${made.slice(end)}`,
      code,
    );
  const script = ts.transpileModule(body, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 },
  }).outputText;
  const values: [unknown, unknown][] = [];
  // Running code out of the documentation is the purpose of this file.
  const names = { ...NAMES, readFileSync: (name: string) => files[name] };
  await new AsyncFunction("claim", ...Object.keys(names), script)(
    (...pair: [unknown, unknown]) => values.push(pair),
    ...Object.values(names),
  );
  return values.map(([actual, expected], index) => ({
    expression: claims[index]?.expression ?? "",
    actual,
    expected,
  }));
}

/** The comment right behind a statement, or alone on the lines under it. */
function claimedValue(code: string, end: number): string | undefined {
  const comment = /^[ \t]*\n?(?:[ \t]*\/\/ .*\n?)+/.exec(code.slice(end))?.[0];
  return comment?.replaceAll(/^\s*\/\/ /gm, "");
}
