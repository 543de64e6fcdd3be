// Redacted histories: what stands after corrections (7.3, 8.9), and copies for the child that tell
// nothing of sharing and of flags (8.6).

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseHistory, pinOf, recordAt, redact, york } from "csae-guidance";
import type { History, HistoryEvent, Screening } from "csae-guidance";
import type { Audience } from "../../src/redaction/index.js";
import { redactAnything } from "./anything.js";

const by = { name: "Sandy Quill", role: "school nurse", organisation: "Example School" };
const on = (day: number) =>
  ({
    by,
    at: `2026-03-0${day}`,
    recordedAt: `2026-03-0${day}T09:00:00Z`,
  }) as const;
const created = (screening: Partial<Screening> = {}): HistoryEvent => ({
  kind: "created",
  ...on(1),
  screening: { edition: pinOf(york), answers: { clipping: "yes" }, ...screening },
});
const change = (
  kind: "amended" | "corrected",
  path: string,
  old: unknown,
  now: unknown,
): HistoryEvent => ({
  kind,
  ...on(8),
  path,
  why: "It was another child.",
  ...(old === undefined ? {} : { old }),
  ...(now === undefined ? {} : { new: now }),
});
const judged: HistoryEvent = {
  kind: "judged",
  ...on(2),
  judgement: { level: "significant", by, on: "2026-03-02", reviewOn: "2026-04-02" },
};
const shared: HistoryEvent = {
  kind: "sharing-decided",
  ...on(3),
  sharing: { edition: pinOf(york), immediateDanger: "yes", decision: "share" },
};
const flagged: HistoryEvent = {
  kind: "flagged",
  ...on(4),
  flag: {
    child: "ref-1",
    category: "missing",
    caller: { name: "Kim Flag" },
    raisedOn: "2026-03-04",
  },
};

const copy = (history: History, audience: Audience): unknown => redact(history, audience).record;
const told = (history: History, audience: Audience): string[] =>
  redact(history, audience)
    .withheld.filter(({ reason }) => reason === "changed-since")
    .map(({ path, reaches }) => `${path} ${reaches}`);
const ALL = ["child", "subject-access", "police", "research"] as const;

