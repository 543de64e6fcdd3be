// What is generated from the schemas: for each folder its tables and its types, as one module. What
// fields hold, in words, stands apart in the module of JSON Schema, because no reader needs it.

import { format, resolveConfig } from "prettier";
import type { Table } from "../../src/foundation/table.js";
import { idsOfYork } from "./ids.js";
import { silentFields, unreachedFields } from "./complaints.js";
import { descriptionsOf, undescribed } from "./descriptions.js";
import { RESULT_ROOMS, refsOf, tablesOfResult } from "./results.js";
import { ROOMS } from "./rooms.js";
import { tablesOf } from "./tables.js";
import { camel, declarationOf, pascal } from "./types.js";
import type { Uses } from "./types.js";

const HEADS = {
  schemas: `// Types and tables of the records of this folder. \`npm run generate\` writes them from the schemas: do
// not edit. A type says what a field holds; a table is the same as JSON Schema, for the reader.
`,
  types: `// Tables of results. \`npm run generate\` writes them from the types of the results: do not edit. A
// table is the same as a type, as JSON Schema.
`,
} as const;

/** The folder that publishes every table with its descriptions. */
const PUBLISHER = "interop/json-schema";

/** A module to write: its tables by name, and which of them are whole records or results. */
interface Contents {
  readonly folder: string;
  readonly tables: ReadonlyMap<string, Table>;
  readonly records: ReadonlySet<string>;
  /** Whether each field must say whom it can reach. */
  readonly reaches: boolean;
  /** What the tables are made from. The types of records are generated with their tables. */
  readonly from: keyof typeof HEADS;
}

/** Every table by name, and the folder that has it. */
interface Known {
  readonly tables: Map<string, Table>;
  readonly homes: Map<string, string>;
}

/** The generated modules by their path within src/. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const known: Known = { tables: new Map(), homes: new Map() };
  const options = (await resolveConfig(new URL(import.meta.url))) ?? {};
  const typescript = { ...options, parser: "typescript" };
  const files = new Map<string, string>();
  for (const contents of contentsOf(known))
    files.set(
      `${contents.folder}/generated.ts`,
      await format(moduleOf(contents, known), typescript),
    );
  files.set("editions/york/generated.ts", await format(idsOfYork(), typescript));
  return files;
}

function* contentsOf(known: Known): Generator<Contents> {
  for (const { folder, parts, records, reaches } of ROOMS) {
    const made = [...parts, ...records].map(tablesOf);
    const own = made.slice(parts.length).map((tables) => [...tables.keys()].at(-1) ?? "");
    yield { ...newOf(folder, made, own, known), reaches, from: "schemas" };
  }
  for (const { folder, results, reaches } of RESULT_ROOMS) {
    const names = Object.keys(results);
    const made = Object.entries(results).map(([name, type]) =>
      tablesOfResult(name, type, known.tables),
    );
    yield { ...newOf(folder, made, names, known), reaches, from: "types" };
  }
}

/** The tables that no folder has yet. They are known from then on. */
function newOf(
  folder: string,
  made: readonly ReadonlyMap<string, Table>[],
  records: readonly string[],
  known: Known,
): Pick<Contents, "folder" | "tables" | "records"> {
  const tables = new Map(
    made.flatMap((each) => [...each]).filter(([name]) => !known.homes.has(name)),
  );
  for (const [name, table] of tables) {
    known.homes.set(name, folder);
    known.tables.set(name, table);
  }
  return { folder, tables, records: new Set(records) };
}

function moduleOf({ folder, tables, records, reaches, from }: Contents, known: Known): string {
  const complaints = [
    ...[...tables.keys()].flatMap((name) => silentFields(name, known.tables)),
    ...(reaches ? [...records].flatMap((name) => unreachedFields(name, known.tables)) : []),
  ];
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
  const uses: Uses = {
    named: new Set(),
    vocabulary: new Set(),
    json: new Set(),
    ofEdition: new Set(),
    tableOf: (name) => known.tables.get(name),
  };
  const types =
    from === "schemas" ? [...tables].map(([name, table]) => declarationOf(name, table, uses)) : [];
  const needs = new Map([...records].map((name) => [name, neededBy(name, known.tables)]));
  const needed = new Set([...needs.values()].flat());
  const constants = [...tables].sort(([a], [b]) => Number(records.has(a)) - Number(records.has(b)));
  const published = constants.filter(
    ([name]) => records.has(name) || needed.has(name) || folder === "foundation",
  );
  return [
    HEADS[from],
    ...importsOf(folder, uses, needed, known.homes),
    ...types,
    ...published.map(([name, table]) => constantOf(name, table, needs.get(name), from)),
    ...(folder === PUBLISHER ? [descriptionsConstant(known.tables)] : []),
  ].join("\n");
}

/** The names of all tables that a table refers to, itself or through others. */
function neededBy(name: string, tables: ReadonlyMap<string, Table>): readonly string[] {
  const found = new Set<string>();
  const visit = (each: string): void => {
    for (const ref of refsOf(tables.get(each)))
      if (!found.has(ref)) {
        found.add(ref);
        visit(ref);
      }
  };
  visit(name);
  return [...found];
}

function constantOf(
  name: string,
  table: Table,
  parts: readonly string[] = [],
  from: Contents["from"],
): string {
  const defs = parts.map((part) => `${JSON.stringify(part)}: ${camel(part)}Table()`);
  const json = JSON.stringify(undescribed(table), null, 1);
  const whole = defs.length > 0 ? `${json.slice(0, -2)},\n$defs: { ${defs.join(", ")} } }` : json;
  const subject = from === "schemas" ? `{@link ${pascal(name)}}` : `\`${name}\``;
  return `/** The table of ${subject}. */\nexport const ${camel(name)}Table = (): Table => (${whole});\n`;
}

function descriptionsConstant(tables: ReadonlyMap<string, Table>): string {
  const all = [...tables].flatMap(([name, table]) => descriptionsOf(name, table));
  const json = JSON.stringify(Object.fromEntries(all), null, 1);
  return (
    "/** What each table and each part of it holds, by the name of the table and the path within. */\n" +
    `export const descriptions = (): Readonly<Record<string, string>> => (${json});\n`
  );
}

function importsOf(
  folder: string,
  { named, vocabulary, json, ofEdition }: Uses,
  needed: ReadonlySet<string>,
  homes: ReadonlyMap<string, string>,
): string[] {
  const up = "../".repeat(folder.split("/").length);
  const within = folder === "foundation" ? "./" : `${up}foundation/`;
  const from = (types: Iterable<string>, path: string): string[] => {
    const names = [...types].sort();
    return names.length > 0 ? [`import type { ${names.join(", ")} } from "${path}";`] : [];
  };
  const typesOf = new Map([...homes].map(([name, home]) => [pascal(name), home]));
  const others = [...new Set(homes.values())].filter((home) => home !== folder);
  return [
    ...others.flatMap((home) => {
      const path = `${up}${home}/generated.js`;
      const tables = [...needed]
        .filter((name) => homes.get(name) === home)
        .map(camel)
        .sort();
      return [
        ...(tables.length > 0
          ? [`import { ${tables.map((name) => `${name}Table`).join(", ")} } from "${path}";`]
          : []),
        ...from(
          [...named].filter((name) => typesOf.get(name) === home),
          path,
        ),
      ];
    }),
    ...from(ofEdition, `${up}editions/types.js`),
    ...from(json, `${within}json-value.js`),
    `import type { Table } from "${within}table.js";`,
    ...from(vocabulary, `${within}vocabulary.js`),
    "",
  ];
}
