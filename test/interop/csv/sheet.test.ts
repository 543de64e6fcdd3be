// The sheet as people meet it in a spreadsheet, and what they make of it. What is expected is
// written from the guidance.

import { csvParseRows } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import type { Screening } from "csae-guidance";
import { blankToolToCsv, screeningFromCsv, screeningToCsv } from "csae-guidance/csv";
import { trustWith } from "../example-trust.js";

const rowsOf = (text: string): string[][] => csvParseRows(text.slice(1));
const blank = blankToolToCsv();

/** The blank tool with cells written into it: by the line's id, the column and what is written. */
function filled(
  ...cells: readonly (readonly [id: string, column: string, text: string])[]
): string {
  const rows = rowsOf(blank);
  const header = rows[1] ?? [];
  for (const [id, column, text] of cells)
    rows.find((row) => row[1] === id)![header.indexOf(column)] = text;
  return rows
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))
    .join("\r\n");
}

const answers = (text: unknown): unknown => {
  const result = screeningFromCsv(text);
  return result.ok
    ? result.value.answers
    : result.issues.map(({ code, path }) => `${code} ${path}`);
};
const told = (text: unknown): string[] => {
  const result = screeningFromCsv(text);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
};
/** The number of a line as the spreadsheet shows it. */
const line = (id: string): number => rowsOf(blank).findIndex((row) => row[1] === id) + 1;

