// Whom each field of a record reaches (10.11, 8.6, Appendix One line 429).

import { describe, expect, test } from "vitest";
import { forIntelligence, parsePoliceForm, parseScreening, pinOf, york } from "csae-guidance";
import type { PoliceForm, Screening } from "csae-guidance";
import { AUDIENCES, RECORD_KINDS, REDACTION_RULES, redact } from "../../src/redaction/index.js";
import type { Audience } from "../../src/redaction/index.js";
import { FIELDS, recordFrom } from "./fields.js";
import type { Field } from "./fields.js";
import { redactAnything } from "./anything.js";

const LETTER: Readonly<Record<Audience, string>> = {
  child: "C",
  "subject-access": "S",
  police: "P",
  research: "R",
};

/** What must be left of a record, as written by hand beside each field. */
const left = (fields: readonly Field[], audience: Audience): unknown => {
  const kept = fields.flatMap(([path, value, reaches, forResearch]) => {
    if (audience === "research" && reaches.includes("r")) return [[path, forResearch] as const];
    return reaches.includes(LETTER[audience]) ? [[path, value] as const] : [];
  });
  return kept.length === 0 && Array.isArray(recordFrom(fields)) ? [] : recordFrom(kept);
};
const cases = Object.entries(FIELDS).flatMap(([kind, fields]) =>
  AUDIENCES.map((audience) => ({ kind, audience, fields })),
);

describe("each field reaches whom its reach says and nobody else", () => {
  test("every kind of record is among the cases", () => {
    expect(Object.keys(FIELDS)).toEqual([...RECORD_KINDS]);
  });

  test.each(cases)(
    "$kind for $audience: exactly what the table by hand gives",
    ({ kind, audience, fields }) => {
      const redaction = redactAnything(recordFrom(fields), audience);
      expect(redaction.kind).toBe(kind);
      expect(redaction.record).toEqual(left(fields, audience));
    },
  );

  test.each(cases)(
    "$kind for $audience: every field that is not given, or not whole, is listed with why and where from",
    ({ kind, audience, fields }) => {
      const { withheld } = redactAnything(recordFrom(fields), audience);
      const notGiven = fields
        .filter(([, , reaches]) => !reaches.includes(LETTER[audience]))
        .map(([path]) => path);
      // What an agency adds, and any JSON, is withheld as a whole, at a place that shows none of its keys.
      const places = [
        ...new Set(
          notGiven.map((path) =>
            path
              .replace(/^\/agencyExtension\/.*$/, "/agencyExtension")
              .replace(/\/new\/.*$/, "/new"),
          ),
        ),
      ];
      expect(withheld.map(({ path }) => path).toSorted(), kind).toEqual(places.toSorted());
      for (const { because, basis, note, citations } of withheld) {
        expect([
          because.endsWith("."),
          citations.length > 0,
          ["reading", "convention"].includes(basis),
          note.endsWith("."),
        ]).toEqual([true, true, true, true]);
      }
    },
  );

  test.each(cases)(
    "$kind for $audience: no word that is withheld stands anywhere in the answer but in its own notices",
    ({ audience, fields }) => {
      const { record, withheld } = redactAnything(recordFrom(fields), audience);
      const written = JSON.stringify([record, withheld]);
      const words = fields.filter(
        ([, value, reaches]) =>
          typeof value === "string" && value.includes(" ") && !reaches.includes(LETTER[audience]),
      );
      for (const [, value] of words) expect(written).not.toContain(value);
    },
  );
});

