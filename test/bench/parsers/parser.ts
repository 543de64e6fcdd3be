// What the parsers that are compared have in common.

/** One way to check a screening. */
export interface Parser {
  readonly name: string;
  /** The screening, or the list of what is wrong with it. */
  readonly read: (input: unknown) => unknown;
}
