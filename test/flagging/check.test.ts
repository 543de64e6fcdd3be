// 9.2, taken at its word: flags are looked up on an enquiry, and more than one puts the professionals in touch.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import type { Practitioner } from "csae-guidance";
import { checkFlags } from "csae-guidance";
import type { Flag, FlagCheck } from "csae-guidance";
import { CHILDREN, flag as anyFlag } from "./arbitraries.js";

const nurse = { role: "school nurse", organisation: "Example Trust" };
const worker = { name: "A. Example", role: "youth worker" };
const head = { role: "head of year" };

const raised = (caller: Practitioner, raisedOn: string, child = "C-1"): Flag => ({
  child,
  category: "missing from home",
  caller,
  raisedOn,
});
const idsOf = ({ cautions }: FlagCheck): string[] => cautions.map(({ id }) => id);

/** The cautions that stand whatever the flags are. */
const STANDING = [
  "consent-to-a-flag",
  "expiry",
  "removal-and-challenge",
  "who-may-enquire",
  "remaining-on-file",
];

describe("9.2 · whom the team puts in touch", () => {
  test.each<
    [string, string, Flag[], { child: string; on?: string }, boolean, Practitioner[], string[]]
  >([
    ["343", "no flag at all", [], { child: "C-1" }, false, [], ["no-flag-found"]],
    [
      "343",
      "flags of other children only",
      [raised(nurse, "2026-03-02", "C-2")],
      { child: "C-1" },
      false,
      [],
      ["no-flag-found"],
    ],
    ["344", "one flag", [raised(nurse, "2026-03-02")], { child: "C-1" }, false, [], []],
    [
      "344",
      "two flags",
      [raised(nurse, "2026-03-02"), raised(worker, "2026-03-09")],
      { child: "C-1" },
      true,
      [nurse, worker],
      [],
    ],
    [
      "344",
      "two flags, the later one listed first",
      [raised(worker, "2026-03-09"), raised(nurse, "2026-03-02")],
      { child: "C-1" },
      true,
      [nurse, worker],
      [],
    ],
    [
      "344",
      "two flags of one day stay in the order given",
      [raised(worker, "2026-03-02"), raised(nurse, "2026-03-02")],
      { child: "C-1" },
      true,
      [worker, nurse],
      [],
    ],
    [
      "344",
      "one flag each of two children",
      [raised(nurse, "2026-03-02"), raised(worker, "2026-03-09", "C-2")],
      { child: "C-1" },
      false,
      [],
      [],
    ],
    [
      "344",
      "three flags, two by one caller",
      [
        raised(nurse, "2026-03-02"),
        raised(worker, "2026-03-05"),
        raised({ ...nurse }, "2026-03-09"),
      ],
      { child: "C-1" },
      true,
      [nurse, worker],
      ["two-flags-by-one-caller"],
    ],
    [
      "344",
      "two flags by one caller are more than one flag",
      [raised(nurse, "2026-03-02"), raised({ ...nurse }, "2026-03-09")],
      { child: "C-1" },
      true,
      [nurse],
      ["two-flags-by-one-caller"],
    ],
    [
      "344",
      "one flag listed twice is counted as it stands",
      [raised(nurse, "2026-03-02"), raised(nurse, "2026-03-02")],
      { child: "C-1" },
      true,
      [nurse],
      ["two-flags-by-one-caller"],
    ],
    [
      "344",
      "a caller recorded with more is another caller",
      [raised(head, "2026-03-02"), raised({ ...head, name: "B. Example" }, "2026-03-09")],
      { child: "C-1" },
      true,
      [head, { ...head, name: "B. Example" }],
      [],
    ],
    [
      "344",
      "two callers of whom nothing is recorded are not taken as one",
      [raised({}, "2026-03-02"), raised({}, "2026-03-09")],
      { child: "C-1" },
      true,
      [{}, {}],
      ["caller-not-recorded"],
    ],
    [
      "344",
      "spaces are nothing recorded",
      [
        raised({ name: " " }, "2026-03-02"),
        raised({ role: "\t" }, "2026-03-09"),
        raised(nurse, "2026-03-10"),
      ],
      { child: "C-1" },
      true,
      [{ name: " " }, { role: "\t" }, nurse],
      ["caller-not-recorded"],
    ],
    [
      "344",
      "one flag by a caller of whom nothing is recorded",
      [raised({}, "2026-03-02")],
      { child: "C-1" },
      false,
      [],
      ["caller-not-recorded"],
    ],
    [
      "344",
      "years apart: no flag expires",
      [raised(nurse, "1999-01-01"), raised(worker, "2026-03-09")],
      { child: "C-1" },
      true,
      [nurse, worker],
      [],
    ],
    [
      "343",
      "on the day before the second was raised",
      [raised(nurse, "2026-03-02"), raised(worker, "2026-03-09")],
      { child: "C-1", on: "2026-03-08" },
      false,
      [],
      [],
    ],
    [
      "343",
      "on the day itself",
      [raised(nurse, "2026-03-02"), raised(worker, "2026-03-09")],
      { child: "C-1", on: "2026-03-09" },
      true,
      [nurse, worker],
      [],
    ],
    [
      "343",
      "on a day before any was raised",
      [raised(nurse, "2026-03-02")],
      { child: "C-1", on: "2026-03-01" },
      false,
      [],
      ["no-flag-found"],
    ],
    [
      "343",
      "on what is no day, every flag counts",
      [raised(nurse, "2026-03-02"), raised(worker, "2026-03-09")],
      { child: "C-1", on: "" },
      true,
      [nurse, worker],
      [],
    ],
    [
      "343",
      "a reference with spaces at its ends",
      [raised(nurse, "2026-03-02", "C-1 "), raised(worker, "2026-03-09")],
      { child: " C-1" },
      true,
      [nurse, worker],
      [],
    ],
    [
      "343",
      "references are not read further than that",
      [raised(nurse, "2026-03-02", "C1"), raised(worker, "2026-03-09", "C-10")],
      { child: "C-1" },
      false,
      [],
      ["no-flag-found"],
    ],
    [
      "343",
      "an enquiry that names no child",
      [raised(nurse, "2026-03-02", " ")],
      { child: " " },
      false,
      [],
      ["flags-not-read"],
    ],
  ])("line %s · %s", (_, __, flags, enquiry, moreThanOne, putInTouch, conditional) => {
    const check = checkFlags(flags, enquiry);
    expect(check).toMatchObject({ moreThanOne, putInTouch });
    expect(idsOf(check).filter((id) => !STANDING.includes(id))).toEqual(conditional);
    expect(idsOf(check).filter((id) => STANDING.includes(id))).toEqual(STANDING);
  });

  test("the flags found are those of the child, in the order raised, and hold nothing more than a flag does", () => {
    const later = { ...raised(worker, "2026-03-09"), details: "words" };
    const check = checkFlags(
      [later, raised(head, "2026-03-03", "C-2"), raised(nurse, "2026-03-02")],
      { child: "C-1" },
    );
    expect(check.flags).toEqual([raised(nurse, "2026-03-02"), raised(worker, "2026-03-09")]);
    expect(JSON.stringify(check)).not.toContain('details":');
  });

  test("the emergency notice stands first, and the edition and the four printed steps beside the answer", () => {
    const check = checkFlags([], { child: "C-1" });
    expect(Object.keys(check)).toEqual([
      "emergency",
      "edition",
      "flags",
      "moreThanOne",
      "putInTouch",
      "steps",
      "cautions",
    ]);
    expect(check.emergency.numbers[0]?.number).toBe("999");
    expect(check.edition).toEqual(pinOf(york));
    expect(check.steps.map(({ id, by, citations }) => [id, by, citations])).toEqual([
      ["flag", "local-area-team", [{ section: "9.2", line: 342 }]],
      ["check", "local-area-team", [{ section: "9.2", line: 343 }]],
      ["put-in-touch", "local-area-team", [{ section: "9.2", line: 344 }]],
      ["share", "professionals", [{ section: "9.2", line: 345 }]],
    ]);
  });
});

