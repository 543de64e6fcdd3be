// What this library says where the document of an edition has nothing on sharing information, on
// flags, on interventions, or no police information form.

import type { FlagCautionId } from "../../foundation/caution.js";

/** That the document does not cover something, and whom to ask. */
export const NOT_COVERED = /* @__PURE__ */ Object.freeze({
  sharing:
    "This guide has no rules on sharing information. Follow your agency’s own procedure, and ask " +
    "your designated lead. In an emergency call 999.",
  flagging:
    "This guide has no procedure for flagging a concern. Follow your agency’s own procedure, and " +
    "ask your designated lead. In an emergency call 999.",
  policeForm:
    "This guide has no police information form. Use the form of your police force. In an " +
    "emergency call 999.",
  interventions:
    "This guide sets no aims for work with the child and their family. Follow your agency’s own " +
    "procedure, and ask your designated lead.",
} as const);

/** Who may flag, the test of a flag, and what is left open, where the document has no flags. */
export const FLAG_WORDS = /* @__PURE__ */ Object.freeze({
  who:
    "This guide does not say who may flag a concern. Follow your agency’s own procedure, and ask " +
    "your designated lead.",
  test:
    "This guide does not say what may be flagged. Ask your designated lead. Whoever works with " +
    "this child later may need to know it.",
  notSaid: {
    "consent-to-a-flag":
      "This guide does not say whether anyone’s consent is needed before a concern is flagged.",
    expiry: "This guide does not say how long a flag lasts.",
    "removal-and-challenge":
      "This guide does not say how a flag is removed, or how it can be challenged and by whom.",
    "two-flags-by-one-caller":
      "This guide does not say whether two flags by the same caller count as more than one.",
    "caller-not-recorded":
      "This guide does not say what is kept of a caller. Where nothing is recorded of one, the " +
      "record does not say whom to put in touch.",
    "who-may-enquire": "This guide does not say who may enquire whether there are flags.",
    "no-flag-found":
      "No flag does not mean no concern. This guide does not say what it means when no flag is " +
      "found.",
    "remaining-on-file":
      "This guide does not say whether a concern that was flagged remains on file.",
  },
} as const satisfies {
  readonly who: string;
  readonly test: string;
  readonly notSaid: Readonly<Record<FlagCautionId, string>>;
});

/** What a police form asks for of people. It follows “Asked for:”. */
export const PEOPLE_INVOLVED = "who is involved; as many people as needed can be entered";

/** What to do about something that is left out of what is passed on for intelligence. */
export const WITHHELD = "If police need it, decide how to word it.";

/** Why a person reads words before they are passed on for intelligence. */
export const READ_FIRST =
  "Passed on as it is written. Read it first: words can point to who told without a name.";
