// The vectors as the package holds them.

import { readFileSync, readdirSync } from "node:fs";
import type { VectorFile } from "./run.js";

export const FOLDER = new URL("vectors/", import.meta.url);

/** The text of a file of the folder. */
export const read = (name: string): string => readFileSync(new URL(name, FOLDER), "utf8");

export const YORK: unknown = JSON.parse(read("york.json"));

/** Every file of vectors. */
export const FILES = readdirSync(FOLDER)
  .filter((name) => !["index.json", "york.json"].includes(name))
  .map((name) => JSON.parse(read(name)) as VectorFile);
