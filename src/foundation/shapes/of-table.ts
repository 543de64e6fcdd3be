// Makes the shape of a record from its table and an edition. The edition gives the ids of rows,
// signs, themes and aims.

import type { Check, CheckedUnder, Checks } from "../checks.js";
import { OTHER_SHAPE, expectedFormat, isFormatOfDates } from "../sentences.js";
import type { EditionWords, Table } from "../table.js";
import { checkedShape, kindsShape, unionShape } from "./choices.js";
import { dictionaryShape, listShape, objectShape } from "./containers.js";
import { withinItself } from "./within-itself.js";
import type { Counter, Within } from "./within-itself.js";
import type { Field } from "./containers.js";
import { anyShape, textShape, truthShape, wholeNumberShape, wordShape } from "./leaves.js";
import type { Pattern } from "./leaves.js";
import type { Messages, Shape } from "./shape.js";

interface Context {
  readonly root: Table;
  readonly edition: EditionWords & CheckedUnder;
  readonly checks: Checks;
  /** The ids of the signs of the row that the table is within. */
  readonly signs: readonly string[];
  /** The parts that the table is within, by reference. A part can hold parts of its own kind. */
  readonly within: ReadonlyMap<string, Within>;
  readonly counter: Counter;
}

/** The shape of the records of a table under an edition, with the checks that the table names. */
export function shapeOf(table: Table, edition: EditionWords & CheckedUnder, checks: Checks): Shape {
  return made(table, {
    root: table,
    edition,
    checks,
    signs: [],
    within: new Map(),
    counter: { depth: 0, parts: 0, isTold: false },
  });
}

/** Stands for a check that was not given: nothing passes it. */
const UNKNOWN_CHECK: Check = () => ({ code: "wrong-format", message: OTHER_SHAPE });

function made(table: Table, context: Context): Shape {
  const { $ref, reaches, pointedTo, check } = table;
  const bare = $ref === undefined ? bareShape(table, context) : partShape($ref, context);
  const shape = check
    ? checkedShape(bare, context.checks[check] ?? UNKNOWN_CHECK, context.edition)
    : bare;
  return { ...shape, ...(reaches && { reaches }), ...(pointedTo && { pointedTo }) };
}

/** The shape of a part. Within itself, it stands for the one that is being made. */
function partShape($ref: string, context: Context): Shape {
  const outer = context.within.get($ref);
  if (outer) return outer.inner();
  const part = withinItself(context.counter);
  const within = new Map(context.within).set($ref, part);
  return part.whole(made(partOf(context.root, $ref), { ...context, within }));
}

function partOf(root: Table, $ref: string): Table {
  return root.$defs?.[$ref.slice("#/$defs/".length)] ?? {};
}

function bareShape(table: Table, context: Context): Shape {
  const { messages = {} } = table;
  if (table.idsOf) return wordShape(idsOf(table.idsOf, context), true);
  if (table.enum) return wordShape(table.enum);
  if (table.const !== undefined) return { ...wordShape([table.const]), isKind: true };
  if (table.oneOf) return kinds(table.oneOf, messages, context);
  if (table.anyOf)
    return unionShape(
      table.anyOf.map((each) => made(each, context)),
      messages,
    );
  switch (table.type) {
    case "string":
      return textShape(
        patternsOf(table),
        { least: table.minLength, most: table.maxLength },
        messages,
      );
    case "integer":
      return wholeNumberShape(
        table.minimum ?? Number.MIN_SAFE_INTEGER,
        table.maximum ?? Number.MAX_SAFE_INTEGER,
        messages,
      );
    case "boolean":
      return truthShape();
    case "array":
      return listShape(
        (table.prefixItems ?? []).map((each) => made(each, context)),
        table.items ? made(table.items, context) : undefined,
        { least: table.minItems },
        messages,
      );
    case "object":
      return objectOf(table, context);
    default:
      return anyShape();
  }
}

function idsOf(list: NonNullable<Table["idsOf"]>, { edition, signs }: Context): readonly string[] {
  return list === "signs" ? signs : (edition[list] ?? []).map(({ id }) => id);
}

function patternsOf({ pattern, format, messages = {}, allOf = [] }: Table): Pattern[] {
  const own =
    pattern === undefined
      ? []
      : [
          {
            pattern: new RegExp(pattern),
            code: isFormatOfDates(format) ? ("invalid-date" as const) : ("wrong-format" as const),
            message: messages["wrong-format"] ?? expectedFormat(format),
          },
        ];
  return [...own, ...allOf.flatMap(patternsOf)];
}

function objectOf(table: Table, context: Context): Shape {
  const { byId, properties = {}, required = [], propertyNames, messages = {} } = table;
  if (byId) {
    const { "*": row = {} } = properties;
    return objectShape(
      new Map(
        (context.edition[byId] ?? []).map(({ id, signs = [] }): [string, Field] => {
          const ofRow = { ...context, signs: signs.map((sign) => sign.id) };
          return [id, { shape: made(row, ofRow), isNeeded: false }];
        }),
      ),
      messages,
      true,
    );
  }
  if (propertyNames && table.additionalProperties)
    return dictionaryShape(
      made({ type: "string", ...propertyNames }, context),
      made(table.additionalProperties, context),
      propertyNames.enum !== undefined && required.length === 0,
    );
  if (!table.properties) return anyShape();
  return objectShape(
    new Map(
      Object.entries(properties).map(([key, field]): [string, Field] => [
        key,
        {
          shape: made(field, context),
          isNeeded: required.includes(key),
          isFilled: "default" in field,
        },
      ]),
    ),
    messages,
  );
}

/** The field of an object that is a constant. */
function constantOf({ properties = {} }: Table): readonly [string, Table] | undefined {
  return Object.entries(properties).find(([, { const: word }]) => word !== undefined);
}

/** The branches of a union by the word in the field that is a constant in all of them. */
function kinds(branches: readonly Table[], messages: Messages, context: Context): Shape {
  const shapes = branches.map((branch) => ({
    word: constantOf(branch.$ref === undefined ? branch : partOf(context.root, branch.$ref)),
    shape: made(branch, context),
  }));
  const key = shapes[0]?.word?.[0] ?? "";
  return kindsShape(
    key,
    new Map(shapes.map(({ word, shape }) => [word?.[1].const, shape])),
    messages,
  );
}
