// Keeps York's edition as it is now: `npm run archive`. It says which line to add to shapes.ts.

import { writeFileSync } from "node:fs";
import { york } from "../../../src/editions/york.js";
import { shapeNow } from "./shapes.js";

const file = `york-${york.hash.slice(0, 8)}.json`;
writeFileSync(new URL(file, import.meta.url), `${JSON.stringify(york)}\n`);
console.log(`{ file: "${file}", shape: "${shapeNow()}" },`);
