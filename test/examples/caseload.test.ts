// The caseload example as someone runs it, on small files: that it goes on past bad lines, tells
// nothing of them, and keeps nothing.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import { LONGEST_LINE, linesIn, linesOf } from "../../examples/caseload/lines.js";
import { isThorough } from "../thorough/thorough.js";
import { bundled, throughNpm } from "./run.js";
import type { Run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "csae-guidance-caseload-"));
const NOTICE = "If anyone is in danger now, or a crime is happening or about to happen: call";
const RECORD = {
  edition: pinOf(york),
  completedOn: "2026-03-14",
  answers: Object.fromEntries(york.indicators.map(({ id }) => [id, "no"])),
};

const example = (words: readonly string[]): Run => bundled("example-caseload", words);
const makeRecords = (count: number, seed: number): string =>
  throughNpm("example:caseload:records", [`${count}`, `${seed}`]).output;
const flat = (words: string): string => words.replaceAll(/\s+/g, " ");

function fileWith(lines: readonly string[]): string {
  const file = join(folder, "caseload.ndjson");
  writeFileSync(file, lines.join("\n"));
  return file;
}

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.runIf(isThorough)("npm run example:caseload:records", { timeout: 60_000 }, () => {
  test("the same records come of the same seed, and others of another", () => {
    const records = makeRecords(50, 1);
    expect(records.trimEnd().split("\n")).toHaveLength(50);
    expect(makeRecords(50, 1)).toBe(records);
    expect(makeRecords(50, 2)).not.toBe(records);
  });
});

describe("npm run example:caseload", { timeout: 120_000 }, () => {
  let one: Run;
  beforeAll(() => {
    one = throughNpm("example:caseload", [fileWith([JSON.stringify(RECORD)])]);
  });

  test("one record is a caseload", () => {
    expect([one.exitCode, one.output.startsWith(NOTICE)]).toEqual([0, true]);
  });

  test.runIf(isThorough)(
    "a caseload comes out in numbers, with room in memory for a small part of it and no more",
    () => {
      const file = fileWith([makeRecords(10_000, 7)]);
      const { output, errors, exitCode } = bundled("example-caseload", [file], "", [
        "--max-old-space-size=20",
      ]);
      expect(exitCode).toBe(0);
      expect(output.startsWith(NOTICE)).toBe(true);
      expect(flat(output)).toContain("CASELOAD IN NUMBERS");
      expect(errors).toMatch(
        /^10000 lines: \d+ records read, \d+ bad, \d+ blank\.\n\d+ records per second\.\nline \d+: [a-z-]+\n/,
      );
      expect(errors).toMatch(
        /\nand \d+ more bad lines\nBad lines by code: invalid-date in \d+, unknown-key in \d+, unknown-word in \d+, unreadable in \d+\.\n$/,
      );
      expect(output + errors).not.toContain("FICTION");
    },
  );

  test("bad lines are passed over and told by number and code, and by nothing in them", () => {
    const name = "Jane Example";
    const good = JSON.stringify(RECORD);
    const run = example([
      fileWith([
        good,
        `${name} {`,
        good,
        JSON.stringify({ ...RECORD, [name]: 1, completedOn: name }),
        "",
        `${good}\r`,
        "  \t",
        good,
        JSON.stringify({ ...RECORD, childsVoice: name.repeat(100_000) }),
        good,
        "[]",
        good,
      ]),
    ]);
    expect(run.exitCode).toBe(0);
    expect(run.errors.replace(/\d+ records per/, "N records per")).toBe(
      [
        "12 lines: 6 records read, 4 bad, 2 blank.",
        "N records per second.",
        "line 2: unreadable",
        "line 4: invalid-date, unknown-key",
        "line 9: out-of-range",
        "line 11: wrong-type",
        "Bad lines by code: invalid-date in 1, out-of-range in 1, unknown-key in 1, unreadable in 1, wrong-type in 1.",
        "",
      ].join("\n"),
    );
    expect(flat(run.output)).toContain("March 2026: 6 records counted");
    expect(run.output + run.errors).not.toContain("Jane");
  });

  test("standard input is read for -, and Markdown has tables", () => {
    const run = throughNpm(
      "example:caseload",
      ["--markdown", "-"],
      `${JSON.stringify(RECORD)}\n`.repeat(5),
    );
    expect(run.exitCode).toBe(0);
    expect(run.errors).toMatch(
      /^5 lines: 5 records read, 0 bad, 0 blank\.\n\d+ records per second\.\n$/,
    );
    expect(run.output.startsWith(`**${NOTICE}`)).toBe(true);
    expect(run.output).toMatch(/\| No risk +\| No risk +\| 5 +\|/);
  });

  test.each([
    [
      "a file that is not there",
      [join(folder, "Jane Example.ndjson")],
      "The file cannot be opened.",
    ],
    ["no file named", [], "The file cannot be opened."],
    ["a folder", [folder], "The file cannot be read to its end, so nothing is counted."],
  ])("%s", (_, words, message) => {
    const run = example(words);
    expect(run.exitCode).toBe(1);
    expect(run.output.startsWith(NOTICE)).toBe(true);
    expect(flat(run.output)).toContain(message);
    expect(run.output + run.errors).not.toContain("Jane Example");
  });

  test("a file with no good line", () => {
    const run = throughNpm("example:caseload", [fileWith(["Jane Example", "{"])]);
    expect([run.exitCode, run.output.startsWith(NOTICE)]).toEqual([1, true]);
    expect(run.errors).toContain("line 1: unreadable\nline 2: unreadable\n");
  });
});

