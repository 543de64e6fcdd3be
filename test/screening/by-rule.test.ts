// Editions with another rule than York's: what a screening comes to, and what would settle it. The
// rules are invented, and lie over York's rows.

import { describe, expect, test } from "vitest";
import {
  checkEdition,
  combineScreenings,
  defineOverlay,
  parseEdition,
  parseScreening,
  pinOf,
  publishTally,
  recordJudgement,
  screen,
  tallyCaseload,
  whatWouldSettle,
  york,
} from "csae-guidance";
import type { Edition, Rule, Screening } from "csae-guidance";
import { toQuestionnaire } from "csae-guidance/fhir";
import { renderScreening, renderScreeningRecord } from "csae-guidance/render";
import { sealed } from "../editions/sealed.js";

const SOURCE = {
  basis: "convention",
  citations: [{ section: "7.9", line: 211 }],
  note: "Invented for a test.",
} as const;

const counted: Rule = {
  kind: "count",
  reaches: [
    { atLeast: 1, level: "emerging" },
    { atLeast: 3, level: "escalating" },
    { atLeast: 5, level: "significant" },
  ],
  ...SOURCE,
};

const withFloor: Rule = {
  kind: "highest",
  of: [
    counted,
    {
      kind: "floor",
      when: { all: [{ under: 13 }, { anyYes: ["clipping", "gang-association"] }] },
      level: "escalating",
      ...SOURCE,
    },
  ],
  ...SOURCE,
};

const recent: Rule = {
  kind: "sum",
  points: [
    { row: "clipping", yes: 5, observed: { from: 0, before: 6 } },
    { row: "clipping", yes: 1, observed: { from: 6, before: 12 } },
    { row: "gang-association", yes: 1 },
  ],
  bands: [
    { from: 1, level: "emerging" },
    { from: 5, level: "significant" },
  ],
  ...SOURCE,
};

const toAnAction: Rule = {
  kind: "highest",
  of: [
    counted,
    {
      kind: "any-of",
      rows: ["abduction-and-imprisonment"],
      action: york.actions.at(-1)!.id,
      ...SOURCE,
    },
  ],
  ...SOURCE,
};

const inAreas: Rule = {
  kind: "profile",
  areas: [
    {
      id: "home",
      name: "At home",
      rule: { kind: "highest-section", rows: ["late-or-missing", "clipping"], ...SOURCE },
    },
    {
      id: "friends",
      name: "With friends",
      rule: { kind: "highest-section", rows: ["gang-association"], ...SOURCE },
    },
  ],
  ...SOURCE,
};

