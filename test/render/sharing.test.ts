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

const words = "Written down.";
const FULL: SharingRecord = {
  ...RECORD,
  immediateDanger: "no",
  consent: { status: "given", discussion: words },
  proportionality: words,
  ifShared: words,
  ifNotShared: words,
  reasoning: words,
};

describe("8.9 · a sharing record", () => {
  test("danger comes first, then the decision, what it rests on and why, then what is open", () => {
    const order = [
      "As recorded, someone is in danger now. - Has 999 been called? If not, call now.",
      "RECORD OF A DECISION ON SHARING INFORMATION",
      "12 March 2026",
      "To share with North Yorkshire Police. Decided on 12 March 2026. Who decides: designated safeguarding lead. " +
        "Recorded as suitably qualified. Who says so: the policy.",
      "Basis recorded: a public interest. Whether it suffices is for suitably qualified people to decide, on the " +
        "facts of the case. [1]",
      "4 items are not yet recorded.",
      "Consent to disclose: not sought.",
      "Why --- Reason to believe that a child may be at risk",
      "Not yet recorded ----------------",
      "Check -----",
      "Does not apply",
      "Sources ------- [1] 8.5, line 314; known issue I-28",
    ];
    const places = order.map((part) => text(RECORD).indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test("what is missing is listed with why, its place and what to write down", () => {
    expect(text(RECORD)).toMatch(
      /- Proportionality: Nothing is recorded on how sharing was weighed against keeping it confidential\. Complete when safe\. \[\d+\] - Write down which weighs more, and why: the public interest in sharing, or keeping the information confidential\./,
    );
    expect(text(RECORD)).toContain("] 8.9, line 330");
  });

  test("the record's own words stand under what they are, printed examples beside consent", () => {
    const markdown = renderSharingRecord(RECORD, "markdown");
    expect(markdown).toContain("### Necessity\n\n> Those who can act will know.\n");
    expect(markdown).toContain(
      "- Why consent was not asked for: another reason\n\n  > They were in hospital.\n",
    );
    const purpose = york.sharing.publicInterestPurposes.find(({ id }) => id === "protect-children");
    expect(markdown).toContain(
      `- Public interest: ${purpose?.text ?? ""}\n- Public interest: another purpose\n`,
    );
    expect(markdown).toContain(
      "### The public interest, in words\n\n> An adult is at risk as well.\n",
    );
    expect(markdown).not.toContain("The record’s own words");
  });

  test("an empty record is told as empty, and no title stands over nothing", () => {
    expect(text({})).toContain("No decision is recorded.");
    expect(text({})).toContain(
      "Basis recorded: none. 8.5 names two, consent to disclose and a public interest. Suitably qualified " +
        "people decide, on the facts of the case. [1]",
    );
    expect(text({})).toContain("Consent to disclose: not recorded.");
    expect(text({})).toContain("10 items are not yet recorded.");
    expect(text({})).not.toMatch(/ Why -|Also noted|Check -/);
    expect(
      text({ consent: { status: "refused", discussion: "Asked; the answer was no." } }),
    ).toContain("| Asked; the answer was no.");
  });

  test("8.9, line 328 · a decision not to share speaks of what was weighed, and of no basis", () => {
    const refused = text({
      consent: { status: "refused", discussion: "Asked on Monday." },
      publicInterest: { purposes: [], reason: "Considered; not of sufficient force." },
      decision: "do-not-share",
    });
    expect(refused).toContain(
      "Not to share. A decision not to share needs no basis. It needs to show how the public interest was " +
        "weighed. [1]",
    );
    expect(refused).toContain("[1] 8.9, line 328");
    expect(refused).not.toContain("Basis recorded");
    expect(refused).toContain("| Considered; not of sufficient force.");
  });

  test("a record that lacks nothing is not called right", () => {
    expect(text(FULL)).toContain(
      "Each of the ten items is recorded or does not apply. Whether what is written is right is for people to judge.",
    );
    expect(text(FULL)).not.toMatch(/approved|denied|lawful(?! basis)|unlawful/i);
    expect(text(FULL)).toContain("known issue I-44");
  });

  test("one item missing is told in the singular", () => {
    expect(
      text({ ...RECORD, proportionality: words, ifShared: words, ifNotShared: words }),
    ).toContain("1 item is not yet recorded.");
  });

  test("newer advice is one sentence beside consent, and no list of titles", () => {
    const { text: sentence, entries } = NEWER_ADVICE;
    expect(text(RECORD)).toContain(`Consent to disclose: not sought. ${sentence}`);
    const review = renderSharing(reviewSharing({}), "text").replaceAll(/\s+/g, " ");
    expect(review).toContain(sentence);
    for (const { title } of entries) expect(review).not.toContain(title);
  });

  test("a summary names what is missing in a line and shows the first words of each reason", () => {
    const summary = renderSharingRecord(
      { ...RECORD, necessity: `${"long ".repeat(40)}end`, information: "Left to the whole." },
      { format: "text", detail: "summary" },
    ).replaceAll(/\s+/g, " ");
    expect(summary).toContain(
      "Not yet recorded ---------------- Proportionality · If it is shared · If it is not shared · How the " +
        "decision was reached.",
    );
    expect(summary).toMatch(/- Necessity: (?:long )+(?:l|lo|lon)?…/);
    expect(summary).not.toMatch(/Left to the whole|end…|Does not apply/);
  });

  test.each(FORMATS)("%s begins with the emergency notice", (format) => {
    const rendered = renderSharing(reviewSharing({}), format, york);
    const shown = rendered
      .replace(/^[\s\S]*<body[^>]*>/, "")
      .replaceAll(/<[^>]*>|\*/g, "")
      .replaceAll(/\s+/g, " ")
      .trim();
    expect(
      shown.startsWith(
        "If anyone is in danger now, or a crime is happening or about to happen: call 999.",
      ),
    ).toBe(true);
  });
});
