// The glossary (lines 465–487), entry by entry, followed by terms that the text uses without listing them, which this
// library added. Terms and printed expansions are exact; meanings are in our words.

import type { GlossaryEntry } from "../types.js";

export const glossary = [
  {
    id: "asset",
    term: "ASSET",
    expansion: "Youth Justice Board Offending Assessment Tool",
    meaning:
      "A tool of the Youth Justice Board for assessing offending. 7.9 and the screening tool name it as an " +
      "example of a service’s own assessment.",
    aliases: [],
    from: "printed-glossary",
    citations: [
      { section: "Glossary", line: 467 },
      { section: "7.9", line: 222 },
      { section: "7.9", line: 224 },
      { section: "Screening Tool", line: 257 },
      { section: "Screening Tool", line: 272 },
    ],
    basis: "printed",
    note: "The tool is now AssetPlus. This is general knowledge; it was not looked up.",
  },
  {
    id: "caf",
    term: "CAF",
    expansion: "Common Assessment Framework",
    meaning:
      "A framework for assessment. 7.9 has it considered, with FEHA, at Emerging and Escalating. 7.8 names it as " +
      "an example of how current interventions are assessed.",
    aliases: [],
    from: "printed-glossary",
    citations: [
      { section: "Glossary", line: 468 },
      { section: "7.8", line: 204 },
      { section: "7.9", line: 221 },
      { section: "7.9", line: 222 },
    ],
    basis: "printed",
  },
  {
    id: "ceop",
    term: "CEOP",
    expansion: "Child Exploitation and Online Protection Centre",
    meaning:
      "A centre that deals with the exploitation of children and with protection online. Chapter 11 prints its " +
      "web address.",
    aliases: ["Child Exploitation Online Protection"],
    from: "printed-glossary",
    citations: [
      { section: "Glossary", line: 469 },
      { section: "11", line: 410 },
    ],
    basis: "printed",
    note: "The name in chapter 11 (line 410) leaves out “and” and “Centre”.",
  },
  {
    id: "cin",
    term: "CIN",
    expansion: "Child in Need",
    meaning: "A child in need. Where 1.17 speaks of such a child it adds section 17.",
    aliases: ["Children in Need"],
    from: "printed-glossary",
    citations: [
      { section: "Glossary", line: 470 },
      { section: "1.17", line: 104 },
    ],
    basis: "printed",
  },
  {
    id: "cp",
    term: "CP",
    expansion: "Child Protection",
    meaning:
      "Child protection. Outside the glossary the words are written in full, as in designated child protection " +
      "officer.",
    aliases: [],
    from: "printed-glossary",
    citations: [
      { section: "Glossary", line: 471 },
      { section: "1.17", line: 104 },
    ],
    basis: "printed",
    knownIssues: ["I-23"],
  },
  {
    id: "clipping",
    term: "Clipping",
    meaning:
      "A word for children or young people robbing certain people they have picked out. Sex is offered for money, " +
      "and they run once paid, before any sexual activity.",
    aliases: [],
    from: "printed-glossary",
    citations: [
      { section: "Glossary", line: 472 },
      { section: "Screening Tool", line: 251 },
    ],
    basis: "printed",
    note:
      "The word makes the child out to be the offender. 4.2 asks that children who are sexually exploited be " +
      "treated primarily as victims.",
    knownIssues: ["I-40"],
  },
  {
    id: "disruption",
    term: "Disruption",
    meaning:
      "Tactics that stop perpetrators exploiting young people or turn them away from it, where evidence for a " +
      "prosecution is slight or missing.",
    aliases: [],
    from: "printed-glossary",
    citations: [{ section: "Glossary", line: 473 }],
    basis: "printed",
  },
  {
    id: "cyscp",
    term: "CYSCP",
    expansion: "City of York Safeguarding Children's Partnership",
    meaning:
      "The safeguarding partnership of the City of York. 1.16 sets out the multi-agency approach that it promotes.",
    aliases: ["CYSCB", "CYCSB", "City of York Safeguarding Children Partnership"],
    from: "printed-glossary",
    citations: [
      { section: "Glossary", line: 474 },
      { section: "1.16", line: 94 },
      { section: "1.2", line: 25, endLine: 31 },
      { section: "Screening Tool", line: 227 },
    ],
    basis: "printed",
    note:
      "“CYCSB” (line 25) and “CYSCB” (lines 27–31) are not spelled out. They are read as names of the Board " +
      "before the Partnership. The heading of the tool (line 227) prints “Children” without the ’s.",
    knownIssues: ["I-31"],
  },
  {
    id: "gang",
    term: "Gang",
    meaning:
      "An organised group in which status, membership and criminality play some part. The entry also gives the " +
      "name where two or more young people take part in peer groups that it calls delinquent.",
    aliases: [],
    from: "printed-glossary",
    citations: [{ section: "Glossary", line: 475 }],
    basis: "printed",
  },
  {
    id: "groomed",
    term: "Groomed",
    meaning:
      "Subjected to a systematic process by which young people are drawn in and coerced into sexual acts. For the " +
      "definition the entry refers to DCSF guidance.",
    aliases: ["grooming"],
    from: "printed-glossary",
    citations: [{ section: "Glossary", line: 476 }],
    basis: "printed",
    note:
      "Some of the printed words are now seen as blaming the child; this library does not repeat them. The " +
      "guidance referred to is not named more closely.",
    knownIssues: ["I-30", "I-40"],
  },
  {
    id: "hot-spot",
    term: "Hot spot",
    meaning: "A particular area, street or house that is used for targeting young people.",
    aliases: ["hotspot"],
    from: "printed-glossary",
    citations: [{ section: "Glossary", line: 477 }],
    basis: "printed",
  },
  {
    id: "information-report-form",
    term: "Information Report Form",
    meaning:
      "A template by which information about risks to children and young people is shared. It will inform what " +
      "agencies do together, and the gathering of intelligence or the problem profiling of the police.",
    aliases: [
      "North Yorkshire Police Information Form",
      "Partner Information Sharing Form",
      "Police Information Form",
      "North Yorkshire Police Information Sharing Form",
      "North Yorkshire Police and Partnership Information Form",
    ],
    from: "printed-glossary",
    citations: [{ section: "Glossary", line: 478 }],
    basis: "printed",
    note:
      "The glossary does not say which form it means. It is read as the form of Appendix One, which has five " +
      "other names.",
    knownIssues: ["I-13"],
  },
  {
    id: "perpetrator",
    term: "Perpetrator",
    meaning: "Anyone from whom a young person is at risk, or who commits a crime against one.",
    aliases: [],
    from: "printed-glossary",
    citations: [{ section: "Glossary", line: 479 }],
    basis: "printed",
    note: "So worded, it takes in people who have committed no crime.",
    knownIssues: ["I-39"],
  },
  {
    id: "risk-indicator",
    term: "Risk Indicator",
    meaning: "A sign of child sexual exploitation that is common or known.",
    aliases: [],
    from: "printed-glossary",
    citations: [{ section: "Glossary", line: 480 }],
    basis: "printed",
    note: "The rows of the screening tool also hold signs of criminal exploitation.",
    knownIssues: ["I-01", "I-39"],
  },
  {
    id: "sexting",
    term: "Sexting",
    meaning: "The sharing of sexualised photographs or language.",
    aliases: [],
    from: "printed-glossary",
    citations: [{ section: "Glossary", line: 481 }],
    basis: "printed",
  },
  {
    id: "soliciting",
    term: "Soliciting",
    meaning:
      "By the glossary, the term in law for selling or exchanging sex. A child cannot commit this offence today.",
    aliases: [],
    from: "printed-glossary",
    citations: [{ section: "Glossary", line: 482 }],
    basis: "reading",
    note:
      "The last sentence is ours: since the Serious Crime Act 2015 the offence concerns adults only (read on a " +
      "public page on that Act). Some of the printed words are now seen as blaming the child; this library does not " +
      "repeat them. 4.2 asks that children who are sexually exploited be treated primarily as victims, and not as " +
      "criminals.",
    knownIssues: ["I-40"],
  },
  {
    id: "s47",
    term: "S47",
    meaning: "Section 47 of the Children Act 1989. It points to concerns about significant harm.",
    aliases: ["s.47", "Section 47"],
    from: "printed-glossary",
    citations: [
      { section: "Glossary", line: 484 },
      { section: "1.17", line: 104 },
    ],
    basis: "printed",
  },
  {
    id: "sti",
    term: "STI",
    expansion: "Sexually Transmitted Infections",
    meaning:
      "Infections that are passed on through sexual contact. The screening tool has them as a row at Escalating.",
    aliases: ["Sexually Transmitted Infection"],
    from: "printed-glossary",
    citations: [
      { section: "Glossary", line: 485 },
      { section: "Screening Tool", line: 259 },
    ],
    basis: "printed",
  },
  {
    id: "tac",
    term: "TAC",
    expansion: "Team around the Child",
    meaning: "A team around a child. The text does not use the term outside the glossary.",
    aliases: [],
    from: "printed-glossary",
    citations: [{ section: "Glossary", line: 486 }],
    basis: "printed",
  },
  {
    id: "taf",
    term: "TAF",
    expansion: "Team around the Family",
    meaning: "A team around a family. The text does not use the term outside the glossary.",
    aliases: [],
    from: "printed-glossary",
    citations: [{ section: "Glossary", line: 487 }],
    basis: "printed",
  },
  {
    id: "lscb",
    term: "LSCB",
    meaning:
      "A Local Safeguarding Children Board: the kind of body that came before partnerships such as CYSCP. The " +
      "text prints the letters only in the title of the Joint LSCB practice guidance.",
    aliases: ["Local Safeguarding Children Board"],
    from: "library",
    citations: [
      { section: "Appendix One", line: 425 },
      { section: "5.2", line: 172 },
    ],
    basis: "convention",
    note:
      "The text does not say what the letters stand for; the well-known expansion is given. 5.2 has the newer " +
      "name, Local Safeguarding Children Partnership. See CYSCP.",
    knownIssues: ["I-31", "I-39"],
  },
  {
    id: "csa",
    term: "CSA",
    expansion: "Child Sexual Abuse",
    meaning:
      "A child or young person is forced or enticed into sexual activities. There may be physical contact or " +
      "none, and the child may be aware of it or not. 1.7 has the whole definition.",
    aliases: [],
    from: "library",
    citations: [
      { section: "1.6", line: 59 },
      { section: "1.7", line: 61 },
    ],
    basis: "reading",
    note: "Not in the printed glossary. The heading at 1.6 spells it out, and 1.7 defines it.",
    knownIssues: ["I-39"],
  },
  {
    id: "cse",
    term: "CSE",
    meaning:
      "Child sexual exploitation: a form of child sexual abuse of someone under 18, in which an imbalance of " +
      "power is used. 1.11 has the whole definition.",
    aliases: ["Child Sexual Exploitation"],
    from: "library",
    citations: [
      { section: "1.10", line: 79 },
      { section: "1.11", line: 81 },
      { section: "8.3", line: 300 },
    ],
    basis: "reading",
    note:
      "Not in the printed glossary. The letters are nowhere spelled out; they are read as the term that 1.11 " +
      "defines.",
    knownIssues: ["I-01", "I-39"],
  },
  {
    id: "csa-and-e",
    term: "CSA&E",
    meaning: "Child sexual abuse and exploitation, the subject of the guidance as a whole.",
    aliases: ["CSAE", "Child Sexual Abuse and Exploitation"],
    from: "library",
    citations: [
      { section: "Contents", line: 5 },
      { section: "Contents", line: 8 },
      { section: "1.16", line: 94 },
      { section: "2", line: 109 },
    ],
    basis: "reading",
    note: "Not in the printed glossary. The letters are nowhere spelled out; they are read after the title.",
    knownIssues: ["I-01", "I-39"],
  },
  {
    id: "cce",
    term: "CCE",
    meaning: "Child criminal exploitation. The text does not define it.",
    aliases: [],
    from: "library",
    citations: [
      { section: "7.1", line: 183 },
      { section: "7.2", line: 185 },
      { section: "7.5", line: 190 },
    ],
    basis: "reading",
    note:
      "Not in the printed glossary. 7.1 names the tool in full and 7.2 names it with the letters. In 7.2 the same " +
      "tool is about sexual abuse and exploitation.",
    knownIssues: ["I-01", "I-39"],
  },
  {
    id: "ce",
    term: "CE",
    expansion: "Child Criminal Exploitation",
    meaning:
      "Child criminal exploitation. The heading of the screening tool adds that it includes sexual exploitation.",
    aliases: [],
    from: "library",
    citations: [
      { section: "Screening Tool", line: 227 },
      { section: "Screening Tool", line: 249 },
      { section: "Screening Tool", line: 253 },
    ],
    basis: "reading",
    note:
      "Not in the printed glossary. Line 227 spells it out. The tool also prints “CE/CSE” (line 249), as if the " +
      "two were apart.",
    knownIssues: ["I-01", "I-39"],
  },
  {
    id: "csc",
    term: "CSC",
    meaning: "Children’s Social Care.",
    aliases: ["Children’s Social Care", "Children's Social Care"],
    from: "library",
    citations: [
      { section: "7.9", line: 222 },
      { section: "Screening Tool", line: 249 },
      { section: "1.17", line: 104 },
    ],
    basis: "reading",
    note:
      "Not in the printed glossary. The letters are nowhere spelled out; the text writes the name in full " +
      "elsewhere.",
    knownIssues: ["I-24", "I-39"],
  },
  {
    id: "front-door",
    term: "Children’s Front Door",
    meaning:
      "The way in to Children’s Social Care, as the screening tool words it. Elsewhere the text speaks of a " +
      "Referral and Assessment Service.",
    aliases: [
      "Front Door",
      "Referral and Assessment Service",
      "Children's Social Care Referral and Assessment Service",
    ],
    from: "library",
    citations: [
      { section: "Screening Tool", line: 229 },
      { section: "7.9", line: 222 },
      { section: "Screening Tool", line: 249 },
      { section: "10.2", line: 355, endLine: 359 },
      { section: "11", line: 392 },
    ],
    basis: "reading",
    note:
      "Not in the printed glossary. The text does not say that the names stand for one service. They are read so: " +
      "the mailbox in 10.2 bears the first name, and the number beside it is that of the second.",
    knownIssues: ["I-24", "I-39"],
  },
  {
    id: "mash",
    term: "MASH",
    expansion: "Multi-Agency Safeguarding Hub",
    meaning:
      "Where York’s safeguarding partnership has concerns about a child reported now, in place of the Children’s " +
      "Front Door. This library names it in what was found on contacts.",
    aliases: [],
    from: "library",
    citations: [
      { section: "11", line: 392 },
      { section: "Screening Tool", line: 229 },
    ],
    basis: "convention",
    note: "Not in the text, which has the earlier names at the places cited. The well-known expansion is given.",
    knownIssues: ["I-24", "I-39"],
  },
  {
    id: "lat",
    term: "LAT",
    expansion: "Local Area Team",
    meaning:
      "The team with which any practitioner can flag a concern by telephone (9.1). Its duty worker flags under a " +
      "broad category, and no details are kept (9.2).",
    aliases: ["Local Area Team", "Local Area Teams"],
    from: "library",
    citations: [
      { section: "9", line: 332 },
      { section: "9.1", line: 334 },
      { section: "9.2", line: 342 },
    ],
    basis: "reading",
    note: "Not in the printed glossary. Chapter 9 spells it out and says what the team does.",
    knownIssues: ["I-24", "I-25", "I-39"],
  },
  {
    id: "feha",
    term: "FEHA",
    meaning:
      "Named beside CAF: to be considered at Emerging and Escalating, and an example of how current interventions " +
      "are assessed. What the letters stand for is not confirmed.",
    aliases: [],
    from: "library",
    citations: [
      { section: "7.8", line: 204 },
      { section: "7.9", line: 221 },
      { section: "7.9", line: 222 },
      { section: "Screening Tool", line: 238 },
      { section: "Screening Tool", line: 249 },
    ],
    basis: "convention",
    note:
      "Not in the printed glossary. The text neither spells the letters out nor says what the assessment is. It is " +
      "believed to be York’s Family Early Help Assessment; that is not confirmed.",
    knownIssues: ["I-39"],
  },
  {
    id: "send",
    term: "special educational needs and disabilities",
    meaning:
      "Children who may have such needs and disabilities are an example, in 1.14, of groups who could be " +
      "vulnerable as well.",
    aliases: ["SEND"],
    from: "library",
    citations: [{ section: "1.14", line: 90 }],
    basis: "reading",
    note: "Not in the printed glossary. The text does not define the words and does not print the letters SEND.",
    knownIssues: ["I-39"],
  },
  {
    id: "county-lines",
    term: "county lines",
    meaning:
      "Named beside CSE and gangs in two rows of the screening tool at Significant. The text does not say what it " +
      "means.",
    aliases: ["county line"],
    from: "library",
    citations: [
      { section: "Screening Tool", line: 270 },
      { section: "Screening Tool", line: 271 },
    ],
    basis: "convention",
    note: "Not in the printed glossary. This library adds no definition, because the text has none to go by.",
    knownIssues: ["I-39"],
  },
  {
    id: "dfe",
    term: "DfE",
    meaning: "The Department for Education. Guidance of 2017 and of 2011 that the text rests on carries the letters.",
    aliases: ["DFE", "Department for Education"],
    from: "library",
    citations: [
      { section: "1.1", line: 23 },
      { section: "1.5", line: 39 },
      { section: "1.5", line: 40 },
      { section: "1.11", line: 81 },
    ],
    basis: "convention",
    note:
      "Not in the printed glossary. The text does not say what the letters stand for; the well-known expansion is " +
      "given.",
    knownIssues: ["I-39"],
  },
  {
    id: "dcsf",
    term: "DCSF",
    meaning:
      "The Department for Children, Schools and Families, which ended in 2010. The printed glossary refers to its " +
      "guidance for a definition of grooming and does not name the guidance more closely.",
    aliases: ["Department for Children, Schools and Families"],
    from: "library",
    citations: [{ section: "Glossary", line: 476 }],
    basis: "convention",
    note:
      "Not in the printed glossary. The text does not say what the letters stand for; the well-known expansion is " +
      "given.",
    knownIssues: ["I-30", "I-39"],
  },
  {
    id: "s17",
    term: "s.17",
    meaning: "Section 17 of the Children Act 1989. 1.17 names it beside a child in need.",
    aliases: ["S17", "Section 17"],
    from: "library",
    citations: [
      { section: "1.17", line: 104 },
      { section: "Glossary", line: 484 },
    ],
    basis: "reading",
    note:
      "Not in the printed glossary. The text gives the number of the section only; the Act is that of the entry " +
      "S47.",
    knownIssues: ["I-39"],
  },
  {
    id: "nice",
    term: "NICE",
    expansion: "National Institute for Health and Clinical Excellence",
    meaning: "The institute whose age words 1.13 gives: a child is under 13, a young person 13 to 17.",
    aliases: [],
    from: "library",
    citations: [{ section: "1.13", line: 85, endLine: 88 }],
    basis: "reading",
    note: "Not in the printed glossary. 1.13 spells it out, by the name that the institute had before 2013.",
    knownIssues: ["I-18", "I-39"],
  },
  {
    id: "nrm",
    term: "National Referral Mechanism",
    meaning:
      "Named in 4.1 among the information on modern slavery and human trafficking of the National Crime Agency. " +
      "The text says no more of it.",
    aliases: ["NRM"],
    from: "library",
    citations: [{ section: "4.1", line: 144 }],
    basis: "reading",
    note: "Not in the printed glossary. The text writes the name in full and does not print the letters NRM.",
    knownIssues: ["I-34", "I-39"],
  },
  {
    id: "nspcc",
    term: "NSPCC",
    meaning:
      "The National Society for the Prevention of Cruelty to Children. Chapter 11 prints the number of its helpline.",
    aliases: ["National Society for the Prevention of Cruelty to Children"],
    from: "library",
    citations: [{ section: "11", line: 397 }],
    basis: "convention",
    note:
      "Not in the printed glossary. The text does not say what the letters stand for; the well-known expansion is " +
      "given.",
    knownIssues: ["I-38", "I-39"],
  },
  {
    id: "idas",
    term: "IDAS",
    meaning:
      "Independent Domestic Abuse Services. Chapter 11 prints the numbers of its help with rape and with domestic " +
      "abuse.",
    aliases: ["Independent Domestic Abuse Services"],
    from: "library",
    citations: [
      { section: "11", line: 402 },
      { section: "11", line: 407 },
    ],
    basis: "convention",
    note:
      "Not in the printed glossary. The text does not say what the letters stand for; the well-known expansion is " +
      "given.",
    knownIssues: ["I-38", "I-39"],
  },
  {
    id: "pace",
    term: "PACE",
    expansion: "Parents Against Child Sexual Exploitation",
    meaning: "An organisation of which chapter 11 prints the web address. It is now the Ivison Trust.",
    aliases: ["Ivison Trust"],
    from: "library",
    citations: [{ section: "11", line: 412 }],
    basis: "reading",
    note:
      "Not in the printed glossary. Chapter 11 spells it out and says no more of it. The new name is the one that " +
      "York’s safeguarding partnership gives.",
    knownIssues: ["I-38", "I-39"],
  },
  {
    id: "nwg",
    term: "NWG",
    expansion: "National Working Group",
    meaning: "An organisation of which chapter 11 prints the web address. It now goes by the name of NWG Network.",
    aliases: ["NWG Network"],
    from: "library",
    citations: [{ section: "11", line: 413 }],
    basis: "reading",
    note: "Not in the printed glossary. Chapter 11 spells it out and says no more of it.",
    knownIssues: ["I-38", "I-39"],
  },
  {
    id: "cyp",
    term: "CYP",
    meaning: "Children and young people, or a child or young person.",
    aliases: [],
    from: "library",
    citations: [
      { section: "Glossary", line: 472 },
      { section: "Glossary", line: 478 },
    ],
    basis: "reading",
    note:
      "Two glossary entries use the letters and none spells them out; they are read as the words used throughout " +
      "the text.",
    knownIssues: ["I-18", "I-39"],
  },
] as const satisfies readonly GlossaryEntry[];
