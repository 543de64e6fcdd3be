// Types: a plain interface for each named table, with the descriptions as comments.

import type { Table } from "../../src/foundation/table.js";
import * as vocabulary from "../../src/foundation/vocabulary.js";

/** The named unions of the vocabulary, by the list of their words. */
const UNIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    RiskLevel: vocabulary.RISK_LEVELS,
    ConcernLevel: vocabulary.CONCERN_LEVELS,
    YesNoNotKnown: vocabulary.YES_NO_NOT_KNOWN,
    Basis: vocabulary.BASES,
    ObservationBasis: vocabulary.OBSERVATION_BASES,
    SharingItemId: vocabulary.SHARING_ITEMS,
    SharingDecision: vocabulary.SHARING_DECISIONS,
    ConsentStatus: vocabulary.CONSENT_STATUSES,
    ContactFunction: vocabulary.CONTACT_FUNCTIONS,
    PromptId: vocabulary.PROMPTS,
    NotSoughtGroundId: vocabulary.NOT_SOUGHT_GROUNDS,
    PublicInterestPurposeId: vocabulary.PUBLIC_INTEREST_PURPOSES,
  }).map(([name, words]) => [JSON.stringify(words), name]),
);

/** What a text of types refers to, and which module has it. */
export interface Uses {
  readonly named: Set<string>;
  readonly vocabulary: Set<string>;
  readonly json: Set<string>;
}

export function pascal(name: string): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

export function camel(name: string): string {
  const word = pascal(name);
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** The declaration of a named type. */
export function declarationOf(name: string, table: Table, uses: Uses): string {
  const body = typeOf(table, uses);
  const isInterface = table.properties !== undefined && body.startsWith("{");
  const head = isInterface ? `export interface ${pascal(name)} ` : `export type ${pascal(name)} = `;
  return `${commentOf(table.description)}${head}${body}${isInterface ? "" : ";"}\n`;
}

function typeOf(table: Table, uses: Uses): string {
  if (table.check === "agency-extension") return used(uses.json, "AgencyExtension");
  if (table.$ref !== undefined)
    return used(uses.named, pascal(table.$ref.slice("#/$defs/".length)));
  if (table.idsOf) return "string";
  if (table.enum) return unionOf(table.enum, uses);
  if (table.const !== undefined) return JSON.stringify(table.const);
  const branches = table.anyOf ?? table.oneOf;
  if (branches) return branches.map((each) => typeOf(each, uses)).join(" | ");
  switch (table.type) {
    case "string":
      return "string";
    case "integer":
      return "number";
    case "boolean":
      return "boolean";
    case "array":
      return listOf(table, uses);
    case "object":
      return objectOf(table, uses);
    default:
      return "unknown";
  }
}

function listOf({ items = {}, prefixItems: first = [] }: Table, uses: Uses): string {
  const item = items && typeOf(items, uses);
  const list = item && (/[|{ ]/.test(item) ? `(${item})[]` : `${item}[]`);
  const tuple = [...first.map((each) => typeOf(each, uses)), ...(list ? [`...${list}`] : [])];
  return `readonly ${first.length > 0 ? `[${tuple.join(", ")}]` : list || "never[]"}`;
}

function objectOf(table: Table, uses: Uses): string {
  const { properties = {}, required = [], byId, propertyNames, additionalProperties } = table;
  if (byId) return `{ readonly [id: string]: ${typeOf(properties["*"] ?? {}, uses)} | undefined }`;
  if (propertyNames && additionalProperties) {
    const keys = propertyNames.enum ? unionOf(propertyNames.enum, uses) : "string";
    return `Readonly<Record<${keys}, ${typeOf(additionalProperties, uses)}>>`;
  }
  const fields = Object.entries(properties).map(([key, field]) => {
    const isThere = required.includes(key) || "default" in field;
    const name = /^\w+$/.test(key) ? key : JSON.stringify(key);
    const type = typeOf(field, uses);
    return (
      `${commentOf(field.description)}readonly ${name}${isThere ? "" : "?"}: ` +
      `${type}${isThere || type === "unknown" ? "" : " | undefined"};`
    );
  });
  return `{\n${fields.join("\n")}\n}`;
}

function unionOf(words: readonly string[], uses: Uses): string {
  const name = UNIONS.get(JSON.stringify(words));
  return name === undefined
    ? words.map((word) => JSON.stringify(word)).join(" | ")
    : used(uses.vocabulary, name);
}

function used(names: Set<string>, name: string): string {
  names.add(name);
  return name;
}

/** A doc comment, broken at 96 columns so that it holds the bound wherever it is indented to. */
function commentOf(text: string | undefined): string {
  if (text === undefined) return "";
  if (text.length < 84) return `/** ${text} */\n`;
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 88) lines.push(`${lines.pop()} ${word}`);
    else lines.push(word);
  }
  return `/**\n${lines.map((line) => ` * ${line}`).join("\n")}\n */\n`;
}
