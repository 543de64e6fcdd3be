// The vectors, made from the tables and what the library answers now. What stands in York's edition
// already is referred to, not repeated.

import * as csaeGuidance from "csae-guidance";
import * as csv from "csae-guidance/csv";
import * as fhir from "csae-guidance/fhir";
import * as render from "csae-guidance/render";
import * as survey from "csae-guidance/survey";
import type { Row } from "./table.js";
import { callOf } from "./run.js";
import type { Library, VectorFile } from "./run.js";
import { EDITIONS } from "./tables/editions.js";
import { EXPORTS } from "./tables/exports.js";
import { RECORDS } from "./tables/records.js";
import { SCREENING } from "./tables/screening.js";
import { WORKED_CASES } from "./tables/worked-cases.js";

export const ROWS: readonly Row[] = [
  ...WORKED_CASES,
  ...SCREENING,
  ...RECORDS,
  ...EDITIONS,
  ...EXPORTS,
];

/** The functions that have vectors, by the entry that exports them. */
export const ENTRIES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "csae-guidance": csaeGuidance,
  "csae-guidance/render": render,
  "csae-guidance/fhir": fhir,
  "csae-guidance/survey": survey,
  "csae-guidance/csv": csv,
};
export const LIBRARY = Object.fromEntries(
  Object.values(ENTRIES).flatMap((entry) => Object.entries(entry)),
) as unknown as Library;
export const YORK: unknown = JSON.parse(JSON.stringify(csaeGuidance.york));

/** What is worth a reference: shorter values are clearer as they are. */
const LONG = 60;
/** Where to find each long value of York's edition. */
const places = new Map<string, string>();
collect(YORK, "");

function collect(value: unknown, pointer: string): void {
  const text = JSON.stringify(value);
  if (pointer !== "" && text.length > LONG && !places.has(text)) places.set(text, pointer);
  if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value))
      collect(inner, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
}

/** What other systems load whole, and so is not taken apart. */
const WHOLE = new Set([
  "toQuestionnaire",
  "policeFormToQuestionnaire",
  "toCodeSystems",
  "toValueSets",
  "toSurvey",
  "policeFormToSurvey",
]);

function referring(value: unknown): unknown {
  if (typeof value !== "string" && (typeof value !== "object" || value === null)) return value;
  const place = places.get(JSON.stringify(value));
  if (place !== undefined) return { $edition: place };
  if (Array.isArray(value)) return value.map(referring);
  return typeof value === "string"
    ? value
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, referring(inner)]));
}

/** What a row's function answers now. */
export function answerTo({ call, input }: Row): unknown {
  return callOf(LIBRARY, YORK, call, input);
}

/** Every file of vectors by its name. */
export function vectorFiles(): Map<string, string> {
  const functions = [...new Set(ROWS.map(({ call }) => call))].sort();
  const files = functions.map((name): [string, VectorFile] => {
    const vectors = ROWS.filter(({ call }) => call === name).map((row) => {
      const output = answerTo(row);
      return {
        title: row.title,
        input: row.input,
        ...(output !== undefined && { output: WHOLE.has(name) ? output : referring(output) }),
      };
    });
    return [`${name}.json`, { function: name, vectors }];
  });
  const { id, version, hash } = csaeGuidance.york;
  const index = {
    about:
      "Conformance vectors of csae-guidance. docs/conformance.md says how to run them. Everyone in them is fictional.",
    edition: { id, version, hash },
    functions: files.map(([file, { function: name, vectors }]) => ({
      function: name,
      entry: Object.entries(ENTRIES).find(([, entry]) => name in entry)?.[0],
      file,
      vectors: vectors.length,
    })),
  };
  return new Map([
    ["index.json", json(index)],
    ["york.json", json(YORK)],
    ...files.map(([file, content]): [string, string] => [file, json(content)]),
  ]);
}

function json(content: unknown): string {
  return `${JSON.stringify(content, null, 1)}\n`;
}
