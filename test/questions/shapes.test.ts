// The one shape in which forms see what a record can say in two.

import { describe, expect, test } from "vitest";
import { withBirthdays, withoutBirthdays } from "../../src/questions/birthdays.js";
import { withDetail, withoutDetail } from "../../src/questions/detail.js";

describe("a date of birth", () => {
  test("that is text becomes an object, for everyone who has one", () => {
    expect(
      withBirthdays({
        otherReferrals: "no",
        reporter: { dateOfBirth: "1980", name: "A. Example" },
        source: { dateOfBirth: "1990-02" },
        people: [{ dateOfBirth: "2012-03-04" }, {}],
      }),
    ).toStrictEqual({
      otherReferrals: "no",
      reporter: { dateOfBirth: { date: "1980" }, name: "A. Example" },
      source: { dateOfBirth: { date: "1990-02" } },
      people: [{ dateOfBirth: { date: "2012-03-04" } }, {}],
    });
  });

  test("that is a date alone becomes text again", () => {
    expect(
      withoutBirthdays({
        reporter: { dateOfBirth: { date: "1980" } },
        source: { dateOfBirth: { date: "1990-02" } },
        people: [{ dateOfBirth: { date: "2012-03-04" } }],
      }),
    ).toStrictEqual({
      reporter: { dateOfBirth: "1980" },
      source: { dateOfBirth: "1990-02" },
      people: [{ dateOfBirth: "2012-03-04" }],
    });
  });

  test.each([{ ageInYears: 12 }, { date: "2012", ageInYears: 12 }, { unknown: true }, {}])(
    "said as %j stays as it is",
    (dateOfBirth) => {
      expect(withBirthdays({ people: [{ dateOfBirth }] })).toStrictEqual({
        people: [{ dateOfBirth }],
      });
      expect(withoutBirthdays({ people: [{ dateOfBirth }] })).toStrictEqual({
        people: [{ dateOfBirth }],
      });
    },
  );

  test.each([
    {},
    { people: "x" },
    { people: [7, null] },
    { reporter: 7, source: null },
    { reporter: undefined },
  ])("of nobody: %j", (form) => {
    expect(withBirthdays(form)).toEqual(form);
    expect(withoutBirthdays(form)).toEqual(form);
  });

  test("no key is added for whom the form does not name", () => {
    expect(Object.keys(withBirthdays({}))).toEqual([]);
    expect(Object.keys(withoutBirthdays({ people: [] }))).toEqual(["people"]);
  });
});

describe("an answer", () => {
  test("that is a word becomes an object", () => {
    expect(
      withDetail({
        childsVoice: "x",
        answers: { clipping: "yes", gang: { answer: "no", note: "Fictional." } },
      }),
    ).toStrictEqual({
      childsVoice: "x",
      answers: { clipping: { answer: "yes" }, gang: { answer: "no", note: "Fictional." } },
    });
  });

  test("without detail becomes a word again", () => {
    expect(
      withoutDetail({
        childsVoice: "x",
        answers: {
          clipping: { answer: "yes" },
          gang: { answer: "no", note: "Fictional." },
          drugs: { note: "Fictional." },
          empty: {},
          word: "no",
        },
      }),
    ).toStrictEqual({
      childsVoice: "x",
      answers: {
        clipping: "yes",
        gang: { answer: "no", note: "Fictional." },
        drugs: { note: "Fictional." },
        empty: {},
        word: "no",
      },
    });
  });

  test("where there are none, there are none", () => {
    expect(withDetail({})).toStrictEqual({ answers: {} });
    expect(withoutDetail({ answers: "x" })).toStrictEqual({ answers: {} });
  });
});
