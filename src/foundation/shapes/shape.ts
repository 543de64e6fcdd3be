// What a shape is. A shape says whether a value fits, tells everything that does not, and gives
// what of it fits. test/foundation/reader-laws.test.ts holds the shapes to zod.

import { isObject } from "../objects.js";
import type { Reach } from "../reaches.js";
import type { Issue } from "../result.js";

/** A problem. One that `ends` makes the rest of the value not worth checking. */
export interface Problem extends Issue {
  readonly ends: boolean;
  /**
   * What is said instead where the record pins another edition: an id of that edition is no
   * misspelt id of this one.
   */
  readonly underAnother?: string | undefined;
}

/** The sentences for issues, by code, where they are not the usual ones. */
export type Messages = Readonly<Record<string, string>>;

/** What values of a field can be. Values are plain data, made by `plainCopyOf` or `JSON.parse`. */
export interface Shape {
  readonly fits: (value: unknown) => boolean;
  /** Adds every problem of a value to a list, in the order of the shape. */
  readonly tell: (value: unknown, path: string, problems: Problem[]) => void;
  /** What of a value fits the shape. Undefined if nothing does. */
  readonly shaped: (value: unknown) => unknown;
  /** Puts an empty record where a field of a value that fits has one by default. */
  readonly fill?: ((value: unknown) => void) | undefined;
  /** The words to choose from, if there are any. */
  readonly words?: ReadonlySet<unknown> | undefined;
  /** Whether its word says of which kind the record is that holds it. */
  readonly isKind?: boolean;
  /** The shape of a field of an object, or of a value of a dictionary. */
  readonly fieldOf?: (key: string) => Shape | undefined;
  /** Whether an object must have a field. */
  readonly needs?: (key: string) => boolean;
  readonly item?: Shape | undefined;
  readonly branches?: readonly Shape[];
  /** Whom the field can reach. */
  readonly reaches?: Reach | undefined;
  readonly pointedTo?: boolean;
}

/** Whether values of a shape, or of a branch of it, are objects with fields. */
export function hasFields({ fieldOf: own, branches = [] }: Shape): boolean {
  return own !== undefined || branches.some(hasFields);
}

/** The shape of a field, in whichever branches of a shape have it. Their words are one list. */
export function fieldOf({ fieldOf: own, branches = [] }: Shape, key: string): Shape | undefined {
  const found = [own?.(key), ...branches.map((branch) => fieldOf(branch, key))].filter(
    (field) => field !== undefined,
  );
  const [first] = found;
  if (!first || found.length === 1) return first;
  return { ...first, words: new Set(found.flatMap(({ words }) => [...(words ?? [])])) };
}

/** The branch of a shape whose values are text and the like. */
export function wordsIn({ branches = [] }: Shape): Shape | undefined {
  return branches.find((branch) => !hasFields(branch));
}

/** Whether plain data is an object with fields. */
export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && !Array.isArray(value);
}
