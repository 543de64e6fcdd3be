// Every public function by its conformance vectors, with records that a host has wrapped.

import { LIBRARY, ROWS, YORK } from "../conformance/vectors.js";
import { argumentsOf, canonical } from "../conformance/run.js";
import type { Row } from "../conformance/table.js";

/** A value of JSON as a host holds it: the same content in other objects. */
export type Host = (json: unknown) => unknown;

/** The titles of those vectors whose answer changes when a host wraps what is handed in. */
export function readOtherwise(host: Host, rows: readonly Row[] = ROWS): string[] {
  return rows
    .filter((row) => answer(row.call, argumentsIn(row).map(host)) !== plainAnswer(row))
    .map(({ call, title }) => `${call}: ${title}`);
}

/** The titles of the vectors whose call freezes or changes what is handed in. */
export function changing(rows: readonly Row[] = ROWS): string[] {
  return rows
    .filter((row) => {
      const given = argumentsIn(row);
      const before = JSON.stringify(given);
      answer(row.call, given);
      return given.some(isFrozenSomewhere) || JSON.stringify(given) !== before;
    })
    .map(({ call, title }) => `${call}: ${title}`);
}

/** What a call is handed, made anew: nothing in it is frozen. */
function argumentsIn({ input }: Row): readonly unknown[] {
  return structuredClone(argumentsOf(LIBRARY, YORK, input));
}

function isFrozenSomewhere(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    (Object.isFrozen(value) || Object.values(value).some(isFrozenSomewhere))
  );
}

const plainAnswers = new Map<Row, string | undefined>();

/** What a call answers to plain data, asked for once. */
function plainAnswer(row: Row): string | undefined {
  if (!plainAnswers.has(row)) plainAnswers.set(row, answer(row.call, argumentsIn(row)));
  return plainAnswers.get(row);
}

function answer(call: string, input: readonly unknown[]): string | undefined {
  try {
    return canonical(Reflect.apply(LIBRARY[call] ?? String, undefined, input));
  } catch (thrown) {
    return `throws ${String(thrown)}`;
  }
}

/** Makes every object of a value anew, and every list of it with its items made anew. */
export function remade(
  json: unknown,
  object: (fields: Readonly<Record<string, unknown>>) => object,
  list: (items: readonly unknown[]) => object = (items) => [...items],
): unknown {
  if (Array.isArray(json)) return list(json.map((item: unknown) => remade(item, object, list)));
  if (typeof json !== "object" || json === null) return json;
  return object(
    Object.fromEntries(
      Object.entries(json).map(([key, value]) => [key, remade(value, object, list)]),
    ),
  );
}
