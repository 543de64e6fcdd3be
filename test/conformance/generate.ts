// Writes the vectors into test/conformance/vectors, from where the build copies them into the package.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { vectorFiles } from "./vectors.js";

const folder = new URL("vectors/", import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [name, content] of vectorFiles()) writeFileSync(new URL(name, folder), content);
