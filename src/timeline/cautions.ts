// What the reader of a timeline must know. Most of it stands beside every timeline; the rest where
// its condition holds.

import { deepFreeze } from "../foundation/objects.js";
import { NO_PLACE_FOR_IT } from "../side-by-side/cautions.js";
import type { TimelineCaution } from "./model.js";

/** The cautions of a timeline, in the order they are listed. */
export const TIMELINE_CAUTIONS = [
  "people-conclude",
  "changes-are-of-answers",
  "days-are-facts",
  "themes-are-ours",
  "nothing-to-compare",
  "same-date",
  "no-date",
  "subjects-differ",
  "no-content-hash",
] as const;
/** A caution of a timeline. */
export type TimelineCautionId = (typeof TIMELINE_CAUTIONS)[number];

const TOOL = { section: "Screening Tool", line: 227, endLine: 292 } as const;

/** Each caution in full. */
const WORDS = /* @__PURE__ */ deepFreeze({
  "people-conclude": {
    text:
      "A timeline lists what was answered and when. What it means for the child, and how " +
      "effective any intervention is, is for " +
      "people to say.",
    basis: "reading",
    note:
      "7.4 lets the tool serve to measure progress, 7.8 asks people to consider how " +
      "effective interventions are, and 10.14 asks " +
      "for review. None says what follows from answers, so nothing is concluded from them.",
    citations: [
      { section: "7.4", line: 187 },
      { section: "7.8", line: 204, endLine: 209 },
      { section: "10.14", line: 387 },
    ],
    issues: [],
  },
  "changes-are-of-answers": {
    text:
      "New, continuing, ended and reopened speak of answers. A row is ended by an answer " +
      "of No after a Yes and by nothing else: " +
      "what is not known or not answered stays open and is never read as No.",
    basis: "convention",
    note:
      "7.4 names no way to compare one use of the tool with the next. These words are this " +
      "library’s.",
    citations: [{ section: "7.4", line: 187 }],
    issues: [],
  },
  "days-are-facts": {
    text:
      "The days between records are stated as they are. The guidance asks for review at " +
      "appropriate intervals and prints none.",
    basis: "convention",
    note: "No interval is printed, so nothing is said of the length of any.",
    citations: [
      { section: "10.14", line: 387 },
      { section: "7.3", line: 186 },
    ],
    issues: ["I-43"],
  },
  "themes-are-ours": {
    text:
      "Themes draw rows together that speak of like things. A theme is Yes where one of its " +
      "rows is, and No only where all are.",
    basis: "convention",
    note:
      "The tool prints no themes. Rows of a theme ask for different things, so none answers " +
      "for another.",
    citations: [TOOL],
    issues: [],
  },
  "nothing-to-compare": {
    text: "There are not two records with a date, so nothing can be told between records.",
    basis: "convention",
    note:
      "10.14 asks for review at appropriate intervals. A change shows only where there is a " +
      "record before it.",
    citations: [{ section: "10.14", line: 387 }],
    issues: [],
  },
  "same-date": {
    text:
      "Records of one date stand in the order in which they were handed in. Which of them " +
      "came first is not recorded; what is told " +
      "between them rests on that order.",
    basis: "convention",
    note: "The tool has no place for a date. That of this library is a day without a time.",
    citations: NO_PLACE_FOR_IT,
    issues: ["I-11"],
  },
  "no-date": {
    text:
      "A record without a date cannot be placed. It is listed apart, and nothing is told " +
      "between it and the others.",
    basis: "convention",
    note: "The tool has no place for a date. None is guessed.",
    citations: NO_PLACE_FOR_IT,
    issues: ["I-11"],
  },
  "subjects-differ": {
    text:
      "The records do not all carry the same reference, or the same date of birth, for the " +
      "child. Check that they belong together: " +
      "nothing here matches children.",
    basis: "convention",
    note:
      "The tool has no place for either. Whoever put the records together says that they are " +
      "of one child.",
    citations: NO_PLACE_FOR_IT,
    issues: ["I-11"],
  },
  "no-content-hash": {
    text:
      "A record names its edition without the content hash. Whether its rows read then as " +
      "they read now cannot be told.",
    basis: "convention",
    note:
      "The text prints no version. Edition and version are those given, so the record is " +
      "placed.",
    citations: [TOOL],
    issues: ["I-42"],
  },
} as const satisfies Readonly<Record<TimelineCautionId, Omit<TimelineCaution, "id" | "records">>>);

/** Where a caution holds: at these records, or `true` or `false` for the whole. */
export type TimelineConditions = Readonly<Record<TimelineCautionId, boolean | readonly number[]>>;

/** The cautions whose condition holds. */
export function timelineCautions(conditions: TimelineConditions): TimelineCaution[] {
  return TIMELINE_CAUTIONS.flatMap((id) => {
    const where = conditions[id];
    if (where === false) return [];
    return [{ id, ...WORDS[id], ...(where !== true && { records: where }) }];
  });
}
