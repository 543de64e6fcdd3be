// Sharing reviews as people read them.

import { describe, expect, test } from "vitest";
import { NEWER_ADVICE, reviewSharing, york } from "csae-guidance";
import type { SharingRecord } from "csae-guidance";
import { FORMATS, renderSharing, renderSharingRecord } from "csae-guidance/render";

const RECORD: SharingRecord = {
  reasonToBelieve: "Lifts from an adult whom nobody knows.",
  information: "Dates and places of the lifts.",
  recipient: "North Yorkshire Police",
  immediateDanger: "yes",
  consent: {
    status: "not-sought",
    notSoughtBecause: [
      { ground: "unjustified-delay" },
      { ground: "other", reason: "They were in hospital." },
    ],
  },
  publicInterest: {
    purposes: ["protect-children", "other"],
    reason: "An adult is at risk as well.",
  },
  decider: {
    role: "designated safeguarding lead",
    suitablyQualified: true,
    assertedBy: "the policy",
  },
  necessity: "Those who can act will know.",
  decision: "share",
  decidedOn: "2026-03-12",
};

const text = (record: SharingRecord): string =>
  renderSharingRecord(record, "text").replaceAll(/\s+/g, " ");

describe("8.9 · a sharing record", () => {
  test("what is missing is listed first, each with why, its place and what to write down", () => {
    expect(text(RECORD)).toContain(
      "Not yet recorded ---------------- - Proportionality: Nothing is recorded on the public interest in " +
        "sharing against confidentiality. " +
        "Complete when safe. [8.9, line 330] - Write down whether the public interest in sharing overrides the " +
        "interest in keeping the information confidential, and why.",
    );
    expect(text(RECORD)).toContain("4 items are not yet recorded.");
    expect(text(RECORD)).toContain("Immediate danger is recorded.");
    expect(text(RECORD)).toContain(
      "Basis recorded: a public interest. Whether it suffices is for suitably qualified people to decide",
    );
  });

  test("the record's own words stand under what they are", () => {
    const markdown = renderSharingRecord(RECORD, "markdown");
    expect(markdown).toContain("### Necessity\n\n> Those who can act will know.\n");
    expect(markdown).toContain("- With whom: North Yorkshire Police\n");
    expect(markdown).toContain("- Consent to disclose: not sought\n");
    expect(markdown).toContain(
      "- Who decides: designated safeguarding lead; as asserted by: the policy\n",
    );
    expect(markdown).toContain("- The decision: to share\n");
    expect(markdown).toContain("- Another.\n  > They were in hospital.\n");
    expect(markdown).toContain(
      "- One example: protecting children from significant harm.\n- Another.\n",
    );
    expect(markdown).toContain(
      "### The public interest, in words\n\n> An adult is at risk as well.\n",
    );
  });

  test("an empty record is told as empty, and no title stands over nothing", () => {
    expect(text({})).toContain("Basis recorded: none.");
    expect(text({})).toContain("10 items are not yet recorded.");
    expect(text({})).not.toContain("At a glance");
    expect(text({ decision: "do-not-share" })).toContain("9 items are not yet recorded.");
    expect(
      text({ consent: { status: "refused", discussion: "Asked; the answer was no." } }),
    ).toContain("| Asked; the answer was no.");
  });

  test("a record that lacks nothing is not called right", () => {
    const words = "Written down.";
    const full: SharingRecord = {
      ...RECORD,
      immediateDanger: "no",
      consent: { status: "given", discussion: words },
      proportionality: words,
      ifShared: words,
      ifNotShared: words,
      reasoning: words,
    };
    expect(text(full)).toContain(
      "Each of the ten items is recorded or does not apply. Whether what is written is right is for people to judge.",
    );
    expect(text(full)).not.toMatch(/approved|denied|lawful(?! basis)|unlawful/i);
    expect(text(full)).toContain("(known issue I-44)");
  });

  test("one item missing is told in the singular", () => {
    const words = "Written down.";
    expect(
      text({ ...RECORD, proportionality: words, ifShared: words, ifNotShared: words }),
    ).toContain("1 item is not yet recorded.");
  });

  test("newer law and advice are named and not applied", () => {
    const rendered = renderSharing(reviewSharing({}), "markdown");
    for (const { title } of NEWER_ADVICE.entries)
      expect(rendered.replaceAll("\\", "")).toContain(title);
    expect(rendered).toContain("and not applied here");
  });

  test.each(FORMATS)("%s begins with the emergency notice", (format) => {
    const rendered = renderSharing(reviewSharing({}), format, york);
    const words = rendered
      .replace(/^[\s\S]*<body>/, "")
      .replaceAll(/<[^>]*>|\*/g, "")
      .replaceAll(/\s+/g, " ")
      .trim();
    expect(
      words.startsWith(
        "If anyone is in danger now, or a crime is happening or about to happen: call 999.",
      ),
    ).toBe(true);
  });
});
