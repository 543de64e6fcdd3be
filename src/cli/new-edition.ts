// The file that `new-edition` writes: a short fictional edition with a comment on every part.

/** The whole file. Its check gives no issue. */
export const NEW_EDITION = `# An edition of a screening tool, to start from.
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
# docs/making-an-edition.md goes through all of it, step by step.

# The permanent name of the edition, its version, and the title as printed.
id: example-town
version: 0.1.0
title: Example Town Screening Guide (fictional)

# The printed document. Citations count the lines of one copy of its text, from 1.
document:
  title: Example Town Screening Guide (fictional)
  publisher: Example Town Safeguarding Partnership (fictional)
  lines: 40
  # Its parts, each with its first and last line. Without this list, only the lines are checked.
  sections:
    - { id: "1", title: About this guide, line: 1, endLine: 10 }
    - { id: "2", title: The screening tool, line: 11, endLine: 40 }

# Your own levels, lowest first: any number from two on, with their printed names.
levels:
  - id: no-concern
    name: No concern (fictional)
    basis: printed
    citations: [{ section: "2", line: 12 }]
  - id: some-concern
    name: Some concern (fictional)
    # What a result says where the answers point to this level. It can be left out.
    indicated: Talk to your designated safeguarding lead today.
    basis: printed
    citations: [{ section: "2", line: 13 }]
  - id: serious-concern
    name: Serious concern (fictional)
    basis: printed
    citations: [{ section: "2", line: 14 }]

# The rows of the tool, by level and then in printed order. The level is that of the section in
# which the row is printed. The label is exactly as printed.
indicators:
  - id: new-belongings
    level: some-concern
    label: Has new belongings, such as a phone or clothes, and does not say where they came from
    # A short name for lists, of at most 60 characters. Without it, the label is the name.
    name: New belongings
    # The separate things that a row names. A row without signs is one sign.
    signs:
      - { id: new-phone, label: a phone }
      - { id: new-clothes, label: clothes }
    basis: printed
    citations: [{ section: "2", line: 21, endLine: 22 }]
  - id: controlled-by-someone
    level: serious-concern
    label: Says that somebody decides where they go and whom they see
    basis: printed
    citations: [{ section: "2", line: 31 }]

# The rule that gives a level: here, the highest level of a row answered Yes. docs/rules.md has the
# other kinds: counts, sums with bands, floors, gates, and a level for each area.
rule:
  kind: highest-section
  basis: convention
  note: The fictional text prints no rule.
  citations: [{ section: "2", line: 11 }]

# All that follows can be left out. The library then has its own words for notices and cautions, and
# shows no actions and no contacts.

# What to do at a level. strength is one of make, ensure, should, consider, if-then: as printed.
actions:
  - id: ring-social-care
    level: serious-concern
    strength: make
    text: Ring Children's Social Care.
    contact: town-social-care
    otherContacts: [town-night-team]
    basis: printed
    citations: [{ section: "2", line: 36 }]

# Whom to ring. Nobody should work with an edition that lacks one of these four. Try each number.
# Then give the day (checkedOn) and the status found-in-use.
contacts:
  - id: town-police
    name: Example Town Police (fictional)
    functions: [police]
    asPrinted: In an emergency 999, otherwise 101
    telephones: ["999", "101"]
    status: not-confirmed
    statusNote: Nobody has tried the numbers yet.
    basis: printed
    citations: [{ section: "1", line: 6 }]
  - id: town-social-care
    name: Example Town Children's Social Care (fictional)
    functions: [childrens-social-care]
    asPrinted: 01632 960001
    telephones: ["01632 960001"]
    hours: "Monday to Friday, 9 to 5"
    status: not-confirmed
    statusNote: Nobody has tried the number yet.
    basis: printed
    citations: [{ section: "1", line: 7 }]
  - id: town-night-team
    name: Example Town Night Team (fictional)
    functions: [out-of-hours]
    asPrinted: 01632 960002
    telephones: ["01632 960002"]
    status: not-confirmed
    statusNote: Nobody has tried the number yet.
    basis: printed
    citations: [{ section: "1", line: 8 }]
  - id: town-helpline
    name: Example Town Helpline for Children (fictional)
    functions: [child-helpline]
    asPrinted: 01632 960003
    telephones: ["01632 960003"]
    status: not-confirmed
    statusNote: Nobody has tried the number yet.
    basis: printed
    citations: [{ section: "1", line: 9 }]

# What stands under every result: that the tool is no full assessment.
notAFullAssessment:
  id: not-a-full-assessment
  text: This tool is not an assessment. It helps you to decide whom to talk to.
  basis: printed
  citations: [{ section: "1", line: 3 }]

# A caution in the words of your document. Every result shows it where it applies.
cautions:
  under-13:
    id: under-13
    text: This child is under 13. Ring Children's Social Care today, whatever the level.
    basis: printed
    citations: [{ section: "1", line: 4 }]

# Terms that people look up, with other forms of each.
glossary:
  - id: night-team
    term: Night Team
    meaning: Those who answer for Children's Social Care outside office hours.
    aliases: [out of hours, duty team]
    from: printed-glossary
    basis: printed
    citations: [{ section: "2", line: 40 }]
`;
