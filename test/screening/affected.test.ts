// Which stored records a new edition touches.

import { describe, expect, test } from "vitest";
import {
  affectedBy,
  compareEditions,
  editionHash,
  pinOf,
  recordJudgement,
  york,
} from "csae-guidance";
import type { Edition, Indicator, Screening } from "csae-guidance";

/** A later edition (fictional): rows moved, reworded, dropped and put in, and an action changed. */
const content: Edition = {
  ...york,
  version: "2.0.0",
  indicators: [
    ...york.indicators.flatMap((row): Indicator[] => {
      if (row.id === "clipping") return [{ ...row, level: "significant", row: 14 }];
      if (row.id === "changed-contacts") return [];
      if (row.id === "older-partner") return [{ ...row, label: "Other words" }];
      return [row];
    }),
  ],
  actions: york.actions.filter(({ level }) => level !== "escalating"),
};
const later: Edition = { ...content, hash: editionHash(content) };
const changes = compareEditions(york, later);
const edition = pinOf(york);
const of = (answers: object, more: object = {}): Screening => ({ edition, answers, ...more });
const nothing = { removed: [], moved: [], reworded: [], added: [], actions: [] };

describe("a record that a new edition", () => {
  const changedContacts = york.indicators.find(({ id }) => id === "changed-contacts");
  const sign = changedContacts?.signs[0]?.id ?? "";

  test.each([
    ["does not touch", { "gang-association": "yes" }, "no", {}],
    ["does not touch, with nothing answered", {}, "no", {}],
    [
      "moved a row of",
      { clipping: "no", "gang-association": "yes" },
      "yes",
      { moved: ["clipping"] },
    ],
    [
      "gave other words to",
      { "older-partner": "not-known" },
      "yes",
      { reworded: ["older-partner"] },
    ],
    [
      "took a row and its sign from",
      { "changed-contacts": { answer: "yes", signs: [sign] } },
      "yes",
      { removed: ["changed-contacts", sign] },
    ],
    ["touches what cannot be read in", { clipping: 7 }, "yes", { moved: ["clipping"] }],
  ])("%s", (_, answers, affected, named) => {
    const { emergency, ...rest } = affectedBy(changes, of(answers));
    expect(emergency).toEqual(york.emergency);
    expect(rest).toEqual({ affected, ...nothing, ...named });
  });

  test("has a new row for is touched, because nobody has answered it", () => {
    const back = compareEditions(later, york);
    expect(affectedBy(back, { edition: pinOf(later), answers: {} })).toMatchObject({
      affected: "yes",
      added: ["changed-contacts"],
    });
  });

  test("has other actions for the judged level of is touched, and no other", () => {
    const judged = (level: "escalating" | "emerging") => {
      const record = recordJudgement(of({ "gang-association": "yes" }), {
        level,
        by: {},
        on: "2026-03-14",
      });
      if (!record.ok) throw new Error(JSON.stringify(record.issues));
      return affectedBy(changes, record.value);
    };
    expect(judged("escalating").actions).toEqual(
      york.actions.filter(({ level }) => level === "escalating").map(({ id }) => id),
    );
    expect(judged("emerging")).toMatchObject({ affected: "no", actions: [] });
  });

  test("with the same tool touches nothing", () => {
    expect(affectedBy(compareEditions(york, york), of({ clipping: "yes" })).affected).toBe("no");
  });

  test.each([
    ["of another edition", { ...edition, hash: "0".repeat(64), toolHash: "0".repeat(64) }, {}],
    ["without a pin", undefined, {}],
    ["without answers", edition, undefined],
  ])("cannot be told of a record %s", (_, pin, answers) => {
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    expect(affectedBy(changes, { edition: pin, answers })).toEqual({
      emergency: york.emergency,
      affected: "cannot-tell",
      ...nothing,
    });
  });

  test.each([[undefined], [null], ["text"]])(
    "nor of what is no record or no changes: %s",
    (input) => {
      // @ts-expect-error -- the types forbid what plain JavaScript can hand in
      expect(affectedBy(changes, input).affected).toBe("cannot-tell");
      // @ts-expect-error -- the types forbid what plain JavaScript can hand in
      expect(affectedBy(input, of({})).affected).toBe("cannot-tell");
    },
  );
});
