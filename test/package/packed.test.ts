// The tarball that would be published, installed into an empty project.

import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { schemaFiles } from "../../src/interop/json-schema/index.js";
import { FORMATS } from "../../src/render/index.js";
import { everyDocument } from "../render/every-document.js";
import { packedProject, root } from "./project.js";

const run = (command: string, ...words: string[]): string =>
  execFileSync(command, words, { cwd: project, encoding: "utf8" });
interface Package {
  version: string;
  bin: Record<string, string>;
  exports: Record<string, unknown>;
  dependencies?: Record<string, string>;
  peerDependencies: Record<string, string>;
}
const packageOf = (folder: string): Package =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Package;

const SCRIPT = `
const parsed = library.parseScreening({ edition: { id: "york", version: "1.0.0" }, answers: { clipping: "yes", "gang-association": "not-known" } });
const outcome = library.screen(parsed.value);
xlsx.screeningToXlsx(parsed.value).then(xlsx.screeningFromXlsx).then(({ ok }) => console.log(JSON.stringify([
  outcome.indication.atLeast,
  outcome.indication.couldReach,
  schemas.screeningSchema.safeParse(parsed.value).success,
  render.renderScreening(outcome, "text").slice(0, 11),
  render.renderBlankTool("markdown").includes("Regularly coming home late or going missing"),
  fhir.fromQuestionnaireResponse(fhir.toQuestionnaireResponse(parsed.value)).ok,
  survey.fromSurveyData(survey.toSurveyData(parsed.value)).ok,
  csv.screeningFromCsv(csv.screeningToCsv(parsed.value)).ok,
  ok,
])));
`;

let project = "";
beforeAll(() => {
  project = packedProject("typescript@6.0.3", "@types/fhir@0.0.44", "hucre@1.0.0");
});

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

const EXPECTED = ["escalating", "significant", true, "If anyone i", true, true, true, true, true];
const ENTRIES = {
  library: "",
  schemas: "/schemas",
  render: "/render",
  fhir: "/fhir",
  survey: "/survey",
  csv: "/csv",
  xlsx: "/xlsx",
};

test("ESM: every entry loads and screens", () => {
  writeFileSync(
    join(project, "main.mjs"),
    `${Object.entries(ENTRIES)
      .map(([name, entry]) => `import * as ${name} from "csae-guidance${entry}";`)
      .join("\n")}\n${SCRIPT}`,
  );
  expect(JSON.parse(run(process.execPath, "main.mjs"))).toEqual(EXPECTED);
});

test("CommonJS: every entry loads and screens", () => {
  writeFileSync(
    join(project, "main.cjs"),
    `${Object.entries(ENTRIES)
      .map(([name, entry]) => `const ${name} = require("csae-guidance${entry}");`)
      .join("\n")}\n${SCRIPT}`,
  );
  expect(JSON.parse(run(process.execPath, "main.cjs"))).toEqual(EXPECTED);
});

test("the types serve a strict project, by each way of resolving modules", () => {
  writeFileSync(
    join(project, "main.ts"),
    `import { parseScreening, recordJudgement, screen } from "csae-guidance";
import type { RiskLevel, Screening } from "csae-guidance";
import { screeningToCsv } from "csae-guidance/csv";
import { toQuestionnaire, toQuestionnaireResponse } from "csae-guidance/fhir";
import { jsonSchema } from "csae-guidance/json-schema";
import { renderScreeningRecord } from "csae-guidance/render";
import { toSurvey } from "csae-guidance/survey";
import type { Questionnaire } from "fhir/r4.js";
const questionnaire: Questionnaire = toQuestionnaire();
questionnaire.id = toSurvey().pages[0]?.name;
const result = parseScreening({});
if (result.ok) {
  const screening: Screening = result.value;
  const level: RiskLevel = screen(screening).indication.atLeast;
  const record = recordJudgement(screening, { level, by: {}, on: "2026-03-14" });
  if (record.ok) renderScreeningRecord(record.value, "text");
  const rows: string[] = screeningToCsv(screening).split("\\r\\n");
  const schema: object = jsonSchema("flag");
  if (rows.length === 0) throw new Error(JSON.stringify(schema));
  toQuestionnaireResponse(screening).subject = { reference: "Patient/1" };
}
// @ts-expect-error -- a level is a name and never a number
const wrong: RiskLevel = 2;
export { wrong };
`,
  );
  for (const [module, resolution, ...others] of [
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
    ["commonjs", "node10", "--ignoreDeprecations", "6.0"],
  ]) {
    expect(
      run(
        process.execPath,
        "node_modules/typescript/bin/tsc",
        "--noEmit",
        "--strict",
        "--target",
        "es2022",
        "--lib",
        "es2022,dom",
        "--module",
        module ?? "",
        "--moduleResolution",
        resolution ?? "",
        ...others,
        "main.ts",
      ),
    ).toBe("");
  }
});

