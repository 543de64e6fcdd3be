// What an editor shows while a record is written: the rows and signs of York, and short types.

import ts from "typescript";
import { describe, expect, test } from "vitest";
import { york } from "csae-guidance";

const root = new URL("../../", import.meta.url).pathname;
const file = `${root}test/screening/in-an-editor.ts`;

/** The places that are asked about stand between two marks. */
const CODE = `
import { defineOverlay, pinOf, recordJudgement, screen, york } from "csae-guidance";
import type { Screening } from "csae-guidance";
const edition = pinOf(york);
const outcome = /*screen*/screen({ edition, answers: { "/*rows*/": "yes" } });
const noted: Screening = { edition, answers: { clipping: { answer: "yes", signs: ["/*signs*/"] } } };
recordJudgement(noted, { /*judgement*/ });
outcome.indication./*because*/because;
/*york*/york;
/*outcome*/outcome;
const made = defineOverlay(york, {
  id: "trust",
  version: "1.0.0",
  addedRows: [
    { id: "trust.row", level: "emerging", label: "", signs: [{ id: "trust.sign", label: "" }], themes: [] },
  ],
});
/*made*/made;
`;

const service = ts.createLanguageService({
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (path) => {
    const text = path === file ? CODE : ts.sys.readFile(path);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => root,
  getCompilationSettings: () =>
    ts.parseJsonConfigFileContent(
      ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)).config,
      ts.sys,
      root,
    ).options,
  getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
  fileExists: (path) => path === file || ts.sys.fileExists(path),
  readFile: (path) => ts.sys.readFile(path),
  readDirectory: (...asked) => ts.sys.readDirectory(...asked),
});

const after = (mark: string): number => CODE.indexOf(`/*${mark}*/`) + mark.length + 4;
const completed = (mark: string): string[] =>
  (service.getCompletionsAtPosition(file, after(mark), {})?.entries ?? []).map(({ name }) => name);
const shown = (mark: string): string =>
  ts.displayPartsToString(service.getQuickInfoAtPosition(file, after(mark))?.displayParts);

describe("an editor completes", () => {
  test("the rows in answers", () => {
    expect(completed("rows").toSorted()).toEqual(york.indicators.map(({ id }) => id).toSorted());
  });

  test("the signs of a row", () => {
    const signs = york.indicators.flatMap((row) => row.signs.map(({ id }) => id));
    expect(completed("signs").toSorted()).toEqual(signs.toSorted());
  });

  test("the fields of a judgement", () => {
    expect(completed("judgement")).toEqual(expect.arrayContaining(["level", "by", "on", "reason"]));
  });
});

describe("what an editor shows is short", () => {
  test.each([
    [
      "screen",
      "screen<York>(screening: Screening<NoInfer<York>>, edition?: York | undefined, " +
        "on?: IsoDate): ScreeningOutcome<York>",
    ],
    ["made", 'const made: Result<OverlaidEdition<York, "trust.row", "trust.sign", never>>'],
    ["york", "const york: York"],
    ["outcome", "const outcome: ScreeningOutcome<York>"],
    ["because", "(property) Indication<York>.because: readonly IndicatorId[]"],
  ])("%s", (mark, expected) => {
    expect(shown(mark).replace("(alias) ", "").split("\nimport")[0]).toBe(expected);
  });
});
