// A form that saves itself, as events.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseScreening, pinOf, screen, york } from "csae-guidance";
import type { Screening } from "csae-guidance";
import { appendEvent, eventsBetween, recordAt, reviewHistory } from "../../src/history/index.js";
import type { History } from "../../src/history/index.js";
import { screeningInput } from "../arbitraries.js";
import { unparsed } from "../unparsed.js";
import { created, decided, flagged, historyOf, judged, nurse } from "./events.js";

const made = { by: nurse, at: "2026-03-02", recordedAt: "2026-03-02T11:00:00+00:00" };
const why = "It was told of another child.";
const blank: Screening = { edition: pinOf(york), answers: {} };

const saved = (history: History, screening: Screening, reason?: string): History =>
  eventsBetween(recordAt(history), screening, { ...made, why: reason }).reduce<History>(
    (before, event) => {
      const after = appendEvent(before, event);
      if (!after.ok) throw new Error(JSON.stringify(after.issues));
      return after.value;
    },
    history,
  );

describe("a form that is saved for the first time", () => {
  test("is one event created", () => {
    expect(eventsBetween(recordAt([]), blank, made)).toEqual([
      { kind: "created", ...made, screening: blank },
    ]);
  });
});

describe("a form that is saved again", () => {
  const record = recordAt(historyOf(created));
  const before = created.screening;

  test("unchanged, it is no event", () => {
    expect(eventsBetween(record, before, made)).toEqual([]);
    expect(eventsBetween(record, structuredClone(before), made)).toEqual([]);
  });

  test("rows that were not answered before are one event", () => {
    const answers = {
      ...before.answers,
      "gang-association": "no",
      "late-or-missing": "yes",
    } as const;
    expect(eventsBetween(record, { ...before, answers }, made)).toEqual([
      {
        kind: "answered",
        ...made,
        answers: { "gang-association": "no", "late-or-missing": "yes" },
      },
    ]);
  });

  test("each value that is another is one event with what stood there", () => {
    const now: Screening = {
      edition: before.edition,
      subject: { ...before.subject, ageInYears: 14 },
      answers: { clipping: { answer: "yes", note: "Twice." } },
      notes: { emerging: "Since January." },
    };
    const events = eventsBetween(record, now, made);
    expect(events).toEqual([
      { kind: "amended", ...made, path: "/screening/subject/ageInYears", new: 14 },
      {
        kind: "amended",
        ...made,
        path: "/screening/answers/clipping",
        old: "yes",
        new: { answer: "yes", note: "Twice." },
      },
      { kind: "amended", ...made, path: "/screening/answers/older-partner", old: "not-known" },
      { kind: "amended", ...made, path: "/screening/notes", new: { emerging: "Since January." } },
    ]);
    expect(recordAt(saved(historyOf(created), now)).screening).toEqual(now);
  });

  test("an answer taken back is unanswered again, and never No", () => {
    const history = saved(historyOf(created), { ...before, answers: {} });
    expect(recordAt(history).screening?.answers).toEqual({});
    expect(screen(recordAt(history).screening ?? blank).counts.no).toBe(0);
  });

  test("who it was completed by is one value, and so is the edition", () => {
    const now = { ...before, edition: { ...before.edition, version: "9.9.9" }, completedBy: nurse };
    expect(
      eventsBetween(record, now, made).map((event) => event.kind === "amended" && event.path),
    ).toEqual(["/screening/edition", "/screening/completedBy"]);
  });
});

describe("a screening in draft", () => {
  const changed: Screening = { ...created.screening, answers: { clipping: "no" } };

  test("changes without a reason, as often as it is saved", () => {
    const once = saved(historyOf(created), changed);
    const twice = saved(once, { ...changed, childsVoice: "I want it to stop." });
    expect(recordAt(saved(twice, changed)).screening).toEqual(changed);
    expect(reviewHistory(twice).issues).toEqual([]);
  });

  test("is still one while the day of completion is saved with the last answers", () => {
    const done: Screening = { ...changed, completedOn: "2026-03-02" };
    const history = saved(historyOf(created), done);
    expect(history.at(-1)).toMatchObject({ path: "/screening/completedOn" });
    expect(recordAt(history).screening).toEqual(done);
  });

  test.each([
    [
      "completed",
      { ...created, screening: { ...created.screening, completedOn: "2026-03-02" } },
      [],
    ],
    ["judged", created, [judged]],
    ["flagged", created, [flagged]],
    ["the ground of a decision whether to share", created, [decided]],
  ])("is none any more once it is %s: a change needs a reason", (_, first, others) => {
    const history = historyOf(first, ...others);
    const now = { ...recordAt(history).screening, ...changed };
    const [event] = eventsBetween(recordAt(history), now, {
      ...made,
      recordedAt: "2026-03-04T11:00:00Z",
    });
    const refused = appendEvent(history, unparsed(event));
    expect(!refused.ok && refused.issues.map(({ code, path }) => [code, path])).toEqual([
      ["missing", `/${history.length}/why`],
    ]);
    const after = appendEvent(history, unparsed({ ...event, why }));
    expect(after.ok).toBe(true);
    // Stored without it all the same, it is found.
    const stored = after.ok ? after.value.map((each) => ({ ...each, why: undefined })) : [];
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    expect(reviewHistory(stored).issues.map(({ path }) => path)).toContain(
      `/${history.length}/why`,
    );
  });
});

describe("what was not parsed", () => {
  test.each([
    ["a form that is text", "Jane Example", "/1/path"],
    ["a form that is nothing", undefined, "/1/path"],
    ["an answer that is none", { ...blank, answers: { clipping: "perhaps" } }, "/1/new"],
  ])("%s gives an event that cannot be appended, and is not lost", (_, form, path) => {
    const history = historyOf(created);
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    const events = eventsBetween(recordAt(history), form, made);
    const results = events.map((event) => appendEvent(history, event));
    expect(
      results.flatMap((result) => (result.ok ? [] : result.issues.map((issue) => issue.path))),
    ).toContain(path);
  });

  test.each([[undefined], [7]])("nobody who made it: %s", (nobody) => {
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    expect(eventsBetween(nobody, blank, nobody)).toEqual([{ kind: "created", screening: blank }]);
  });
});

test("the fold of the events between two screenings is the second", () => {
  fc.assert(
    fc.property(fc.array(screeningInput, { minLength: 1, maxLength: 4 }), (forms) => {
      let history: History = [];
      for (const form of forms) {
        const read = parseScreening(form);
        if (!read.ok) throw new Error(JSON.stringify(read.issues));
        history = saved(history, read.value, why);
        expect(JSON.parse(JSON.stringify(recordAt(history).screening))).toEqual(
          JSON.parse(JSON.stringify(read.value)),
        );
      }
      expect(reviewHistory(history).issues).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
