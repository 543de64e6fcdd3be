// What needs nobody's leave: the call to 999, then Children's Social Care, by day and by night.

import { describe, expect, test } from "vitest";
import {
  combineScreenings,
  compareScreenings,
  defineOverlay,
  pinOf,
  recordJudgement,
  screen,
  york,
} from "csae-guidance";
import type { Screening, YesNoNotKnown } from "csae-guidance";

const edition = pinOf(york);
const none: Screening = { edition, answers: {} };
const of = (immediateDanger: YesNoNotKnown | undefined, answers: Screening["answers"] = {}) =>
  ({ edition, answers, ...(immediateDanger && { immediateDanger }) }) satisfies Screening;
const stepsOf = (screening: Screening) => screen(screening).now;
const HAS_IT_BEEN_CALLED = /^Has 999 been called\? If not, call now\./;

describe("1.17, 7.9 · now", () => {
  test.each([
    ["yes", ["call-999", "tell-social-care", "record-the-call"]],
    ["not-known", ["call-999", "tell-social-care"]],
    ["no", ["call-999", "tell-social-care"]],
    [undefined, ["call-999", "tell-social-care"]],
  ] as const)(
    "with danger recorded as %s: 999 first, then Children’s Social Care",
    (danger, ids) => {
      expect(stepsOf(of(danger)).map(({ id }) => id)).toEqual(ids);
    },
  );

  test.each(["yes", "not-known"] as const)(
    "with danger recorded as %s it is asked whether 999 was called, whatever the rows say",
    (danger) => {
      for (const answers of [
        {},
        { clipping: "no" },
        { "abduction-and-imprisonment": "yes" },
      ] as const) {
        const [call] = stepsOf(of(danger, answers));
        expect(call?.text).toMatch(HAS_IT_BEEN_CALLED);
      }
    },
  );

  test.each(["no", undefined] as const)(
    "with danger recorded as %s it says when to call",
    (danger) => {
      const [call] = stepsOf(of(danger));
      expect(call?.text).toMatch(/^If anyone is in danger now, .*: call 999 yourself, now\./);
      expect(call?.text).not.toMatch(HAS_IT_BEEN_CALLED);
    },
  );

  test("it stands second in every result that has actions, and in a comparison", () => {
    const judged = recordJudgement(none, { level: "no-risk", by: {}, on: "2026-03-01" });
    const combined = combineScreenings([none]);
    const compared = compareScreenings(none, none);
    for (const result of [
      screen(none),
      judged.ok && judged.value,
      combined.ok && combined.value,
      compared.ok && compared.value,
    ])
      expect(Object.keys(result).slice(0, 2)).toEqual(["emergency", "now"]);
  });

  test("999 comes with 101, and Children’s Social Care by day and by night, each with its state and hours", () => {
    const [call, tell] = stepsOf(none);
    expect(call?.contacts.map(({ telephones }) => telephones)).toEqual([["999", "101"]]);
    expect(
      tell?.contacts.map(({ telephones, hours, status }) => [telephones, hours, status]),
    ).toEqual([
      [["01904 551900"], "in office hours", "found-in-use"],
      [
        ["0300 131 2131"],
        "outside office hours, at weekends and on public holidays",
        "found-in-use",
      ],
    ]);
  });

  test("each step says where it stands in the text", () => {
    expect(stepsOf(of("yes")).map(({ basis, citations }) => [basis, citations[0]])).toEqual([
      ["reading", { section: "1.17", line: 106, endLine: 107 }],
      ["reading", { section: "1.17", line: 104 }],
      ["convention", { section: "7.9", line: 224 }],
    ]);
  });

  test("no step waits for a lead, and no number stands in the words", () => {
    for (const danger of ["yes", "not-known", "no", undefined] as const)
      for (const { text } of stepsOf(of(danger))) {
        expect(text).not.toMatch(/discuss|consider|check/i);
        expect(text).not.toMatch(/\d{4}/);
      }
  });

  test("what an agency says of a contact shows", () => {
    const made = defineOverlay(york, {
      id: "a-trust",
      version: "1.0.0",
      contacts: [
        {
          id: "emergency-duty-team",
          telephones: ["01904 000000"],
          hours: "after 5pm",
          checkedOn: "2026-11-02",
        },
      ],
    });
    if (!made.ok) throw new Error("The overlay is sound.");
    const { now } = screen({ edition: pinOf(made.value), answers: {} }, made.value);
    expect(now[1]?.contacts[1]).toMatchObject({
      telephones: ["01904 000000"],
      hours: "after 5pm",
      status: "found-in-use",
      checkedOn: "2026-11-02",
    });
  });

  test("it is made once for an edition, frozen and shared", () => {
    expect(screen(of("yes")).now).toBe(screen(of("yes", { clipping: "yes" })).now);
    expect(Object.isFrozen(screen(none).now)).toBe(true);
  });

  test("it is there for whatever is handed in", () => {
    for (const given of [undefined, null, 7, "text", { immediateDanger: "Yes" }])
      // @ts-expect-error -- the types forbid what plain JavaScript can hand in
      expect(screen(given).now.map(({ id }) => id)).toEqual(["call-999", "tell-social-care"]);
  });

  test("an edition without steps has York’s, with the contacts that it has itself", () => {
    const contacts = york.contacts.filter(({ id }) => id !== "emergency-duty-team");
    const given: unknown = { ...york, steps: undefined, contacts };
    const { now } = screen(none, given as typeof york);
    expect(now.map(({ id }) => id)).toEqual(["call-999", "tell-social-care"]);
    expect(now[1]?.contacts.map(({ id }) => id)).toEqual(["referral-and-assessment-service"]);
  });

  test.each([
    ["yes", "no", HAS_IT_BEEN_CALLED, 3],
    ["no", "yes", HAS_IT_BEEN_CALLED, 3],
    ["no", "not-known", HAS_IT_BEEN_CALLED, 2],
    ["no", undefined, /^If anyone is in danger now/, 2],
  ] as const)(
    "1.16, 7.4 · of several screenings the most urgent record of danger counts: %s and %s",
    (one, other, words, count) => {
      const combined = combineScreenings([of(one), of(other)]);
      const compared = compareScreenings(of(one), of(other));
      for (const result of [combined, compared]) {
        expect(result.ok && result.value.now[0]?.text).toMatch(words);
        expect(result.ok && result.value.now.length).toBe(count);
      }
    },
  );

  test("under a judgement it is as in the outcome", () => {
    const judged = recordJudgement(of("yes"), { level: "no-risk", by: {}, on: "2026-03-01" });
    expect(judged.ok && judged.value.now).toBe(screen(of("yes"), york).now);
  });
});
