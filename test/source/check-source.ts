// npm run check:source -- FILE: compares every exact label, name and number of the York edition
// with a copy of the text.

import { readFileSync } from "node:fs";
import { york } from "csae-guidance";
import { compareWithSource } from "./compare.js";
import { exactWords } from "./exact.js";

const file = process.argv[2];
if (file === undefined) {
  console.error("Name a file that holds the text of the guidance.");
  process.exit(2);
}
const differences = compareWithSource(york, readFileSync(file, "utf8"));
for (const difference of differences) console.log(difference);
console.log(
  `${exactWords(york).length} labels, names and numbers compared: ${differences.length} differences`,
);
process.exitCode = differences.length > 0 ? 1 : 0;
