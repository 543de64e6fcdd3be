// 7.8: the four aims, each with what was tried, what was seen, by whom, and what the record lacks.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import {
  INTERVENTION_LACKS,
  parseInterventions,
  reviewInterventions,
} from "../../src/interventions/index.js";
import type { Interventions } from "../../src/interventions/index.js";

const MISSING = "prevent-going-missing";
const RISK = "protect-from-further-risk";
const ABUSE = "prevent-abuse-and-exploitation";
const BEHAVIOUR = "change-behaviour-that-carries-risk";

const group = {
  what: "A group after school.",
  by: { role: "youth worker" },
  from: "2026-01",
  aims: [MISSING, RISK],
  assessedBy: "FEHA",
  seen: [
    {
      aim: MISSING,
      what: "Home by ten on most days.",
      by: { role: "foster carer" },
      on: "2026-02-03",
    },
    { aim: RISK, what: "No new contacts told of.", by: { name: "A. Example" }, on: "2026-02" },
    { aim: MISSING, what: "Out one night.", by: { role: "foster carer" }, on: "2026-02-10" },
  ],
} as const;

/** The ids and places of what lacks, by aim. */
const lacksOf = (record: unknown): unknown =>
  // @ts-expect-error -- the types forbid what plain JavaScript can hand in
  reviewInterventions(record).aims.map(({ lacks }) => lacks.map(({ id, path }) => `${id} ${path}`));

/** The first aim has a lack, and the others are said to have no intervention. */
const othersNone = [RISK, ABUSE, BEHAVIOUR];
const ofFirst = (intervention: object): unknown =>
  lacksOf({ interventions: [intervention], noneFor: othersNone });

describe("7.8 · the four aims", () => {
  test("stand in printed order, each with its line", () => {
    expect(
      reviewInterventions({}).aims.map(({ id, citations }) => [
        id,
        citations[0]?.section,
        citations[0]?.line,
      ]),
    ).toEqual([
      [MISSING, "7.8", 206],
      [RISK, "7.8", 207],
      [ABUSE, "7.8", 208],
      [BEHAVIOUR, "7.8", 209],
    ]);
  });

  test("the fourth alone is touched by a known issue", () => {
    expect(reviewInterventions({}).aims.map(({ issues }) => issues)).toEqual([
      [],
      [],
      [],
      ["I-40"],
    ]);
  });

  test("the words of the fourth, now regarded as blame, are not repeated (I-40)", () => {
    const [, , , fourth] = reviewInterventions({}).aims;
    expect(fourth).toMatchObject({
      issues: ["I-40"],
      basis: "reading",
      note: expect.stringContaining("blame") as unknown,
    });
    expect(JSON.stringify(reviewInterventions({})).toLowerCase()).not.toContain("risk taking");
  });

  test("the emergency notice stands first, then the edition and what 7.8 asks for", () => {
    const review = reviewInterventions({});
    expect(Object.keys(review)).toEqual([
      "emergency",
      "edition",
      "asks",
      "aims",
      "withoutAim",
      "cautions",
    ]);
    expect([review.emergency, review.edition.hash, review.asks?.citations]).toEqual([
      york.emergency,
      york.hash,
      [{ section: "7.8", line: 204, endLine: 209 }],
    ]);
  });
});

