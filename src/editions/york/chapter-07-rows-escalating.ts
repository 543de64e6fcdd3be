// The section ESCALATING CONCERNS/HARM of the screening tool (chapter 7, lines 246–264): 14 rows with their signs.
// Labels are exact. A sign's `reading` is this library's own.

import type { Indicator } from "../types.js";

export const escalatingRows = [
  {
    id: "exploited-associates-places-or-cars",
    level: "escalating",
    row: 1,
    label:
      "Associating with unknown adults and/or other sexually exploited or missing children/young people. Spending " +
      "time in areas where known CE and/or getting into cars with unknown adults or suspected perpetrators of " +
      "CE/CSE",
    themes: ["associates", "places"],
    citations: [{ section: "Screening Tool", line: 249 }],
    basis: "printed",
    signs: [
      {
        id: "unknown-adults-again",
        label: "Associating with unknown adults",
        citations: [{ section: "Screening Tool", line: 249 }],
        basis: "printed",
        knownIssues: ["I-05"],
      },
      {
        id: "sexually-exploited-peers",
        label: "other sexually exploited",
        leadIn: "Associating with",
        leadOut: "children/young people",
        reading: { strand: "sexual", basis: "reading", note: "The words speak of sexual exploitation." },
        citations: [{ section: "Screening Tool", line: 249 }],
        basis: "printed",
      },
      {
        id: "missing-peers",
        label: "missing children/young people",
        leadIn: "Associating with … other",
        citations: [{ section: "Screening Tool", line: 249 }],
        basis: "printed",
      },
      {
        id: "time-in-areas-of-known-exploitation",
        label: "Spending time in areas where known CE",
        reading: { strand: "both", basis: "reading", note: "The words speak of CE." },
        citations: [{ section: "Screening Tool", line: 249 }],
        basis: "printed",
        note: "Words seem to be missing after “known CE”.",
        knownIssues: ["I-37"],
      },
      {
        id: "cars-with-unknown-adults",
        label: "getting into cars with unknown adults",
        citations: [{ section: "Screening Tool", line: 249 }],
        basis: "printed",
      },
      {
        id: "suspected-perpetrators",
        label: "suspected perpetrators of CE/CSE",
        leadIn: "getting into cars with",
        reading: { strand: "both", basis: "reading", note: "The words speak of CE/CSE." },
        citations: [{ section: "Screening Tool", line: 249 }],
        basis: "printed",
        note: "It may also be read as associating with suspected perpetrators.",
      },
    ],
  },
  {
    id: "online-grooming-possessions-or-places",
    level: "escalating",
    row: 2,
    label:
      "Being groomed on internet. New or expensive possessions which cannot be accounted for. Access to " +
      "cash/money; spending time in areas where drug activity known to take place or fearful of going to certain " +
      "areas.",
    themes: ["online", "money-and-goods", "places"],
    citations: [{ section: "Screening Tool", line: 250 }],
    basis: "printed",
    signs: [
      {
        id: "groomed-online",
        label: "Being groomed on internet",
        reading: { describesHarm: "yes", basis: "reading", note: "The words describe harm that has happened." },
        citations: [{ section: "Screening Tool", line: 250 }],
        basis: "printed",
      },
      {
        id: "unexplained-possessions",
        label: "New or expensive possessions which cannot be accounted for",
        variants: ["New", "expensive"],
        citations: [{ section: "Screening Tool", line: 250 }],
        basis: "printed",
      },
      {
        id: "access-to-cash",
        label: "Access to cash/money",
        citations: [{ section: "Screening Tool", line: 250 }],
        basis: "printed",
      },
      {
        id: "time-in-drug-areas",
        label: "spending time in areas where drug activity known to take place",
        reading: { strand: "criminal", basis: "reading", note: "The words speak of places of drug activity." },
        citations: [{ section: "Screening Tool", line: 250 }],
        basis: "printed",
      },
      {
        id: "fearful-of-areas",
        label: "fearful of going to certain areas",
        citations: [{ section: "Screening Tool", line: 250 }],
        basis: "printed",
      },
    ],
  },
  {
    id: "clipping",
    level: "escalating",
    row: 3,
    label:
      "‘Clipping’ i.e., offering to have sex with the intention of robbing the victim, then running before sexual " +
      "activity",
    themes: ["sexual-exploitation", "money-and-goods"],
    citations: [{ section: "Screening Tool", line: 251 }],
    basis: "printed",
    signs: [
      {
        id: "clipping-and-robbery",
        label:
          "‘Clipping’ i.e., offering to have sex with the intention of robbing the victim, then running before " +
          "sexual activity",
        reading: { strand: "sexual", basis: "reading", note: "The words speak of sex offered." },
        citations: [{ section: "Screening Tool", line: 251 }],
        basis: "printed",
        note: "The printed words call the person robbed “the victim”. The glossary explains the term.",
        knownIssues: ["I-40"],
      },
    ],
  },
  {
    id: "withdrawn-assault-complaint",
    level: "escalating",
    row: 4,
    label: "Disclosure of physical assault with no substantiating evidence followed by withdrawal of complaint",
    themes: ["disclosures"],
    citations: [{ section: "Screening Tool", line: 252 }],
    basis: "printed",
    signs: [
      {
        id: "physical-assault-complaint-withdrawn",
        label: "Disclosure of physical assault with no substantiating evidence followed by withdrawal of complaint",
        citations: [{ section: "Screening Tool", line: 252 }],
        basis: "printed",
      },
    ],
  },
  {
    id: "reported-involvement",
    level: "escalating",
    row: 5,
    label: "Reports of potential involvement in CE, such as seen in hot spots, known houses or recruiting grounds",
    themes: ["places"],
    citations: [{ section: "Screening Tool", line: 253 }],
    basis: "printed",
    signs: [
      {
        id: "reports-of-potential-involvement",
        label: "Reports of potential involvement in CE, such as seen in hot spots, known houses or recruiting grounds",
        variants: ["hot spots", "known houses", "recruiting grounds"],
        reading: { strand: "both", basis: "reading", note: "The words speak of CE." },
        citations: [{ section: "Screening Tool", line: 253 }],
        basis: "printed",
      },
    ],
  },
  {
    id: "older-partner",
    level: "escalating",
    row: 6,
    label: "Has a significantly older boyfriend/girlfriend",
    themes: ["relationships"],
    citations: [{ section: "Screening Tool", line: 254 }],
    basis: "printed",
    signs: [
      {
        id: "significantly-older-partner",
        label: "Has a significantly older boyfriend/girlfriend",
        variants: ["boyfriend", "girlfriend"],
        citations: [{ section: "Screening Tool", line: 254 }],
        basis: "printed",
        note: "“Significantly” is not defined.",
      },
    ],
  },
  {
    id: "substance-use-or-drug-associates",
    level: "escalating",
    row: 7,
    label:
      "Regular use of or recent increase in use of substances /Use of drugs in addition to alcohol/cannabis (e.g. " +
      "MDMA, cocaine) / Concerns for drug dependency / Associating with known drug dealers / Seen in known areas " +
      "for selling drugs/ Seen associating with young people who are running and involved in drug lines",
    themes: ["substances", "associates", "places"],
    citations: [
      { section: "Screening Tool", line: 255 },
      { section: "Screening Tool", line: 257 },
    ],
    basis: "printed",
    note: "The row is printed over a page break; both parts are one row.",
    knownIssues: ["I-08"],
    signs: [
      {
        id: "regular-substance-use",
        label: "Regular use of",
        leadOut: "substances",
        citations: [{ section: "Screening Tool", line: 255 }],
        basis: "printed",
      },
      {
        id: "increased-substance-use",
        label: "recent increase in use of substances",
        citations: [{ section: "Screening Tool", line: 255 }],
        basis: "printed",
      },
      {
        id: "drugs-beyond-alcohol-or-cannabis",
        label: "Use of drugs in addition to alcohol/cannabis (e.g. MDMA, cocaine)",
        citations: [{ section: "Screening Tool", line: 255 }],
        basis: "printed",
      },
      {
        id: "concerns-for-drug-dependency",
        label: "Concerns for drug dependency",
        citations: [{ section: "Screening Tool", line: 255 }],
        basis: "printed",
      },
      {
        id: "known-drug-dealers",
        label: "Associating with known drug dealers",
        reading: { strand: "criminal", basis: "reading", note: "The words speak of drug dealing." },
        citations: [{ section: "Screening Tool", line: 257 }],
        basis: "printed",
      },
      {
        id: "seen-in-drug-selling-areas",
        label: "Seen in known areas for selling drugs",
        reading: { strand: "criminal", basis: "reading", note: "The words speak of the selling of drugs." },
        citations: [{ section: "Screening Tool", line: 257 }],
        basis: "printed",
      },
      {
        id: "peers-in-drug-lines",
        label: "Seen associating with young people who are running and involved in drug lines",
        reading: { strand: "criminal", basis: "reading", note: "The words speak of drug lines." },
        citations: [{ section: "Screening Tool", line: 257 }],
        basis: "printed",
      },
    ],
  },
  {
    id: "debts-or-fear",
    level: "escalating",
    row: 8,
    label: "Significant debts/ scared of members of the community.",
    themes: ["money-and-goods"],
    citations: [{ section: "Screening Tool", line: 258 }],
    basis: "printed",
    signs: [
      {
        id: "significant-debts",
        label: "Significant debts",
        citations: [{ section: "Screening Tool", line: 258 }],
        basis: "printed",
      },
      {
        id: "scared-of-community-members",
        label: "scared of members of the community",
        citations: [{ section: "Screening Tool", line: 258 }],
        basis: "printed",
      },
    ],
  },
  {
    id: "sexually-transmitted-infections",
    level: "escalating",
    row: 9,
    label: "Sexually transmitted infections",
    themes: ["injury-and-health"],
    citations: [{ section: "Screening Tool", line: 259 }],
    basis: "printed",
    signs: [
      {
        id: "sexually-transmitted-infection",
        label: "Sexually transmitted infections",
        reading: {
          describesHarm: "possibly",
          basis: "reading",
          note: "The words may describe harm that has happened.",
        },
        citations: [{ section: "Screening Tool", line: 259 }],
        basis: "printed",
        note: "An earlier edition of the York tool printed this sign in its Emerging section.",
      },
    ],
  },
  {
    id: "self-harm-needing-medical-help",
    level: "escalating",
    row: 10,
    label: "Regular self-harming requiring medical assistance",
    themes: ["emotional-wellbeing"],
    citations: [{ section: "Screening Tool", line: 260 }],
    basis: "printed",
    signs: [
      {
        id: "regular-self-harm-needing-medical-help",
        label: "Regular self-harming requiring medical assistance",
        citations: [{ section: "Screening Tool", line: 260 }],
        basis: "printed",
        knownIssues: ["I-05"],
      },
    ],
  },
  {
    id: "repeat-offending-or-nights-away",
    level: "escalating",
    row: 11,
    label: "Repeat offending / Staying out overnight with no explanation",
    themes: ["offending-and-gangs", "going-missing"],
    citations: [{ section: "Screening Tool", line: 261 }],
    basis: "printed",
    signs: [
      {
        id: "repeat-offending",
        label: "Repeat offending",
        reading: { strand: "criminal", basis: "reading", note: "The words speak of offending." },
        citations: [{ section: "Screening Tool", line: 261 }],
        basis: "printed",
      },
      {
        id: "unexplained-nights-away",
        label: "Staying out overnight with no explanation",
        citations: [{ section: "Screening Tool", line: 261 }],
        basis: "printed",
      },
    ],
  },
  {
    id: "gang-association",
    level: "escalating",
    row: 12,
    label: "Gang association or membership",
    themes: ["offending-and-gangs"],
    citations: [{ section: "Screening Tool", line: 262 }],
    basis: "printed",
    signs: [
      {
        id: "gang-association-or-membership",
        label: "Gang association or membership",
        variants: ["association", "membership"],
        reading: { strand: "criminal", basis: "reading", note: "The words speak of gangs." },
        citations: [{ section: "Screening Tool", line: 262 }],
        basis: "printed",
        knownIssues: ["I-05"],
      },
    ],
  },
  {
    id: "sexualised-images-exchanged",
    level: "escalating",
    row: 13,
    label: "Evidence of sending or receiving sexualised images of themselves or others",
    themes: ["images"],
    citations: [{ section: "Screening Tool", line: 263 }],
    basis: "printed",
    signs: [
      {
        id: "sexualised-images-sent-or-received",
        label: "Evidence of sending or receiving sexualised images of themselves or others",
        variants: ["sending", "receiving", "of themselves", "others"],
        reading: { strand: "sexual", basis: "reading", note: "The words speak of sexualised images." },
        citations: [{ section: "Screening Tool", line: 263 }],
        basis: "printed",
      },
    ],
  },
  {
    id: "school-attendance",
    level: "escalating",
    row: 14,
    label:
      "Irregular or poor school attendance /Truancing / Losing interest in education/ Periods of exclusion/ " +
      "Whereabouts during school hours unknown/ Poor educational achievement",
    themes: ["education"],
    citations: [{ section: "Screening Tool", line: 264 }],
    basis: "printed",
    signs: [
      {
        id: "irregular-school-attendance",
        label: "Irregular or poor school attendance",
        variants: ["Irregular", "poor"],
        citations: [{ section: "Screening Tool", line: 264 }],
        basis: "printed",
      },
      { id: "truancy", label: "Truancing", citations: [{ section: "Screening Tool", line: 264 }], basis: "printed" },
      {
        id: "losing-interest-in-education",
        label: "Losing interest in education",
        citations: [{ section: "Screening Tool", line: 264 }],
        basis: "printed",
      },
      {
        id: "periods-of-exclusion",
        label: "Periods of exclusion",
        citations: [{ section: "Screening Tool", line: 264 }],
        basis: "printed",
      },
      {
        id: "whereabouts-in-school-hours-unknown",
        label: "Whereabouts during school hours unknown",
        citations: [{ section: "Screening Tool", line: 264 }],
        basis: "printed",
      },
      {
        id: "poor-educational-achievement-again",
        label: "Poor educational achievement",
        citations: [{ section: "Screening Tool", line: 264 }],
        basis: "printed",
        knownIssues: ["I-05"],
      },
    ],
  },
] as const satisfies readonly Indicator[];
