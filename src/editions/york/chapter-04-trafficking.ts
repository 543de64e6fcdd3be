// Chapter 4, Trafficking and CSE (lines 138–146): statements, the two kinds of trafficking as far
// as the text defines them, and both as routes.

import type { Definition, Route, Statement } from "../types.js";

export const statements = [
  {
    id: "two-kinds-of-trafficking",
    kind: "definition",
    who: [],
    text:
      "Children and young people are trafficked for sexual abuse and exploitation in two different ways: from " +
      "abroad into the United Kingdom, and from place to place within it.",
    citations: [{ section: "4.1", line: 140, endLine: 144 }],
    basis: "printed",
    note:
      "A third printed point names no third kind. It says that the National Crime Agency website has more on " +
      "modern slavery and trafficking, including the National Referral Mechanism.",
    knownIssues: ["I-34"],
  },
  {
    id: "movement-not-distance",
    kind: "threshold",
    who: [],
    text:
      "Distance does not decide whether it is internal trafficking. What counts is that a child or young person " +
      "is moved for the purpose of sexual exploitation.",
    citations: [{ section: "4.1", line: 143 }],
    basis: "printed",
  },
  {
    id: "treat-as-victims",
    kind: "should",
    who: ["everyone"],
    text:
      "Children and young people who are sexually exploited in any form should be treated first and foremost as " +
      "victims of abuse. Their needs should be assessed with care, and the aim should be that they come to no " +
      "further harm.",
    citations: [{ section: "4.2", line: 146 }],
    basis: "printed",
  },
  {
    id: "not-as-criminals",
    kind: "prohibit",
    who: ["everyone"],
    text: "Children and young people who are sexually exploited in any form should not be treated as criminals.",
    citations: [{ section: "4.2", line: 146 }],
    basis: "printed",
  },
  {
    id: "enforcement-against-perpetrators",
    kind: "should",
    who: ["police"],
    text: "Law enforcement should be aimed first and foremost at those who commit the abuse.",
    citations: [{ section: "4.2", line: 146 }],
    basis: "printed",
  },
] as const satisfies readonly Statement[];

export const definitions = [
  {
    id: "trafficking-from-abroad",
    term: "Trafficking from abroad into the United Kingdom",
    meaning:
      "One of two kinds of trafficking of children and young people for sexual abuse and exploitation. The text " +
      "names it and does not define it further.",
    citations: [{ section: "4.1", line: 140, endLine: 141 }],
    basis: "printed",
  },
  {
    id: "internal-trafficking",
    term: "Internal trafficking",
    meaning:
      "Moving children and young people from one place in the UK to another for sexual exploitation. It may be " +
      "from one street to the next, from one area of a town or city to another, or across county borders. The " +
      "movement for that purpose counts, not the distance.",
    citations: [{ section: "4.1", line: 143 }],
    basis: "printed",
  },
] as const satisfies readonly Definition[];

export const routes = [
  {
    id: "trafficking-from-abroad",
    name: "Trafficking from abroad into the United Kingdom",
    text:
      "A child or young person is trafficked into the United Kingdom from abroad for sexual abuse and " +
      "exploitation.",
    citations: [{ section: "4.1", line: 140, endLine: 141 }],
    basis: "printed",
  },
  {
    id: "internal-trafficking",
    name: "Internal trafficking",
    text:
      "A child or young person is moved within the UK for sexual exploitation, perhaps only to a neighbouring " +
      "street.",
    citations: [{ section: "4.1", line: 143 }],
    basis: "printed",
  },
] as const satisfies readonly Route[];
