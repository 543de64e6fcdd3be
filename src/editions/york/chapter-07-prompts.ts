// The wording of the prompts that go with a result of the screening tool (chapter 7), and of the rule behind the
// indicated level. `screen` decides when each is shown. The citations are the places that the wording rests on.

import type { PromptId } from "../../foundation/vocabulary.js";
import type { Notice } from "../types.js";

export const indicationRule = {
  id: "highest-section-with-a-yes",
  text:
    "The level indicated is the highest section of the screening tool with a row answered Yes. Without any Yes " +
    "the name shown is No risk, which does not mean that there is none. The guidance prints no rule from answers " +
    "to a level. What decides is your judgement, discussed with your Child Protection lead.",
  citations: [
    { section: "7.7", line: 202 },
    { section: "7.9", line: 211 },
    { section: "Screening Tool", line: 232 },
  ],
  basis: "convention",
  note:
    "This is the plainest reading of the layout of the screening tool and no more. The descriptions of 7.9 also " +
    "depend on urgency, on the evidence and on protective factors; the tool asks about none of these.",
  knownIssues: ["I-03"],
} as const satisfies Notice;

export const prompts = {
  judgement: {
    id: "judgement",
    text: "Record your own initial judgement of the level of concern. The level indicated is not that judgement.",
    citations: [{ section: "7.7", line: 202 }],
    basis: "printed",
    note: "The level indicated is a convention of this library; the guidance prints no rule from answers to a level.",
    knownIssues: ["I-03", "I-11"],
  },
  discussion: {
    id: "discussion",
    text:
      "Discuss the judgement with the relevant Manager or Child Protection lead. Action that fits the risks " +
      "should follow, to manage them.",
    citations: [{ section: "7.7", line: 202 }],
    basis: "printed",
    knownIssues: ["I-11", "I-23"],
  },
  review: {
    id: "review",
    text:
      "Set a date for the next review and say why you chose it. No interval is printed. Monitoring and " +
      "reassessing apply also when no concern is indicated.",
    citations: [
      { section: "10.14", line: 387 },
      { section: "7.3", line: 186 },
    ],
    basis: "convention",
    note:
      "The text asks for review at appropriate intervals (10.14) and for reassessing at an appropriate point " +
      "(7.3) and defines neither. This library asks for a date and a reason and fills in none.",
    knownIssues: ["I-43"],
  },
  effectiveness: {
    id: "effectiveness",
    text:
      "Consider how effective any current interventions with the child or young person and their family are. 7.8 " +
      "sets four aims for this.",
    citations: [{ section: "7.8", line: 204, endLine: 209 }],
    basis: "printed",
  },
  reason: {
    id: "reason",
    text: "Your judgement differs from the level indicated. Write down why. Both are kept.",
    citations: [{ section: "7.7", line: 202 }],
    basis: "convention",
    note:
      "7.7 asks for a judgement and does not say what to do where it differs from a result of software. This " +
      "library keeps both and asks for the reason.",
  },
  "below-open-rows": {
    id: "below-open-rows",
    text:
      "Your judgement is below the level that the open rows could still reach. Find out what you can about them, " +
      "and write down why you judge as you do.",
    citations: [{ section: "7.7", line: 202 }],
    basis: "convention",
    note:
      "The guidance does not say how to judge while answers are open. This library never reads an open row as No, " +
      "so it asks for the reason.",
    knownIssues: ["I-03"],
  },
  "danger-recorded": {
    id: "danger-recorded",
    text:
      "Immediate danger is recorded. Call 999 if nobody has, and record that the call was made, when and by whom. A " +
      "judgement does not replace the call.",
    citations: [{ section: "1.17", line: 106, endLine: 107 }],
    basis: "reading",
    note:
      "1.17 asks for the call. That it is recorded beside the judgement is our reading, so that nobody takes the " +
      "judgement for it.",
    knownIssues: ["I-14"],
  },
} as const satisfies Readonly<Record<PromptId, Notice>>;
