// The section SIGNIFICANT CONCERNS/HARM of the screening tool (chapter 7, lines 266–290): 13 rows with their signs.
// Labels are exact. A sign's `reading` is this library's own.

import type { Indicator } from "../types.js";

export const significantRows = [
  {
    id: "sexual-activity-or-exploitation",
    level: "significant",
    row: 1,
    name: "Sexual activity: under 13, additional needs, exploitation",
    label:
      "Under 13 or young person with a learning disability of special needs (up to age 21) engaging in sexual " +
      "activity/ Repeated pregnancy/miscarriages and/or terminations / Inappropriate/exploitative sexual activity " +
      "with peers/adults / Disclosure of sexual activity with boyfriend/girlfriend's peers/ Others having " +
      "knowledge that sex can be exchanged for money and/or goods / Relationship with suspected/known CSE " +
      "perpetrators",
    themes: ["sexual-exploitation", "associates"],
    citations: [{ section: "Screening Tool", line: 269 }],
    basis: "printed",
    signs: [
      {
        id: "sexual-activity-under-13",
        label: "Under 13",
        leadOut: "engaging in sexual activity",
        reading: {
          ageRule: true,
          describesHarm: "yes",
          under: 13,
          strand: "sexual",
          basis: "reading",
          note:
            "The words describe harm that has happened: under 13 no child can consent to any sexual activity (10.5, " +
            "line 369). The words hold an age. The words speak of sexual activity.",
        },
        citations: [{ section: "Screening Tool", line: 269 }],
        basis: "printed",
        note: "Shares its last words with the next sign.",
      },
      {
        id: "sexual-activity-with-additional-needs",
        label: "young person with a learning disability of special needs (up to age 21) engaging in sexual activity",
        reading: {
          ageRule: true,
          describesHarm: "possibly",
          under: 22,
          strand: "sexual",
          basis: "reading",
          note:
            "The words may describe harm that has happened. The words hold an age. The words speak of sexual " +
            "activity.",
        },
        citations: [{ section: "Screening Tool", line: 269 }],
        basis: "printed",
        note: "Printed “of” where “or” must be meant. Whether 21 is included is not stated.",
        knownIssues: ["I-15"],
      },
      {
        id: "repeated-pregnancy-miscarriage-or-termination",
        label: "Repeated pregnancy/miscarriages and/or terminations",
        variants: ["pregnancy", "miscarriages", "terminations"],
        reading: {
          describesHarm: "possibly",
          basis: "reading",
          note: "The words may describe harm that has happened.",
        },
        citations: [{ section: "Screening Tool", line: 269 }],
        basis: "printed",
        knownIssues: ["I-04"],
      },
      {
        id: "exploitative-sexual-activity",
        label: "Inappropriate/exploitative sexual activity with peers/adults",
        variants: ["with peers", "adults"],
        reading: {
          describesHarm: "yes",
          strand: "sexual",
          basis: "reading",
          note: "The words describe harm that has happened. The words speak of sexual activity.",
        },
        citations: [{ section: "Screening Tool", line: 269 }],
        basis: "printed",
        knownIssues: ["I-04"],
      },
      {
        id: "sexual-activity-with-partners-peers",
        label: "Disclosure of sexual activity with boyfriend/girlfriend's peers",
        reading: {
          describesHarm: "possibly",
          strand: "sexual",
          basis: "reading",
          note: "The words may describe harm that has happened. The words speak of sexual activity.",
        },
        citations: [{ section: "Screening Tool", line: 269 }],
        basis: "printed",
        knownIssues: ["I-04"],
      },
      {
        id: "others-know-of-exchange",
        label: "Others having knowledge that sex can be exchanged for money and/or goods",
        reading: {
          describesHarm: "possibly",
          strand: "sexual",
          basis: "reading",
          note: "The words may describe harm that has happened. The words speak of sex exchanged.",
        },
        citations: [{ section: "Screening Tool", line: 269 }],
        basis: "printed",
        knownIssues: ["I-04"],
      },
      {
        id: "relationship-with-perpetrators",
        label: "Relationship with suspected/known CSE perpetrators",
        variants: ["suspected", "known"],
        reading: {
          describesHarm: "possibly",
          strand: "sexual",
          basis: "reading",
          note: "The words may describe harm that has happened. The words speak of CSE.",
        },
        citations: [{ section: "Screening Tool", line: 269 }],
        basis: "printed",
        knownIssues: ["I-04"],
      },
    ],
  },
  {
    id: "not-in-education",
    level: "significant",
    row: 2,
    name: "Not in education, placements lost, or links to exploitation",
    label:
      "Not in any education, training or employment/Regular breakdown of school placements due to behavioural " +
      "problems/ Whereabouts during school hours unknown and information suggesting links to CSE/County Lines or " +
      "member of a gang",
    themes: ["education"],
    citations: [{ section: "Screening Tool", line: 270 }],
    basis: "printed",
    signs: [
      {
        id: "no-education-training-or-employment",
        label: "Not in any education, training or employment",
        citations: [{ section: "Screening Tool", line: 270 }],
        basis: "printed",
      },
      {
        id: "school-placement-breakdown",
        label: "Regular breakdown of school placements due to behavioural problems",
        citations: [{ section: "Screening Tool", line: 270 }],
        basis: "printed",
      },
      {
        id: "whereabouts-unknown-with-exploitation-links",
        label:
          "Whereabouts during school hours unknown and information suggesting links to CSE/County Lines or member " +
          "of a gang",
        variants: ["links to CSE", "County Lines", "member of a gang"],
        reading: {
          describesHarm: "possibly",
          strand: "both",
          basis: "reading",
          note: "The words may describe harm that has happened. The words speak of CSE, County Lines and gangs.",
        },
        citations: [{ section: "Screening Tool", line: 270 }],
        basis: "printed",
        note: "“member of a gang” may be an alternative of its own.",
        knownIssues: ["I-05"],
      },
    ],
  },
  {
    id: "gang-identity-places-moved-or-held",
    level: "significant",
    row: 3,
    name: "County lines or gang, known places, moved or locked in",
    label:
      "Identifying as a county lines or gang member / Found in areas/properties known for CSE/street sex " +
      "work/drug activity/ Evidence or police Intelligence to suggest being moved around for sexual activity / " +
      'Abducted and forced imprisonment (described by young person as "locked in")',
    themes: ["offending-and-gangs", "places", "trafficking-and-abduction"],
    citations: [{ section: "Screening Tool", line: 271 }],
    basis: "printed",
    signs: [
      {
        id: "identifies-as-county-lines-or-gang-member",
        label: "Identifying as a county lines or gang member",
        variants: ["county lines", "gang"],
        reading: { strand: "criminal", basis: "reading", note: "The words speak of county lines and gangs." },
        citations: [{ section: "Screening Tool", line: 271 }],
        basis: "printed",
        knownIssues: ["I-05"],
      },
      {
        id: "found-in-known-areas",
        label: "Found in areas/properties known for CSE/street sex work/drug activity",
        variants: ["CSE", "street sex work", "drug activity"],
        reading: { strand: "both", basis: "reading", note: "The words speak of CSE and drug activity." },
        citations: [{ section: "Screening Tool", line: 271 }],
        basis: "printed",
        knownIssues: ["I-04"],
      },
      {
        id: "moved-for-sexual-activity",
        label: "Evidence or police Intelligence to suggest being moved around for sexual activity",
        variants: ["Evidence", "police Intelligence"],
        reading: {
          describesHarm: "possibly",
          strand: "sexual",
          basis: "reading",
          note: "The words may describe harm that has happened. The words speak of sexual activity.",
        },
        citations: [{ section: "Screening Tool", line: 271 }],
        basis: "printed",
      },
      {
        id: "abducted-and-locked-in",
        label: 'Abducted and forced imprisonment (described by young person as "locked in")',
        reading: { describesHarm: "yes", basis: "reading", note: "The words describe harm that has happened." },
        citations: [{ section: "Screening Tool", line: 271 }],
        basis: "printed",
        knownIssues: ["I-04"],
      },
    ],
  },
  {
    id: "dependency-or-drug-supply",
    level: "significant",
    row: 4,
    name: "Drug dependency or supply, exploited to pay debts",
    label:
      "Evidence of dependency on alcohol/drugs, Using opiates (e.g. heroin, codeine, methadone) / Injecting of " +
      "any substance / Dealing of substances / Found in areas/properties known for drug activity/ Supply of " +
      "substances to others / CSE activity for paying off of debts e.g. drug debt/ known to be actively involved " +
      "in networks that run drug lines",
    themes: ["substances", "offending-and-gangs"],
    citations: [{ section: "Screening Tool", line: 272 }],
    basis: "printed",
    signs: [
      {
        id: "alcohol-or-drug-dependency",
        label: "Evidence of dependency on alcohol/drugs",
        variants: ["alcohol", "drugs"],
        citations: [{ section: "Screening Tool", line: 272 }],
        basis: "printed",
      },
      {
        id: "opiate-use",
        label: "Using opiates (e.g. heroin, codeine, methadone)",
        citations: [{ section: "Screening Tool", line: 272 }],
        basis: "printed",
      },
      {
        id: "injecting",
        label: "Injecting of any substance",
        citations: [{ section: "Screening Tool", line: 272 }],
        basis: "printed",
      },
      {
        id: "dealing-of-substances",
        label: "Dealing of substances",
        reading: { strand: "criminal", basis: "reading", note: "The words speak of drug dealing." },
        citations: [{ section: "Screening Tool", line: 272 }],
        basis: "printed",
      },
      {
        id: "found-in-drug-areas",
        label: "Found in areas/properties known for drug activity",
        reading: { strand: "criminal", basis: "reading", note: "The words speak of places of drug activity." },
        citations: [{ section: "Screening Tool", line: 272 }],
        basis: "printed",
        knownIssues: ["I-04"],
      },
      {
        id: "supply-to-others",
        label: "Supply of substances to others",
        reading: { strand: "criminal", basis: "reading", note: "The words speak of drug supply." },
        citations: [{ section: "Screening Tool", line: 272 }],
        basis: "printed",
      },
      {
        id: "exploited-to-pay-debts",
        label: "CSE activity for paying off of debts e.g. drug debt",
        reading: {
          describesHarm: "yes",
          strand: "sexual",
          basis: "reading",
          note: "The words describe harm that has happened. The words speak of CSE.",
        },
        citations: [{ section: "Screening Tool", line: 272 }],
        basis: "printed",
      },
      {
        id: "involved-in-drug-line-networks",
        label: "known to be actively involved in networks that run drug lines",
        reading: { strand: "criminal", basis: "reading", note: "The words speak of drug lines." },
        citations: [{ section: "Screening Tool", line: 272 }],
        basis: "printed",
        knownIssues: ["I-04"],
      },
    ],
  },
  {
    id: "taken-to-clubs-or-hotels",
    level: "significant",
    row: 5,
    name: "Taken to clubs or hotels for sexual activity",
    label:
      "Being taken to clubs/hotels for sexual activity with adults or as part of a peer on peer exploitative " +
      "relationship",
    themes: ["sexual-exploitation"],
    citations: [{ section: "Screening Tool", line: 277 }],
    basis: "printed",
    signs: [
      {
        id: "taken-for-sexual-activity-with-adults",
        label: "Being taken to clubs/hotels for sexual activity with adults",
        variants: ["clubs", "hotels"],
        reading: {
          describesHarm: "yes",
          strand: "sexual",
          basis: "reading",
          note: "The words describe harm that has happened. The words speak of sexual activity.",
        },
        citations: [{ section: "Screening Tool", line: 277 }],
        basis: "printed",
      },
      {
        id: "taken-in-peer-exploitation",
        label: "as part of a peer on peer exploitative relationship",
        leadIn: "Being taken to clubs/hotels for sexual activity",
        reading: {
          describesHarm: "yes",
          strand: "sexual",
          basis: "reading",
          note: "The words describe harm that has happened. The words speak of sexual activity.",
        },
        citations: [{ section: "Screening Tool", line: 277 }],
        basis: "printed",
      },
    ],
  },
  {
    id: "withdrawn-disclosure-or-injuries",
    level: "significant",
    row: 6,
    name: "Sexual assault disclosed, then withdrawn; visible injuries",
    label: "Disclosure of sexual assault and then withdrawal of disclosure/statement/ visible injuries",
    themes: ["disclosures", "injury-and-health"],
    citations: [{ section: "Screening Tool", line: 278 }],
    basis: "printed",
    signs: [
      {
        id: "sexual-assault-disclosure-withdrawn",
        label: "Disclosure of sexual assault and then withdrawal of disclosure/statement",
        reading: {
          describesHarm: "yes",
          strand: "sexual",
          basis: "reading",
          note: "The words describe harm that has happened. The words speak of sexual assault.",
        },
        citations: [{ section: "Screening Tool", line: 278 }],
        basis: "printed",
      },
      {
        id: "visible-injuries",
        label: "visible injuries",
        reading: {
          describesHarm: "possibly",
          basis: "reading",
          note: "The words may describe harm that has happened.",
        },
        citations: [{ section: "Screening Tool", line: 278 }],
        basis: "printed",
        note: "It is unclear whether injuries count alone or only with the disclosure.",
      },
    ],
  },
  {
    id: "abduction-and-imprisonment",
    level: "significant",
    row: 7,
    name: "Abduction and forced imprisonment",
    label: "Abduction and forced imprisonment",
    themes: ["trafficking-and-abduction"],
    citations: [{ section: "Screening Tool", line: 279 }],
    basis: "printed",
    signs: [
      {
        id: "abduction-and-forced-imprisonment",
        label: "Abduction and forced imprisonment",
        reading: { describesHarm: "yes", basis: "reading", note: "The words describe harm that has happened." },
        citations: [{ section: "Screening Tool", line: 279 }],
        basis: "printed",
        knownIssues: ["I-04"],
      },
    ],
  },
  {
    id: "online-meetings-bullying-or-images",
    level: "significant",
    row: 8,
    name: "Online: strangers met, sexual bullying, images shared",
    label:
      "Use of internet to regularly meet in person unknown adults/peers for sexual activity / Evidence of sexual " +
      "bullying through social media/internet / Evidence of sexual material being shared online without young " +
      "person's consent",
    themes: ["online", "images", "sexual-exploitation"],
    citations: [{ section: "Screening Tool", line: 280 }],
    basis: "printed",
    signs: [
      {
        id: "meeting-unknown-people-from-online",
        label: "Use of internet to regularly meet in person unknown adults/peers for sexual activity",
        reading: {
          describesHarm: "yes",
          strand: "sexual",
          basis: "reading",
          note: "The words describe harm that has happened. The words speak of sexual activity.",
        },
        citations: [{ section: "Screening Tool", line: 280 }],
        basis: "printed",
      },
      {
        id: "sexual-bullying-online",
        label: "Evidence of sexual bullying through social media/internet",
        reading: {
          describesHarm: "yes",
          strand: "sexual",
          basis: "reading",
          note: "The words describe harm that has happened. The words speak of sexual bullying.",
        },
        citations: [{ section: "Screening Tool", line: 280 }],
        basis: "printed",
      },
      {
        id: "sexual-material-shared-without-consent",
        label: "Evidence of sexual material being shared online without young person's consent",
        reading: {
          describesHarm: "yes",
          strand: "sexual",
          basis: "reading",
          note: "The words describe harm that has happened. The words speak of sexual material.",
        },
        citations: [{ section: "Screening Tool", line: 280 }],
        basis: "printed",
      },
    ],
  },
  {
    id: "trafficked-homeless-or-unsupported",
    level: "significant",
    row: 9,
    name: "Trafficked, homeless, or perpetrators close to the child",
    label:
      "Being bought/sold/trafficked. Homeless or sofa surfing / often stays elsewhere. Lack of " +
      "relationship/understanding or trust. Family/friends/peers are known or suspected perpetrators of CSE/ " +
      "Known, parent is unavailable physically or emotionally",
    themes: ["trafficking-and-abduction", "home-and-family", "associates"],
    citations: [{ section: "Screening Tool", line: 281 }],
    basis: "printed",
    signs: [
      {
        id: "bought-sold-or-trafficked",
        label: "Being bought/sold/trafficked",
        variants: ["bought", "sold", "trafficked"],
        reading: { describesHarm: "yes", basis: "reading", note: "The words describe harm that has happened." },
        citations: [{ section: "Screening Tool", line: 281 }],
        basis: "printed",
      },
      {
        id: "homeless-or-sofa-surfing",
        label: "Homeless or sofa surfing / often stays elsewhere",
        variants: ["Homeless", "sofa surfing", "often stays elsewhere"],
        citations: [{ section: "Screening Tool", line: 281 }],
        basis: "printed",
        note:
          "The stroke after “surfing” parts alternatives and not signs: all three say where the child stays. At " +
          "lines 261 and 289 a stroke parts two different things.",
      },
      {
        id: "lack-of-relationship-or-trust",
        label: "Lack of relationship/understanding or trust",
        citations: [{ section: "Screening Tool", line: 281 }],
        basis: "printed",
        note: "With whom is not stated.",
        knownIssues: ["I-37"],
      },
      {
        id: "close-to-perpetrators",
        label: "Family/friends/peers are known or suspected perpetrators of CSE",
        variants: ["Family", "friends", "peers", "known", "suspected"],
        reading: {
          describesHarm: "possibly",
          strand: "sexual",
          basis: "reading",
          note: "The words may describe harm that has happened. The words speak of CSE.",
        },
        citations: [{ section: "Screening Tool", line: 281 }],
        basis: "printed",
      },
      {
        id: "parent-unavailable",
        label: "Known, parent is unavailable physically or emotionally",
        citations: [{ section: "Screening Tool", line: 281 }],
        basis: "printed",
        note: "Garbled in print: the word “Known,” has no clear place.",
        knownIssues: ["I-37"],
      },
    ],
  },
  {
    id: "intelligence-offences-or-recruiting",
    level: "significant",
    row: 10,
    name: "Intelligence, charges, drug networks or intimidation",
    label:
      "Significant intelligence indications. Charged or convicted of robbery/use of offensive weapon/ possessions " +
      "of large quantities of drugs. Known to be active with drug distribution networks and lines. Recruiting " +
      "other to run drug lines and to organised crime. Withdrawing witness statements and suspected intimidation",
    themes: ["offending-and-gangs", "disclosures"],
    citations: [
      { section: "Screening Tool", line: 282 },
      { section: "Screening Tool", line: 287 },
    ],
    basis: "printed",
    note: "The row is printed over a page break; both parts are one row.",
    knownIssues: ["I-08"],
    signs: [
      {
        id: "significant-intelligence",
        label: "Significant intelligence indications",
        citations: [{ section: "Screening Tool", line: 282 }],
        basis: "printed",
      },
      {
        id: "charged-or-convicted-of-robbery",
        label: "Charged or convicted of robbery",
        reading: { strand: "criminal", basis: "reading", note: "The words speak of offending." },
        citations: [{ section: "Screening Tool", line: 282 }],
        basis: "printed",
      },
      {
        id: "use-of-offensive-weapon",
        label: "use of offensive weapon",
        leadIn: "Charged or convicted of",
        reading: { strand: "criminal", basis: "reading", note: "The words speak of offending." },
        citations: [{ section: "Screening Tool", line: 282 }],
        basis: "printed",
        note: "It is unclear whether “Charged or convicted of” reaches this far.",
      },
      {
        id: "large-quantities-of-drugs",
        label: "possessions of large quantities of drugs",
        leadIn: "Charged or convicted of",
        reading: { strand: "criminal", basis: "reading", note: "The words speak of offending." },
        citations: [{ section: "Screening Tool", line: 282 }],
        basis: "printed",
        note: "It is unclear whether “Charged or convicted of” reaches this far.",
      },
      {
        id: "active-in-drug-distribution",
        label: "Known to be active with drug distribution networks and lines",
        reading: { strand: "criminal", basis: "reading", note: "The words speak of drug distribution and lines." },
        citations: [{ section: "Screening Tool", line: 282 }],
        basis: "printed",
        knownIssues: ["I-04"],
      },
      {
        id: "recruiting-others-to-drug-lines",
        label: "Recruiting other to run drug lines and to organised crime",
        reading: { strand: "criminal", basis: "reading", note: "The words speak of drug lines and organised crime." },
        citations: [
          { section: "Screening Tool", line: 282 },
          { section: "Screening Tool", line: 287 },
        ],
        basis: "printed",
        note: "Printed “other” where “others” must be meant; the words run over two pages.",
      },
      {
        id: "withdrawing-witness-statements",
        label: "Withdrawing witness statements and suspected intimidation",
        reading: {
          describesHarm: "possibly",
          basis: "reading",
          note: "The words may describe harm that has happened.",
        },
        citations: [{ section: "Screening Tool", line: 287 }],
        basis: "printed",
      },
    ],
  },
  {
    id: "sexual-exploitation-again",
    level: "significant",
    row: 11,
    name: "Repeated pregnancies or exploitative sexual activity",
    label:
      "Repeated pregnancy/miscarriages and/or terminations / inappropriate/exploitative sexual activity with " +
      "peers/adults. Disclosure of sexual activity with boyfriend/girlfriend's peers. Others having knowledge " +
      "that sex can be exchanged for money and/or goods. Relationship with suspected/known CSE perpetrators",
    themes: ["sexual-exploitation", "associates"],
    citations: [{ section: "Screening Tool", line: 288 }],
    basis: "printed",
    signs: [
      {
        id: "repeated-pregnancy-miscarriage-or-termination-again",
        label: "Repeated pregnancy/miscarriages and/or terminations",
        variants: ["pregnancy", "miscarriages", "terminations"],
        reading: {
          describesHarm: "possibly",
          basis: "reading",
          note: "The words may describe harm that has happened.",
        },
        citations: [{ section: "Screening Tool", line: 288 }],
        basis: "printed",
        knownIssues: ["I-04"],
      },
      {
        id: "exploitative-sexual-activity-again",
        label: "inappropriate/exploitative sexual activity with peers/adults",
        variants: ["with peers", "adults"],
        reading: {
          describesHarm: "yes",
          strand: "sexual",
          basis: "reading",
          note: "The words describe harm that has happened. The words speak of sexual activity.",
        },
        citations: [{ section: "Screening Tool", line: 288 }],
        basis: "printed",
        knownIssues: ["I-04"],
      },
      {
        id: "sexual-activity-with-partners-peers-again",
        label: "Disclosure of sexual activity with boyfriend/girlfriend's peers",
        reading: {
          describesHarm: "possibly",
          strand: "sexual",
          basis: "reading",
          note: "The words may describe harm that has happened. The words speak of sexual activity.",
        },
        citations: [{ section: "Screening Tool", line: 288 }],
        basis: "printed",
        knownIssues: ["I-04"],
      },
      {
        id: "others-know-of-exchange-again",
        label: "Others having knowledge that sex can be exchanged for money and/or goods",
        reading: {
          describesHarm: "possibly",
          strand: "sexual",
          basis: "reading",
          note: "The words may describe harm that has happened. The words speak of sex exchanged.",
        },
        citations: [{ section: "Screening Tool", line: 288 }],
        basis: "printed",
        knownIssues: ["I-04"],
      },
      {
        id: "relationship-with-perpetrators-again",
        label: "Relationship with suspected/known CSE perpetrators",
        variants: ["suspected", "known"],
        reading: {
          describesHarm: "possibly",
          strand: "sexual",
          basis: "reading",
          note: "The words may describe harm that has happened. The words speak of CSE.",
        },
        citations: [{ section: "Screening Tool", line: 288 }],
        basis: "printed",
        knownIssues: ["I-04"],
      },
    ],
  },
  {
    id: "mental-health-and-emotional-harm",
    level: "significant",
    row: 12,
    name: "Mental health, self-harm, suicide attempts or abuse at home",
    label:
      "Chronic low self-esteem. Changes or extremes in mental health / suicidal ideation . Evidence of emotional " +
      "abuse from domestic violence, as witness or victim. Evidence of self-harm, eating disorders, previous " +
      "suicide attempts or overdoses. Frequent attendance at A&E.",
    themes: ["emotional-wellbeing", "home-and-family"],
    citations: [{ section: "Screening Tool", line: 289 }],
    basis: "printed",
    signs: [
      {
        id: "chronic-low-self-esteem",
        label: "Chronic low self-esteem",
        citations: [{ section: "Screening Tool", line: 289 }],
        basis: "printed",
      },
      {
        id: "mental-health-changes",
        label: "Changes or extremes in mental health",
        variants: ["Changes", "extremes"],
        citations: [{ section: "Screening Tool", line: 289 }],
        basis: "printed",
      },
      {
        id: "suicidal-ideation",
        label: "suicidal ideation",
        citations: [{ section: "Screening Tool", line: 289 }],
        basis: "printed",
      },
      {
        id: "emotional-abuse-from-domestic-violence",
        label: "Evidence of emotional abuse from domestic violence, as witness or victim",
        variants: ["as witness", "victim"],
        reading: { describesHarm: "yes", basis: "reading", note: "The words describe harm that has happened." },
        citations: [{ section: "Screening Tool", line: 289 }],
        basis: "printed",
      },
      {
        id: "evidence-of-self-harm",
        label: "Evidence of self-harm",
        reading: {
          describesHarm: "possibly",
          basis: "reading",
          note: "The words may describe harm that has happened.",
        },
        citations: [{ section: "Screening Tool", line: 289 }],
        basis: "printed",
        note: "No severity is stated, unlike the other two signs of self-harm.",
        knownIssues: ["I-05"],
      },
      {
        id: "eating-disorders",
        label: "eating disorders",
        leadIn: "Evidence of",
        citations: [{ section: "Screening Tool", line: 289 }],
        basis: "printed",
        knownIssues: ["I-05"],
      },
      {
        id: "suicide-attempts-or-overdoses",
        label: "previous suicide attempts or overdoses",
        leadIn: "Evidence of",
        variants: ["suicide attempts", "overdoses"],
        reading: {
          describesHarm: "possibly",
          basis: "reading",
          note: "The words may describe harm that has happened.",
        },
        citations: [{ section: "Screening Tool", line: 289 }],
        basis: "printed",
      },
      {
        id: "frequent-emergency-attendance",
        label: "Frequent attendance at A&E",
        citations: [{ section: "Screening Tool", line: 289 }],
        basis: "printed",
      },
    ],
  },
  {
    id: "physical-symptoms-of-assault",
    level: "significant",
    row: 13,
    name: "Physical symptoms that suggest sexual assault",
    label: "Physical symptoms suggestive of sexual assault",
    themes: ["injury-and-health"],
    citations: [{ section: "Screening Tool", line: 290 }],
    basis: "printed",
    signs: [
      {
        id: "physical-symptoms-suggesting-sexual-assault",
        label: "Physical symptoms suggestive of sexual assault",
        reading: {
          describesHarm: "possibly",
          strand: "sexual",
          basis: "reading",
          note: "The words may describe harm that has happened. The words speak of sexual assault.",
        },
        citations: [{ section: "Screening Tool", line: 290 }],
        basis: "printed",
      },
    ],
  },
] as const satisfies readonly Indicator[];