describe("I-25 · what the text leaves open is told with its place and not filled in", () => {
  test.each<[string, Flag[], string, [string, number][]]>([
    [
      "consent-to-a-flag",
      [],
      "consent is needed",
      [
        ["9.1", 334],
        ["9.2", 342],
      ],
    ],
    ["expiry", [], "how long a flag lasts", [["9.2", 342]]],
    ["removal-and-challenge", [], "how a flag is removed", [["9.2", 342]]],
    [
      "two-flags-by-one-caller",
      [raised(nurse, "2026-03-02"), raised(nurse, "2026-03-09")],
      "by the same caller",
      [["9.2", 344]],
    ],
    [
      "caller-not-recorded",
      [raised({}, "2026-03-02")],
      "whom to put in touch",
      [
        ["9.2", 342],
        ["9.2", 344],
      ],
    ],
    [
      "who-may-enquire",
      [],
      "who may enquire",
      [
        ["9.1", 338],
        ["9.2", 343],
      ],
    ],
    [
      "no-flag-found",
      [],
      "does not mean no concern",
      [
        ["9.1", 334],
        ["9.2", 343],
      ],
    ],
    [
      "remaining-on-file",
      [],
      "remains on file",
      [
        ["10.13", 385],
        ["10.14", 387],
      ],
    ],
  ])("%s", (id, flags, words, places) => {
    const caution = checkFlags(flags, { child: "C-1" }).cautions.find((found) => found.id === id);
    expect(caution?.text).toContain(words);
    expect(caution?.issues).toContain("I-25");
    expect(caution?.note).toBeTruthy();
    expect(caution?.citations.map(({ section, line }) => [section, line])).toEqual(places);
  });

  test("every open question of the edition is told in some check, in the edition's order", () => {
    const told = new Set(
      [
        checkFlags([], { child: "C-1" }),
        checkFlags(
          [raised({}, "2026-03-02"), raised(nurse, "2026-03-02"), raised(nurse, "2026-03-02")],
          { child: "C-1" },
        ),
      ].flatMap(idsOf),
    );
    const notSaid = york.flagging.notSaid.map(({ id }) => id);
    expect([...told].sort()).toEqual([...notSaid].sort());
    expect(idsOf(checkFlags([], { child: "C-1" }))).toEqual(
      notSaid.filter((id) => STANDING.includes(id) || id === "no-flag-found"),
    );
  });

  test("an edition that leaves fewer things open, in other words, tells those alone", () => {
    const { basis, note, citations } = york.flagging.notSaid[0]!;
    const open = { id: "expiry", text: "Other words.", basis, note, citations } as const;
    const other = { ...york, flagging: { ...york.flagging, notSaid: [open] } };
    expect(checkFlags([], { child: "C-1" }, other).cautions).toEqual([{ ...open, issues: [] }]);
  });
});

