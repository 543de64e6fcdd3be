// Chapter 8, Information Sharing (lines 294–330): what the guidance says about sharing information, and the rules
// behind the record of a decision whether to share. The grounds of 8.6 and the purposes of 8.7 are examples.

import type { SharingRules, Statement } from "../types.js";

export const statements = [
  {
    id: "information-for-the-police",
    kind: "may",
    who: ["agencies"],
    text:
      "Agencies may legitimately give the police information to help their investigations. There must be good " +
      "reason to think that CSE might be a risk to a child.",
    citations: [{ section: "8.3", line: 300 }],
    basis: "printed",
    knownIssues: ["I-01"],
  },
  {
    id: "each-case-on-its-facts",
    kind: "duty",
    who: ["agencies"],
    text: "Even so, every case must be considered on its own facts.",
    citations: [{ section: "8.3", line: 300 }],
    basis: "printed",
  },
  {
    id: "decision-process-on-file",
    kind: "record",
    who: ["agencies"],
    text: "The decision must come from a clear process, and the file must clearly record that process.",
    citations: [{ section: "8.3", line: 300 }],
    basis: "printed",
  },
  {
    id: "proactive-investigation",
    kind: "duty",
    who: ["agencies"],
    text:
      "Investigating child sexual exploitation requires being proactive. Its local nature and patterns are to be " +
      "explored. What is known of those at risk, and of potential perpetrators, is to be shared with partner " +
      "agencies. Links to the work on missing young people, and on other matters of public protection, can help " +
      "to find and manage risk early.",
    citations: [{ section: "8.4", line: 302, endLine: 304 }],
    basis: "printed",
    note: "8.4 gives this as what statutory guidance on sexual exploitation states, without naming that guidance.",
    knownIssues: ["I-30"],
  },
  {
    id: "police-work-with-partners",
    kind: "should",
    who: ["police"],
    text:
      "It is important that the police and partner agencies work closely on a co-ordinated response to any " +
      "concern about child sexual exploitation. The response is to be in the child’s best interests. The child’s " +
      "welfare and safety should come before all else.",
    citations: [{ section: "8.4", line: 305 }],
    basis: "printed",
    note: "8.4 gives this as what statutory guidance on sexual exploitation states, without naming that guidance.",
    knownIssues: ["I-30"],
  },
  {
    id: "police-involved-early",
    kind: "duty",
    who: ["agencies"],
    text:
      "Partner agencies in turn need to bring in the police as early as possible. Information that could be " +
      "critical to a prosecution case is then not lost, and a plan to disrupt the perpetrator can be put in place.",
    citations: [{ section: "8.4", line: 306 }],
    basis: "printed",
    note: "8.4 gives this as what statutory guidance on sexual exploitation states, without naming that guidance.",
    knownIssues: ["I-30"],
  },
  {
    id: "evidence-without-a-complaint",
    kind: "duty",
    who: ["agencies"],
    text:
      "It is also vital to collate information that may matter to a prosecution, even where the young person has " +
      "made no formal complaint. In many cases it takes a long time to help a young person recognise that a " +
      "relationship is exploitative. Without a strategy for evidence from the start, vital information may be " +
      "lost before there is a formal disclosure.",
    citations: [{ section: "8.4", line: 306 }],
    basis: "printed",
    note: "8.4 gives this as what statutory guidance on sexual exploitation states, without naming that guidance.",
    knownIssues: ["I-30"],
  },
  {
    id: "police-gather-evidence",
    kind: "fact",
    who: ["police"],
    text:
      "In criminal cases, gathering evidence is chiefly the task of the police, and so is tackling perpetrators. " +
      "In many cases of sexual exploitation they achieve this only in close work with agencies placed to build " +
      "trust with the young victim. Those agencies may not have gathered evidence before. Criminal justice " +
      "agencies may need to guide and support them on what information can be useful, and on how to record it for " +
      "use in evidence where necessary.",
    citations: [{ section: "8.4", line: 307, endLine: 309 }],
    basis: "printed",
    note: "8.4 gives this as what statutory guidance on sexual exploitation states, without naming that guidance.",
    knownIssues: ["I-30"],
  },
  {
    id: "focus-on-the-offender",
    kind: "should",
    who: ["police"],
    text:
      "It is important that the police focus on the offender. Forums that deal specifically with suspected " +
      "perpetrators are useful beside those that share information to protect the child or young person.",
    citations: [{ section: "8.4", line: 311 }],
    basis: "printed",
    note: "8.4 gives this as what statutory guidance on sexual exploitation states, without naming that guidance.",
    knownIssues: ["I-30"],
  },
  {
    id: "early-indicators-known",
    kind: "duty",
    who: ["police"],
    text:
      "The police need to know the early indicators of a risk of sexual exploitation. They need to ensure that " +
      "appropriate intervention comes early, to start gathering evidence and building a relationship with the " +
      "young person. Early on, other specialist agencies or educational establishments should be consulted. " +
      "Finding risk factors and acting on them early shows the young victim care. It builds trust, so that " +
      "exploitation can be challenged and kept to a minimum.",
    citations: [{ section: "8.4", line: 312 }],
    basis: "printed",
    note: "8.4 gives this as what statutory guidance on sexual exploitation states, without naming that guidance.",
    knownIssues: ["I-30"],
  },
  {
    id: "sharing-with-the-police-expected",
    kind: "duty",
    who: ["agencies"],
    text:
      "Agencies are therefore clearly expected to work with the police. They are expected to share information, " +
      "so that the police can be proactive about CSE.",
    citations: [{ section: "8.5", line: 314 }],
    basis: "printed",
    knownIssues: ["I-01", "I-28"],
  },
  {
    id: "duty-of-confidentiality",
    kind: "duty",
    who: ["childrens-social-care"],
    text: "Children’s Social Care owes children a duty of confidentiality.",
    citations: [{ section: "8.5", line: 314 }],
    basis: "printed",
    knownIssues: ["I-28"],
  },
  {
    id: "disclosure-with-consent",
    kind: "may",
    who: ["childrens-social-care", "agencies"],
    text: "Information can be disclosed if the child gives consent.",
    citations: [{ section: "8.5", line: 314 }],
    basis: "printed",
    knownIssues: ["I-28", "I-44"],
  },
  {
    id: "disclosure-in-the-public-interest",
    kind: "may",
    who: ["childrens-social-care", "agencies"],
    text: "Information can also be disclosed if a public interest has sufficient force.",
    citations: [{ section: "8.5", line: 314 }],
    basis: "printed",
    knownIssues: ["I-28"],
  },
  {
    id: "disclosure-judged-on-the-facts",
    kind: "duty",
    who: ["decider"],
    text: "Whether information can be disclosed in either way must be judged case by case, on the facts.",
    citations: [{ section: "8.5", line: 314 }],
    basis: "printed",
  },
  {
    id: "consent-discussion-recorded",
    kind: "record",
    who: ["practitioner"],
    text: "The case notes must clearly record any discussion about consent to disclose.",
    citations: [{ section: "8.5", line: 314 }],
    basis: "printed",
  },
  {
    id: "consent-not-sought",
    kind: "may",
    who: ["decider"],
    text:
      "On some occasions it may not be appropriate to ask the child for consent to disclose. Three examples are " +
      "given of what asking would do.",
    citations: [{ section: "8.6", line: 316 }],
    basis: "printed",
    note: "A reason for not asking is not a basis for sharing: 8.5 has the only two.",
    knownIssues: ["I-28"],
  },
  {
    id: "asking-would-increase-risk",
    kind: "threshold",
    who: ["decider"],
    text:
      "One example: asking would raise the risk of significant harm to a child, or of serious harm to an adult. " +
      "The person at risk may be the individual, a member of the family, yourself or a third party.",
    citations: [{ section: "8.6", line: 316, endLine: 318 }],
    basis: "printed",
    knownIssues: ["I-28"],
  },
  {
    id: "asking-would-prejudice",
    kind: "threshold",
    who: ["decider"],
    text: "One example: asking would prejudice efforts to prevent, detect or prosecute a serious crime.",
    citations: [{ section: "8.6", line: 316, endLine: 319 }],
    basis: "printed",
    knownIssues: ["I-28"],
  },
  {
    id: "asking-would-delay",
    kind: "threshold",
    who: ["decider"],
    text:
      "One example: asking would delay enquiries without justification. These are enquiries into alleged " +
      "significant harm to a child, or alleged serious harm to an adult.",
    citations: [{ section: "8.6", line: 316, endLine: 320 }],
    basis: "printed",
    knownIssues: ["I-28"],
  },
  {
    id: "refusal-does-not-settle",
    kind: "may",
    who: ["decider"],
    text:
      "A child who is asked may refuse consent. That does not necessarily rule out sharing confidential " +
      "information, if sharing it would be in the public interest.",
    citations: [{ section: "8.7", line: 322 }],
    basis: "printed",
    knownIssues: ["I-44"],
  },
  {
    id: "public-interest-examples",
    kind: "threshold",
    who: ["decider"],
    text:
      "A public interest can have many sources. Examples are protecting children from significant harm, " +
      "protecting adults from serious harm, promoting children’s welfare, and preventing crime and disorder.",
    citations: [{ section: "8.7", line: 322, endLine: 324 }],
    basis: "printed",
  },
  {
    id: "qualified-deciders",
    kind: "duty",
    who: ["decider"],
    text:
      "Suitably qualified people must take these decisions. Named designated professionals and senior " +
      "safeguarding managers are examples.",
    citations: [{ section: "8.8", line: 326 }],
    basis: "printed",
    knownIssues: ["I-23", "I-29"],
  },
  {
    id: "every-decision-recorded",
    kind: "record",
    who: ["decider"],
    text: "Any decision should be recorded on the case notes, whether it is to share information or not to share it.",
    citations: [{ section: "8.9", line: 328 }],
    basis: "printed",
  },
  {
    id: "balance-recorded",
    kind: "record",
    who: ["decider"],
    text:
      "The notes should make plain how the decision came about. They should reflect how the duty of " +
      "confidentiality to the child was balanced against the wider public interest.",
    citations: [{ section: "8.9", line: 328 }],
    basis: "printed",
  },
  {
    id: "necessity-and-proportionality",
    kind: "threshold",
    who: ["decider"],
    text:
      "Necessity and proportionality are the key factors. Is sharing likely to help effectively in preventing the " +
      "risk? Does the public interest in sharing override the interest in keeping the information confidential?",
    citations: [{ section: "8.9", line: 330 }],
    basis: "printed",
  },
  {
    id: "both-outcomes-weighed",
    kind: "duty",
    who: ["decider"],
    text: "The decider must weigh what could follow from sharing against what could follow from not sharing.",
    citations: [{ section: "8.9", line: 330 }],
    basis: "printed",
  },
  {
    id: "professional-judgement-decides",
    kind: "duty",
    who: ["decider"],
    text: "The decision must rest on professional judgement.",
    citations: [{ section: "8.9", line: 330 }],
    basis: "printed",
  },
] as const satisfies readonly Statement[];