const WITHOUT_ZOD = ["", "/render", "/fhir", "/json-schema", "/survey", "/csv", "/xlsx"];

test("what each entry declares is what it exports, in both module systems", () => {
  const entries = [...WITHOUT_ZOD, "/schemas"];
  for (const kind of ["mts", "cts"] as const)
    writeFileSync(
      join(project, `declared.${kind}`),
      entries
        .map((entry, place) =>
          kind === "mts"
            ? `import * as entry${place} from "csae-guidance${entry}"; export { entry${place} };`
            : `import entry${place} = require("csae-guidance${entry}"); export { entry${place} };`,
        )
        .join("\n"),
    );
  const program = ts.createProgram(
    ["mts", "cts"].map((kind) => join(project, `declared.${kind}`)),
    { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, noEmit: true, types: [] },
  );
  const checker = program.getTypeChecker();
  const declared = (kind: "mts" | "cts"): string[][] => {
    const file = program.getSourceFile(join(project, `declared.${kind}`));
    const symbol = file && checker.getSymbolAtLocation(file);
    return (symbol ? checker.getExportsOfModule(symbol) : []).map((entry) =>
      checker
        .getExportsOfModule(checker.getAliasedSymbol(entry))
        .filter(
          (each) =>
            ((each.flags & ts.SymbolFlags.Alias) === 0 ? each : checker.getAliasedSymbol(each))
              .flags & ts.SymbolFlags.Value,
        )
        .map(({ name }) => name)
        .toSorted(),
    );
  };
  const list = JSON.stringify(entries.map((entry) => `csae-guidance${entry}`));
  const told = (file: string, script: string): unknown => {
    writeFileSync(join(project, file), script);
    return JSON.parse(run(process.execPath, file));
  };
  const sorted = "Object.keys(entry).filter((name) => name !== 'default').sort()";
  expect(declared("mts")).toEqual(
    told(
      "exported.mjs",
      `const entries = await Promise.all(${list}.map((name) => import(name)));
console.log(JSON.stringify(entries.map((entry) => ${sorted})));`,
    ),
  );
  expect(declared("cts")).toEqual(
    told(
      "exported.cjs",
      `const entries = ${list}.map((name) => require(name));
console.log(JSON.stringify(entries.map((entry) => ${sorted})));`,
    ),
  );
  expect(declared("mts").map(({ length }) => length > 1)).toEqual(entries.map(() => true));
});

