// Chapter 1, Introduction (lines 21–107): statements, procedures, definitions, forms of abuse, the
// four Ps, the emergency notice, and the laws and documents that the whole text rests on. Names are
// exact; sentences are ours.

import type { Definition, Edition, EmergencyNotice, Named, Reference, Statement } from "../types.js";

export const emergency = {
  id: "emergency",
  text: "If anyone is in danger now, or a crime is happening or about to happen: call 999. Do not wait to finish this.",
  numbers: [
    { number: "999", when: "When anyone is in danger now, or a crime is happening or about to happen." },
    { number: "101", when: "When it is not an emergency and you want police help or advice." },
  ],
  also: "Tell Children’s Social Care as well, once the call is made.",
  citations: [
    { section: "1.17", line: 106, endLine: 107 },
    { section: "7.9", line: 222 },
    { section: "7.9", line: 224 },
    { section: "Screening Tool", line: 249 },
    { section: "Screening Tool", line: 269 },
    { section: "Appendix One", line: 421 },
  ],
  basis: "reading",
  note:
    "The printed notices differ on who is at risk, of what, and how firmly to call. The widest printed trigger is " +
    "used: any person, any harm, or a crime. Printed words that could send a crime in progress to 101 are read as " +
    "999. Only the Escalating level prints that Children’s Social Care is told too; saying so at every level is " +
    "our reading.",
  knownIssues: ["I-14", "I-16"],
} as const satisfies EmergencyNotice;