describe("the table of reaches and audiences", () => {
  test("research gets no whole field, and so no one’s words, and no date finer than a month", () => {
    expect(
      Object.values(REDACTION_RULES)
        .map(({ research }) => research.gives)
        .filter((gives) => gives === "whole"),
    ).toEqual([]);
    expect(
      Object.entries(REDACTION_RULES)
        .filter(([, { research }]) => research.gives === "coded")
        .map(([reach]) => reach),
    ).toEqual(["pin"]);
  });

  test("anyone’s words, whoever told, whoever acted and the library’s own words are given to nobody", () => {
    const nobody = Object.entries(REDACTION_RULES)
      .filter(([, row]) => AUDIENCES.every((audience) => row[audience].gives === "nothing"))
      .map(([reach]) => reach);
    expect(nobody).toEqual(["professional", "source", "free-text", "guidance"]);
  });

  test("line 429 · the form’s assurance is why police get nothing of the source", () => {
    expect(REDACTION_RULES.source.police.citations[0]).toEqual({
      section: "Appendix One",
      line: 429,
    });
    expect(REDACTION_RULES.professional.police.citations).toEqual([
      { section: "Appendix One", line: 429 },
    ]);
  });

  test("10.11 and 8.6 stand behind the child’s own copy", () => {
    expect(REDACTION_RULES.subject.child).toMatchObject({
      gives: "coded",
      basis: "reading",
      issues: ["I-11", "I-45"],
      citations: [{ section: "10.11", line: 381 }],
    });
    expect(REDACTION_RULES.decision.child).toMatchObject({
      gives: "nothing",
      citations: [{ section: "8.6", line: 316, endLine: 320 }],
    });
    expect(REDACTION_RULES.intelligence.child).toMatchObject({
      gives: "nothing",
      citations: [{ section: "8.6", line: 319 }],
    });
  });

  test("every reason names a place, and says why where it is not printed there", () => {
    const cells = Object.values(REDACTION_RULES).flatMap((row) =>
      AUDIENCES.map((audience) => row[audience]),
    );
    expect(cells.filter(({ citations, note }) => citations.length === 0 || !note)).toEqual([]);
    expect(Object.isFrozen(REDACTION_RULES.pin.child.citations)).toBe(true);
  });
});

const screening = (more: Partial<Screening> = {}): Screening => ({
  edition: pinOf(york),
  answers: { clipping: "yes" },
  ...more,
});
const ids = (record: unknown, audience: unknown): string[] =>
  redactAnything(record, audience).cautions.map(({ id }) => id);
const ALWAYS = ["a-person-checks", "what-is-left-can-tell", "list-is-for-checking"];

