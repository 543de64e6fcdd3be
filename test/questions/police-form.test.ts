// The items of a police form that is not York's.

import { expect, test } from "vitest";
import { york } from "csae-guidance";
import type { Item } from "../../src/questions/item.js";
import { policeFormItems } from "../../src/questions/police-form.js";

const find = (items: readonly Item[], linkId: string): Item | undefined =>
  items
    .flatMap((item) => [
      item,
      ...("items" in item && item.items
        ? [find(item.items, linkId)].flatMap((found) => found ?? [])
        : []),
    ])
    .find((item) => item.linkId === linkId);

test("several questions under one label are named by the last of the keys that lead to them", () => {
  const [first, ...others] = york.policeForm.items;
  const fields = ["/a", "/b/c/d"].map((path) => ({ path, asksFor: "words" }));
  const items = policeFormItems({
    ...york,
    policeForm: { ...york.policeForm, items: [{ ...first!, fields }, ...others] },
  });
  expect(find(items, first!.id)).toMatchObject({
    type: "group",
    items: [
      { type: "display" },
      { linkId: `${first!.id}:a`, at: ["a"], text: "Words" },
      { linkId: `${first!.id}:d`, at: ["b", "c", "d"] },
    ],
  });
});

test("a form whose preamble asks for nothing has a place for it all the same, without a source", () => {
  expect(
    find(
      policeFormItems({
        ...york,
        policeForm: { ...york.policeForm, requestedInPreamble: [] as never },
      }),
      "requested-in-preamble",
    )?.citations,
  ).toBeUndefined();
});

test("what is not on the printed form is asked beside it and says so", () => {
  const items = policeFormItems(york);
  for (const [linkId, text, at] of [
    ["event-account", "What happened (not on the printed form)", ["event", "account"]],
    ["event-date", "Date it happened (not on the printed form)", ["event", "date"]],
    ["event-time", "Time it happened (not on the printed form)", ["event", "time"]],
    ["person-role", "Role (not on the printed form)", ["role"]],
    ["person-online-names", "Online names (not on the printed form)", ["onlineNames"]],
  ] as const)
    expect(find(items, linkId)).toMatchObject({ text, at });
  expect(find(items, "person-role")).toMatchObject({
    choices: {
      options: ["victim", "suspect", "witness", "other", "not-known"].map((code) => ({ code })),
    },
  });
});

test("line 421 · what the emergency notice says is not said again in weaker words", () => {
  expect(JSON.stringify(policeFormItems(york))).not.toContain("Consider calling 999");
  expect(policeFormItems(york)[0]?.linkId).toBe("emergency");
});

test("the reason why the boxes about the source may not apply is said once", () => {
  expect(
    JSON.stringify(policeFormItems(york)).match(/The boxes about the source are not asked/g),
  ).toHaveLength(1);
});
