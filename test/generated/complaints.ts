// What every table must say: what each field holds and, in a record, whom it can reach.

import { isObject } from "../../src/foundation/objects.js";
import type { Table } from "../../src/foundation/table.js";

type Tables = ReadonlyMap<string, Table>;

/** The fields of a table that do not say what they hold, nor does the part that they refer to. */
export function silentFields(name: string, tables: Tables): string[] {
  const found: string[] = [];
  walk(tables.get(name), name);
  return found.map((path) => `${path} does not say what it holds: give it a description.`);
  function walk(part: unknown, path: string): void {
    if (Array.isArray(part)) for (const each of part) walk(each, path);
    if (!isObject(part) || Array.isArray(part)) return;
    for (const [key, each] of Object.entries(part))
      if (key !== "properties") walk(each, path);
      else
        for (const [field, table] of Object.entries(isObject(each) ? each : {})) {
          if (!isSaid(table)) found.push(`${path}/${field}`);
          walk(table, `${path}/${field}`);
        }
  }
  function isSaid(field: unknown): boolean {
    if (!isObject(field)) return false;
    const { description, $ref } = field;
    return description !== undefined || (typeof $ref === "string" && isSaid(partOf($ref, tables)));
  }
}

/** The fields of a record, and of the parts that it refers to, that nothing gives a reach. */
export function unreachedFields(name: string, tables: Tables): string[] {
  return [...unreached(tables.get(name) ?? {}, name)].map(
    (path) => `${path} does not say whom it can reach: give it a reach.`,
  );
  function* unreached(table: Table, path: string): Generator<string> {
    const { reaches, $ref, properties = {}, anyOf = [], oneOf = [], prefixItems = [] } = table;
    // The reach of a record as a whole says whom its being there can tell something.
    if (reaches !== undefined && path !== name) return;
    if ($ref !== undefined) {
      yield* unreached(partOf($ref, tables), path);
      return;
    }
    const inner: (readonly [string, Table])[] = [
      ...Object.entries(properties).map(([key, field]) => [`${path}/${key}`, field] as const),
      ...[table.items, table.additionalProperties].flatMap((each) =>
        each ? [[`${path}/*`, each] as const] : [],
      ),
      ...[...anyOf, ...oneOf, ...prefixItems].map((each) => [path, each] as const),
    ];
    if (inner.length === 0) yield path;
    for (const [at, each] of inner) yield* unreached(each, at);
  }
}

function partOf($ref: string, tables: Tables): Table {
  return tables.get($ref.slice("#/$defs/".length)) ?? {};
}
