// The fifteen actions of chapter 7, by level, in both printed wordings: the table of 7.9 (lines 221–224) and the action
// column of the screening tool (lines 233–277). Names, numbers, addresses and conditions are exact. Actions belong to
// levels, not to rows.

import type { Action } from "../types.js";

export const actions = [
  {
    id: "flag-with-local-area-team",
    level: "emerging",
    deed: "flag-with-local-area-team",
    strength: "consider",
    text:
      "Consider asking the duty worker of the City of York Local Area Team to flag the concern. York no longer lists " +
      "this team: ask the MASH.",
    contact: "local-area-team",
    otherContacts: ["referral-and-assessment-service"],
    variants: [
      {
        printedIn: "7.9 table",
        strength: "consider",
        names: ["City of York Local Area Team duty worker"],
        contact: "local-area-team",
        citations: [{ section: "7.9", line: 221 }],
      },
      {
        printedIn: "tool column",
        strength: "consider",
        names: ["City of York Local Area Teams", "01904 551900"],
        contact: "local-area-team",
        citations: [{ section: "Screening Tool", line: 233 }],
      },
    ],
    difference:
      "Only 7.9 names the duty worker. Only the tool’s column has the telephone number, and it speaks of Teams.",
    citations: [
      { section: "7.9", line: 221 },
      { section: "Screening Tool", line: 233 },
    ],
    basis: "reading",
    note:
      "The second sentence of the text is ours. Flagging is printed as an action at Emerging alone, though 9.1 sets " +
      "no level for it.",
    knownIssues: ["I-24", "I-25", "I-38"],
  },
  {
    id: "record-on-own-system",
    level: "emerging",
    deed: "record-information",
    strength: "ensure",
    text: "Make sure that your own agency’s IT system holds the information, flagged at the CSE risk level that fits.",
    variants: [
      {
        printedIn: "7.9 table",
        strength: "ensure",
        names: ["own agency IT system", "CSE risk level"],
        citations: [{ section: "7.9", line: 221 }],
      },
      {
        printedIn: "tool column",
        strength: "ensure",
        names: ["own agency IT system", "CSE risk level"],
        citations: [{ section: "Screening Tool", line: 236 }],
      },
    ],
    citations: [
      { section: "7.9", line: 221 },
      { section: "Screening Tool", line: 236 },
    ],
    basis: "printed",
    knownIssues: ["I-01", "I-22"],
  },
  {
    id: "early-help-assessment",
    level: "emerging",
    deed: "early-help-assessment",
    strength: "consider",
    text: "Consider an early help assessment (CAF or FEHA).",
    variants: [
      {
        printedIn: "7.9 table",
        strength: "consider",
        names: ["CAF/ FEHA"],
        citations: [{ section: "7.9", line: 221 }],
      },
      {
        printedIn: "tool column",
        strength: "consider",
        names: ["CAF/ FEHA"],
        citations: [{ section: "Screening Tool", line: 238 }],
      },
    ],
    citations: [
      { section: "7.9", line: 221 },
      { section: "Screening Tool", line: 238 },
    ],
    basis: "reading",
    note: "Only CAF and FEHA are printed. That they are assessments for early help is our reading.",
    knownIssues: ["I-39"],
  },
  {
    id: "police-information-form",
    level: "emerging",
    deed: "police-information-form",
    strength: "consider",
    text: "Consider filling in the North Yorkshire Police form. Send it to the Police Central Referral Unit.",
    contact: "police-central-referral-unit",
    variants: [
      {
        printedIn: "7.9 table",
        strength: "consider",
        names: ["North Yorkshire Police Information Form", "Police Central Referral Unit"],
        contact: "police-central-referral-unit",
        citations: [{ section: "7.9", line: 221 }],
      },
      {
        printedIn: "tool column",
        strength: "consider",
        names: [
          "North Yorkshire Police 'Partner Information Sharing Form'",
          "https://www.saferchildrenyork.org.uk/concerned-about-a-child-or-young-person.htm",
          "Police Central Referral Unit",
        ],
        contact: "police-central-referral-unit",
        citations: [{ section: "Screening Tool", line: 240 }],
      },
    ],
    difference: "The two tellings name the form differently. Only the tool’s column has a web address.",
    citations: [
      { section: "7.9", line: 221 },
      { section: "Screening Tool", line: 240 },
    ],
    basis: "printed",
    knownIssues: ["I-12", "I-13", "I-38"],
  },
  {
    id: "call-999-and-social-care",
    level: "escalating",
    deed: "call-emergency-services",
    strength: "if-then",
    text: "If a child is at immediate risk, or a crime is about to happen: call 999, then tell Children’s Social Care.",
    contact: "north-yorkshire-police",
    otherContacts: ["referral-and-assessment-service", "emergency-duty-team"],
    variants: [
      {
        printedIn: "7.9 table",
        strength: "if-then",
        names: ["police", "999", "CSC"],
        contact: "north-yorkshire-police",
        condition:
          "If a child or young person is at immediate risk of sexual exploitation or a crime is about to be committed",
        citations: [{ section: "7.9", line: 222 }],
      },
      {
        printedIn: "tool column",
        strength: "if-then",
        names: ["police", "999", "CSC"],
        contact: "north-yorkshire-police",
        condition:
          "If a child or young person is at immediate risk of exploitation or a crime is about to be committed",
        citations: [{ section: "Screening Tool", line: 249 }],
      },
    ],
    difference:
      "7.9 speaks of immediate risk of sexual exploitation. The tool’s column leaves out “sexual”, so its " +
      "condition is wider.",
    citations: [
      { section: "7.9", line: 222 },
      { section: "Screening Tool", line: 249 },
    ],
    basis: "reading",
    note:
      "The text is wider than either printed condition: it speaks of any immediate risk to a child. That the call " +
      "comes first is our reading. The action applies at any time, though 7.9 describes this level as one without " +
      "immediate or urgent concerns.",
    knownIssues: ["I-14", "I-16", "I-19", "I-24"],
  },
  {
    id: "early-help-assessment-again",
    level: "escalating",
    deed: "early-help-assessment",
    strength: "consider",
    text: "Consider an early help assessment (CAF or FEHA).",
    variants: [
      {
        printedIn: "7.9 table",
        strength: "consider",
        names: ["CAF/FEHA"],
        citations: [{ section: "7.9", line: 222 }],
      },
      {
        printedIn: "tool column",
        strength: "consider",
        names: ["CAF/ FEHA"],
        citations: [{ section: "Screening Tool", line: 249 }],
      },
    ],
    difference: "Only a space within the name differs.",
    citations: [
      { section: "7.9", line: 222 },
      { section: "Screening Tool", line: 249 },
    ],
    basis: "reading",
    note: "Only CAF and FEHA are printed. That they are assessments for early help is our reading.",
    knownIssues: ["I-39"],
  },
  {
    id: "consider-referral-threshold",
    level: "escalating",
    deed: "social-care-referral",
    strength: "consider",
    text: "Consider whether the concerns reach the threshold for a referral to Children’s Social Care (now the MASH).",
    contact: "referral-and-assessment-service",
    otherContacts: ["emergency-duty-team"],
    consent: {
      to: "referral",
      note:
        "7.9 prints “with consent” and does not say whose. Do not hold back for want of consent if you think a child " +
        "is suffering or likely to suffer significant harm: speak to your lead today. Consent to a referral is not " +
        "consent to disclose information.",
    },
    variants: [
      {
        printedIn: "7.9 table",
        strength: "consider",
        names: ["Children’s Social Care Referral and Assessment Service"],
        contact: "referral-and-assessment-service",
        consent: "with consent",
        citations: [{ section: "7.9", line: 222 }],
      },
      {
        printedIn: "tool column",
        strength: "consider",
        names: ["Children’s Social Care Referral and Assessment Service", "01904 551900"],
        contact: "referral-and-assessment-service",
        citations: [{ section: "Screening Tool", line: 249 }],
      },
    ],
    difference: "Only 7.9 speaks of consent. Only the tool’s column has the telephone number.",
    citations: [
      { section: "7.9", line: 222 },
      { section: "Screening Tool", line: 249 },
    ],
    basis: "printed",
    knownIssues: ["I-21", "I-24"],
  },
  {
    id: "police-information-form-again",
    level: "escalating",
    deed: "police-information-form",
    strength: "consider",
    text: "Consider filling in the North Yorkshire Police form. Send it to the Police Central Referral Unit.",
    contact: "police-central-referral-unit",
    variants: [
      {
        printedIn: "7.9 table",
        strength: "consider",
        names: ["North Yorkshire Police Information Form", "Police Central Referral Unit"],
        contact: "police-central-referral-unit",
        citations: [{ section: "7.9", line: 222 }],
      },
      {
        printedIn: "tool column",
        strength: "consider",
        names: [
          "North Yorkshire Police ‘Partner Information Sharing Form’",
          "https://www.saferchildrenyork.org.uk/concerned-about-a-child-or-young-person.htm",
          "Police Central Referral Unit",
        ],
        contact: "police-central-referral-unit",
        citations: [
          { section: "Screening Tool", line: 249 },
          { section: "Screening Tool", line: 257 },
        ],
      },
    ],
    difference: "The two tellings name the form differently. Only the tool’s column has a web address.",
    citations: [
      { section: "7.9", line: 222 },
      { section: "Screening Tool", line: 249 },
      { section: "Screening Tool", line: 257 },
    ],
    basis: "printed",
    note: "A page break splits the words of the tool’s column over lines 249 and 257.",
    knownIssues: ["I-08", "I-12", "I-13", "I-38"],
  },
  {
    id: "update-service-assessment",
    level: "escalating",
    deed: "update-service-assessment",
    strength: "should",
    text:
      "If a service has its own assessment, such as ASSET (now AssetPlus), update it. Use what is added in " +
      "pre-sentence reports.",
    variants: [
      {
        printedIn: "7.9 table",
        strength: "should",
        names: ["ASSET"],
        condition: "Where there is a service specific assessment such as ASSET in place",
        citations: [{ section: "7.9", line: 222 }],
      },
      {
        printedIn: "tool column",
        strength: "should",
        names: ["ASSET"],
        condition: "Where there is a service specific assessment such as ASSET in place",
        citations: [{ section: "Screening Tool", line: 257 }],
      },
    ],
    citations: [
      { section: "7.9", line: 222 },
      { section: "Screening Tool", line: 257 },
    ],
    basis: "reading",
    note: "“Now AssetPlus” is ours: only ASSET is printed.",
  },
  {
    id: "record-on-each-agency-system",
    level: "escalating",
    deed: "record-information",
    strength: "ensure",
    text: "Make sure that each agency records the risk to the child on its own IT system.",
    variants: [
      {
        printedIn: "7.9 table",
        strength: "ensure",
        names: ["each agency IT system"],
        citations: [{ section: "7.9", line: 222 }],
      },
      {
        printedIn: "tool column",
        strength: "ensure",
        names: ["each agency IT system"],
        citations: [{ section: "Screening Tool", line: 257 }],
      },
    ],
    citations: [
      { section: "7.9", line: 222 },
      { section: "Screening Tool", line: 257 },
    ],
    basis: "printed",
    knownIssues: ["I-22"],
  },
  {
    id: "call-999",
    level: "significant",
    deed: "call-emergency-services",
    strength: "if-then",
    text: "If a child is at immediate risk, or a crime is about to happen: call 999.",
    contact: "north-yorkshire-police",
    variants: [
      {
        printedIn: "7.9 table",
        strength: "if-then",
        names: ["police", "999"],
        contact: "north-yorkshire-police",
        condition:
          "If a child or young person is at immediate risk of sexual exploitation or a crime is about to be committed",
        citations: [{ section: "7.9", line: 224 }],
      },
      {
        printedIn: "tool column",
        strength: "if-then",
        names: ["police", "999"],
        contact: "north-yorkshire-police",
        condition:
          "If a child or young person is at immediate risk of sexual exploitation or a crime is about to be committed",
        citations: [{ section: "Screening Tool", line: 269 }],
      },
    ],
    citations: [
      { section: "7.9", line: 224 },
      { section: "Screening Tool", line: 269 },
    ],
    basis: "reading",
    note:
      "The text is wider than the printed condition: it speaks of any immediate risk to a child. Children’s Social " +
      "Care is named with this call at Escalating and not here.",
    knownIssues: ["I-14", "I-16"],
  },
  {
    id: "make-safeguarding-referral",
    level: "significant",
    deed: "social-care-referral",
    strength: "make",
    text: "Make a safeguarding referral to Children’s Social Care (now the MASH).",
    contact: "referral-and-assessment-service",
    otherContacts: ["emergency-duty-team"],
    variants: [
      {
        printedIn: "7.9 table",
        strength: "make",
        names: ["Children’s Social Care Referral and Assessment Service"],
        contact: "referral-and-assessment-service",
        citations: [{ section: "7.9", line: 224 }],
      },
      {
        printedIn: "tool column",
        strength: "make",
        names: [
          "Children's Social Care Referral and Assessment Service",
          "https://www.saferchildrenyork.org.uk/concerned-about-a-child-or-young-person.htm",
          "01904 551900",
        ],
        contact: "referral-and-assessment-service",
        citations: [{ section: "Screening Tool", line: 270 }],
      },
    ],
    difference:
      "Only the tool’s column has a web address and a telephone number, with a closing bracket that nothing opens.",
    citations: [
      { section: "7.9", line: 224 },
      { section: "Screening Tool", line: 270 },
    ],
    basis: "reading",
    note:
      "Printed is the Referral and Assessment Service. “Now the MASH” is ours, from the page of York’s safeguarding " +
      "partnership.",
    knownIssues: ["I-24", "I-37", "I-38"],
  },
  {
    id: "consider-disruption",
    level: "significant",
    deed: "disruption",
    strength: "consider",
    text: "Consider disruption tactics straight away.",
    variants: [
      {
        printedIn: "7.9 table",
        strength: "consider",
        names: ["immediate disruption tactics"],
        citations: [{ section: "7.9", line: 224 }],
      },
      {
        printedIn: "tool column",
        strength: "consider",
        names: ["immediate disruption tactics"],
        citations: [{ section: "Screening Tool", line: 271 }],
      },
    ],
    citations: [
      { section: "7.9", line: 224 },
      { section: "Screening Tool", line: 271 },
      { section: "Glossary", line: 473 },
    ],
    basis: "printed",
    note:
      "The action names no tactics and nobody to use them. The glossary explains disruption; 8.4 (line 306) " +
      "speaks of a disruption plan for the perpetrator.",
  },
  {
    id: "update-service-assessment-again",
    level: "significant",
    deed: "update-service-assessment",
    strength: "should",
    text:
      "If a service has its own assessment, such as ASSET (now AssetPlus), update it. Use what is added in " +
      "pre-sentence reports.",
    variants: [
      {
        printedIn: "7.9 table",
        strength: "should",
        names: ["ASSET"],
        condition: "Where there is a service specific assessment such as ASSET in place",
        citations: [{ section: "7.9", line: 224 }],
      },
      {
        printedIn: "tool column",
        strength: "should",
        names: ["ASSET"],
        condition: "Where there is a service specific assessment such as ASSET in place",
        citations: [{ section: "Screening Tool", line: 272 }],
      },
    ],
    citations: [
      { section: "7.9", line: 224 },
      { section: "Screening Tool", line: 272 },
    ],
    basis: "reading",
    note: "“Now AssetPlus” is ours: only ASSET is printed.",
  },
  {
    id: "record-information",
    level: "significant",
    deed: "record-information",
    strength: "ensure",
    text: "Make sure the information is recorded.",
    variants: [
      {
        printedIn: "7.9 table",
        strength: "ensure",
        names: [],
        citations: [{ section: "7.9", line: 224 }],
      },
      {
        printedIn: "tool column",
        strength: "ensure",
        names: [],
        citations: [{ section: "Screening Tool", line: 277 }],
      },
    ],
    citations: [
      { section: "7.9", line: 224 },
      { section: "Screening Tool", line: 277 },
    ],
    basis: "printed",
    note: "The text does not say here what to record or where.",
    knownIssues: ["I-22"],
  },
] as const satisfies readonly Action[];
