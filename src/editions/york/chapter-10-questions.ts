// Chapter 10, Frequently Asked Question (lines 347–387): six questions, and the statements that answer them.

import type { Question, Statement } from "../types.js";

export const statements = [
  {
    id: "first-step-when-unsure",
    kind: "should",
    who: ["practitioner"],
    text:
      "If you are unsure and want further advice or guidance, the first step is to go to your line manager or to " +
      "your designated child protection officer. City of York Children’s Social Care or North Yorkshire Police " +
      "can be contacted instead.",
    citations: [{ section: "10.2", line: 351, endLine: 363 }],
    basis: "printed",
    note:
      "The telephone numbers and the e-mail address stand among the contacts. For the police 10.2 prints 101, " +
      "which is for what is not an emergency: if anyone is in danger now, or a crime is happening or about to " +
      "happen, call 999.",
    knownIssues: ["I-16", "I-23", "I-24", "I-38"],
  },
  {
    id: "consent-over-the-age-of-16",
    kind: "fact",
    who: [],
    text:
      "The text gives the legal position so: over the age of 16, any young person can consent to sex with someone " +
      "of their own age or older. It adds that someone under 18 in an exploitative relationship cannot consent to " +
      "their own abuse.",
    citations: [{ section: "10.4", line: 367 }],
    basis: "printed",
    note:
      "Read literally, “over the age of 16” leaves out those who are 16; the law is 16 and over. Nothing is said " +
      "of ages 13 to 15 outside exploitation. This library never decides whether someone can consent.",
    knownIssues: ["I-17"],
  },
  {
    id: "no-consent-to-own-abuse",
    kind: "duty",
    who: [],
    text:
      "It is vital to note that nobody under 18 in an exploitative relationship can consent to being abused, even " +
      "if they do not see it as abuse. This holds equally for “boyfriend” models and where sexual acts are paid " +
      "for or payment is promised.",
    citations: [{ section: "10.4", line: 367 }],
    basis: "printed",
    knownIssues: ["I-40", "I-41"],
  },
  {
    id: "exploitation-is-never-a-choice",
    kind: "prohibit",
    who: ["everyone"],
    text:
      "Sexual activity involving someone under 18 that is part of an exploitative situation is child abuse. It " +
      "cannot be regarded as the victim’s choice of how to live, even if they do not see themselves as a victim.",
    citations: [{ section: "10.5", line: 369 }],
    basis: "printed",
    knownIssues: ["I-40", "I-41"],
  },
  {
    id: "no-consent-under-13",
    kind: "fact",
    who: [],
    text:
      "Under the age of 13, a child cannot consent to any sexual activity, whether or not the child sees it as " +
      "abusive.",
    citations: [{ section: "10.5", line: 369 }],
    basis: "printed",
    knownIssues: ["I-41"],
  },
  {
    id: "any-concern-use-the-tool",
    kind: "duty",
    who: ["practitioner"],
    text: "If you have any concern at all, use the screening tool and follow the steps that are set out.",
    citations: [{ section: "10.7", line: 373 }],
    basis: "printed",
    note:
      "10.7 calls the tool by another name. The screening tool says of itself that it is not a full assessment of " +
      "risk.",
    knownIssues: ["I-26"],
  },
  {
    id: "act-on-what-you-know",
    kind: "duty",
    who: ["practitioner"],
    text:
      "The tool is designed to identify risks across the behaviour of a child or young person. Even if you do not " +
      "know everything about the child, complete the screening tool. Complete the police information form " +
      "(Appendix One) by its process if appropriate. Refer the child to Children’s Social Care if the thresholds " +
      "are met.",
    citations: [
      { section: "10.8", line: 375 },
      { section: "10.9", line: 377 },
    ],
    basis: "printed",
    knownIssues: ["I-13", "I-24"],
  },
  {
    id: "tool-can-be-shared-with-the-child",
    kind: "may",
    who: ["practitioner"],
    text:
      "By its design the screening tool can be shared with a child or young person. It is to explain why people " +
      "around them may have been worried or concerned by their behaviour. This will prompt discussion, and an " +
      "understanding that they are not being singled out and that people care.",
    citations: [{ section: "10.11", line: 381 }],
    basis: "printed",
    note:
      "A blank tool is safe to show. A completed one can hold what others have said and police intelligence, and " +
      "8.6 warns of conversations that raise risk. Whether to show it is for a person to decide.",
    knownIssues: ["I-45"],
  },
  {
    id: "duty-of-care-to-share",
    kind: "duty",
    who: ["practitioner"],
    text:
      "If the thresholds are met, your duty of care also includes sharing this information with the key agencies. " +
      "The purpose is to protect the child or young person.",
    citations: [{ section: "10.12", line: 383 }],
    basis: "printed",
  },
  {
    id: "review-at-appropriate-intervals",
    kind: "should",
    who: ["practitioner"],
    text:
      "The situation of a child or young person should be reviewed at appropriate intervals, to decide what level " +
      "of intervention is appropriate.",
    citations: [{ section: "10.14", line: 387 }],
    basis: "printed",
    note: "No interval is printed, and none is filled in.",
    knownIssues: ["I-25", "I-43"],
  },
] as const satisfies readonly Statement[];

export const questions = [
  {
    id: "where-to-get-advice",
    question: "Where can I get further advice and guidance?",
    answers: ["first-step-when-unsure"],
    citations: [{ section: "10.1", line: 349 }],
    basis: "reading",
    note: "10.1 is printed as a heading. That it stands for a question is our reading.",
  },
  {
    id: "seems-to-consent",
    question: "What if the young person seems to consent to the exploitation?",
    answers: [
      "consent-over-the-age-of-16",
      "no-consent-to-own-abuse",
      "exploitation-is-never-a-choice",
      "no-consent-under-13",
    ],
    citations: [{ section: "10.3", line: 365 }],
    basis: "printed",
    knownIssues: ["I-17"],
  },
  {
    id: "heard-in-passing",
    question: "What if I have only just heard something in passing and do not know whether it matters?",
    answers: ["any-concern-use-the-tool"],
    citations: [{ section: "10.6", line: 371 }],
    basis: "printed",
    knownIssues: ["I-26"],
  },
  {
    id: "not-all-is-known",
    question: "What if there are things about the child that I do not know?",
    answers: ["act-on-what-you-know"],
    citations: [{ section: "10.8", line: 375 }],
    basis: "printed",
  },
  {
    id: "trust-at-stake",
    question:
      "What if someone I identify as at risk is unhappy with what I do, and I lose their trust and our " +
      "relationship suffers?",
    answers: ["tool-can-be-shared-with-the-child", "duty-of-care-to-share"],
    citations: [{ section: "10.10", line: 379 }],
    basis: "printed",
    knownIssues: ["I-45"],
  },
  {
    id: "stays-on-file",
    question: "If I flag someone as being at risk of child sexual exploitation, will that stay on their file?",
    answers: ["review-at-appropriate-intervals"],
    citations: [{ section: "10.13", line: 385 }],
    basis: "printed",
    note:
      "The printed answer speaks only of review. The text does not say whether a flag stays on file, for how " +
      "long, or how it is removed.",
    knownIssues: ["I-25"],
  },
] as const satisfies readonly Question[];
