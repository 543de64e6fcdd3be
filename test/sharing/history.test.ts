// The history of a sharing record: entries are added, none is ever changed.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSharingHistory, readSharing, recordSharing, reviewSharing } from "csae-guidance";
import type { SharingHistory } from "csae-guidance";
import { firstEntry, laterEntry } from "./arbitraries.js";
import { unparsed } from "../unparsed.js";

const recorded = {
  kind: "recorded",
  on: "2026-03-02",
  by: "designated safeguarding lead",
  record: {
    consent: { status: "given", discussion: "Asked; the answer was yes." },
    decision: "share",
    recipient: "North Yorkshire Police",
  },
} as const;
const shared = {
  kind: "shared",
  on: "2026-03-03",
  information: "What was seen.",
  recipient: "North Yorkshire Police",
} as const;
const withdrawn = {
  kind: "consent-withdrawn",
  on: "2026-03-09",
  by: "key worker",
  discussion: "Said so at school.",
} as const;

function historyOf(...entries: unknown[]): SharingHistory {
  const result = parseSharingHistory(entries);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function added(history: SharingHistory | readonly [], ...entries: unknown[]): SharingHistory {
  const [entry, ...rest] = entries;
  const result = recordSharing(history, entry);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return rest.length > 0 ? added(result.value, ...rest) : result.value;
}

const told = (history: unknown, entry: unknown): unknown => {
  // @ts-expect-error -- the types forbid what plain JavaScript can hand in
  const result = recordSharing(history, entry);
  return !result.ok && result.issues.map(({ code, path }) => [code, path]);
};

function frozen(value: unknown): boolean {
  return (
    typeof value !== "object" ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(frozen))
  );
}

describe("adding to a history", () => {
  test("an empty list begins one, with the first record", () => {
    expect(added([], recorded)).toEqual([recorded]);
  });

  test("consent withdrawn after sharing is a new entry, and what was shared stays recorded", () => {
    const before = added([], recorded, shared);
    const after = added(before, withdrawn);
    expect(after).toEqual([recorded, shared, withdrawn]);
    expect(before).toEqual([recorded, shared]);
    expect(readSharing(after).consent).toEqual({
      status: "withdrawn",
      discussion: "Said so at school.",
    });
    expect(reviewSharing(readSharing(after)).cautions.map(({ id }) => id)).toEqual([
      "share-without-a-recorded-basis",
      "consent-withdrawn",
    ]);
    expect(reviewSharing(readSharing(after, 2)).basis).toBe("consent");
  });

  test("histories are frozen throughout, and what was handed in is left as it was", () => {
    const entry = structuredClone(recorded);
    const history = added([], entry);
    expect([frozen(history), frozen(historyOf(recorded, shared))]).toEqual([true, true]);
    expect([Object.isFrozen(entry), Object.isFrozen(entry.record)]).toEqual([false, false]);
    const own = [structuredClone(recorded)] as const;
    added(own, shared);
    expect([Object.isFrozen(own), Object.isFrozen(own[0]), own.length]).toEqual([false, false, 1]);
  });

  test("days are not put in order: what happened earlier may come to be known later", () => {
    expect(added([], recorded, { kind: "shared", on: "2026-02-01" }).map(({ on }) => on)).toEqual([
      "2026-03-02",
      "2026-02-01",
    ]);
  });

  test.each([
    [
      "no record first",
      [],
      withdrawn,
      [
        ["unknown-word", "/0/kind"],
        ["missing", "/0/record"],
        ["unknown-key", "/0"],
      ],
    ],
    ["an entry that is nothing", [], undefined, [["missing", "/0"]]],
    ["a second first record", [recorded], recorded, [["unknown-word", "/1/kind"]]],
    [
      "another kind",
      [recorded],
      { kind: "closed", on: "2026-03-09" },
      [["unknown-word", "/1/kind"]],
    ],
    ["an entry that is a word", [recorded], "shared", [["wrong-type", "/1"]]],
    ["no day", [recorded, shared], { kind: "reviewed" }, [["missing", "/2/on"]]],
    [
      "a day that no calendar has",
      [recorded],
      { ...withdrawn, on: "2026-02-30" },
      [["invalid-date", "/1/on"]],
    ],
    [
      "an amendment that does not say why",
      [recorded],
      { kind: "amended", on: "2026-03-09", record: {} },
      [["missing", "/1/why"]],
    ],
    [
      "a record that is none",
      [recorded],
      { kind: "amended", on: "2026-03-09", why: "w", record: { decision: "no" } },
      [["unknown-word", "/1/record/decision"]],
    ],
    ["an unknown key", [recorded], { ...shared, approved: true }, [["unknown-key", "/1"]]],
    ["no history", undefined, recorded, [["missing", ""]]],
    ["a history that is a word", "recorded", recorded, [["wrong-type", ""]]],
  ])("%s", (_, history, entry, expected) => {
    expect(told(history, entry)).toEqual(expected);
  });

  test.each([
    ["a day that is none", { ...recorded, on: "once" }],
    ["an unknown kind", { ...recorded, kind: "deleted" }],
    ["a number", 7],
    ["nothing", null],
  ])("%s among earlier entries stops nobody from recording, and hides no other", (_, entry) => {
    const earlier = [recorded, entry];
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    const after = recordSharing(earlier, withdrawn);
    expect(after.ok && after.value).toEqual([...earlier, withdrawn]);
    expect(after.ok && readSharing(after.value).consent?.status).toBe("withdrawn");
  });

  test("an entry of another kind is told which there are, and nothing of it", () => {
    const result = recordSharing([recorded], unparsed({ kind: "Jane Example", on: "2026-03-09" }));
    expect(!result.ok && result.issues[0]?.message).toBe(
      "Expected an entry of one of the kinds: amended, consent-withdrawn, shared, reviewed.",
    );
    expect(!result.ok && result.emergency.numbers[0]?.number).toBe("999");
    expect(JSON.stringify(result)).not.toContain("Jane Example");
  });

  test("an entry that throws when it is read is an issue and no exception", () => {
    expect(
      told([recorded], {
        get kind(): never {
          throw new Error("no");
        },
      }),
    ).toEqual([["unreadable", ""]]);
    expect(
      told(
        new Proxy([], {
          get: () => {
            throw new Error("no");
          },
        }),
        recorded,
      ),
    ).toEqual([["unreadable", ""]]);
  });

  test("an empty list is no history yet", () => {
    const result = parseSharingHistory([]);
    expect(!result.ok && result.issues.map(({ code, path }) => [code, path])).toEqual([
      ["missing", "/0"],
    ]);
  });
});

