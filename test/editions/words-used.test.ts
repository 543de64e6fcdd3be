// A word of a closed list that nothing uses is a word that was forgotten: to add it, or to take it out.

import { expect, test } from "vitest";
import * as library from "csae-guidance";
import { york } from "csae-guidance";

const { contacts, actions, overlaps, statements, knownIssues, policeForm, sharing } = york;

test.each([
  ["CONTACT_FUNCTIONS", contacts.flatMap(({ functions }) => functions)],
  ["ACTION_DEEDS", actions.map(({ deed }) => deed)],
  ["ACTION_STRENGTHS", actions.map(({ strength }) => strength)],
  ["OVERLAP_KINDS", overlaps.map(({ kind }) => kind)],
  ["STATEMENT_KINDS", statements.map(({ kind }) => kind)],
  ["PARTIES", statements.flatMap(({ who }) => who)],
  ["ISSUE_SEVERITIES", knownIssues.map(({ severity }) => severity)],
  [
    "POLICE_FORM_BLOCKS",
    [...policeForm.items, ...policeForm.notOnTheForm].map(({ block }) => block),
  ],
  ["SHARING_ITEMS", sharing.recordItems.map(({ id }) => id)],
  ["CONSENT_KINDS", sharing.consents.map(({ id }) => id)],
] as const)("York's edition uses every word of %s", (name, used: readonly string[]) => {
  expect(library[name].filter((word) => !used.includes(word))).toEqual([]);
});
