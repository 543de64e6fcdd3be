// The section EMERGING CONCERNS of the screening tool (chapter 7, lines 231–244): 11 rows with their signs.
// Labels are exact. Marks are readings of this library.

import type { Indicator } from "../schema/index.js";

export const emergingRows = [
  {
    id: "late-or-missing",
    level: "emerging",
    row: 1,
    label: "Regularly coming home late or going missing",
    themes: ["going-missing"],
    citations: [{ section: "Screening Tool", line: 233 }],
    basis: "printed",
    signs: [
      {
        id: "regularly-late-home", label: "Regularly coming home late",
        citations: [{ section: "Screening Tool", line: 233 }], basis: "printed",
      },
      {
        id: "going-missing", label: "going missing", citations: [{ section: "Screening Tool", line: 233 }], basis: "printed",
        note: "The printed “Regularly” may govern this sign too.",
      },
    ],
  },
  {
    id: "changed-contacts",
    level: "emerging",
    row: 2,
    label: "Recent change in peer group / Reduced contact with family/friends / Late night phone/internet contact",
    themes: ["relationships", "online"],
    citations: [{ section: "Screening Tool", line: 234 }],
    basis: "printed",
    signs: [
      {
        id: "new-peer-group", label: "Recent change in peer group", citations: [{ section: "Screening Tool", line: 234 }],
        basis: "printed",
      },
      {
        id: "less-contact-with-family-or-friends", label: "Reduced contact with family/friends",
        variants: ["family", "friends"], citations: [{ section: "Screening Tool", line: 234 }], basis: "printed",
        knownIssues: ["I-04"],
      },
      {
        id: "late-night-contact", label: "Late night phone/internet contact", variants: ["phone", "internet"],
        citations: [{ section: "Screening Tool", line: 234 }], basis: "printed",
      },
    ],
  },
  {
    id: "sexualised-content-online",
    level: "emerging",
    row: 3,
    label: "Posting – or posted - sexualised images or content on the internet",
    themes: ["online", "images"],
    citations: [{ section: "Screening Tool", line: 235 }],
    basis: "printed",
    signs: [
      {
        id: "sexualised-content-posted", label: "Posting – or posted - sexualised images or content on the internet",
        variants: ["images", "content"],
        marks: { strand: "sexual", basis: "reading", note: "The words speak of sexualised content." },
        citations: [{ section: "Screening Tool", line: 235 }], basis: "printed",
        note: "The words do not say who posted the content: the child or someone else.",
      },
    ],
  },
  {
    id: "unaccounted-money-or-goods",
    level: "emerging",
    row: 4,
    label: "Unaccounted for monies or goods e.g. mobile phone and/or credit/ debts",
    themes: ["money-and-goods"],
    citations: [{ section: "Screening Tool", line: 236 }],
    basis: "printed",
    signs: [
      {
        id: "unaccounted-money", label: "Unaccounted for monies", citations: [{ section: "Screening Tool", line: 236 }],
        basis: "printed",
      },
      {
        id: "unaccounted-goods", label: "goods e.g. mobile phone and/or credit", leadIn: "Unaccounted for",
        citations: [{ section: "Screening Tool", line: 236 }], basis: "printed",
      },
      {
        id: "debts", label: "debts", citations: [{ section: "Screening Tool", line: 236 }], basis: "printed",
        note: "Printed as “and/or credit/ debts”: it may be an example of goods and not a sign of its own.",
        knownIssues: ["I-37"],
      },
    ],
  },
  {
    id: "associates-of-concern",
    level: "emerging",
    row: 5,
    label:
      "Associating with unknown adults, older peers or other young people at risk of criminal exploitation or already criminally exploited",
    themes: ["associates"],
    citations: [{ section: "Screening Tool", line: 237 }],
    basis: "printed",
    signs: [
      {
        id: "unknown-adults", label: "Associating with unknown adults",
        citations: [{ section: "Screening Tool", line: 237 }], basis: "printed", knownIssues: ["I-05"],
      },
      {
        id: "older-peers", label: "older peers", leadIn: "Associating with",
        citations: [{ section: "Screening Tool", line: 237 }], basis: "printed",
      },
      {
        id: "peers-at-risk-of-criminal-exploitation", label: "other young people at risk of criminal exploitation",
        leadIn: "Associating with",
        marks: { strand: "criminal", basis: "reading", note: "The words speak of criminal exploitation." },
        citations: [{ section: "Screening Tool", line: 237 }], basis: "printed",
      },
      {
        id: "peers-criminally-exploited", label: "already criminally exploited",
        leadIn: "Associating with … other young people",
        marks: { strand: "criminal", basis: "reading", note: "The words speak of criminal exploitation." },
        citations: [{ section: "Screening Tool", line: 237 }], basis: "printed",
      },
    ],
  },
  {
    id: "reduced-contact",
    level: "emerging",
    row: 6,
    label: "Reduced contact with family/friends",
    themes: ["relationships"],
    citations: [{ section: "Screening Tool", line: 238 }],
    basis: "printed",
    signs: [
      {
        id: "less-contact-with-family-or-friends-again", label: "Reduced contact with family/friends",
        variants: ["family", "friends"], citations: [{ section: "Screening Tool", line: 238 }], basis: "printed",
        knownIssues: ["I-04"],
      },
    ],
  },
  {
    id: "drugs-or-alcohol",
    level: "emerging",
    row: 7,
    label: "Experimenting with drugs/alcohol",
    themes: ["substances"],
    citations: [{ section: "Screening Tool", line: 240 }],
    basis: "printed",
    signs: [
      {
        id: "experimenting-with-drugs-or-alcohol", label: "Experimenting with drugs/alcohol", variants: ["drugs", "alcohol"],
        citations: [{ section: "Screening Tool", line: 240 }], basis: "printed",
      },
    ],
  },
  {
    id: "self-image-eating-or-self-harm",
    level: "emerging",
    row: 8,
    label: "Poor self image, eating disorder, some superficial self-harm",
    themes: ["emotional-wellbeing"],
    citations: [{ section: "Screening Tool", line: 241 }],
    basis: "printed",
    signs: [
      {
        id: "poor-self-image", label: "Poor self image", citations: [{ section: "Screening Tool", line: 241 }],
        basis: "printed",
      },
      {
        id: "eating-disorder", label: "eating disorder", citations: [{ section: "Screening Tool", line: 241 }],
        basis: "printed", knownIssues: ["I-05"],
      },
      {
        id: "superficial-self-harm", label: "some superficial self-harm",
        citations: [{ section: "Screening Tool", line: 241 }], basis: "printed", knownIssues: ["I-05"],
      },
    ],
  },
  {
    id: "unexplained-injuries",
    level: "emerging",
    row: 9,
    label: "Physical injuries that cannot be explained sufficiently",
    themes: ["injury-and-health"],
    citations: [{ section: "Screening Tool", line: 242 }],
    basis: "printed",
    signs: [
      {
        id: "physical-injuries-unexplained", label: "Physical injuries that cannot be explained sufficiently",
        citations: [{ section: "Screening Tool", line: 242 }], basis: "printed",
      },
    ],
  },
  {
    id: "initial-offending",
    level: "emerging",
    row: 10,
    label: "Initial offending often in group situations",
    themes: ["offending-and-gangs"],
    citations: [{ section: "Screening Tool", line: 243 }],
    basis: "printed",
    signs: [
      {
        id: "initial-offending-in-groups", label: "Initial offending often in group situations",
        marks: { strand: "criminal", basis: "reading", note: "The words speak of offending." },
        citations: [{ section: "Screening Tool", line: 243 }], basis: "printed",
      },
    ],
  },
  {
    id: "education-and-behaviour",
    level: "emerging",
    row: 11,
    label:
      "Mainly engaged in education, employment or training/ Some attendance/behaviour issues/ Poor educational achievement",
    themes: ["education"],
    citations: [{ section: "Screening Tool", line: 244 }],
    basis: "printed",
    signs: [
      {
        id: "mainly-engaged-in-education-or-work", label: "Mainly engaged in education, employment or training",
        variants: ["education", "employment", "training"],
        marks: { notAConcern: true, basis: "reading", note: "As worded this describes an ordinary or protective state, not a concern." },
        citations: [{ section: "Screening Tool", line: 244 }], basis: "printed", knownIssues: ["I-07"],
      },
      {
        id: "attendance-or-behaviour-issues", label: "Some attendance/behaviour issues",
        variants: ["attendance", "behaviour"], citations: [{ section: "Screening Tool", line: 244 }], basis: "printed",
      },
      {
        id: "poor-educational-achievement", label: "Poor educational achievement",
        citations: [{ section: "Screening Tool", line: 244 }], basis: "printed", knownIssues: ["I-05"],
      },
    ],
  },
] as const satisfies readonly Indicator[];
