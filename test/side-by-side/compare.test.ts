// 7.4 · two screenings of one child compared: what changed, and nothing of what it means.

import { describe, expect, test } from "vitest";
import { ANSWER_STATES, parseScreening, york } from "csae-guidance";
import type { AnswerState, Screening } from "csae-guidance";
import { combineScreenings } from "../../src/side-by-side/combine.js";
import { compareScreenings } from "../../src/side-by-side/compare.js";
import type { ScreeningComparison } from "../../src/side-by-side/compare.js";

const PIN = { id: york.id, version: york.version, hash: york.hash };
const ALL_NO = Object.fromEntries(york.indicators.map(({ id }) => [id, "no"]));

function screening(fields: object): Screening {
  const parsed = parseScreening({ edition: PIN, answers: {}, ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function compared(earlier: object, later: object): ScreeningComparison {
  const result = compareScreenings(screening(earlier), screening(later));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const clipping = (state: AnswerState): object =>
  state === "unanswered" ? {} : { clipping: state };
const ids = (comparison: ScreeningComparison): string[] => comparison.cautions.map(({ id }) => id);

describe("7.4 · a row was one thing and is another", () => {
  test.each([
    ["yes", "yes", "Still Yes."],
    ["yes", "no", "It was Yes and is No. Why is for people to say."],
    ["yes", "not-known", "It was Yes and is not known. Whether it still holds is open."],
    ["yes", "unanswered", "It was Yes and is not answered. Whether it still holds is open."],
    ["no", "yes", "It was No and is Yes."],
    ["no", "no", "Still No. That does not mean that there is no risk."],
    ["no", "not-known", "It was No and is not known. The earlier No does not answer it."],
    ["no", "unanswered", "It was No and is not answered. The earlier No does not answer it."],
    ["not-known", "yes", "It was not known and is Yes. It may have been so before."],
    ["not-known", "no", "It was not known and is No. Whether it was so before stays open."],
    ["not-known", "not-known", "Still not known."],
    ["not-known", "unanswered", "It was not known and is not answered. It was open and is open."],
    ["unanswered", "yes", "It was not answered and is Yes. It may have been so before."],
    ["unanswered", "no", "It was not answered and is No. Whether it was so before stays open."],
    ["unanswered", "not-known", "It was not answered and is not known. It was open and is open."],
    ["unanswered", "unanswered", "Still not answered."],
  ] as const)("%s, then %s", (from, to, text) => {
    const { rows, changes } = compared({ answers: clipping(from) }, { answers: clipping(to) });
    const row = {
      indicator: "clipping",
      level: "escalating",
      from,
      to,
      text,
      signsGained: [],
      signsNoLongerNoted: [],
    };
    expect(rows.find(({ indicator }) => indicator === "clipping")).toEqual(row);
    expect(rows.map(({ indicator }) => indicator)).toEqual(york.indicators.map(({ id }) => id));
    expect(changes).toEqual(from === to ? [] : [row]);
  });

  test.each(["not-known", "unanswered"] as const)(
    "a Yes that is %s later is open, and never reads as progress",
    (to) => {
      const comparison = compared(
        { answers: { ...ALL_NO, clipping: "yes" } },
        { answers: { ...ALL_NO, clipping: undefined, ...clipping(to) } },
      );
      expect(comparison.cautions.find(({ id }) => id === "yes-now-open")?.text).toBe(
        "A row that was Yes is now not known or not answered. That is not a No: whether it still holds is open.",
      );
      expect(comparison.later.indication).toMatchObject({
        atLeast: "no-risk",
        couldReach: "escalating",
        settled: false,
      });
      expect(
        ids(compared({ answers: { clipping: "yes" } }, { answers: { clipping: "no" } })),
      ).not.toContain("yes-now-open");
    },
  );

  test("no sentence gives a verdict, whatever changed", () => {
    const sentences = ANSWER_STATES.flatMap((from) =>
      ANSWER_STATES.map((to) => compared({ answers: clipping(from) }, { answers: clipping(to) })),
    ).flatMap(({ text, rows, kinds, cautions }) => [
      text,
      ...[...rows, ...kinds, ...cautions].map((part) => part.text),
    ]);
    expect(sentences.join("\n")).not.toMatch(
      /improv|better|wors|reduc|lower|higher|increas|decreas|score|%|progress|safe\b|success|fail/i,
    );
  });
});

describe("7.4 · what changed, kind by kind", () => {
  const earlier = {
    completedOn: "2026-03-03",
    answers: {
      clipping: "yes",
      "gang-association": "yes",
      "older-partner": "yes",
      "debts-or-fear": "no",
    },
  };
  const later = {
    completedOn: "2026-04-02",
    answers: {
      clipping: "no",
      "gang-association": "no",
      "older-partner": "not-known",
      "debts-or-fear": "yes",
    },
  };

  test("one sentence for each kind and one for all", () => {
    const { text, kinds } = compared(earlier, later);
    expect(text).toBe(
      "Since 3 March 2026: 2 rows changed from Yes to No, 1 from Yes to not known, 1 from No to Yes.",
    );
    expect(kinds).toEqual([
      {
        from: "yes",
        to: "no",
        indicators: ["clipping", "gang-association"],
        text: "2 rows changed from Yes to No.",
      },
      {
        from: "yes",
        to: "not-known",
        indicators: ["older-partner"],
        text: "1 row changed from Yes to not known.",
      },
      {
        from: "no",
        to: "yes",
        indicators: ["debts-or-fear"],
        text: "1 row changed from No to Yes.",
      },
    ]);
  });

  test("nothing changed is said as that", () => {
    expect(compared(earlier, { ...earlier, completedOn: "2026-03-04" }).text).toBe(
      "Since 3 March 2026: no answer changed.",
    );
  });

  test("bounds, numbers and danger stand before and after, as the tool says them of each alone", () => {
    const comparison = compared(
      { answers: { ...ALL_NO, clipping: "yes" }, immediateDanger: "yes" },
      { answers: { ...ALL_NO, clipping: "not-known" } },
    );
    expect(comparison.earlier).toMatchObject({
      immediateDanger: "yes",
      indication: { atLeast: "escalating", couldReach: "escalating", because: ["clipping"] },
      counts: { yes: 1, no: 37 },
    });
    expect(comparison.later).toMatchObject({
      immediateDanger: "unanswered",
      indication: { atLeast: "no-risk", couldReach: "escalating" },
      counts: { yes: 0, no: 37, notKnown: 1 },
    });
    expect(compared({}, { answers: ALL_NO }).later.cautions.map(({ id }) => id)).toEqual([
      "nothing-recorded",
      "age-not-recorded",
    ]);
  });

  test("the emergency notice stands first, the edition and who screened when are there", () => {
    const by = { name: "A. Person", role: "school nurse", organisation: "a school" };
    const comparison = compared({ ...earlier, completedBy: by }, { ...later, completedBy: {} });
    expect(Object.keys(comparison)[0]).toBe("emergency");
    expect(comparison.emergency).toBe(york.emergency);
    expect(comparison.edition).toEqual({ ...PIN, toolHash: york.toolHash });
    expect(comparison.earlier).toMatchObject({ completedOn: "2026-03-03", completedBy: by });
    expect(comparison.later).toMatchObject({ completedOn: "2026-04-02", completedBy: {} });
  });

  test("rows that changed together and repeat each other are told (I-04, I-05)", () => {
    const { overlaps, cautions } = compared(
      { answers: { "changed-contacts": "yes", "reduced-contact": "yes" } },
      { answers: { "changed-contacts": "no", "reduced-contact": "no" } },
    );
    expect(overlaps.map(({ overlap }) => overlap)).toEqual(["contact-printed-twice"]);
    expect(cautions.find(({ id }) => id === "changes-may-repeat")?.issues).toEqual([
      "I-04",
      "I-05",
    ]);
    expect(
      compared(
        { answers: { "changed-contacts": "yes", "reduced-contact": "yes" } },
        { answers: { "changed-contacts": "no", "reduced-contact": "yes" } },
      ).overlaps,
    ).toEqual([]);
  });
});

describe("signs gained and no longer noted", () => {
  const row = "late-or-missing";
  const noted = (answer: string, ...signs: string[]): object => ({
    answers: { [row]: { answer, signs } },
  });

  test("on a row whose answer stays they are listed apart from the changes", () => {
    const { changes, signChanges, cautions } = compared(
      noted("yes", "going-missing"),
      noted("yes", "regularly-late-home"),
    );
    expect(changes).toEqual([]);
    expect(signChanges).toMatchObject([
      {
        indicator: row,
        from: "yes",
        to: "yes",
        signsGained: ["regularly-late-home"],
        signsNoLongerNoted: ["going-missing"],
      },
    ]);
    expect(cautions.find(({ id }) => id === "sign-no-longer-noted")?.text).toContain(
      "That does not say that it is gone",
    );
  });

  test("on a row whose answer changed they stand with the change", () => {
    const { changes, signChanges } = compared(
      { answers: {} },
      noted("yes", "regularly-late-home", "going-missing"),
    );
    expect(changes).toMatchObject([
      {
        indicator: row,
        signsGained: ["regularly-late-home", "going-missing"],
        signsNoLongerNoted: [],
      },
    ]);
    expect(signChanges).toEqual([]);
  });

  test("gained signs need no caution, and a sign noted without a Yes counts as noted", () => {
    expect(ids(compared({}, noted("yes", "going-missing")))).not.toContain("sign-no-longer-noted");
    expect(
      compared(noted("not-known", "going-missing"), noted("not-known")).signChanges,
    ).toMatchObject([{ signsNoLongerNoted: ["going-missing"] }]);
  });
});

describe("the days between", () => {
  test.each([
    ["2026-03-03", "2026-04-02", 30],
    ["2024-02-28", "2024-03-01", 2],
    ["2026-02-28", "2026-03-01", 1],
    ["2025-12-31", "2026-01-01", 1],
    ["1900-02-28", "1900-03-01", 1],
    ["2000-02-28", "2000-03-01", 2],
    ["2025-01-14", "2026-01-14", 365],
    ["2024-01-14", "2025-01-14", 366],
  ])("%s to %s: %i whole days", (from, to, days) => {
    const comparison = compared({ completedOn: from }, { completedOn: to });
    expect(comparison.elapsed).toEqual({ order: "in-order", days });
    expect(ids(comparison)).toEqual(["nothing-concluded", "one-child-as-told"]);
  });

  test("one day: which came first is not recorded", () => {
    const comparison = compared({ completedOn: "2026-03-03" }, { completedOn: "2026-03-03" });
    expect(comparison.elapsed).toEqual({ order: "same-day", days: 0 });
    expect(ids(comparison)).toContain("same-date");
    expect(comparison.text).toBe(
      "From the first screening to the second, as handed in: no answer changed.",
    );
  });

  test("the other way round: compared as handed in, and said", () => {
    const comparison = compared(
      { completedOn: "2026-04-02", answers: { clipping: "yes" } },
      { completedOn: "2026-03-03", answers: { clipping: "no" } },
    );
    expect(comparison.elapsed).toEqual({ order: "reversed", days: 30 });
    expect(ids(comparison)).toContain("dates-reversed");
    expect(comparison.text).toBe(
      "From the first screening to the second, as handed in: 1 row changed from Yes to No.",
    );
  });

  test.each([
    [{ completedOn: "2026-03-03" }, {}],
    [{}, { completedOn: "2026-03-03" }],
    [{}, {}],
  ])("a date that is missing is not guessed", (earlier, later) => {
    const comparison = compared(earlier, later);
    expect(comparison.elapsed).toEqual({ order: "not-dated" });
    expect(ids(comparison)).toContain("no-date");
  });
});

describe("report 2.3, 5.1 · only screenings made with the text given are compared", () => {
  const other = { id: "elsewhere", version: "9.9.9", hash: "0".repeat(64) };

  test.each([["id"], ["version"], ["hash"]] as const)(
    "another %s is refused, with the reason and the emergency notice",
    (part) => {
      const made = screening({ edition: { ...PIN, [part]: other[part] } });
      const [asLater, asEarlier] = [
        compareScreenings(screening({}), made),
        compareScreenings(made, screening({})),
      ];
      expect(asLater).toMatchObject({
        ok: false,
        issues: [{ path: `/later/edition/${part}` }],
        emergency: york.emergency,
      });
      expect(asEarlier).toMatchObject({
        ok: false,
        issues: [{ path: `/earlier/edition/${part}` }],
      });
      expect(JSON.stringify(asLater.ok ? "" : asLater.issues)).toMatch(
        /made under another (?:edition|version of the edition|content hash)/,
      );
      expect(JSON.stringify(asLater.ok ? "" : asLater.issues)).not.toContain(other[part]);
    },
  );

  test.each([["id"], ["version"]] as const)(
    "another %s is refused where no hash is pinned",
    (part) => {
      const made = screening({
        edition: { id: PIN.id, version: PIN.version, [part]: other[part] },
      });
      expect(compareScreenings(screening({}), made)).toMatchObject({
        ok: false,
        issues: [{ path: `/later/edition/${part}` }],
      });
    },
  );

  test("the reason and what to do are said in full", () => {
    const unpinned = { answers: {} } as Screening;
    const results = [
      compareScreenings(screening({}), screening({ edition: { ...PIN, id: other.id } })),
      compareScreenings(screening({}), unpinned),
    ];
    expect(
      results.map((result) => (result.ok ? [] : result.issues.map(({ message }) => message))),
    ).toEqual([
      [
        "This screening was made under another edition than the one given, and not with a tool that is known " +
          "to be the same. A row or sign may mean something else there, so nothing was set side by side. Hand " +
          "in the edition that it names, and only screenings made with the same tool, or carry it over with " +
          "migrateScreening first.",
      ],
      [
        "Missing: expected the edition that the screening was made under. Without it its answers cannot be set " +
          "beside others.",
      ],
    ]);
  });

  test("all reasons are given at once, also where both name the same other edition", () => {
    const made = screening({ edition: other });
    const result = compareScreenings(made, made);
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual(
      ["earlier", "later"].flatMap((side) =>
        ["id", "version", "hash"].map((part) => `/${side}/edition/${part}`),
      ),
    );
  });

  test("with the edition that both name it is compared", () => {
    const elsewhere = { ...york, ...other };
    const made = { edition: other, answers: { clipping: "yes" } } as const;
    expect(compareScreenings(made, { ...made, answers: {} }, elsewhere)).toMatchObject({
      ok: true,
      value: { edition: other, changes: [{ indicator: "clipping" }] },
    });
  });

  test("without a hash it is compared, and a caution says that the text may have been another", () => {
    const unhashed = { edition: { id: york.id, version: york.version } };
    for (const comparison of [compared(unhashed, {}), compared({}, unhashed)]) {
      expect(comparison.sameHash).toBe("cannot-tell");
      expect(ids(comparison)).toContain("no-content-hash");
    }
    expect(compared({}, {}).sameHash).toBe("yes");
  });

  test.each([
    ["nothing", undefined],
    ["text", "screening"],
    ["an empty object", {}],
    ["a pin that is text", { edition: "york" }],
    [
      "what throws when read",
      new Proxy(
        {},
        {
          get: () => {
            throw new Error("read");
          },
        },
      ),
    ],
  ])("%s pins nothing and is refused", (_, input) => {
    // @ts-expect-error -- input that was not parsed
    expect(compareScreenings(input, screening({}))).toMatchObject({
      ok: false,
      issues: [{ code: "missing", path: "/earlier/edition" }],
    });
  });
});

describe("no child is matched", () => {
  test.each([
    ["references", { reference: "C-17" }, { reference: "C-18" }, true],
    ["dates of birth", { dateOfBirth: "2011-05-01" }, { dateOfBirth: "2011-05-02" }, true],
    ["years of birth", { dateOfBirth: "2011" }, { dateOfBirth: "2012-05" }, true],
    ["spaces at the ends of a reference", { reference: "C-17" }, { reference: " C-17 " }, false],
    [
      "a date of birth known in part",
      { dateOfBirth: "2011" },
      { dateOfBirth: "2011-05-02" },
      false,
    ],
    ["a reference that one lacks", { reference: "C-17", dateOfBirth: "2011" }, {}, false],
  ])("%s", (_, earlier, later, differ) => {
    const { cautions } = compared({ subject: earlier }, { subject: later });
    expect(cautions.some(({ id }) => id === "subjects-differ")).toBe(differ);
    expect(cautions.some(({ id }) => id === "one-child-as-told")).toBe(true);
    expect(JSON.stringify(cautions)).not.toMatch(/C-17|2011/);
  });
});

test("a Yes is said to be open only where there was one", () => {
  expect(
    ids(compared({ answers: clipping("no") }, { answers: clipping("not-known") })),
  ).not.toContain("yes-now-open");
  expect(ids(compared({ answers: clipping("yes") }, { answers: clipping("not-known") }))).toContain(
    "yes-now-open",
  );
});

test("every caution has its source, and says why it is ours", () => {
  const { cautions } = compared(
    {
      edition: { id: york.id, version: york.version },
      subject: { reference: "a" },
      answers: { "late-or-missing": { answer: "yes", signs: ["going-missing"] } },
    },
    { subject: { reference: "b" } },
  );
  expect(cautions.map(({ id }) => id)).toEqual([
    "nothing-concluded",
    "one-child-as-told",
    "subjects-differ",
    "no-content-hash",
    "no-date",
    "yes-now-open",
    "sign-no-longer-noted",
  ]);
  expect(cautions.map(({ citations: [first] }) => `${first?.section} ${first?.line}`)).toEqual([
    "7.4 187",
    "Screening Tool 229",
    "Screening Tool 229",
    "Screening Tool 227",
    "Screening Tool 229",
    "Screening Tool 232",
    "Screening Tool 232",
  ]);
  for (const { basis, note } of cautions)
    expect([basis !== "printed", (note ?? "").length > 0]).toEqual([true, true]);
});

test("input that was not parsed is read field by field", () => {
  const odd = {
    edition: PIN,
    completedOn: "soon",
    completedBy: { name: 5, role: "nurse" },
    subject: 7,
    answers: {
      clipping: { answer: "yes", signs: "all", basis: "seen", observedOn: 2026, note: {} },
      "gang-association": 1,
    },
  };
  // @ts-expect-error -- input that was not parsed
  expect(compareScreenings(odd, { edition: PIN, completedBy: "nobody" })).toMatchObject({
    ok: true,
    value: {
      earlier: { completedOn: undefined, completedBy: { role: "nurse" } },
      later: { completedBy: undefined },
      changes: [
        { indicator: "clipping", from: "yes", to: "unanswered" },
        { indicator: "gang-association", from: "unread", to: "unanswered" },
      ],
    },
  });
  const late = {
    edition: PIN,
    answers: {},
    get subject(): Screening["subject"] {
      throw new Error("read");
    },
  };
  expect(compareScreenings(screening({}), late)).toMatchObject({
    ok: false,
    issues: [{ code: "missing", path: "/later/edition" }],
  });
  const unreadable = {
    edition: {
      ...PIN,
      get id(): string {
        throw new Error("read");
      },
    },
    answers: {},
  };
  expect(compareScreenings(unreadable, screening({}))).toMatchObject({
    ok: false,
    issues: [{ code: "missing", path: "/earlier/edition" }],
  });
  expect(combineScreenings([screening({}), unreadable])).toMatchObject({
    ok: false,
    issues: [{ code: "missing", path: "/1/edition" }],
  });
});
