// What the reader of a comparison or a combination must know, and the plain words for what it tells
// of a row. All of it is ours: the text says that the tool can measure progress (7.4) and that
// agencies work together (1.16), and prints no way for either.

import type { Citation } from "../editions/schema/index.js";
import { deepFreeze } from "../foundation/objects.js";
import type { AnswerState, Basis } from "../foundation/vocabulary.js";

/** The cautions of a comparison and of a combination, in the order they are listed. */
export const SIDE_BY_SIDE_CAUTIONS = [
  "nothing-concluded",
  "one-child-as-told",
  "subjects-differ",
  "no-content-hash",
  "no-date",
  "same-date",
  "dates-reversed",
  "different-days",
  "yes-now-open",
  "sign-no-longer-noted",
  "changes-may-repeat",
  "agencies-differ",
] as const;
/** A caution of a comparison or a combination. */
export type SideBySideCautionId = (typeof SIDE_BY_SIDE_CAUTIONS)[number];

/** Something that the reader of several screenings at once must know. */
export interface SideBySideCaution {
  readonly id: SideBySideCautionId;
  /** The known issues of the text behind it, such as `"I-11"`. */
  readonly issues: readonly string[];
  readonly text: string;
  readonly basis: Basis;
  readonly note: string;
  readonly citations: readonly Citation[];
}

/** Where the tool says what it holds, and ends: it has no place for a child or a date. */
export const NO_PLACE_FOR_IT = [
  { section: "Screening Tool", line: 229, endLine: 232 },
  { section: "Screening Tool", line: 292 },
] as const;

const CAUTIONS = /* @__PURE__ */ deepFreeze({
  "nothing-concluded": {
    text:
      "This lists which answers changed. What a change means for the child, and how " +
      "effective any intervention is, is for people to " +
      "say and to discuss.",
    basis: "reading",
    note:
      "7.4 lets the tool serve to follow how far a child has come, and 7.8 asks people to " +
      "consider how effective interventions are. Neither says " +
      "what follows from a changed answer, so nothing is concluded from one.",
    citations: [
      { section: "7.4", line: 187 },
      { section: "7.7", line: 202 },
      { section: "7.8", line: 204, endLine: 209 },
    ],
    issues: [],
  },
  "one-child-as-told": {
    text:
      "That these screenings are of one child is what whoever put them together says. " +
      "Nothing here matches children.",
    basis: "convention",
    note:
      "The tool has no place for the child. Records are never matched by a reference or a " +
      "date of birth.",
    citations: NO_PLACE_FOR_IT,
    issues: ["I-11"],
  },
  "subjects-differ": {
    text:
      "The screenings do not all carry the same reference, or the same date of birth, for " +
      "the child. Check that they belong together.",
    basis: "convention",
    note:
      "The tool has no place for either. A date known in part agrees with every date that it " +
      "allows.",
    citations: NO_PLACE_FOR_IT,
    issues: ["I-11"],
  },
  "no-content-hash": {
    text:
      "A screening names its edition without the content hash. Whether its rows read then as " +
      "they read now cannot be told.",
    basis: "convention",
    note:
      "The text prints no version. Edition and version are those given, so the answers are " +
      "set side by side.",
    citations: [{ section: "Screening Tool", line: 227, endLine: 292 }],
    issues: ["I-42"],
  },
  "no-date": {
    text:
      "A screening does not say on which day it was completed. How long lies between them, " +
      "and which came first, cannot be told.",
    basis: "convention",
    note: "The tool has no place for a date. None is guessed.",
    citations: NO_PLACE_FOR_IT,
    issues: ["I-11"],
  },
  "same-date": {
    text:
      "Both screenings are of one day. Which came first is not recorded; the order is that " +
      "in which they were handed in.",
    basis: "convention",
    note: "The tool has no place for a date. That of this library is a day without a time.",
    citations: NO_PLACE_FOR_IT,
    issues: ["I-11"],
  },
  "dates-reversed": {
    text:
      "By their dates the screenings stand the other way round: the one handed in as the " +
      "earlier is dated after the other. They are " +
      "compared as handed in. Check the dates before reading on.",
    basis: "convention",
    note:
      "The tool has no place for a date. The order given by a person is not changed without " +
      "being asked.",
    citations: NO_PLACE_FOR_IT,
    issues: ["I-11"],
  },
  "different-days": {
    text:
      "The screenings are of different days, or do not say of which. A Yes beside a No may " +
      "then be a change, and not two views of one day.",
    basis: "convention",
    note:
      "The text does not say how far apart screenings may lie. No answer is taken for out of " +
      "date.",
    citations: [
      { section: "7.3", line: 186 },
      { section: "10.14", line: 387 },
    ],
    issues: ["I-43"],
  },
  "yes-now-open": {
    text:
      "A row that was Yes is now not known or not answered. That is not a No: whether it " +
      "still holds is open.",
    basis: "convention",
    note:
      "The tool prints Yes and No only. This library keeps what is not known and what is not " +
      "answered apart from both.",
    citations: [
      { section: "Screening Tool", line: 232 },
      { section: "7.3", line: 186 },
    ],
    issues: [],
  },
  "sign-no-longer-noted": {
    text:
      "A sign noted before is no longer noted. That does not say that it is gone: a Yes " +
      "may rest on some or all of a row’s signs, and " +
      "nobody is asked to note them.",
    basis: "convention",
    note:
      "The tool has one answer for a row, which “could be some or all” of it, and no place " +
      "for signs.",
    citations: [{ section: "Screening Tool", line: 232 }],
    issues: ["I-06"],
  },
  "changes-may-repeat": {
    text:
      "Several changes may rest on one fact: rows that changed hold signs that repeat each " +
      "other. Do not count them as separate facts.",
    basis: "reading",
    note:
      "The text does not say that rows repeat each other. All rows are kept as they are " +
      "printed.",
    citations: [{ section: "Screening Tool", line: 227, endLine: 292 }],
    issues: ["I-04", "I-05"],
  },
  "agencies-differ": {
    text:
      "A row is answered Yes by one and No by another. The Yes is kept, both answers " +
      "stand, and neither is called wrong. Those " +
      "who answered can look at it together, as far as each may tell the other what they know.",
    basis: "convention",
    note:
      "The text asks agencies to work together and does not say what to do where their " +
      "answers differ. What may be told to whom is " +
      "for suitably qualified people to decide (8.8).",
    citations: [
      { section: "1.16", line: 94, endLine: 102 },
      { section: "5.1", line: 150, endLine: 155 },
      { section: "8.8", line: 326 },
    ],
    issues: [],
  },
} as const satisfies Readonly<Record<SideBySideCautionId, Omit<SideBySideCaution, "id">>>);

