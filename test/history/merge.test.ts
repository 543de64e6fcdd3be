// Two copies of one history that went on apart.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import { appendEvent, mergeHistories, recordAt, reviewHistory } from "../../src/history/index.js";
import type { History, HistoryEvent, HistoryMerge } from "../../src/history/index.js";
import { unparsed } from "../unparsed.js";
import {
  amended,
  answered,
  corrected,
  created,
  decided,
  discussed,
  flagged,
  historyOf,
  judged,
  lead,
  reviewed,
} from "./events.js";
import { act, deed, nothingYet } from "./overwritten.js";

const mergedOf = (first: unknown, second: unknown): HistoryMerge => {
  // @ts-expect-error -- the types forbid what plain JavaScript can hand in
  const result = mergeHistories(first, second);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

/** The first history with what can be appended of the second, recorded when it was appended. */
const appended = (first: History, { toAppend }: HistoryMerge): History =>
  toAppend.reduce<History>((history, event) => {
    const after = appendEvent(history, { ...event, recordedAt: "2026-05-01T09:00:00Z" });
    if (!after.ok) throw new Error(JSON.stringify(after.issues));
    return after.value;
  }, first);

const answers = (given: object) => ({ ...answered, answers: given });
const kinds = (events: readonly HistoryEvent[]) => events.map(({ kind }) => kind);

describe("two histories side by side", () => {
  test("the same history twice has all in common", () => {
    const history = historyOf(created, answered, judged);
    expect(mergedOf(history, history)).toEqual({
      emergency: york.emergency,
      common: 3,
      conflicts: [],
      toAppend: [],
    });
  });

  test("what only the second recorded is appended, and the first keeps its chain", () => {
    const first = historyOf(created, answers({ "gang-association": "no" }), discussed);
    const second = historyOf(created, flagged, reviewed);
    const merged = mergedOf(first, second);
    expect([merged.common, merged.conflicts, kinds(merged.toAppend)]).toEqual([
      1,
      [],
      ["flagged", "reviewed"],
    ]);
    const both = appended(first, merged);
    expect(both.slice(0, 3)).toEqual(first);
    expect(reviewHistory(both).issues).toEqual([]);
    expect(recordAt(both)).toMatchObject({
      discussions: [discussed.discussion],
      flags: [flagged.flag],
      reviews: [reviewed.review],
    });
  });

  test("a row that both answered is a conflict with both places, and the other rows are appended", () => {
    const first = historyOf(created, discussed, answers({ "gang-association": "no" }));
    const second = historyOf(
      created,
      answers({ "gang-association": "yes", "late-or-missing": "yes" }),
    );
    const merged = mergedOf(first, second);
    expect(merged.conflicts).toEqual([
      { path: "/screening/answers/gang-association", first: [2], second: [1], agree: false },
    ]);
    expect(merged.toAppend).toMatchObject([{ answers: { "late-or-missing": "yes" } }]);
  });

  test("what both recorded alike is told, and agrees", () => {
    const merged = mergedOf(
      historyOf(created, answers({ "gang-association": "yes" })),
      historyOf(created, discussed, answers({ "gang-association": "yes" })),
    );
    expect(merged.conflicts).toEqual([
      { path: "/screening/answers/gang-association", first: [1], second: [2], agree: true },
    ]);
  });

  test("two judgements are a conflict, because the last one would stand", () => {
    const other = { ...judged, judgement: { ...judged.judgement, level: "emerging" } };
    const reworded = { ...corrected, path: "/judgements/0/reason" };
    const merged = mergedOf(historyOf(created, judged), historyOf(created, other, reworded));
    expect(merged.conflicts).toEqual([
      { path: "/judgements", first: [1], second: [1, 2], agree: false },
    ]);
    expect(merged.toAppend).toEqual([]);
  });

  test("a judgement of the second alone can be appended, with its correction", () => {
    const first = historyOf(created, discussed);
    const merged = mergedOf(first, historyOf(created, judged, corrected));
    expect(recordAt(appended(first, merged)).judgements[0]?.reason).toBe("Three signs together.");
  });

  test("a path into a list leads to where the item will be", () => {
    const category = { ...corrected, path: "/flags/1/category", old: "missing from home" };
    const apart = mergedOf(
      historyOf(created, flagged, discussed, flagged),
      historyOf(created, flagged, flagged, { ...category, new: "late home" }),
    );
    expect(apart.toAppend).toMatchObject([{ kind: "flagged" }, { path: "/flags/2/category" }]);
  });

  test("a whole part and something in it are about one thing", () => {
    const whole = {
      ...amended,
      path: "/screening/answers",
      old: created.screening.answers,
      new: { clipping: "no" },
    };
    const row = { ...amended, new: "not-known" };
    for (const [one, other] of [
      [whole, row],
      [row, whole],
    ])
      expect(mergedOf(historyOf(created, one), historyOf(created, other))).toMatchObject({
        conflicts: [{ first: [1], second: [1] }],
        toAppend: [],
      });
  });

  test("one that goes on from the other has nothing to settle", () => {
    const [short, long] = [historyOf(created), historyOf(created, answered, judged, decided)];
    expect(mergedOf(long, short)).toMatchObject({ common: 1, conflicts: [], toAppend: [] });
    expect(recordAt(appended(short, mergedOf(short, long)))).toEqual(recordAt(long));
    expect(kinds(mergedOf([], long).toAppend)).toEqual([
      "created",
      "answered",
      "judged",
      "sharing-decided",
    ]);
  });

  test("an event that cannot be read is told and not lost", () => {
    const throws = Object.defineProperty({ ...flagged }, "by", {
      enumerable: true,
      get: () => {
        throw new Error("Jane Example");
      },
    });
    const broken = [created, 7, { ...answered, kind: "deleted" }, null, throws, reviewed];
    const merged = mergedOf([created], broken);
    expect(merged.conflicts).toEqual([{ path: "", first: [], second: [1, 2, 3, 4], agree: false }]);
    expect(kinds(merged.toAppend)).toEqual(["reviewed"]);
  });

  test("beside an event that cannot be read, no answer without a conflict is lost", () => {
    const first = [created, answers({ clipping: "yes" })];
    const second = [created, null, answers({ clipping: "no", "gang-association": "yes" })];
    const merged = mergedOf(first, second);
    expect(merged.conflicts.map(({ path }) => path)).toEqual(["", "/screening/answers/clipping"]);
    expect(merged.toAppend).toMatchObject([{ answers: { "gang-association": "yes" } }]);
  });

  test("what is given is frozen, and what is handed in is not", () => {
    const second = [created, { ...flagged, by: { role: lead.role } }];
    const merged = mergedOf([created], second);
    expect(Object.isFrozen(merged.toAppend[0]?.by)).toBe(true);
    expect(Object.isFrozen(second[1]?.by)).toBe(false);
  });
});

describe("what is refused", () => {
  const told = (first: unknown, second: unknown): unknown => {
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    const result = mergeHistories(first, second);
    return !result.ok && result.issues.map(({ code, path }) => [code, path]);
  };

  test("histories that do not begin with the same event", () => {
    const other = { ...created, by: { role: "police officer" } };
    expect(told([created], [other])).toEqual([["conflict", "/second/0"]]);
  });

  test("what is no list, both at once", () => {
    expect(told("one", undefined)).toEqual([
      ["wrong-type", "/first"],
      ["missing", "/second"],
    ]);
  });
});

const branch = fc.array(deed, { maxLength: 6 });

test("merging never loses an event, and what it gives can be appended", () => {
  fc.assert(
    fc.property(branch, branch, branch, (trunk, here, there) => {
      const made = { by: {}, at: "2026-03-02", recordedAt: "2026-03-02T09:00:00Z" };
      const grown = (...branches: (typeof trunk)[]): History => {
        const plain = nothingYet();
        const events = branches.flat().flatMap((next) => act(plain, next) ?? []);
        return [{ kind: "created", screening: created.screening }, ...events].reduce<History>(
          (history, event) => {
            const after = appendEvent(history, unparsed({ ...made, ...event }));
            return after.ok ? after.value : history;
          },
          [],
        );
      };
      const [first, second] = [grown(trunk, here), grown(trunk, there)];
      const merged = mergedOf(first, second);
      const settled = new Set(merged.conflicts.flatMap((conflict) => conflict.second));
      const left = second.slice(merged.common).filter((_, at) => !settled.has(merged.common + at));
      expect(kinds(merged.toAppend)).toEqual(expect.arrayContaining(kinds(left)));
      expect(merged.toAppend.length).toBeGreaterThanOrEqual(left.length);
      expect(reviewHistory(appended(first, merged)).issues).toEqual([]);
    }),
  );
});