describe("the lines of a stream", () => {
  const textsOf = async (...chunks: string[]): Promise<(string | undefined)[]> => {
    async function* stream() {
      for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk));
    }
    const lines: (string | undefined)[] = [];
    for await (const { number, bytes } of linesOf(stream()))
      lines[number - 1] = bytes?.toString("utf8");
    return lines;
  };

  test.each([
    ["end where they end, wherever the chunks do", ["a", "b\nc", "d\n\ne"], ["ab", "cd", "", "e"]],
    ["the last needs no end", ["a\nb"], ["a", "b"]],
    ["an end is not the beginning of another line", ["a\n"], ["a"]],
    ["nothing has none", [], []],
    [
      "one of the longest length is read",
      ["x".repeat(LONGEST_LINE), "\na"],
      ["x".repeat(LONGEST_LINE), "a"],
    ],
    [
      "a longer one is passed over",
      ["x".repeat(LONGEST_LINE), "x", "x\na", "\nb"],
      [undefined, "a", "b"],
    ],
    [
      "a longer one at the end is told too",
      ["a\n", "x".repeat(LONGEST_LINE + 1)],
      ["a", undefined],
    ],
  ])("%s", async (_, chunks, lines) => {
    expect(await textsOf(...chunks)).toEqual(lines);
  });
});

describe("the lines that begin in a range of bytes of a file", () => {
  const begun = async (path: string, from: number, to: number): Promise<[number, string][]> => {
    const lines: [number, string][] = [];
    for await (const { at, bytes } of linesIn(path, { from, to }))
      lines.push([at, bytes?.toString("utf8") ?? "too long"]);
    return lines;
  };

  test.each([
    ["from the first byte on", 0, 1, [[0, "ab"]]],
    ["none where none begins", 1, 3, []],
    ["one that begins at the first byte of the range", 3, 4, [[3, ""]]],
    [
      "one that begins at the last byte is read to its end",
      3,
      5,
      [
        [3, ""],
        [4, "é\r"],
      ],
    ],
    ["not one that begins behind the last byte", 0, 3, [[0, "ab"]]],
    ["nor the rest of one that began before", 5, 9, [[8, "cd"]]],
    ["the last one needs no end", 8, 10, [[8, "cd"]]],
  ])("%s", async (_, from, to, lines) => {
    expect(await begun(fileWith(["ab", "", "é\r", "cd"]), from, to)).toEqual(lines);
  });

  test("ranges that lie end to end give each line once, wherever they are cut", async () => {
    const texts = ["", "a", "", "bcdef", "x".repeat(200_000), "", "g", ""];
    const path = fileWith(texts);
    const whole = await begun(path, 0, Infinity);
    expect(whole.map(([, text]) => text)).toEqual(texts.slice(0, -1));
    for (const size of [1, 2, 3, 5, 7].map((part) => (part < 5 ? part : part * 10_000))) {
      const end = size < 5 ? 20 : 210_000;
      const parts: [number, string][] = [];
      for (let from = 0; from < end; from += size)
        parts.push(...(await begun(path, from, from + size)));
      expect(parts).toEqual(whole.filter(([at]) => at < end));
    }
  });

  test("one that is too long is told where it begins", async () => {
    const path = fileWith(["a", "x".repeat(LONGEST_LINE + 1), "b"]);
    expect(await begun(path, 1, 10)).toEqual([[2, "too long"]]);
    expect(await begun(path, 10, LONGEST_LINE)).toEqual([]);
    expect(await begun(path, 10, LONGEST_LINE + 5)).toEqual([[LONGEST_LINE + 4, "b"]]);
  });
});
