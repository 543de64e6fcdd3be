// Runs a zod schema over unknown input. The issues it returns hold nothing of that input.

import { closest, distance } from "fastest-levenshtein";
import { INVALID } from "zod";
import type * as z from "zod";
import type { Reader } from "./reader.js";
import { attempt } from "./attempt.js";
import { isObject, isOfRecordSize } from "./objects.js";
import { ISSUE_CODES, UNREADABLE, pointer } from "./result.js";
import type { Issue, IssueCode, Result } from "./result.js";
import type { EmergencyNotice } from "./source.js";

/**
 * The longest key that is compared with the known keys, and the most unknown keys of one object
 * that are compared.
 */
const NEAR_MISS = { length: 80, keys: 20 } as const;

/**
 * Parses input with a schema.
 *
 * @returns The value, or every issue at once beside the emergency notice. Input that cannot be read
 *   at all gives the single issue `unreadable`: a getter or proxy that throws, or a list or object
 *   of more than 5000 entries. Never throws.
 */
export function parseWith<T>(
  schema: z.ZodType<T>,
  input: unknown,
  emergency: EmergencyNotice,
): Result<T> {
  if (!isOfRecordSize(input)) return unreadable(emergency);
  try {
    const parsed = schema.safeParse(input, { error: explain, reportInput: true });
    return parsed.success
      ? { ok: true, value: parsed.data }
      : { ok: false, issues: parsed.error.issues.flatMap(toIssues), emergency };
  } catch {
    return unreadable(emergency);
  }
}

function unreadable(emergency: EmergencyNotice): Result<never> {
  return { ok: false, issues: [UNREADABLE], emergency };
}

/**
 * Parses input with a reader, and with the schema only what the reader cannot copy. The result is
 * the same as with the schema alone. A test compares the two.
 *
 * @returns As {@link parseWith}. Never throws.
 */
export function parseByReader<T>(
  copy: Reader<T>,
  schema: z.ZodType<T>,
  input: unknown,
  emergency: EmergencyNotice,
): Result<T> {
  const copied = attempt<T | typeof INVALID>(INVALID, () => copy(input));
  if (copied !== INVALID) return { ok: true, value: copied };
  const rest = parseWith(
    schema,
    attempt(input, () => copy.rest?.(input) ?? input),
    emergency,
  );
  return rest.ok ? parseWith(schema, input, emergency) : rest;
}

/**
 * Turns one zod issue into ours. Of a union, only the branch that fits the type of the input is
 * reported.
 */
function toIssues(issue: z.core.$ZodIssue): Issue[] {
  const at = (inner: z.core.$ZodIssue): z.core.$ZodIssue => ({
    ...inner,
    path: [...issue.path, ...inner.path],
  });
  if (issue.code === "invalid_union") {
    const branch = issue.errors.find(
      (errors) => !errors.some((inner) => inner.code === "invalid_type" && inner.path.length === 0),
    );
    if (branch) return branch.map(at).flatMap(toIssues);
  }
  return [{ code: codeOf(issue), path: pointer(issue.path), message: issue.message }];
}

function codeOf(issue: z.core.$ZodIssue): IssueCode {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "missing" : "wrong-type";
    case "invalid_value":
      return issue.input === undefined ? "missing" : "unknown-word";
    case "invalid_union":
      return issue.discriminator === undefined ? "wrong-type" : "unknown-word";
    case "custom":
      return ISSUE_CODES.find((code) => code === issue.params?.["issue"]) ?? "wrong-type";
    case "invalid_element":
      return "wrong-type";
    case "unrecognized_keys":
    case "invalid_key":
      return "unknown-key";
    case "invalid_format":
      return DATE_FORMATS.has(issue.format) ? "invalid-date" : "wrong-format";
    case "too_small":
    case "too_big":
    case "not_multiple_of":
      return "out-of-range";
  }
}

