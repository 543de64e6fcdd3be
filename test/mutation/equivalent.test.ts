// The list of what no test can notice names code that is there. That a mutant begins where it says
// is told by npm run test:mutation.

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EQUIVALENT } from "./equivalent.js";

const FILES = [...new Set(EQUIVALENT.map(({ file }) => file))];

describe.each(FILES)("%s", (file) => {
  test("is there, with every line that is named", () => {
    expect(existsSync(file)).toBe(true);
    const lines = readFileSync(file, "utf8").split("\n");
    const named = EQUIVALENT.filter((entry) => entry.file === file).flatMap((entry) => entry.lines);
    expect(named.filter((words) => !lines.some((line) => line.includes(words)))).toEqual([]);
  });
});