describe("what is recorded stands under its aim", () => {
  const { aims, withoutAim } = reviewInterventions({
    interventions: [
      group,
      { what: "A lock for the bicycle." },
      { what: "A telephone.", aims: [BEHAVIOUR] },
    ],
    noneFor: [ABUSE],
  });

  test("an intervention under every aim it names, and under no other", () => {
    const tried = {
      what: "A group after school.",
      by: { role: "youth worker" },
      from: "2026-01",
      until: undefined,
      assessedBy: "FEHA",
      path: "/interventions/0",
    };
    expect(aims.map((aim) => aim.tried)).toEqual([
      [tried],
      [tried],
      [],
      [
        {
          what: "A telephone.",
          by: undefined,
          from: undefined,
          until: undefined,
          assessedBy: undefined,
          path: "/interventions/2",
        },
      ],
    ]);
  });

  test("what was seen under the aim in view of which it was seen, by whom and when", () => {
    expect(aims.map(({ seen }) => seen)).toEqual([
      [
        {
          what: "Home by ten on most days.",
          by: { role: "foster carer" },
          on: "2026-02-03",
          path: "/interventions/0/seen/0",
        },
        {
          what: "Out one night.",
          by: { role: "foster carer" },
          on: "2026-02-10",
          path: "/interventions/0/seen/2",
        },
      ],
      [
        {
          what: "No new contacts told of.",
          by: { name: "A. Example" },
          on: "2026-02",
          path: "/interventions/0/seen/1",
        },
      ],
      [],
      [],
    ]);
  });

  test("an intervention that names no aim is not lost", () => {
    expect(withoutAim.tried.map(({ what, path }) => [what, path])).toEqual([
      ["A lock for the bicycle.", "/interventions/1"],
    ]);
    expect(withoutAim.lacks.map(({ id, path }) => [id, path])).toEqual([
      ["aim", "/interventions/1/aims"],
    ]);
  });

  test("that there is none is told as recorded, and only where it is", () => {
    expect(aims.map(({ noneRecorded }) => noneRecorded)).toEqual([false, false, true, false]);
  });

  test("what was seen in view of an aim that the intervention does not name stands there as well", () => {
    const review = reviewInterventions({ interventions: [{ ...group, aims: [RISK] }] });
    expect(review.aims[0]?.seen.map(({ what }) => what)).toEqual([
      "Home by ten on most days.",
      "Out one night.",
    ]);
    expect(review.aims[0]?.tried).toEqual([]);
  });
});

