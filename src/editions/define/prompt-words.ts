// What this library says of danger, of the level and of what is left to people, in an edition whose
// document has no words for it. No partnership, no level and no place of a document is named here.

import type { PromptId, StepId } from "../../foundation/vocabulary.js";

/** What the emergency notice of an edition holds. */
interface EmergencyText {
  readonly text: string;
  readonly numbers: readonly { readonly number: string; readonly when: string }[];
  readonly also: string;
}

/** Whom to call, and when. */
export const EMERGENCY_WORDS = /* @__PURE__ */ Object.freeze({
  text:
    "If anyone is in danger now, or a crime is happening or about to happen: call 999. Do not " +
    "wait to finish this.",
  numbers: [
    {
      number: "999",
      when: "When anyone is in danger now, or a crime is happening or about to happen.",
    },
    { number: "101", when: "When it is not an emergency and you want police help or advice." },
  ],
  also: "Tell Children’s Social Care as well, once the call is made.",
} as const satisfies EmergencyText);

/** That a screening is no assessment. */
export const NOT_A_FULL_ASSESSMENT =
  "This is a screening tool, an aid to considering the level of concern. It is not a full " +
  "assessment, and it decides nothing.";

/** How the level comes about, and what a result says where it points to none or to the lowest. */
export const BY_RULE = /* @__PURE__ */ Object.freeze({
  text:
    "The level follows from the answers by the rule of this edition. It is not a judgement. You " +
    "decide, with your designated safeguarding lead.",
  outcomes: {
    "all-no":
      "Every row is answered No. No indicators are recorded, which does not mean that there is " +
      "no risk. You decide, with your designated safeguarding lead.",
    "one-open": "No row is answered Yes yet, and 1 is open. This says nothing about risk.",
    "some-open": "No row is answered Yes yet, and {open} are open. This says nothing about risk.",
    unread:
      "No row is answered Yes, and not all answers could be read. This says nothing about risk.",
  },
} as const);

/** What a result asks a person to do. */
export const PROMPT_WORDS = /* @__PURE__ */ Object.freeze({
  judgement:
    "Record your own judgement of the level of concern. The level indicated is not that judgement.",
  discussion:
    "Discuss the judgement with your designated safeguarding lead, and record with whom and " +
    "when. Then take the action that fits the risks.",
  "discussed-with-oneself":
    "As recorded, nobody but the person who judged has discussed this judgement. Discuss it with " +
    "your designated safeguarding lead, and record who that was.",
  review: "Set a review date and say why. Do so even if nothing was found.",
  effectiveness:
    "Ask whether what is being done with the child and their family works. Write down what was " +
    "tried and what was seen.",
  reason: "Your judgement differs from the level indicated. Write down why. Both are kept.",
  "below-indication":
    "Your judgement is below the level that the answers point to. Go through those answers again " +
    "with your designated safeguarding lead before anyone relies on it, and write down why you " +
    "judge as you do.",
  "below-open-rows":
    "Your judgement is below the level that the open rows could still reach. Find out what you " +
    "can about them, and write down why you judge as you do.",
  "danger-recorded":
    "Immediate danger is recorded. Call 999 if nobody has, and record that the call was made, " +
    "when and by whom. A judgement does not replace the call.",
} as const satisfies Readonly<Record<PromptId, string>>);

/** What needs nobody's leave. */
export const STEP_WORDS = /* @__PURE__ */ Object.freeze({
  "call-999": {
    text:
      "If anyone is in danger now, or a crime is happening or about to happen: call 999 " +
      "yourself, now. Ask nobody first. For police help that is not an emergency, call 101.",
    inDanger: "Has 999 been called? If not, call now. Call yourself: ask nobody first.",
  },
  "tell-social-care": {
    text:
      "If you think that a child is suffering significant harm, or is likely to: tell Children’s " +
      "Social Care today.",
    inDanger: "Then tell Children’s Social Care, now.",
  },
  "record-the-call": {
    text: "Record the call to 999: when it was made, by whom, and what the police said.",
  },
} as const satisfies Readonly<
  Record<StepId, { readonly text: string; readonly inDanger?: string }>
>);
