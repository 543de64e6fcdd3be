// The packed declarations, under each TypeScript that docs/compatibility.md names, by each way of
// resolving modules, and with exact optional properties and without.

import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packedProject, root } from "./project.js";

const COMPILERS = ["5.4.5", "5.6.3", "5.9.3", "6.0.3", "7.0.2"] as const;
const alias = (version: string): string => `typescript-${version.replaceAll(".", "-")}`;

/** The ways of resolving modules. The last came to its end with TypeScript 6. */
const RESOLUTIONS = [
  ["nodenext", "nodenext"],
  ["esnext", "bundler"],
  ["commonjs", "node10"],
] as const;

let project = "";
beforeAll(() => {
  project = packedProject(
    "@types/fhir@0.0.44",
    ...COMPILERS.map((version) => `${alias(version)}@npm:typescript@${version}`),
  );
  copyFileSync(join(root, "test/package/consumer.ts"), join(project, "consumer.ts"));
});
afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

describe.each(COMPILERS)("TypeScript %s", (version) => {
  const major = Number(version.split(".")[0]);

  test.each(
    RESOLUTIONS.filter(([, resolution]) => major < 7 || resolution !== "node10").flatMap((each) =>
      [true, false].map((exact) => [...each, exact] as const),
    ),
  )("%s, %s, exact optional properties: %s", (module, moduleResolution, exact) => {
    const config = {
      compilerOptions: {
        noEmit: true,
        strict: true,
        target: "es2022",
        lib: ["es2022", "dom"],
        types: [],
        module,
        moduleResolution,
        exactOptionalPropertyTypes: exact,
        ...(major === 6 && { ignoreDeprecations: "6.0" }),
      },
      files: ["consumer.ts"],
    };
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify(config));
    const folder = join(project, "node_modules", alias(version));
    const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      bin: { tsc: string };
    };
    const { stdout, stderr } = spawnSync(process.execPath, [join(folder, bin.tsc), "-p", "."], {
      cwd: project,
      encoding: "utf8",
    });
    expect(stdout + stderr).toBe("");
  });
});
