// Aldermere: two scales share rows, and the higher counts. The second scale also gives points for a
// No, so that a Yes to some rows raises one scale and lowers the other.

import type { EditionDraft } from "csae-guidance";
import { at, contactsAt, oneEach, rowsAt } from "./parts.js";

/** Not a worry when it is true. The second scale counts it when it is not. */
const PROTECTS = {
  notAConcern: true,
  basis: "reading",
  note: "The words name something that keeps a child safe.",
} as const;

export const aldermere = {
  id: "aldermere-two-scale-tool",
  version: "4.0.1",
  title: "Aldermere Two-Scale Tool (fictional)",
  document: {
    title: "Aldermere Two-Scale Tool (fictional)",
    publisher: "Aldermere and District Children’s Trust (fictional)",
    lines: 110,
    inferredDate: { from: "2024", to: "2025", note: "Invented, as the rest is." },
  },
  levels: [
    {
      id: "routine-care",
      name: "Routine care",
      heading: "What keeps this child safe",
      description: "Neither scale gives more than routine care.",
      ...at("p. 4", 61),
    },
    {
      id: "added-support",
      name: "Added support",
      heading: "What others do around this child",
      description: "The child and the family get more help than they had.",
      ...at("p. 4", 62),
    },
    {
      id: "heightened-attention",
      name: "Heightened attention",
      heading: "What others do to this child",
      description: "Agencies meet, and look at the child’s safety every week.",
      ...at("p. 4", 63),
    },
    {
      id: "critical-response",
      name: "Critical response",
      description: "Agencies act on the same day.",
      ...at("p. 4", 64),
    },
  ],
  indicators: [
    {
      id: "trusted-adult-knows",
      level: "routine-care",
      label: "An adult whom the child trusts knows where the child is in the evening.",
      name: "A trusted adult knows where the child is",
      signs: [{ id: "known-in-the-evening", label: "knows where the child is", reading: PROTECTS }],
      ...at("p. 1", 11),
    },
    {
      id: "in-school-most-days",
      level: "routine-care",
      label: "The child is in school on most days.",
      signs: [{ id: "in-school", label: "is in school on most days", reading: PROTECTS }],
      ...at("p. 1", 12),
    },
    {
      id: "has-somebody-to-tell",
      level: "routine-care",
      label: "The child has somebody whom they would tell.",
      signs: [{ id: "would-tell", label: "somebody whom they would tell", reading: PROTECTS }],
      ...at("p. 1", 13),
    },
    ...rowsAt("routine-care", "p. 1", 14, {
      "worker-in-contact": "A specialist worker is in contact with the child.",
      "safety-plan": "Agencies have a safety plan for the child.",
    }),
    ...rowsAt("added-support", "p. 2", 24, {
      "strangers-at-home": "People whom the family does not know come to the child’s home.",
      "fetched-at-night": "Someone fetches the child at night.",
      "favours-expected": "Someone expects favours of the child.",
      "accounts-controlled": "Someone else controls the child’s accounts.",
      "turned-against-family": "Someone turns the child against the family.",
    }),
    ...rowsAt("heightened-attention", "p. 3", 34, {
      threatened: "Someone threatens the child.",
      "injuries-of-an-assault": "The child has injuries that fit an assault.",
      "given-a-weapon": "Someone has given the child a weapon to carry.",
      "taken-and-kept": "The child was taken somewhere and not allowed to leave.",
    }),
  ],
  rule: {
    kind: "highest",
    of: [
      {
        kind: "sum",
        points: [
          ...oneEach("worker-in-contact", "safety-plan"),
          ...oneEach("strangers-at-home", "fetched-at-night", "favours-expected"),
          { row: "accounts-controlled", yes: 2 },
          { row: "threatened", yes: 3 },
          { row: "injuries-of-an-assault", yes: 4 },
          { row: "given-a-weapon", yes: 3 },
          { row: "taken-and-kept", yes: 4 },
        ],
        bands: [
          { from: 2, level: "added-support" },
          { from: 5, level: "heightened-attention" },
          { from: 9, level: "critical-response" },
        ],
        ...at("p. 4", 52, 55),
      },
      {
        kind: "sum",
        points: [
          { row: "trusted-adult-knows", no: 2 },
          { row: "in-school-most-days", no: 1 },
          { row: "has-somebody-to-tell", no: 2 },
          { row: "worker-in-contact", no: 2 },
          { row: "safety-plan", no: 1 },
          { row: "strangers-at-home", yes: 1 },
          { row: "fetched-at-night", yes: 2 },
          { row: "turned-against-family", yes: 2 },
          { row: "injuries-of-an-assault", yes: 2 },
          { row: "given-a-weapon", yes: 2 },
          { row: "taken-and-kept", yes: 3 },
        ],
        bands: [
          { from: 4, level: "added-support" },
          { from: 9, level: "heightened-attention" },
          { from: 13, level: "critical-response" },
        ],
        ...at("p. 4", 56, 59),
      },
    ],
    ...at("p. 4", 50, 59),
  },
  indicationRule: {
    id: "the-higher-of-two-scales",
    text: "The higher of the two scales gives the level. You and your manager decide.",
    ...at("p. 4", 50),
  },
  actions: [
    {
      id: "strengthen-what-protects",
      level: "added-support",
      strength: "consider",
      text: "Think with the child and the family about who and what could keep the child safer.",
      ...at("p. 5", 72),
    },
    {
      id: "weekly-safety-meeting",
      level: "heightened-attention",
      strength: "ensure",
      text: "Hold a safety meeting every week, and tell the child what was agreed.",
      ...at("p. 5", 74),
    },
    {
      id: "make-a-child-protection-referral",
      level: "critical-response",
      deed: "social-care-referral",
      strength: "make",
      text: "Make a child protection referral by telephone, today.",
      contact: "aldermere-childrens-trust",
      otherContacts: ["aldermere-night-desk"],
      ...at("p. 5", 76),
    },
    {
      id: "plan-disruption-with-the-police",
      level: "critical-response",
      deed: "disruption",
      strength: "should",
      text: "Plan with the police how to stop the people who harm the child.",
      contact: "aldermere-police",
      ...at("p. 5", 77),
    },
  ],
  contacts: contactsAt("p. 6", 91, {
    "aldermere-police": ["police", "Aldermere Police", "01632 960541"],
    "aldermere-childrens-trust": [
      "childrens-social-care",
      "Aldermere Children’s Trust",
      "01632 960542",
    ],
    "aldermere-night-desk": ["out-of-hours", "Aldermere Night Desk", "01632 960543"],
    "lakeside-line": ["child-helpline", "Lakeside Line", "01632 960544"],
  }),
  cautions: {
    "under-13": {
      id: "under-13",
      text: "The child is under 13. Tell your safeguarding lead, whatever the scales say.",
      ...at("p. 5", 79),
    },
    "nothing-recorded": {
      id: "nothing-recorded",
      text: "No row is answered Yes. The second scale may still count what the child lacks.",
      ...at("p. 4", 66),
    },
  },
  steps: {
    "tell-social-care": {
      id: "tell-social-care",
      text: "If a child is being harmed, or is likely to be, ring the Children’s Trust today.",
      inDanger: "Then ring the Children’s Trust, now.",
      contacts: ["aldermere-childrens-trust", "aldermere-night-desk"],
      ...at("p. 1", 3),
    },
  },
} as const satisfies EditionDraft;
