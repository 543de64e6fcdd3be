// Tables of results: TypeScript says what each holds, and ts-json-schema-generator reads it there.

import { fileURLToPath } from "node:url";
import ts from "typescript";
import { createGenerator } from "ts-json-schema-generator";
import { isObject } from "../../src/foundation/objects.js";
import type { Table } from "../../src/foundation/table.js";

/** A folder of results, with the type of each by the name of its table. */
export interface ResultRoom {
  readonly folder: string;
  readonly results: Readonly<Record<string, string>>;
  /** Whether a result can be redacted, so that each field must say whom it can reach. */
  readonly reaches: boolean;
}

/** The results, each folder after those that it uses. */
export const RESULT_ROOMS: readonly ResultRoom[] = [
  { folder: "redaction", results: { "screening-record": "ScreeningRecord" }, reaches: true },
  {
    folder: "interop/json-schema",
    results: {
      "screening-outcome": "ScreeningOutcome",
      "screening-comparison": "ScreeningComparison",
      "combined-screening": "CombinedScreening",
      timeline: "Timeline",
      "sharing-review": "SharingReview",
      "flag-check": "FlagCheck",
      "police-form-review": "PoliceFormReview",
      "intelligence-report": "IntelligenceReport",
      "interventions-review": "InterventionsReview",
      "history-review": "HistoryReview",
      redaction: "AnyRedaction",
      "edition-changes": "EditionChanges",
      "found-contact": "FoundContact",
      "stale-contact": "StaleContact",
      "plain-tool": "EasyReadTool",
      "caseload-summary": "CaseloadSummary",
      "release-check": "ReleaseCheck",
      failure: "Failure",
    },
    reaches: false,
  },
];

/** What stands after the name of a type that holds for every edition. */
const OF_ANY = "<Edition>";

/** An id of any edition is any text, and its field says what it is the id of. */
const ID_OF_ANY = /^(?:Indicator|Sign)IdOf</;

/** The level of an edition is one of the ids that the edition has. */
const LEVEL_OF_ANY = /^(?:Level|Section)IdOf</;

const ID_OF_LEVEL = {
  type: "string",
  idsOf: "levels",
  description: "The id of a level of the edition.",
} as const satisfies Table;

/** The names of tables that do not follow from the name of the type. */
const NAMES: Readonly<Record<string, string>> = {
  "Caution<ScreeningCautionId>": "caution",
  "Caution<(ScreeningCautionId|SideBySideCautionId)>": "combination-caution",
};

/**
 * The declarations of the results, as a compiler writes them: in a declaration a list of words has
 * its words, and in the source a call that freezes it.
 */
function declarations(): string {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const outDir = `${root}node_modules/.cache/csae-guidance/declarations`;
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    root,
  );
  ts.createProgram([`${root}test/generated/result-types.ts`], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: root,
    outDir,
  }).emit();
  return `${outDir}/test/generated/result-types.d.ts`;
}

const generator = createGenerator({
  path: declarations(),
  tsconfig: "tsconfig.json",
  expose: "export",
  topRef: true,
  additionalProperties: false,
  skipTypeCheck: true,
  jsDoc: "extended",
  extraTags: ["reaches"],
});

/** JSON Schema as the generator of it writes it, in the words of draft 7. */
type Json = Readonly<Record<string, unknown>>;

/**
 * The tables of a result and of everything in it, by name; the result's own is the last. What has a
 * table from a schema is not described again.
 */
