// The whole of whatever was handed in as an edition. A missing part is one not shown. What is no
// edition is read as York's.

import { attempt } from "../foundation/attempt.js";
import { fieldsOf } from "../foundation/as-far-as-shaped.js";
import { isMadeLazily } from "../foundation/frozen.js";
import { memo } from "../foundation/memo.js";
import { deepFreeze, isList, isObject } from "../foundation/objects.js";
import { readerOf } from "../foundation/reader.js";
import type { Table } from "../foundation/table.js";
import { editionTable } from "./generated.js";
import type { Edition } from "./generated.js";
import type { ShownEdition } from "./types.js";
import { toolHashOf } from "./hash.js";
import { levelsFrom } from "./levels.js";
import { heldStill, isEdition, rowUnder } from "./tool.js";
import { york, yorkShown, yorkTool } from "./york.js";

/** Reads an edition by its table, which is the same for every edition. */
export const editionReader = /* @__PURE__ */ readerOf<Edition>(editionTable);

/**
 * The edition itself if it is frozen and has the shape of an edition of this release. Otherwise,
 * such as for one that an earlier release kept, a frozen copy with what it has: what it lacks of
 * lists is empty, of texts is no text, and of cautions and prompts stays away. The emergency
 * notice, the steps that need nobody's leave and the two notices on what a level is are York's
 * where it has none. What is no edition, such as the index that `map` passes, gives York's. Never
 * throws.
 */
export function editionOf<E extends Edition>(given: E): E;
export function editionOf(given: unknown): Edition {
  return knownEdition(given) ?? york;
}

/** The same for what documents show. What is no edition gives York's as shown. */
export function shownOf(given: unknown): ShownEdition {
  return knownEdition(given) ?? yorkShown;
}

function knownEdition(given: unknown): Edition | null {
  if (!isObject(given)) return null;
  return isMadeLazily(given) && isOwn(given) ? given : editionFrom(given);
}

const editionFrom = /* @__PURE__ */ memo((given: Fields): Edition | null =>
  attempt(null, () => {
    const held = heldStill(given);
    if (isWhole(held)) return held;
    const made: unknown = isEdition(held) ? deepFreeze(mended(held)) : null;
    return isObject(made) && isOwn(made) ? made : null;
  }),
);

type Fields = Readonly<Record<string, unknown>>;

function isWhole(given: Fields): given is Fields & Edition {
  return editionReader.shape(yorkTool).fits(given);
}

/** Whether this library made a value as an edition. */
function isOwn(value: Fields): value is Fields & Edition {
  return "indicators" in value;
}

/** What fits the table, with the rest filled up. */
function mended(given: Fields): Fields {
  const has = fieldsOf(editionReader.shaped(given, yorkTool));
  const levels = levelsFrom(isList(given["levels"]) ? has["levels"] : given["levels"]);
  const rows = (isList(has["indicators"]) ? has["indicators"] : []).filter(rowUnder(levels));
  const table = editionTable();
  return fieldsOf(
    filled(table, table.$defs ?? {}, {
      ...has,
      ...Object.fromEntries(YORKS.map((part) => [part, own(has, part) ?? yorkTool[part]])),
      toolHash: has["toolHash"] ?? toolHashOf({ levels, indicators: rows }),
      indicators: rows,
      levels: levels.map((level) => ({ name: level.id, ...level })),
    }),
  );
}

/** What no result is without. */
const YORKS = ["emergency", "notAFullAssessment", "indicationRule", "rule", "steps"] as const;

/** A part if it is whole. */
function own(has: Fields, part: (typeof YORKS)[number]): unknown {
  return editionReader.shape(yorkTool).fieldOf?.(part)?.fits(has[part]) ? has[part] : undefined;
}

type Parts = NonNullable<Table["$defs"]>;

/** A value with everything that its table requires. What is required and missing is empty. */
function filled(table: Table, parts: Parts, value: unknown): unknown {
  const { $ref, enum: words, const: word, properties, additionalProperties, items } = table;
  if ($ref !== undefined) return filled(parts[$ref.slice("#/$defs/".length)] ?? {}, parts, value);
  if (table.type === "array")
    return (isList(value) ? value : []).map((each) => (items ? filled(items, parts, each) : each));
  if (properties) return filledObject(table, parts, fieldsOf(value));
  if (additionalProperties)
    return Object.fromEntries(
      Object.entries(fieldsOf(value)).map(([key, each]) => [
        key,
        filled(additionalProperties, parts, each),
      ]),
    );
  return value ?? word ?? words?.at(-1) ?? EMPTY[table.type ?? "string"];
}

function filledObject(
  { properties = {}, required = [] }: Table,
  parts: Parts,
  value: Fields,
): Fields {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, field]) =>
      value[key] !== undefined || required.includes(key)
        ? [[key, filled(field, parts, value[key])]]
        : [],
    ),
  );
}

const EMPTY: Readonly<Record<NonNullable<Table["type"]>, unknown>> = {
  string: "",
  integer: 0,
  number: 0,
  boolean: false,
  array: [],
  object: {},
};