describe("what the record lacks", () => {
  test("an empty record lacks an intervention for each aim, or that there is none", () => {
    expect(lacksOf({})).toEqual(Array(4).fill(["tried /interventions"]));
  });

  test("where a person recorded that there is none, nothing lacks", () => {
    expect(lacksOf({ noneFor: [MISSING, ...othersNone] })).toEqual([[], [], [], []]);
  });

  test("a full record lacks nothing", () => {
    expect(lacksOf({ interventions: [group], noneFor: [ABUSE, BEHAVIOUR] })).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  test.each([
    [
      "nothing but the aim",
      { aims: [MISSING] },
      [
        "what-was-tried /interventions/0/what",
        "who-tried /interventions/0/by",
        "when-tried /interventions/0/from",
        "seen /interventions/0/seen",
      ],
    ],
    [
      "nothing seen in view of this aim",
      { ...group, seen: [group.seen[1]] },
      ["seen /interventions/0/seen"],
    ],
    [
      "seen, and no more",
      { ...group, seen: [{ aim: MISSING }] },
      [
        "what-was-seen /interventions/0/seen/0/what",
        "who-saw /interventions/0/seen/0/by",
        "when-seen /interventions/0/seen/0/on",
      ],
    ],
    [
      "spaces",
      {
        ...group,
        what: " \n",
        by: { name: " ", role: "" },
        seen: [{ ...group.seen[0], what: "\t" }],
      },
      [
        "what-was-tried /interventions/0/what",
        "who-tried /interventions/0/by",
        "what-was-seen /interventions/0/seen/0/what",
      ],
    ],
    ["an organisation is someone", { ...group, by: { organisation: "Example Youth Project" } }, []],
    ["a year is a time", { ...group, from: "2025" }, []],
    [
      "an end without a beginning",
      { ...group, from: undefined, until: "2026-02" },
      ["when-tried /interventions/0/from"],
    ],
  ])("%s", (_, intervention, lacks) => {
    const [first] = ofFirst({ ...intervention, aims: [MISSING] }) as string[][];
    expect(first).toEqual(lacks);
  });

  test("none recorded, and one that goes on: people say which", () => {
    const one = { ...group, aims: [MISSING] };
    expect(lacksOf({ interventions: [one], noneFor: [MISSING, ...othersNone] })).toEqual([
      ["none-and-tried /noneFor"],
      [],
      [],
      [],
    ]);
    expect(
      lacksOf({ interventions: [{ ...one, until: "2026-02" }], noneFor: [MISSING, ...othersNone] }),
    ).toEqual([[], [], [], []]);
  });

  test("each says why, what to write down, where it comes from and that it is a convention", () => {
    const review = reviewInterventions({
      interventions: [{ aims: [MISSING], seen: [{ aim: MISSING }] }, { aims: [RISK] }, {}],
      noneFor: [RISK],
    });
    const lacks = [...review.aims.flatMap((aim) => aim.lacks), ...review.withoutAim.lacks];
    expect(new Set(lacks.map(({ id }) => id))).toEqual(new Set(INTERVENTION_LACKS));
    for (const { because, prompt, basis, note, citations } of lacks) {
      expect([
        because.endsWith("."),
        prompt.endsWith("."),
        basis,
        note.startsWith("7.8 asks"),
        citations,
      ]).toEqual([true, true, "convention", true, [{ section: "7.8", line: 204, endLine: 209 }]]);
    }
  });

  test("it never says whether an intervention works", () => {
    const words = JSON.stringify(
      reviewInterventions({ interventions: [group], noneFor: [RISK] }).aims.map(
        ({ lacks }) => lacks,
      ),
    ).toLowerCase();
    expect(words).not.toMatch(/improv|worse|reduc|succe|fail|ineffective|score|percent/);
  });
});

describe("a record of another edition", () => {
  test("is read, with a caution", () => {
    expect(
      reviewInterventions({ edition: { id: "york", version: "0.9.0" }, interventions: [group] })
        .cautions,
    ).toEqual([york.cautions["another-edition"]]);
    expect(
      reviewInterventions({ edition: { id: "york", version: "1.0.0", hash: york.hash } }).cautions,
    ).toEqual([]);
  });
});

describe("input that was not parsed", () => {
  const throws = {
    get what(): never {
      throw new Error("no");
    },
  };
  test.each([
    ["nothing", undefined],
    ["a word", "interventions"],
    [
      "a record that throws",
      {
        get interventions(): never {
          throw new Error("no");
        },
      },
    ],
    ["lists that are none", { interventions: {}, noneFor: "all" }],
  ])("%s is treated as empty", (_, input) => {
    expect(lacksOf(input)).toEqual(lacksOf({}));
  });

  test("what cannot be read hides nothing else", () => {
    const input = {
      edition: new Proxy(
        {},
        {
          get: () => {
            throw new Error("no");
          },
          ownKeys: () => {
            throw new Error("no");
          },
        },
      ),
      interventions: [throws, null, { ...group, from: "soon", by: 7, aims: MISSING }, group],
    };
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    const review = reviewInterventions(input);
    expect(review.aims[0]?.tried.map(({ path }) => path)).toEqual(["/interventions/3"]);
    expect(review.withoutAim.tried.map(({ by, from, path }) => [by, from, path])).toEqual([
      [undefined, undefined, "/interventions/0"],
      [undefined, undefined, "/interventions/1"],
      [undefined, undefined, "/interventions/2"],
    ]);
    expect(review.cautions).toEqual([]);
  });
});

describe("every record", () => {
  const aim = fc.constantFrom(MISSING, RISK, ABUSE, BEHAVIOUR);
  const words = fc.constantFrom("", "  ", "Words.");
  const day = fc.constantFrom("2026", "2026-03", "2026-03-02");
  const by = fc.record({ name: words, role: words }, { requiredKeys: [] });
  const seen = fc.record({ aim, what: words, by, on: day }, { requiredKeys: ["aim"] });
  const intervention = fc.record(
    {
      what: words,
      by,
      aims: fc.array(aim, { maxLength: 3 }),
      from: day,
      until: day,
      assessedBy: words,
      seen: fc.array(seen, { maxLength: 3 }),
    },
    { requiredKeys: [] },
  );
  const record = fc.record(
    {
      interventions: fc.array(intervention, { maxLength: 3 }),
      noneFor: fc.array(aim, { maxLength: 3 }),
    },
    { requiredKeys: [] },
  );

  const read = (input: unknown): Interventions => {
    const result = parseInterventions(input);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return result.value;
  };

  test("every intervention and everything seen stands somewhere in the review", () => {
    fc.assert(
      fc.property(record, (input) => {
        const { aims, withoutAim } = reviewInterventions(read(input));
        const places = new Set(
          [...aims.flatMap((each) => [...each.tried, ...each.seen]), ...withoutAim.tried].map(
            ({ path }) => path,
          ),
        );
        const expected = (input.interventions ?? []).flatMap(({ seen: all = [] }, place) => [
          `/interventions/${place}`,
          ...all.map((_, index) => `/interventions/${place}/seen/${index}`),
        ]);
        expect(places).toEqual(new Set(expected));
      }),
    );
  });

  test("what is saved and read again is the same record", () => {
    fc.assert(
      fc.property(record, (input) => {
        expect(read(JSON.parse(JSON.stringify(read(input))))).toEqual(input);
      }),
    );
  });
});
