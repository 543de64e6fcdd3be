// What an item of a form is: its words, and the place in a record that its answer fills. From one
// table of items follows every form that software shows, the writing of a record into it and the
// reading of one out of it.

import type { Citation } from "../editions/schema/index.js";

/** An answer to choose, and what a record holds for it. */
export interface Option {
  readonly code: string;
  readonly display: string;
  /** What stands in the record. */
  readonly value: unknown;
}

/** Answers to choose from, by the name of their list. */
export interface Choices {
  readonly name: string;
  readonly options: readonly Option[];
}

interface Words {
  /** Unique in the questionnaire. */
  readonly linkId: string;
  /** The printed words, or ours where the text prints none. */
  readonly text: string;
  readonly citations?: readonly Citation[] | undefined;
  /** The row, the sign or the level that it is about. */
  readonly about?: {
    readonly kind: "row" | "sign" | "level";
    readonly id: string;
    readonly label: string;
  };
}

/** Something to read. */
export interface Display extends Words {
  readonly type: "display";
  /** Shown at the item it stands under, on request. */
  readonly help?: true;
}

/** Items that belong together. */
export interface Group extends Words {
  readonly type: "group";
  /**
   * The list in the record of which each occurrence is an entry. The places of the items in it are
   * counted from the entry.
   */
  readonly each?: readonly string[];
  /** The place in the record that all items in it share, for issues. */
  readonly at?: readonly string[];
  readonly items: readonly Item[];
}

/** Something to answer. */
export interface Question extends Words {
  readonly type: "string" | "text" | "date" | "integer" | "choice";
  /** The place in the record, as the keys that lead to it. */
  readonly at: readonly string[];
  /** For a choice. */
  readonly choices?: Choices;
  /** How the text is to be written. */
  readonly format?: string;
  /** As it is shown: both can be emptied again, which radio buttons cannot. */
  readonly control?: "drop-down" | "check-box";
  /**
   * `list`: many answers, each an entry. `member`: the one answer puts its value into a list that
   * other items share.
   */
  readonly many?: "list" | "member";
  /** Asked only where the question around it has an answer. */
  readonly onceAnswered?: string;
  readonly items?: readonly Item[];
}

/**
 * One end of the bound that the answers point to, which software can work out. No record holds it.
 */
export interface Derived extends Words {
  readonly type: "derived";
  readonly bound: "atLeast" | "couldReach";
}

export type Item = Display | Group | Question | Derived;

/** Choices whose codes are the words of the record themselves. */
export function choicesOf<W extends string>(
  name: string,
  words: readonly W[],
  display: (word: W) => string,
): Choices {
  return {
    name,
    options: words.map((word) => ({ code: word, display: display(word), value: word })),
  };
}
