// The parts of a new edition that every edition has to have beside its tool, in few words.

import { FLAG_CAUTIONS, PROMPTS, SCREENING_CAUTIONS, SHARING_CAUTIONS, STEPS } from "../index.js";

const CITED = 'basis: printed, citations: [{ section: "1", line: 1 }]';

/** A sentence of the edition, in one line. */
function sentence(id: string, more = ""): string {
  return `{ id: ${id}, text: Fictional words., ${more}${CITED} }`;
}

function sentences(ids: readonly string[], indent: string): string {
  return ids.map((id) => `${indent}${id}: ${sentence(id)}`).join("\n");
}

const NONE = [
  "overlaps",
  "interventionAims",
  "observationBases",
  "glossary",
  "statements",
  "procedures",
  "definitions",
  "formsOfAbuse",
  "fourPs",
  "jointDuties",
  "principles",
  "routes",
  "ageTerms",
  "questions",
  "references",
  "knownIssues",
];

export const REST = `
# What stands under every result: that the tool is no full assessment.
notAFullAssessment: ${sentence("no-full-assessment")}

# What needs nobody's leave, with its contacts in the order of use.
steps:
${STEPS.map((id) => `  ${id}: ${sentence(id, "contacts: [], ")}`).join("\n")}

# The sentence of each caution. A result shows it where it applies.
cautions:
${sentences(SCREENING_CAUTIONS, "  ")}

# The sentence of each thing that a result asks a person to do.
prompts:
${sentences(PROMPTS, "  ")}

# The rules for sharing information.
sharing:
  id: example-town-sharing
  version: 0.1.0
  title: Sharing information (fictional)
  gateways: []
  notSoughtGrounds: []
  publicInterestPurposes: []
  deciderRoles: []
  recordItems: []
  consents: []
  cautions:
${sentences(SHARING_CAUTIONS, "    ")}

# How to flag a concern.
flagging:
  who: ${sentence("who-flags")}
  test: ${sentence("test")}
  contact: town-social-care
  steps: []
  notSaid:
${FLAG_CAUTIONS.map((id) => `    - ${sentence(id)}`).join("\n")}

# The form on which police are told something.
policeForm:
  title: Information form (fictional)
  names: []
  items: []
  peopleInvolved: { id: people, asksFor: the people involved, ${CITED} }
  brokenBlock: ${sentence("broken-block", "labels: [], ")}
  requestedInPreamble: []
  notOnTheForm: []
  neverAsked: []
  withheldFromIntelligence: ${sentence("withheld")}
  readBeforePassingOn: ${sentence("read-first")}

# What the edition has none of. Each may hold records, as York's edition does.
${NONE.map((part) => `${part}: []`).join("\n")}
`;
