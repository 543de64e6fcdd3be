// Chapter 5, Key Principles of Working Together (lines 148–172): statements, what agencies do together, and seven
// principles.

import type { Edition, Named, Statement } from "../types.js";

export const statements = [
  {
    id: "agencies-required-to-work-together",
    kind: "duty",
    who: ["agencies"],
    text:
      "Government guidance requires agencies to work together on four things. Three are local prevention " +
      "strategies, identifying those at risk, and action against people intent on abuse and exploitation. The " +
      "fourth is action to safeguard particular children and young people who may be abused and exploited, and to " +
      "promote their welfare.",
    citations: [{ section: "5.1", line: 150, endLine: 155 }],
    basis: "printed",
  },
  {
    id: "seven-key-principles",
    kind: "should",
    who: ["everyone"],
    text:
      "Seven key principles should guide this joint work, among them a focus on the child, early action, and " +
      "responsibility that lies with the abuser.",
    citations: [{ section: "5.2", line: 157, endLine: 172 }],
    basis: "printed",
  },
] as const satisfies readonly Statement[];

export const jointDuties = [
  {
    id: "prevention-strategies",
    text: "Draw up local strategies for prevention.",
    citations: [{ section: "5.1", line: 152 }],
    basis: "printed",
  },
  {
    id: "identify-those-at-risk",
    text: "Find out who is at risk of sexual abuse and exploitation.",
    citations: [{ section: "5.1", line: 153 }],
    basis: "printed",
  },
  {
    id: "safeguard-and-promote-welfare",
    text:
      "Act to safeguard any particular child or young person who may be sexually abused and exploited, and to " +
      "promote their welfare.",
    citations: [{ section: "5.1", line: 154 }],
    basis: "printed",
  },
  {
    id: "act-against-abusers",
    text: "Act against those who are intent on abusing and exploiting children and young people.",
    citations: [{ section: "5.1", line: 155 }],
    basis: "printed",
  },
] as const satisfies Edition["jointDuties"];

export const principles = [
  {
    id: "child-centred",
    name: "A child-centred approach",
    text:
      "Focus on the needs of the child. Consider children with particular needs or sensitivities. Consider too " +
      "that children do not always acknowledge that a situation may be exploitative or abusive.",
    citations: [
      { section: "5.2", line: 159 },
      { section: "5.2", line: 165 },
    ],
    basis: "printed",
    knownIssues: ["I-41"],
  },
  {
    id: "proactive",
    name: "A proactive approach",
    text:
      "Focus on prevention and on early identification and intervention. Focus as well on disrupting activity and " +
      "prosecuting perpetrators.",
    citations: [{ section: "5.2", line: 167 }],
    basis: "printed",
  },
  {
    id: "family-and-services",
    name: "Parenting, family life, and services",
    text:
      "Take the family’s circumstances into account when deciding how best to safeguard children and young people " +
      "and promote their welfare.",
    citations: [{ section: "5.2", line: 168 }],
    basis: "printed",
  },
  {
    id: "rights-of-children",
    name: "The rights of children and young people",
    text:
      "It is a right of children and young people to be safeguarded from sexual abuse and exploitation. Agencies " +
      "in turn have duties to safeguard them and promote their welfare.",
    citations: [{ section: "5.2", line: 169 }],
    basis: "printed",
  },
  {
    id: "responsibility-of-the-abuser",
    name: "Responsibility for criminal acts",
    text:
      "Sexual exploitation should be regarded as child sexual abuse, and not as criminal behaviour by the child " +
      "or young person. Responsibility for it lies with the abuser. The police should focus their investigations " +
      "on whoever coerces, exploits and abuses children and young people.",
    citations: [{ section: "5.2", line: 170 }],
    basis: "printed",
  },
  {
    id: "integrated",
    name: "An integrated approach",
    text:
      "Working Together to Safeguard Children (2015) sets out safeguarding in tiers: universal, targeted and " +
      "responsive. Within these, sexual abuse and exploitation requires three prongs: prevention, protection and " +
      "prosecution.",
    citations: [{ section: "5.2", line: 171 }],
    basis: "printed",
  },
  {
    id: "shared-responsibility",
    name: "A shared responsibility",
    text:
      "Agencies and professionals are jointly responsible for working well together. A strong commitment from " +
      "managers who understand the problem underpins this. The Local Safeguarding Children Partnership supports " +
      "it by coordinating the joint work effectively.",
    citations: [{ section: "5.2", line: 172 }],
    basis: "printed",
  },
] as const satisfies readonly Named[];
