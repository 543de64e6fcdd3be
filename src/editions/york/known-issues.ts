// The 45 known defects of the guidance (all chapters): what is wrong, unclear or missing, and what this library does
// about it. The printed text itself is never changed.

import type { KnownIssue } from "../types.js";

export const knownIssues = [
  {
    id: "I-01",
    severity: "meaning",
    what:
      "The subject goes by changing names: sexual abuse and exploitation, CSE, criminal exploitation, CCE, CE, " +
      "CE/CSE and more. They do not cover the same ground.",
    treatment:
      "Each name stands as printed and is listed with its place. A sign is marked as sexual or criminal " +
      "exploitation only where its own words say so.",
    citations: [
      { section: "Contents", line: 5, endLine: 10 },
      { section: "1.10", line: 79 },
      { section: "1.16", line: 94 },
      { section: "2", line: 109 },
      { section: "3", line: 125 },
      { section: "4", line: 138 },
      { section: "7.1", line: 183 },
      { section: "7.2", line: 185 },
      { section: "7.5", line: 188, endLine: 190 },
      { section: "7.7", line: 202 },
      { section: "7.8", line: 208 },
      { section: "7.9", line: 220, endLine: 224 },
      { section: "Screening Tool", line: 227 },
      { section: "Screening Tool", line: 249 },
      { section: "Screening Tool", line: 253 },
      { section: "8.3", line: 300 },
      { section: "8.5", line: 314 },
      { section: "10.13", line: 385 },
      { section: "Appendix One", line: 423 },
      { section: "Glossary", line: 480 },
    ],
    basis: "printed",
  },
  {
    id: "I-02",
    severity: "safety",
    what:
      "The levels are described by sexual abuse or sexual exploitation; one phrase at Significant says " +
      "exploitation alone. The rows also hold criminal exploitation. A child with such signs only might be read " +
      "as No risk.",
    treatment:
      "No risk is never drawn from the description of a level. Where every sign behind a Yes is of criminal " +
      "exploitation, a caution warns against reading the level from a description. Where every row is No, a " +
      "caution says that risk is not ruled out.",
    citations: [
      { section: "7.9", line: 214, endLine: 220 },
      { section: "7.9", line: 221 },
      { section: "7.9", line: 222 },
      { section: "7.9", line: 224 },
      { section: "Screening Tool", line: 237 },
      { section: "Screening Tool", line: 257 },
      { section: "Screening Tool", line: 270 },
      { section: "Screening Tool", line: 271 },
      { section: "Screening Tool", line: 272 },
      { section: "Screening Tool", line: 282 },
      { section: "Screening Tool", line: 287 },
    ],
    basis: "reading",
    note: "The words stand there; that such a child fits none of the other descriptions is our reading.",
  },
  {
    id: "I-03",
    severity: "safety",
    what:
      "Nothing printed leads from the answers to a level. In 7.9 protective factors bear on the level, and the " +
      "tool has no question on them.",
    treatment:
      "The indicated level is that of the highest section with a Yes, and is marked as a convention of this " +
      "library. Protective factors can be written down; nothing is worked out from them.",
    citations: [
      { section: "7.7", line: 202 },
      { section: "7.9", line: 211 },
      { section: "7.9", line: 221 },
      { section: "7.9", line: 222 },
      { section: "Screening Tool", line: 232 },
      { section: "Screening Tool", line: 248 },
      { section: "Screening Tool", line: 268 },
    ],
    basis: "printed",
  },
  {
    id: "I-04",
    severity: "meaning",
    what:
      "Some facts stand in two rows of the same section. Examples are less contact with family or friends, " +
      "abduction and drug networks. One whole row at Significant repeats most of another.",
    treatment:
      "Every row is kept, and a caution names the overlaps. Signs of the same words or facts are also counted " +
      "once, beside the full count. No level follows from either.",
    citations: [
      { section: "Screening Tool", line: 234 },
      { section: "Screening Tool", line: 238 },
      { section: "Screening Tool", line: 269 },
      { section: "Screening Tool", line: 271 },
      { section: "Screening Tool", line: 272 },
      { section: "Screening Tool", line: 279 },
      { section: "Screening Tool", line: 281 },
      { section: "Screening Tool", line: 282 },
      { section: "Screening Tool", line: 288 },
    ],
    basis: "printed",
  },
  {
    id: "I-05",
    severity: "safety",
    what:
      "Some signs stand at two levels: unknown adults, poor educational achievement, eating disorders and gang " +
      "membership. Others differ only by degree, such as debts and substances. Self-harm is worded most widely at " +
      "the highest level, so that any self-harm fits there.",
    treatment:
      "A result names every place where the sign stands, and adds a caution where the level rests on it. No answer " +
      "is moved or dropped.",
    citations: [
      { section: "Screening Tool", line: 233 },
      { section: "Screening Tool", line: 235 },
      { section: "Screening Tool", line: 236 },
      { section: "Screening Tool", line: 237 },
      { section: "Screening Tool", line: 240 },
      { section: "Screening Tool", line: 241 },
      { section: "Screening Tool", line: 242 },
      { section: "Screening Tool", line: 243 },
      { section: "Screening Tool", line: 244 },
      { section: "Screening Tool", line: 249 },
      { section: "Screening Tool", line: 250 },
      { section: "Screening Tool", line: 252 },
      { section: "Screening Tool", line: 253 },
      { section: "Screening Tool", line: 255 },
      { section: "Screening Tool", line: 257 },
      { section: "Screening Tool", line: 258 },
      { section: "Screening Tool", line: 260 },
      { section: "Screening Tool", line: 261 },
      { section: "Screening Tool", line: 262 },
      { section: "Screening Tool", line: 263 },
      { section: "Screening Tool", line: 264 },
      { section: "Screening Tool", line: 269 },
      { section: "Screening Tool", line: 270 },
      { section: "Screening Tool", line: 271 },
      { section: "Screening Tool", line: 272 },
      { section: "Screening Tool", line: 278 },
      { section: "Screening Tool", line: 280 },
      { section: "Screening Tool", line: 282 },
      { section: "Screening Tool", line: 287 },
      { section: "Screening Tool", line: 289 },
      { section: "Screening Tool", line: 290 },
    ],
    basis: "printed",
  },
  {
    id: "I-06",
    severity: "meaning",
    what: "One Yes answers a row of up to eight signs and may stand for some of them or all.",
    treatment:
      "The answer to the row is what is recorded. Single signs can be noted besides; none is ever taken from the row.",
    citations: [
      { section: "Screening Tool", line: 232 },
      { section: "Screening Tool", line: 248 },
      { section: "Screening Tool", line: 268 },
      { section: "Screening Tool", line: 272 },
      { section: "Screening Tool", line: 276 },
      { section: "Screening Tool", line: 286 },
      { section: "Screening Tool", line: 289 },
    ],
    basis: "printed",
  },
  {
    id: "I-07",
    severity: "meaning",
    what:
      "Being mainly engaged in education, employment or training stands among the signs, though as worded it is " +
      "no concern.",
    treatment: "The sign is marked. Where nothing else was noted, a caution beside the level says so.",
    citations: [{ section: "Screening Tool", line: 244 }],
    basis: "reading",
    note: "That the words describe no concern is our reading.",
  },
  {
    id: "I-08",
    severity: "text",
    what:
      "Two rows break off and go on further down, where their Yes/No cell is blank. The heading of the " +
      "Significant section is printed three times.",
    treatment: "Each of the two is one row with one answer, and cites both its lines.",
    citations: [
      { section: "Screening Tool", line: 255, endLine: 257 },
      { section: "Screening Tool", line: 266 },
      { section: "Screening Tool", line: 274, endLine: 276 },
      { section: "Screening Tool", line: 282, endLine: 287 },
    ],
    basis: "printed",
  },
  {
    id: "I-09",
    severity: "text",
    what: "7.2 gives page 13 for the tool. The text we hold has no pages, so the number leads nowhere.",
    treatment: "The tool is cited by section and line. The page number is not used.",
    citations: [{ section: "7.2", line: 185 }],
    basis: "printed",
  },
  {
    id: "I-10",
    severity: "text",
    what: "Diagram 1, on policies and procedures, is named and is not in the text we hold.",
    treatment: "It is named as missing. Nothing is drawn in its place.",
    citations: [
      { section: "1.9", line: 71 },
      { section: "1.9", line: 75 },
    ],
    basis: "printed",
  },
  {
    id: "I-11",
    severity: "safety",
    what:
      "The tool does not ask which child it is about, who completed it, for which agency and when. Nor does it " +
      "hold the judgement and the discussion of 7.7, or a date of review.",
    treatment:
      "Records of this library have fields of their own for these. They are additions, not parts of the printed tool.",
    citations: [
      { section: "Screening Tool", line: 229, endLine: 232 },
      { section: "Screening Tool", line: 292 },
      { section: "7.3", line: 186 },
      { section: "7.7", line: 202 },
    ],
    basis: "printed",
  },
  {
    id: "I-12",
    severity: "safety",
    what:
      "The police form breaks off in the block for a third person. It has no field for the account, vehicles, the " +
      "location, school or work, dates of events, or the part each person had.",
    treatment:
      "The printed part is never shown as the whole form. What its preamble asks for, and what it asks for " +
      "nowhere, is listed. The reader is told to use the current police form.",
    citations: [
      { section: "Appendix One", line: 427 },
      { section: "Appendix One", line: 463 },
      { section: "Appendix One", line: 415, endLine: 463 },
    ],
    basis: "printed",
  },
  {
    id: "I-13",
    severity: "text",
    what: "One police form has six names.",
    treatment: "It is one form here, with all six names and their places.",
    citations: [
      { section: "Contents", line: 18 },
      { section: "7.9", line: 221 },
      { section: "7.9", line: 222 },
      { section: "Screening Tool", line: 240 },
      { section: "Screening Tool", line: 249 },
      { section: "8.2", line: 298 },
      { section: "10.9", line: 377 },
      { section: "Appendix One", line: 415 },
      { section: "Appendix One", line: 417 },
      { section: "Glossary", line: 478 },
    ],
    basis: "printed",
  },
  {
    id: "I-14",
    severity: "safety",
    what:
      "The notices of immediate risk differ: who is at risk, of what, whether to call or to consider calling, and " +
      "whether to tell Children’s Social Care. No risk and Emerging print no such action.",
    treatment:
      "One emergency notice stands first in every result, at every level, and takes the widest printed trigger. " +
      "It also says to tell Children’s Social Care, as our reading.",
    citations: [
      { section: "1.17", line: 106, endLine: 107 },
      { section: "7.9", line: 220, endLine: 221 },
      { section: "7.9", line: 222 },
      { section: "7.9", line: 224 },
      { section: "Screening Tool", line: 249 },
      { section: "Screening Tool", line: 269 },
      { section: "Appendix One", line: 421 },
    ],
    basis: "printed",
  },
  {
    id: "I-15",
    severity: "meaning",
    what:
      "One sign reaches up to age 21, past the under-18 scope of 1.12. Whether 21 itself counts is not said, and " +
      "“of special needs” may stand for “or special needs”.",
    treatment:
      "Any age is accepted. From 18, and again from 21, a caution says what is unclear and that adult " +
      "safeguarding is not covered.",
    citations: [
      { section: "Screening Tool", line: 269 },
      { section: "1.12", line: 83 },
    ],
    basis: "printed",
  },
  {
    id: "I-16",
    severity: "safety",
    what:
      "Someone who sees a crime going on may take the notices to mean 101. For a crime about to be committed the " +
      "tables say 999.",
    treatment:
      "The emergency notice sends anyone in danger, and any crime happening or about to happen, to 999. The " +
      "clause about 101 is never shown alone.",
    citations: [
      { section: "1.17", line: 106, endLine: 107 },
      { section: "Appendix One", line: 421 },
      { section: "7.9", line: 222 },
      { section: "7.9", line: 224 },
      { section: "Screening Tool", line: 249 },
      { section: "Screening Tool", line: 269 },
    ],
    basis: "reading",
    note: "The last clause of the printed sentence can belong to either number; this is one way to read it.",
  },
  {
    id: "I-17",
    severity: "meaning",
    what:
      "10.4 lets those “over the age of 16” consent to sex; read literally, that leaves out those who are 16. " +
      "Nothing is said of ages 13 to 15 outside exploitation.",
    treatment:
      "The statement carries a note, and the silence is marked as silence. No function decides whether someone " +
      "can consent.",
    citations: [
      { section: "10.4", line: 367 },
      { section: "10.5", line: 369 },
    ],
    basis: "reading",
    note: "In law the age is 16 and over. That is not in the text.",
  },
  {
    id: "I-18",
    severity: "meaning",
    what:
      "“Child” means under 18 in 1.12 and under 13 in 1.13. Child, young person, both with a stroke, and CYP are " +
      "used freely.",
    treatment: "The two sets of age words are kept apart. Ages are asked by number, never by such a word.",
    citations: [
      { section: "1.12", line: 83 },
      { section: "1.13", line: 85, endLine: 88 },
      { section: "3.3", line: 130 },
      { section: "7.9", line: 222 },
      { section: "Glossary", line: 472 },
      { section: "Glossary", line: 478 },
    ],
    basis: "printed",
  },
  {
    id: "I-19",
    severity: "meaning",
    what:
      "Escalating is described as free of immediate or urgent concerns, yet the first action printed for it is " +
      "about immediate risk.",
    treatment: "That action is kept as one with a condition. The emergency notice stands at every level.",
    citations: [
      { section: "7.9", line: 222 },
      { section: "Screening Tool", line: 249 },
    ],
    basis: "printed",
  },
  {
    id: "I-20",
    severity: "safety",
    what:
      "Significant prints no police form, no flag with the Local Area Team and no CAF or FEHA. By 8.5 agencies " +
      "are clearly expected to share information with the police, and by 10.9 the form is completed if " +
      "appropriate.",
    treatment:
      "Actions printed only at other levels are listed apart, below those of the level, to consider with the lead.",
    citations: [
      { section: "7.9", line: 224 },
      { section: "Screening Tool", line: 269, endLine: 277 },
      { section: "8.5", line: 314 },
      { section: "10.9", line: 377 },
    ],
    basis: "printed",
  },
  {
    id: "I-21",
    severity: "meaning",
    what:
      "“(with consent)” stands with the Escalating referral in 7.9 and not in the tool. It is not said whose " +
      "consent, and it fits badly with 8.5 to 8.7.",
    treatment:
      "The words are kept where they stand, and a caution at Escalating explains them. Consent to a referral is " +
      "never taken for consent to disclose.",
    citations: [
      { section: "7.9", line: 222 },
      { section: "Screening Tool", line: 249 },
      { section: "8.5", line: 314 },
      { section: "8.6", line: 316, endLine: 320 },
      { section: "8.7", line: 322, endLine: 324 },
    ],
    basis: "printed",
  },
  {
    id: "I-22",
    severity: "meaning",
    what:
      "Where to record differs by level: the own agency’s system at Emerging, each agency’s at Escalating, none " +
      "named at Significant.",
    treatment: "Each level keeps its own wording. None is carried over to another.",
    citations: [
      { section: "7.9", line: 221 },
      { section: "7.9", line: 222 },
      { section: "7.9", line: 224 },
      { section: "Screening Tool", line: 236 },
      { section: "Screening Tool", line: 257 },
      { section: "Screening Tool", line: 277 },
    ],
    basis: "printed",
  },
  {
    id: "I-23",
    severity: "text",
    what:
      "The person to turn to has at least six titles, among them child protection officer, lead, manager and line " +
      "manager.",
    treatment:
      "Each title stands as printed at its place. Those who may decide under 8.8 are kept apart from the manager " +
      "or lead of 7.7.",
    citations: [
      { section: "1.17", line: 104 },
      { section: "7.7", line: 202 },
      { section: "7.9", line: 213 },
      { section: "Screening Tool", line: 232 },
      { section: "8.8", line: 326 },
      { section: "10.2", line: 351 },
    ],
    basis: "printed",
  },
  {
    id: "I-24",
    severity: "safety",
    what:
      "The way in to Children’s Social Care has several names. It also shares one telephone number with the Local " +
      "Area Team.",
    treatment:
      "Contacts are found by what they are for, under the names as printed. An agency is to confirm each before use.",
    citations: [
      { section: "1.17", line: 104 },
      { section: "7.9", line: 221 },
      { section: "7.9", line: 222 },
      { section: "7.9", line: 224 },
      { section: "Screening Tool", line: 229 },
      { section: "Screening Tool", line: 233 },
      { section: "Screening Tool", line: 249 },
      { section: "Screening Tool", line: 270 },
      { section: "9.1", line: 334 },
      { section: "10.2", line: 355, endLine: 359 },
      { section: "10.9", line: 377 },
      { section: "11", line: 392 },
    ],
    basis: "printed",
  },
  {
    id: "I-25",
    severity: "safety",
    what:
      "Others are to find a flag, yet no details are kept. Nothing is said of consent, expiry, removal, or " +
      "whether two flags must come from two agencies. 10.14 does not answer what 10.13 asks. Flagging is printed " +
      "at Emerging only.",
    treatment:
      "The four printed steps are modelled and no others. Flags are taken as they are, and none runs out. What " +
      "the text leaves open is listed.",
    citations: [
      { section: "9.1", line: 334, endLine: 338 },
      { section: "9.2", line: 342, endLine: 345 },
      { section: "10.13", line: 385 },
      { section: "10.14", line: 387 },
      { section: "7.9", line: 221 },
      { section: "Screening Tool", line: 233 },
    ],
    basis: "printed",
  },
  {
    id: "I-26",
    severity: "meaning",
    what:
      "10.7 gives the tool a name that makes it an assessment of risk. The tool itself says that it is not a full " +
      "one.",
    treatment:
      "It is called a screening tool throughout. Every result carries the notice that it is not a full assessment.",
    citations: [
      { section: "10.7", line: 373 },
      { section: "Screening Tool", line: 229 },
    ],
    basis: "printed",
  },
  {
    id: "I-27",
    severity: "meaning",
    what:
      "The text says behaviours. The rows also hold injuries, infections, pregnancies, being trafficked and what " +
      "others know. Risk and harm already done are mixed.",
    treatment:
      "The rows are called indicators and their parts signs. Signs whose words describe harm are marked, as our " +
      "reading.",
    citations: [
      { section: "7.2", line: 185 },
      { section: "7.3", line: 186 },
      { section: "7.4", line: 187 },
      { section: "Screening Tool", line: 232 },
      { section: "Screening Tool", line: 242 },
      { section: "Screening Tool", line: 259 },
      { section: "Screening Tool", line: 269 },
      { section: "Screening Tool", line: 281 },
      { section: "Screening Tool", line: 288 },
      { section: "Screening Tool", line: 290 },
    ],
    basis: "printed",
  },
  {
    id: "I-28",
    severity: "meaning",
    what:
      "8.5 names the duty of confidentiality of Children’s Social Care; what holds for other agencies has to be " +
      "inferred. 8.6 can be taken for a basis for sharing, which it is not.",
    treatment:
      "Why consent was not asked for and the basis for sharing are recorded apart. 8.6 never counts as a basis.",
    citations: [
      { section: "8.5", line: 314 },
      { section: "8.6", line: 316, endLine: 320 },
    ],
    basis: "reading",
    note: "8.5 names two bases, consent and public interest. That 8.6 adds none is our reading.",
  },
  {
    id: "I-29",
    severity: "safety",
    what: "8.8 requires suitably qualified people for these decisions. An emergency is not excepted.",
    treatment:
      "A call in an emergency stands outside the record of a decision. The record can be completed when it is safe.",
    citations: [{ section: "8.8", line: 326 }],
    basis: "printed",
  },
  {
    id: "I-30",
    severity: "text",
    what:
      "8.4 quotes statutory guidance and does not name it. The glossary points to DCSF guidance and does not say " +
      "which.",
    treatment:
      "Both are listed as references that are not named more closely. What they probably are is marked as not " +
      "confirmed.",
    citations: [
      { section: "8.4", line: 302, endLine: 312 },
      { section: "Glossary", line: 476 },
    ],
    basis: "printed",
  },
  {
    id: "I-31",
    severity: "text",
    what:
      "The local body is printed as CYCSB, CYSCB and CYSCP, and once with a slightly different full name. The " +
      "police form speaks of Joint LSCB guidance.",
    treatment:
      "Every spelling stands as printed. The glossary has the first two as other names of CYSCP, and an entry of " +
      "its own for LSCB.",
    citations: [
      { section: "1.2", line: 25, endLine: 31 },
      { section: "1.16", line: 94 },
      { section: "5.2", line: 172 },
      { section: "7.9", line: 211 },
      { section: "Screening Tool", line: 227 },
      { section: "Appendix One", line: 419 },
      { section: "Appendix One", line: 425 },
      { section: "Glossary", line: 474 },
    ],
    basis: "printed",
  },
  {
    id: "I-32",
    severity: "text",
    what:
      "A heading is run into 1.11. Many headings are numbered as paragraphs, and chapter 2 has no stop after its " +
      "number. Some paragraphs in 7.5, 8.9 and 9.1 have no number.",
    treatment: "Every citation gives the line as well as the section.",
    citations: [
      { section: "1.11", line: 81 },
      { section: "1.3", line: 33 },
      { section: "1.5", line: 37 },
      { section: "2", line: 109 },
      { section: "2.1", line: 111 },
      { section: "7.5", line: 190, endLine: 198 },
      { section: "7.6", line: 200 },
      { section: "8.9", line: 330 },
      { section: "9.1", line: 336, endLine: 338 },
    ],
    basis: "printed",
  },
  {
    id: "I-33",
    severity: "text",
    what: "Two routes, Homophobia and Association, are run into one bullet.",
    treatment: "They are two routes here, each noting the other.",
    citations: [{ section: "3.3", line: 134 }],
    basis: "printed",
  },
  {
    id: "I-34",
    severity: "text",
    what: "4.1 announces two types of trafficking and three bullets follow.",
    treatment: "There are two types here. The third bullet is taken as a pointer to more information.",
    citations: [{ section: "4.1", line: 140, endLine: 144 }],
    basis: "printed",
  },
  {
    id: "I-35",
    severity: "text",
    what:
      "The title on missing children does not match the address in its footnote. Footnote 2 says only “Ditto”. " +
      "The address of the Brook tool may be misprinted.",
    treatment: "Titles and addresses stand as printed. None is a live link.",
    citations: [
      { section: "1.5", line: 43 },
      { section: "1.5", line: 55 },
      { section: "1.5", line: 47 },
      { section: "6.3", line: 179 },
    ],
    basis: "printed",
    note: "That the address of the Brook tool is misprinted is not confirmed.",
  },
  {
    id: "I-36",
    severity: "text",
    what: "7.9 heads its levels “Concerns”; two of the three sections of the tool say “CONCERNS/HARM”.",
    treatment: "A level carries both its name in 7.9 and its heading in the tool.",
    citations: [
      { section: "7.9", line: 221 },
      { section: "7.9", line: 222 },
      { section: "7.9", line: 224 },
      { section: "Screening Tool", line: 231 },
      { section: "Screening Tool", line: 246 },
      { section: "Screening Tool", line: 266 },
      { section: "Screening Tool", line: 274 },
      { section: "Screening Tool", line: 284 },
    ],
    basis: "printed",
  },
  {
    id: "I-37",
    severity: "text",
    what:
      "Some cells are garbled: debts after mobile phone credit, an area where something is known, trust with " +
      "nobody named. There is also a stray “Known” before the words on a parent, and a bracket that was never " +
      "opened.",
    treatment: "The words stand as printed, with a note. Nothing is mended.",
    citations: [
      { section: "Screening Tool", line: 236 },
      { section: "Screening Tool", line: 249 },
      { section: "Screening Tool", line: 270 },
      { section: "Screening Tool", line: 281 },
    ],
    basis: "printed",
  },
  {
    id: "I-38",
    severity: "safety",
    what:
      "Contacts are out of date or not confirmed, above all the out-of-hours number and the mailbox for police " +
      "intelligence.",
    treatment:
      "Each contact is shown with what was found. Where another number was found in use, it stands first and the " +
      "printed one beside it. A successor is named where one is known; it needs checking too. An edition is ready " +
      "for use once an agency has confirmed whom to ring.",
    citations: [
      { section: "11", line: 393, endLine: 394 },
      { section: "11", line: 396, endLine: 413 },
      { section: "9.1", line: 334 },
      { section: "10.2", line: 359 },
      { section: "Screening Tool", line: 233 },
      { section: "Screening Tool", line: 240 },
      { section: "Screening Tool", line: 257 },
      { section: "Screening Tool", line: 270 },
      { section: "Appendix One", line: 444 },
    ],
    basis: "reading",
    note: "Found by looking the contacts up in other sources. The text does not show it.",
  },
  {
    id: "I-39",
    severity: "text",
    what:
      "The glossary leaves out terms that the text uses, such as CSE, CSA&E, CSC, LAT and FEHA. “Risk Indicator” " +
      "is about sexual exploitation only, and “Perpetrator” takes in anyone who poses a risk.",
    treatment:
      "Missing terms are entries marked as added by this library. The printed entries are not widened or narrowed.",
    citations: [
      { section: "Glossary", line: 467, endLine: 487 },
      { section: "Glossary", line: 479 },
      { section: "Glossary", line: 480 },
    ],
    basis: "printed",
  },
  {
    id: "I-40",
    severity: "safety",
    what:
      "Words now seen as blaming the child stand in chapters 2 and 7, the tool and the glossary. 4.2 and 10.5 " +
      "reject such blame.",
    treatment:
      "Labels and terms stay exact, so that the printed tool can be recognised. Sentences of this library never " +
      "use such words.",
    citations: [
      { section: "2.4", line: 117 },
      { section: "7.8", line: 209 },
      { section: "7.9", line: 221 },
      { section: "7.9", line: 222 },
      { section: "7.9", line: 224 },
      { section: "Screening Tool", line: 251 },
      { section: "Screening Tool", line: 269 },
      { section: "Glossary", line: 472 },
      { section: "Glossary", line: 476 },
      { section: "Glossary", line: 482 },
      { section: "4.2", line: 146 },
      { section: "10.5", line: 369 },
    ],
    basis: "reading",
    note: "How such words are seen today is not in the text.",
  },
  {
    id: "I-41",
    severity: "meaning",
    what:
      "2.3 says that children will not recognise grooming. By 5.2 they do not always see abuse or exploitation " +
      "for what it is, and by 7.9 they may not recognise it.",
    treatment: "Nothing here depends on whether the child sees what is happening as abuse.",
    citations: [
      { section: "2.3", line: 115 },
      { section: "5.2", line: 159, endLine: 165 },
      { section: "7.9", line: 224 },
    ],
    basis: "printed",
  },
  {
    id: "I-42",
    severity: "meaning",
    what: "The text gives neither version nor date, neither owner nor date of review.",
    treatment:
      "The edition has an id, a version and a hash of its own, and names the copy of the text by its hash. The " +
      "date given for the text is marked as inferred.",
    citations: [
      { section: "Contents", line: 5, endLine: 19 },
      { section: "1.1", line: 23 },
    ],
    basis: "printed",
  },
  {
    id: "I-43",
    severity: "meaning",
    what: "When to look again is left at an appropriate point or appropriate intervals. Neither is defined.",
    treatment: "No interval is assumed. A prompt asks a person for a date.",
    citations: [
      { section: "7.3", line: 186 },
      { section: "10.14", line: 387 },
    ],
    basis: "printed",
  },
  {
    id: "I-44",
    severity: "meaning",
    what:
      "On consent to disclose, nothing is said of whether a child is competent to give it, of the part of " +
      "parents, or of those aged 16 and 17.",
    treatment: "No rule is supplied. What was discussed can be written down.",
    citations: [
      { section: "8.5", line: 314 },
      { section: "8.6", line: 316 },
      { section: "8.7", line: 322, endLine: 324 },
    ],
    basis: "printed",
  },
  {
    id: "I-45",
    severity: "safety",
    what:
      "By 10.11 the tool is made so that a child or young person can be shown it. A completed tool may hold what " +
      "others said and police intelligence, and 8.6 warns that some conversations raise risk.",
    treatment:
      "What is offered for a young person explains the blank tool, and a completed record is never turned into " +
      "it. Of a copy of a completed record what is marked for others is withheld, and a person decides what is " +
      "handed over.",
    citations: [
      { section: "10.11", line: 381 },
      { section: "8.6", line: 316, endLine: 320 },
    ],
    basis: "reading",
    note: "10.11 does not say whether a blank or a completed tool is meant.",
  },
] as const satisfies readonly KnownIssue[];
