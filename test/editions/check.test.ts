// What checkEdition finds in an edition that is not sound, all at once.

import { describe, expect, test } from "vitest";
import { checkEdition, york } from "csae-guidance";
import { sealed } from "./sealed.js";
import type { Edition, Indicator, Overlap } from "csae-guidance";

type Draft = { -readonly [K in keyof Edition]: Edition[K] } & Record<string, unknown>;

function told(change: (draft: Draft) => void, on?: string): string[] {
  const draft = structuredClone<unknown>(york) as Draft;
  change(draft);
  return checkEdition(sealed(draft), on).map(({ code, path }) => `${code} ${path}`);
}

// As records of any edition, so that the compiler lets their ids be wrong.
const first: Indicator = york.indicators[0]!;
const overlap: Overlap = york.overlaps[0]!;
const without = <T extends object>(record: T, key: keyof T): object =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

describe("checkEdition finds", () => {
  test.each<[string, (draft: Draft) => void, string[]]>([
    [
      "a contact that an action names and nobody has",
      (draft) => {
        draft.contacts = draft.contacts.filter(({ id }) => id !== "police-central-referral-unit");
      },
      [
        "dangling-id /actions/3/contact",
        "dangling-id /actions/3/variants/0/contact",
        "dangling-id /actions/3/variants/1/contact",
        "dangling-id /actions/7/contact",
        "dangling-id /actions/7/variants/0/contact",
        "dangling-id /actions/7/variants/1/contact",
      ],
    ],
    [
      "a sign that an overlap names and no row has",
      (draft) => {
        draft.overlaps = [{ ...overlap, signs: ["nowhere", "going-missing"] }];
      },
      ["dangling-id /overlaps/0/signs/0"],
    ],
    [
      "a theme that no list has",
      (draft) => {
        draft.indicators = [{ ...first, themes: ["elsewhere"] }, ...york.indicators.slice(1)];
      },
      ["dangling-id /indicators/0/themes"],
    ],
    [
      "two records of one id",
      (draft) => {
        draft.references = [...york.references, york.references[0]!];
      },
      ["duplicate-id /references/15"],
    ],
    [
      "a sign with the id of a row",
      (draft) => {
        draft.indicators = [
          { ...first, signs: [{ ...first.signs[0]!, id: "clipping" }, ...first.signs.slice(1)] },
          ...york.indicators.slice(1),
        ];
        draft.overlaps = [];
      },
      ["duplicate-id /indicators"],
    ],
    [
      "no citation",
      (draft) => {
        draft.fourPs = [{ ...york.fourPs[0]!, citations: [] as never }, ...york.fourPs.slice(1)];
      },
      ["empty-citations /fourPs/0/citations"],
    ],
    [
      "a line after the end of the text",
      (draft) => {
        draft.fourPs = [{ ...york.fourPs[0]!, citations: [{ section: "Glossary", line: 900 }] }];
      },
      ["citation-outside-text /fourPs/0/citations/0"],
    ],
    [
      "a line outside the section",
      (draft) => {
        draft.fourPs = [{ ...york.fourPs[0]!, citations: [{ section: "1.16", line: 300 }] }];
      },
      ["citation-outside-text /fourPs/0/citations/0"],
    ],
    [
      "a section that the document does not have",
      (draft) => {
        draft.fourPs = [{ ...york.fourPs[0]!, citations: [{ section: "12.1", line: 96 }] }];
      },
      ["citation-outside-text /fourPs/0/citations/0"],
    ],
    [
      "lines that run backwards",
      (draft) => {
        draft.fourPs = [
          { ...york.fourPs[0]!, citations: [{ section: "1.16", line: 97, endLine: 95 }] },
        ];
      },
      ["citation-outside-text /fourPs/0/citations/0"],
    ],
    [
      "a reading without its note",
      (draft) => {
        draft.emergency = without(york.emergency, "note") as typeof york.emergency;
      },
      ["missing-note /emergency"],
    ],
    [
      "rows out of order",
      (draft) => {
        draft.indicators = [york.indicators[1]!, first, ...york.indicators.slice(2)];
      },
      ["wrong-order /indicators/0", "wrong-order /indicators/1"],
    ],
    [
      "a short name of 61 characters, and one that two rows share",
      (draft) => {
        draft.indicators = york.indicators.map((row, place) =>
          place === 0
            ? { ...row, name: "n".repeat(61) }
            : place === 2
              ? { ...row, name: york.indicators[1]!.name }
              : row,
        );
      },
      ["out-of-range /indicators/0/name", "duplicate-id /indicators/2/name"],
    ],
    [
      "a step and an action that name a contact which is not there",
      (draft) => {
        draft.steps = {
          ...york.steps,
          "tell-social-care": { ...york.steps["tell-social-care"], contacts: ["nobody"] },
        };
        draft.actions = [
          { ...york.actions[0]!, otherContacts: ["nobody"] },
          ...york.actions.slice(1),
        ];
      },
      ["dangling-id /steps/tell-social-care/contacts", "dangling-id /actions/0/otherContacts"],
    ],
    [
      "another shape",
      (draft) => {
        draft["colour"] = "red";
        draft.version = 1 as never;
      },
      ["wrong-type /version", "unknown-key "],
    ],
    [
      "several at once, of shape and of content",
      (draft) => {
        draft.title = "";
        draft.references = [...york.references, york.references[0]!];
      },
      ["out-of-range /title", "duplicate-id /references/15"],
    ],
  ])("%s", (_, change, expected) => {
    expect(told(change)).toEqual(expected);
  });

  test.each([
    ["2025-04-01", "2024-04-01", []],
    ["2025-04-02", "2024-04-01", ["stale-contact /contacts/0"]],
    ["2025-05-01", "2024-04", ["stale-contact /contacts/0"]],
    ["2025-04-01", "2024-05", []],
    ["2025-04-01", undefined, ["stale-contact /contacts/0"]],
    ["not a day", undefined, []],
  ])("on %s a contact checked on %s: %j", (on, checkedOn, expected) => {
    const contact = { ...york.contacts[0]!, ...(checkedOn === undefined ? {} : { checkedOn }) };
    const draft = {
      ...york,
      contacts: [
        contact,
        ...york.contacts.slice(1).map((other) => ({ ...other, checkedOn: "2025-01-01" })),
      ],
    };
    expect(checkEdition(sealed(draft), on).map(({ code, path }) => `${code} ${path}`)).toEqual(
      expected,
    );
  });

  test.each([[undefined], [null], ["york"], [7], [[]]])("%o is no edition", (input) => {
    expect(checkEdition(input)).toHaveLength(1);
  });

  test("an edition that cannot be read, without an exception", () => {
    const hostile = {
      get id(): never {
        throw new Error("no");
      },
    };
    expect(checkEdition(hostile).map(({ code }) => code)).toEqual(["unreadable"]);
  });

  test.each<[string, () => unknown, string]>([
    [
      "a cycle",
      () => {
        const cycle: Record<string, unknown> = { ...york };
        cycle["fourPs"] = [cycle];
        return cycle;
      },
      "unknown-key /fourPs/0",
    ],
    [
      "100,000 levels",
      () => ({
        ...york,
        fourPs: Array.from({ length: 100_000 }).reduce<unknown>((inner) => [inner], []),
      }),
      "wrong-type /fourPs/0",
    ],
    [
      "one list in itself many times over",
      () => ({
        ...york,
        fourPs: Array.from({ length: 40 }).reduce<unknown>((inner) => [inner, inner], []),
      }),
      "wrong-type /fourPs/0",
    ],
    [
      "a toString that throws",
      () => ({
        ...york,
        indicators: [
          {
            ...first,
            level: {
              toString(): never {
                throw new Error("no");
              },
            },
          },
        ],
      }),
      "wrong-type /indicators/0/level",
    ],
    [
      "a getter that throws, deep down",
      () => ({
        ...york,
        fourPs: [
          {
            get citations(): never {
              throw new Error("no");
            },
          },
        ],
      }),
      "unreadable ",
    ],
  ])("%s, and throws nothing", (_, make, expected) => {
    const issues = checkEdition(make()).map(({ code, path }) => `${code} ${path}`);
    expect(issues).toContain(expected);
    expect(issues.filter((issue) => issue === "unreadable ")).toEqual(
      expected === "unreadable " ? [expected] : [],
    );
  });

  test.each<[string, (draft: Draft) => void, string[]]>([
    [
      "words for what the edition does not have",
      (draft) => {
        draft["display"] = { "jane-doe": "secret", clipping: "x" };
      },
      ["dangling-id /display"],
    ],
    [
      "another shape of words for it",
      (draft) => {
        draft["display"] = { "jane-doe": 7, "john-doe": 7 } as never;
      },
      ["wrong-type /display", "dangling-id /display"],
    ],
    [
      "a title for a role that the edition does not have",
      (draft) => {
        draft["localTitles"] = { "jane-doe": "x", "manager-or-lead": "x" };
      },
      ["dangling-id /localTitles"],
    ],
    [
      "a record under a name of its own",
      (draft) => {
        draft["Jane Doe"] = { citations: [], basis: "reading" };
      },
      ["unknown-key ", "empty-citations ", "missing-note "],
    ],
    [
      "a record under a name of its own, deep down",
      (draft) => {
        draft.fourPs = [{ ...york.fourPs[0]!, "Jane Doe": { citations: [] } } as never];
      },
      ["unknown-key /fourPs/0", "empty-citations /fourPs/0"],
    ],
  ])("%s, at its parent and without its name", (_, change, expected) => {
    expect(told(change)).toEqual(expected);
  });

  test.each<[string, (draft: Draft) => void]>([
    [
      "Name an id of the edition's contacts.",
      (draft) => {
        draft.contacts = draft.contacts.filter(({ id }) => id !== "police-central-referral-unit");
      },
    ],
    [
      "Name an id of a sign of the edition.",
      (draft) => {
        draft.overlaps = [{ ...overlap, signs: ["nowhere", "going-missing"] }];
      },
    ],
    [
      "Give each record of a list an id of its own.",
      (draft) => {
        draft.references = [...york.references, york.references[0]!];
      },
    ],
    [
      "Give each row and each sign an id of its own.",
      (draft) => {
        draft.indicators = [
          { ...first, signs: [{ ...first.signs[0]!, id: "clipping" }, ...first.signs.slice(1)] },
          ...york.indicators.slice(1),
        ];
        draft.overlaps = [];
      },
    ],
    [
      "Cite at least one place of the text.",
      (draft) => {
        draft.fourPs = [{ ...york.fourPs[0]!, citations: [] as never }, ...york.fourPs.slice(1)];
      },
    ],
    [
      "Cite a section of the document and lines within it.",
      (draft) => {
        draft.fourPs = [{ ...york.fourPs[0]!, citations: [{ section: "1.16", line: 300 }] }];
      },
    ],
    [
      "Say in a note why this is a reading or a convention.",
      (draft) => {
        draft.emergency = without(york.emergency, "note") as typeof york.emergency;
      },
    ],
    [
      "List rows by level, lowest first, and number them from 1 in each.",
      (draft) => {
        draft.indicators = [york.indicators[1]!, first, ...york.indicators.slice(2)];
      },
    ],
  ])("%s", (sentence, change) => {
    const draft = structuredClone<unknown>(york) as Draft;
    change(draft);
    expect([...new Set(checkEdition(sealed(draft)).map(({ message }) => message))]).toEqual([
      sentence,
    ]);
  });

  test.each([
    [{ section: "1.16", line: "95" }, "line"],
    [{ section: "1.16", line: "95", endLine: 97 }, "line"],
    [{ section: "1.16", line: 95, endLine: "97" }, "endLine"],
  ])("a citation of another shape: %j", (citation, field) => {
    const issues = told((draft) => {
      draft.fourPs = [{ ...york.fourPs[0]!, citations: [citation] as never }];
    });
    expect(issues.filter((issue) => issue.includes("/fourPs/0/citations/0"))).toEqual([
      `wrong-type /fourPs/0/citations/0/${field}`,
      "citation-outside-text /fourPs/0/citations/0",
    ]);
  });

  test("a line before its section", () => {
    expect(
      told((draft) => {
        draft.fourPs = [{ ...york.fourPs[0]!, citations: [{ section: "1.16", line: 1 }] }];
      }),
    ).toEqual(["citation-outside-text /fourPs/0/citations/0"]);
  });

  test.each(["line", "endLine"] as const)(
    "a section whose %s is no number, and what cites it",
    (field) => {
      const place = york.document.sections.findIndex(({ id }) => id === "1");
      const sections = york.document.sections.map((section) =>
        section.id === "1" ? { ...section, [field]: String(section[field]) } : section,
      );
      const issues = told((draft) => {
        draft.document = { ...york.document, sections };
        draft.fourPs = [{ ...york.fourPs[0]!, citations: [{ section: "1.16", line: 96 }] }];
      });
      expect(issues[0]).toBe(`wrong-type /document/sections/${place}/${field}`);
      expect(issues).toContain("citation-outside-text /fourPs/0/citations/0");
    },
  );

  test("a text whose number of lines is none, and whatever cites it", () => {
    const issues = told((draft) => {
      draft.document = { ...york.document, text: { ...york.document.text, lines: "635" } } as never;
    });
    expect(issues[0]).toBe("wrong-type /document/text/lines");
    expect(issues).toContain("citation-outside-text /fourPs/0/citations/0");
  });

  test("an overlap without a list of signs, told once", () => {
    expect(
      told((draft) => {
        draft.overlaps = [{ ...overlap, signs: "going-missing" as never }];
      }),
    ).toEqual(["wrong-type /overlaps/0/signs"]);
  });

  test("two kinds of id that lead nowhere from one place", () => {
    const sentences = (draft: object): string[] =>
      checkEdition(draft)
        .filter(({ code }) => code === "dangling-id")
        .map(({ path, message }) => `${path}: ${message}`);
    expect(
      sentences({ ...york, "Jane Doe": { themes: ["nowhere"], contact: "nowhere" } }).sort(),
    ).toEqual([": Name an id of the edition's contacts.", ": Name an id of the edition's themes."]);
    expect(
      sentences({ ...york, display: { nowhere: "x" }, localTitles: { nowhere: "x" } }),
    ).toEqual([
      "/display: Name ids of rows, signs and levels of the edition alone.",
      "/localTitles: Name ids of roles of the edition alone.",
    ]);
  });

  test("nothing wrong with titles for the roles that the edition has", () => {
    const localTitles = {
      "manager-or-lead": "x",
      "named-designated-professional": "y",
      "senior-safeguarding-manager": "z",
    };
    expect(checkEdition(sealed({ ...york, localTitles }))).toEqual([]);
    expect(
      checkEdition({ ...york, localTitles, sharing: 7 }).filter(
        ({ path }) => path === "/localTitles",
      ),
    ).toHaveLength(1);
  });

  test("a convention without its note", () => {
    const conventional = york.fourPs.map((record, place) =>
      place === 0 ? { ...without(record, "note"), basis: "convention" } : record,
    ) as typeof york.fourPs;
    expect(
      told((draft) => {
        draft.fourPs = conventional;
      }),
    ).toEqual(["missing-note /fourPs/0"]);
  });

  test("a known issue that the edition does not list", () => {
    expect(
      told((draft) => {
        draft.fourPs = york.fourPs.map((record, place) =>
          place === 0 ? { ...record, knownIssues: ["I-99"] } : record,
        );
      }),
    ).toEqual(["dangling-id /fourPs/0/knownIssues"]);
  });

  test("the empty object lacks everything, each told once", () => {
    const issues = checkEdition({});
    expect(issues.every(({ code }) => code === "missing" || code === "wrong-type")).toBe(true);
    expect(new Set(issues.map(({ path }) => path)).size).toBe(issues.length);
    expect(issues.map(({ path }) => path)).toContain("/emergency");
  });
});

describe("an edition that is looked at again", () => {
  test("is told alike, and each time in a list of its own", () => {
    const first = checkEdition(york, "2026-11-24");
    first.pop();
    expect(checkEdition(york, "2026-11-24").length).toBe(first.length + 1);
    expect(checkEdition(york)).toEqual([]);
  });

  test("is looked at anew where it could have changed", () => {
    const changing = structuredClone(york) as { title?: string };
    expect(checkEdition(changing)).toEqual([]);
    delete changing.title;
    expect(checkEdition(changing).map(({ code, path }) => `${code} ${path}`)).toEqual([
      "missing /title",
    ]);
  });
});
