// The table of a record: its JSON Schema as zod writes it, with the metadata of each field. The
// reader works from it, `redact` asks it whom a field reaches, and the package publishes it.

import type { Reach } from "./reaches.js";

/** A list of an edition whose ids are words or keys of a record. */
export type IdList = "levels" | "indicators" | "themes" | "interventionAims";

/** The name of a check of what JSON Schema cannot say; see checks.ts. */
export type CheckName = "age-range" | "agency-extension" | "json" | "emergency-number";

/** A JSON Schema of the kind that zod writes, with this library's metadata. */
export interface Table {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Table>>;
  readonly title?: string;
  /** What it holds. The generator keeps it apart, in `descriptions` of the JSON Schema folder. */
  readonly description?: string;
  readonly type?: "string" | "integer" | "number" | "boolean" | "array" | "object";
  readonly enum?: readonly string[];
  readonly const?: string | boolean;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: false | Table;
  readonly prefixItems?: readonly Table[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Table>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Table;
  readonly additionalProperties?: false | Table;
  readonly anyOf?: readonly Table[];
  readonly oneOf?: readonly Table[];
  readonly allOf?: readonly Table[];
  readonly default?: unknown;

  /** Whom the field can reach. It holds for everything in the field that states no other reach. */
  readonly reaches?: Reach;
  /** Other fields refer to the items of this list by index. */
  readonly pointedTo?: true;
  /** The property `*` stands for one property for each id of this list of the edition. */
  readonly byId?: IdList;
  /** The words are ids of this list of the edition, or of the signs of the row. */
  readonly idsOf?: IdList | "signs";
  readonly check?: CheckName;
  /** The sentences for issues, by code, where they are not the usual ones. */
  readonly messages?: Readonly<Record<string, string>>;
}

interface Listed {
  readonly id: string;
  /** The signs of a row. */
  readonly signs?: readonly { readonly id: string }[] | undefined;
}

/** What the table of a record needs of an edition. */
export type EditionWords = { readonly [List in IdList]?: readonly Listed[] | undefined };
