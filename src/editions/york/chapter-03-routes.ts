// Chapter 3, Other Routes in CSA&E (lines 125–136): statements, and ten routes into abuse and exploitation. Seven of
// the routes have a printed name; the others have none.

import type { Route, Statement } from "../types.js";

export const statements = [
  {
    id: "sex-exchanged-for-rewards",
    kind: "fact",
    who: [],
    text:
      "Besides grooming, children and young people may be sexually abused and exploited through activities in " +
      "which sex is exchanged for rewards. Examples are drugs, alcohol, money and accommodation.",
    citations: [{ section: "3.1", line: 127 }],
    basis: "printed",
  },
  {
    id: "offences-without-grooming",
    kind: "fact",
    who: [],
    text:
      "Sometimes perpetrators make no attempt at a relationship and do not groom. They may rape the child or " +
      "young person or commit other sexual acts against them. The child may or may not have known them before. " +
      "The offences may involve abducting the child or young person.",
    citations: [{ section: "3.2", line: 128 }],
    basis: "printed",
  },
  {
    id: "some-other-routes",
    kind: "fact",
    who: [],
    text:
      "Some other possible routes into sexual abuse and exploitation are named: previous abuse, survival, online, " +
      "drugs, homophobia, association and opportunistic approaches.",
    citations: [{ section: "3.3", line: 129, endLine: 135 }],
    basis: "printed",
    note: "The text says “some possible” routes: there may be others.",
    knownIssues: ["I-33"],
  },
  {
    id: "young-people-used-to-recruit",
    kind: "fact",
    who: [],
    text: "A perpetrator may recruit young people and use them to procure others for sexual abuse and exploitation.",
    citations: [{ section: "3.4", line: 136 }],
    basis: "printed",
  },
] as const satisfies readonly Statement[];

export const routes = [
  {
    id: "exchange-for-rewards",
    text: "Sex is exchanged for rewards such as drugs, alcohol, money and accommodation.",
    citations: [{ section: "3.1", line: 127 }],
    basis: "printed",
  },
  {
    id: "without-grooming",
    text:
      "A perpetrator, known to the child or not, commits rape or other sexual acts without forming a " +
      "relationship. Abduction may be part of it.",
    citations: [{ section: "3.2", line: 128 }],
    basis: "printed",
  },
  {
    id: "previous-abuse",
    name: "Previous Abuse",
    text:
      "Earlier abuse can be a major factor in the sexual exploitation of a young person. Sexual abuse in " +
      "particular can, but so can any abuse that makes a child more vulnerable, for example physical abuse and " +
      "neglect.",
    citations: [{ section: "3.3", line: 130 }],
    basis: "printed",
  },
  {
    id: "survival",
    name: "Survival",
    text: "Sex is exchanged in order to survive, because of homelessness, threats of violence and the like.",
    citations: [{ section: "3.3", line: 131 }],
    basis: "printed",
  },
  {
    id: "online",
    name: "Online",
    text: "More and more, children and young people are targeted on the internet and on social media.",
    citations: [{ section: "3.3", line: 132 }],
    basis: "printed",
  },
  {
    id: "drugs",
    name: "Drugs",
    text: "Sex is exchanged directly for drugs or cash, to support substance misuse.",
    citations: [{ section: "3.3", line: 133 }],
    basis: "printed",
  },
  {
    id: "homophobia",
    name: "Homophobia",
    text: "Young people have very few safe places in which to explore their sexuality.",
    printedTogetherWith: "association",
    citations: [{ section: "3.3", line: 134 }],
    basis: "printed",
    knownIssues: ["I-33"],
  },
  {
    id: "association",
    name: "Association",
    text:
      "The young person is in contact with others who are being sexually exploited, or lives in residential care " +
      "that perpetrators are targeting.",
    printedTogetherWith: "homophobia",
    citations: [{ section: "3.3", line: 134 }],
    basis: "printed",
    knownIssues: ["I-33"],
  },
  {
    id: "opportunistic",
    name: "Opportunistic",
    text: "The young person is approached in a public toilet, a park or an amusement arcade.",
    citations: [{ section: "3.3", line: 135 }],
    basis: "printed",
  },
  {
    id: "recruited-to-procure-others",
    text: "A perpetrator recruits young people and has them procure others for sexual abuse and exploitation.",
    citations: [{ section: "3.4", line: 136 }],
    basis: "printed",
  },
] as const satisfies readonly Route[];