test("where zod is not installed, every entry but the schemas runs, with all of its types", () => {
  renameSync(join(project, "node_modules/zod"), join(project, "no-zod"));
  try {
    writeFileSync(
      join(project, "bare.mjs"),
      `const entries = await Promise.all(${JSON.stringify(
        WITHOUT_ZOD.map((entry) => `csae-guidance${entry}`),
      )}.map((name) => import(name)));
const { parseScreening, screen } = entries[0];
console.log(screen(parseScreening({ edition: { id: "york", version: "1.0.0" } }).value).indication.atLeast);`,
    );
    writeFileSync(
      join(project, "bare.cjs"),
      `const entries = ${JSON.stringify(
        WITHOUT_ZOD.map((entry) => `csae-guidance${entry}`),
      )}.map((name) => require(name));
console.log(entries.length);`,
    );
    writeFileSync(
      join(project, "bare.ts"),
      `${WITHOUT_ZOD.map(
        (entry, place) => `import * as entry${place} from "csae-guidance${entry}";`,
      ).join("\n")}
import { parseScreening } from "csae-guidance";
const parsed = parseScreening({});
export const answer: string | undefined = parsed.ok ? parsed.value.completedOn : undefined;
// @ts-expect-error -- a day is text: the types are there
export const wrong: number | undefined = parsed.ok ? parsed.value.completedOn : undefined;
export { ${WITHOUT_ZOD.map((_, place) => `entry${place}`).join(", ")} };
`,
    );
    expect(run(process.execPath, "bare.mjs").trim()).toBe("no-risk");
    expect(run(process.execPath, "bare.cjs").trim()).toBe(String(WITHOUT_ZOD.length));
    expect(
      run(
        process.execPath,
        "node_modules/typescript/bin/tsc",
        ...["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "bare.ts"],
      ),
    ).toBe("");
  } finally {
    renameSync(join(project, "no-zod"), join(project, "node_modules/zod"));
  }
});

describe("npx csae-guidance", () => {
  const npx = (words: readonly string[], input = ""): unknown[] => {
    const { status, stdout, stderr } = spawnSync(
      "npx",
      ["--no-install", "csae-guidance", ...words],
      { cwd: project, encoding: "utf8", input },
    );
    return [status, stdout, stderr];
  };
  const { version } = packageOf(root);

  test("gives its version", () => {
    expect(npx(["--version"])).toEqual([0, `${version}\n`, ""]);
  });

  test("checks and compares the edition that it writes", () => {
    const [status, edition] = npx(["new-edition"]);
    expect(status).toBe(0);
    const text = String(edition);
    writeFileSync(join(project, "edition.yaml"), text);
    writeFileSync(join(project, "later.yaml"), text.replace("version: 0.1.0", "version: 0.2.0"));
    expect(npx(["check", "edition.yaml"])).toEqual([0, "No problems were found.\n", ""]);
    const [code, out] = npx(["diff", "edition.yaml", "later.yaml"]);
    expect([code, String(out).split("\n")[0]]).toEqual([
      1,
      "later.yaml:17:1  identity  The version was “0.1.0” and is “0.2.0”. (/version)",
    ]);
  });

  test("names the line of a problem, and ends with 1", () => {
    writeFileSync(join(project, "york.json"), '{\n  "id": 1,\n  "version": "1"\n}\n');
    const [status, out, err] = npx(["check", "york.json"]);
    expect([status, String(out).split("\n")[0], err]).toEqual([
      1,
      "york.json:1:1  missing  Missing: expected text. (/title)",
      "",
    ]);
    expect(out).toContain("york.json:2:3  wrong-type  ");
  });

  test("screens a record from standard input, the emergency notice first", () => {
    const record = "edition: { id: york, version: 1.0.0 }\nanswers: { clipping: yes }\n";
    const [status, out, err] = npx(["screen", "-"], record);
    expect([status, String(out).slice(0, 11), err]).toEqual([0, "If anyone i", ""]);
    const [wrong, , notice] = npx(["screen", "-"], "answers: { clipping: SECRET }\n");
    expect([wrong, String(notice).slice(0, 11)]).toEqual([1, "If anyone i"]);
    expect(notice).not.toContain("SECRET");
  });

  test.each([
    ["nowhere.yaml", "There is no such file."],
    [".", "This is a folder, or something else that is no file."],
    ["large.yaml", "The file has more than 2 MB and was not read."],
    ["latin.yaml", "The file is not text in UTF-8. Save it as UTF-8."],
  ])("says why it cannot read %s, and ends with 2", (file, said) => {
    writeFileSync(join(project, "large.yaml"), "#".repeat(2_000_001));
    writeFileSync(join(project, "latin.yaml"), Buffer.from([0x61, 0x3a, 0x20, 0xe9]));
    expect(npx(["check", file])).toEqual([2, `${file}:1:1  unreadable  ${said}\n`, ""]);
  });

  test("reads no more than the limit from standard input", () => {
    expect(npx(["check", "-"], "#".repeat(2_000_001))).toEqual([
      2,
      "standard input:1:1  unreadable  The file has more than 2 MB and was not read.\n",
      "",
    ]);
  });

  test("does not mind a reader that goes away", () => {
    const [status, , err] = ((): unknown[] => {
      const done = spawnSync("bash", ["-c", "npx --no-install csae-guidance new-edition | true"], {
        cwd: project,
        encoding: "utf8",
      });
      return [done.status, done.stdout, done.stderr];
    })();
    expect([status, err]).toEqual([0, ""]);
  });
});

test("no entry but the command line loads its packages", () => {
  const folder = join(project, "node_modules/csae-guidance/dist");
  const loading = readdirSync(folder).filter((file) =>
    /(?:from|require\() ?"(?:commander|yaml|node:[^"]*)"/.test(
      readFileSync(join(folder, file), "utf8"),
    ),
  );
  expect(loading).toEqual(["cli.js"]);
});

