// Each vector by itself, as the library meets it.

import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isMet } from "./run.js";
import type { VectorFile } from "./run.js";
import { LIBRARY } from "./vectors.js";

const folder = new URL("vectors/", import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
const york = read("york.json");

describe.each(readdirSync(folder).filter((name) => !["index.json", "york.json"].includes(name)))("%s", (name) => {
  const file = read(name) as VectorFile;
  test.each(file.vectors)("$title", (vector) => {
    expect(isMet(LIBRARY, york, file.function, vector)).toBe(true);
  });
});