describe("input that was not parsed", () => {
  const { cautions, ...none } = checkFlags([], { child: "C-1" });
  const holdsNone = (check: FlagCheck): void => {
    expect(check).toMatchObject(none);
    expect(check.cautions.map(({ id }) => id)).toEqual([
      "flags-not-read",
      ...cautions.map(({ id }) => id).filter((id) => id !== "no-flag-found"),
    ]);
  };

  test.each([
    [undefined],
    [null],
    ["flags"],
    [7],
    [{}],
    [{ length: 2 }],
    [[null, "x", 7, [], {}]],
    [[{ child: 7 }]],
  ])("%o holds no flag of the child, and is not taken for none", (flags) => {
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    holdsNone(checkFlags(flags, { child: "C-1" }));
  });

  test("a list of nothing but holes is no flag, however long", () => {
    holdsNone(checkFlags(new Array(4_000_000_000), { child: "C-1" }));
  });

  test.each([[undefined], [null], ["C-1"], [7], [[]], [{}], [{ child: 7 }]])(
    "%o names no child",
    (enquiry) => {
      // @ts-expect-error -- the types forbid what plain JavaScript can hand in
      holdsNone(checkFlags([raised(nurse, "2026-03-02")], enquiry));
    },
  );

  test("an enquiry that throws when it is read names no child", () => {
    holdsNone(
      checkFlags([raised(nurse, "2026-03-02")], {
        get child(): never {
          throw new Error("no");
        },
      }),
    );
  });

  test("a flag that lacks all but its child still counts, and stands after those with a day", () => {
    const flags = [
      { child: "C-1", raisedOn: "soon", caller: { role: 7 } },
      { child: "C-1" },
      raised(nurse, "2026-03-02"),
    ];
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    const check = checkFlags(flags, { child: "C-1", on: "2026-03-02" });
    expect(check.flags).toEqual([
      raised(nurse, "2026-03-02"),
      { child: "C-1", category: "", caller: {}, raisedOn: "soon" },
      { child: "C-1", category: "", caller: {}, raisedOn: "" },
    ]);
    expect(check.putInTouch).toEqual([nurse, {}, {}]);
  });

  test("a flag that throws when it is read hides no other", () => {
    const hostile = {
      get child(): never {
        throw new Error("no");
      },
    };
    const flags = [raised(nurse, "2026-03-02"), hostile, raised(worker, "2026-03-09")];
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    const check = checkFlags(flags, { child: "C-1" });
    expect(check.putInTouch).toEqual([nurse, worker]);
    const closed = new Proxy([raised(nurse, "2026-03-02")], {
      ownKeys: () => {
        throw new Error("no");
      },
    });
    holdsNone(checkFlags(closed, { child: "C-1" }));
  });
});

