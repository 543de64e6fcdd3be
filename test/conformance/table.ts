// What a row of a table of vectors holds. The tables are written by hand; what a function answers
// is put beside each row by generate.ts.

/** A value of a vector: JSON, in which an object with one of the keys below stands for something else. */
export type Written = unknown;

/** A call of a public function, and what the guidance says of its answer. */
export interface Row {
  /** The function's name. */
  readonly call: string;
  /** What the vector shows, as a sentence. */
  readonly title: string;
  /** Its arguments. The edition is left out where it is York's. */
  readonly input: readonly Written[];
  /**
   * What must stand in the answer: a JSON Pointer and the value there, or what its text must match,
   * written from the guidance and not from the code.
   */
  readonly holds: readonly (readonly [pointer: string, value: unknown])[];
}

/** The answer of a call, to stand for an argument; of a call that can fail, the value in it. */
export const call = (name: string, ...input: readonly Written[]): Written => ({
  $call: name,
  input,
});
/** The edition that an overlay makes of York's. */
export const overlaid = (overlay: object): Written => ({ $overlay: overlay });
/** A value of York's edition by its place. */
export const inYork = (pointer: string): Written => ({ $edition: pointer });

export const row = (
  call: string,
  title: string,
  input: readonly Written[],
  ...holds: readonly (readonly [string, unknown])[]
): Row => ({ call, title, input, holds });

export const PIN = { id: "york", version: "1.0.0" };
