// Types: a plain interface for each named table, with the descriptions as comments.

import type { Table } from "../../src/foundation/table.js";
import * as vocabulary from "../../src/foundation/vocabulary.js";

/** The named unions of the vocabulary, by the list of their words. */
const UNIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    YesNoNotKnown: vocabulary.YES_NO_NOT_KNOWN,
    Basis: vocabulary.BASES,
    ObservationBasis: vocabulary.OBSERVATION_BASES,
    SharingItemId: vocabulary.SHARING_ITEMS,
    SharingDecision: vocabulary.SHARING_DECISIONS,
    ConsentStatus: vocabulary.CONSENT_STATUSES,
    ContactFunction: vocabulary.CONTACT_FUNCTIONS,
    PromptId: vocabulary.PROMPTS,
    StepId: vocabulary.STEPS,
    NotSoughtGroundId: vocabulary.NOT_SOUGHT_GROUNDS,
    PublicInterestPurposeId: vocabulary.PUBLIC_INTEREST_PURPOSES,
  }).map(([name, words]) => [JSON.stringify(words), name]),
);

/** The ids in a type that are a type parameter, by their field. */
type OwnIds = Readonly<Record<string, string>>;

/**
 * The types of an edition that have ids as type parameters, so that an edition can say which ids it
 * has. A type that holds rows or signs passes their parameters on.
 */
const OWN_IDS: Readonly<Record<string, OwnIds>> = {
  level: { id: "OfLevel" },
  indicator: { id: "RowId", level: "OfLevel" },
  sign: { id: "OfSign" },
  overlap: { signs: "OfSign" },
  action: { id: "Id", level: "OfLevel" },
  contact: { id: "Id" },
  statement: { id: "Id" },
  "glossary-entry": { id: "Id" },
  "known-issue": { id: "Id" },
};

/** The type parameters that there are, with their bounds, in the order they stand in. */
const PARAMETERS: Readonly<Record<string, string>> = {
  RowId: "string = string",
  OfSign: "string = string",
  OfLevel: "string = string",
  Id: "string = string",
  E: "ScreeningEdition = York",
};

/** The types by which a record names ids of its edition, by the list of the ids. */
const ID_TYPES: Readonly<Partial<Record<string, string>>> = {
  signs: "SignIdOf",
  levels: "LevelIdOf",
};

/** The types of what a record holds for each id of its edition, by the list of the ids. */
const DICTIONARY_TYPES: Readonly<Partial<Record<string, string>>> = {
  indicators: "ByRow",
  levels: "ByLevel",
};

function isOneOf(value: unknown, types: Readonly<Partial<Record<string, string>>>): boolean {
  return typeof value === "string" && types[value] !== undefined;
}

/** What a text of types refers to, and which module has it. */
export interface Uses {
  readonly named: Set<string>;
  readonly vocabulary: Set<string>;
  readonly json: Set<string>;
  /** The types by which a record names the ids of its edition. */
  readonly ofEdition: Set<string>;
  /** The table of a name. */
  readonly tableOf: (name: string) => Table | undefined;
}

/** The type parameters of a named type, in their order. */
function parametersOf(
  name: string,
  tableOf: Uses["tableOf"],
  within: readonly string[] = [],
): readonly string[] {
  if (within.includes(name)) return [];
  const found = new Set(Object.values(OWN_IDS[name] ?? {}));
  JSON.stringify(tableOf(name), (key, value: unknown) => {
    if (
      (key === "idsOf" && isOneOf(value, ID_TYPES)) ||
      (key === "byId" && isOneOf(value, DICTIONARY_TYPES))
    )
      found.add("E");
    if (key === "$ref")
      for (const passed of parametersOf(namedBy(String(value)), tableOf, [...within, name]))
        if (passed !== "Id") found.add(passed);
    return value;
  });
  return Object.keys(PARAMETERS).filter((parameter) => found.has(parameter));
}

function namedBy(ref: string): string {
  return ref.slice("#/$defs/".length);
}

/** A named type with what it is given for its parameters. */
function withParameters(name: string, tableOf: Uses["tableOf"]): string {
  const passed = parametersOf(name, tableOf).filter((parameter) => parameter !== "Id");
  return `${pascal(name)}${passed.length > 0 ? `<${passed.join(", ")}>` : ""}`;
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
  const body = typeOf(table, uses, OWN_IDS[name]);
  const isInterface = table.properties !== undefined && body.startsWith("{");
  const parameters = parametersOf(name, uses.tableOf);
  if (parameters.includes("E")) uses.ofEdition.add("ScreeningEdition").add("York");
  const list = parameters.map((parameter) => `${parameter} extends ${PARAMETERS[parameter] ?? ""}`);
  const typeName = `${pascal(name)}${list.length > 0 ? `<${list.join(", ")}>` : ""}`;
  const head = isInterface ? `export interface ${typeName} ` : `export type ${typeName} = `;
  return `${commentOf(table.description)}${head}${body}${isInterface ? "" : ";"}\n`;
}

function typeOf(table: Table, uses: Uses, own: OwnIds = {}): string {
  if (table.check === "agency-extension") return used(uses.json, "AgencyExtension");
  if (table.$ref !== undefined) {
    uses.named.add(pascal(namedBy(table.$ref)));
    return withParameters(namedBy(table.$ref), uses.tableOf);
  }
  if (table.idsOf) {
    const type = ID_TYPES[table.idsOf];
    return type === undefined ? "string" : `${used(uses.ofEdition, type)}<E>`;
  }
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
      return objectOf(table, uses, own);
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

function objectOf(table: Table, uses: Uses, own: OwnIds): string {
  const { properties = {}, required = [], byId, propertyNames, additionalProperties } = table;
  if (byId) {
    const value = typeOf(properties["*"] ?? {}, uses);
    const type = DICTIONARY_TYPES[byId];
    return type === undefined
      ? `{ readonly [id: string]: ${value} | undefined }`
      : `${used(uses.ofEdition, type)}<E, ${value}>`;
  }
  if (propertyNames && additionalProperties) {
    const keys = propertyNames.enum ? unionOf(propertyNames.enum, uses) : "string";
    const value = typeOf(additionalProperties, uses);
    return propertyNames.enum && required.length === 0
      ? `{ readonly [key in ${keys}]?: ${value} | undefined }`
      : `Readonly<Record<${keys}, ${value}>>`;
  }
  const fields = Object.entries(properties).map(([key, field]) => {
    const isThere = required.includes(key) || "default" in field;
    const name = /^\w+$/.test(key) ? key : JSON.stringify(key);
    const id = own[key];
    const type = id === undefined ? typeOf(field, uses) : field.items ? `readonly ${id}[]` : id;
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
