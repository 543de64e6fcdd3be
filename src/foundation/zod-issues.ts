// zod's issues as issues of this library, for schemas that are composed with others. They hold no
// value and no key of the input.

import type * as z from "zod";
import { isObject } from "./objects.js";
import { ISSUE_CODES, pointer } from "./result.js";
import type { Issue, IssueCode } from "./result.js";
import {
  OTHER_SHAPE,
  expected,
  expectedBound,
  expectedFormat,
  isFormatOfDates,
  nameOfType,
  unknownKeys,
  wordList,
} from "./sentences.js";

/**
 * Gives the issues of an error of zod as a parser of this library gives them: with the same codes
 * and paths, and without any value or key of the input.
 *
 * Parsers of this library never repeat input. A schema that is composed with others does: zod
 * writes unknown keys into its messages, and they may be anyone's words. Log and send what this
 * function gives, not the error.
 *
 * @remarks Limit: the sentences are general. It cannot name near misses of an unknown key. Of a
 *   schema that is not this library's, a missing value is told from a wrong one only if zod speaks
 *   English.
 * @param error - From `safeParse` of a schema that this entry exports, or of one made with it.
 * @returns The issues, in the order of zod. An unknown key is reported at its parent.
 * @example
 * const request = z.strictObject({ caseId: z.string(), screening: screeningSchema });
 * const parsed = request.safeParse({ caseId: "C-1", screening: { "Jane said": "…" } });
 * parsed.success ? [] : issuesOf(parsed.error).map((issue) => `${issue.code} ${issue.path}`);
 * // ["missing /screening/edition", "unknown-key /screening"]
 */
export function issuesOf(error: { readonly issues: readonly z.core.$ZodIssue[] }): Issue[] {
  return error.issues.flatMap((issue) => toIssues(issue, []));
}

/** Of a union, only the branch that fits the type of the input is reported. */
function toIssues(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): Issue[] {
  const path = [...above, ...issue.path];
  if (issue.code === "invalid_union") {
    const branch = issue.errors.find(
      (errors) => !errors.some((inner) => inner.code === "invalid_type" && inner.path.length === 0),
    );
    if (branch) return branch.flatMap((inner) => toIssues(inner, path));
  }
  const isKey = issue.code === "invalid_key";
  return [
    {
      code: codeOf(issue),
      path: pointer(isKey ? path.slice(0, -1) : path),
      message: sentenceOf(issue, isMissing(issue)),
    },
  ];
}

/** How a sentence of this library on a missing value begins. */
const MISSING = "Missing: ";

/** The schemas of this library say so in their own words; others in those of zod. */
function isMissing({ message }: z.core.$ZodIssue): boolean {
  return message.startsWith(MISSING) || message.endsWith("received undefined");
}

function codeOf(issue: z.core.$ZodIssue): IssueCode {
  switch (issue.code) {
    case "invalid_type":
      return isMissing(issue) ? "missing" : "wrong-type";
    case "invalid_value":
      return isMissing(issue) ? "missing" : "unknown-word";
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
      return isFormatOfDates(formatOf(issue.format)) ? "invalid-date" : "wrong-format";
    case "too_small":
    case "too_big":
    case "not_multiple_of":
      return "out-of-range";
  }
}

/** What is known of an issue, before and after zod has finished it. */
type Known = z.core.$ZodIssue | z.core.$ZodRawIssue;

function sentenceOf(issue: Known, missing: boolean): string {
  switch (issue.code) {
    case "invalid_type":
      return expected(nameOfType(issue.expected), missing);
    case "invalid_value":
      return expected(wordList(issue.values.map(String)), missing);
    case "unrecognized_keys":
      return unknownKeys(issue.keys, "inst" in issue ? keysOf(issue.inst) : []);
    case "invalid_format":
      return expectedFormat(formatOf(issue.format));
    case "too_small":
      return expectedBound(measured(issue.origin), "least", Number(issue.minimum));
    case "too_big":
      return expectedBound(measured(issue.origin), "most", Number(issue.maximum));
    default:
      return OTHER_SHAPE;
  }
}

/** zod's name of a format in JSON Schema. */
function formatOf(format: string): string {
  return format === "datetime" ? "date-time" : format;
}

function measured(origin: string): "number" | "length" {
  return origin === "number" || origin === "int" ? "number" : "length";
}

function keysOf(schema: unknown): string[] {
  const definition = isObject(schema) && isObject(schema["_zod"]) ? schema["_zod"]["def"] : {};
  const shape = isObject(definition) ? definition["shape"] : undefined;
  return isObject(shape) ? Object.keys(shape) : [];
}

/**
 * A schema whose messages are the sentences of this library, at every depth. They repeat nothing of
 * the input.
 */
export function withSentences<T extends z.core.$ZodType>(schema: T): T {
  speak(schema, new Set());
  return schema;
}

interface Definition {
  error?: ErrorMap | undefined;
  checks?: readonly { readonly _zod: { readonly def: Definition } }[];
}
type ErrorMap = (issue: z.core.$ZodRawIssue) => string | { message: string } | undefined | null;

function speak(part: unknown, met: Set<unknown>): void {
  if (!isObject(part) || met.has(part)) return;
  met.add(part);
  if (!isSchema(part)) {
    Object.values(part).forEach((inner) => {
      speak(inner, met);
    });
    return;
  }
  const { def } = part._zod;
  for (const each of [def, ...(def.checks ?? []).map((check) => check._zod.def)])
    if (!each.error || !SPOKEN.has(each.error)) each.error = spoken(each.error);
  speak(Object.values(def), met);
}

function spoken(own: ErrorMap | undefined): ErrorMap {
  const says: ErrorMap = (issue) => {
    const missing = issue.input === undefined;
    const said = own?.(issue);
    if (said === undefined || said === null) return sentenceOf(issue, missing);
    const message = typeof said === "string" ? said : said.message;
    return missing && !message.startsWith(MISSING) ? MISSING + message : message;
  };
  SPOKEN.set(says, own);
  return says;
}

/** What a schema says by itself, by what says it in the sentences of this library. */
const SPOKEN = new WeakMap<ErrorMap, ErrorMap | undefined>();

/** What a schema says by itself, whether or not its messages are our sentences by now. */
export function ownErrorOf(error: ErrorMap | undefined): ErrorMap | undefined {
  return error && SPOKEN.has(error) ? SPOKEN.get(error) : error;
}

function isSchema(part: object): part is { readonly _zod: { readonly def: Definition } } {
  return "_zod" in part;
}