export const sharing = {
  id: "york-as-printed",
  version: "1.0.0",
  title: "Information Sharing",
  gateways: [
    {
      id: "consent",
      text: "The child consents to the disclosure. Whether that is a basis must be judged case by case, on the facts.",
      citations: [{ section: "8.5", line: 314 }],
      basis: "printed",
      note: "8.5 speaks here of Children’s Social Care; what it means for other agencies is left to inference.",
      knownIssues: ["I-28", "I-44"],
    },
    {
      id: "public-interest",
      text:
        "A public interest has sufficient force. Whether that is a basis must be judged case by case, on the " +
        "facts.",
      citations: [{ section: "8.5", line: 314 }],
      basis: "printed",
      note: "8.5 speaks here of Children’s Social Care; what it means for other agencies is left to inference.",
      knownIssues: ["I-28"],
    },
  ],
  notSoughtGrounds: [
    {
      id: "increased-risk-of-harm",
      text:
        "Asking would raise the risk of significant harm to a child, or of serious harm to an adult. " +
        "The person at risk may be the individual, a member of the family, yourself or a third party.",
      citations: [{ section: "8.6", line: 318 }],
      basis: "printed",
      note: "An example: another reason may apply. A reason for not asking is never a basis for sharing.",
      knownIssues: ["I-28"],
    },
    {
      id: "prejudice-to-serious-crime",
      text: "Asking would prejudice efforts to prevent, detect or prosecute a serious crime.",
      citations: [{ section: "8.6", line: 319 }],
      basis: "printed",
      note: "An example: another reason may apply. A reason for not asking is never a basis for sharing.",
      knownIssues: ["I-28"],
    },
    {
      id: "unjustified-delay",
      text:
        "Asking would delay enquiries without justification. These are enquiries into alleged " +
        "significant harm to a child, or alleged serious harm to an adult.",
      citations: [{ section: "8.6", line: 320 }],
      basis: "printed",
      note: "An example: another reason may apply. A reason for not asking is never a basis for sharing.",
      knownIssues: ["I-28"],
    },
  ],
  publicInterestPurposes: [
    {
      id: "protect-children",
      text: "To protect children from significant harm.",
      citations: [
        { section: "8.7", line: 324 },
        { section: "8.7", line: 322, endLine: 324 },
      ],
      basis: "printed",
      note: "An example: a public interest can arise in many other circumstances.",
    },
    {
      id: "protect-adults",
      text: "To protect adults from serious harm.",
      citations: [
        { section: "8.7", line: 324 },
        { section: "8.7", line: 322, endLine: 324 },
      ],
      basis: "printed",
      note: "An example: a public interest can arise in many other circumstances.",
    },
    {
      id: "promote-welfare",
      text: "To promote the welfare of children.",
      citations: [
        { section: "8.7", line: 324 },
        { section: "8.7", line: 322, endLine: 324 },
      ],
      basis: "printed",
      note: "An example: a public interest can arise in many other circumstances.",
    },
    {
      id: "prevent-crime-and-disorder",
      text: "To prevent crime and disorder.",
      citations: [
        { section: "8.7", line: 324 },
        { section: "8.7", line: 322, endLine: 324 },
      ],
      basis: "printed",
      note: "An example: a public interest can arise in many other circumstances.",
    },
  ],
  deciderRoles: [
    {
      id: "named-designated-professional",
      name: "named designated professionals",
      citations: [{ section: "8.8", line: 326 }],
      basis: "printed",
      note: "One of two examples. Who is suitably qualified is for people to say.",
      knownIssues: ["I-23"],
    },
    {
      id: "senior-safeguarding-manager",
      name: "senior safeguarding managers",
      citations: [{ section: "8.8", line: 326 }],
      basis: "printed",
      note: "One of two examples. Who is suitably qualified is for people to say.",
      knownIssues: ["I-23"],
    },
  ],
  recordItems: [
    {
      id: "consent-discussion",
      label: "Discussion about consent",
      prompt: "Write down any discussion about consent to disclose and how it ended.",
      citations: [{ section: "8.5", line: 314 }],
      basis: "printed",
    },
    {
      id: "reason-consent-not-sought",
      label: "Why consent was not sought",
      prompt:
        "If the child was not or could not be asked for consent, write down why. 8.6 gives three examples; another " +
        "reason may apply.",
      citations: [{ section: "8.6", line: 316, endLine: 320 }],
      basis: "convention",
      note:
        "8.6 does not ask for this to be written down. It is never a basis for sharing; that is recorded as " +
        "consent or as public interest.",
      knownIssues: ["I-28"],
    },
    {
      id: "public-interest",
      label: "Public interest",
      prompt:
        "If the child has not consented, write down any public interest and why it has sufficient force or, in a " +
        "decision not to share, how it was weighed. 8.7 gives four examples; there can be others.",
      citations: [
        { section: "8.5", line: 314 },
        { section: "8.7", line: 322, endLine: 324 },
      ],
      basis: "reading",
      note:
        "8.5 and 8.7 name the public interest and do not list it as an item of the record. 8.9 asks the notes to " +
        "reflect it.",
      knownIssues: ["I-28"],
    },
    {
      id: "decider",
      label: "Who decides",
      prompt: "Write down the role of the person who decides, and who says that this person is suitably qualified.",
      citations: [{ section: "8.8", line: 326 }],
      basis: "convention",
      note:
        "8.8 says who must decide and does not ask for it to be written down. Its two roles are examples. A call " +
        "in an emergency stands outside this record, which can be completed afterwards.",
      knownIssues: ["I-23", "I-29"],
    },
    {
      id: "necessity",
      label: "Necessity",
      prompt: "Write down whether sharing is likely to help effectively in preventing the risk, and how.",
      citations: [{ section: "8.9", line: 330 }],
      basis: "reading",
      note:
        "8.9 calls this a key factor and asks the notes to show how the decision was reached. We read it as an " +
        "item of the record.",
    },
    {
      id: "proportionality",
      label: "Proportionality",
      prompt:
        "Write down which weighs more, and why: the public interest in sharing, or keeping the information " +
        "confidential.",
      citations: [{ section: "8.9", line: 330 }],
      basis: "reading",
      note:
        "8.9 calls this a key factor and asks the notes to show how the decision was reached. We read it as an " +
        "item of the record.",
    },
    {
      id: "if-shared",
      label: "If it is shared",
      prompt: "Write down what might happen if the information is shared.",
      citations: [{ section: "8.9", line: 330 }],
      basis: "reading",
      note:
        "8.9 says that this must be weighed and asks the notes to show how the decision was reached. We read it " +
        "as an item of the record.",
    },
    {
      id: "if-not-shared",
      label: "If it is not shared",
      prompt: "Write down what might happen if the information is not shared.",
      citations: [{ section: "8.9", line: 330 }],
      basis: "reading",
      note:
        "8.9 says that this must be weighed and asks the notes to show how the decision was reached. We read it " +
        "as an item of the record.",
    },
    {
      id: "reasoning",
      label: "How the decision was reached",
      prompt:
        "Write down how the decision was reached. Show how the duty of confidentiality to the child was balanced " +
        "against the wider public interest.",
      citations: [
        { section: "8.9", line: 328 },
        { section: "8.3", line: 300 },
      ],
      basis: "printed",
    },
    {
      id: "decision",
      label: "The decision",
      prompt: "Write down the decision, to share or not to share. Both are recorded.",
      citations: [{ section: "8.9", line: 328 }],
      basis: "printed",
    },
  ],
  consents: [
    {
      id: "to-disclose",
      text: "The child’s consent to the disclosure of information. It is one of the two bases of 8.5.",
      citations: [
        { section: "8.5", line: 314 },
        { section: "8.6", line: 316, endLine: 320 },
        { section: "8.7", line: 322, endLine: 324 },
      ],
      basis: "printed",
      note:
        "The text does not speak of a child’s competence to consent to disclosure or of the part parents have in " +
        "it.",
      knownIssues: ["I-28", "I-44"],
    },
    {
      id: "to-a-referral",
      text:
        "Consent to a referral to Children’s Social Care. It is printed once, in 7.9 for Escalating Concerns, and " +
        "the text does not say whose consent is meant.",
      citations: [{ section: "7.9", line: 222 }],
      basis: "printed",
      note: "The tool’s column prints the same action without it. It is not consent to disclose.",
      knownIssues: ["I-21"],
    },
    {
      id: "to-services",
      text: "Consent to services or assessments, for example CAF or FEHA. The text does not speak of it.",
      citations: [{ section: "7.8", line: 204 }],
      basis: "convention",
      note:
        "7.8 names CAF and FEHA and is silent on consent. This library lists it so that no other consent is taken " +
        "for it.",
      knownIssues: ["I-39"],
    },
    {
      id: "to-sexual-activity",
      text:
        "Consent to sexual activity. A child under 13 cannot give it. Nobody under 18 in an exploitative " +
        "relationship can consent to their own abuse, even without recognising it as abuse.",
      citations: [
        { section: "10.4", line: 367 },
        { section: "10.5", line: 369 },
      ],
      basis: "printed",
      note:
        "10.4 also says that a young person “over the age of 16” can consent; these words leave the year of being " +
        "16 unclear. This consent has nothing to do with sharing information.",
      knownIssues: ["I-17"],
    },
  ],
} as const satisfies Omit<SharingRules, "cautions">;