describe("the record as it stands", () => {
  const amended = {
    kind: "amended",
    on: "2026-03-05",
    why: "The lead was asked.",
    record: { consent: { status: "refused" }, decision: "do-not-share" },
  } as const;
  const reviewed = { kind: "reviewed", on: "2026-04-02", note: "Nothing new." } as const;
  const history = historyOf(recorded, shared, amended, reviewed, {
    kind: "consent-withdrawn",
    on: "2026-04-03",
  });

  test.each([
    [1, recorded.record],
    [2, recorded.record],
    [3, amended.record],
    [4, amended.record],
    [5, { consent: { status: "withdrawn" }, decision: "do-not-share" }],
    [99, { consent: { status: "withdrawn" }, decision: "do-not-share" }],
    [0, {}],
    [-1, {}],
    [Number.NaN, {}],
  ])("after %d entries", (entries, record) => {
    expect(readSharing(history, entries)).toEqual(record);
  });

  test("all entries are read where no number is given", () => {
    expect(readSharing(history)).toEqual(readSharing(history, 5));
    expect(readSharing([])).toEqual({});
  });

  test("withdrawn consent keeps what the entry does not say again", () => {
    const because = [{ ground: "unjustified-delay" }] as const;
    const first = {
      kind: "recorded",
      on: "2026-03-02",
      record: {
        consent: {
          kind: "to-disclose",
          status: "given",
          discussion: "d",
          notSoughtBecause: because,
        },
      },
    } as const;
    expect(
      readSharing([first, { kind: "consent-withdrawn", on: "2026-03-09", discussion: "  " }])
        .consent,
    ).toEqual({
      kind: "to-disclose",
      status: "withdrawn",
      discussion: "d",
      notSoughtBecause: because,
    });
    expect(readSharing([{ ...first, record: {} }, withdrawn])).toEqual({
      consent: { status: "withdrawn", discussion: "Said so at school." },
    });
  });

  test.each([
    ["nothing", undefined, {}],
    ["a word", "recorded", {}],
    ["an entry that is nothing", [null], {}],
    ["an entry of no known kind", [recorded, { kind: "closed" }], recorded.record],
    ["a record that is none", [{ kind: "recorded" }], {}],
    [
      "a withdrawal from a record that is none",
      [{ kind: "recorded" }, { kind: "consent-withdrawn" }],
      { consent: { status: "withdrawn" } },
    ],
    [
      "what throws when it is read",
      [
        {
          get kind(): never {
            throw new Error("no");
          },
        },
      ],
      {},
    ],
  ])("%s that was not parsed", (_, input, record) => {
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    expect(readSharing(input)).toEqual(record);
  });
});

describe("every history", () => {
  const entries = fc
    .tuple(firstEntry, fc.array(laterEntry, { maxLength: 6 }))
    .map(([first, later]) => [first, ...later]);

  test("every earlier history is a prefix of every later one", () => {
    fc.assert(
      fc.property(entries, (all) => {
        const histories = all.map((_, index) => added([], ...all.slice(0, index + 1)));
        for (const [at, earlier] of histories.entries()) {
          for (const later of histories.slice(at))
            expect(later.slice(0, earlier.length)).toEqual(earlier);
        }
        expect(histories.at(-1)).toEqual(all);
      }),
      { numRuns: 50 },
    );
  });

  test("adding never changes the history it was added to", () => {
    fc.assert(
      fc.property(entries, laterEntry, (all, entry) => {
        const history = historyOf(...all);
        const before = JSON.stringify(history);
        const after = added(history, entry);
        expect(JSON.stringify(history)).toBe(before);
        expect(after).toHaveLength(history.length + 1);
        expect(readSharing(after, history.length)).toEqual(readSharing(history));
      }),
    );
  });

  test("what is saved and read again is the same history", () => {
    fc.assert(
      fc.property(entries, (all) => {
        const history = historyOf(...all);
        expect(history).toEqual(all);
        expect(historyOf(...(JSON.parse(JSON.stringify(history)) as unknown[]))).toEqual(history);
      }),
    );
  });

  test("nothing submitted stands in an issue, whatever is submitted", () => {
    const marker = "JaneExample1997";
    fc.assert(
      fc.property(
        fc.anything({
          key: fc.constantFrom(marker, "kind", "on", "record"),
          values: [fc.constantFrom(marker, 7, "shared")],
        }),
        (entry) => {
          const result = recordSharing(
            [recorded],
            unparsed({ [marker]: entry, kind: "shared", on: entry }),
          );
          expect(result.ok).toBe(false);
          expect(JSON.stringify(result)).not.toContain(marker);
        },
      ),
    );
  });
});
