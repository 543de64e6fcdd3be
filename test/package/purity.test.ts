// The built package touches nothing outside itself: in a hardened compartment without clock,
// randomness, input or output it meets every vector.

import { execFileSync, spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ALL_MET, packedProject, vectorScript } from "./project.js";

let project = "";
beforeAll(() => {
  project = packedProject("ses@2.3.0");
});
afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

/**
 * Runs a script in a compartment of SES. Two of its checks are of text alone: strings of ours hold
 * what looks like a comment of HTML or an import.
 */
const compartment = (script: string): string => `import "ses";
lockdown({ errorTaming: "unsafe" });
const compartment = new Compartment({ globals: {}, __options__: true });
compartment.evaluate(${JSON.stringify(script)}, { __evadeHtmlCommentTest__: true, __evadeImportExpressionTest__: true });
console.log(compartment.globalThis.answer);
`;

test("it meets every vector without any endowment", () => {
  writeFileSync(
    join(project, "pure.mjs"),
    compartment(
      vectorScript(project, {
        format: "iife",
        whole: true,
        tell: (answer) => `globalThis.answer = ${answer};`,
      }),
    ),
  );
  expect(
    JSON.parse(execFileSync(process.execPath, ["pure.mjs"], { cwd: project, encoding: "utf8" })),
  ).toEqual(ALL_MET);
});

test.each([
  ["the clock", "Date.now()"],
  ["randomness", "Math.random()"],
  ["a timer", "setTimeout(() => 1)"],
  ["the network", "fetch('x')"],
  ["the process", "process.env"],
])("there, whatever reaches for %s fails", (_, reach) => {
  writeFileSync(join(project, "impure.mjs"), compartment(`globalThis.answer = ${reach};`));
  const { status, stderr } = spawnSync(process.execPath, ["impure.mjs"], {
    cwd: project,
    encoding: "utf8",
  });
  expect([
    status === 0,
    /secure mode|not defined|not a function|properties of undefined/.test(stderr),
  ]).toEqual([false, true]);
});