describe("what was corrected is in no copy, and what stands is", () => {
  test.each(ALL)("%s: an answer that was corrected", (audience) => {
    const history = [created(), change("corrected", "/screening/answers/clipping", "yes", "no")];
    const [first] = redact(history, audience).record;
    expect(first).toMatchObject({ screening: { answers: { clipping: "no" } } });
    expect(JSON.stringify(copy(history, audience))).not.toContain('"yes"');
    expect(told(history, audience)).toEqual(["/0/screening/answers/clipping subject"]);
  });

  test.each<[string, History, unknown, string[]]>([
    [
      "an answer that was amended",
      [created(), change("amended", "/screening/answers/clipping", "yes", "not-known")],
      [{ screening: { answers: { clipping: "not-known" } } }],
      ["/0/screening/answers/clipping subject"],
    ],
    [
      "an answer that was taken back",
      [
        created({ answers: { clipping: "yes", "late-or-missing": "no" } }),
        change("corrected", "/screening/answers/clipping", "yes", undefined),
      ],
      [{ screening: { answers: { "late-or-missing": "no" } } }],
      ["/0/screening/answers/clipping subject"],
    ],
    [
      "an answer that was recorded later and then corrected",
      [
        created(),
        { kind: "answered", ...on(2), answers: { "late-or-missing": "yes" } },
        change("corrected", "/screening/answers/late-or-missing", "yes", "no"),
      ],
      [{ screening: { answers: { clipping: "yes" } } }, { answers: { "late-or-missing": "no" } }],
      ["/1/answers/late-or-missing subject"],
    ],
    [
      "an answer that became one with signs",
      [
        created({ answers: { "late-or-missing": "no" } }),
        change("corrected", "/screening/answers/late-or-missing", "no", {
          answer: "yes",
          signs: ["going-missing"],
        }),
      ],
      [
        {
          screening: {
            answers: { "late-or-missing": { answer: "yes", signs: ["going-missing"] } },
          },
        },
      ],
      ["/0/screening/answers/late-or-missing subject"],
    ],
    [
      "a row that an amendment added",
      [created(), change("amended", "/screening/answers/late-or-missing", undefined, "yes")],
      [{ screening: { answers: { clipping: "yes", "late-or-missing": "yes" } } }],
      ["/0/screening/answers/late-or-missing subject"],
    ],
    [
      "a level of a judgement, of two",
      [
        created(),
        judged,
        judged,
        change("corrected", "/judgements/1/level", "significant", "emerging"),
      ],
      [
        { screening: { answers: { clipping: "yes" } } },
        { judgement: { level: "significant", on: "2026-03-02", reviewOn: "2026-04-02" } },
        { judgement: { level: "emerging", on: "2026-03-02", reviewOn: "2026-04-02" } },
      ],
      ["/2/judgement/level subject"],
    ],
    [
      "a value that was changed twice",
      [
        created(),
        change("corrected", "/screening/answers/clipping", "yes", "no"),
        change("amended", "/screening/answers/clipping", "no", "not-known"),
      ],
      [{ screening: { answers: { clipping: "not-known" } } }],
      ["/0/screening/answers/clipping subject"],
    ],
    [
      "a date of birth",
      [
        created({ subject: { dateOfBirth: "2011-05-17" } }),
        change("corrected", "/screening/subject/dateOfBirth", "2011-05-17", "2012-05-17"),
      ],
      [{ screening: { subject: { dateOfBirth: "2012-05-17" }, answers: { clipping: "yes" } } }],
      ["/0/screening/subject/dateOfBirth birth"],
    ],
    [
      "the child’s own words",
      [
        created({ childsVoice: "I like it." }),
        change("corrected", "/screening/childsVoice", "I like it.", "I want it to stop."),
      ],
      [{ screening: { childsVoice: "I want it to stop.", answers: { clipping: "yes" } } }],
      ["/0/screening/childsVoice own-words"],
    ],
  ])("%s", (_, history, expected, places) => {
    const pinned = (record: unknown): unknown =>
      JSON.parse(JSON.stringify(record), (key, value: unknown) =>
        key === "edition" ? undefined : value,
      );
    expect(parseHistory(history)).toMatchObject({ ok: true });
    expect(pinned(copy(history, "child"))).toEqual(expected);
    expect(told(history, "child")).toEqual(places);
  });

  test("where the words of a note were corrected, the list says no more than that they are withheld", () => {
    const history = [
      created({ protectiveFactors: "an aunt" }),
      change("corrected", "/screening/protectiveFactors", "an aunt", undefined),
    ];
    const { record, withheld } = redact(history, "child");
    expect(JSON.stringify(record)).not.toContain("aunt");
    expect(
      withheld
        .filter(({ path }) => path.includes("protective"))
        .map(({ path, reason }) => `${path} ${reason}`),
    ).toEqual(["/0/screening/protectiveFactors anyones-words"]);
  });

  test("a history in which nothing was changed is given as it is", () => {
    expect(told([created(), judged, shared, flagged], "police")).toEqual([]);
  });

  test("of two screenings that were created the last one stands", () => {
    const history = [created(), created({ answers: { "late-or-missing": "no" } })];
    expect(copy(history, "child")).toMatchObject([
      { screening: { answers: { "late-or-missing": "no" } } },
    ]);
    expect(JSON.stringify(copy(history, "child"))).not.toContain("clipping");
  });

  test("it is what the record is after the history", () => {
    const history = [
      created(),
      judged,
      change("corrected", "/screening/answers/clipping", "yes", "no"),
      change("amended", "/judgements/0/level", "significant", "escalating"),
    ];
    const { screening, judgements } = recordAt(history);
    expect(copy(history, "police")).toMatchObject([
      { screening: { answers: screening?.answers } },
      { judgement: { level: judgements[0]?.level } },
      {},
      {},
    ]);
  });

  test("what cannot be folded is read event by event", () => {
    expect(
      redactAnything([7, { kind: "answered", answers: { clipping: "yes" } }], "child").record,
    ).toEqual([{ answers: { clipping: "yes" } }]);
    const sparse = Object.assign(new Array<unknown>(4_000_000_000), {
      7: { kind: "answered", answers: { clipping: "yes" } },
    });
    expect(redactAnything(sparse, "child").record).toEqual([{ answers: { clipping: "yes" } }]);
  });
});

