// Files as software saves them: bytes in several encodings, and what stands around the sheet. What
// an encoding did to the words is told as that, and not as a change that a person made.

import { csvParseRows } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import { blankToolToCsv, screeningFromCsv, screeningToCsv } from "csae-guidance/csv";

const screening = {
  edition: pinOf(york),
  subject: { reference: "00731" },
  answers: { clipping: { answer: "yes", note: "“Zoë’s café” – £5…" } },
  childsVoice: "She doesn’t say",
} as const;
const sheet = screeningToCsv(screening);

/** The bytes of a text in windows-1252, by hand for the signs that Latin-1 lacks. */
function windows1252(text: string): Uint8Array {
  const signs: Readonly<Record<string, number>> = {
    "€": 0x80,
    "…": 0x85,
    "‘": 0x91,
    "’": 0x92,
    "“": 0x93,
    "”": 0x94,
    "–": 0x96,
  };
  return Uint8Array.from(text.replace("\uFEFF", ""), (character) => {
    const byte = signs[character] ?? character.charCodeAt(0);
    if (byte > 0xff) throw new Error(`${character} is not in the table of this test`);
    return byte;
  });
}

const utf16 = (text: string, isBigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, "utf16le");
  return isBigEndian ? bytes.swap16() : bytes;
};
const utf8 = (text: string): Uint8Array => Buffer.from(text);
const told = (file: unknown): unknown => {
  const result = screeningFromCsv(file);
  return result.ok ? result.value : result.issues.map(({ code, path }) => `${code} ${path}`);
};
const sentences = (file: unknown): unknown => {
  const result = screeningFromCsv(file);
  return result.ok ? [] : result.issues.map(({ message }) => message);
};

describe("bytes", () => {
  test.each<[string, unknown]>([
    ["UTF-8", utf8(sheet)],
    ["UTF-8 without its byte order mark", utf8(sheet.slice(1))],
    ["UTF-8 with two byte order marks", utf8(`\uFEFF${sheet}`)],
    ["UTF-16, as “Unicode text” of Excel", utf16(sheet, false)],
    ["UTF-16 with the other end first", utf16(sheet, true)],
    ["windows-1252", windows1252(sheet)],
    ["an ArrayBuffer", Uint8Array.from(utf8(sheet)).buffer],
    ["a view of other bytes", new DataView(Uint8Array.from(utf8(sheet)).buffer)],
  ])("%s", (_, file) => {
    expect(told(file)).toEqual(screening);
  });

  test("of something else are no sheet", () => {
    for (const file of [new Uint8Array(), new Uint8Array([0xff, 0xfe, 0x00]), utf8("a,b\n1,2\n")])
      expect(told(file)).toEqual(["wrong-format "]);
  });
});

describe("a text that was read in another encoding is one issue, which says so", () => {
  const latin = Buffer.from(windows1252(sheet));
  const damaged: [string, string][] = [
    ["windows-1252 read as UTF-8", latin.toString("utf8")],
    ["windows-1252 read as Latin-1, as Node 20 reads it", latin.toString("latin1")],
    ["UTF-8 read as Latin-1", Buffer.from(sheet).toString("latin1")],
    ["UTF-8 read as windows-1252", new TextDecoder("windows-1252").decode(utf8(sheet))],
    ["letters that ASCII lacks as question marks", sheet.replace(/[^\0-~]/g, "?")],
    ["the letters of another code page", sheet.replaceAll("’", "Õ")],
  ];
  test.each(damaged)("%s", (_, text) => {
    const result = screeningFromCsv(text);
    expect(result).toMatchObject({
      ok: false,
      issues: [
        {
          code: "wrong-format",
          path: expect.stringMatching(/^\/lines\/\d+$/) as unknown,
          message: expect.stringContaining("CSV UTF-8") as unknown,
        },
      ],
    });
    expect(!result.ok && result.issues).toHaveLength(1);
    expect(JSON.stringify(result)).not.toContain("Zo");
  });

  test("also where no words are left to compare with", () => {
    expect(
      told("kind,id,answer\nfield,edition,york\nfield,childs-voice,She doesn\uFFFDt say"),
    ).toEqual(["wrong-format /lines/3"]);
  });

  test("what a person wrote in other words is told as that", () => {
    expect(
      sentences(blankToolToCsv().replace("Regularly coming home late or going missing", "Late?")),
    ).toEqual([expect.stringMatching(/^These are not the words of this line/)]);
  });

  test("no record is taken for damage, whatever it holds", () => {
    for (const note of ["do\uFFFDt", "donâ€™t", "RenÃ©", "a\u0085b", "?", "Õ"]) {
      const odd = { ...screening, answers: { clipping: { answer: "yes", note } } } as const;
      expect(told(screeningToCsv(odd))).toEqual(odd);
    }
  });
});

