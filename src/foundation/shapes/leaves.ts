// Shapes of text, words, numbers, and yes and no.

import type { IssueCode } from "../result.js";
import { ID_UNDER_ANOTHER, expected, expectedBound, wordList } from "../sentences.js";
import { problem, tellLength, wrongType } from "./problems.js";
import type { Lengths } from "./problems.js";
import type { Messages, Shape } from "./shape.js";

/** A pattern that text must match, and what is said where it does not. */
export interface Pattern {
  readonly pattern: RegExp;
  readonly code: IssueCode;
  readonly message: string;
}

/** A shape of values that are kept whole or not at all. */
function leaf(fits: Shape["fits"], tell: Shape["tell"]): Shape {
  return { fits, tell, shaped: (value) => (fits(value) ? value : undefined) };
}

export function textShape(
  patterns: readonly Pattern[],
  lengths: Lengths,
  messages: Messages,
): Shape {
  const { least = 0, most = Number.POSITIVE_INFINITY } = lengths;
  return leaf(
    (value) => {
      if (typeof value !== "string" || value.length < least || value.length > most) return false;
      for (const { pattern } of patterns) if (!pattern.test(value)) return false;
      return true;
    },
    (value, path, problems) => {
      if (typeof value !== "string") wrongType(value, path, problems, "string", messages);
      tellLength(value, lengths, path, problems, messages);
      if (typeof value !== "string") return;
      for (const { pattern, code, message } of patterns)
        if (!pattern.test(value)) problem(problems, [code, path, message]);
    },
  );
}

export function wordShape(list: readonly (string | boolean)[], areIds = false): Shape {
  const words: ReadonlySet<unknown> = new Set(list);
  const what = wordList(list.map(String));
  const shape = leaf(
    (value) => words.has(value),
    (value, path, problems) => {
      if (words.has(value)) return;
      const isMissing = value === undefined;
      const code = isMissing ? "missing" : "unknown-word";
      const underAnother = areIds && !isMissing ? ID_UNDER_ANOTHER : undefined;
      problem(problems, [code, path, expected(what, isMissing)], true, underAnother);
    },
  );
  return { ...shape, words };
}

export function truthShape(): Shape {
  return leaf(
    (value) => typeof value === "boolean",
    (value, path, problems) => {
      if (typeof value !== "boolean") wrongType(value, path, problems, "boolean");
    },
  );
}

export function wholeNumberShape(least: number, most: number, messages: Messages): Shape {
  return leaf(
    (value) =>
      typeof value === "number" && Number.isSafeInteger(value) && value >= least && value <= most,
    (value, path, problems) => {
      if (typeof value !== "number" || !Number.isInteger(value)) {
        wrongType(value, path, problems, "integer", messages);
        return;
      }
      const bound = (side: "least" | "most", limit: number): void => {
        problem(problems, ["out-of-range", path, expectedBound("number", side, limit)]);
      };
      if (value > Number.MAX_SAFE_INTEGER) bound("most", Number.MAX_SAFE_INTEGER);
      if (value < Number.MIN_SAFE_INTEGER) bound("least", Number.MIN_SAFE_INTEGER);
      if (value < least && least !== Number.MIN_SAFE_INTEGER) bound("least", least);
      if (value > most && most !== Number.MAX_SAFE_INTEGER) bound("most", most);
    },
  );
}

/** The shape of nothing. */
export const NOTHING = /* @__PURE__ */ leaf(
  () => false,
  () => undefined,
);

/** Any value; only its check says what fits. */
export function anyShape(): Shape {
  return leaf(
    () => true,
    () => undefined,
  );
}
