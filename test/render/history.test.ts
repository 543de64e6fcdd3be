// Histories as people read them.

import { beforeEach, describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import { FORMATS } from "csae-guidance/render";
import type { Format } from "csae-guidance/render";
import { historyFingerprint } from "../../src/history/index.js";
import { renderHistory } from "../../src/render/history.js";
import {
  EVENTS,
  amended,
  created,
  decided,
  discussed,
  historyOf,
  readBack,
} from "../history/events.js";
import { HOSTILE, harmless } from "./hostile-words.js";

const history = historyOf(...EVENTS);
let markdown: string;
beforeEach(() => {
  markdown = renderHistory(history, "markdown").replaceAll("\\[", "[");
});

describe("a history", () => {
  test("every event stands in the order recorded, with who, when it happened and when it was recorded", () => {
    expect(markdown.match(/^## Event .*$/gm)).toEqual([
      "## Event 1: record created",
      "## Event 2: rows answered",
      "## Event 3: judgement",
      "## Event 4: discussion",
      "## Event 5: decision on sharing information",
      "## Event 6: flag",
      "## Event 7: amendment",
      "## Event 8: review",
      "## Event 9: correction",
    ]);
    expect(markdown).toContain(
      "- Entered by: A. Example, school nurse\n- When it happened: 2 March 2026\n" +
        "- Recorded: 2 March 2026, 09:00 +00:00\n",
    );
    expect(renderHistory([{ ...created, by: {} }], "markdown")).toContain(
      "- Entered by: someone not named\n",
    );
    expect(markdown).toContain("9 events, in the order recorded.");
  });

  test("an amendment shows what was and what is, in the words of the tool", () => {
    expect(markdown).toContain(
      "- What: ‘Clipping’ i.e., offering to have sex with the intention of robbing the victim, then running " +
        "before sexual activity [1]\n" +
        "- Was: Yes\n- Is now: nothing recorded\n- Why: It was told of another child.\n",
    );
    expect(markdown).toContain("1. Screening Tool, line 251\n");
  });

  test("a correction keeps the original readable", () => {
    expect(markdown).toContain(
      "- What: judgement 1, reason\n- Was: Two signs together.\n- Is now: Three signs together.\n- Why: The young " +
        "person asked for it to be put right.\n",
    );
    expect(markdown).toContain("- level: Significant Concerns\n");
    expect(markdown).toContain("- reason: Two signs together.\n");
  });

  test("answers and signs are told in the words of the tool, each row once", () => {
    expect(markdown).toContain("- Gang association or membership: No\n");
    expect(markdown).toContain(
      "- Late home or missing: Yes\n  - signs noted: going missing\n  - note: Twice in a week.\n",
    );
    expect(markdown).toContain("- Older partner: Not known\n");
  });

  test("nothing of an event is left out", () => {
    for (const line of [
      "- reference: C-1",
      "- date of birth: May 2011",
      "- with whom: designated safeguarding lead",
      "- decision: not to share",
      "- how the decision was reached: Nothing more than is known already.",
      "- category: missing from home",
      "- caller: school nurse",
      "- next review on: 7 May 2026",
    ])
      expect(markdown).toContain(`${line}\n`);
  });

  test("no path, no key and no id of a field or a row stands on the page", () => {
    expect(markdown.replaceAll(/[0-9a-f]{64}/g, "")).not.toMatch(
      /\/screening|judgements|childsVoice|completedOn|late-or-missing|do-not-share|\d{4}-\d\d|T\d\d:/,
    );
  });

  test("a decision on sharing is told in words", () => {
    const sharing = {
      consent: {
        status: "not-sought",
        notSoughtBecause: [{ ground: "unjustified-delay" }, { ground: "other", reason: "Words." }],
      },
      publicInterest: { purposes: ["protect-children"], reason: "Words." },
      decider: { role: "lead", suitablyQualified: true },
      decision: "share",
      decidedOn: "2026-03-03",
    };
    const rendered = renderHistory(readBack([{ ...decided, sharing }]), "markdown");
    for (const line of [
      "- consent to disclose, status: not sought",
      "- consent to disclose, why consent was not sought, example of 8.6: other",
      `- public interest, purposes: ${york.sharing.publicInterestPurposes[0]?.text ?? ""}`,
      "- who decides, role: lead",
      "- who decides, suitably qualified: Yes",
      "- decision: to share",
      "- decided on: 3 March 2026",
    ])
      expect(rendered).toContain(`${line}\n`);
  });

  test("the danger that stands in the record is told before everything else", () => {
    const rendered = renderHistory(
      historyOf({ ...created, screening: { ...created.screening, immediateDanger: "yes" } }),
      "text",
    );
    const place = rendered.indexOf("As recorded, someone is in danger now.");
    expect(place).toBeGreaterThan(0);
    expect(place).toBeLessThan(rendered.indexOf("HISTORY OF A RECORD"));
    expect(rendered).toContain("- immediate danger: Yes\n");
  });

  test("the reference and the day of the last entry stand under the title", () => {
    expect(markdown).toContain("# History of a record\n\nRecord: C-1 · 10 April 2026\n");
  });

  test("an edition of another hash is told with its hash", () => {
    const edition = { ...pinOf(york), hash: "0".repeat(64) };
    expect(
      renderHistory(
        readBack([{ ...created, screening: { ...created.screening, edition } }]),
        "markdown",
      ),
    ).toContain(`- edition: york 1.0.0, content hash ${"0".repeat(64)}\n`);
    expect(markdown).toContain("- edition: york 1.0.0\n");
  });

  test("words over several lines are set apart, and values that are no words are shown", () => {
    const change = {
      ...amended,
      path: "/screening/answers/gang-association",
      old: undefined,
      new: { answer: "yes", note: "One.\nTwo." },
    };
    const rendered = renderHistory(
      historyOf(
        { ...created, screening: { edition: pinOf(york), subject: { ageInYears: 14 } } },
        change,
      ),
      "markdown",
    );
    expect(rendered).toContain(
      "- Was: nothing recorded\n- Is now, answer: Yes\n- Is now, note:\n\n  > One.\n  >\n  > Two.\n",
    );
    expect(rendered).toContain("- age: 14\n");
    expect(
      renderHistory(readBack([{ ...amended, old: null, new: ["perhaps", true] }]), "markdown"),
    ).toContain("- Was: null\n- Is now: perhaps\n- Is now: true\n");
  });

  test("words are told as they are where a level, a sign and an answer have no place", () => {
    const change = (said: string) =>
      renderHistory(
        readBack([{ ...amended, path: "/screening/subject/reference", old: said, new: said }]),
        "markdown",
      );
    for (const said of ["yes", "emerging", "going-missing"])
      expect(change(said)).toContain(`- Was: ${said}\n- Is now: ${said}\n`);
  });

  test("places of a list are counted from one, and a name with a digit is a name", () => {
    const what = (path: string) =>
      /- What: .*/.exec(renderHistory(readBack([{ ...amended, path }]), "markdown"))?.[0];
    expect(what("/judgements/10/reason")).toBe("- What: judgement 11, reason");
    expect(what("/screening/notes2")).toBe("- What: notes2");
    expect(what("/screening/2notes")).toBe("- What: 2notes");
  });

  test("an id that the edition does not know is told as it is", () => {
    const change = {
      ...amended,
      path: "/screening/answers/clipping/signs",
      old: ["no-such-sign"],
      new: [],
    };
    expect(renderHistory(readBack([change]), "markdown")).toContain(
      "- Was: no-such-sign\n- Is now: none\n- Why: ",
    );
    expect(
      renderHistory(
        readBack([{ ...amended, path: "/judgements/0/level", old: "high" }]),
        "markdown",
      ),
    ).toContain("- Was: high\n");
  });
});

describe("what does not fit together", () => {
  test("is told before everything else, by event", () => {
    const rendered = renderHistory(history.toSpliced(2, 1), "text").replaceAll(/\s+/g, " ");
    expect(rendered).toContain(
      "What does not fit together -------------------------- - Event 3: Expected the fingerprint of the event before.",
    );
    expect(rendered).toContain(
      "Find out what happened. This page leaves nothing out and puts nothing right.",
    );
    expect(rendered.indexOf("What does not fit together")).toBeLessThan(
      rendered.indexOf("Event 1: record created"),
    );
  });

  test("an event is named by its number, whatever that is", () => {
    const twelve = historyOf(created, ...Array.from({ length: 11 }, () => discussed));
    expect(renderHistory(twelve.toSpliced(10, 1), "markdown")).toMatch(
      /^- Event 11: Expected the fingerprint/m,
    );
  });

  test("where nothing was found, the limit is told with it", () => {
    expect(markdown).toContain(
      "Nothing was found that does not fit together. If an event was taken off the end, or the whole history " +
        "was written anew, only a fingerprint kept elsewhere shows it.\n",
    );
    expect(markdown).toContain(
      `## Fingerprint of this history\n\n${historyFingerprint(history)!}\n\nKeep it elsewhere. It shows later`,
    );
  });

  test("a history that has not begun is told as empty", () => {
    expect(renderHistory([], "markdown")).toContain("0 events, in the order recorded.");
    expect(renderHistory([], "markdown")).not.toContain("Fingerprint of");
  });
});

describe("7.7 · the summary of a history", () => {
  const summary = renderHistory(history, { format: "markdown", detail: "summary" });

  test("has the last events, the newest first, and what each changed", () => {
    expect(summary.match(/^- .*Event \d+.*$|^- Event \d+.*$/gm)?.[0]).toBe(
      "- Event 9, 10 April 2026: correction. By designated safeguarding lead.",
    );
    expect(summary).toContain(
      "  - What: judgement 1, reason\n  - Was: Two signs together.\n  - Is now: Three signs together.\n- Event 8, " +
        "April 2026: review. By designated safeguarding lead.\n  - note: Nothing new is known.\n",
    );
    expect(summary).toContain("- and 6 more\n");
    expect(summary).toContain("This is a summary. The whole document has the rest.");
    expect(summary).not.toContain("Fingerprint of this history");
  });

  test("has what the child says, as the record stands, and what does not fit", () => {
    const words = "He’s the only one who listens to me.";
    const said = { ...created, screening: { ...created.screening, childsVoice: words } };
    const rendered = renderHistory(historyOf(said, discussed, discussed).toSpliced(1, 1), {
      format: "markdown",
      detail: "summary",
    });
    expect(rendered).toContain(`## What the child says\n\n> ${words}\n`);
    expect(rendered).toContain(
      "## What does not fit together\n\n- Event 2: Expected the fingerprint of the event before.",
    );
  });

  test("cuts long words short", () => {
    const note = "words".repeat(100);
    const rendered = renderHistory(
      historyOf(created, { ...discussed, discussion: { ...discussed.discussion, note } }),
      { format: "markdown", detail: "summary" },
    );
    expect(rendered).toContain("words…");
    expect(rendered).not.toContain(note.trim());
  });
});

test.each(FORMATS)("%s begins with the emergency notice", (format) => {
  const words = renderHistory(history, format, york)
    .replace(/^[\s\S]*<body[^>]*>/, "")
    .replaceAll(/<[^>]*>|\*/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
  expect(
    words.startsWith(
      "If anyone is in danger now, or a crime is happening or about to happen: call 999.",
    ),
  ).toBe(true);
});

describe.each(Object.entries(HOSTILE))("words stay words: %s", (_, words) => {
  const write = (said: string, format: Format): string => {
    const by = { name: said, role: said };
    const key = { [said]: said };
    return renderHistory(
      readBack([
        { ...created, by, screening: { ...created.screening, childsVoice: said } },
        { ...amended, by, path: "/screening/childsVoice", old: key, new: said, why: `${said}.` },
      ]),
      format,
    );
  };
  test("no tag and no block is added, and nothing unseen comes out", () => {
    const tags = (html: string): string[] => html.match(/<[^>]*>/g) ?? [];
    expect(tags(write(words, "html"))).toEqual(tags(write(harmless(words), "html")));
    expect(write(words, "markdown").match(/^#+ .*$/gm)).toEqual(
      write(harmless(words), "markdown").match(/^#+ .*$/gm),
    );
    for (const format of FORMATS)
      expect(write(words, format)).not.toMatch(/[^\P{Cc}\n]|[\p{Bidi_Control}\p{Cs}]/u);
  });
});
