// The record as it stands, and as it stood.

import { describe, expect, test } from "vitest";
import { recordAt } from "../../src/history/index.js";
import {
  EVENTS,
  amended,
  answered,
  corrected,
  created,
  decided,
  discussed,
  flagged,
  historyOf,
  judged,
  readBack,
  reviewed,
} from "./events.js";

const history = historyOf(...EVENTS);
const nothing = {
  judgements: [],
  discussions: [],
  sharing: [],
  flags: [],
  reviews: [],
  corrections: [],
};

describe("the record as it stands", () => {
  test("the screening with every answer, and everything recorded beside it", () => {
    expect(recordAt(history)).toEqual({
      screening: {
        ...created.screening,
        answers: { "older-partner": "not-known", ...answered.answers },
      },
      judgements: [{ ...judged.judgement, reason: "Three signs together." }],
      discussions: [discussed.discussion],
      sharing: [decided.sharing],
      flags: [flagged.flag],
      reviews: [reviewed.review],
      corrections: [history[8]],
    });
  });

  test("nothing recorded is an empty record without a screening", () => {
    expect(recordAt([])).toEqual(nothing);
  });

  test("after some events it is the fold of so many of them", () => {
    expect(recordAt(history.slice(0, 2))).toEqual({
      ...nothing,
      screening: {
        ...created.screening,
        answers: { ...created.screening.answers, ...answered.answers },
      },
    });
  });
});

describe("the record as it stood", () => {
  const clipping = (at?: string): unknown => recordAt(history, at).screening?.answers["clipping"];
  const reason = (at?: string): unknown => recordAt(history, at).judgements[0]?.reason;

  test.each([
    ["before anything was recorded", "2026-03-02T08:59:59Z", undefined, undefined],
    ["at the very moment", "2026-03-02T09:00:00Z", "yes", undefined],
    [
      "a moment before an answer was taken back",
      "2026-03-09T15:59:59.999Z",
      "yes",
      "Two signs together.",
    ],
    ["when it was taken back", "2026-03-09T16:00:00Z", undefined, "Two signs together."],
    [
      "an hour before the correction, in summer time",
      "2026-04-10T10:30:00+01:00",
      undefined,
      "Two signs together.",
    ],
    [
      "after it, on a clock without summer time",
      "2026-04-10T10:00:00Z",
      undefined,
      "Three signs together.",
    ],
    ["on the day before", "2026-04-09", undefined, "Two signs together."],
    ["on the day, to its end", "2026-04-10", undefined, "Three signs together."],
    ["long after", "2030-01-01", undefined, "Three signs together."],
  ])("%s", (_, at, answer, reasoned) => {
    expect([clipping(at), reason(at)]).toEqual([answer, reasoned]);
  });

  test("it goes by the time of recording and not by when it happened", () => {
    const late = historyOf(created, {
      ...reviewed,
      at: "2026-03-02",
      recordedAt: "2026-05-01T09:00:00Z",
    });
    expect(recordAt(late, "2026-04-30").reviews).toEqual([]);
    expect(recordAt(late, "2026-05-01").reviews).toEqual([reviewed.review]);
  });

  test("events of one moment are all in it", () => {
    const stood = recordAt(history, "2026-03-03T09:00:00Z");
    expect([stood.sharing, stood.flags]).toEqual([[decided.sharing], [flagged.flag]]);
  });

  test("a time may be without seconds, as a form gives it", () => {
    expect(reason("2026-04-10T11:00+01:00")).toBe("Three signs together.");
    expect(reason("2026-04-10T10:59+01:00")).toBe("Two signs together.");
  });

  test("on a day it is what stood in the record at some time, and never a mixture", () => {
    const flag = (child: string, category: string) => ({
      ...flagged,
      flag: { ...flagged.flag, child, category },
    });
    const moved = readBack([
      created,
      { ...flag("A", "missing"), recordedAt: "2026-03-09T00:10:00+01:00" },
      { ...flag("B", "older partner"), recordedAt: "2026-03-08T23:20:00Z" },
      {
        ...corrected,
        path: "/flags/0/category",
        old: "missing",
        new: "late home",
        recordedAt: "2026-03-08T23:30:00Z",
      },
    ]);
    expect(
      recordAt(moved, "2026-03-08").flags.map(({ child, category }) => [child, category]),
    ).toEqual([
      ["A", "late home"],
      ["B", "older partner"],
    ]);
  });

  test("a clock that was far ahead hides nothing that was recorded after it", () => {
    const ahead = readBack([created, { ...answered, recordedAt: "2036-03-02T09:00:00Z" }, judged]);
    expect(recordAt(ahead, "2026-03-02").judgements).toEqual([judged.judgement]);
    expect(recordAt(ahead, "2026-03-02T09:30:00Z").judgements).toEqual([]);
  });

  test.each(["soon", "", "2026", "2026-13-01", "2026-03-02T09:00:00"])(
    "of what is no moment nothing is read, and it is said: %s",
    (at) => {
      expect(recordAt(history, at)).toEqual({ ...nothing, unread: 9 });
    },
  );
});