describe("10.11 · the child’s own words", () => {
  const VOICE = "/childsVoice";
  const copy = (record: unknown, audience: unknown): unknown =>
    (redactAnything(record, audience).record as Screening).childsVoice;
  const reasons = (record: unknown, audience: unknown): string[] =>
    redactAnything(record, audience)
      .withheld.filter(({ path }) => path.endsWith(VOICE))
      .map(({ because }) => because);

  test("are in the child’s own copy and in a subject access request, and in no other", () => {
    const record = screening({
      completedBy: { name: "Amy Quill", role: "school nurse" },
      childsVoice: "I want it to stop.",
    });
    expect(AUDIENCES.map((audience) => copy(record, audience))).toEqual([
      "I want it to stop.",
      "I want it to stop.",
      undefined,
      undefined,
    ]);
    expect(reasons(record, "child")).toEqual([]);
    expect(reasons(record, "police")).toHaveLength(1);
  });

  test.each([
    ["the whole name", "Amy Quill asked me."],
    ["a first name", "amy asked me."],
    ["a surname", "Miss Quill asked me."],
    ["a name with a soft hyphen", "A\u00admy asked me."],
  ])("are withheld where they repeat somebody else’s name: %s", (_, childsVoice) => {
    const record = screening({ completedBy: { name: "Amy Quill" }, childsVoice });
    for (const audience of ["child", "subject-access"]) {
      expect(copy(record, audience)).toBeUndefined();
      expect(reasons(record, audience)).toEqual([
        "The child’s own words repeat a name that the record holds. A person reads them and decides.",
      ]);
    }
  });

  test("and where they repeat the name of a body, but not of a kind of body", () => {
    const of = (organisation: string, childsVoice: string): unknown =>
      copy(screening({ completedBy: { organisation }, childsVoice }), "child");
    expect(of("Example Youth Project", "I told Kim at the example youth project.")).toBeUndefined();
    expect(of("School", "I told Kim at school.")).toBe("I told Kim at school.");
    expect(of("unknown", "He is unknown.")).toBe("He is unknown.");
  });

  test("an everyday word that is a name too is given where it is none", () => {
    const of = (name: string, childsVoice: string): unknown =>
      copy(screening({ completedBy: { name }, childsVoice }), "child");
    expect(of("Will", "He will stop.")).toBe("He will stop.");
    expect(of("Will", "I told Will about it.")).toBeUndefined();
  });

  test("a name in a correction counts, wherever it stands", () => {
    const by = { role: "school nurse" };
    const at = { by, at: "2026-03-02", recordedAt: "2026-03-02T09:00:00Z" };
    const created = {
      kind: "created",
      ...at,
      screening: screening({ childsVoice: "Sandy knows." }),
    };
    const corrected = (path: string, value: unknown): unknown => ({
      ...at,
      kind: "corrected",
      path,
      new: value,
      why: "It was somebody else.",
    });
    for (const change of [
      corrected("/screening/completedBy/name", "Sandy Quill"),
      corrected("/screening/completedBy", { name: "Sandy Quill" }),
    ])
      expect(JSON.stringify(redactAnything([created, change], "child").record)).not.toContain(
        "Sandy",
      );
  });

  test("a role or a placeholder is nobody’s name", () => {
    const record = screening({
      completedBy: { name: "unknown", role: "school nurse" },
      childsVoice: "I told the school nurse. He is unknown to me.",
    });
    expect(copy(record, "child")).toBe("I told the school nurse. He is unknown to me.");
  });

  test("a name that stands elsewhere in the record counts, as in a history", () => {
    const by = { role: "school nurse" };
    const created = {
      kind: "created",
      by,
      at: "2026-03-02",
      recordedAt: "2026-03-02T09:00:00Z",
      screening: screening({ childsVoice: "Sandy knows." }),
    };
    const judged = {
      kind: "judged",
      by,
      at: "2026-03-03",
      recordedAt: "2026-03-03T09:00:00Z",
      judgement: { level: "emerging", by: { name: "Sandy Quill" }, on: "2026-03-03" },
    };
    expect(redactAnything([created], "child").record).toMatchObject([
      { screening: { childsVoice: "Sandy knows." } },
    ]);
    expect(JSON.stringify(redactAnything([created, judged], "child").record)).not.toContain(
      "Sandy",
    );
  });

  test("of a history are those that stand, and that they were corrected is listed", () => {
    const by = { role: "school nurse" };
    const at = { by, at: "2026-03-02", recordedAt: "2026-03-02T09:00:00Z" };
    const history = [
      { kind: "created", ...at, screening: screening({ childsVoice: "I like it." }) },
      {
        kind: "corrected",
        ...at,
        path: "/screening/childsVoice",
        old: "I like it.",
        new: "I do not like it.",
        why: "It was another child.",
      },
    ];
    expect(redactAnything(history, "child").record).toMatchObject([
      { screening: { childsVoice: "I do not like it." } },
    ]);
    expect(reasons(history, "child")).toEqual([
      "It was changed or corrected later. What stands now is in its place, if anything is.",
    ]);
  });
});

