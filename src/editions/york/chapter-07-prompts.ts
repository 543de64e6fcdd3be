// The wording of the prompts that go with a result of the screening tool (chapter 7), and of the rule behind the
// indicated level, and of the steps that need nobody's leave. `screen` decides when each is shown. The citations are
// the places that the wording rests on.

import type { PromptId, StepId } from "../../foundation/vocabulary.js";
import type { IndicationRule, Notice, Rule, StepWords } from "../types.js";

export const indicationRule = {
  id: "highest-section-with-a-yes",
  text:
    "The level indicated is the highest section of the screening tool with a row answered Yes. The guidance has no " +
    "counting rule. You decide, with your Child Protection lead.",
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
  outcomes: {
    "all-no":
      "Every row is answered No. No indicators are recorded, which does not mean that there is no risk. You decide, " +
      "with your Child Protection lead.",
    "one-open": "No row is answered Yes yet, and 1 is open. This says nothing about risk.",
    "some-open": "No row is answered Yes yet, and {open} are open. This says nothing about risk.",
    unread: "No row is answered Yes, and not all answers could be read. This says nothing about risk.",
  },
} as const satisfies IndicationRule;

export const rule = {
  kind: "highest-section",
  citations: indicationRule.citations,
  basis: "convention",
  note: indicationRule.note,
} as const satisfies Rule;

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
      "Discuss the judgement with the relevant Manager or Child Protection lead, and record with whom and when. Then " +
      "take the action that fits the risks.",
    citations: [{ section: "7.7", line: 202 }],
    basis: "printed",
    knownIssues: ["I-11", "I-23"],
  },
  "discussed-with-oneself": {
    id: "discussed-with-oneself",
    text:
      "As recorded, nobody but the person who judged has discussed this judgement. Discuss it with the relevant " +
      "Manager or Child Protection lead, and record who that was.",
    citations: [{ section: "7.7", line: 202 }],
    basis: "reading",
    note: "7.7 asks for a discussion with a Manager or lead. That it takes a second person is our reading.",
    knownIssues: ["I-11", "I-23"],
  },
  review: {
    id: "review",
    text: "Set a review date and say why. Do so even if nothing was found.",
    citations: [
      { section: "10.14", line: 387 },
      { section: "7.3", line: 186 },
    ],
    basis: "convention",
    note:
      "The text asks for review at appropriate intervals (10.14) and for reassessing at an appropriate point " +
      "(7.3) and defines neither. This library asks for a date and a reason and fills in none. That it asks where " +
      "nothing was found is from 7.3, which says to monitor and reassess.",
    knownIssues: ["I-43"],
  },
  effectiveness: {
    id: "effectiveness",
    text:
      "Ask whether what is being done with the child and their family works. It has four aims. Keep the young " +
      "person from going missing. Shield them from any more risk. Prevent sexual abuse and exploitation. Bring about " +
      "a change in behaviour that carries risk.",
    citations: [{ section: "7.8", line: 204, endLine: 209 }],
    basis: "reading",
    note:
      "The printed words of the fourth aim put the risk down to the young person; this library does not repeat them. " +
      "They do not say whose behaviour is meant.",
    knownIssues: ["I-40"],
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
  "below-indication": {
    id: "below-indication",
    text:
      "Your judgement is below the level that the rows answered Yes point to. Go through those rows again with your " +
      "Child Protection lead before anyone relies on it, and write down why you judge as you do.",
    citations: [
      { section: "7.7", line: 202 },
      { section: "7.9", line: 211 },
    ],
    basis: "convention",
    note:
      "7.7 asks for a judgement and a discussion of it. That a judgement below the rows is looked at twice is asked " +
      "by this library.",
    knownIssues: ["I-03"],
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

export const steps = {
  "call-999": {
    id: "call-999",
    text:
      "If anyone is in danger now, or a crime is happening or about to happen: call 999 yourself, now. Ask nobody " +
      "first. For police help that is not an emergency, call 101.",
    inDanger: "Has 999 been called? If not, call now. Call yourself: ask nobody first.",
    contacts: ["north-yorkshire-police"],
    citations: [
      { section: "1.17", line: 106, endLine: 107 },
      { section: "7.9", line: 222 },
      { section: "7.9", line: 224 },
      { section: "11", line: 395 },
    ],
    basis: "reading",
    note:
      "The printed notices differ on who is at risk, and of what. The widest printed trigger is used. That whoever " +
      "knows of the danger calls, and asks nobody first, is our reading.",
    knownIssues: ["I-14", "I-16"],
  },
  "tell-social-care": {
    id: "tell-social-care",
    text:
      "If you think that a child is suffering significant harm, or is likely to: " +
      "tell Children’s Social Care today.",
    inDanger: "Then tell Children’s Social Care, now.",
    contacts: ["referral-and-assessment-service", "emergency-duty-team"],
    citations: [
      { section: "1.17", line: 104 },
      { section: "7.9", line: 222 },
      { section: "11", line: 392, endLine: 393 },
    ],
    basis: "reading",
    note:
      "Only Escalating prints that Children’s Social Care is told along with the police. 1.17 speaks of an immediate " +
      "referral where there is a risk of significant harm, once it is discussed. That neither waits is our reading.",
    knownIssues: ["I-14", "I-24", "I-38"],
  },
  "record-the-call": {
    id: "record-the-call",
    text: "Record the call to 999: when it was made, by whom, and what the police said.",
    contacts: [],
    citations: [
      { section: "7.9", line: 224 },
      { section: "8.3", line: 300 },
    ],
    basis: "convention",
    note:
      "The text asks for information and decisions to be recorded. What to record of the call is not printed: this " +
      "library asks for it.",
    knownIssues: ["I-22"],
  },
} as const satisfies Readonly<Record<StepId, StepWords>>;