export const statements = [
  {
    id: "in-line-with-national-guidance",
    kind: "fact",
    who: [],
    text:
      "The guidance was written to agree with Working Together (2015) and with the DfE definition and guide for " +
      "practitioners on child sexual exploitation (2017).",
    citations: [{ section: "1.1", line: 23 }],
    basis: "printed",
  },
  {
    id: "use-with-local-procedures",
    kind: "should",
    who: ["everyone"],
    text:
      "The guidance should be used together with five named local procedures. They cover safeguarding, organised " +
      "and complex abuse, and allegations against professionals, carers or volunteers. They also cover running " +
      "away or going missing from home or care, and children who sexually harm.",
    citations: [{ section: "1.2", line: 25, endLine: 31 }],
    basis: "printed",
    knownIssues: ["I-31"],
  },
  {
    id: "for-all-professionals",
    kind: "scope",
    who: [],
    text: "The guidance is meant for every professional whose work is with children and young people.",
    citations: [{ section: "1.4", line: 35 }],
    basis: "printed",
  },
  {
    id: "what-sexual-abuse-is",
    kind: "definition",
    who: [],
    text:
      "Sexual abuse means that a child or young person is forced or enticed into sexual activities. It need not " +
      "involve serious violence, and the child need not be aware of what is happening. It may involve physical " +
      "contact or none, and it includes grooming, also over the internet. Men, women and other children can commit " +
      "it.",
    citations: [{ section: "1.7", line: 61 }],
    basis: "printed",
  },
  {
    id: "many-forms-of-sexual-abuse",
    kind: "fact",
    who: [],
    text:
      "Child sexual abuse can take many forms. Four of them are named: abuse by adults who are trusted (“inter " +
      "and extra familial”), organised and complex abuse, abuse in personal relationships that are exploitative, " +
      "and abuse by another child or young person.",
    citations: [{ section: "1.8", line: 64, endLine: 69 }],
    basis: "printed",
  },
  {
    id: "safeguarding-response-first",
    kind: "should",
    who: ["everyone"],
    text:
      "Whatever form child sexual abuse takes, the response is first and foremost a safeguarding one. Abuse of " +
      "different kinds can need different responses.",
    citations: [
      { section: "1.9", line: 71 },
      { section: "1.9", line: 75 },
    ],
    basis: "printed",
    note: "Diagram 1, said to show the policies and procedures to consider, is missing from the text we hold.",
    knownIssues: ["I-10"],
  },
  {
    id: "what-sexual-exploitation-is",
    kind: "definition",
    who: [],
    text:
      "Child sexual exploitation is one form of child sexual abuse. An imbalance of power is used to coerce, " +
      "manipulate or deceive someone under 18 into sexual activity. It is in exchange for something the victim " +
      "needs or wants, for the financial gain or higher status of the perpetrator or facilitator, or for both of " +
      "these. Even if the activity appears consensual, or there is no physical contact, the victim may have been " +
      "exploited.",
    citations: [{ section: "1.11", line: 81 }],
    basis: "printed",
  },
  {
    id: "child-is-under-18",
    kind: "definition",
    who: [],
    text: "By the Children Act 1989, a child is anyone who is under 18.",
    citations: [{ section: "1.12", line: 83 }],
    basis: "printed",
    knownIssues: ["I-18"],
  },
  {
    id: "age-terms-of-nice",
    kind: "definition",
    who: [],
    text: "NICE has its own terms for ages: a “child” is under 13, and a “young person” is 13 to 17.",
    citations: [{ section: "1.13", line: 85, endLine: 88 }],
    basis: "printed",
    knownIssues: ["I-18"],
  },
  {
    id: "additionally-vulnerable-groups",
    kind: "caution",
    who: [],
    text:
      "Some groups could be more vulnerable still. Examples are children in local authority care, those who are " +
      "leaving care or have left it, and children who may have special educational needs and disabilities.",
    citations: [{ section: "1.14", line: 90 }],
    basis: "printed",
  },
  {
    id: "multi-agency-approach",
    kind: "should",
    who: ["partnership"],
    text:
      "The Partnership promotes a multi-agency approach to child sexual abuse and exploitation. It stresses the " +
      "need to work together to prepare, prevent, protect and pursue.",
    citations: [{ section: "1.16", line: 94, endLine: 102 }],
    basis: "printed",
  },
  {
    id: "discuss-concerns-and-check-thresholds",
    kind: "should",
    who: ["practitioner"],
    text:
      "Where a child is at risk of significant harm (section 47) or is a child in need (section 17), a " +
      "practitioner should take the concerns to their designated child protection officer for discussion. The " +
      "practitioner should also determine whether the thresholds for an immediate referral to Children’s Social " +
      "Care are met.",
    citations: [{ section: "1.17", line: 104 }],
    basis: "printed",
    knownIssues: ["I-23", "I-24"],
  },
  {
    id: "consider-calling-999",
    kind: "consider",
    who: ["everyone"],
    text:
      "If you are reporting events in which anyone of any age is at immediate risk of harm, consider calling 999 " +
      "for an immediate police response.",
    citations: [{ section: "1.17", line: 106, endLine: 107 }],
    basis: "printed",
    note: "The text says “consider”. The emergency notice of this library is plainer: call 999.",
    knownIssues: ["I-14", "I-16"],
  },
  {
    id: "consider-calling-101",
    kind: "consider",
    who: ["everyone"],
    text:
      "If anyone is in danger now, or a crime is happening or about to happen, call 999. When it is not an " +
      "emergency, consider calling 101 for police help or advice.",
    citations: [{ section: "1.17", line: 106, endLine: 107 }],
    basis: "reading",
    note:
      "The printed sentence goes on to a crime that you feel is being or has been committed, and leaves unclear " +
      "which number that is for. A crime in progress is read as 999, and 101 is never shown alone.",
    knownIssues: ["I-14", "I-16"],
  },
] as const satisfies readonly Statement[];

export const procedures = [
  {
    id: "safeguarding",
    name: "CYSCB Interagency Safeguarding Procedure",
    citations: [{ section: "1.2", line: 27 }],
    basis: "printed",
    note: "The link behind the name is lost in the text we hold.",
    knownIssues: ["I-31"],
  },
  {
    id: "organised-and-complex-abuse",
    name: "CYSCB Interagency Procedure for responding to Organised and Complex Abuse",
    citations: [{ section: "1.2", line: 28 }],
    basis: "printed",
    note: "The link behind the name is lost in the text we hold.",
    knownIssues: ["I-31"],
  },
  {
    id: "allegations-against-professionals",
    name: "CYSCB Interagency Procedure for responding to Allegations against Professionals, Carers or Volunteers",
    citations: [{ section: "1.2", line: 29 }],
    basis: "printed",
    note: "The link behind the name is lost in the text we hold.",
    knownIssues: ["I-31"],
  },
  {
    id: "runaway-or-missing",
    name: "CYSCB Interagency Protocol for Runaway Missing from Home or Care",
    citations: [{ section: "1.2", line: 30 }],
    basis: "printed",
    note: "The link behind the name is lost in the text we hold.",
    knownIssues: ["I-31"],
  },
  {
    id: "children-who-sexually-harm",
    name: "CYSCB Interagency Procedure for responding to Children who Sexually Harm",
    citations: [{ section: "1.2", line: 31 }],
    basis: "printed",
    note: "The link behind the name is lost in the text we hold.",
    knownIssues: ["I-31"],
  },
] as const satisfies Edition["procedures"];

