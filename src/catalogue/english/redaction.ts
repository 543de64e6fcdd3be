// Sentences of the page of a redacted record (10.11; 8.6; Appendix One, line 429).

export const redaction = {
  "redaction.title": "Redacted record, to be checked by a person",
  "redaction.made-for": "{kind}, for {audience}.",
  "redaction.kind-screening": "A screening",
  "redaction.kind-screening-record": "A screening with its judgement",
  "redaction.kind-sharing-record": "The record of a decision on sharing information",
  "redaction.kind-sharing-history": "The history of a record on sharing information",
  "redaction.kind-flag": "A flag",
  "redaction.kind-police-form": "A police information form",
  "redaction.kind-interventions": "A record of interventions",
  "redaction.kind-history": "The history of a record",
  "redaction.kind-record-at-moment": "A record as it stood at a moment",
  "redaction.kind-not-known": "A record of a kind that cannot be told",
  "redaction.audience-child": "the child’s own copy",
  "redaction.audience-subject-access": "a subject access request",
  "redaction.audience-police": "the police",
  "redaction.audience-research": "research",
  "redaction.audience-not-known": "nobody: the audience is not known",

  "redaction.before": "Before anything is handed over",
  "redaction.left": "What is left",
  "redaction.left-in-brief": { 1: "{place}: 1 field", other: "{place}: {count} fields" },
  "redaction.nothing": "Nothing.",
  "redaction.withheld": "What is withheld or cut short",
  "redaction.withheld-places": {
    1: "1 place in the record. A person may still give what is withheld.",
    other: "{count} places in the record. A person may still give what is withheld.",
  },
  "redaction.at-the-top": "the record itself, at the top",
  "redaction.withheld-in-brief": { 1: "{because} 1 place.", other: "{because} {count} places." },
} as const;
