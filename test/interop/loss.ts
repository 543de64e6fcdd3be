// The loss tables of the exports: what becomes of each field, as docs/ prints it. Each export's tests prove every row.

import { readFileSync } from "node:fs";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { FIELDS, recordFrom } from "../redaction/fields.js";

/** What becomes of a field. */
const FATES = ["kept", "kept with a note", "not expressible"] as const;

/** A row of a loss table. */
export interface LossRow {
  /** A JSON Pointer with `*` in place of a row's id and of a place in a list. */
  readonly field: string;
  readonly fate: (typeof FATES)[number];
  /** Where it is in the export, and what is noted. */
  readonly where: string;
}

/** The table under a heading of a document: its columns are the field, its fate, and where it is. */
export function lossTable(document: string, heading: string): LossRow[] {
  const { children } = fromMarkdown(
    readFileSync(new URL(`../../docs/${document}`, import.meta.url), "utf8"),
    {
      extensions: [gfmTable()],
      mdastExtensions: [gfmTableFromMarkdown()],
    },
  );
  const after = children.slice(
    children.findIndex((node) => node.type === "heading" && textOf(node) === heading) + 1,
  );
  const table = after.find((node) => node.type === "table");
  if (!table) throw new Error(`no table under “${heading}” in docs/${document}`);
  return table.children.slice(1).map((row) => {
    const [field = "", fate = "", where = ""] = row.children.map(textOf);
    const known = FATES.find((word) => word === fate);
    if (!known) throw new Error(`the fate of ${field} is none of: ${FATES.join(", ")}`);
    return { field, fate: known, where };
  });
}

function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** Every field of a kind of record, as a loss table names it, with the least record that holds it. */
export function fieldsOf(kind: "screening" | "police-form"): { field: string; alone: unknown }[] {
  const all = FIELDS[kind] ?? [];
  const pin = all.filter(([path]) => path.startsWith("/edition/"));
  const first = new Map(all.toReversed().map((field) => [fieldOf(field[0]), field]));
  return [...new Set(all.map(([path]) => fieldOf(path)))].flatMap((name) => {
    const field = first.get(name);
    return field
      ? [
          {
            field: name,
            alone: recordFrom([
              ...pin.filter(([path]) => path !== field[0]),
              ...beside(all, field[0]),
              field,
            ]),
          },
        ]
      : [];
  });
}

/**
 * What must stand beside a field for the record to be valid: the answer beside a row's detail, the
 * other age of a range.
 */
function beside(
  all: readonly (readonly [path: string, value: unknown, ...unknown[]])[],
  path: string,
): (readonly [string, unknown])[] {
  const parent = path.replace(/(?:\/\d+)?$/, "").replace(/\/[^/]*$/, "");
  const needed = parent.endsWith("/dateOfBirth") ? ["ageInYears", "ageFrom", "ageTo"] : ["answer"];
  return all
    .filter(([other]) => other !== path && needed.some((key) => other === `${parent}/${key}`))
    .map(([at, value]) => [at, value]);
}

/** A path as a loss table names it. */
function fieldOf(path: string): string {
  return path
    .replace(/^\/answers\/[^/]+/, "/answers/*")
    .replace(/^\/notes\/[^/]+/, "/notes/*")
    .replace(/^\/agencyExtension\/.*/, "/agencyExtension")
    .replace(/\/\d+(?=\/|$)/g, "/*");
}

/** The whole record of a kind, every field filled in. */
export function wholeRecord(kind: "screening" | "police-form"): unknown {
  return recordFrom(FIELDS[kind] ?? []);
}
