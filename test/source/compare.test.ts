// Every exact label, name and number is compared with a copy of the text. Where no copy is at hand
// that is said, not passed over.

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import { compareWithSource } from "./compare.js";
import { exactWords } from "./exact.js";

const file = new URL("../../../shared/source/guidance.txt", import.meta.url);
const text = existsSync(file) ? readFileSync(file, "utf8") : undefined;
const skipped = text === undefined ? " (skipped: no copy of the text beside the repository)" : "";

describe("the edition and the printed text", () => {
  test.skipIf(text === undefined)(`every exact word stands where it is cited${skipped}`, () => {
    expect(compareWithSource(york, text ?? "")).toEqual([]);
  });

  test.skipIf(text === undefined)(
    `a changed number and a changed label are named${skipped}`,
    () => {
      const changed = (text ?? "")
        .replace("01609 780780", "01609 780781")
        .replace("Gang association or membership", "Gang association");
      expect(compareWithSource(york, changed)).toEqual([
        "the text is another copy than the one the edition counts lines in",
        "/indicators/22/label: “Gang association or membership” does not stand in Screening Tool, line 262",
        "/indicators/22/signs/0/label: “Gang association or membership” does not stand in Screening Tool, line 262",
        "/indicators/22/signs/0/variants: “membership” does not stand in Screening Tool, line 262",
        "/contacts/1/asPrinted: “01609 780780” does not stand in 11, line 393",
        "/contacts/1/telephones: “01609 780780” does not stand in 11, line 393",
      ]);
    },
  );

  test("another text altogether differs in everything", () => {
    const differences = compareWithSource(york, "nothing of it");
    expect(differences).toContain("the text does not have 488 lines");
    expect(differences).toContain(
      "/emergency/numbers/0/number: “999” does not stand in 1.17, line 106–107, 7.9, line 222, 7.9, line 224, " +
        "Screening Tool, line 249, Screening Tool, line 269, Appendix One, line 421",
    );
    expect(differences).toHaveLength(exactWords(york).length + 2);
  });
});
