// The file that `new-edition` writes: a small fictional edition with a comment on every part.

import { REST } from "./new-edition-rest.js";

const TOOL = `# An edition of a screening tool, to start from.
# Everything in it is FICTIONAL: replace it all.
#
# Check it at any time:      npx csae-guidance check FILE
# See what a change touches: npx csae-guidance diff OLD NEW
# Try a record under it:     npx csae-guidance screen RECORD --edition FILE
#
# Every record says where it stands in the printed text (citations) and on what it rests (basis):
#   printed      the text says so
#   reading      how you read unclear words; say why in a note
#   convention   your own, because the text is silent; say why in a note
# Ids are lower-case words joined by hyphens. They are permanent: never use one for another thing.
# Leave out the hashes: they are worked out.

# The permanent name of the edition, its version, and the title as printed.
id: example-town
version: 0.1.0
title: Example Town Screening Guide (fictional)

# The printed document. Citations count the lines of one copy of its text, from 1.
document:
  title: Example Town Screening Guide (fictional)
  publisher: Example Town Safeguarding Partnership (fictional)
  licence: Say here under which licence the text may be used.
  # The SHA-256 of that copy, so that everyone counts the same lines.
  text:
    lines: 40
    sha256: "0000000000000000000000000000000000000000000000000000000000000000"
  # The parts of the text, each with its first and last line.
  sections:
    - { id: "1", title: About this guide, line: 1, endLine: 10 }
    - { id: "2", title: The screening tool, line: 11, endLine: 40 }
  # The names that the text has for its subject.
  subjects: []
  # When the text appeared, if it does not say so.
  inferredDate: { from: "2026", to: "2026", note: Fictional. }

# What stands first in every result. Keep 999.
emergency:
  id: emergency
  text: If anyone is in danger now, call 999. Do not wait to finish this.
  numbers:
    - { number: "999", when: When anyone is in danger now. }
  also: Tell Children's Social Care once the call is made.
  basis: printed
  citations: [{ section: "1", line: 2 }]

# Your own levels, lowest first: any number from two on, with their printed names.
levels:
  - id: no-concern
    name: No concern (fictional)
    description: Nothing that the tool asks about was seen.
    basis: printed
    citations: [{ section: "2", line: 12 }]
  - id: some-concern
    name: Some concern (fictional)
    description: Something was seen that calls for a talk with the lead.
    basis: printed
    citations: [{ section: "2", line: 13 }]
  - id: growing-concern
    name: Growing concern (fictional)
    description: Several agencies have to act together.
    basis: printed
    citations: [{ section: "2", line: 14 }]
  - id: serious-concern
    name: Serious concern (fictional)
    description: A child is harmed, or likely to be.
    basis: printed
    citations: [{ section: "2", line: 15 }]

# The rule that gives a level: here, the highest level of a row answered Yes. docs/rules.md has the
# other kinds: counts, sums with bands, floors, gates, and a level for each area.
rule:
  kind: highest-section
  basis: convention
  note: The fictional text prints no rule.
  citations: [{ section: "2", line: 11 }]

# The same in words, for people. Every result shows them.
indicationRule:
  id: highest-section
  text: The level is that of the highest section with a Yes. You decide, with your lead.
  basis: convention
  note: The fictional text prints no rule.
  citations: [{ section: "2", line: 11 }]

# Names for rows about the same thing.
themes:
  - { id: everyday-life, label: Everyday life, note: "Home, school and friends." }

# The rows of the tool, by level and then in printed order. The label is exactly as printed, and so
# are its signs: the separate things that the row names. The name is short, for lists.
indicators:
  - id: late-home
    level: some-concern
    row: 1
    name: Late home
    label: Often comes home later than agreed
    themes: [everyday-life]
    basis: printed
    citations: [{ section: "2", line: 21 }]
    signs:
      - id: later-than-agreed
        label: Often comes home later than agreed
        basis: printed
        citations: [{ section: "2", line: 21 }]
  - id: new-belongings
    level: growing-concern
    row: 1
    name: New belongings
    label: Has new belongings and does not say where they came from
    themes: [everyday-life]
    basis: printed
    citations: [{ section: "2", line: 26 }]
    signs:
      - id: belongings-unexplained
        label: Has new belongings and does not say where they came from
        basis: printed
        citations: [{ section: "2", line: 26 }]
  - id: controlled-by-someone
    level: serious-concern
    row: 1
    name: Controlled by someone
    label: Says that somebody decides where they go and whom they see
    themes: [everyday-life]
    basis: printed
    citations: [{ section: "2", line: 31 }]
    signs:
      - id: told-where-to-go
        label: Says that somebody decides where they go and whom they see
        basis: printed
        citations: [{ section: "2", line: 31 }]

# What to do at a level. Where the text prints an action twice, give both tellings.
actions:
  - id: talk-to-the-lead
    level: some-concern
    deed: record-information
    strength: should
    text: Talk to the designated safeguarding lead, and write down what was seen.
    contact: town-social-care
    basis: printed
    citations: [{ section: "2", line: 35 }]
    variants:
      - printedIn: 7.9 table
        strength: should
        names: []
        citations: [{ section: "2", line: 35 }]
      - printedIn: tool column
        strength: should
        names: []
        citations: [{ section: "2", line: 36 }]

# Whom to ring. Give the day on which somebody tried the number (checkedOn); this one has none yet.
contacts:
  - id: town-social-care
    name: Example Town Children's Social Care (fictional)
    functions: [childrens-social-care]
    asPrinted: 01632 960001
    telephones: ["01632 960001"]
    hours: "Monday to Friday, 9 to 5"
    status: not-confirmed
    statusNote: Nobody has tried the number yet.
    basis: printed
    citations: [{ section: "1", line: 8 }]
`;

/** The whole file. Its check gives no issue. */
export const NEW_EDITION = `${TOOL}${REST}`;