describe("the blank tool", () => {
  test("shows the emergency notice first", () => {
    expect(rowsOf(blank)[0]?.[0]).toBe(
      "If anyone is in danger now, or a crime is happening or about to happen: call 999. Do not wait to finish this. " +
        "999: When anyone is in danger now, or a crime is happening or about to happen. " +
        "101: When it is not an emergency and you want police help or advice. " +
        "Tell Children’s Social Care as well, once the call is made.",
    );
    expect(rowsOf(blank)[2]?.slice(0, 3)).toEqual([
      "field",
      "immediate-danger",
      "Is anyone in danger now? If Yes, call before you go on.",
    ]);
  });

  test("has a line for each other question of the screening, and none for the judgement", () => {
    expect(
      rowsOf(blank)
        .filter(([kind]) => kind === "field")
        .map(([, id, words, , , , , source]) => [id, words, source]),
    ).toEqual([
      ["immediate-danger", "Is anyone in danger now? If Yes, call before you go on.", ""],
      ["reference", "Child’s reference (as text)", ""],
      [
        "date-of-birth",
        "Date of birth, as far as it is known (YYYY-MM-DD, YYYY-MM or YYYY, as text)",
        "",
      ],
      ["age-in-years", "Age in completed years on the day of the screening", ""],
      ["learning-disability-or-special-needs", "Learning disability or special needs", ""],
      ["completed-on", "Date of the screening (YYYY-MM-DD, as text)", ""],
      ["completed-by:name", "Completed by: Name", ""],
      ["completed-by:role", "Completed by: Role", ""],
      ["completed-by:organisation", "Completed by: Organisation", ""],
      ["notes:emerging", "Notes: Emerging Concerns", ""],
      ["notes:escalating", "Notes: Escalating Concerns", ""],
      ["notes:significant", "Notes: Significant Concerns", ""],
      ["notes:no-risk", "Notes: No risk", ""],
      ["protective-factors", "Protective factors", ""],
      ["childs-voice", "What the child says, in their words", ""],
      ["edition", "Edition of the guidance", ""],
      ["edition-version", "Its version", ""],
      ["edition-hash", "Its content hash", ""],
      ["edition-tool-hash", "Its tool hash", ""],
    ]);
  });

  test("says how it is filled in, what it is, and where each part begins", () => {
    expect(
      rowsOf(blank)
        .filter(([kind]) => kind === "text" || kind === "section")
        .map(([kind, , words, , , , , source]) => [kind, words, source]),
    ).toEqual([
      [
        "text",
        "Answer each row Yes, No or Not known. An empty cell is unanswered and never a No. Write " +
          "Noted beside each sign that was noticed.",
        "",
      ],
      [
        "text",
        expect.stringMatching(/^This is a screening tool.* It is not a full assessment/),
        "[Screening Tool, line 229]",
      ],
      ["section", "The child and this screening", ""],
      ["section", "EMERGING CONCERNS", "[7.9, line 221; Screening Tool, line 231]"],
      ["section", "ESCALATING CONCERNS/HARM", expect.stringContaining("Screening Tool")],
      ["section", "SIGNIFICANT CONCERNS/HARM", expect.stringContaining("Screening Tool")],
      ["section", "Further notes", ""],
    ]);
  });

  test("has a line for each of the 38 rows and 115 signs, in printed words with their source", () => {
    const lines = rowsOf(blank);
    expect(["row", "sign"].map((kind) => lines.filter(([first]) => first === kind).length)).toEqual(
      [38, 115],
    );
    expect(lines.find((cells) => cells[1] === "late-or-missing")).toEqual([
      "row",
      "late-or-missing",
      "Regularly coming home late or going missing",
      "",
      "",
      "",
      "",
      "[Screening Tool, line 233]",
    ]);
    expect(lines.find((cells) => cells[1] === "going-missing")?.slice(0, 4)).toEqual([
      "sign",
      "going-missing",
      "going missing",
      "",
    ]);
  });

  test("answers nothing, and comes back with nothing answered under the edition it pins", () => {
    expect(screeningFromCsv(blank)).toEqual({
      ok: true,
      value: { edition: pinOf(york), answers: {} },
    });
  });

  test("is UTF-8 by its byte order mark, with the line ends of RFC 4180", () => {
    expect(blank.startsWith("\uFEFF")).toBe(true);
    expect(blank.endsWith("\r\n")).toBe(true);
    expect(blank.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("has an agency’s rows and words", () => {
    const own = trustWith("=An example row", [{ id: "clipping", text: "Example words" }]);
    const rows = rowsOf(blankToolToCsv(own));
    expect(rows.find((cells) => cells[1] === "clipping")?.[2]).toMatch(/ \(here: Example words\)$/);
    expect(rows.find((cells) => cells[1] === "example-trust.new")?.[2]).toBe("'=An example row");
    const screening = {
      edition: pinOf(own),
      answers: { "example-trust.new": { answer: "yes", signs: ["example-trust.new-sign"] } },
    } as Screening;
    expect(screeningFromCsv(screeningToCsv(screening, own), own)).toEqual({
      ok: true,
      value: screening,
    });
    expect(told(screeningToCsv(screening, own))[0]).toMatch(/^unknown-word \/lines\/\d+\/id$/);
  });
});

describe("a screening", () => {
  test("says in its cells what they can say, and beside them what they cannot", () => {
    const rows = rowsOf(
      screeningToCsv({
        edition: pinOf(york),
        answers: {
          clipping: { answer: "yes", basis: ["observed", "heard"], observedOn: "2026-03" },
        },
        subject: { ageInYears: 15 },
        childsVoice: "a\u0000é",
      }),
    );
    expect(rows.find(([, id]) => id === "clipping")?.slice(3, 7)).toEqual([
      "Yes",
      "Observed; Heard",
      "'2026-03",
      "",
    ]);
    expect(rows.find(([, id]) => id === "age-in-years")?.[3]).toBe("15");
    expect(rows.filter(([kind]) => kind === "as recorded")).toEqual([
      ["as recorded", "/childsVoice", "", '"a\\u0000\\u00e9"', "", "", "", ""],
    ]);
  });

  test("that was not parsed is written as it is recorded", () => {
    const unparsed = { edition: pinOf(york), answers: { clipping: "perhaps" }, childsVoice: true };
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    const rows = rowsOf(screeningToCsv(unparsed));
    expect(
      rows
        .filter(
          ([kind, id]) => kind === "as recorded" || id === "clipping" || id === "childs-voice",
        )
        .map(([, id, , answer]) => [id, answer]),
    ).toEqual([
      ["clipping", ""],
      ["childs-voice", ""],
      ["/answers/clipping", '"perhaps"'],
      ["/childsVoice", "'true"],
    ]);
  });
});

describe("filled in by a person", () => {
  test.each([
    ["Yes", "yes"],
    ["yes", "yes"],
    [" NO ", "no"],
    ["Not known", "not-known"],
    ["not-known", "not-known"],
  ])("%s is %s", (written, answer) => {
    expect(answers(filled(["clipping", "answer", written]))).toEqual({ clipping: answer });
  });

  test.each(["N/A", "-", "n", "y", "0", "FALSE", "TRUE", "none", "?", "unanswered", "Nein"])(
    "%s is no answer, and no No",
    (written) => {
      expect(answers(filled(["clipping", "answer", written]))).toEqual([
        `unknown-word /lines/${line("clipping")}/answer`,
      ]);
    },
  );

  test("an empty cell is unanswered, spaces too", () => {
    expect(answers(filled(["clipping", "answer", "  "]))).toEqual({});
  });

  test("signs, how it came to be known, the day and a note", () => {
    expect(
      answers(
        filled(
          ["late-or-missing", "answer", "Yes"],
          ["late-or-missing", "basis", "heard, Observed"],
          ["late-or-missing", "observed on", "2026-03"],
          ["late-or-missing", "note", "Fictional, “said twice”.\nAnd once."],
          ["going-missing", "answer", "x"],
          ["regularly-late-home", "answer", "noted"],
        ),
      ),
    ).toEqual({
      "late-or-missing": {
        answer: "yes",
        signs: ["regularly-late-home", "going-missing"],
        basis: ["heard", "observed"],
        observedOn: "2026-03",
        note: "Fictional, “said twice”.\nAnd once.",
      },
    });
  });

  test("who, when and the child", () => {
    expect(
      screeningFromCsv(
        filled(
          ["immediate-danger", "answer", "not known"],
          ["reference", "answer", "F-17"],
          ["date-of-birth", "answer", "2010-05"],
          ["age-in-years", "answer", " 15 "],
          ["learning-disability-or-special-needs", "answer", "No"],
          ["completed-on", "answer", "2026-03-12"],
          ["completed-by:name", "answer", "A. Example"],
          ["completed-by:role", "answer", "School nurse"],
          ["completed-by:organisation", "answer", "Example School"],
          ["notes:emerging", "answer", "A"],
          ["notes:no-risk", "answer", "B"],
          ["protective-factors", "answer", "An aunt."],
          ["childs-voice", "answer", "'I am fine.'"],
        ),
      ),
    ).toEqual({
      ok: true,
      value: {
        edition: pinOf(york),
        immediateDanger: "not-known",
        subject: {
          reference: "F-17",
          dateOfBirth: "2010-05",
          ageInYears: 15,
          learningDisabilityOrSpecialNeeds: "no",
        },
        completedOn: "2026-03-12",
        completedBy: { name: "A. Example", role: "School nurse", organisation: "Example School" },
        notes: { emerging: "A", "no-risk": "B" },
        protectiveFactors: "An aunt.",
        childsVoice: "'I am fine.'",
        answers: {},
      },
    });
  });

  test("empty lines, spaces about the columns and columns without a name are no matter", () => {
    const rows = rowsOf(filled(["clipping", "answer", "Yes"]));
    const spaced = [["  ", ""], (rows[1] ?? []).map((name) => ` ${name} `), ...rows.slice(2)].map(
      (row) => [...row, " ", ""],
    );
    const text = spaced
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))
      .toSpliced(9, 0, "", ",,,,", " , ")
      .join("\r");
    expect(answers(text)).toEqual({ clipping: "yes" });
  });

  test("a byte order mark is taken off the front and nowhere else", () => {
    const read = screeningFromCsv(filled(["childs-voice", "answer", "a\uFEFFb"]));
    expect(read.ok && read.value.childsVoice).toBe("a\uFEFFb");
  });

  test("lines that are gone are unanswered, and lines and columns may stand in any order", () => {
    const rows = rowsOf(filled(["clipping", "answer", "Yes"])).filter((row) =>
      ["id", "clipping", "edition", "edition-version"].includes(row[1] ?? ""),
    );
    const text = rows.map((row) => [row[3], row[1], row[0]].join("\t")).join("\n");
    expect(screeningFromCsv(text)).toEqual({
      ok: true,
      value: { edition: { id: "york", version: "1.0.0" }, answers: { clipping: "yes" } },
    });
  });

  test("a date that a spreadsheet rewrote is told, and how to mend it", () => {
    const result = screeningFromCsv(
      filled(["late-or-missing", "answer", "Yes"], ["late-or-missing", "observed on", "May-13"]),
    );
    expect(result).toMatchObject({
      ok: false,
      issues: [
        {
          code: "invalid-date",
          path: `/lines/${line("late-or-missing")}/observed on`,
          message: expect.stringContaining("format text") as unknown,
        },
      ],
    });
  });
});

describe("a sheet with something wrong, each thing at its line and never repeated", () => {
  const edited = (edit: (rows: string[][]) => void): string => {
    const rows = rowsOf(blank);
    edit(rows);
    return rows
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))
      .join("\n");
  };
  const at = line("clipping");

  test.each<[string, unknown, string[]]>([
    ["no text", 7, ["wrong-type "]],
    ["nothing", "", ["wrong-format "]],
    ["another sheet", "name,secret\na,b\n", ["wrong-format "]],
    [
      "a quotation mark that is never closed",
      `${blank}"secret`,
      [`wrong-format /lines/${rowsOf(blank).length + 1}`],
    ],
    [
      "the same under line ends of other systems",
      `\r${filled().replaceAll("\r\n", "\r")}\r"secret`,
      [`wrong-format /lines/${rowsOf(blank).length + 2}`],
    ],
    ["columns below the twentieth line", `${"\n".repeat(20)}${filled()}`, ["wrong-format "]],
    [
      "columns further down than anything above them is long",
      `${"x".repeat(50_000)}\n${filled()}`,
      ["wrong-format "],
    ],
    ["some of the columns", "kind,words,answer\nrow,,Yes\n", ["wrong-format "]],
    [
      "something above the columns beside an empty cell",
      edited((rows) => {
        rows[0] = ["", "secret"];
      }),
      ["unknown-key /lines/1"],
    ],
    [
      "a line with nothing but a cell beyond the columns",
      edited((rows) => rows.push(["", "", "", "", "", "", "", "", "secret"])),
      [`unknown-key /lines/${rowsOf(blank).length + 1}`],
    ],
    [
      "words after a quotation mark",
      blank.replace("row,clipping,", 'row,"clipping"secret,'),
      [`wrong-format /lines/${at}`],
    ],
    [
      "an unknown line",
      edited((rows) => rows.push(["row", "secret", "", "Yes"])),
      [`unknown-word /lines/${rowsOf(blank).length + 1}/id`],
    ],
    [
      "a prototype for a line",
      edited((rows) => rows.push(["row", "__proto__", "", "Yes"], ["constructor", "", "", "Yes"])),
      [1, 2].map((more) => `unknown-word /lines/${rowsOf(blank).length + more}/id`),
    ],
    [
      "a line twice",
      edited((rows) => rows.push(["row", "clipping", "", "No"])),
      [`duplicate-id /lines/${rowsOf(blank).length + 1}`],
    ],
    [
      "a row as a sign",
      edited((rows) => {
        rows[at - 1]![0] = "sign";
      }),
      [`unknown-word /lines/${at}/id`],
    ],
    [
      "other words",
      edited((rows) => {
        rows[at - 1]![2] = "secret";
      }),
      [`unknown-word /lines/${at}/words`],
    ],
    [
      "another source",
      edited((rows) => {
        rows[at - 1]![7] = "secret";
      }),
      [`unknown-word /lines/${at}/source`],
    ],
    [
      "a note where there is no place",
      edited((rows) => {
        rows[line("reference") - 1]![6] = "secret";
      }),
      [`unknown-key /lines/${line("reference")}/note`],
    ],
    [
      "a cell beyond the columns",
      edited((rows) => {
        rows[at - 1]![9] = "secret";
      }),
      [`unknown-key /lines/${at}`],
    ],
    [
      "another column",
      edited((rows) => {
        rows[1]!.push("secret");
      }),
      ["unknown-key /lines/2"],
    ],
    [
      "a column twice",
      edited((rows) => {
        rows[1]!.push("note");
      }),
      ["duplicate-id /lines/2"],
    ],
    [
      "something above the columns",
      edited((rows) => {
        rows[0] = ["secret"];
      }),
      ["unknown-key /lines/1"],
    ],
    [
      "an age in words",
      filled(["age-in-years", "answer", "secret"]),
      [`wrong-type /lines/${line("age-in-years")}/answer`],
    ],
    [
      "an age with words behind it",
      filled(["age-in-years", "answer", "15 secret"]),
      [`wrong-type /lines/${line("age-in-years")}/answer`],
    ],
    [
      "an age with words before it",
      filled(["age-in-years", "answer", "secret 15"]),
      [`wrong-type /lines/${line("age-in-years")}/answer`],
    ],
    ...["0x10", "1e1", "15.0", "-1"].map((age): [string, string, string[]] => [
      `an age as only computers write it: ${age}`,
      filled(["age-in-years", "answer", age]),
      [`wrong-type /lines/${line("age-in-years")}/answer`],
    ]),
    [
      "a row that is noted as signs are",
      filled(["clipping", "answer", "x"]),
      [`unknown-word /lines/${at}/answer`],
    ],
    [
      "an answer said twice",
      filled(["clipping", "answer", "Yes; Yes"]),
      [`unknown-word /lines/${at}/answer`],
    ],
    [
      "an age beyond any",
      filled(["age-in-years", "answer", "131"]),
      [`out-of-range /lines/${line("age-in-years")}/answer`],
    ],
    [
      "a basis that is none",
      filled(["clipping", "answer", "Yes"], ["clipping", "basis", "heard; secret"]),
      [`unknown-word /lines/${at}/basis`],
    ],
    [
      "a sign that is answered",
      filled(["late-or-missing", "answer", "Yes"], ["going-missing", "answer", "No"]),
      [`unknown-word /lines/${line("going-missing")}/answer`],
    ],
    [
      "a sign of a row without an answer",
      filled(["going-missing", "answer", "x"]),
      [`missing /lines/${line("late-or-missing")}/answer`],
    ],
    [
      "a note on a row without an answer",
      filled(["clipping", "note", "secret"]),
      [`missing /lines/${at}/answer`],
    ],
    [
      "no edition",
      edited((rows) => {
        rows.splice(line("edition") - 1, 4);
      }),
      ["missing "],
    ],
    [
      "a hash that is none",
      filled(["edition-hash", "answer", "secret"]),
      [`wrong-format /lines/${line("edition-hash")}/answer`],
    ],
    [
      "something recorded that contradicts a cell",
      edited((rows) => {
        rows[at - 1]![3] = "Yes";
        rows.push(["as recorded", "/answers/clipping", "", '"no"']);
      }),
      [`not-as-recorded /lines/${rowsOf(blank).length + 1}`],
    ],
    [
      "something recorded that no cell says",
      edited((rows) => rows.push(["as recorded", "/childsVoice", "", '"secret"'])),
      [`not-as-recorded /lines/${rowsOf(blank).length + 1}`],
    ],
    [
      "something recorded that is no JSON",
      edited((rows) => rows.push(["as recorded", "/childsVoice", "", "secret"])),
      [`wrong-format /lines/${rowsOf(blank).length + 1}`],
    ],
    [
      "something recorded at no place",
      edited((rows) =>
        rows.push(["as recorded", "", "", "1"], ["as recorded", "/secret", "", "1"]),
      ),
      [`wrong-format /lines/${rowsOf(blank).length + 1}`, "unknown-key "],
    ],
    [
      "something recorded with more",
      edited((rows) => rows.push(["as recorded", "/childsVoice", "", '""', "secret"])),
      [`wrong-format /lines/${rowsOf(blank).length + 1}`],
    ],
  ])("%s", (_, text, expected) => {
    expect(told(text).toSorted()).toEqual(expected.toSorted());
    expect(JSON.stringify(screeningFromCsv(text))).not.toContain("secret");
  });

  test.each<[unknown, string]>([
    [7, "Expected the text or the bytes of a file."],
    [
      "",
      "Expected the text of a sheet as this library writes one, with the columns kind, id, words, answer, " +
        "basis, observed on, note, source.",
    ],
    [
      `${blank}"`,
      "A quotation mark is missing or stands where none can, so the lines after it cannot be told apart. Save " +
        "the sheet from the spreadsheet again.",
    ],
    [
      edited((rows) => rows.push(["row", "secret"])),
      "The sheet has no line of this kind and id. Put both back as they were, or take the line out.",
    ],
    [
      edited((rows) => rows.push(["row", "clipping"])),
      "This line stands here already. Which of the two holds cannot be told.",
    ],
    [
      edited((rows) => {
        rows[0] = ["secret"];
      }),
      "Only the emergency notice stands above the columns. Take the rest out: it would be lost.",
    ],
    [
      edited((rows) => {
        rows[1]!.push("secret");
      }),
      "Only these columns are read: kind, id, words, answer, basis, observed on, note, source. Take others " +
        "out: they would be lost.",
    ],
    [
      edited((rows) => {
        rows[1]!.push("note");
      }),
      "Give each column once.",
    ],
    [
      edited((rows) => {
        rows[at - 1]![9] = "secret";
      }),
      "Nothing can be said here. Move it into a note, or take it out: it would be lost.",
    ],
    [
      edited((rows) => {
        rows[at - 1]![2] = "secret";
      }),
      "These are not the words of this line. Put them back as they were, or leave them out: they may have " +
        "asked something else.",
    ],
    [
      edited((rows) => rows.push(["as recorded", "/childsVoice", "", "secret"])),
      "Expected the place and, as JSON, the value of something recorded, as this library writes them.",
    ],
    [filled(["age-in-years", "answer", "old"]), "Expected a whole number."],
    [filled(["age-in-years", "answer", "131"]), "Expected a number of at most 130."],
    [
      filled(["clipping", "answer", "N/A"]),
      "Expected one of: Yes, No, Not known. Leave the cell empty where there is no answer: empty is never read as No.",
    ],
    [
      filled(["completed-on", "answer", "12/03/2026"]),
      "Expected a date as YYYY-MM-DD, or the part that is known. A spreadsheet may have rewritten it: give the " +
        "cell the format text and write it again.",
    ],
  ])("it is told in a sentence how to mend it (%#)", (text, message) => {
    const result = screeningFromCsv(text);
    expect(!result.ok && result.issues.map((issue) => issue.message)).toEqual([message]);
  });

  test("a sheet of 5000 lines is read, and one of more is refused as a whole", () => {
    const empty = "\r\n".repeat(5_000 - rowsOf(blank).length);
    expect(screeningFromCsv(blank + empty).ok).toBe(true);
    expect(screeningFromCsv(`${blank}${empty}\r\n`)).toMatchObject({
      ok: false,
      issues: [
        {
          code: "unreadable",
          path: "",
          message: "Expected a sheet of at most 5000 lines. Take out the empty ones at the end.",
        },
      ],
    });
  });

  test("all of it at once", () => {
    expect(
      told(
        filled(
          ["clipping", "answer", "perhaps"],
          ["age-in-years", "answer", "old"],
          ["completed-on", "answer", "12/03/2026"],
        ),
      ),
    ).toEqual([
      `wrong-type /lines/${line("age-in-years")}/answer`,
      `unknown-word /lines/${line("clipping")}/answer`,
      `invalid-date /lines/${line("completed-on")}/answer`,
    ]);
  });
});
