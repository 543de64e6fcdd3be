// Runs a zod schema over unknown input and answers with issues that hold nothing of it.

import { closest, distance } from "fastest-levenshtein";
import { P, match } from "ts-pattern";
import type * as z from "zod";
import { ISSUE_CODES, pointer } from "./result.js";
import type { Issue, IssueCode, Result } from "./result.js";
import type { EmergencyNotice } from "./source.js";

/** Longest key that is compared with the known ones, and how many unknown keys of one object are. */
const NEAR_MISS = { length: 80, keys: 20 } as const;

/**
 * Parses input by a schema.
 *
 * @returns The value, or every issue at once beside the emergency notice. Never throws: input that cannot even be read
 * (a getter or proxy that throws) is the single issue `unreadable`.
 */
export function parseWith<T>(schema: z.ZodType<T>, input: unknown, emergency: EmergencyNotice): Result<T> {
  try {
    const parsed = schema.safeParse(input, { error: explain, reportInput: true });
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false, issues: parsed.error.issues.flatMap(toIssues), emergency };
  } catch {
    const message = "The input cannot be read. Hand in plain data, such as JSON.parse gives.";
    return { ok: false, issues: [{ code: "unreadable", path: "", message }], emergency };
  }
}

/** One zod issue as ours. Of a union only the branch that fits the input's type is reported. */
function toIssues(issue: z.core.$ZodIssue): Issue[] {
  const at = (inner: z.core.$ZodIssue): z.core.$ZodIssue => ({ ...inner, path: [...issue.path, ...inner.path] });
  if (issue.code === "invalid_union") {
    const branch = issue.errors.find((errors) => !errors.some((inner) => inner.code === "invalid_type" && inner.path.length === 0));
    if (branch) return branch.map(at).flatMap(toIssues);
  }
  return [{ code: codeOf(issue), path: pointer(issue.path), message: issue.message }];
}

function codeOf(issue: z.core.$ZodIssue): IssueCode {
  return match(issue)
    .returnType<IssueCode>()
    .with({ code: P.union("invalid_type", "invalid_value"), input: undefined }, () => "missing")
    .with({ code: "custom", params: { issue: P.select(P.union(...ISSUE_CODES)) } }, (issue) => issue)
    .with(P.union({ code: "invalid_value" }, { code: "invalid_union", discriminator: P.string }), () => "unknown-word")
    .with({ code: P.union("invalid_type", "invalid_union", "invalid_element", "custom") }, () => "wrong-type")
    .with({ code: P.union("unrecognized_keys", "invalid_key") }, () => "unknown-key")
    .with({ code: "invalid_format", format: P.union("date", "partial-date", "datetime", "date-or-time") }, () => "invalid-date")
    .with({ code: "invalid_format" }, () => "wrong-format")
    .with({ code: P.union("too_small", "too_big", "not_multiple_of") }, () => "out-of-range")
    .exhaustive();
}

/** The sentence for a raw issue: what was expected, never what was there. */
function explain(issue: z.core.$ZodRawIssue): string {
  return match(issue)
    .returnType<string>()
    .with({ code: "invalid_type" }, ({ expected, input }) =>
      input === undefined ? `Missing: expected ${nameOfType(expected)}.` : `Expected ${nameOfType(expected)}.`)
    .with({ code: "invalid_value" }, ({ values, input }) => `${input === undefined ? "Missing: expected" : "Expected"} ${wordList(values.map(String))}.`)
    .with({ code: "unrecognized_keys" }, (unknown) => explainKeys(unknown.keys, unknown.inst))
    .with({ code: "invalid_format", format: "date" }, () => "Expected a calendar date that exists, as YYYY-MM-DD.")
    .with({ code: "invalid_format", format: "partial-date" }, () =>
      "Expected a date that exists, as YYYY-MM-DD, or the part that is known, as YYYY-MM or YYYY.")
    .with({ code: "invalid_format" }, () => "Expected another format; see the documentation of this field.")
    .with({ code: "too_small" }, ({ minimum, origin }) => `Expected ${origin === "number" || origin === "int" ? "a number of" : "a length of"} at least ${minimum}.`)
    .with({ code: "too_big" }, ({ maximum, origin }) => `Expected ${origin === "number" || origin === "int" ? "a number of" : "a length of"} at most ${maximum}.`)
    .otherwise(() => "Expected another shape; see the documentation of this field.");
}

function nameOfType(expected: string): string {
  return match(expected)
    .with("string", () => "text")
    .with(P.union("number", "int"), () => "a whole number")
    .with("array", "tuple", () => "a list")
    .with(P.union("object", "record"), () => "an object")
    .with("boolean", () => "true or false")
    .otherwise(() => "another type");
}

/** Known words may be named; a long list of ids is named by its size. */
function wordList(words: readonly string[]): string {
  return words.length > 12 ? `one of the ${words.length} known words` : words.length > 1 ? `one of: ${words.join(", ")}` : `${words[0]}`;
}

/** Counts unknown keys and names the known ones nearest to them. The keys themselves are never told. */
function explainKeys(unknown: readonly string[], schema: unknown): string {
  const known = knownKeys(schema);
  const near = new Set(unknown.slice(0, NEAR_MISS.keys).flatMap((key) => nearest(key, known)));
  const count = unknown.length === 1 ? "1 key here is not known" : `${unknown.length} keys here are not known`;
  const known_ = known.length > 0 && known.length <= 12 ? ` The keys are: ${known.join(", ")}.` : "";
  const meant = near.size > 0 ? ` Did you mean: ${[...near].join(", ")}?` : known_;
  return `${count}, so nothing under ${unknown.length === 1 ? "it" : "them"} was read.${meant}`;
}

function knownKeys(schema: unknown): string[] {
  const shape = match(schema)
    .with({ _zod: { def: { shape: P.select(P.when((value) => typeof value === "object" && value !== null)) } } }, (found) => found)
    .otherwise(() => ({}));
  return Object.keys(shape);
}

function nearest(key: string, known: readonly string[]): string[] {
  if (known.length === 0 || key.length > NEAR_MISS.length) return [];
  const plain = key.toLowerCase().replace(/[\s_]+/g, "-");
  const guess = closest(plain, [...known]);
  return distance(plain, guess) <= Math.max(1, Math.floor(guess.length / 5)) ? [guess] : [];
}
