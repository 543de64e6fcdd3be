// Chapter 7, Assessing Risk (lines 181–232): what the guidance says about the screening tool, the judgement and the
// levels. Also the aims of 7.8, the ways in which something becomes known (7.2), and the notice above the tool (line
// 229).

import type { Edition, Notice, Statement } from "../types.js";

export const statements = [
  {
    id: "tool-helps-gauge-concern",
    kind: "scope",
    who: ["practitioner"],
    text:
      "The screening tool helps practitioners work out how concerned they are about sexual abuse and " +
      "exploitation. They consider the behaviours expressed, observed, heard or identified in relation to the " +
      "child.",
    citations: [{ section: "7.2", line: 185 }],
    basis: "printed",
    knownIssues: ["I-01", "I-09", "I-27"],
  },
  {
    id: "act-or-monitor",
    kind: "threshold",
    who: ["practitioner"],
    text:
      "Once the behaviours are identified, the practitioner can judge whether to begin further action, or to " +
      "monitor and reassess at a suitable point. Examples of such a point are a change in the child’s behaviour " +
      "and new information.",
    citations: [{ section: "7.3", line: 186 }],
    basis: "printed",
    knownIssues: ["I-43"],
  },
  {
    id: "not-every-behaviour",
    kind: "caution",
    who: [],
    text: "A child or young person need not show all the behaviours that the tool lists.",
    citations: [{ section: "7.4", line: 187 }],
    basis: "printed",
  },
  {
    id: "guide-to-judgement",
    kind: "caution",
    who: [],
    text: "The tool is meant as a guide. It informs the judgement of the practitioner.",
    citations: [{ section: "7.4", line: 187 }],
    basis: "printed",
  },
  {
    id: "measuring-progress",
    kind: "may",
    who: ["practitioner"],
    text:
      "The tool may also serve to follow how far one victim has come towards positive change in their " +
      "vulnerabilities and behaviours.",
    citations: [{ section: "7.4", line: 187 }],
    basis: "printed",
  },
  {
    id: "list-not-exhaustive",
    kind: "caution",
    who: [],
    text:
      "Sexual abuse and criminal exploitation keep taking new forms, and perpetrators keep finding new ways to " +
      "control and groom. The list is therefore not exhaustive: it holds the indicators most often recognised as " +
      "pointing to a risk.",
    citations: [{ section: "7.5", line: 188 }],
    basis: "printed",
    knownIssues: ["I-01"],
  },
  {
    id: "girls-and-boys-alike",
    kind: "caution",
    who: [],
    text:
      "Boys as well as girls can be victims of child sexual abuse and exploitation. Either can be just as " +
      "vulnerable as the other.",
    citations: [{ section: "7.5", line: 192 }],
    basis: "printed",
  },
  {
    id: "perpetrators-may-be-children",
    kind: "caution",
    who: [],
    text:
      "Those who coerce and abuse are usually adults. They can also be children or young people of either gender " +
      "who hold a position of power.",
    citations: [{ section: "7.5", line: 193 }],
    basis: "printed",
  },
  {
    id: "constrained-choices",
    kind: "caution",
    who: [],
    text:
      "Young people may come to exchange or sell sex because few choices are left to them. Poverty, isolation, " +
      "and abuse or neglect in the past are examples of why.",
    citations: [{ section: "7.5", line: 194 }],
    basis: "printed",
  },
  {
    id: "parents-may-be-involved",
    kind: "caution",
    who: [],
    text:
      "A parent or carer may have a part in the sexual abuse or exploitation of their own child. They may also " +
      "fail to prevent it or to protect the child from it.",
    citations: [{ section: "7.5", line: 195 }],
    basis: "printed",
  },
  {
    id: "groups-may-be-involved",
    kind: "caution",
    who: [],
    text:
      "There may be groups of children and young people and more than one perpetrator. The text calls this " +
      "organised abuse.",
    citations: [{ section: "7.5", line: 197 }],
    basis: "printed",
  },
  {
    id: "earlier-is-better",
    kind: "caution",
    who: [],
    text: "An intervention is more likely to succeed the sooner it comes.",
    citations: [{ section: "7.5", line: 198 }],
    basis: "printed",
  },
  {
    id: "initial-judgement",
    kind: "should",
    who: ["practitioner"],
    text:
      "Once the screening tool is filled in, practitioners should make an initial judgement: how great is the " +
      "concern about child sexual abuse or criminal exploitation?",
    citations: [{ section: "7.7", line: 202 }],
    basis: "printed",
    knownIssues: ["I-01", "I-11"],
  },
  {
    id: "judgement-discussed",
    kind: "should",
    who: ["practitioner", "manager-or-lead"],
    text: "The practitioner should then talk the judgement over with the relevant Manager or Child Protection lead.",
    citations: [{ section: "7.7", line: 202 }],
    basis: "printed",
    knownIssues: ["I-11", "I-23"],
  },
  {
    id: "action-follows-discussion",
    kind: "should",
    who: ["practitioner", "manager-or-lead"],
    text: "After that, action that fits the risks should be taken to manage them.",
    citations: [{ section: "7.7", line: 202 }],
    basis: "printed",
  },
  {
    id: "current-interventions-considered",
    kind: "should",
    who: ["everyone"],
    text:
      "At any stage, thought should be given to how effective any current interventions with the child or young " +
      "person and their family are. Four aims are set for this. CAF and FEHA are examples of how it is assessed.",
    citations: [{ section: "7.8", line: 204, endLine: 209 }],
    basis: "printed",
    knownIssues: ["I-39", "I-40"],
  },
  {
    id: "levels-are-a-guide",
    kind: "caution",
    who: [],
    text: "The table of levels is a guide to what the level of risk may be.",
    citations: [{ section: "7.9", line: 211 }],
    basis: "printed",
    knownIssues: ["I-03"],
  },
  {
    id: "threshold-guidance-too",
    kind: "should",
    who: ["practitioner"],
    text:
      "Practitioners should also turn to the CYSCP Threshold Guidance. Only its web address is printed, which is " +
      "among the references; not what it says.",
    citations: [
      { section: "7.9", line: 211 },
      { section: "7.9", line: 216, endLine: 218 },
    ],
    basis: "printed",
  },
  {
    id: "actions-to-discuss",
    kind: "scope",
    who: [],
    text:
      "Everything printed as an action stands under a heading that calls it a potential action, a consideration, " +
      "or both. It is there to be discussed with the person designated for child protection.",
    citations: [
      { section: "7.9", line: 213 },
      { section: "Screening Tool", line: 232 },
    ],
    basis: "printed",
    knownIssues: ["I-23"],
  },
  {
    id: "no-risk-described",
    kind: "threshold",
    who: [],
    text:
      "No risk: no current evidence shows that the child or young person is at risk of sexual abuse or " +
      "exploitation, or is experiencing it. There may still be concerns for their welfare, which may call for " +
      "services because of other assessed risks.",
    citations: [{ section: "7.9", line: 214, endLine: 220 }],
    basis: "printed",
    note: "No actions are printed for this level.",
    knownIssues: ["I-02", "I-03"],
  },
  {
    id: "emerging-described",
    kind: "threshold",
    who: [],
    text:
      "Emerging Concerns: some evidence points to a risk of sexual exploitation, to risks around the child, or to " +
      "both. There are some concerns about a risk of being targeted or groomed, but also positive protective " +
      "factors in the child’s life.",
    citations: [{ section: "7.9", line: 221 }],
    basis: "reading",
    note: "The printed words put one of the risks down to the child; this library does not repeat them.",
    knownIssues: ["I-02", "I-03", "I-40"],
  },
  {
    id: "escalating-described",
    kind: "threshold",
    who: [],
    text:
      "Escalating Concerns: the child is vulnerable to sexual exploitation, but no safeguarding concern is " +
      "immediate or urgent. Evidence shows a possible risk of opportunistic abuse, or of being targeted or " +
      "groomed. There may be protective factors, but circumstances or behaviours, or both, bring a risk of sexual " +
      "exploitation.",
    citations: [{ section: "7.9", line: 222 }],
    basis: "reading",
    note: "The printed words put the risk down to the child as well; this library does not repeat them.",
    knownIssues: ["I-02", "I-03", "I-19", "I-40"],
  },
  {
    id: "significant-described",
    kind: "threshold",
    who: [],
    text:
      "Significant Concerns: evidence or a disclosure suggests a risk of sexual exploitation that is immediate, " +
      "continuing or both. There is high risk in the situations, relationships or behaviour around the child. " +
      "Evidence or an assessment suggests that the child is being exploited, which they may not recognise.",
    citations: [{ section: "7.9", line: 224 }],
    basis: "reading",
    note:
      "The text does not say whether all of this must hold or any part of it is enough. The printed words put " +
      "some of the risk down to the child; this library does not repeat them.",
    knownIssues: ["I-02", "I-03", "I-40", "I-41"],
  },
  {
    id: "aid-to-thinking",
    kind: "scope",
    who: ["practitioner"],
    text:
      "The screening tool is an aid to practitioners. By thinking of a child or young person’s needs through " +
      "behaviour and what is known, they consider what the level of risk might be.",
    citations: [{ section: "Screening Tool", line: 229 }],
    basis: "printed",
    knownIssues: ["I-01", "I-27"],
  },
  {
    id: "no-full-assessment",
    kind: "prohibit",
    who: [],
    text:
      "The screening tool is not a full assessment of risk. Such an assessment would be for Children’s Social " +
      "Care to carry out.",
    citations: [{ section: "Screening Tool", line: 229 }],
    basis: "printed",
    knownIssues: ["I-26"],
  },
  {
    id: "informs-an-enquiry",
    kind: "may",
    who: [],
    text:
      "The tool can help inform any later assessment and an enquiry to the Children’s Front Door. It is for use " +
      "together with the full guidance.",
    citations: [{ section: "Screening Tool", line: 229 }],
    basis: "printed",
    knownIssues: ["I-24"],
  },
  {
    id: "examples-only",
    kind: "caution",
    who: [],
    text: "The behaviours in the rows are examples and serve only as a guide.",
    citations: [
      { section: "Screening Tool", line: 232 },
      { section: "Screening Tool", line: 248 },
      { section: "Screening Tool", line: 268 },
    ],
    basis: "printed",
  },
  {
    id: "some-or-all",
    kind: "fact",
    who: [],
    text: "Each row takes one Yes or No. A Yes can stand for some of the behaviours in the row or for all of them.",
    citations: [
      { section: "Screening Tool", line: 232 },
      { section: "Screening Tool", line: 248 },
      { section: "Screening Tool", line: 268 },
    ],
    basis: "reading",
    note: "The heading says only “this could be some or all”. We take it to mean the behaviours of the row.",
    knownIssues: ["I-06", "I-08"],
  },
] as const satisfies readonly Statement[];

