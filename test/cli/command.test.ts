// What people write: help, the version, wrong use, and errors that nobody foresaw.

import { describe, expect, test } from "vitest";
import { UNKNOWN, run } from "../../src/cli/run.js";
import { atThePrompt } from "./at-the-prompt.js";

describe("help and version end with 0", () => {
  test("--version", async () => {
    expect(await atThePrompt(["--version"])).toEqual({ code: 0, out: "1.2.3\n", err: "" });
  });

  test.each([
    [["--help"], "Usage: csae-guidance [options] [command]"],
    [["help"], "Usage: csae-guidance [options] [command]"],
    [["help", "diff"], "Usage: csae-guidance diff [options] <earlier> <later>"],
    [["check", "--help"], "Usage: csae-guidance check [options] <file>"],
    [["screen", "-h"], "Usage: csae-guidance screen [options] <record>"],
  ])("%j", async (words, first) => {
    const { code, out, err } = await atThePrompt(words);
    expect([code, out.split("\n")[0], err]).toEqual([0, first, ""]);
  });

  test("the help names every command, the limit and the exit codes", async () => {
    const { out } = await atThePrompt(["--help"]);
    for (const words of ["check [", "diff [", "screen [", "new-edition ", "2 MB", "Exit codes: 0"])
      expect(out).toContain(words);
  });
});

describe("wrong use is told on standard error and ends with 2", () => {
  test.each([
    [[], "Usage: csae-guidance [options] [command]"],
    [["chekc", "a"], "error: unknown command 'chekc'"],
    [["check"], "error: missing required argument 'file'"],
    [["check", "a", "b"], "error: too many arguments for 'check'. Expected 1 argument but got 2."],
    [["check", "a", "--no-such"], "error: unknown option '--no-such'"],
    [["check", "a", "--on"], "error: option '--on <date>' argument missing"],
    [["check", "a", "--on", "soon"], "error: Give --on a calendar date, such as 2026-11-30."],
    [["check", "a", "--on", "2026-02-30"], "error: Give --on a calendar date, such as 2026-11-30."],
    [["diff", "a"], "error: missing required argument 'later'"],
    [["diff", "-", "-"], "error: Standard input holds one file. Name the other."],
    [["screen", "-", "--edition", "-"], "error: Standard input holds one file. Name the other."],
    [
      ["screen", "a", "--format", "pdf"],
      "error: option '--format <format>' argument 'pdf' is invalid. Allowed choices are text, " +
        "markdown, html.",
    ],
    [
      ["screen", "a", "--json", "--format", "html"],
      "error: option '--json' cannot be used with option '--format <format>'",
    ],
  ])("%j", async (words, first) => {
    const { code, out, err } = await atThePrompt(words);
    expect([code, out, err.split("\n")[0]]).toEqual([2, "", first]);
  });
});

test("an error that nobody foresaw ends with 2 and says nothing of a file", async () => {
  const broken = (): Promise<never> => Promise.reject(new Error("SECRET"));
  const platform = { readFile: broken, readInput: broken };
  expect(await run(["check", "a"], platform, "1.2.3")).toEqual({ code: 2, out: "", err: UNKNOWN });
  expect(await run(["screen", "-"], platform, "1.2.3")).toEqual({ code: 2, out: "", err: UNKNOWN });
});