export const definitions = [
  {
    id: "child-sexual-abuse",
    term: "Child Sexual Abuse (CSA)",
    meaning:
      "A child or young person is forced or enticed into sexual activities. It need not involve a high level of " +
      "violence, and it is abuse whether or not the child is aware of what is happening. It may involve physical " +
      "contact, including assault by penetration (for example, rape or oral sex) or acts without penetration, " +
      "such as masturbation, kissing, rubbing and touching outside clothing. It may also be without contact. " +
      "Examples are involving children in looking at or making sexual images or in watching sexual activities, " +
      "encouraging sexually inappropriate behaviour in children, and grooming a child for abuse, including over " +
      "the internet. It is not only adult men who abuse: women can, and so can other children.",
    quotes: "working-together",
    citations: [
      { section: "1.6", line: 59 },
      { section: "1.7", line: 61 },
    ],
    basis: "printed",
  },
  {
    id: "child-sexual-exploitation",
    term: "Child Sexual Exploitation",
    meaning:
      "A form of child sexual abuse. An individual or a group takes advantage of an imbalance of power to coerce, " +
      "manipulate or deceive a child or young person under 18 into sexual activity. It is in exchange for " +
      "something the victim needs or wants, for the financial gain or higher status of the perpetrator or " +
      "facilitator, or for both of these. Even if the activity appears consensual, the victim may have been " +
      "sexually exploited. There is not always physical contact: technology can be the means too.",
    quotes: "cse-definition-and-guide",
    citations: [
      { section: "1.10", line: 79 },
      { section: "1.11", line: 81 },
    ],
    basis: "printed",
    note: "The printed quotation leaves out some words after its first clause.",
  },
  {
    id: "child",
    term: "child",
    meaning: "Anyone who is under 18, by the Children Act 1989.",
    quotes: "children-act",
    citations: [{ section: "1.12", line: 83 }],
    basis: "printed",
    note: "NICE uses the same word for a narrower age (1.13).",
    knownIssues: ["I-18"],
  },
  {
    id: "nice-child",
    term: "Child",
    meaning: "In the terms of NICE, someone under 13.",
    quotes: "nice-age-terms",
    citations: [{ section: "1.13", line: 85, endLine: 87 }],
    basis: "printed",
    note: "A term only. By the Children Act 1989 a child is anyone under 18 (1.12).",
    knownIssues: ["I-18"],
  },
  {
    id: "nice-young-person",
    term: "Young person",
    meaning: "In the terms of NICE, someone aged 13 to 17.",
    quotes: "nice-age-terms",
    citations: [{ section: "1.13", line: 85, endLine: 88 }],
    basis: "printed",
    note: "A term only. By the Children Act 1989 a young person of this age is a child (1.12).",
    knownIssues: ["I-18"],
  },
] as const satisfies readonly Definition[];

export const formsOfAbuse = [
  {
    id: "by-trusted-adults",
    name: "Abuse by trusted adults (inter and extra familial)",
    text: "The child is abused by adults who are trusted, inside or outside the family.",
    citations: [{ section: "1.8", line: 66 }],
    basis: "reading",
    note: "The printed “inter” familial is read as inside the family.",
  },
  {
    id: "organised-and-complex",
    name: "Organised and Complex Abuse",
    text: "The text names this form and does not explain it. One of the procedures to use alongside is about it (1.2).",
    citations: [
      { section: "1.8", line: 67 },
      { section: "1.2", line: 28 },
    ],
    basis: "printed",
  },
  {
    id: "within-exploitative-relationships",
    name: "Abuse within exploitative personal relationships",
    text: "The child is abused in a personal relationship that is exploitative.",
    citations: [{ section: "1.8", line: 68 }],
    basis: "printed",
  },
  {
    id: "by-another-child",
    name: "Abuse by another child / young person",
    text: "The child is abused by another child or by a young person.",
    citations: [{ section: "1.8", line: 69 }],
    basis: "printed",
  },
] as const satisfies readonly Named[];

