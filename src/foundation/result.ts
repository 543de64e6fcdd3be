// The result of a parser: a value, or every issue at once with the emergency notice beside them.

import { isObject, ownValue } from "./objects.js";
import type { EmergencyNotice } from "./generated.js";

/** The codes of issues. A code never changes its meaning. */
export const ISSUE_CODES = /* @__PURE__ */ Object.freeze([
  "missing",
  "wrong-type",
  "unknown-key",
  "unknown-word",
  "invalid-date",
  "wrong-format",
  "out-of-range",
  "unreadable",
  "duplicate-id",
  "dangling-id",
  "empty-citations",
  "citation-outside-text",
  "missing-note",
  "stale-contact",
  "wrong-order",
  "another-edition",
  "conflict",
  "broken-chain",
  "not-as-recorded",
  "wrong-hash",
  "no-effect",
  "contradiction",
] as const);
/** The code of an issue. */
export type IssueCode = (typeof ISSUE_CODES)[number];

/** One problem with the input. It never holds a value or a key of the input. */
export interface Issue {
  /** Which kind of problem it is. */
  readonly code: IssueCode;
  /** The path, as a JSON Pointer (RFC 6901). An unknown key is reported at its parent. */
  readonly path: string;
  /** What was expected and how to correct it. */
  readonly message: string;
}

/**
 * A value, or every issue at once. The emergency notice stands beside the issues, because it must
 * be shown whatever else fails.
 */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | {
      /** The input is not valid. */
      readonly ok: false;
      /** Every issue at once. */
      readonly issues: readonly Issue[];
      /** The notice to show, whatever else fails. */
      readonly emergency: EmergencyNotice;
    };

/** Makes a JSON Pointer from its parts. */
export function pointer(path: readonly PropertyKey[]): string {
  return path
    .map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}

/** Splits a JSON Pointer into its parts. */
export function partsOf(path: string): string[] {
  return path
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at a JSON Pointer. Undefined when there is none. */
export function valueAt(record: unknown, path: string): unknown {
  return valueIn(record, partsOf(path));
}

/** The same for the parts of a path. */
export function valueIn(record: unknown, parts: readonly string[]): unknown {
  return parts.reduce<unknown>(
    (value, part) => (isObject(value) ? ownValue(value, part) : undefined),
    record,
  );
}

/** The single issue for input that cannot be looked at. */
export const UNREADABLE: Issue = /* @__PURE__ */ Object.freeze<Issue>({
  code: "unreadable",
  path: "",
  message:
    "The input cannot be read. Hand in plain data, such as JSON.parse gives, with at most " +
    "5000 entries in a list or object.",
});