export function tablesOfResult(
  name: string,
  type: string,
  known: ReadonlyMap<string, Table>,
): Map<string, Table> {
  const { definitions = {} } = generator.createSchema(type);
  const tables = new Map<string, Table>();
  const { description, ...table } = convert(definitions[`${type}${OF_ANY}`] ?? definitions[type]);
  const title = name.charAt(0).toUpperCase() + name.slice(1).replaceAll("-", " ");
  tables.delete(name);
  return tables.set(name, { ...table, title, ...(description && { description }) });

  /** A type in its place: by its name if it has fields, otherwise as it is. */
  function referred(to: string): Table {
    if (ID_OF_ANY.test(to)) return { type: "string" };
    if (LEVEL_OF_ANY.test(to)) return ID_OF_LEVEL;
    const definition = definitions[to];
    const part = NAMES[to] ?? nameOf(to);
    if (part !== undefined && known.has(part)) return referredTo(part);
    const converted = convert(definition);
    if (part === undefined || !hasFields(converted) || converted.$ref) return converted;
    if (!tables.has(part)) tables.set(part, converted);
    return { $ref: `#/$defs/${part}` };
  }

  function referredTo(part: string): Table {
    if (!tables.has(part)) {
      const table = known.get(part) ?? {};
      for (const inner of refsOf(table)) referredTo(inner);
      tables.set(part, table);
    }
    return { $ref: `#/$defs/${part}` };
  }

  function convert(schema: unknown): Table {
    if (!isObject(schema)) return {};
    const { $ref, description, anyOf, reaches, ...rest } = schema;
    const said: Json = {
      ...(typeof description === "string" && { description: sentence(description) }),
      ...(reaches !== undefined && { reaches }),
    };
    if (typeof $ref === "string")
      return { ...referred(decodeURIComponent($ref.slice("#/definitions/".length))), ...said };
    if (Array.isArray(anyOf)) return { ...oneUnion(anyOf.map(convert)), ...said };
    return { ...shaped(rest), ...said };
  }

  function shaped({ type, items, additionalItems, maxItems, properties, ...rest }: Json): Json {
    if (Array.isArray(type))
      return { ...oneUnion(type.map((each: unknown) => convert({ ...rest, type: each }))) };
    if (Array.isArray(items))
      return {
        type,
        prefixItems: items.map(convert),
        items: isObject(additionalItems) ? convert(additionalItems) : false,
        minItems: items.length,
        ...(maxItems !== undefined && { maxItems: items.length }),
      };
    const fields = Object.entries(isObject(properties) ? properties : {});
    return {
      // Every number in a result is a whole number.
      ...(type !== undefined && { type: type === "number" ? "integer" : type }),
      ...(items !== undefined && { items: convert(items) }),
      ...(isObject(properties) && {
        properties: Object.fromEntries(fields.map(([key, field]) => [key, convert(field)])),
      }),
      ...inOrder(
        rest,
        fields.map(([key]) => key),
      ),
    };
  }
}

/** The required fields in the order of all fields. */
function inOrder({ required, ...rest }: Json, keys: readonly string[]): Json {
  return Array.isArray(required)
    ? { ...rest, required: keys.filter((key) => required.includes(key)) }
    : rest;
}

/** A union; of words, as one list of them. A word of two branches stands once. */
function oneUnion(branches: readonly Table[]): Table {
  const words = branches.flatMap(
    (each) => each.enum ?? (each.const === undefined ? [] : each.const),
  );
  const isOfWords = branches.every(
    ({ enum: list, const: word }) => list ?? typeof word === "string",
  );
  return isOfWords
    ? { type: "string", enum: [...new Set(words.map(String))] }
    : { anyOf: branches };
}

/** The name of the table of a type. Undefined for a type that has no name of its own. */
function nameOf(type: string): string | undefined {
  if (type.endsWith(OF_ANY)) return nameOf(type.slice(0, -OF_ANY.length));
  // The ids of no edition in particular: any text.
  if (/^\w+<string(?:, string)*>$/.test(type)) return nameOf(type.slice(0, type.indexOf("<")));
  const [, generic, of] = /^(\w+)<(\w+?)(?:CautionId)?>$/.exec(type) ?? [];
  if (generic !== undefined && of !== undefined)
    return `${kebab(of)}-${kebab(generic.replace(/^.*(?=Changes?$)/, ""))}`;
  return /^\w+$/.test(type) ? kebab(type) : undefined;
}

function kebab(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

function hasFields({ properties, anyOf = [], $ref }: Table): boolean {
  return properties !== undefined || $ref !== undefined || anyOf.some(hasFields);
}

/** A doc comment in one line. What it links to is named as code. */
function sentence(text: string): string {
  return text
    .replace(/\{@link\s+(\w+)\s*\}/g, "`$1`")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** The names that a table refers to. */
export function refsOf(table: unknown): string[] {
  const refs = new Set<string>();
  JSON.stringify(table, (key, value: unknown) => {
    if (key === "$ref" && typeof value === "string") refs.add(value.slice("#/$defs/".length));
    return value;
  });
  return [...refs];
}