const DATE_FORMATS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "date",
  "partial-date",
  "datetime",
  "date-or-time",
]);

/** The sentence for a raw issue. It says what was expected, never what was there. */
function explain(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? `Missing: expected ${nameOfType(issue.expected)}.`
        : `Expected ${nameOfType(issue.expected)}.`;
    case "invalid_value":
      return (
        `${issue.input === undefined ? "Missing: expected" : "Expected"} ` +
        `${wordList(issue.values.map(String))}.`
      );
    case "unrecognized_keys":
      return explainKeys(issue.keys, knownKeys(issue.inst));
    case "invalid_format":
      return (
        FORMAT_SENTENCES[issue.format] ??
        "Expected another format; see the documentation of this field."
      );
    case "too_small":
      return `Expected ${measured(issue.origin)} at least ${issue.minimum}.`;
    case "too_big":
      return `Expected ${measured(issue.origin)} at most ${issue.maximum}.`;
    default:
      return "Expected another shape; see the documentation of this field.";
  }
}

const FORMAT_SENTENCES: Readonly<Record<string, string>> = {
  date: "Expected a calendar date that exists, as YYYY-MM-DD.",
  "partial-date":
    "Expected a date that exists, as YYYY-MM-DD, or the part that is known, as YYYY-MM or YYYY.",
  datetime: "Expected a time that exists, with its offset, such as 2026-03-14T09:30:00+00:00.",
  "date-or-time":
    "Expected when it happened: a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY, or a " +
    "time with its offset, such as 2026-03-14T09:30:00Z.",
};

function measured(origin: string): string {
  return origin === "number" || origin === "int" ? "a number of" : "a length of";
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a whole number",
  int: "a whole number",
  array: "a list",
  tuple: "a list",
  object: "an object",
  record: "an object",
  boolean: "true or false",
};

function nameOfType(expected: string): string {
  return TYPE_NAMES[expected] ?? "another type";
}

/** Names up to 12 known words. Of a longer list it gives only the number. */
function wordList(words: readonly string[]): string {
  return words.length > 12
    ? `one of the ${words.length} known words`
    : words.length > 1
      ? `one of: ${words.join(", ")}`
      : `${words[0]}`;
}

/**
 * Counts the unknown keys and names the known keys nearest to them. It never names the unknown
 * keys.
 */
function explainKeys(unknown: readonly string[], known: readonly string[]): string {
  const near = new Set(unknown.slice(0, NEAR_MISS.keys).flatMap((key) => nearest(key, known)));
  const count =
    unknown.length === 1 ? "1 key here is not known" : `${unknown.length} keys here are not known`;
  const known_ =
    known.length > 0 && known.length <= 12 ? ` The keys are: ${known.join(", ")}.` : "";
  const meant = near.size > 0 ? ` Did you mean: ${[...near].join(", ")}?` : known_;
  return `${count}, so nothing under ${unknown.length === 1 ? "it" : "them"} was read.${meant}`;
}

function knownKeys(schema: { readonly _zod: { readonly def: object } } | undefined): string[] {
  const definition = schema?._zod.def ?? {};
  return "shape" in definition && isObject(definition.shape) ? Object.keys(definition.shape) : [];
}

/** The known key that differs from a key in the fewest letters, if they are few enough. */
function nearest(key: string, known: readonly string[]): string[] {
  if (key.length > NEAR_MISS.length) return [];
  const plain = key.toLowerCase().replace(/[\s_]+/g, "-");
  // Words whose length alone differs by more letters than are allowed cannot match.
  const alike = known.filter(
    (word) => Math.abs(word.length - plain.length) <= lettersAllowed(word),
  );
  if (alike.length === 0) return [];
  const guess = closest(plain, alike);
  return distance(plain, guess) <= lettersAllowed(guess) ? [guess] : [];
}

function lettersAllowed(word: string): number {
  return Math.max(1, Math.floor(word.length / 5));
}
