// The four levels of risk (7.9, lines 213–224), with the headings that the screening tool prints above its three
// sections.

import type { Level } from "../types.js";
import type { RiskLevel } from "./level-ids.js";

/** Lowest first. */
export const levels = [
  {
    id: "no-risk",
    name: "No risk",
    description:
      "There is no current evidence that the child or young person is at risk of sexual abuse or exploitation, or " +
      "is experiencing it. Concerns for their welfare may remain, and may call for services because of other " +
      "assessed risks.",
    citations: [{ section: "7.9", line: 214, endLine: 220 }],
    basis: "printed",
    note:
      "No current evidence does not mean no risk: the list of indicators is not exhaustive (7.5). The description " +
      "names sexual abuse and exploitation and not criminal exploitation, so this level is never to be read from " +
      "it.",
    knownIssues: ["I-02", "I-03"],
  },
  {
    id: "emerging",
    name: "Emerging Concerns",
    heading: "EMERGING CONCERNS",
    description:
      "There is some evidence of a risk of sexual exploitation, of risks around the child, or of both. There are " +
      "some concerns about a risk of being targeted or groomed, but the child’s life also holds positive " +
      "protective factors.",
    indicated:
      "The rows point to Emerging Concerns: the highest section with a Yes. The guidance has no counting rule. You " +
      "decide, with your Child Protection lead.",
    citations: [
      { section: "7.9", line: 221 },
      { section: "Screening Tool", line: 231 },
    ],
    basis: "reading",
    note:
      "The screening tool does not ask about protective factors. The printed words put one of the risks down to " +
      "the child; this library does not repeat them.",
    knownIssues: ["I-02", "I-03", "I-40"],
  },
  {
    id: "escalating",
    name: "Escalating Concerns",
    heading: "ESCALATING CONCERNS/HARM",
    description:
      "The child is vulnerable to sexual exploitation, but no safeguarding concern is immediate or urgent. " +
      "Evidence shows that there may be a risk of opportunistic abuse, or of being targeted or groomed. " +
      "Protective factors may be at work, but circumstances or behaviours, or both, bring a risk of sexual " +
      "exploitation.",
    indicated:
      "The rows point to Escalating Concerns: the highest section with a Yes. The guidance has no counting rule. You " +
      "decide, with your Child Protection lead.",
    cautions: ["consent-to-referral"],
    citations: [
      { section: "7.9", line: 222 },
      { section: "Screening Tool", line: 246 },
    ],
    basis: "reading",
    note:
      "The screening tool does not ask about protective factors or urgency. The first action of this level is for " +
      "immediate risk all the same. The printed words put the risk down to the child as well; this library does " +
      "not repeat them.",
    knownIssues: ["I-02", "I-03", "I-19", "I-36", "I-40"],
  },
  {
    id: "significant",
    name: "Significant Concerns",
    heading: "SIGNIFICANT CONCERNS/HARM",
    description:
      "Evidence or a disclosure suggests that the child is at immediate or continuing risk of sexual " +
      "exploitation, or both. The situations, relationships or behaviour around the child carry high risk. " +
      "Evidence or an assessment suggests that the child is being exploited, though they may not recognise it.",
    indicated:
      "The rows point to Significant Concerns: the highest section with a Yes. The guidance has no counting rule. " +
      "You decide, with your Child Protection lead.",
    cautions: ["no-exploitation-named", "actions-at-other-levels"],
    citations: [
      { section: "7.9", line: 224 },
      { section: "Screening Tool", line: 266 },
      { section: "Screening Tool", line: 274 },
      { section: "Screening Tool", line: 284 },
    ],
    basis: "reading",
    note:
      "The text does not say whether all of this must hold or any part of it is enough. The printed words put " +
      "some of the risk down to the child; this library does not repeat them.",
    knownIssues: ["I-02", "I-03", "I-36", "I-40", "I-41"],
  },
] as const satisfies readonly Level<RiskLevel>[];
