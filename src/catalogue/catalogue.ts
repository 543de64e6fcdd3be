// A catalogue holds every sentence of the documents in one language. Another language is another
// catalogue with the same ids and the same holes.

import { fillWith } from "../foundation/fill.js";
import type { english } from "./english.js";

type English = ReturnType<typeof english>;

/** The permanent id of a sentence. */
export type SentenceId = keyof English;

/**
 * A sentence with a count, by that count: `other` stands for every count that has no form of its
 * own. A form need not repeat the count.
 */
export interface Forms {
  readonly other: string;
  readonly [count: number]: string;
}

/**
 * Every sentence of one language, by id. Holes are names in braces: `{date}`. A sentence has the
 * holes of the English one.
 */
export type Catalogue = {
  readonly [Id in SentenceId]: English[Id] extends string ? string : Forms;
};

type HoleIn<Words> = Words extends `${string}{${infer Name}}${infer Rest}`
  ? Name | HoleIn<Rest>
  : never;
type HoleOf<Id extends SentenceId> =
  | HoleIn<English[Id] extends { readonly other: infer Other } ? Other : never>
  | HoleIn<English[Id]>
  | (English[Id] extends string ? never : "count");

/** What a sentence must be given: one value for each of its holes, and nothing if it has none. */
export type Holes<Id extends SentenceId, Value> = [HoleOf<Id>] extends [never]
  ? []
  : [Readonly<Record<HoleOf<Id>, Value>>];

/**
 * A sentence of a catalogue in parts: its own words, and between them what was put into its holes.
 * What is put in is never looked at for holes.
 */
export function partsOf<Value>(
  sentence: string | Forms,
  holes: Readonly<Record<string, Value>> = {},
): (string | Value)[] {
  const count = holes["count"];
  const words =
    typeof sentence === "string"
      ? sentence
      : ((typeof count === "number" ? sentence[count] : undefined) ?? sentence.other);
  return fillWith(words, holes);
}

/** A sentence of a catalogue as text. */
export function sentenceIn<Id extends SentenceId>(
  catalogue: Catalogue,
  id: Id,
  ...[holes]: Holes<Id, string | number>
): string {
  return partsOf(catalogue[id], holes).join("");
}
