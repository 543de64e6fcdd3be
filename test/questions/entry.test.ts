// The record that a form is read into, and what a record holds at a question.

import { describe, expect, test } from "vitest";
import { added, entriesIn, fill, tell, valuesFor } from "../../src/questions/entry.js";
import type { Progress } from "../../src/questions/entry.js";
import type { Question } from "../../src/questions/item.js";

const question = (at: readonly string[], more: Partial<Question> = {}): Question => ({
  linkId: "x",
  text: "X",
  type: "string",
  at,
  ...more,
});
const MEMBERS = {
  name: "noted",
  options: ["b", "a"].map((value) => ({ code: value, display: value, value })),
};

function anew(): { readonly reading: Progress; readonly record: Record<string, unknown> } {
  return { reading: { issues: [], locations: new Map() }, record: {} };
}

describe("an answer is put in its place", () => {
  test("at the top and deep down, beside what is there", () => {
    const { reading, record } = anew();
    const entry = { record, keys: [] };
    fill(question(["childsVoice"]), "x", "/item/0", entry, reading);
    fill(question(["subject", "reference"]), "r", "/item/1", entry, reading);
    fill(question(["subject", "ageInYears"]), 12, "/item/2", entry, reading);
    expect(record).toEqual({ childsVoice: "x", subject: { reference: "r", ageInYears: 12 } });
    expect([...reading.locations]).toEqual([
      ["/childsVoice", "/item/0"],
      ["/subject/reference", "/item/1"],
      ["/subject/ageInYears", "/item/2"],
    ]);
  });

  test("one after the other where there are many", () => {
    const { reading, record } = anew();
    for (const [index, value] of ["x", "y"].entries())
      fill(
        question(["about", "aliases"], { many: "list" }),
        value,
        `/item/${index}`,
        { record, keys: ["people", "3"] },
        reading,
      );
    expect(record).toEqual({ about: { aliases: ["x", "y"] } });
    expect([...reading.locations]).toEqual([
      ["/people/3/about/aliases/0", "/item/0"],
      ["/people/3/about/aliases/1", "/item/1"],
    ]);
  });

  test("over what holds nothing, such as a list or text where an object belongs", () => {
    const { reading, record } = anew();
    record["subject"] = ["x"];
    record["aliases"] = "x";
    fill(question(["subject", "reference"]), "r", "", { record, keys: [] }, reading);
    fill(question(["aliases"], { many: "member" }), "a", "", { record, keys: [] }, reading);
    expect(record).toEqual({ subject: { reference: "r" }, aliases: ["a"] });
  });
});

test("a new entry of a list knows the way to it", () => {
  const { record } = anew();
  const entry = { record, keys: [] };
  const [first, second] = [
    added(entry, ["requestedInPreamble", "places"], 0),
    added(entry, ["requestedInPreamble", "places"], 1),
  ];
  first.record["note"] = "x";
  expect(record).toEqual({ requestedInPreamble: { places: [{ note: "x" }, {}] } });
  expect([first.keys, second.keys]).toEqual([
    ["requestedInPreamble", "places", "0"],
    ["requestedInPreamble", "places", "1"],
  ]);
});

test("an issue is told with its code, place and sentence", () => {
  const { reading } = anew();
  tell(reading, "missing", "/item", "Expected text.");
  expect(reading.issues).toEqual([{ code: "missing", path: "/item", message: "Expected text." }]);
});

describe("what a record holds at a question", () => {
  test.each<[string, Question, unknown, readonly unknown[]]>([
    ["one value", question(["a", "b"]), { a: { b: 1 } }, [1]],
    ["a value that is empty", question(["a"]), { a: "" }, [""]],
    ["a list as one value", question(["a"]), { a: [1, 2] }, [[1, 2]]],
    ["nothing", question(["a", "b"]), { a: {} }, []],
    ["nothing under text", question(["a", "length"]), { a: "text" }, []],
    ["nothing that is inherited", question(["toString"]), {}, []],
    ["nothing in what is no record", question(["a"]), null, []],
    ["each of a list", question(["a"], { many: "list" }), { a: ["x", "y"] }, ["x", "y"]],
    ["none of what is no list", question(["a"], { many: "list" }), { a: "x" }, []],
    [
      "the member that is its own, in the order of the question",
      question(["a"], { many: "member", choices: MEMBERS }),
      { a: ["a", "c", "b"] },
      ["b", "a"],
    ],
    [
      "no member where it is not",
      question(["a"], { many: "member", choices: MEMBERS }),
      { a: ["c"] },
      [],
    ],
    [
      "no member where nothing can be chosen",
      question(["a"], { many: "member" }),
      { a: ["c"] },
      [],
    ],
  ])("%s", (_, asked, record, values) => {
    expect(valuesFor(asked, record)).toEqual(values);
  });

  test("the entries of a list", () => {
    expect(entriesIn({ a: { b: [1, 2] } }, ["a", "b"])).toEqual([1, 2]);
    expect(entriesIn({ a: { b: "x" } }, ["a", "b"])).toEqual([]);
  });
});
