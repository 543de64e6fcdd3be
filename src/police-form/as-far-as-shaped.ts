// Reads a police form that may not have been parsed (Appendix One).

import { yorkTool } from "../editions/york.js";
import { isList } from "../foundation/objects.js";
import { saysSomething } from "../foundation/says-something.js";
import type { PoliceForm } from "./generated.js";
import { policeFormReader } from "./parse.js";

/** A parsed form keeps all its fields. Of other input, the fields of the right shape are kept. */
export function policeFormAsFarAsShaped(input: unknown): PoliceForm {
  const { edition, ...form } = policeFormReader.shaped(input, yorkTool) ?? {};
  const { id, version, hash, toolHash } = edition ?? {};
  return id === undefined || version === undefined
    ? form
    : { edition: withoutAbsent({ id, version, hash, toolHash }), ...form };
}

/**
 * Whether a value of a form counts as recorded. Text without a letter or a digit does not; a
 * recorded “not known” does.
 */
export function isRecorded(value: unknown): boolean {
  if (typeof value === "string") return saysSomething(value);
  return isList(value) ? value.some(isRecorded) : value !== undefined;
}

/** A copy of a record without its undefined properties. */
export function withoutAbsent<T extends object>(record: T): T;
export function withoutAbsent(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
