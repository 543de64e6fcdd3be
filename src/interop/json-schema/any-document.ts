// What the parts of a record hold, where the edition is of another document than York's. The
// descriptions in the tables name places of York's; here they name none.

/** Places of York's document that a sentence can do without. */
const PLACES = [
  // In brackets, such as ` (8.5)` or ` (7.9, line 222)`.
  /\s\((?:chapters?|lines?|Appendix|Screening Tool|I-\d|\d+\.\d)[^()]*\)/g,
  /,? in the words of \d+\.\d+/g,
  / of \d+\.\d+(?: and(?= of))?/g,
  / (?:of|that) (?:chapter \d+|Appendix One(?: prints)?)/g,
  / with the Local Area Team/g,
];

/** What speaks of York's document in any other way. */
const OF_YORKS = [
  /\bI-\d\d\b/,
  /(?:^|[^\w.`])\d{1,2}\.\d{1,2}(?![.\w])/,
  /York|Local Area|Appendix|\bchapter \d/,
  /\bthe text we hold\b|^The guidance\b/i,
];

const END_OF_SENTENCE = /([.!?])\s+(?=[A-Z`])/g;

/**
 * A description without places of York's document, and without sentences that are about it.
 * Undefined if nothing is left.
 */
export function withoutPlaces(description: string): string | undefined {
  const inOwnWords = description.replaceAll(
    "Child Protection lead",
    "designated safeguarding lead",
  );
  const left = PLACES.reduce((text, place) => text.replace(place, ""), inOwnWords)
    .replace(END_OF_SENTENCE, "$1\n")
    .split("\n")
    .filter((sentence) => !OF_YORKS.some((pattern) => pattern.test(sentence)))
    .join(" ");
  return left === "" ? undefined : left;
}