describe("what is said with it", () => {
  test.each([
    ["child", "not-the-plain-tool"],
    ["subject-access", "law-not-applied"],
    ["research", "few-children"],
  ])("%s: a person checks, and %s", (audience, id) => {
    expect(ids(screening(), audience)).toEqual([...ALWAYS, id]);
  });

  test("8.9 · police: the assurance is theirs, and no more is given than they need", () => {
    const { cautions } = redact(screening(), "police");
    expect(cautions.map(({ id }) => id)).toEqual([
      ...ALWAYS,
      "assurance-is-theirs",
      "no-more-than-needed",
    ]);
    expect(cautions.at(-1)).toMatchObject({
      text:
        "Give the police no more than they need. For each thing in this copy, ask whether sharing it helps " +
        "to prevent the risk, and whether that outweighs keeping it confidential.",
      basis: "reading",
      citations: [{ section: "8.9", line: 330 }],
    });
  });

  test.each([
    ["sexually-transmitted-infections", true],
    ["sexual-activity-or-exploitation", true],
    ["sexual-exploitation-again", true],
    ["mental-health-and-emotional-harm", true],
    ["clipping", false],
    ["late-or-missing", false],
  ] as const)(
    "8.9 · police: whether health details are in the copy, with %s answered",
    (row, are) => {
      const told = (record: unknown, audience: unknown): boolean =>
        ids(record, audience).includes("health-details");
      for (const answer of ["yes", "no", { answer: "not-known" }] as const) {
        const record = { edition: pinOf(york), answers: { [row]: answer } };
        expect(told(record, "police")).toBe(are);
        expect(told([{ kind: "answered", answers: { [row]: answer } }], "police")).toBe(are);
        expect(["child", "subject-access", "research"].map((one) => told(record, one))).toEqual([
          false,
          false,
          false,
        ]);
      }
      expect(
        redactAnything({ answers: { [row]: "yes" } }, "police").cautions.find(
          ({ id }) => id === "health-details",
        )?.text,
      ).toBe(
        are
          ? "Health details are in this copy, such as sexual health or pregnancy. A person decides whether the " +
              "police need them."
          : undefined,
      );
    },
  );

  test("the emergency notice stands first and is the edition’s", () => {
    expect(Object.keys(redact(screening(), "child"))).toEqual([
      "emergency",
      "audience",
      "kind",
      "record",
      "withheld",
      "cautions",
    ]);
    expect(redact(screening(), "child").emergency).toBe(york.emergency);
  });

  test("it never says that what is left is safe, complete or allowed", () => {
    const words = AUDIENCES.flatMap((audience) => redact(screening({ childsVoice: "…" }), audience))
      .map(({ cautions, withheld }) => JSON.stringify([cautions, withheld]))
      .join(" ");
    expect(words).toContain("Nothing here says that what is left can be.");
    expect(words).not.toMatch(
      /\b(?:safe to|anonymous|anonymised|approved|lawful|may be shared)\b/i,
    );
    for (const { note, citations } of AUDIENCES.flatMap(
      (audience) => redact(screening(), audience).cautions,
    )) {
      expect([citations.length > 0, note?.endsWith(".")]).toEqual([true, true]);
    }
  });

  test("a record of another edition is said to be one, and research does not get its pin", () => {
    const other = screening({ edition: { id: "example", version: "2.0.0" } });
    expect(ids(other, "child")).toEqual([...ALWAYS, "another-edition", "not-the-plain-tool"]);
    expect(redact(other, "child").record.edition).toEqual({ id: "example", version: "2.0.0" });
    expect(redact(other, "research").record).toEqual({ answers: { clipping: "yes" } });
    expect(ids({ screening: other, judgements: [] }, "research")).toContain("another-edition");
  });

  test.each(["york (entered for A. Worker)", "York", "york v1", "", "A.Worker"])(
    "a pin holds codes, and no other text reaches anybody: %o",
    (words) => {
      for (const audience of AUDIENCES)
        expect(
          redactAnything({ edition: { id: words, version: words }, answers: {} }, audience).record,
        ).toEqual({});
    },
  );

  test("research gets an age or a year of birth, and not both: they tell the month of birth", () => {
    const of = (subject: Screening["subject"]): unknown =>
      redact(screening({ subject, completedOn: "2026-01-20" }), "research").record.subject;
    expect(of({ dateOfBirth: "2011-01-15", ageInYears: 15 })).toEqual({ dateOfBirth: "2011" });
    expect(of({ dateOfBirth: "2011", ageInYears: 15 })).toEqual({ dateOfBirth: "2011" });
    expect(of({ ageInYears: 15 })).toEqual({ ageInYears: 15 });
    const { withheld } = redact(
      screening({ subject: { dateOfBirth: "2011", ageInYears: 15 } }),
      "research",
    );
    expect(withheld.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
      "/subject/ageInYears age-and-birth",
    ]);
    expect(
      redact(screening({ subject: { dateOfBirth: "2011-01-15", ageInYears: 15 } }), "police").record
        .subject,
    ).toEqual({ dateOfBirth: "2011-01-15", ageInYears: 15 });
  });

  test("an audience that is not known gets nothing, and is not repeated", () => {
    const redaction = redactAnything(screening(), "the Evening Example");
    expect(Object.keys(redaction)).toEqual(["emergency", "kind", "record", "withheld", "cautions"]);
    expect([redaction.record, redaction.withheld]).toEqual([{}, []]);
    expect(redaction.cautions.map(({ id }) => id)).toEqual(["audience-not-known", ...ALWAYS]);
    expect(JSON.stringify(redaction)).not.toContain("Evening");
  });

  test("where fields of several kinds meet, nothing is given", () => {
    const redaction = redactAnything(
      { ...screening(), reporter: { fullName: "R. Reporter" } },
      "police",
    );
    expect([redaction.kind, redaction.record, redaction.withheld]).toEqual([undefined, {}, []]);
    expect(redaction.cautions[0]?.id).toBe("kind-not-known");
    expect(
      redactAnything(
        [
          { kind: "shared", recipient: "A" },
          { kind: "answered", recordedAt: "2026-03-02T10:00:00Z" },
        ],
        "police",
      ),
    ).toMatchObject({ record: [], withheld: [] });
  });

  test("what cannot be read gives nothing but the notice and the cautions", () => {
    const unreadable = Object.defineProperty({ answers: {} }, "edition", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    expect(redactAnything(unreadable, "child")).toMatchObject({
      emergency: york.emergency,
      audience: "child",
      record: {},
      withheld: [],
    });
    expect(ids(unreadable, "child")).toEqual(["unreadable", ...ALWAYS, "not-the-plain-tool"]);
    expect(ids(unreadable, "nobody")).toEqual(["audience-not-known", "unreadable", ...ALWAYS]);
  });
});