export const fourPs = [
  {
    id: "prepare",
    name: "Prepare",
    text:
      "Tackle child sexual abuse and exploitation with strong leadership, effective systems, gathered " +
      "intelligence and partnership working. Do so by recognising the problems of such abuse and exploitation.",
    citations: [{ section: "1.16", line: 96 }],
    basis: "printed",
  },
  {
    id: "prevent",
    name: "Prevent",
    text:
      "Raise awareness among young people, parents, carers and communities. Work together to give children and " +
      "young people ways to recognise, avoid, report and leave sexual exploitation at any stage. Take away " +
      "opportunities for possible perpetrators across the county.",
    citations: [{ section: "1.16", line: 97 }],
    basis: "reading",
    note: "Printed “report and/exit”, where a word is missing or a stroke is misplaced. It is read as both.",
  },
  {
    id: "protect",
    name: "Protect",
    text:
      "Safeguard children and young people and promote their welfare. Support professionals, parents, carers, " +
      "families and communities who may be at risk of child sexual abuse and exploitation. Identify possible " +
      "victims, risks, patterns and perpetrators as early as possible.",
    citations: [{ section: "1.16", line: 98, endLine: 100 }],
    basis: "printed",
  },
  {
    id: "pursue",
    name: "Pursue",
    text:
      "Investigate, disrupt, arrest and prosecute anyone who seeks to coerce, sexually exploit and abuse children " +
      "or young people. At the same time support victims and their families effectively through the criminal " +
      "justice system.",
    citations: [{ section: "1.16", line: 102 }],
    basis: "printed",
  },
] as const satisfies readonly Named[];