describe("a history that does not fit together", () => {
  test("answers without a screening have nothing to stand in, nor has a change of it", () => {
    const change = {
      ...amended,
      path: "/screening/answers/gang-association",
      old: "no",
      new: "yes",
    };
    expect(recordAt(readBack([answered, change, judged]))).toEqual({
      ...nothing,
      judgements: [judged.judgement],
    });
  });

  test("an old value that is another is still told as amended", () => {
    expect(
      recordAt(readBack([created, { ...amended, old: "no", new: "not-known" }])).screening?.answers[
        "clipping"
      ],
    ).toBe("not-known");
  });

  test("an answer that is undefined takes none away", () => {
    expect(
      recordAt([created, { ...answered, answers: { clipping: undefined } }]).screening?.answers[
        "clipping"
      ],
    ).toBe("yes");
  });

  test.each([
    ["/nothing/0/a", "gone"],
    ["/judgements/0", undefined],
    ["/judgements/0/reason/deeper", undefined],
    ["/screening/childsVoice/deeper", undefined],
    ["/screening/subject/reference", undefined],
    ["/screening/answers/clipping/signs/9", "x"],
  ])("a change that leads nowhere is told and changes nothing else: %s", (path, value) => {
    const history = [created, judged, { ...corrected, path, old: undefined, new: value }];
    const record = recordAt(history);
    expect(record.judgements).toHaveLength(1);
    expect(record.corrections).toHaveLength(1);
    expect(record.unread).toBeUndefined();
  });

  test("what leads nowhere changes nothing", () => {
    expect(
      recordAt(readBack([created, { ...corrected, path: "/judgements/4/reason" }])).judgements,
    ).toEqual([]);
  });

  test.each(["", "judgements", "/judgements", "/screening"])(
    "a part of the record as a whole is changed by no path: %s",
    (path) => {
      expect(recordAt([created, judged, { ...corrected, path, new: "gone" }])).toMatchObject({
        screening: created.screening,
        judgements: [judged.judgement],
      });
    },
  );

  test("a change in a list leaves the others in it as they are", () => {
    const [first, second] = [
      judged,
      { ...judged, judgement: { ...judged.judgement, reason: "Another." } },
    ];
    const history = readBack([
      created,
      first,
      second,
      { ...corrected, path: "/judgements/1/reason", old: "Another.", new: "Told again." },
    ]);
    expect(recordAt(history).judgements.map(({ reason }) => reason)).toEqual([
      judged.judgement.reason,
      "Told again.",
    ]);
  });

  test("what is taken away leaves no empty place", () => {
    expect(recordAt(readBack([created, amended])).screening?.answers).toStrictEqual({
      "older-partner": "not-known",
    });
  });

  test("a step with a slash or a tilde in its name is read as JSON Pointer writes it", () => {
    expect(
      recordAt([created, { ...amended, path: "/screening/notes/a~1b~0", new: "n" }]).screening
        ?.notes,
    ).toEqual({ "a/b~": "n" });
  });

  test.each([
    ["nothing", undefined],
    ["a word", "created"],
    ["an event that is nothing", [created, null]],
    ["an event with no answers", [created, { ...answered, answers: undefined }]],
    [
      "what throws when it is read",
      [
        {
          get kind(): never {
            throw new Error("no");
          },
        },
      ],
    ],
  ])("%s that was not parsed is counted as unread, and the rest is read", (_, input) => {
    const isBegun = Array.isArray(input) && input[0] === created;
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    expect(recordAt(input)).toEqual({
      ...(isBegun && { screening: created.screening }),
      ...nothing,
      unread: 1,
    });
  });

  test("what an event holds in another shape is unread too, at any moment", () => {
    const broken = [created, null, { ...judged, judgement: 7 }, { ...created, screening: "none" }];
    for (const at of [undefined, "2026-12-31"])
      // @ts-expect-error -- the types forbid what plain JavaScript can hand in
      expect(recordAt(broken, at)).toEqual({
        ...nothing,
        screening: created.screening,
        unread: 3,
      });
  });

  test("an event of no known kind leaves the record as it is", () => {
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    expect(recordAt([created, { kind: "deleted" }])).toEqual({
      ...nothing,
      screening: created.screening,
      unread: 1,
    });
  });
});