describe("8.6 · a copy for the child tells nothing of sharing and of flags", () => {
  const without = (history: History): History =>
    history.filter(
      (event) =>
        event.kind !== "sharing-decided" &&
        event.kind !== "flagged" &&
        !("path" in event && /^\/(?:sharing|flags)\//.test(event.path)),
    );
  const told8 = ({ record, cautions, kind }: ReturnType<typeof redactAnything>): unknown => ({
    record,
    cautions,
    kind,
  });

  test.each(["child", "subject-access"] as const)(
    "%s: with and without those events the copies and their cautions are the same",
    (audience) => {
      const history = [
        created({ childsVoice: "Kim knows. I want it to stop." }),
        shared,
        judged,
        flagged,
        change("corrected", "/sharing/0/decision", "share", "do-not-share"),
        change("corrected", "/flags/0/caller/name", "Kim Flag", "Pat Flag"),
        change("corrected", "/flags/0/caller", { name: "Pat Flag" }, { name: "Kim Flag" }),
      ];
      expect(parseHistory(history)).toMatchObject({ ok: true });
      const given = redact(history, audience);
      expect(told8(given)).toEqual(told8(redact(without(history), audience)));
      expect(given.record).toHaveLength(2);
      expect(JSON.stringify(given.record)).toContain("Kim knows.");
      const atEnd = redact(recordAt(history), audience);
      expect(told8(atEnd)).toEqual(told8(redact(recordAt(without(history)), audience)));
      expect(Object.keys(atEnd.record).toSorted()).toEqual(["judgements", "screening"]);
    },
  );

  test("whatever the history and wherever the events stand", () => {
    const event = fc.constantFrom<HistoryEvent>(
      judged,
      shared,
      flagged,
      { kind: "answered", ...on(2), answers: { "late-or-missing": "yes" } },
      { kind: "discussed", ...on(2), discussion: { by, with: { name: "Kim Flag" } } },
      { kind: "reviewed", ...on(5), review: { by, on: "2026-03-05" } },
      change("corrected", "/screening/answers/clipping", "yes", "no"),
      change("corrected", "/sharing/0/immediateDanger", "yes", "no"),
      change("amended", "/flags/0/raisedOn", "2026-03-04", "2026-03-03"),
    );
    const audience = fc.constantFrom("child" as const, "subject-access" as const);
    const start = created({ childsVoice: "Kim and Sandy know." });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), audience, (events, reader) => {
        const history = [start, ...events];
        expect(told8(redact(history, reader))).toEqual(told8(redact(without(history), reader)));
      }),
    );
  });

  test.each(["child", "subject-access"] as const)(
    "%s: of a decision, of its history and of a flag by itself nothing is given",
    (audience) => {
      expect(redactAnything({ ...shared.sharing, reasoning: "words" }, audience).record).toEqual(
        {},
      );
      expect(
        redactAnything([{ kind: "recorded", on: "2026-03-02", record: shared.sharing }], audience)
          .record,
      ).toEqual([]);
      expect(redactAnything(flagged.flag, audience).record).toEqual({});
    },
  );

  test("police and research get of them what the fields allow", () => {
    expect(copy([created(), shared, flagged], "police")).toMatchObject([
      {},
      { kind: "sharing-decided", sharing: { immediateDanger: "yes", decision: "share" } },
      { kind: "flagged", flag: { child: "ref-1", raisedOn: "2026-03-04" } },
    ]);
    expect(copy([created(), shared, flagged], "research")).toMatchObject([
      {},
      { kind: "sharing-decided", sharing: { immediateDanger: "yes", decision: "share" } },
      { kind: "flagged", flag: { raisedOn: "2026-03" } },
    ]);
  });
});

describe("the kind of a list that has lost most of its fields", () => {
  test.each<[string, unknown[], unknown[]]>([
    [
      "a discussion of a history, which is text in the history of sharing",
      [{ previous: "0f".repeat(32) }, { discussion: { on: "2026-03-20" } }],
      [{ discussion: { on: "2026-03-20" } }],
    ],
    [
      "a discussion by itself",
      [{ discussion: { on: "2026-03-20" } }],
      [{ discussion: { on: "2026-03-20" } }],
    ],
    ["a word that is of one kind of list", [{ kind: "judged" }], []],
  ])("%s", (_, history, expected) => {
    const { kind, record } = redactAnything(history, "child");
    expect([kind, record]).toEqual(["history", expected]);
    expect(redactAnything(record, "child").record).toEqual(expected);
  });

  test("a word by itself is read by the list that has it", () => {
    expect(redactAnything([{ kind: "judged" }], "police").record).toEqual([{ kind: "judged" }]);
    expect(redactAnything([{ kind: "shared" }], "police")).toMatchObject({
      kind: "sharing-history",
      record: [{ kind: "shared" }],
    });
  });

  test("a value that no kind has is read by the names of the fields", () => {
    expect(redactAnything({ people: 7 }, "police")).toMatchObject({
      kind: "police-form",
      record: {},
    });
  });
});