describe("what has no reach reaches nobody", () => {
  test.each(AUDIENCES)(
    "%s: an unknown key is told by where it stands, and none of it",
    (audience) => {
      const { record, withheld } = redactAnything(
        {
          ...screening(),
          "A. Friend told us": "words",
          subject: { "Child’s name": "A. Child", ageInYears: 14 },
        },
        audience,
      );
      expect(record).toEqual({
        edition: pinOf(york),
        answers: { clipping: "yes" },
        subject: { ageInYears: 14 },
      });
      expect(withheld.map(({ path, reaches }) => [path, reaches])).toEqual([
        ["/subject", "not-stated"],
        ["", "not-stated"],
      ]);
      expect(JSON.stringify(withheld)).not.toMatch(/Friend|Child’s/);
    },
  );

  test.each([
    [
      "a row that the edition does not have",
      { answers: { "A. Child": "yes", clipping: "yes" } },
      "/answers",
    ],
    [
      "a word that is none of the words to choose from",
      { answers: { clipping: "A. Child said so" } },
      "/answers/clipping",
    ],
    ["a number where a record stands", { subject: 7 }, "/subject"],
    ["an empty list where a record stands", { subject: [] }, "/subject"],
    ["half a year", { subject: { ageInYears: 0.5 } }, "/subject/ageInYears"],
    ["an age below nought", { subject: { ageInYears: -1 } }, "/subject/ageInYears"],
    [
      "an age of one year more than anybody’s",
      { subject: { ageInYears: 131 } },
      "/subject/ageInYears",
    ],
    ["an age that nobody reaches", { subject: { ageInYears: 4711 } }, "/subject/ageInYears"],
    ["a record where a word stands", { immediateDanger: { note: "words" } }, "/immediateDanger"],
    [
      "a text where a list stands",
      { answers: { clipping: { answer: "yes", signs: "words" } } },
      "/answers/clipping/signs",
    ],
    ["a text where a record stands", { subject: "words" }, "/subject"],
    ["a list where a record stands", { subject: ["words"] }, "/subject"],
    [
      "an object where a reference stands",
      { subject: { reference: { words: "words" } } },
      "/subject/reference",
    ],
    ["null", { completedOn: null }, "/completedOn"],
    [
      "a key named for the prototype",
      { answers: JSON.parse('{"__proto__": "yes", "constructor": "yes"}') as unknown },
      "/answers",
    ],
  ])("%s", (_, part, path) => {
    const { record, withheld } = redactAnything(
      { edition: pinOf(york), answers: {}, ...part },
      "police",
    );
    expect(withheld.map((item) => [item.path, item.reaches])).toEqual([[path, "not-stated"]]);
    expect(JSON.stringify([record, withheld])).not.toMatch(/words"|A\. Child|4711|proto/);
  });

  test("a list keeps to its items, however it was made", () => {
    const signs = Object.assign(new Array<string>(4_000_000_000), {
      13: "going-missing",
      "A. Friend": "words",
      "1x": "clipping",
      x1: "clipping",
    });
    expect(
      redactAnything(
        { edition: {}, answers: { "late-or-missing": { answer: "yes", signs } } },
        "child",
      ).record,
    ).toEqual({ answers: { "late-or-missing": { answer: "yes", signs: ["going-missing"] } } });
  });

  test("the youngest and the oldest age are ages, and “other” grounds are a word to choose from", () => {
    for (const ageInYears of [0, 130])
      expect(redact(screening({ subject: { ageInYears } }), "research").record).toMatchObject({
        subject: { ageInYears },
      });
    const consent = {
      status: "not-sought" as const,
      notSoughtBecause: [{ ground: "other" as const }],
    };
    expect(redact({ consent }, "research").record).toEqual({ consent });
  });

  test("what is undefined is absent, and is not listed", () => {
    expect(
      redact(screening({ childsVoice: undefined, completedOn: undefined }), "child"),
    ).toMatchObject({ withheld: [] });
  });
});

describe("line 429 · a police form for the police", () => {
  const form: PoliceForm = {
    reporter: { fullName: "A. Worker", telephone: "01632 960001" },
    source: { fullName: "Sam Example", dateOfBirth: "1980-02-03" },
    people: [
      { fullName: "Sam Example", dateOfBirth: "1980-02-03" },
      {
        aliases: ["Example nickname", "a worker"],
        description: "Seen by A Worker",
        telephone: "+44 1632 960001",
        address: "1 Example Street",
      },
    ],
    requestedInPreamble: {
      places: [{ role: "school", person: 1, note: "Sam Example works there" }],
      vehicles: ["red van"],
    },
  };

  test("a field that repeats a detail of the reporter or the source is withheld as source, wherever it stands", () => {
    const { record, withheld } = redact(form, "police");
    expect(record).toEqual({
      people: [{}, { aliases: ["Example nickname"], address: "1 Example Street" }],
      requestedInPreamble: { places: [{ role: "school", person: 1 }], vehicles: ["red van"] },
    });
    expect(
      withheld
        .filter(({ path }) => !/^\/(?:reporter|source)\//.test(path))
        .map(({ path, reaches }) => `${path} ${reaches}`),
    ).toEqual([
      "/people/0/fullName source",
      "/people/0/dateOfBirth source",
      "/people/1/aliases/1 source",
      "/people/1/description source",
      "/people/1/telephone source",
      "/requestedInPreamble/places/0/note source",
    ]);
  });

  test("an age is given, and a word of the edition is no exception where it repeats the source", () => {
    expect(
      redact(
        {
          source: { whoOrWhere: "clipping" },
          people: [{ description: "clipping", dateOfBirth: { ageInYears: 14 } }],
        },
        "police",
      ).record,
    ).toEqual({ people: [{ dateOfBirth: { ageInYears: 14 } }] });
  });

  test("it gives no more than a report for intelligence does", () => {
    const { people, requestedInPreamble } = forIntelligence(form);
    expect(redact(form, "police").record).toEqual({ people, requestedInPreamble });
  });

  test("a detail of one digit does not take the edition’s pin away, and another’s pin gives no detail away", () => {
    expect(redact({ edition: pinOf(york), reporter: { email: "0" } }, "police").record).toEqual({
      edition: pinOf(york),
    });
    expect(
      redact(
        { edition: { id: "example", version: "A. Worker" }, reporter: { fullName: "A. Worker" } },
        "police",
      ).record,
    ).toEqual({ edition: { id: "example" } });
  });

  test("people in whom nothing is left keep their place, unless nothing is left of any", () => {
    expect(
      redact({ reporter: { fullName: "A. Worker" }, people: [{ fullName: "A. Worker" }] }, "police")
        .record,
    ).toEqual({});
    expect(redact({ people: [{}, { gender: "…" }] }, "police").record).toEqual({
      people: [{}, { gender: "…" }],
    });
  });
});

describe("what is left can be read again", () => {
  test.each(["child", "subject-access", "police"] as const)(
    "%s: a screening and a police form, by their own parsers",
    (audience) => {
      const [read, form] = [
        parseScreening(recordFrom(FIELDS["screening"] ?? [])),
        parsePoliceForm(recordFrom(FIELDS["police-form"] ?? [])),
      ];
      if (!read.ok || !form.ok) throw new Error("the records of the table are not valid");
      expect(parseScreening(redact(read.value, audience).record)).toMatchObject({ ok: true });
      expect(parsePoliceForm(redact(form.value, audience).record)).toMatchObject({ ok: true });
    },
  );

  test("an empty record is empty for everybody", () => {
    for (const audience of AUDIENCES)
      expect(redact({}, audience)).toMatchObject({ record: {}, withheld: [] });
    expect(redactAnything([], "child")).toMatchObject({ record: [], withheld: [] });
  });
});