function editionWith(rule: Rule): Edition {
  const parsed = parseEdition(JSON.parse(JSON.stringify(sealed({ ...york, rule }))));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** All rows answered No but those given. An absent one is open. */
function answered(edition: Edition, given: object, more: object = {}): Screening<Edition> {
  const answers = Object.fromEntries(york.indicators.map(({ id }) => [id, "no"]));
  const parsed = parseScreening(
    JSON.parse(
      JSON.stringify({ edition: pinOf(edition), answers: { ...answers, ...given }, ...more }),
    ),
    edition,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const levels = (edition: Edition, screening: Screening<Edition>, on?: string): unknown => {
  const { atLeast, couldReach, settled, bounds, because } = screen(
    screening,
    edition,
    on,
  ).indication;
  return [atLeast, couldReach, settled, bounds, because];
};

/** The two bounds alone. */
const bounds = (...of: Parameters<typeof levels>): unknown => {
  const { atLeast, couldReach } = screen(of[1], of[0], of[2]).indication;
  return [atLeast, couldReach];
};

describe("a count", () => {
  const edition = editionWith(counted);
  const two = { clipping: "yes", "older-partner": "yes" };

  test("goes by the number of rows answered Yes, on both sides of a step", () => {
    expect(levels(edition, answered(edition, {}))).toEqual([
      "no-risk",
      "no-risk",
      true,
      "exact",
      [],
    ]);
    expect(levels(edition, answered(edition, two))).toEqual([
      "emerging",
      "emerging",
      true,
      "exact",
      ["clipping", "older-partner"],
    ]);
    expect(bounds(edition, answered(edition, { ...two, "late-or-missing": "yes" }))).toEqual([
      "escalating",
      "escalating",
    ]);
  });

  test("an open row could be counted, and is never taken for a No", () => {
    const open = { "gang-association": "not-known", "drugs-or-alcohol": undefined };
    expect(bounds(edition, answered(edition, { ...two, ...open }))).toEqual([
      "emerging",
      "escalating",
    ]);
  });

  test("a judgement below what open rows could reach asks why", () => {
    const record = recordJudgement(
      answered(edition, { ...two, "gang-association": "not-known" }),
      { level: "emerging", by: { role: "lead" }, on: "2026-03-14" },
      edition,
    );
    expect(record.ok && record.value.prompts.map(({ id }) => id)).toContain("below-open-rows");
  });

  test("no document, form or tally speaks of a section that the level does not follow", () => {
    const form = JSON.stringify(toQuestionnaire(edition));
    expect(form).not.toContain("indicated-at-least");
    expect(JSON.stringify(toQuestionnaire(york))).toContain("indicated-at-least");
    const outcome = screen(answered(edition, two), edition);
    const entries = Array.from({ length: 60 }, () => ({ outcome, completedOn: "2026-03-14" }));
    const [month] = publishTally(tallyCaseload(entries, edition), {}, edition).months;
    expect(month?.records).toBe(60);
    expect(month?.rows.every(({ yes }) => yes.suppressed)).toBe(true);
  });

  test("an overlay keeps the rule, and so does a combination", () => {
    const laid = defineOverlay(edition, { id: "example-trust", version: "1.0.0" });
    if (!laid.ok) throw new Error(JSON.stringify(laid.issues));
    expect(bounds(laid.value, answered(laid.value, two))).toEqual(["emerging", "emerging"]);
    const combined = combineScreenings(
      [answered(edition, two), answered(edition, { "late-or-missing": "yes" })],
      edition,
    );
    expect(combined.ok && combined.value.indication.atLeast).toBe("escalating");
  });
});

describe("a floor", () => {
  const edition = editionWith(withFloor);
  const one = { clipping: "yes" };
  const aged = (ageInYears: number): object => ({ subject: { ageInYears } });

  test("holds under the age, and says that it rests on it", () => {
    const outcome = screen(answered(edition, one, aged(12)), edition);
    expect(outcome.indication).toMatchObject({ atLeast: "escalating", facts: ["age"] });
    expect(screen(answered(edition, one, aged(13)), edition).indication).toMatchObject({
      atLeast: "emerging",
      couldReach: "emerging",
    });
    const text = renderScreening(outcome, "text", edition);
    expect(text).toContain("The level also rests on the child’s age.");
  });

  test("the age is that on the day of the screening, whatever day is counted from", () => {
    const screening = answered(edition, one, {
      subject: { dateOfBirth: "2013-05-14" },
      completedOn: "2026-05-13",
    });
    expect(bounds(edition, screening, "2027-01-01")).toEqual(["escalating", "escalating"]);
  });

  test("an age that is not known is open: the level could be higher", () => {
    expect(bounds(edition, answered(edition, one))).toEqual(["emerging", "escalating"]);
    const text = renderScreening(screen(answered(edition, one), edition), "text", edition);
    expect(text).toContain("The level could reach Escalating Concerns.");
  });
});

describe("points by when something was observed", () => {
  const edition = editionWith(recent);
  const seen = (observedOn?: string): object => ({ clipping: { answer: "yes", observedOn } });
  const on = { completedOn: "2026-06-10" };

  test("count within their window of months, from the day of the screening or the one given", () => {
    expect(bounds(edition, answered(edition, seen("2026-01-10"), on))).toEqual([
      "significant",
      "significant",
    ]);
    expect(bounds(edition, answered(edition, seen("2025-12-10"), on))).toEqual([
      "emerging",
      "emerging",
    ]);
    const screening = answered(edition, seen("2026-01-10"), on);
    expect(bounds(edition, screening, "2026-08-01")).toEqual(["emerging", "emerging"]);
  });

  test("a date that is not known could be within any of them", () => {
    expect(bounds(edition, answered(edition, seen(), on))).toEqual(["no-risk", "significant"]);
    expect(bounds(edition, answered(edition, seen("2026"), on))).toEqual([
      "significant",
      "significant",
    ]);
    expect(bounds(edition, answered(edition, seen("2026-01-10")))).toEqual([
      "no-risk",
      "significant",
    ]);
  });

  test("no result and no page has a word for points", () => {
    const outcome = screen(answered(edition, seen("2026-01-10"), on), edition);
    const written = `${JSON.stringify(outcome.indication)}${renderScreening(outcome, "text", edition)}`;
    expect(written).not.toMatch(/\b(?:points|score|sum|total)\b/i);
  });
});

describe("a rule that asks for an action", () => {
  const edition = editionWith(toAnAction);
  const action = york.actions.at(-1)!;
  const row = "abduction-and-imprisonment";

  test("asks for it whatever the level is", () => {
    const { indication, actions } = screen(answered(edition, { [row]: "yes" }), edition);
    expect(indication.atLeast).toBe("emerging");
    expect(indication.asksFor).toEqual([{ action: action.id, isCertain: true, because: [row] }]);
    expect(actions.map(({ id }) => id)).toContain(action.id);
    const without = screen(answered(edition, { clipping: "yes" }), edition);
    expect(without.indication).not.toHaveProperty("asksFor");
    expect(without.actions.map(({ id }) => id)).not.toContain(action.id);
  });

  test("an open row could ask for it, and the page says so", () => {
    const outcome = screen(answered(edition, { [row]: "not-known" }), edition);
    expect(outcome.indication.asksFor).toEqual([
      { action: action.id, isCertain: false, because: [] },
    ]);
    expect(renderScreening(outcome, "text", edition)).toContain(
      "What is open could also ask for this:",
    );
  });
});

describe("a level for each area", () => {
  const edition = editionWith(inAreas);
  const screening = answered(edition, { clipping: "yes", "gang-association": "not-known" });

  test("each has its own bounds, and there is no level of the whole", () => {
    const { indication } = screen(screening, edition);
    expect(indication.areas).toEqual([
      {
        id: "home",
        name: "At home",
        atLeast: "escalating",
        couldReach: "escalating",
        because: ["clipping"],
      },
      {
        id: "friends",
        name: "With friends",
        atLeast: "no-risk",
        couldReach: "escalating",
        because: [],
      },
    ]);
    // What is said of the whole is what the highest area says.
    expect(indication).toMatchObject({
      atLeast: "escalating",
      couldReach: "escalating",
      settled: false,
      because: ["clipping"],
    });
  });

  test("the pages give the areas and no level", () => {
    for (const detail of ["full", "summary"] as const) {
      const text = renderScreening(screen(screening, edition), { format: "text", detail }, edition);
      expect(text).toContain("At home: at least Escalating Concerns.");
      expect(text).toContain("With friends: at least No risk. It could reach Escalating Concerns.");
      expect(text).not.toContain("Level by the rows: at least");
    }
    const record = recordJudgement(
      screening,
      { level: "emerging", by: { role: "lead" }, on: "2026-03-14" },
      edition,
    );
    expect(record.ok && renderScreeningRecord(record.value, "text", edition)).toContain(
      "With friends: at least No risk.",
    );
  });

  test("what would settle each area", () => {
    const { settlements } = whatWouldSettle(screening, edition);
    expect(settlements.map(({ area, sets }) => [area, sets.map(({ level }) => level)])).toEqual([
      ["home", ["escalating"]],
      ["friends", ["no-risk", "escalating"]],
    ]);
  });
});

test("what stands in a level and is no caution or no word is not shown", () => {
  const levelsWith = (more: object): unknown => york.levels.map((level) => ({ ...level, ...more }));
  const screening = { edition: pinOf(york), answers: { "gang-association": "yes" } } as const;
  for (const more of [{ cautions: 7 }, { cautions: ["x", 7] }, { indicated: 7 }, { name: 7 }]) {
    const edition = { ...york, levels: levelsWith(more) } as Edition;
    expect(screen(screening, edition).indication.atLeast).toBe("escalating");
    expect(renderScreening(screen(screening, edition), "text", edition)).toContain("Gang");
  }
});

describe("a rule that cannot be followed", () => {
  const broken = { ...counted, reaches: [{ atLeast: 3, level: "grave" }] };

  test("is refused, with its place", () => {
    const parsed = parseEdition(sealed({ ...york, rule: broken }));
    expect(!parsed.ok && parsed.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "dangling-id /rule/reaches/0/level",
    ]);
    expect(
      checkEdition(sealed({ ...york, rule: broken })).map(({ code, path }) => `${code} ${path}`),
    ).toEqual(["dangling-id /rule/reaches/0/level"]);
  });

  test("takes no overlay", () => {
    const laid = defineOverlay(sealed({ ...york, rule: broken }) as Edition, {
      id: "example-trust",
      version: "1.0.0",
    });
    expect(!laid.ok && laid.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "dangling-id /rule/reaches/0/level",
    ]);
  });

  test("is never followed in part: any level can be reached, and nothing settles it", () => {
    const edition = sealed({ ...york, rule: broken }) as Edition;
    const screening = { edition: pinOf(edition), answers: { clipping: "yes" } } as const;
    expect(levels(edition, screening)).toEqual(["no-risk", "significant", false, "sound", []]);
    expect(whatWouldSettle(screening, edition).settlements).toEqual([
      { sets: [], isComplete: false },
    ]);
  });

  test("nor is a sound one of an edition that was not parsed", () => {
    const edition = sealed({ ...york, rule: counted }) as Edition;
    const screening = { edition: pinOf(edition), answers: { clipping: "yes" } } as const;
    expect(levels(edition, screening)).toEqual(["no-risk", "significant", false, "sound", []]);
  });
});

describe("7.9 · what would settle a level under York's rule", () => {
  const sets = (given: object): unknown =>
    whatWouldSettle(answered(york, given) as Screening).settlements.map(({ sets: found }) =>
      found.map(({ level, oneYes, allYes, allNo }) => [level, oneYes, allYes, allNo]),
    );

  test("a Yes in the highest open section, or a No to every open row above", () => {
    expect(
      sets({
        clipping: "yes",
        "older-partner": undefined,
        "trafficked-homeless-or-unsupported": "not-known",
        "abduction-and-imprisonment": undefined,
      }),
    ).toEqual([
      [
        [
          "escalating",
          [],
          [],
          ["abduction-and-imprisonment", "trafficked-homeless-or-unsupported"],
        ],
        [
          "significant",
          ["abduction-and-imprisonment", "trafficked-homeless-or-unsupported"],
          [],
          [],
        ],
      ],
    ]);
  });

  test("a level in between needs both", () => {
    expect(sets({ clipping: undefined, "abduction-and-imprisonment": undefined })).toEqual([
      [
        ["no-risk", [], [], ["clipping", "abduction-and-imprisonment"]],
        ["escalating", ["clipping"], [], ["abduction-and-imprisonment"]],
        ["significant", ["abduction-and-imprisonment"], [], []],
      ],
    ]);
  });

  test("says it in a sentence, in short names", () => {
    const { settlements, emergency } = whatWouldSettle(
      answered(york, { clipping: undefined }) as Screening,
    );
    expect(emergency).toBe(york.emergency);
    expect(settlements[0]?.isComplete).toBe(true);
    expect(settlements[0]?.sets.map(({ text }) => text)).toEqual([
      "No risk is settled by a No to each of these: ‘Clipping’: sex offered, then robbery.",
      "Escalating Concerns is settled by a Yes to any one of these: ‘Clipping’: sex offered, then robbery.",
    ]);
  });

  test("nothing is needed where no open row can change it", () => {
    expect(
      whatWouldSettle(
        answered(york, { "abduction-and-imprisonment": "yes", clipping: undefined }) as Screening,
      ).settlements,
    ).toEqual([
      {
        sets: [
          {
            level: "significant",
            oneYes: [],
            allYes: [],
            allNo: [],
            text: "Significant Concerns is settled: no open row can change it.",
          },
        ],
        isComplete: true,
      },
    ]);
  });

  test("answers that cannot be read are never assumed", () => {
    const screening = answered(york, { clipping: undefined });
    const odd = { ...screening, answers: { ...screening.answers, unheard: "yes" } } as Screening;
    expect(whatWouldSettle(odd).settlements[0]?.sets).toEqual([]);
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    expect(whatWouldSettle(undefined).settlements[0]?.sets.length).toBeGreaterThan(0);
  });
});