export const interventionAims = [
  {
    id: "prevent-going-missing",
    text: "Keep the young person from going missing.",
    citations: [{ section: "7.8", line: 206 }],
    basis: "printed",
  },
  {
    id: "protect-from-further-risk",
    text: "Shield the young person from exposure to any more risk.",
    citations: [{ section: "7.8", line: 207 }],
    basis: "printed",
  },
  {
    id: "prevent-abuse-and-exploitation",
    text: "Stop sexual abuse or exploitation before it happens.",
    citations: [{ section: "7.8", line: 208 }],
    basis: "printed",
  },
  {
    id: "change-behaviour-that-carries-risk",
    text: "Bring about a change in behaviour that carries risks for the young person.",
    citations: [{ section: "7.8", line: 209 }],
    basis: "reading",
    note:
      "The printed words can be read as blame; this library does not repeat them. They do not say whose behaviour " +
      "is meant.",
    knownIssues: ["I-40"],
  },
] as const satisfies readonly Notice[];

export const observationBases = [
  {
    id: "expressed",
    text: "The behaviour was expressed; the text does not say by whom or how.",
    citations: [{ section: "7.2", line: 185 }],
    basis: "printed",
  },
  {
    id: "observed",
    text: "The behaviour was observed; the text does not say by whom.",
    citations: [{ section: "7.2", line: 185 }],
    basis: "printed",
  },
  {
    id: "heard",
    text: "The behaviour was heard; the text does not say whether at first hand.",
    citations: [{ section: "7.2", line: 185 }],
    basis: "printed",
  },
  {
    id: "identified",
    text: "The behaviour was identified; the text does not say by whom or how.",
    citations: [{ section: "7.2", line: 185 }],
    basis: "printed",
  },
] as const satisfies Edition["observationBases"];

export const notAFullAssessment = {
  id: "not-a-full-assessment",
  text:
    "This is a screening tool, an aid to considering the level of risk. It is not a full assessment of that risk; " +
    "Children’s Social Care would make one.",
  citations: [{ section: "Screening Tool", line: 229 }],
  basis: "printed",
  knownIssues: ["I-26"],
} as const satisfies Notice;
