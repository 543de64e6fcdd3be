// What a comparison and a combination say about a row, in words. The guidance says that the tool
// can measure progress (7.4) and prints no way to do so.

import { sentenceIn } from "../catalogue/catalogue.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { dateInWords } from "../catalogue/dates.js";
import type { IsoDate } from "../foundation/generated.js";
import type { RowState } from "../foundation/vocabulary.js";

/** What follows from what a row was and what it is. Every open state says the same. */
const THEN = {
  yes: { yes: undefined, no: "comparison.yes-then-no", open: "comparison.yes-then-open" },
  no: { yes: undefined, no: "comparison.no-then-no", open: "comparison.no-then-open" },
  open: {
    yes: "comparison.open-then-yes",
    no: "comparison.open-then-no",
    open: "comparison.open-then-open",
  },
} as const;

/** A sentence for what a row was and what it is. */
export function pairSentence(from: RowState, to: RowState, words: Catalogue): string {
  const isSame = from === to;
  const what = isSame
    ? sentenceIn(words, "comparison.still", { state: words[`comparison.state-${to}`] })
    : sentenceIn(words, "comparison.was-and-is", {
        from: words[`comparison.state-${from}`],
        to: words[`comparison.state-${to}`],
      });
  const then = isSame && kindOf(from) === "open" ? undefined : THEN[kindOf(from)][kindOf(to)];
  return then === undefined ? what : `${what} ${words[then]}`;
}

/** Rows that were of one state and are of another. */
interface KindOfChange {
  readonly from: RowState;
  readonly to: RowState;
  readonly indicators: readonly unknown[];
}

/** How many rows were of one state and are of another. The first of several says it in full. */
export function kindWords(
  { from, to, indicators: { length } }: KindOfChange,
  words: Catalogue,
  isFirst = true,
): string {
  return sentenceIn(words, isFirst ? "comparison.kind-whole" : "comparison.kind-after", {
    count: length,
    from: words[`comparison.state-${from}`],
    to: words[`comparison.state-${to}`],
  });
}

/**
 * What changed from the first of two screenings to the second, in a sentence. `since` is the day of
 * the first, if the second is the later one.
 */
export function summaryOf(
  kinds: readonly KindOfChange[],
  since: IsoDate | undefined,
  words: Catalogue,
): string {
  const changes = inOneLine(
    kinds.map((kind, place) => kindWords(kind, words, place === 0)),
    words,
  );
  const holes = { kinds: changes || words["comparison.none-changed"] };
  return since === undefined
    ? sentenceIn(words, "comparison.as-handed-in", holes)
    : sentenceIn(words, "comparison.since", { ...holes, date: dateInWords(words, since) });
}

/** Who said what of a row, in a sentence: “One said No, one did not know.” */
export function accordSentence(answers: readonly RowState[], words: Catalogue): string {
  const said = SAID_IN_ORDER.flatMap((state) => {
    const count = answers.filter((answer) => answer === state).length;
    return count > 0 ? [sentenceIn(words, `combination.said-${state}`, { count })] : [];
  });
  const line = inOneLine(said, words);
  return `${line.slice(0, 1).toUpperCase()}${line.slice(1)}.`;
}

const SAID_IN_ORDER = ["yes", "no", "contradicted", "unread", "not-known", "unanswered"] as const;

function inOneLine(parts: readonly string[], words: Catalogue): string {
  return parts.join(words["side-by-side.comma"]);
}

function kindOf(state: RowState): "yes" | "no" | "open" {
  return state === "yes" || state === "no" ? state : "open";
}
