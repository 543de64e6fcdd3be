// Makes the JSON Schema of every record and result from its table, in each draft. For a record
// it is the table that its parser reads by.

import type { Edition } from "../../editions/types.js";
import { editionOf } from "../../editions/whole.js";
import { isOfYorksDocument } from "../../editions/yorks-document.js";
import { york } from "../../editions/york.js";
import { memo } from "../../foundation/memo.js";
import { deepFreeze, recordOf } from "../../foundation/objects.js";
import { HOST_WARNING } from "./ajv-options.js";
import { withoutPlaces } from "./any-document.js";
import { boxesOf } from "./boxes.js";
import { DRAFTS, draftOf, writtenIn } from "./drafts.js";
import type { SchemaOptions } from "./drafts.js";
import { descriptions } from "./generated.js";
import { published } from "./published.js";
import type { JsonSchema } from "./published.js";
import { READ, RECORDS, TABLE_NAMES } from "./records.js";
import type { JsonSchemaName } from "./records.js";

/**
 * Gives the JSON Schema of a record or a result, for systems in any language: 2020-12, or draft-07
 * for tools that read no other, such as Fastify.
 *
 * The schema of a record is the table that its parser reads by, with the ids of the edition. It
 * stands alone: what it refers to is under its own `$defs`, in draft-07 `definitions`. The keyword
 * `reaches` says whom a field can reach (see `REACHES`); it is an annotation and refuses nothing.
 *
 * @remarks Limit: it says what shape a record has. docs/json-schema.md lists what JSON Schema
 *   cannot say; the parsers check that. A host that coerces types or removes fields while it
 *   validates loses answers: see {@link AJV_OPTIONS} and docs/http.md.
 * @guidance Screening Tool, lines 227–292; 8.3–8.9, lines 304–332; Appendix One, lines 415–463
 * @param name - Which record or result; one of `JSON_SCHEMA_NAMES`.
 * @param options - The draft: one of `DRAFTS`. Both drafts take the same and refuse the same.
 * @param edition - The edition whose rows, signs and aims the record may name.
 * @returns The schema as plain JSON, deeply frozen. For a frozen edition each call gives the same
 *   object. For an unknown name or draft, a schema that nothing fits.
 * @example
 * jsonSchema("flag")["required"]; // ["child", "category", "caller", "raisedOn"]
 * @example
 * jsonSchema("flag", { draft: "draft-07" })["$schema"];
 * // "http://json-schema.org/draft-07/schema#"
 */
export function jsonSchema(
  name: JsonSchemaName,
  options: SchemaOptions = {},
  edition: Edition = york,
): JsonSchema {
  edition = editionOf(edition);
  const draft = draftOf(options);
  if (!Object.hasOwn(RECORDS, name) || draft === undefined) return { not: {} };
  const { sentences, schemas } = madeFor(edition);
  const known = schemas[draft].get(name);
  if (known) return known;
  const schema = deepFreeze(writtenIn(draft, name, schemaOf(name, edition, sentences)));
  schemas[draft].set(name, schema);
  return schema;
}

/** What each part of a record holds. */
function descriptionsUnder(edition: Edition): (readonly [string, string])[] {
  const all = Object.entries(descriptions());
  if (isOfYorksDocument(edition)) return all;
  return all.flatMap(([place, description]) => {
    const left = withoutPlaces(description);
    return left === undefined ? [] : [[place, left] as const];
  });
}

/** What was made for an edition. */
const madeFor = /* @__PURE__ */ memo((edition: Edition) => ({
  sentences: new Map([...descriptionsUnder(edition), ...boxesOf(edition)]),
  schemas: recordOf(DRAFTS, () => new Map<JsonSchemaName, JsonSchema>()),
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
  const isRead = READ.some((read) => read === name);
  const sentence = sentences.get(place) ?? "";
  return {
    title,
    $comment: `Edition ${edition.id} ${edition.version}, content hash ${edition.hash}.`,
    ...published(record, context, isRead ? `${sentence} ${HOST_WARNING}` : sentence),
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
