// Kestrelford: a checklist of 24 rows in one flat list. The number of ticks gives the level, and so
// does a cluster of some rows or one of a few. One more asks for an action whatever the level is.

import type { EditionDraft } from "csae-guidance";
import { at, contactsAt, listAt, noticesAt, rowsAt } from "./parts.js";

const RECORD_ITEMS = {
  "consent-discussion": ["Consent", "What was said about consent, and by whom?"],
  "reason-consent-not-sought": ["Not asked", "If nobody was asked for consent, why not?"],
  "public-interest": [
    "Public interest",
    "What is the public interest, and how much does it weigh?",
  ],
  decider: ["Decider", "Who decides, and in what role?"],
  necessity: ["Need", "How will sharing help?"],
  proportionality: ["Balance", "Why is this much shared, and not more or less?"],
  "if-shared": ["If shared", "What may happen if it is shared?"],
  "if-not-shared": ["If kept", "What may happen if it is not shared?"],
  reasoning: ["Reasons", "How was the decision reached?"],
  decision: ["Decision", "Is it shared or not?"],
} as const;

export const kestrelford = {
  id: "kestrelford-checklist",
  version: "3.0.0",
  title: "Kestrelford 24-Point Checklist (fictional)",
  document: {
    title: "Kestrelford 24-Point Checklist (fictional)",
    publisher: "Kestrelford Borough Safeguarding Board (fictional)",
    lines: 140,
  },
  levels: [
    { id: "nothing-ticked", name: "Nothing ticked", ...at("How to count", 46) },
    {
      id: "single-agency-support",
      name: "Single-agency support",
      heading: "Tick every statement that is true of this child",
      ...at("How to count", 47),
    },
    { id: "network-meeting", name: "Network meeting", ...at("How to count", 48) },
    {
      id: "priority-conference",
      name: "Priority conference",
      indicated:
        "The checklist asks for a priority conference. It does not say that harm is proved.",
      ...at("How to count", 49),
    },
  ],
  indicators: rowsAt("single-agency-support", "Checklist", 12, {
    "sleep-is-poor": "The child sleeps badly, or is tired all day.",
    "eats-little": "The child eats much less than before.",
    "mood-changes": "The child’s mood has changed for no reason that anyone knows.",
    "self-harm": "The child harms themselves.",
    "lessons-missed": "The child misses lessons or whole days of school.",
    "school-move": "The child has had to change school in the last two years.",
    "no-safe-place": "The child has no safe place to go after school.",
    "family-under-strain": "The family is under strain, with debt, illness or violence at home.",
    "young-carer": "The child looks after somebody at home.",
    "late-out": "The child is kept out later than agreed.",
    "missing-once": "The child has been missing once.",
    "missing-again": "The child has been missing again within a month.",
    "found-far-away":
      "The child was found far from home without knowing why they were taken there.",
    "lifts-from-strangers": "Strangers give the child lifts.",
    "new-things": "The child has new things that nobody in the family bought.",
    "two-phones": "Someone has given the child a second phone or SIM card.",
    "online-stranger": "Someone whom the child met online wants to meet in person.",
    "images-requested": "Someone has asked the child for sexual images.",
    "images-shared": "Someone has shared sexual images of the child.",
    "older-partner-controls": "A partner who is much older controls what the child does.",
    "paid-in-drugs": "Someone gives the child drugs or alcohol.",
    "used-to-hold-or-carry": "Someone uses the child to hold or carry drugs, money or weapons.",
    "threatened-over-debt": "Someone threatens the child or the family over a debt.",
    "assault-disclosed": "The child has told somebody of an assault.",
  }),
  rule: {
    kind: "highest",
    of: [
      {
        kind: "count",
        reaches: [
          { atLeast: 1, level: "single-agency-support" },
          { atLeast: 10, level: "network-meeting" },
          { atLeast: 14, level: "priority-conference" },
        ],
        ...at("How to count", 46, 49),
      },
      {
        kind: "floor",
        when: {
          atLeast: 3,
          of: [
            "missing-again",
            "found-far-away",
            "lifts-from-strangers",
            "new-things",
            "two-phones",
          ],
        },
        level: "priority-conference",
        ...at("How to count", 51, 52),
      },
      {
        kind: "any-of",
        rows: ["threatened-over-debt", "assault-disclosed"],
        level: "priority-conference",
        ...at("How to count", 54),
      },
      {
        kind: "any-of",
        rows: ["images-requested", "images-shared"],
        action: "report-images-for-removal",
        ...at("How to count", 56),
      },
      {
        kind: "gate",
        when: { under: 16 },
        rule: {
          kind: "any-of",
          rows: ["older-partner-controls"],
          action: "strategy-discussion-request",
          ...at("How to count", 58),
        },
        ...at("How to count", 58),
      },
    ],
    ...at("How to count", 45, 58),
  },
  actions: [
    {
      id: "named-worker",
      level: "single-agency-support",
      strength: "should",
      text: "Agree with the child who will keep in touch, and how often.",
      ...at("Next steps", 61),
    },
    {
      id: "report-images-for-removal",
      level: "network-meeting",
      strength: "make",
      text: "Report the images, and help the child to have them taken down. Do not copy or forward them.",
      contact: "kestrelford-police",
      ...at("Next steps", 63, 64),
    },
    {
      id: "convene-the-network",
      level: "network-meeting",
      strength: "ensure",
      text: "Bring everybody who works with the child together within five working days.",
      ...at("Next steps", 65),
    },
    {
      id: "strategy-discussion-request",
      level: "priority-conference",
      deed: "social-care-referral",
      strength: "make",
      text: "Ask Children’s Social Care for a strategy discussion today.",
      contact: "kestrelford-first-contact",
      otherContacts: ["kestrelford-out-of-hours"],
      ...at("Next steps", 67),
    },
  ],
  contacts: contactsAt("Numbers", 72, {
    "kestrelford-police": ["police", "Kestrelford Police, Online Harm Unit", "01632 960321"],
    "kestrelford-first-contact": [
      "childrens-social-care",
      "Kestrelford First Contact",
      "01632 960322",
      "9 am to 5 pm on working days",
    ],
    "kestrelford-out-of-hours": [
      "out-of-hours",
      "Kestrelford Out of Hours",
      "01632 960323",
      "at all other times",
    ],
    "talk-to-us-kestrelford": ["child-helpline", "Talk to Us Kestrelford", "01632 960324"],
  }),
  sharing: {
    id: "kestrelford-sharing",
    version: "1.0.0",
    title: "Sharing what you know",
    gateways: listAt("Sharing", 101, {
      consent: "The child, or a parent where that is right, agrees that it is shared.",
      "public-interest": "Sharing serves a public interest that weighs more than confidentiality.",
    }),
    notSoughtGrounds: listAt("Sharing", 104, {
      "increased-risk-of-harm": "Asking for consent would put somebody at more risk.",
      "unjustified-delay": "Asking for consent would take longer than the child can wait.",
    }),
    publicInterestPurposes: listAt("Sharing", 107, {
      "protect-children": "To keep children safe.",
      "prevent-crime-and-disorder": "To prevent a crime.",
    }),
    deciderRoles: [
      {
        id: "safeguarding-lead",
        name: "the safeguarding lead of your agency",
        ...at("Sharing", 110),
      },
    ],
    recordItems: Object.entries(RECORD_ITEMS).map(([id, [label, prompt]], index) => ({
      id: id as keyof typeof RECORD_ITEMS,
      label,
      prompt,
      ...at("Sharing", 112 + index),
    })),
    consents: listAt("Sharing", 123, {
      "to-disclose": "Consent to tell others what is known.",
      "to-a-referral": "Consent to a referral. It does not cover anything else.",
    }),
    cautions: noticesAt("Sharing", 126, {
      "danger-now": "Somebody is in danger now. Call 999 first, and write this down afterwards.",
      "not-sharing-beside-danger":
        "The record says danger, and says not to share. Ask your lead at once.",
      "another-edition": "This record was made under another edition of the checklist.",
      "share-without-a-recorded-basis": "The record does not say on what basis it is shared.",
      "purpose-without-a-reason": "A purpose is named. Say why it weighs enough in this case.",
      "reason-is-no-basis": "A reason not to ask for consent is not a basis for sharing.",
      "competence-is-not-covered": "The checklist does not say who is able to consent.",
      "consent-withdrawn": "Consent was withdrawn. Decide again.",
    }),
  },
} as const satisfies EditionDraft;
