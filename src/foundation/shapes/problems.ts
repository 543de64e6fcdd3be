// The problems that several shapes tell alike.

import { attempt } from "../attempt.js";
import { isObject } from "../objects.js";
import type { IssueCode } from "../result.js";
import { expected, expectedBound, nameOfType } from "../sentences.js";
import type { Messages, Problem } from "./shape.js";

export function problem(
  problems: Problem[],
  [code, path, message]: readonly [IssueCode, string, string],
  ends = false,
  underAnother?: string,
): void {
  problems.push({ code, path, message, ends, underAnother });
}

export function wrongType(
  value: unknown,
  path: string,
  problems: Problem[],
  type: string,
  messages: Messages = {},
): void {
  const code = value === undefined ? "missing" : "wrong-type";
  problem(
    problems,
    [code, path, messages[code] ?? expected(nameOfType(type), value === undefined)],
    true,
  );
}

/** Tells whether a length is out of range. Anything that has a length is measured. */
export interface Lengths {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}
export function tellLength(
  value: unknown,
  { least, most }: Lengths,
  path: string,
  problems: Problem[],
  messages: Messages,
): void {
  const length = lengthOf(value);
  if (length === undefined) return;
  const message = messages["out-of-range"];
  if (least !== undefined && !(length >= least))
    problem(problems, ["out-of-range", path, message ?? expectedBound("length", "least", least)]);
  if (most !== undefined && !(length <= most))
    problem(problems, ["out-of-range", path, message ?? expectedBound("length", "most", most)]);
}

/** A length that is no number is compared as one, as the schema does: an object is out of range. */
function lengthOf(value: unknown): number | undefined {
  if (typeof value === "string") return value.length;
  if (typeof value !== "function" && !isObject(value)) return undefined;
  const length = "length" in value ? value.length : undefined;
  return length === undefined ? undefined : attempt(Number.NaN, () => Number(length));
}
