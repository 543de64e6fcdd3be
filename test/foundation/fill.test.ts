import { describe, expect, test } from "vitest";

import { fill, holesOf } from "../../src/foundation/fill.js";

describe("a sentence with named holes", () => {
  test("each hole takes the words of its name, as often as it stands there", () => {
    expect(fill("{rows} and {rows} on {day}.", { rows: "Two rows", day: "12 March 2026" })).toBe(
      "Two rows and Two rows on 12 March 2026.",
    );
  });

  test("words that are put in are not filled again, whatever stands in them", () => {
    expect(fill("{who}: {what}", { who: "{what}", what: "$& $1" })).toBe("{what}: $& $1");
  });

  test("a hole that is not given stays, even one named as a property of every object", () => {
    expect(fill("{rows} {constructor} {toString}", {})).toBe("{rows} {constructor} {toString}");
  });

  test("braces around anything but a name are text", () => {
    expect(fill("{} { rows } {1} {{rows}}", { rows: "x" })).toBe("{} { rows } {1} {x}");
  });

  test("the holes of a sentence are named once each, in order", () => {
    expect(holesOf("{b} {a} {b} {not a hole}")).toEqual(["b", "a"]);
    expect(holesOf("No hole.")).toEqual([]);
  });
});
