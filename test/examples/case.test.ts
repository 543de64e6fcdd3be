// The example as someone runs it who has just cloned the repository.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundled, throughNpm } from "./run.js";
import type { Run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "csae-guidance-example-"));
const NOTICE = "If anyone is in danger now, or a crime is happening or about to happen: call";

const example = (words: readonly string[]): Run => bundled("example", words);

function fileWith(content: string): string {
  const file = join(folder, "case.json");
  writeFileSync(file, content);
  return file;
}

const flat = (run: Run): string => run.output.replaceAll(/\s+/g, " ");

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("npm run example", { timeout: 60_000 }, () => {
  let run: Run;
  beforeAll(() => {
    run = throughNpm("example", []);
  });

  test("the complete case goes the whole way", () => {
    expect([run.exitCode, run.errors]).toEqual([0, ""]);
    expect(run.output.startsWith(NOTICE)).toBe(true);
    for (const words of [
      "The rows point to Escalating Concerns: the highest section with a Yes.",
      "The judgement differs from the rows. Both are kept.",
      "2 rows are not known. The level could reach Significant Concerns. Act on what you know. You need not wait.",
      "Listed in the guidance at Significant Concerns",
      "Basis recorded: a public interest.",
      "Each of the ten items is recorded or does not apply.",
      "NORTH YORKSHIRE POLICE AND PARTNERSHIP INFORMATION FORM",
      "Job title: key worker",
    ])
      expect(flat(run)).toContain(words);
    expect(run.output.split(NOTICE)).toHaveLength(4);
  });

  test("an incomplete case is screened, reviewed and drafted as it stands", () => {
    const run = example(["examples/case/incomplete-case.json"]);
    expect(run.exitCode).toBe(0);
    for (const words of [
      "The rows point to Emerging Concerns: the highest section with a Yes.",
      "3 rows are not known · 31 rows are not answered. The level could reach Significant Concerns.",
      "Signs noted: 4, 3 of them distinct.",
      "10 items are not yet recorded.",
      "Not recorded yet: do not wait for it",
    ])
      expect(flat(run)).toContain(words);
  });

  test("danger now: the call comes first and the rest waits until it is safe", () => {
    const run = example(["--markdown", "examples/case/danger-now-case.json"]);
    expect(run.exitCode).toBe(0);
    expect(run.output.startsWith("**If anyone is in danger now")).toBe(true);
    expect(flat(run)).toContain("As recorded, someone is in danger now.");
    expect(flat(run)).toContain(
      "The call to 999 stands outside this record and waits for nothing in it. Complete the record when it is safe.",
    );
    expect(flat(run)).toContain("No row is answered Yes yet, and 38 are open.");
  });

  test("standard input is read for -", () => {
    const run = throughNpm(
      "example",
      ["-"],
      JSON.stringify({
        screening: { edition: { id: "york", version: "1.0.0" }, answers: { clipping: "yes" } },
      }),
    );
    expect([run.exitCode, run.errors]).toEqual([0, ""]);
    expect(flat(run)).toContain(
      "The rows point to Escalating Concerns: the highest section with a Yes.",
    );
  });

  test("a broken file gets every problem with its path, nothing of its content, and exit code 1", () => {
    const name = "Jane Example";
    const broken = {
      screening: {
        edition: { id: "york" },
        answers: { clipping: name, [name]: "yes" },
        completedOn: name,
      },
      judgement: { level: name, by: name },
      sharing: { decision: name, [name]: name },
      policeForm: { people: [{ dateOfBirth: name }] },
    };
    const run = throughNpm("example", [fileWith(JSON.stringify(broken))]);
    expect(run.exitCode).toBe(1);
    expect(run.output.startsWith(NOTICE)).toBe(true);
    for (const line of [
      "/screening/edition/version (missing)",
      "/screening/answers/clipping (unknown-word)",
      "/screening/answers (unknown-key)",
      "/screening/completedOn (invalid-date)",
      "/judgement/level (unknown-word)",
      "/judgement/by (wrong-type)",
      "/judgement/on (missing)",
      "/sharing/decision (unknown-word)",
      "/sharing (unknown-key)",
      "/policeForm/people/0/dateOfBirth (invalid-date)",
    ])
      expect(run.output).toContain(`- In the data: ${line}`);
    expect(flat(run)).toContain("10 PROBLEMS WITH THE INPUT");
    expect(run.output + run.errors).not.toContain(name);
  });

  test.each([
    ["no JSON", "Jane Example {", "The file is not JSON."],
    ["a list", "[]", "Expected an object with the keys screening, judgement, sharing, policeForm."],
    ["an unknown key", '{"Jane Example":1}', "1 of the keys here is not known."],
    ["nothing in it", "{}", "/screening (missing)"],
  ])("%s", (_, content, words) => {
    const run = example([fileWith(content)]);
    expect(run.exitCode).toBe(1);
    expect(flat(run)).toContain(words);
    expect(run.output + run.errors).not.toContain("Jane Example");
  });

  test("a file that is not there", () => {
    const run = example([join(folder, "Jane Example.json")]);
    expect(run.exitCode).toBe(1);
    expect(flat(run)).toContain("The file cannot be opened.");
    expect(run.output + run.errors).not.toContain("Jane Example");
  });
});
