// What the format of a tally fixes: its name, and the words in it.

/** The name of the format. Another number means another meaning of a field. */
export const TALLY_FORMAT = "csae-caseload-tally-1";

/** Stands for the month of an outcome without one. It sorts after every month. */
export const NO_MONTH = "not-recorded";

/** The longest name of a chunk, in characters. */
export const LONGEST_CHUNK_ID = 200;

/** The most chunks that a tally names. */
export const MOST_CHUNKS = 1_000_000;

/** The most levels that a tally may have. No tool has nearly as many. */
export const MOST_LEVELS = 50;
