// The age rules of the guidance (chapters 1, 7 and 10), and the gap between them.
// They do not form one scheme: each rule says what its age is for, and nothing is computed from the gap.

import type { AgeTerm } from "../types.js";

export const ageTerms = [
  {
    id: "exploitation-under-18",
    term: "under the age of 18",
    under: 18,
    text: "The definition of child sexual exploitation is about a child or young person who is under 18.",
    use: "definition",
    citations: [{ section: "1.11", line: 81 }],
    basis: "printed",
  },
  {
    id: "child-under-18",
    term: "under the age of 18",
    under: 18,
    text: "A child is anyone under 18, by the Children Act 1989.",
    use: "scope",
    citations: [{ section: "1.12", line: 83 }],
    basis: "reading",
    note: "1.12 prints the Act’s definition of a child. That it bounds the scope of the guidance is our reading.",
    knownIssues: ["I-15", "I-18"],
  },
  {
    id: "nice-child-under-13",
    term: "under 13 years",
    under: 13,
    text: "In the terms of NICE, a “child” is under 13.",
    use: "term",
    citations: [{ section: "1.13", line: 85, endLine: 87 }],
    basis: "printed",
    knownIssues: ["I-18"],
  },
  {
    id: "nice-young-person-13-to-17",
    term: "13-17 years",
    from: 13,
    under: 18,
    text: "In the terms of NICE, a “young person” is 13 to 17.",
    use: "term",
    citations: [{ section: "1.13", line: 85, endLine: 88 }],
    basis: "printed",
    knownIssues: ["I-18"],
  },
  {
    id: "additional-vulnerability-without-age",
    text:
      "Some groups could be more vulnerable still, such as children in local authority care, those leaving care " +
      "or who have left it, and children who may have special educational needs and disabilities. No age " +
      "is given for them.",
    use: "statement",
    citations: [{ section: "1.14", line: 90 }],
    basis: "printed",
  },
  {
    id: "sign-under-13",
    term: "Under 13",
    under: 13,
    text: "Sexual activity involving a child under 13 is a sign in the first row of the Significant section.",
    use: "indicator",
    citations: [{ section: "Screening Tool", line: 269 }],
    basis: "printed",
  },
  {
    id: "sign-up-to-21",
    term: "up to age 21",
    text:
      "Sexual activity involving a young person with a learning disability or special needs, up to age 21, is a " +
      "sign in the first row of the Significant section.",
    use: "indicator",
    citations: [{ section: "Screening Tool", line: 269 }],
    basis: "reading",
    note:
      "Printed “of” special needs, read as “or”. No bound is given here, because whether 21 is included is not " +
      "stated. From 18 the words reach past the age in 1.12; adult safeguarding is not covered by this guidance.",
    knownIssues: ["I-15"],
  },
  {
    id: "consent-over-16",
    term: "over the age of 16",
    text:
      "The text gives the legal position so: over the age of 16, any young person can consent to sex with someone " +
      "of their own age or older.",
    use: "statement",
    citations: [{ section: "10.4", line: 367 }],
    basis: "printed",
    note:
      "No bound is given here. Read literally the words leave out those who are 16; the law is 16 and over. This " +
      "library never decides whether someone can consent.",
    knownIssues: ["I-17"],
  },
  {
    id: "own-abuse-under-18",
    term: "under 18",
    under: 18,
    text: "Nobody under 18 in an exploitative relationship can consent to being abused.",
    use: "statement",
    citations: [{ section: "10.4", line: 367 }],
    basis: "printed",
  },
  {
    id: "abuse-under-18",
    term: "under 18s",
    under: 18,
    text: "Sexual activity involving someone under 18 as part of an exploitative situation is child abuse.",
    use: "statement",
    citations: [{ section: "10.5", line: 369 }],
    basis: "printed",
  },
  {
    id: "no-consent-under-13",
    term: "under the age of 13",
    under: 13,
    text: "Under the age of 13, a child cannot consent to any sexual activity.",
    use: "statement",
    citations: [{ section: "10.5", line: 369 }],
    basis: "printed",
  },
  {
    id: "silence-13-to-15",
    from: 13,
    under: 16,
    text:
      "The text says nothing about sexual activity at 13, 14 or 15 that is not part of exploitation. Nothing may " +
      "be filled in.",
    use: "silence",
    citations: [
      { section: "10.4", line: 367 },
      { section: "10.5", line: 369 },
    ],
    basis: "convention",
    note:
      "The nearest places speak of over 16, of under 13, and of exploitation under 18. Marking the gap between " +
      "them is a convention of this library.",
    knownIssues: ["I-17"],
  },
] as const satisfies readonly AgeTerm[];
