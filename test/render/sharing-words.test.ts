// A sharing record's own words, each under what it is, and nothing for what is not recorded.

import { expect, test } from "vitest";
import { NEWER_ADVICE, defineOverlay, reviewSharing, york } from "csae-guidance";
import type { SharingRecord } from "csae-guidance";
import { renderSharing, renderSharingRecord } from "csae-guidance/render";

const FULL: SharingRecord = {
  reasonToBelieve: "Reason.",
  information: "Information.",
  recipient: "Example desk",
  immediateDanger: "not-known",
  consent: {
    status: "withdrawn",
    discussion: "Discussion.",
    notSoughtBecause: [
      { ground: "unjustified-delay" },
      { ground: "other", reason: "Other." },
      { ground: "other", reason: " " },
    ],
  },
  publicInterest: { purposes: ["protect-children", "other"], reason: "Interest." },
  decider: { role: "Lead", suitablyQualified: true, assertedBy: " " },
  necessity: "Necessity.",
  proportionality: "Proportionality.",
  ifShared: "Shared.",
  ifNotShared: "Not shared.",
  reasoning: "Reasoning.",
  decision: "do-not-share",
  decidedOn: "2026-03-12",
  recordedOn: "2026-03-13",
  competenceConsidered: { by: "Nurse", on: "2026-03-01", note: "Competence." },
  lawfulBasisNoted: "Basis.",
  dutyToShareConsidered: "Duty.",
  moreDetrimentalBecause: "Detriment.",
  statutoryReportingNoted: "Reporting.",
};

const markdownOf = (record: SharingRecord): string => renderSharingRecord(record, "markdown");
const wordsOf = (record: SharingRecord): string =>
  /## Decision\n([\s\S]*?)\n## (?:Not yet recorded|Check|Does not apply)/.exec(
    markdownOf(record),
  )?.[1] ?? "";

const ground = york.sharing.notSoughtGrounds.find(({ id }) => id === "unjustified-delay")!.text;
const purpose = york.sharing.publicInterestPurposes.find(
  ({ id }) => id === "protect-children",
)!.text;

test("all of them", () => {
  expect(
    wordsOf(FULL)
      .replaceAll("\\[", "[")
      .replace(/\d+ items? (?:is|are) not yet recorded\.|Each of the ten items .*/, "(count)")
      .replace(NEWER_ADVICE.text, "(newer advice)"),
  ).toBe(`
**Not to share with Example desk.**

Decided on 12 March 2026. Recorded on 13 March 2026. Who decides: Lead. Recorded as suitably qualified. Who says so: not recorded.

A decision not to share needs no basis. It needs to show how the public interest was weighed. [1]

(count)

## Consent and public interest

Consent to disclose: withdrawn.

(newer advice)

- Why consent was not asked for: ${ground}
- Why consent was not asked for: another reason

  > Other.
- Why consent was not asked for: another reason
- Public interest: ${purpose}
- Public interest: another purpose

### Discussion about consent

> Discussion.

### The public interest, in words

> Interest.

## Why

### How the decision was reached

> Reasoning.

### Reason to believe that a child may be at risk

> Reason.

### Necessity

> Necessity.

### Proportionality

> Proportionality.

### If it is shared

> Shared.

### If it is not shared

> Not shared.

### Information

> Information.

## Also noted

### Competence to consent, as considered

Considered by Nurse on 1 March 2026.

> Competence.

### Lawful basis noted

> Basis.

### A duty to share, as considered

> Duty.

### Why sharing was thought to do more harm than not sharing

> Detriment.

### Statutory reporting noted

> Reporting.
`);
});

test.each([
  [{ role: "Lead" }, "Who decides: Lead. Whether suitably qualified: not recorded."],
  [
    { role: "Lead", assertedBy: "the policy" },
    "Who decides: Lead. Whether suitably qualified: not recorded. Who says so: the policy.",
  ],
  [
    { role: "Lead", suitablyQualified: false, assertedBy: "the policy" },
    "Who decides: Lead. Recorded as not suitably qualified. Who says so: the policy.",
  ],
  [
    { role: " ", suitablyQualified: true },
    "Who decides: not recorded. Recorded as suitably qualified. Who says so: not recorded.",
  ],
])("who decides, as far as it is recorded: %j", (decider, sentence) => {
  expect(wordsOf({ decider })).toContain(`${sentence}\n`);
});

test.each([
  [{ by: "Nurse" }, "Considered by Nurse."],
  [{ on: "2026-03-01" }, "Considered on 1 March 2026."],
  [{ note: "Competence." }, "> Competence."],
])("what is recorded on competence: %j", (competenceConsidered, shown) => {
  expect(wordsOf({ competenceConsidered })).toMatch(
    new RegExp(`### Competence to consent, as considered\n\n${shown}\n$`),
  );
});

test("words of spaces are none", () => {
  expect(wordsOf({ necessity: " \n", reasoning: "Words." })).toMatch(
    /## Why\n\n### How the decision was reached\n\n> Words\.\n$/,
  );
});

test("an agency’s title stands under who decides, and nowhere else", () => {
  const made = defineOverlay(york, {
    id: "example-trust",
    version: "1.0.0",
    titles: [{ role: "senior-safeguarding-manager", title: "Director of Example" }],
  });
  if (!made.ok) throw new Error("the overlay is sound");
  const rendered = renderSharing(reviewSharing({}, made.value), "markdown", made.value);
  expect(rendered.match(/Here, .*$/gm)).toEqual([
    "Here, senior safeguarding managers: Director of Example.",
  ]);
  expect(rendered.split("Here, ")[0]?.split("\n- ").at(-1)).toMatch(/^Who decides: /);
});

test("what does not apply stands by itself", () => {
  const rendered = renderSharing(reviewSharing({ consent: { status: "given" } }), "markdown");
  expect(rendered).toContain("## Does not apply\n\n- ");
  expect(renderSharing(reviewSharing({}), "markdown")).not.toContain("## Does not apply");
});
