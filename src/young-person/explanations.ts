// What a young person reads around the rows, in English easy-read words (10.11): whom to call, what
// the list is, and whom to talk to. All wording is ours.

import { deepFreeze } from "../foundation/objects.js";

/** What comes first: whom to call, and how without speaking. */
export const EXPLANATIONS_OF_HELP = /* @__PURE__ */ Object.freeze([
  "danger-now",
  "cannot-speak",
  "text-999",
  "childline",
] as const);
/** What comes before the rows, in reading order. */
export const EXPLANATIONS_BEFORE_THE_ROWS = /* @__PURE__ */ Object.freeze([
  "what-this-is",
  "why-you-can-see-it",
  "not-singled-out",
  "people-care",
  "what-used-means",
  "not-your-fault",
  "may-be-made-to",
  "not-about-you",
  "not-a-test",
  "not-everything",
  "people-decide",
] as const);
/** What stands beside single rows. */
export const EXPLANATIONS_BESIDE_ROWS = /* @__PURE__ */ Object.freeze([
  "if-you-hurt",
  "right-to-tell",
] as const);
/** What comes after the rows, in reading order. */
export const EXPLANATIONS_AFTER_THE_ROWS = /* @__PURE__ */ Object.freeze([
  "talk-to-someone",
  "who-may-be-told",
  "ring-someone",
] as const);
/**
 * What a short page says, by the heading over it, in reading order. It shows no row. `short-page`
 * stands on a short page only.
 */
export const EXPLANATIONS_IN_SHORT = /* @__PURE__ */ deepFreeze({
  "about-the-list": ["what-this-is", "not-your-fault", "not-about-you"],
  "the-list": ["short-page"],
  talking: ["talk-to-someone", "right-to-tell", "who-may-be-told", "ring-someone"],
} as const);
/** The key of an explanation. */
export type ExplanationKey =
  | (typeof EXPLANATIONS_OF_HELP)[number]
  | (typeof EXPLANATIONS_BEFORE_THE_ROWS)[number]
  | (typeof EXPLANATIONS_BESIDE_ROWS)[number]
  | (typeof EXPLANATIONS_AFTER_THE_ROWS)[number]
  | (typeof EXPLANATIONS_IN_SHORT)[keyof typeof EXPLANATIONS_IN_SHORT][number];

/** The explanations that say when to ring the emergency number. A translation must have it too. */
export const EXPLANATIONS_WITH_NUMBER = /* @__PURE__ */ Object.freeze([
  "danger-now",
  "cannot-speak",
  "text-999",
  "if-you-hurt",
] as const satisfies readonly ExplanationKey[]);

/** Rows that hurt to read, with what stands beside them: help, or that telling is right. */
export const BESIDE_ROW: Readonly<Record<string, (typeof EXPLANATIONS_BESIDE_ROWS)[number]>> =
  /* @__PURE__ */ Object.freeze({
    "self-image-eating-or-self-harm": "if-you-hurt",
    "self-harm-needing-medical-help": "if-you-hurt",
    "mental-health-and-emotional-harm": "if-you-hurt",
    "withdrawn-assault-complaint": "right-to-tell",
    "withdrawn-disclosure-or-injuries": "right-to-tell",
    "intelligence-offences-or-recruiting": "right-to-tell",
  });

/** The English words of the explanations, by key. */
export const EXPLANATION_WORDS = /* @__PURE__ */ deepFreeze({
  "danger-now": "Are you in danger now? Is someone else? Ring 999 now.",
  "cannot-speak":
    "If you cannot speak, ring 999 and listen. Cough or tap the phone when they ask. On a " +
    "mobile, press 55 when they tell you to.",
  "text-999":
    "You can text 999 if your phone is set up for it. To set it up, text the word register to 999.",
  childline: "You can talk to Childline about anything. It is free. You can ring at any time.",
  "what-this-is":
    "Some adults work with children and young people. They have a list of things to look " +
    "out for. It helps them to see when a young person may need help.",
  "why-you-can-see-it":
    "This is the list in plain words. You can see why adults may worry about someone.",
  "not-singled-out": "The list is the same for everyone. You are not being picked out.",
  "people-care": "There is a list because people care.",
  "what-used-means":
    "Some people trick, scare or pay young people. They get them to do sexual things or to " +
    "break the law. Here we call that being used.",
  "not-your-fault":
    "If someone hurts you or uses you, it is not your fault. That is so even if you said " +
    "yes, or if they gave you something.",
  "may-be-made-to":
    "Some of the things on the list are things that young people do. Someone may be making " +
    "them do it.",
  "not-about-you":
    "Nothing here is about you. Nobody has filled it in. You do not have to fill in anything.",
  "not-a-test": "This is not a test. You cannot pass it or fail it.",
  "not-everything":
    "The list does not have everything on it. You can still talk about things that are not " +
    "on it.",
  "people-decide": "A list cannot decide anything. People have to think and talk about what to do.",
  "if-you-hurt":
    "If you feel like this, you are not in trouble. Tell an adult you trust, or ring " +
    "Childline. If you may hurt yourself now, ring 999.",
  "right-to-tell": "It is always right to tell. You can still tell if you took it back before.",
  "short-page":
    "This is a short page. It only says what the list is about. You can ask to see the whole " +
    "list.",
  "talk-to-someone":
    "You can talk to an adult you trust. It can be the adult who showed you this. You can " +
    "ask what any of it means.",
  "who-may-be-told":
    "If you tell an adult that someone is not safe, the adult may need to tell other " +
    "people. That is to help keep people safe.",
  "ring-someone":
    "You can also ring people who work to keep children safe. A number may have changed. If " +
    "one does not work, try the next one.",
} as const satisfies Readonly<Record<ExplanationKey, string>>);
