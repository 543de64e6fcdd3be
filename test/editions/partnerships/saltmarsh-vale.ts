// Saltmarsh Vale: points that depend on when something was seen, and bands over the sum.

import type { EditionDraft } from "csae-guidance";
import { at, contactsAt, oneEach, rowsAt } from "./parts.js";

/** Counts in the last twelve months. */
const inTheLastYear = <const R extends string>(row: R) =>
  ({ row, yes: 1, observed: { from: 0, before: 12 } }) as const;

/** Counts most in the last six months, and less in the six before. */
const significant = <const R extends string>(row: R) =>
  [
    { row, yes: 4, observed: { from: 0, before: 6 } },
    { row, yes: 2, observed: { from: 6, before: 12 } },
  ] as const;

export const saltmarshVale = {
  id: "saltmarsh-vale",
  version: "2.1.0",
  title: "Saltmarsh Vale Exploitation Weighing Sheet (fictional)",
  document: {
    title: "Saltmarsh Vale Exploitation Weighing Sheet (fictional)",
    publisher: "Saltmarsh Vale Safeguarding Children Partnership (fictional)",
    lines: 96,
    licence: "Invented for tests. Nobody uses this sheet.",
  },
  levels: [
    {
      id: "universal-support",
      name: "Universal support",
      heading: "Part B: what makes life harder for this child",
      description: "What every child gets. Keep listening, and look again if something changes.",
      ...at("Part E", 61),
    },
    {
      id: "extra-help",
      name: "Extra help",
      heading: "Part C: what people have noticed",
      description: "The child and family get help early, from one agency or several.",
      ...at("Part E", 62),
    },
    {
      id: "joint-plan",
      name: "Joint plan",
      heading: "Part D: what is being done to this child",
      description: "Agencies plan together how to make the child safer.",
      indicated: "The sheet points to a joint plan. Discuss it with your safeguarding lead today.",
      ...at("Part E", 63),
    },
    {
      id: "urgent-protection",
      name: "Urgent protection",
      description: "The child is likely to be harmed. Protection starts on the same day.",
      indicated: "The sheet points to urgent protection. Act today.",
      ...at("Part E", 64),
    },
  ],
  indicators: [
    ...rowsAt("universal-support", "Part B", 21, {
      "lives-away-from-home": "The child lives away from home, or moved home in the last year.",
      "out-of-school": "The child is out of school for all or part of the week.",
      "recent-loss": "Someone close to the child has died, left or gone to prison.",
      "harmed-when-younger": "The child was harmed or neglected when younger.",
      "few-trusted-adults": "The child has few adults to turn to.",
    }),
    {
      id: "missing-for-part-of-a-day-or-overnight",
      level: "extra-help",
      label: "The child is missing for part of a day, or overnight.",
      name: "Missing",
      signs: [
        { id: "missing-for-part-of-a-day", label: "missing for part of a day" },
        { id: "missing-overnight", label: "or overnight" },
      ],
      ...at("Part C", 31),
    },
    ...rowsAt("extra-help", "Part C", 32, {
      "unexplained-gifts": "The child has money, clothes or a phone that nobody at home gave them.",
      "told-to-keep-a-secret-account":
        "Someone tells the child to keep an account or phone secret.",
      "messaged-by-older-people": "Older people whom the family does not know message the child.",
      "cut-off-from-friends": "Someone is cutting the child off from friends of the same age.",
    }),
    ...rowsAt("joint-plan", "Part D", 41, {
      "driven-to-other-towns": "People drive the child to other towns and keep their names hidden.",
      "debt-held-over-the-child": "Someone says that the child owes them, and uses it as a hold.",
      "images-used-as-a-threat": "Someone threatens to share images of the child.",
      "hurt-and-afraid-to-say-how": "The child is hurt, and is afraid to say how.",
      "with-a-known-abuser": "An adult who is known to harm children spends time with the child.",
    }),
  ],
  rule: {
    kind: "sum",
    points: [
      ...oneEach(
        "lives-away-from-home",
        "out-of-school",
        "recent-loss",
        "harmed-when-younger",
        "few-trusted-adults",
      ),
      {
        row: "missing-for-part-of-a-day-or-overnight",
        yes: 2,
        observed: { from: 0, before: 3 },
      },
      {
        row: "missing-for-part-of-a-day-or-overnight",
        yes: 1,
        observed: { from: 3, before: 12 },
      },
      inTheLastYear("unexplained-gifts"),
      inTheLastYear("told-to-keep-a-secret-account"),
      inTheLastYear("messaged-by-older-people"),
      inTheLastYear("cut-off-from-friends"),
      ...significant("driven-to-other-towns"),
      ...significant("debt-held-over-the-child"),
      ...significant("images-used-as-a-threat"),
      ...significant("hurt-and-afraid-to-say-how"),
      ...significant("with-a-known-abuser"),
    ],
    bands: [
      { from: 0, level: "universal-support" },
      { from: 5, level: "extra-help" },
      { from: 9, level: "joint-plan" },
      { from: 14, level: "urgent-protection" },
    ],
    ...at("Part E", 52, 60),
  },
  actions: [
    {
      id: "offer-early-help",
      level: "extra-help",
      deed: "early-help-assessment",
      strength: "should",
      text: "Offer the child and family an early help assessment, and fill in this sheet again in three months.",
      consent: {
        to: "referral",
        note: "The family agrees to early help. Part F does not go further.",
      },
      ...at("Part F", 71, 72),
    },
    {
      id: "call-a-planning-meeting",
      level: "joint-plan",
      strength: "ensure",
      text: "Make sure that a planning meeting takes place within ten working days.",
      contact: "saltmarsh-front-door",
      ...at("Part F", 73),
    },
    {
      id: "refer-on-the-same-day",
      level: "urgent-protection",
      deed: "social-care-referral",
      strength: "make",
      text: "Refer the child to Children’s Social Care by telephone on the same day.",
      contact: "saltmarsh-front-door",
      otherContacts: ["saltmarsh-night-team"],
      ...at("Part F", 74),
    },
    {
      id: "tell-the-police-who-and-where",
      level: "urgent-protection",
      deed: "police-information-form",
      strength: "make",
      text: "Tell the police who is harming the child, and where, as far as it is known.",
      contact: "saltmarsh-police",
      ...at("Part F", 75),
    },
  ],
  contacts: contactsAt("Part G", 81, {
    "saltmarsh-police": ["police", "Saltmarsh Police", "01632 960101"],
    "saltmarsh-front-door": [
      "childrens-social-care",
      "Saltmarsh Vale Children’s Social Care",
      "01632 960102",
      "Monday to Friday, 9 am to 5 pm",
    ],
    "saltmarsh-night-team": [
      "out-of-hours",
      "Saltmarsh Vale Night Team",
      "01632 960103",
      "evenings, weekends and bank holidays",
    ],
    "saltmarsh-listening-line": ["child-helpline", "Saltmarsh Listening Line", "01632 960104"],
  }),
  glossary: [
    {
      id: "weighing-sheet",
      term: "Weighing sheet",
      meaning: "This form. It helps people to think together about what is known of a child.",
      aliases: ["the sheet"],
      from: "printed-glossary",
      ...at("Words", 91),
    },
    {
      id: "front-door",
      term: "Front door",
      meaning: "The team of Children’s Social Care that takes every first call.",
      aliases: [],
      from: "printed-glossary",
      ...at("Words", 92),
    },
  ],
  emergency: {
    id: "emergency",
    text: "If a child or anyone else is in danger now, call 999. Leave this sheet until later.",
    numbers: [{ number: "999", when: "When anyone is in danger now." }],
    also: "Then tell Children’s Social Care that you have called.",
    ...at("Part A", 3, 4),
  },
  notAFullAssessment: {
    id: "not-a-full-assessment",
    text: "The sheet is not a full assessment. A low sum does not mean that a child is safe.",
    ...at("Part A", 6),
  },
} as const satisfies EditionDraft;
