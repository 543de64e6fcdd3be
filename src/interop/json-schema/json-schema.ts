// Makes the JSON Schema 2020-12 of every record and result from its table. For a record it is the
// table that its parser reads by.

import type { Edition } from "../../editions/types.js";
import { editionOf } from "../../editions/whole.js";
import { york } from "../../editions/york.js";
import { memo } from "../../foundation/memo.js";
import { deepFreeze } from "../../foundation/objects.js";
import { boxesOf } from "./boxes.js";
import { descriptions } from "./generated.js";
import { published } from "./published.js";
import type { JsonSchema } from "./published.js";
import { RECORDS, TABLE_NAMES } from "./records.js";
import type { JsonSchemaName } from "./records.js";

/**
 * The start of every `$id`. It is a name and not an address: the host is reserved and belongs to
 * nobody.
 */
const BASE = "https://csae-guidance.example/schemas/";

/**
 * Gives the JSON Schema 2020-12 of a record or a result, for systems in any language.
 *
 * The schema of a record is the table that its parser reads by, with the ids of the edition. It
 * stands alone: what it refers to is under its own `$defs`. The keyword `reaches` says whom a field
 * can reach (see `REACHES`); it is an annotation and refuses nothing.
 *
 * @remarks Limit: it says what shape a record has. docs/json-schema.md lists what JSON Schema
 *   cannot say; the parsers check that.
 * @guidance Screening Tool, lines 227–292; 8.3–8.9, lines 304–332; Appendix One, lines 415–463
 * @param name - Which record or result; one of `JSON_SCHEMA_NAMES`.
 * @param edition - The edition whose rows, signs and aims the record may name.
 * @returns The schema as plain JSON, deeply frozen. For a frozen edition each call gives the same
 *   object. For an unknown name, a schema that nothing fits.
 * @example
 * jsonSchema("flag")["required"]; // ["child", "category", "caller", "raisedOn"]
 */
export function jsonSchema(name: JsonSchemaName, edition: Edition = york): JsonSchema {
  edition = editionOf(edition);
  if (!Object.hasOwn(RECORDS, name)) return { not: {} };
  const { sentences, schemas } = madeFor(edition);
  const known = schemas.get(name);
  if (known) return known;
  const schema = deepFreeze(schemaOf(name, edition, sentences));
  schemas.set(name, schema);
  return schema;
}

/** What was made for an edition. */
const madeFor = /* @__PURE__ */ memo((edition: Edition) => ({
  sentences: new Map([...Object.entries(descriptions()), ...boxesOf(edition)]),
  schemas: new Map<JsonSchemaName, JsonSchema>(),
}));

function schemaOf(
  name: JsonSchemaName,
  edition: Edition,
  sentences: ReadonlyMap<string, string>,
): JsonSchema {
  const record = RECORDS[name]();
  const { title, $defs } = record;
  const place = TABLE_NAMES[name] ?? name;
  const context = { edition, sentences, place, signs: [] };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `${BASE}${name}.schema.json`,
    title,
    description: sentences.get(place),
    $comment: `Edition ${edition.id} ${edition.version}, content hash ${edition.hash}.`,
    ...published(record, context),
    ...($defs && {
      $defs: Object.fromEntries(
        Object.entries($defs).map(([part, table]) => [
          part,
          published(table, { ...context, place: part }),
        ]),
      ),
    }),
  };
}
