// The built files run on every host that has ES2022 and the features of the browsers in FLOOR. They
// hold no code that such a host may lack or forbid, bundled code included.

import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expressionsIn } from "../attack/expressions.js";
import { ALL_MET, packedProject, root, vectorScript } from "./project.js";

/**
 * The oldest versions that the package runs on, as docs/compatibility.md says. `Object.hasOwn` sets
 * the floor: it came with these.
 */
const FLOOR = ["es2022", "chrome93", "edge93", "firefox92", "safari15.4", "ios15.4", "node20"];

/** Code from text, and the clock. */
const FORBIDDEN = ["eval", "Function", "Date"];
/** What came after ES2022, or is the host's. `with` of lists is left out: others have that name. */
const NEWER = [
  "toSorted",
  "toReversed",
  "toSpliced",
  "findLast",
  "findLastIndex",
  "groupBy",
  "fromAsync",
  "isWellFormed",
  "toWellFormed",
  "withResolvers",
  "structuredClone",
];
/** Properties of characters that ES2018 names, as every browser with `\p` does. */
const PROPERTIES =
  "L Ll Lu M N Nd P Pd Pi Ps S Sc Z Cc Cf Cs Surrogate ASCII Bidi_Control Default_Ignorable_Code_Point".split(
    " ",
  );

const dist = join(root, "dist");
const built = readdirSync(dist)
  .filter((file) => /\.c?js$/.test(file))
  .map((file): [string, string] => [file, readFileSync(join(dist, file), "utf8")]);

/** The names among some that a script uses in code, and not in text. */
function namesIn(script: string, names: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && names.includes(node.text)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("script.js", script, ts.ScriptTarget.ES2022, true));
  return [...found];
}

const lookbehindsIn = (script: string): string[] =>
  [...expressionsIn(script).values()].flatMap(({ pattern }) =>
    /\(\?<[=!]/.test(pattern) ? [pattern] : [],
  );

/** A script as it must be written for the browsers of FLOOR. */
async function forTheFloor(script: string): Promise<string> {
  // esbuild holds that no browser knows every property of characters, so each is looked at here.
  const supported = { "regexp-unicode-property-escapes": true };
  return (await transform(script, { target: FLOOR, supported, logLevel: "silent" })).code;
}
const asItIs = async (script: string): Promise<string> =>
  (await transform(script, { target: "esnext" })).code;

describe("what is looked for is found", () => {
  test("names in code, and not in text", () => {
    const script = 'const Data = "new Date"; /* eval */ new Date(); [].toSorted(); Function("x");';
    expect(namesIn(script, [...FORBIDDEN, ...NEWER])).toEqual(["Date", "toSorted", "Function"]);
  });

  test("a lookbehind", () => {
    expect(lookbehindsIn("f(/(?<!a)b/); g(/(?<name>a)(?=b)/);")).toEqual(["(?<!a)b"]);
  });

  test.each(["class A { static { f(); } }", "f(/a/v);", "f(/(?<!a)b/);", "using a = b;"])(
    "syntax that is newer: %s",
    async (script) => {
      expect(await forTheFloor(script)).not.toBe(await asItIs(script));
    },
  );
});

/** A workbook names a time of writing. It is a fixed one, which `test/interop/xlsx` holds it to. */
const WITH_A_FIXED_TIME = /^xlsx\.c?js$/;

describe.each(built)("%s", (file, script) => {
  test("makes no code from text, reads no clock, and calls nothing that came after ES2022", () => {
    const allowed = WITH_A_FIXED_TIME.test(file) ? ["Date"] : [];
    expect(namesIn(script, [...FORBIDDEN, ...NEWER])).toEqual(allowed);
  });

  test("holds no lookbehind, and no property of characters that is new", () => {
    expect(lookbehindsIn(script)).toEqual([]);
    const properties = [...expressionsIn(script).values()].flatMap(({ pattern }) =>
      [...pattern.matchAll(/\\p\{([^}]*)\}/gi)].map(([, name = ""]) => name),
    );
    expect(properties.filter((name) => !PROPERTIES.includes(name))).toEqual([]);
  });

  test("is written in the syntax of the oldest browsers", async () => {
    expect(await forTheFloor(script)).toBe(await asItIs(script));
  });
});

describe("on a host that has nothing newer than ES2022 and makes no code from text", () => {
  let project = "";
  beforeAll(() => {
    project = packedProject();
    writeFileSync(join(project, "es2022.mjs"), ES2022);
  });
  afterAll(() => {
    rmSync(project, { recursive: true, force: true });
  });

  const WORDS = ["--disallow-code-generation-from-strings", "--import", "./es2022.mjs"];
  const run = (file: string): unknown =>
    JSON.parse(
      execFileSync(process.execPath, [...WORDS, file], { cwd: project, encoding: "utf8" }),
    );

  test("every entry loads", () => {
    const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      exports: Record<string, unknown>;
    };
    const entries = Object.entries(exports)
      .filter(([, target]) => typeof target === "object")
      .map(([entry]) => entry.replace(".", "csae-guidance"));
    expect(entries.length).toBeGreaterThan(5);
    writeFileSync(
      join(project, "entries.mjs"),
      `const entries = await Promise.all(${JSON.stringify(entries)}.map((entry) => import(entry)));
console.log(JSON.stringify(entries.map((entry) => Object.keys(entry).length > 0)));`,
    );
    expect(run("entries.mjs")).toEqual(entries.map(() => true));
  });

  test.each([
    ["ESM", "esm", "main.mjs"],
    ["CommonJS", "cjs", "main.cjs"],
  ] as const)("%s: it meets every vector", (_, format, file) => {
    writeFileSync(
      join(project, file),
      vectorScript(project, { format, whole: false, tell: (answer) => `console.log(${answer});` }),
    );
    expect(run(file)).toEqual(ALL_MET);
  });

  test.each([
    ["[1].toSorted()", "not a function"],
    ["[1].findLast(Boolean)", "not a function"],
    ["Object.groupBy([1], String)", "not a function"],
    ["new Function('return 1')", "Code generation from strings disallowed"],
    ["eval('1')", "Code generation from strings disallowed"],
    ["new RegExp('(?<!a)b')", "no lookbehind"],
  ])("%s throws there", (code, reason) => {
    writeFileSync(join(project, "newer.mjs"), code);
    const { status, stderr } = spawnSync(process.execPath, [...WORDS, "newer.mjs"], {
      cwd: project,
      encoding: "utf8",
    });
    expect(status).not.toBe(0);
    expect(stderr).toContain(reason);
  });
});

/** Takes from a host what came after ES2022, and the lookbehind, which Safari 15 does not know. */
const ES2022 = `
const lists = [Array, Object.getPrototypeOf(Uint8Array)];
for (const { prototype } of lists)
  for (const name of ["toSorted", "toReversed", "toSpliced", "with", "findLast", "findLastIndex"])
    delete prototype[name];
for (const [owner, names] of [
  [Array, ["fromAsync"]],
  [Object, ["groupBy"]],
  [Map, ["groupBy"]],
  [Promise, ["withResolvers", "try"]],
  [String.prototype, ["isWellFormed", "toWellFormed"]],
  [Set.prototype, ["union", "intersection", "difference", "isSubsetOf", "isSupersetOf"]],
  [globalThis, ["structuredClone", "Iterator"]],
])
  for (const name of names) delete owner[name];
globalThis.RegExp = new Proxy(RegExp, {
  construct(target, [pattern, ...flags]) {
    if (/\\(\\?<[=!]/.test(String(pattern))) throw new SyntaxError("no lookbehind");
    return new target(pattern, ...flags);
  },
});
`;
