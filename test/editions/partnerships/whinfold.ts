// Whinfold: a profile. Each of five areas of the child's life has a grade by a rule of its own, and
// there is no grade of the whole.

import type { EditionDraft } from "csae-guidance";
import { at, contactsAt, rowsAt } from "./parts.js";

export const whinfold = {
  id: "whinfold-safety-profile",
  version: "1.2.0",
  title: "Whinfold Graded Safety Profile (fictional)",
  document: {
    title: "Whinfold Graded Safety Profile (fictional)",
    publisher: "Whinfold Safeguarding Partnership (fictional)",
    lines: 180,
    sections: [
      { id: "Introduction", title: "How to use the profile", line: 1, endLine: 29 },
      { id: "Profile", title: "The five areas", line: 30, endLine: 109 },
      { id: "Grades", title: "How each area is graded", line: 110, endLine: 139 },
      { id: "Response", title: "What follows a grade", line: 140, endLine: 159 },
      { id: "Contacts", title: "Contacts", line: 160, endLine: 180 },
    ],
  },
  levels: [
    {
      id: "grade-a",
      name: "Grade A: settled",
      description: "Nothing in this area gives cause to worry, as far as is known.",
      ...at("Grades", 112),
    },
    {
      id: "grade-b",
      name: "Grade B: unsettled",
      heading: "What unsettles the child",
      description: "Something in this area is hard for the child.",
      ...at("Grades", 113),
    },
    {
      id: "grade-c",
      name: "Grade C: unsafe at times",
      heading: "What makes the child unsafe",
      description: "Others make this area unsafe for the child some of the time.",
      ...at("Grades", 114),
    },
    {
      id: "grade-d",
      name: "Grade D: unsafe",
      heading: "What harms the child",
      description: "Others harm the child in this area, or are about to.",
      ...at("Grades", 115),
    },
  ],
  indicators: [
    ...rowsAt("grade-b", "Profile", 34, {
      "home-meals-and-sleep": "Home: the child goes without regular meals or sleep.",
      "school-lessons-missed": "School: the child misses lessons in most weeks.",
      "school-clubs-dropped": "School: the child no longer goes to clubs.",
      "online-pressed-to-answer": "Online: someone presses the child to answer at all hours.",
      "places-driven-around": "Places: people the family does not know drive the child around.",
      "health-no-doctor-or-dentist": "Health: the child has not seen a doctor or dentist for long.",
    }),
    ...rowsAt("grade-c", "Profile", 54, {
      "home-sleeps-elsewhere":
        "Home: the child sleeps elsewhere, and the family cannot reach them.",
      "home-adults-left-without-help":
        "Home: the adults ask for help to keep the child safe, and get none.",
      "school-reduced-hours": "School: the child has been put on reduced hours.",
      "school-no-place": "School: no school has a place for the child.",
      "online-strangers-write": "Online: strangers write to the child and ask for secrecy.",
      "places-goods-held-for-others": "Places: others have the child hold goods or money.",
      "health-great-distress": "Health: the child is in great distress.",
    }),
    ...rowsAt("grade-d", "Profile", 84, {
      "home-taken-over": "Home: people who exploit the child have taken over the home.",
      "online-images-demanded": "Online: someone demands images of the child with threats.",
      "places-taken-to-be-harmed": "Places: people take the child to where the child is harmed.",
      "places-debt-enforced": "Places: someone makes the child work off a debt.",
      "health-injury-untreated": "Health: someone keeps the child from treatment for an injury.",
    }),
  ],
  rule: {
    kind: "profile",
    areas: [
      {
        id: "home",
        name: "Home",
        rule: {
          kind: "highest-section",
          rows: [
            "home-meals-and-sleep",
            "home-sleeps-elsewhere",
            "home-adults-left-without-help",
            "home-taken-over",
          ],
          ...at("Grades", 118),
        },
      },
      {
        id: "school",
        name: "School",
        rule: {
          kind: "count",
          rows: [
            "school-lessons-missed",
            "school-clubs-dropped",
            "school-reduced-hours",
            "school-no-place",
          ],
          reaches: [
            { atLeast: 1, level: "grade-b" },
            { atLeast: 2, level: "grade-c" },
            { atLeast: 4, level: "grade-d" },
          ],
          ...at("Grades", 119, 120),
        },
      },
      {
        id: "life-online",
        name: "Life online",
        rule: {
          kind: "sum",
          points: [
            { row: "online-pressed-to-answer", yes: 1, observed: { from: 0, before: 3 } },
            { row: "online-strangers-write", yes: 2, observed: { from: 0, before: 6 } },
            { row: "online-strangers-write", yes: 1, observed: { from: 6, before: 18 } },
            { row: "online-images-demanded", yes: 4 },
          ],
          bands: [
            { from: 1, level: "grade-b" },
            { from: 3, level: "grade-c" },
            { from: 5, level: "grade-d" },
          ],
          ...at("Grades", 121, 124),
        },
      },
      {
        id: "people-and-places",
        name: "People and places",
        rule: {
          kind: "highest",
          of: [
            {
              kind: "count",
              rows: [
                "places-driven-around",
                "places-goods-held-for-others",
                "places-debt-enforced",
              ],
              reaches: [
                { atLeast: 1, level: "grade-b" },
                { atLeast: 2, level: "grade-c" },
                { atLeast: 3, level: "grade-d" },
              ],
              ...at("Grades", 125),
            },
            {
              kind: "any-of",
              rows: ["places-taken-to-be-harmed"],
              level: "grade-d",
              ...at("Grades", 126),
            },
            {
              kind: "any-of",
              rows: ["places-driven-around", "places-taken-to-be-harmed"],
              action: "note-vehicles-and-addresses",
              ...at("Grades", 127),
            },
          ],
          ...at("Grades", 125, 127),
        },
      },
      {
        id: "health-and-feelings",
        name: "Health and feelings",
        rule: {
          kind: "highest",
          of: [
            {
              kind: "highest-section",
              rows: [
                "health-no-doctor-or-dentist",
                "health-great-distress",
                "health-injury-untreated",
              ],
              ...at("Grades", 129),
            },
            {
              kind: "floor",
              when: {
                all: [
                  {
                    any: [{ under: 12 }, { fact: "learningDisabilityOrSpecialNeeds", is: "yes" }],
                  },
                  { anyYes: ["health-no-doctor-or-dentist", "health-injury-untreated"] },
                ],
              },
              level: "grade-c",
              ...at("Grades", 130, 131),
            },
          ],
          ...at("Grades", 129, 131),
        },
      },
    ],
    ...at("Grades", 117, 131),
  },
  actions: [
    {
      id: "note-vehicles-and-addresses",
      level: "grade-c",
      deed: "record-information",
      strength: "ensure",
      text: "Write down vehicles and addresses, and give them to the police.",
      contact: "whinfold-police",
      ...at("Response", 146),
    },
    {
      id: "bring-help-to-the-area",
      level: "grade-c",
      strength: "should",
      text: "Agree with the child who will help in this area of their life, and by when.",
      ...at("Response", 147),
    },
    {
      id: "ring-childrens-social-care",
      level: "grade-d",
      deed: "social-care-referral",
      strength: "make",
      text: "Ring Children’s Social Care today, whatever the grades of the other areas.",
      contact: "whinfold-social-care",
      otherContacts: ["whinfold-emergency-team"],
      ...at("Response", 150),
    },
  ],
  contacts: contactsAt("Contacts", 162, {
    "whinfold-police": ["police", "Whinfold Police", "01632 960651"],
    "whinfold-social-care": [
      "childrens-social-care",
      "Whinfold Children’s Social Care",
      "01632 960652",
      "in office hours",
    ],
    "whinfold-emergency-team": ["out-of-hours", "Whinfold Emergency Team", "01632 960653"],
    "whin-ears": ["child-helpline", "Whin Ears", "01632 960654"],
  }),
  prompts: {
    judgement: {
      id: "judgement",
      text: "Write down what you think of each area. The grades are not your judgement.",
      ...at("Response", 142),
    },
    review: {
      id: "review",
      text: "Agree a day on which you look at the profile again.",
      ...at("Response", 143),
    },
  },
} as const satisfies EditionDraft;
