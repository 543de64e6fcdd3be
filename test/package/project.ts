// An empty project with the tarball that would be published installed in it, and what runs the
// conformance vectors there.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Packs the built package and installs it, with others beside it, into a new project. Answers its folder. */
export function packedProject(...others: readonly string[]): string {
  const project = mkdtempSync(join(tmpdir(), "csae-guidance-"));
  const packed = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--pack-destination", project], {
      cwd: root,
      encoding: "utf8",
    }),
  ) as { filename: string }[];
  writeFileSync(
    join(project, "package.json"),
    JSON.stringify({ name: "empty", private: true, type: "module" }),
  );
  execFileSync(
    "npm",
    [
      "install",
      "--no-audit",
      "--no-fund",
      "--ignore-scripts",
      `./${packed[0]?.filename ?? ""}`,
      "zod@4.6.7",
      ...others,
    ],
    { cwd: project },
  );
  return project;
}

/** How many functions have vectors, and what of them is not met: to be put where a runtime can tell it. */
const ANSWER =
  "JSON.stringify([files.length, files.flatMap((file) => failuresOf(library, york, file))])";

/** A script that runs every vector of the installed package. */
interface VectorScript {
  readonly format: "esm" | "cjs" | "iife";
  /** Whether the package is in the script, for what cannot load it. */
  readonly whole: boolean;
  /** What is done with the answer, which is text. */
  readonly tell: (answer: string) => string;
}

export function vectorScript(project: string, { format, whole, tell }: VectorScript): string {
  const folder = join(project, "node_modules/csae-guidance/conformance");
  const names = readdirSync(folder).filter((name) => !["index.json", "york.json"].includes(name));
  const entries = ["", "/render", "/fhir", "/survey", "/csv"];
  const contents = [
    ...entries.map((entry, index) => `import * as entry${index} from "csae-guidance${entry}";`),
    `import { failuresOf } from ${JSON.stringify(join(root, "test/conformance/run.ts"))};`,
    `import york from ${JSON.stringify(join(folder, "york.json"))};`,
    ...names.map(
      (name, index) => `import file${index} from ${JSON.stringify(join(folder, name))};`,
    ),
    `const library = Object.assign({}, ${entries.map((_, index) => `entry${index}`).join(", ")});`,
    `const files = [${names.map((_, index) => `file${index}`).join(", ")}];`,
    tell(ANSWER),
  ].join("\n");
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: project, loader: "ts" },
    bundle: true,
    format,
    write: false,
    platform: "neutral",
    mainFields: ["module", "main"],
    ...(!whole && { external: ["csae-guidance", "csae-guidance/*"] }),
  });
  return outputFiles[0]?.text ?? "";
}

/** The number of functions that have vectors, all of them met. */
export const ALL_MET = [98, []];
