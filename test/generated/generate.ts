// Writes what is generated from the schemas into src/: `npm run generate`.

import { writeFileSync } from "node:fs";
import { generatedFiles } from "./files.js";

for (const [path, text] of await generatedFiles())
  writeFileSync(new URL(`../../src/${path}`, import.meta.url), text);