test("the package holds what it should and nothing else", () => {
  const folder = join(project, "node_modules/csae-guidance");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.\w+$|LICENSE/.test(file) && !["dist", "schemas", "conformance"].includes(file),
  );
  const kinds = new Set(
    files.map((file) =>
      file
        .replace(/^dist\/.*?(\.d\.c?ts|\.c?js)$/, "dist/*$1")
        .replace(/^(schemas|conformance)\/.*\.json$/, "$1/*.json"),
    ),
  );
  expect(kinds).toEqual(
    new Set([
      "LICENSE",
      "README.md",
      "CHANGELOG.md",
      "package.json",
      "dist/THIRD-PARTY-LICENSES.txt",
      "dist/*.js",
      "dist/*.cjs",
      "dist/*.d.ts",
      "dist/*.d.cts",
      "schemas/*.json",
      "conformance/*.json",
    ]),
  );
  const { bin, dependencies, peerDependencies, exports } = packageOf(folder);
  expect(bin).toEqual({ "csae-guidance": "./dist/cli.js" });
  expect(Object.keys(dependencies ?? {})).toEqual(["commander", "yaml"]);
  expect(Object.keys(peerDependencies)).toEqual(["@types/fhir", "hucre", "zod"]);
  expect(Object.keys(exports)).toEqual([
    ".",
    "./schemas",
    "./render",
    "./fhir",
    "./json-schema",
    "./survey",
    "./csv",
    "./xlsx",
    "./schemas/*",
    "./conformance/*",
    "./package.json",
  ]);
  expect(readFileSync(join(folder, "dist/THIRD-PARTY-LICENSES.txt"), "utf8")).toContain(
    "mdast-util-to-markdown",
  );
});

test.each([
  ["screen", 26_200],
  ["parseScreening, screen", 32_500],
])(
  "a bundle of %s is below %i bytes and holds no zod, no hashing and no other chapter",
  async (names, most) => {
    const { metafile, outputFiles } = await build({
      stdin: { contents: `export { ${names} } from "csae-guidance";`, resolveDir: project },
      bundle: true,
      format: "esm",
      minify: true,
      write: false,
      metafile: true,
    });
    expect(
      Object.keys(metafile.inputs).filter((input) => input.includes("node_modules/csae-guidance"))
        .length,
    ).toBeGreaterThan(0);
    const kept = Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs)
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([input]) => input),
    );
    expect(
      kept.filter((input) => /node_modules\/(zod|json-canonicalize|@noble)/.test(input)),
    ).toEqual([]);
    const text = outputFiles.map(({ text: each }) => each).join("");
    // Words of another chapter, of the reasons of redaction and of a description.
    for (const words of ["Wellbeing and Schools Act", "A person decides", "so that it can be read"])
      expect(text).not.toContain(words);
    expect(gzipSync(text).length).toBeLessThan(most);
  },
);

test("with all of York a bundle of the parser is below 69.8 kB", async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: 'export { parseScreening, screen, york } from "csae-guidance";',
      resolveDir: project,
    },
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
  });
  expect(gzipSync(outputFiles[0]?.contents ?? "").length).toBeLessThan(69_800);
});

test("a bundle of the renderers is below 149 kB", async () => {
  const { outputFiles } = await build({
    stdin: { contents: 'export * from "csae-guidance/render";', resolveDir: project },
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
  });
  expect(gzipSync(outputFiles[0]?.contents ?? "").length).toBeLessThan(149_000);
});

// The build leaves out parts of bundled packages (STAND_INS in tsup.config.ts).
test("documents are to the letter those that the source gives", async () => {
  await build({
    entryPoints: [join(root, "test/render/every-document.ts")],
    bundle: true,
    format: "esm",
    platform: "node",
    external: ["csae-guidance", "csae-guidance/*"],
    tsconfigRaw: {},
    outfile: join(project, "every-document.mjs"),
  });
  writeFileSync(
    join(project, "documents.mjs"),
    `import { writeFileSync } from "node:fs";
import { everyDocument } from "./every-document.mjs";
const documents = ${JSON.stringify(FORMATS)}.map((format) => everyDocument(format));
writeFileSync("documents.json", JSON.stringify(documents));
`,
  );
  run(process.execPath, "documents.mjs");
  const packed: unknown = JSON.parse(readFileSync(join(project, "documents.json"), "utf8"));
  expect(packed).toEqual(FORMATS.map((format) => everyDocument(format)));
});

