// Marrowby: opening questions are a gate. Behind it are four domains, whose rows are banded to points
// before the points are added. One row leads straight to the top, whatever the gate says.

import type { EditionDraft } from "csae-guidance";
import { at, contactsAt, oneEach, rowsAt } from "./parts.js";

const OPENING = ["somebody-is-worried", "a-day-nobody-can-explain", "too-good-an-offer"] as const;

const DOMAINS = [
  {
    points: [
      ...oneEach("lifts-after-dark", "tickets-bought-by-others"),
      { row: "found-in-another-county", yes: 2 },
      { row: "moved-between-addresses", yes: 3 },
    ],
    bands: [
      { from: 1, points: 1 },
      { from: 3, points: 2 },
      { from: 5, points: 3 },
    ],
  },
  {
    points: [
      ...oneEach("cash-from-nowhere", "clothes-from-nowhere"),
      { row: "bank-account-used-by-others", yes: 2 },
      { row: "parcel-held-for-others", yes: 2 },
    ],
    bands: [
      { from: 2, points: 1 },
      { from: 4, points: 2 },
    ],
  },
  {
    points: [
      { row: "private-chats-with-adults", yes: 1 },
      { row: "location-tracked", yes: 2 },
      { row: "images-asked-for", yes: 2 },
      { row: "images-sold-or-traded", yes: 3 },
    ],
    bands: [
      { from: 1, points: 1 },
      { from: 4, points: 2 },
      { from: 7, points: 3 },
    ],
  },
  {
    points: [
      { row: "partner-decides-everything", yes: 2 },
      { row: "kept-from-family", yes: 2 },
      { row: "passed-between-adults", yes: 3 },
      { row: "threatened-with-a-weapon", yes: 3 },
    ],
    bands: [
      { from: 2, points: 1 },
      { from: 4, points: 2 },
      { from: 8, points: 4 },
    ],
  },
] as const;

const domainSum = <const G extends number, const I extends number>(
  guided: G,
  intensive: I,
  line: number,
) =>
  ({
    kind: "sum",
    points: [],
    groups: DOMAINS,
    bands: [
      { from: guided, level: "guided-support" },
      { from: intensive, level: "intensive-response" },
    ],
    ...at("Stage three", line),
  }) as const;

export const marrowby = {
  id: "marrowby-three-stage-screen",
  version: "1.0.0",
  title: "Marrowby Three-Stage Screen (fictional)",
  document: {
    title: "Marrowby Three-Stage Screen (fictional)",
    publisher: "Marrowby Safeguarding Children Partnership (fictional)",
    lines: 160,
  },
  levels: [
    { id: "open-door", name: "Open door", heading: "Stage one", ...at("Stage three", 70) },
    {
      id: "guided-support",
      name: "Guided support",
      heading: "Stage two: travel, money, online",
      description: "One worker guides the child and family through the help there is.",
      ...at("Stage three", 71),
    },
    {
      id: "intensive-response",
      name: "Intensive response",
      heading: "Stage two: relationships",
      description: "Several agencies act together from the first day.",
      ...at("Stage three", 72),
    },
  ],
  indicators: [
    ...rowsAt("open-door", "Stage one", 12, {
      "somebody-is-worried": "Somebody who knows the child fears that the child is exploited.",
      "a-day-nobody-can-explain": "There is a day in the last month that nobody can explain.",
      "too-good-an-offer": "Someone made the child an offer that is too good to be true.",
    }),
    ...rowsAt("guided-support", "Stage two", 22, {
      "lifts-after-dark": "People outside the family give the child lifts after dark.",
      "tickets-bought-by-others": "Other people buy train or coach tickets for the child.",
      "found-in-another-county": "The child was found in another county.",
      "moved-between-addresses": "Someone moves the child between addresses.",
      "cash-from-nowhere": "The child has cash, and is told not to say from whom.",
      "clothes-from-nowhere": "The child has new clothes, and is told not to say from whom.",
      "bank-account-used-by-others": "Other people use the child’s bank account.",
      "parcel-held-for-others": "Other people leave parcels with the child.",
      "private-chats-with-adults": "Adults outside the family chat with the child in private.",
      "location-tracked": "Someone tracks the child’s phone.",
      "images-asked-for": "Someone asks the child for intimate images.",
      "images-sold-or-traded": "Someone sells or trades images of the child.",
    }),
    ...rowsAt("intensive-response", "Stage two", 42, {
      "partner-decides-everything": "A partner decides what the child wears, does and says.",
      "kept-from-family": "Someone keeps the child from seeing the family.",
      "passed-between-adults": "Adults pass the child between them.",
      "threatened-with-a-weapon": "Someone has threatened the child with a weapon.",
      "trafficking-known": "It is known that the child has been trafficked.",
    }),
  ],
  rule: {
    kind: "highest",
    of: [
      {
        kind: "gate",
        when: { any: [{ anyYes: OPENING }, { fact: "immediateDanger", is: "yes" }] },
        rule: {
          kind: "highest",
          of: [
            domainSum(3, 7, 62),
            {
              kind: "gate",
              when: { under: 14 },
              rule: domainSum(2, 5, 63),
              ...at("Stage three", 63),
            },
            {
              kind: "any-of",
              rows: ["location-tracked", "images-sold-or-traded"],
              action: "make-the-phone-safe",
              ...at("Stage three", 64),
            },
          ],
          ...at("Stage three", 61, 64),
        },
        ...at("Stage one", 16, 17),
      },
      {
        kind: "any-of",
        rows: ["trafficking-known"],
        level: "intensive-response",
        ...at("Stage three", 66),
      },
    ],
    ...at("Stage three", 60, 66),
  },
  actions: [
    {
      id: "make-the-phone-safe",
      level: "guided-support",
      strength: "should",
      text: "Help the child to make the phone safe. Keep what may be evidence, and ask the police first.",
      contact: "marrowby-police",
      ...at("What next", 81, 82),
    },
    {
      id: "name-a-guide",
      level: "guided-support",
      strength: "ensure",
      text: "Name one worker as the guide, and tell the child who it is.",
      ...at("What next", 83),
    },
    {
      id: "refer-to-marrowby-childrens-services",
      level: "intensive-response",
      deed: "social-care-referral",
      strength: "make",
      text: "Refer to Children’s Services today. Ask whether the National Referral Mechanism applies.",
      contact: "marrowby-childrens-services",
      otherContacts: ["marrowby-out-of-hours"],
      ...at("What next", 85, 86),
    },
  ],
  contacts: contactsAt("Numbers", 91, {
    "marrowby-police": ["police", "Marrowby Police", "01632 960431"],
    "marrowby-childrens-services": [
      "childrens-social-care",
      "Marrowby Children’s Services",
      "01632 960432",
    ],
    "marrowby-out-of-hours": [
      "out-of-hours",
      "Marrowby Out of Hours Team",
      "01632 960433",
      "5 pm to 9 am, and all weekend",
    ],
    "mill-lane-line": ["child-helpline", "Mill Lane Line", "01632 960434"],
  }),
} as const satisfies EditionDraft;
