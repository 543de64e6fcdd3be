// Valibot on the same shape.

import { OBSERVATION_BASES, RISK_LEVELS, YES_NO_NOT_KNOWN, york } from "csae-guidance";
import { peer } from "../peers.js";
import type { Parser } from "./parser.js";
import { DATE, HASH, PARTIAL_DATE } from "./patterns.js";

type Schema = object;
type Entries = Readonly<Record<string, Schema>>;

interface Valibot {
  readonly array: (item: Schema) => Schema;
  readonly integer: () => Schema;
  readonly maxValue: (most: number) => Schema;
  readonly minLength: (least: number) => Schema;
  readonly minValue: (least: number) => Schema;
  readonly number: () => Schema;
  readonly optional: (schema: Schema) => Schema;
  readonly picklist: (words: readonly string[]) => Schema;
  readonly pipe: (schema: Schema, ...checks: readonly Schema[]) => Schema;
  readonly regex: (pattern: RegExp) => Schema;
  readonly safeParse: (
    schema: Schema,
    input: unknown,
  ) => { readonly success: boolean; readonly output: unknown; readonly issues: unknown };
  readonly strictObject: (entries: Entries) => Schema;
  readonly string: () => Schema;
  readonly union: (options: readonly Schema[]) => Schema;
}

export async function valibotParser(): Promise<Parser> {
  const v = await peer<Valibot>("valibot");
  const schema = schemaWith(v);
  return {
    name: "valibot",
    read: (input) => {
      const { success, output, issues } = v.safeParse(schema, input);
      return success ? output : issues;
    },
  };
}

function schemaWith(v: Valibot): Schema {
  const word = v.picklist(YES_NO_NOT_KNOWN);
  const text = v.optional(v.string());
  const like = (pattern: RegExp): Schema => v.optional(v.pipe(v.string(), v.regex(pattern)));
  const named = v.pipe(v.string(), v.minLength(1));
  const answer = (signs: readonly string[]): Schema =>
    v.optional(
      v.union([
        v.strictObject({
          answer: word,
          signs: v.optional(v.array(v.picklist(signs))),
          basis: v.optional(v.array(v.picklist(OBSERVATION_BASES))),
          observedOn: like(PARTIAL_DATE),
          note: text,
        }),
        word,
      ]),
    );
  return v.strictObject({
    edition: v.strictObject({ id: named, version: named, hash: like(HASH) }),
    subject: v.optional(
      v.strictObject({
        reference: text,
        dateOfBirth: like(PARTIAL_DATE),
        ageInYears: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(130))),
        learningDisabilityOrSpecialNeeds: v.optional(word),
      }),
    ),
    completedOn: like(DATE),
    completedBy: v.optional(v.strictObject({ name: text, role: text, organisation: text })),
    immediateDanger: v.optional(word),
    answers: v.strictObject(
      Object.fromEntries(
        york.indicators.map(({ id, signs }) => [id, answer(signs.map((sign) => sign.id))]),
      ),
    ),
    notes: v.optional(
      v.strictObject(Object.fromEntries(RISK_LEVELS.map((level) => [level, text]))),
    ),
    protectiveFactors: text,
    childsVoice: text,
  });
}
