// One call of a public function, and what must hold of it whatever is handed in.

import { isDeepStrictEqual } from "node:util";
import { ISSUE_CODES } from "csae-guidance";
import { ENTRIES, LIBRARY } from "../conformance/vectors.js";
import { MARKER } from "./hostile.js";

/** Every public function that takes something. */
export const FUNCTIONS: readonly string[] = Object.values(ENTRIES)
  .flatMap((entry) => Object.entries(entry))
  .flatMap(([name, value]) =>
    typeof value === "function" && !name.endsWith("SchemaFor") ? [name] : [],
  );

/**
 * The longest that a call may take, in milliseconds. What reads a record is quick with anything. A
 * sheet of a million quotation marks takes the parser of CSV longer, a page of a million characters
 * takes longer to write, and a list of 45,000 to walk.
 */
export const LONGEST = { reading: 50, sheets: 500, others: 5_000 } as const;

/**
 * How many times as long is a hang. Less is a busy machine as often as a slow function, and is told
 * without failing.
 */
export const HANG = 20;

/** These read an iterable of the host and throw on what it throws. */
const READ_THROUGH: ReadonlySet<string> = new Set(["summariseCaseload", "tallyCaseload"]);

interface Called {
  /** What does not hold, as a sentence; nothing where all does. */
  readonly wrong?: string;
  readonly milliseconds: number;
  readonly answer?: unknown;
}

/**
 * Calls a function. It must answer, and an issue in its answer must have a code, a path and a
 * sentence, and hold nothing that was handed in.
 */
export function called(name: string, input: readonly unknown[]): Called {
  const start = performance.now();
  let answer: unknown;
  try {
    answer = Reflect.apply(LIBRARY[name] as (...input: unknown[]) => unknown, undefined, input);
  } catch (thrown) {
    if (READ_THROUGH.has(name) && thrown instanceof Error && thrown.message === MARKER)
      return { milliseconds: performance.now() - start };
    return { wrong: `throws ${describe(thrown)}`, milliseconds: performance.now() - start };
  }
  const milliseconds = performance.now() - start;
  // What withoutNulls cannot read it hands back, for the parser to tell.
  const wrong = name === "withoutNulls" ? undefined : wrongWith(answer);
  return { milliseconds, answer, ...(wrong === undefined ? {} : { wrong }) };
}

function wrongWith(answer: unknown): string | undefined {
  try {
    return isFailure(answer) ? wrongWithFailure(answer) : undefined;
  } catch {
    return "an answer that throws when it is looked at";
  }
}

function wrongWithFailure(answer: Failure): string | undefined {
  if (Object.keys(answer.emergency ?? {})[0] === undefined)
    return "a failure without the emergency notice";
  if (!Array.isArray(answer.issues) || answer.issues.length === 0)
    return "a failure without an issue";
  for (const { code, path, message } of answer.issues as Record<string, unknown>[]) {
    if (!ISSUE_CODES.some((known) => known === code)) return "an issue with an unknown code";
    if (typeof path !== "string" || !/^(?:\/|$)/.test(path)) return "an issue without a path";
    if (typeof message !== "string" || message.length < 10) return "an issue without a sentence";
  }
  return JSON.stringify(answer.issues).includes(MARKER)
    ? "an issue that holds what was handed in"
    : undefined;
}

interface Failure {
  readonly ok: false;
  readonly issues: unknown;
  readonly emergency: object | undefined;
}

function isFailure(answer: unknown): answer is Failure {
  return typeof answer === "object" && answer !== null && "ok" in answer && answer.ok === false;
}

function describe(thrown: unknown): string {
  return thrown instanceof Error
    ? `${thrown.name}: ${thrown.message.slice(0, 100)} ` +
        (/\((?:.*\/)?src\/[^)]*/.exec(thrown.stack ?? "")?.[0] ??
          thrown.stack?.split("\n")[1] ??
          "")
    : "something that is no error";
}

const SHARED: readonly object[] = [
  Object,
  Array,
  Function,
  String,
  Number,
  Boolean,
  Symbol,
  Date,
  RegExp,
  Map,
  Set,
  WeakMap,
  Promise,
  Error,
].flatMap((constructor) => [constructor, constructor.prototype as object]);
const descriptorsOf = (): unknown[] =>
  SHARED.map((shared) => Object.getOwnPropertyDescriptors(shared));
const asFound = descriptorsOf();

/** Whether everything that all code shares is as it was when this began. */
export function isUntouched(): boolean {
  return isDeepStrictEqual(descriptorsOf(), asFound);
}
