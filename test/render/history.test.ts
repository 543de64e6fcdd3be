// Histories as people read them.

import { beforeEach, describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import { FORMATS } from "csae-guidance/render";
import type { Format } from "csae-guidance/render";
import { historyFingerprint } from "../../src/history/index.js";
import { renderHistory } from "../../src/render/history.js";
import { EVENTS, amended, created, discussed, historyOf, readBack } from "../history/events.js";
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
      "- By: A. Example, school nurse\n- When it happened: 2026-03-02\n- Recorded: 2026-03-02T09:00:00+00:00\n",
    );
    expect(renderHistory([{ ...created, by: {} }], "markdown")).toContain(
      "- By: someone not named\n",
    );
    expect(markdown).toContain("9 events, in the order recorded.");
  });

  test("an amendment shows what was and what is, in the words of the tool", () => {
    expect(markdown).toContain(
      "- What: Escalating Concerns, row 3: ‘Clipping’ i.e., offering to have sex with the intention of robbing " +
        "the victim, then running before sexual activity [Screening Tool, line 251]\n" +
        "- Was: Yes\n- Is now: nothing recorded\n- Why: It was told of another child.\n",
    );
  });

  test("a correction keeps the original readable", () => {
    expect(markdown).toContain(
      "- What: judgements, 1, reason\n- Was: Two signs together.\n- Is now: Three signs together.\n- Why: The " +
        "young person asked for it to be put right.\n",
    );
    expect(markdown).toContain("- Judgement, reason: Two signs together.\n");
  });

  test("answers, signs and levels are told in the printed words", () => {
    expect(markdown).toContain(
      "- Rows, Escalating Concerns, row 12: Gang association or membership [Screening Tool, line 262]: No\n",
    );
    expect(markdown).toContain("[Screening Tool, line 233], answer: Yes\n");
    expect(markdown).toContain("[Screening Tool, line 233], signs: going missing\n");
    expect(markdown).toContain("- Judgement, level: Significant Concerns\n");
    expect(markdown).toContain(": Not known\n");
  });

  test("nothing of an event is left out", () => {
    for (const line of [
      "- Screening, subject, reference: C-1",
      "- Screening, subject, date of birth: 2011-05",
      "- Discussion, with, role: designated safeguarding lead",
      "- Decision, reasoning: Nothing more than is known already.",
      "- Flag, category: missing from home",
      "- Review, next on: 2026-05-07",
    ])
      expect(markdown).toContain(`${line}\n`);
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
      "- Was: nothing recorded\n- Is now, answer: Yes\n- Is now, note:\n  > One.\n  >\n  > Two.\n",
    );
    expect(rendered).toContain("- Screening, subject, age in years: 14\n");
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
    expect(what("/judgements/10/reason")).toBe("- What: judgements, 11, reason");
    expect(what("/screening/notes2")).toBe("- What: screening, notes2");
    expect(what("/screening/2notes")).toBe("- What: screening, 2notes");
  });

  test("an id that the edition does not know is told as it is", () => {
    const change = {
      ...amended,
      path: "/screening/answers/clipping/signs",
      old: ["no-such-sign"],
      new: [],
    };
    expect(renderHistory(readBack([change]), "markdown")).toContain("- Was: no-such-sign\n- Why: ");
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
      "People look into what happened. Nothing was left out here or put right.",
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
      "Nothing was found that does not fit together. An event taken off the end, or a history written anew as " +
        "a whole, is found only with a fingerprint that was kept elsewhere.\n",
    );
    expect(markdown).toContain(
      `## Fingerprint of this history\n\n${historyFingerprint(history)!}\n\nKept elsewhere, it shows later`,
    );
  });

  test("a history that has not begun is told as empty", () => {
    expect(renderHistory([], "markdown")).toContain("0 events, in the order recorded.");
    expect(renderHistory([], "markdown")).not.toContain("Fingerprint of");
  });
});

test.each(FORMATS)("%s begins with the emergency notice", (format) => {
  const words = renderHistory(history, format, york)
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