export const references = [
  {
    id: "cse-definition-and-guide",
    title: "Child Sexual Exploitation: definition and guide for practitioners",
    date: "2017",
    address:
      "https://www.gov.uk/government/publications/child-sexual-exploitation-definition-and-guide-for-practitioners",
    status: "not-confirmed",
    statusNote: "Whether this is still the current guide is not confirmed.",
    citations: [
      { section: "1.5", line: 39 },
      { section: "1.1", line: 23 },
      { section: "1.11", line: 81 },
      { section: "1", line: 45 },
      { section: "1", line: 47 },
    ],
    basis: "printed",
    note: "Footnote 2 is only “Ditto”; the address is that of footnote 1.",
    knownIssues: ["I-35"],
  },
  {
    id: "trafficked-children-guidance",
    title: "Safeguarding Children who may have been Trafficked",
    date: "2011",
    address:
      "https://www.gov.uk/government/publications/safeguarding-children-who-may-have-been-trafficked-practice-guidance",
    status: "not-confirmed",
    statusNote:
      "The guidance is old, and whether it still applies is not confirmed. Referral to the National Referral " +
      "Mechanism is now an online Home Office service.",
    citations: [
      { section: "1.5", line: 40 },
      { section: "1", line: 49 },
    ],
    basis: "printed",
  },
  {
    id: "working-together",
    title: "Working Together to Safeguard Children",
    date: "2015",
    address: "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    status: "superseded",
    statusNote:
      "Replaced by the editions of 2018 and 2023. A local note of May 2026 speaks of a further revision, which is " +
      "not confirmed here.",
    citations: [
      { section: "1.5", line: 41 },
      { section: "1.1", line: 23 },
      { section: "1.7", line: 61 },
      { section: "5.2", line: 171 },
      { section: "1", line: 51 },
    ],
    basis: "printed",
  },
  {
    id: "if-only-someone-had-listened",
    title: "Office of the Children Commissioner Report Gangs and Group CSE “If only someone had listened”",
    date: "2013",
    address:
      "http://www.childrenscommissioner.gov.uk/publications/if-only-someone-had-listened-inquiry-child-sexual-exploitation-gangs-and-groups",
    status: "historical",
    statusNote: "A report of its time. Whether the address still works is not confirmed.",
    citations: [
      { section: "1.5", line: 42 },
      { section: "1", line: 53 },
    ],
    basis: "printed",
  },
  {
    id: "missing-children-guidance",
    title: "Children and Young Person’s Missing from Home, Education or Care",
    date: "2014",
    address: "https://www.gov.uk/government/publications/children-who-run-away-or-go-missing-from-home-or-care",
    status: "not-confirmed",
    statusNote:
      "The guidance is old, and whether it still applies is not confirmed. The address printed for it has another " +
      "title in it.",
    citations: [
      { section: "1.5", line: 43 },
      { section: "1", line: 55 },
    ],
    basis: "printed",
    knownIssues: ["I-35"],
  },
  {
    id: "children-and-families-act",
    title: "Children and Families Act",
    date: "2014",
    address: "http://www.legislation.gov.uk/ukpga/2014/6/contents/enacted",
    status: "in-force",
    statusNote: "In force, as amended.",
    citations: [
      { section: "1.5", line: 57 },
      { section: "1", line: 73 },
    ],
    basis: "printed",
  },
  {
    id: "children-act",
    title: "Children Act",
    date: "1989",
    status: "in-force",
    statusNote: "In force, as amended.",
    citations: [{ section: "1.12", line: 83 }],
    basis: "printed",
  },
  {
    id: "nice-age-terms",
    title: "National Institute for Health and Clinical Excellence (NICE)",
    status: "not-confirmed",
    statusNote:
      "No document is named and no date is printed. The body has had another name since 2013, and its words for " +
      "ages differ from one guideline to another.",
    citations: [{ section: "1.13", line: 85, endLine: 88 }],
    basis: "printed",
    knownIssues: ["I-18"],
  },
  {
    id: "children-act-sections-17-and-47",
    title: "Section 47 of the Children Act 1989",
    date: "1989",
    status: "in-force",
    statusNote: "In force, as amended.",
    citations: [
      { section: "1.17", line: 104 },
      { section: "Glossary", line: 484 },
    ],
    basis: "reading",
    note:
      "The title is that of the glossary. 1.17 prints only “s.47” and “s.17”, without an Act. That section 17 is " +
      "of the same Act is our reading.",
  },
  {
    id: "unnamed-statutory-guidance",
    title: "Statutory guidance on sexual exploitation",
    status: "not-confirmed",
    statusNote:
      "The text does not say which guidance this is. It is probably the supplementary guidance of 2009, which was " +
      "replaced in 2017; this is not confirmed.",
    citations: [{ section: "8.4", line: 302 }],
    basis: "printed",
    knownIssues: ["I-30"],
  },
  {
    id: "dcsf-guidance",
    title: "DCSF Guidance",
    status: "historical",
    statusNote:
      "The department (DCSF) ended in 2010. Which guidance is meant is not printed. It is probably the " +
      "supplementary guidance of 2009; this is not confirmed.",
    citations: [{ section: "Glossary", line: 476 }],
    basis: "printed",
    knownIssues: ["I-30"],
  },
  {
    id: "national-crime-agency",
    title: "National Crime Agency website",
    address: "http://www.nationalcrimeagency.gov.uk/crime-threats/human-trafficking",
    status: "not-confirmed",
    statusNote: "Whether the address still works is not confirmed.",
    citations: [
      { section: "4.1", line: 144 },
      { section: "5", line: 161 },
    ],
    basis: "printed",
  },
  {
    id: "national-referral-mechanism",
    title: "National Referral Mechanism",
    address:
      "http://www.nationalcrimeagency.gov.uk/about-us/what-we-do/specialist-capabilities/uk-human-trafficking-centre/national-referral-mechanism",
    status: "superseded",
    statusNote: "Referral to the National Referral Mechanism is now an online Home Office service.",
    citations: [
      { section: "4.1", line: 144 },
      { section: "5", line: 163 },
    ],
    basis: "printed",
  },
  {
    id: "threshold-guidance",
    title: "CYSCP Threshold Guidance",
    address:
      "http://www.saferchildrenyork.org.uk/2014%20YorOK%20Website/workforce2014/Concerned%20about%20a%20child/thresholds.htm",
    status: "not-confirmed",
    statusNote: "Neither the address nor which edition of the guidance applies now is confirmed.",
    citations: [
      { section: "7.9", line: 211 },
      { section: "7.9", line: 216, endLine: 218 },
    ],
    basis: "printed",
  },
  {
    id: "york-information-sharing-guidance",
    title: "Guidance on information sharing",
    address: "http://www.york.org.uk/workforce2014/Concerned%20about%20a%20child/information-sharing.htm",
    status: "not-confirmed",
    statusNote: "Whether the address still works is not confirmed. The text does not say whose guidance it is.",
    citations: [{ section: "8.1", line: 296 }],
    basis: "printed",
  },
] as const satisfies readonly Reference[];