describe("every list of flags", () => {
  const flags = fc.array(anyFlag, { maxLength: 12 });
  const child = fc.constantFrom(...CHILDREN);

  test("is left as it was", () => {
    fc.assert(
      fc.property(flags, child, (list, of) => {
        const before = structuredClone(list);
        checkFlags(list, { child: of, on: "2026-03-01" });
        expect(list).toEqual(before);
      }),
    );
  });

  test("gives the same answer wherever the flags of other children stand in it", () => {
    fc.assert(
      fc.property(flags, fc.array(anyFlag), child, (list, more, of) => {
        const own = list.filter((flag) => flag.child === of);
        const others = [...list, ...more].filter((flag) => flag.child !== of);
        const mixed = own.flatMap((flag, index) => [...others.slice(index, index + 1), flag]);
        expect(checkFlags([...others, ...own], { child: of })).toEqual(
          checkFlags(own, { child: of }),
        );
        expect(checkFlags([...mixed, ...others], { child: of })).toEqual(
          checkFlags(own, { child: of }),
        );
      }),
    );
  });

  test("gives every flag of the child known on the day once, in the order raised, and no other", () => {
    fc.assert(
      fc.property(
        flags,
        child,
        fc.constantFrom("2026-02-28", "2026-03-01", undefined),
        (list, of, on) => {
          const check = checkFlags(list, { child: of, on });
          const expected = list.filter(
            (flag) => flag.child === of && (on === undefined || flag.raisedOn <= on),
          );
          expect(check.flags).toEqual(
            expected.toSorted(
              (a, b) =>
                Number(a.raisedOn.replaceAll("-", "")) - Number(b.raisedOn.replaceAll("-", "")),
            ),
          );
          expect(check.moreThanOne).toBe(expected.length > 1);
          expect(check.putInTouch.length > 0).toBe(check.moreThanOne);
          expect(check.putInTouch.length).toBeLessThanOrEqual(check.flags.length);
        },
      ),
    );
  });

  test("a flag more never takes the professionals out of touch", () => {
    fc.assert(
      fc.property(flags, anyFlag, (list, more) => {
        const [before, after] = [
          checkFlags(list, { child: more.child }),
          checkFlags([...list, more], { child: more.child }),
        ];
        expect(after.putInTouch.length).toBeGreaterThanOrEqual(before.putInTouch.length);
        expect(after.flags).toHaveLength(before.flags.length + 1);
      }),
    );
  });
});
