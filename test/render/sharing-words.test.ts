// A sharing record's own words, each under what it is, and nothing for what is not recorded.

import { expect, test } from "vitest";
import { defineOverlay, reviewSharing, york } from "csae-guidance";
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
  competenceConsidered: { note: "Competence." },
  lawfulBasisNoted: "Basis.",
  dutyToShareConsidered: "Duty.",
  moreDetrimentalBecause: "Detriment.",
  statutoryReportingNoted: "Reporting.",
};

const wordsOf = (record: SharingRecord): string =>
  renderSharingRecord(record, "markdown").split("## The record’s own words\n")[1] ?? "";

test("all of them", () => {
  expect(wordsOf(FULL)).toBe(`
### At a glance

- With whom: Example desk
- Immediate danger: Not known
- Consent to disclose: withdrawn
- Who decides: Lead
- The decision: not to share
- Decided on: 2026-03-12
- Recorded on: 2026-03-13

### Why consent was not sought

- ${york.sharing.notSoughtGrounds.find(({ id }) => id === "unjustified-delay")!.text}
- Another.
  > Other.
- Another.

### Public interest

- ${york.sharing.publicInterestPurposes.find(({ id }) => id === "protect-children")!.text}
- Another.

### Reason to believe that a child may be at risk

> Reason.

### Information

> Information.

### Discussion about consent

> Discussion.

### The public interest, in words

> Interest.

### Necessity

> Necessity.

### Proportionality

> Proportionality.

### If it is shared

> Shared.

### If it is not shared

> Not shared.

### How the decision was reached

> Reasoning.

### Competence to consent, as considered

> Competence.

### Lawful basis noted

> Basis.

### A duty to share, as considered

> Duty.

### Why disclosing was thought more detrimental

> Detriment.

### Statutory reporting noted

> Reporting.
`);
});

test("a role that nobody asserted stands alone", () => {
  expect(wordsOf({ decider: { role: "Lead", suitablyQualified: true } })).toMatch(
    /- Who decides: Lead\n/,
  );
});

test("a role that is spaces is not shown beside who asserted it", () => {
  expect(
    wordsOf({ decider: { role: " ", suitablyQualified: true, assertedBy: "the policy" } }),
  ).toContain("- Who decides: the policy\n");
});

test("words of spaces are none", () => {
  expect(wordsOf({ necessity: " \n", reasoning: "Words." })).toBe(
    "\n### How the decision was reached\n\n> Words.\n",
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
