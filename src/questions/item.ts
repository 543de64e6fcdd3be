// What an item of a form is: its words, and the place in a record that its answer fills. Every form
// that software shows, its export and its import use one table of items.

import type { Citation } from "../editions/types.js";

/** An answer to choose, and the value that a record holds for it. */
export interface Option {
  readonly code: string;
  readonly display: string;
  /** The value in the record. */
  readonly value: unknown;
}

/** A named list of answers to choose from. */
export interface Choices {
  readonly name: string;
  readonly options: readonly Option[];
}

interface Words {
  /** Unique in the questionnaire. */
  readonly linkId: string;
  /** The printed words, or ours where the guidance prints none. */
  readonly text: string;
  readonly citations?: readonly Citation[] | undefined;
  /** The row, sign or level that the item is about. */
  readonly about?: {
    readonly kind: "row" | "sign" | "level";
    readonly id: string;
    readonly label: string;
    /** What an agency or a translation says instead of the label. */
    readonly own?: string | undefined;
  };
}

/** A text to read. It takes no answer. */
export interface Display extends Words {
  readonly type: "display";
  /** Help for the item it stands under, shown on request. */
  readonly help?: true | undefined;
}

/** Items that belong together. */
export interface Group extends Words {
  readonly type: "group";
  /**
   * For a group that repeats: the path of a list in the record. Each occurrence of the group is an
   * entry of the list. The paths of the items inside start at the entry.
   */
  readonly each?: readonly string[];
  /**
   * The path in the record that all items in the group share. It tells where an issue with them
   * belongs.
   */
  readonly at?: readonly string[];
  readonly items: readonly Item[];
}

/** An item to answer. */
export interface Question extends Words {
  readonly type: "string" | "text" | "date" | "integer" | "choice";
  /** The path in the record, as a list of keys. */
  readonly at: readonly string[];
  /** The answers of a choice. */
  readonly choices?: Choices;
  /** How to write the text, such as `YYYY-MM-DD`. */
  readonly format?: string;
  /**
   * How a choice is shown. An answer in a drop-down or a check box can be taken back. With radio
   * buttons it cannot.
   */
  readonly control?: "drop-down" | "check-box";
  /**
   * `list`: many answers, each an entry of a list. `member`: one answer, whose value goes into a
   * list that other items share.
   */
  readonly many?: "list" | "member";
  /**
   * The linkId of the question around this one, which is asked only once that question has an
   * answer.
   */
  readonly onceAnswered?: string;
  readonly items?: readonly Item[];
}

/** One end of the bound that the answers point to. Software can work it out; no record holds it. */
export interface Derived extends Words {
  readonly type: "derived";
  readonly bound: "atLeast" | "couldReach";
}

export type Item = Display | Group | Question | Derived;

/** Choices whose codes are the record's own values. */
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

/** The single questions under a question: the signs and details of a row. */
export function questionsUnder({ items = [] }: Question): Question[] {
  return items.flatMap((item) => ("at" in item && item.type !== "group" ? [item] : []));
}