test("typographic and plain marks are the same words", () => {
  const plain = rewritten((cell) =>
    cell
      .replaceAll(/[‘’]/g, "'")
      .replaceAll(/[“”]/g, '"')
      .replaceAll("–", "-")
      .replaceAll("…", "...")
      .replaceAll("\u00a0", " "),
  );
  expect(told(plain)).toEqual({
    ...screening,
    answers: { clipping: { answer: "yes", note: '"Zoë\'s café" - £5...' } },
    childsVoice: "She doesn't say",
  });
});

describe("around the sheet", () => {
  const lines = sheet.slice(1).split("\r\n");
  const [notice = "", ...rest] = lines;
  const under = (...above: readonly string[]): string => [...above, ...rest].join("\r\n");
  test.each<[string, string]>([
    ["the line that tells Excel the separator", `sep=,\r\n${sheet.slice(1)}`],
    ["the same with other letters, quoted", `\uFEFF"SEP=;"\n${sheet.slice(1)}`],
    ["a byte order mark within the notice", under(notice.replace('"', '"\uFEFF'))],
    ["a notice cut at its commas, its quotation marks kept", under(cut(`\uFEFF${notice}`))],
    [
      "a notice cut at its commas, its quotation marks gone",
      under(cut(notice.replaceAll('"', ""))),
    ],
    ["a notice in another encoding", under(notice.replace("’", "�"))],
    ["no notice", under()],
    ["empty lines above", under("", ",,,", "", notice)],
    ["an empty column before, and more behind", rewritten((cell) => cell)],
  ])("%s", (_, text) => {
    expect(told(text)).toEqual(screening);
  });

  test("a notice with other words is no notice", () => {
    expect(told(under("If anyone is in danger now: do nothing."))).toEqual([
      "unknown-key /lines/1",
    ]);
  });

  test("lines keep the numbers that a spreadsheet shows", () => {
    expect(told(`sep=;\nkind;id;answer\nrow;clipping;perhaps`)).toEqual([
      "unknown-word /lines/3/answer",
      "missing ",
    ]);
  });
});

test("a text that is longer than a cell comes back whole", () => {
  const long = { ...screening, childsVoice: `${"ä🙂 ".repeat(20_000)}end` } as const;
  const text = screeningToCsv(long);
  expect(told(text)).toEqual(long);
  const cells = csvParseRows(text.slice(1)).flat();
  expect(Math.max(...cells.map((cell) => cell.length))).toBeLessThanOrEqual(32_767);
  expect(told(text.replace(/^as recorded,\/childsVoice.*\r\n/m, ""))).toEqual([
    expect.stringMatching(/^wrong-format \/lines\/\d+$/),
  ]);
});

/** A line as software writes it that takes the byte order mark for a part of the first cell. */
function cut(line: string): string {
  return line
    .split(",")
    .map((part) => (part.includes('"') ? `"${part.replaceAll('"', '""')}"` : part))
    .join(",");
}

/** The sheet with every cell rewritten, and with empty columns around it. */
function rewritten(rewrite: (cell: string) => string): string {
  return csvParseRows(sheet.slice(1))
    .map((row) =>
      ["", ...row.map(rewrite), "", ""].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","),
    )
    .join("\n");
}
