// Thornbeck and Hollin: one row gives its level, and some facts about the child or the day mean
// that the level is never below another.

import type { EditionDraft } from "csae-guidance";
import { at, contactsAt, rowsAt } from "./parts.js";

const MEDIUM = [
  "missing-overnight-more-than-once",
  "asked-for-images",
  "gifts-with-strings-attached",
  "carries-things-for-others",
  "frightened-of-a-group",
] as const;

const ANY = [
  "often-late-and-upset",
  "new-friends-nobody-has-met",
  "phone-never-leaves-the-hand",
  "stops-what-they-enjoyed",
  ...MEDIUM,
  "made-to-travel-and-sell",
  "hurt-by-an-exploiter",
  "sexual-activity-for-something",
  "held-or-locked-in",
] as const;

export const thornbeckAndHollin = {
  id: "thornbeck-and-hollin",
  version: "1.4.2",
  title: "Thornbeck and Hollin Joint Screening Matrix (fictional)",
  document: {
    title: "Thornbeck and Hollin Joint Screening Matrix (fictional)",
    publisher: "Thornbeck and Hollin Children’s Partnership (fictional)",
    lines: 140,
    sections: [
      { id: "1", title: "Before you start", line: 1, endLine: 19, page: 1 },
      { id: "2", title: "The matrix", line: 20, endLine: 59, page: 2 },
      { id: "3", title: "Reading the matrix", line: 60, endLine: 84, page: 4 },
      { id: "4", title: "What to do", line: 85, endLine: 119, page: 5 },
      { id: "Back page", title: "Who to ring", line: 120, endLine: 140, page: 6 },
    ],
  },
  levels: [
    {
      id: "not-indicated",
      name: "Not indicated",
      description: "No behaviour of the matrix is seen. This does not rule anything out.",
      ...at("3.1", 62),
    },
    {
      id: "low",
      name: "Low",
      heading: "Green column",
      description: "Something has changed, and somebody should ask the child how things are.",
      ...at("3.1", 63),
    },
    {
      id: "medium",
      name: "Medium",
      heading: "Amber column",
      description: "Somebody may be targeting the child.",
      cautions: ["consent-to-referral"],
      ...at("3.1", 64, 65),
    },
    {
      id: "high",
      name: "High",
      heading: "Red column",
      description: "Somebody is exploiting the child, or is about to.",
      ...at("3.1", 66),
    },
  ],
  indicators: [
    ...rowsAt("low", "2.1", 24, {
      "often-late-and-upset": "The child often comes back late and upset.",
      "new-friends-nobody-has-met": "The child speaks of new friends whom nobody has met.",
      "phone-never-leaves-the-hand": "The child is anxious to answer every message at once.",
      "stops-what-they-enjoyed": "The child has stopped going to what they used to enjoy.",
    }),
    ...rowsAt("medium", "2.2", 34, {
      "missing-overnight-more-than-once": "The child has been missing overnight more than once.",
      "asked-for-images": "Someone asks the child for sexual images.",
      "gifts-with-strings-attached":
        "Someone gives the child things and wants something in return.",
      "carries-things-for-others": "Someone has the child carry parcels, money or keys.",
      "frightened-of-a-group": "The child is frightened of a group or of one of its members.",
    }),
    {
      id: "made-to-travel-and-sell",
      level: "high",
      label:
        "Someone makes the child travel and sell drugs, or keeps the child where they are sold.",
      name: "Made to travel and sell drugs",
      signs: [
        {
          id: "made-to-travel",
          label: "Someone makes the child travel and sell drugs",
          reading: {
            describesHarm: "yes",
            strand: "criminal",
            basis: "reading",
            note: "The words state criminal exploitation.",
          },
        },
        { id: "kept-where-drugs-are-sold", label: "or keeps the child where they are sold" },
      ],
      ...at("2.3", 46),
    },
    ...rowsAt("high", "2.3", 47, {
      "hurt-by-an-exploiter": "Someone who exploits the child has hurt the child.",
      "sexual-activity-for-something": "Someone gives the child something for sexual activity.",
      "held-or-locked-in": "Someone holds the child against their will.",
    }),
  ],
  rule: {
    kind: "highest",
    of: [
      { kind: "highest-section", ...at("3.2", 70) },
      {
        kind: "floor",
        when: { all: [{ under: 13 }, { anyYes: ANY }] },
        level: "medium",
        ...at("3.3", 72),
      },
      {
        kind: "floor",
        when: {
          all: [{ fact: "learningDisabilityOrSpecialNeeds", is: "yes" }, { anyYes: ANY }],
        },
        level: "medium",
        ...at("3.3", 73, 74),
      },
      { kind: "floor", when: { atLeast: 3, of: MEDIUM }, level: "high", ...at("3.4", 76) },
      {
        kind: "floor",
        when: { fact: "immediateDanger", is: "yes" },
        level: "high",
        ...at("3.5", 78),
      },
    ],
    ...at("3", 70, 78),
  },
  actions: [
    {
      id: "ask-the-child-how-things-are",
      level: "low",
      strength: "should",
      text: "Ask the child how things are, in a place where the child feels safe. Write down what they say.",
      ...at("4.1", 88),
    },
    {
      id: "consult-the-exploitation-team",
      level: "medium",
      strength: "should",
      text: "Consult the exploitation team within two working days.",
      contact: "hollin-childrens-services",
      ...at("4.2", 93, 94),
    },
    {
      id: "safeguarding-referral",
      level: "high",
      deed: "social-care-referral",
      strength: "make",
      text: "Make a safeguarding referral now, and follow it up in writing within one working day.",
      contact: "hollin-childrens-services",
      otherContacts: ["thornbeck-emergency-duty"],
      ...at("4.3", 101),
    },
    {
      id: "share-what-you-know-with-the-police",
      level: "high",
      deed: "police-information-form",
      strength: "make",
      text: "Give the police the names, places and vehicles that you know of.",
      contact: "thornbeck-police-desk",
      ...at("4.3", 102),
    },
  ],
  contacts: contactsAt("Back page", 122, {
    "thornbeck-police-desk": [
      "police",
      "Thornbeck Police, Child Exploitation Desk",
      "01632 960211",
    ],
    "hollin-childrens-services": [
      "childrens-social-care",
      "Hollin Children’s Services",
      "01632 960212",
      "weekdays, 8.30 am to 5.30 pm",
    ],
    "thornbeck-emergency-duty": [
      "out-of-hours",
      "Thornbeck Emergency Duty Service",
      "01632 960213",
    ],
    "becks-young-voices": ["child-helpline", "Becks Young Voices", "01632 960214"],
  }),
} as const satisfies EditionDraft;