test("a part of York is parsed when it is first looked at, and is the same as in the source", () => {
  writeFileSync(
    join(project, "lazy.mjs"),
    `import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
const vector = JSON.parse(readFileSync("node_modules/csae-guidance/conformance/york.json", "utf8"));
const parse = JSON.parse;
const parsed = new Set();
JSON.parse = (text) => parsed.add(text) && parse(text);
const { editionHash, pinOf, screen, york } = await import("csae-guidance");
screen({ edition: pinOf(york), answers: { clipping: "yes" } });
const toScreen = Object.keys(york).filter((key) => parsed.delete(JSON.stringify(vector[key])));
const others = parsed.size;
york.glossary[0].term;
const toDefine = Object.keys(york).filter((key) => parsed.delete(JSON.stringify(vector[key])));
const open = [];
const walk = (value, path) => {
  if (typeof value !== "object" || value === null) return;
  if (!Object.isFrozen(value)) open.push(path);
  for (const [key, part] of Object.entries(value)) walk(part, path + "/" + key);
};
walk(york, "");
parsed.clear();
const same = [york, { ...york }, structuredClone(york)].map((copy) => isDeepStrictEqual({ ...copy }, vector));
const hash = editionHash(york) === york.hash;
console.log(JSON.stringify({ toScreen, others, toDefine, open, again: parsed.size, same, hash }));
`,
  );
  expect(JSON.parse(run(process.execPath, "lazy.mjs"))).toEqual({
    toScreen: [
      "emergency",
      "notAFullAssessment",
      "indicationRule",
      "rule",
      "cautions",
      "prompts",
      "steps",
      "indicators",
      "overlaps",
      "actions",
    ],
    // The contacts that the steps name and what results say of levels, apart from the rest.
    others: 2,
    toDefine: ["glossary"],
    open: [],
    again: 0,
    same: [true, true, true],
    hash: true,
  });
});

test("the schemas are there as files for systems that run no JavaScript", () => {
  writeFileSync(
    join(project, "schemas.cjs"),
    'const flag = require("csae-guidance/schemas/flag.schema.json"); const { jsonSchema } = ' +
      'require("csae-guidance/json-schema");\nconsole.log(JSON.stringify([flag.required, ' +
      'jsonSchema("flag").title, require("csae-guidance/schemas/draft-07/flag.schema.json").$schema, ' +
      'Object.keys(require("csae-guidance/schemas/openapi.json").components.schemas).includes("screening")]));',
  );
  expect(JSON.parse(run(process.execPath, "schemas.cjs"))).toEqual([
    ["child", "category", "caller", "raisedOn"],
    "Flag",
    "http://json-schema.org/draft-07/schema#",
    true,
  ]);
});

test("the schemas are to the letter those that the source gives", () => {
  const folder = join(project, "node_modules/csae-guidance/schemas");
  for (const [file, schema] of Object.entries(schemaFiles()))
    expect(readFileSync(join(folder, file), "utf8")).toBe(`${JSON.stringify(schema, null, 2)}\n`);
});

test("the conformance vectors are there by name", () => {
  writeFileSync(
    join(project, "vectors.cjs"),
    "const { functions, edition } = " +
      'require("csae-guidance/conformance/index.json");\nconsole.log(JSON.stringify([edition.id, ' +
      'functions.every(({ file }) => require("csae-guidance/conformance/" + file).vectors.length > 0)]));',
  );
  expect(JSON.parse(run(process.execPath, "vectors.cjs"))).toEqual(["york", true]);
});

// A ratio, of medians, and more than twice what it is: it fails where an import becomes another
// kind of thing, and not for a busy machine.
test("an import takes less time than one of zod alone", () => {
  const times = new Map([
    ["zod", [] as number[]],
    ["csae-guidance", [] as number[]],
  ]);
  for (let round = 0; round < 9; round += 1) {
    for (const [name, measured] of times) {
      measured.push(
        Number(
          run(
            process.execPath,
            "--input-type=module",
            "--eval",
            `const start = performance.now(); await import("${name}"); console.log(performance.now() - start)`,
          ),
        ),
      );
    }
  }
  const [zod, ours] = [...times.values()].map(
    (measured) => measured.toSorted((a, b) => a - b)[4] ?? Number.NaN,
  );
  expect(Number(ours) / Number(zod)).toBeLessThan(1);
});