/** The cautions that hold, in the order of the list of their ids. */
export function sideBySideCautions(
  holds: Partial<Readonly<Record<SideBySideCautionId, boolean>>>,
): SideBySideCaution[] {
  return SIDE_BY_SIDE_CAUTIONS.filter((id) => holds[id]).map((id) => ({ id, ...CAUTIONS[id] }));
}

/** The state of an answer within a sentence. */
export const STATE_LABELS: Readonly<Record<AnswerState, string>> = {
  yes: "Yes",
  no: "No",
  "not-known": "not known",
  unanswered: "not answered",
};

/** What a row was and is, for each of the sixteen pairs: first what it was, then what it is. */
export const PAIR_SENTENCES: Readonly<Record<AnswerState, Readonly<Record<AnswerState, string>>>> =
  {
    yes: {
      yes: "It was Yes and is Yes.",
      no: "It was Yes and is No. Why is for people to say.",
      "not-known": "It was Yes and is not known. Whether it still holds is open.",
      unanswered: "It was Yes and is not answered. Whether it still holds is open.",
    },
    no: {
      yes: "It was No and is Yes.",
      no: "It was No and is No. That does not mean that there is no risk.",
      "not-known": "It was No and is not known. The earlier No does not answer it.",
      unanswered: "It was No and is not answered. The earlier No does not answer it.",
    },
    "not-known": {
      yes: "It was not known and is Yes. It may have been so before.",
      no: "It was not known and is No. Whether it was so before stays open.",
      "not-known": "It was not known and is not known.",
      unanswered: "It was not known and is not answered. It was open and is open.",
    },
    unanswered: {
      yes: "It was not answered and is Yes. It may have been so before.",
      no: "It was not answered and is No. Whether it was so before stays open.",
      "not-known": "It was not answered and is not known. It was open and is open.",
      unanswered: "It was not answered and is not answered.",
    },
  };
