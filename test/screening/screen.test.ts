// The rules of `screen`, one row each, with the places the outcome must cite.

import { describe, expect, test } from "vitest";
import { screen, york } from "csae-guidance";
import type { Screening, ScreeningOutcome } from "csae-guidance";
import { ROW_PLACES, row } from "../acceptance/ids.js";

const pin = { id: york.id, version: york.version, hash: york.hash };
const ROWS = york.indicators.map(({ id }) => id);

/** Every row No but those given, of a child of 15. */
function others(answers: Screening["answers"], fields: Partial<Screening> = {}): ScreeningOutcome {
  return screen({
    edition: pin,
    subject: { ageInYears: 15 },
    answers: { ...Object.fromEntries(ROWS.map((id) => [id, "no" as const])), ...answers },
    ...fields,
  });
}

const cautionIds = ({ cautions }: ScreeningOutcome): string[] => cautions.map(({ id }) => id);

describe("7.7 · the level is a bound", () => {
  test.each([
    ["one Yes at Emerging", { "reduced-contact": "yes" }, "emerging", "emerging", true],
    ["one Yes at Escalating", { clipping: "yes" }, "escalating", "escalating", true],
    [
      "one Yes at Significant",
      { "abduction-and-imprisonment": "yes" },
      "significant",
      "significant",
      true,
    ],
    [
      "the highest section wins",
      { "reduced-contact": "yes", clipping: "yes" },
      "escalating",
      "escalating",
      true,
    ],
    [
      "an open row below changes nothing",
      { "reduced-contact": "not-known", clipping: "yes" },
      "escalating",
      "escalating",
      true,
    ],
    [
      "an open row of the same section changes nothing",
      { "older-partner": "not-known", clipping: "yes" },
      "escalating",
      "escalating",
      true,
    ],
    [
      "an open row above can raise it",
      { "abduction-and-imprisonment": "not-known", clipping: "yes" },
      "escalating",
      "significant",
      false,
    ],
    [
      "not known alone raises only what it could reach",
      { clipping: "not-known" },
      "no-risk",
      "escalating",
      false,
    ],
    ["all No", {}, "no-risk", "no-risk", true],
  ] as const)("%s", (_, answers, atLeast, couldReach, settled) => {
    const { indication } = others(answers);
    expect({ ...indication }).toMatchObject({ atLeast, couldReach, settled });
  });

  test("the rule is told as a convention, with 7.9's own words that it is a guide", () => {
    const { indication } = others({ clipping: "yes" });
    expect(indication.basis).toBe("convention");
    expect(indication.citations).toEqual([
      { section: "7.7", line: 202 },
      { section: "7.9", line: 211 },
      { section: "Screening Tool", line: 232 },
    ]);
    expect(indication.text).toBe(
      "The rows point to Escalating Concerns: the highest section with a Yes. The guidance has no " +
        "counting rule. You decide, with your Child Protection lead.",
    );
  });

  test.each([
    ["every row No", others({}), "Every row is answered No. No indicators are recorded, which"],
    [
      "one row open",
      others({ clipping: "not-known" }),
      "No row is answered Yes yet, and 1 is open. This says nothing about risk.",
    ],
    [
      "nothing answered",
      screen({ edition: pin, answers: {} }),
      "No row is answered Yes yet, and 38 are open. This says nothing about risk.",
    ],
    [
      "every row No, and an answer to a row that the tool does not have",
      others(JSON.parse('{ "nowhere": "yes" }') as Screening["answers"]),
      "No row is answered Yes, and not all answers could be read. This says nothing about risk.",
    ],
  ])("without a Yes the indication says what is open: %s", (_, { indication }, text) => {
    expect(indication.text).toContain(text);
  });

  test("everything is unanswered when nothing is answered", () => {
    const { counts, unresolved, indication } = screen({ edition: pin, answers: {} });
    expect(counts).toEqual({
      yes: 0,
      no: 0,
      notKnown: 0,
      unanswered: 38,
      signs: 0,
      distinctSigns: 0,
    });
    expect(unresolved).toHaveLength(38);
    expect(unresolved[0]).toEqual({
      indicator: "late-or-missing",
      level: "emerging",
      answer: "unanswered",
    });
    expect(indication).toMatchObject({
      atLeast: "no-risk",
      couldReach: "significant",
      settled: false,
      because: [],
    });
  });

  test("7.2 · a row with detail counts as its answer, signs in printed order and once", () => {
    const outcome = others({
      "late-or-missing": {
        answer: "yes",
        signs: ["going-missing", "regularly-late-home", "going-missing"],
      },
    });
    expect(outcome.present).toEqual([
      {
        indicator: "late-or-missing",
        level: "emerging",
        signs: ["regularly-late-home", "going-missing"],
      },
    ]);
    expect(outcome.counts.signs).toBe(2);
  });
});

test("the tool alone and the whole edition say the same", () => {
  const screening: Screening = {
    edition: { id: "york", version: "1.0.0" },
    subject: { ageInYears: 12 },
    answers: { clipping: "yes", "gang-association": "not-known" },
  };
  expect(screen(screening)).toEqual(screen(screening, york));
  expect(screen(screening).emergency).toBe(york.emergency);
});

describe("every row of the tool", () => {
  const levels = { EM: "emerging", ES: "escalating", SG: "significant" };
  test.each(
    ROW_PLACES.map(
      (place) => [place, levels[place.slice(0, 2) as keyof typeof levels], row(place)] as const,
    ),
  )("%s alone indicates %s", (_, level, { id, signs }) => {
    const outcome = others({
      [id]: { answer: "yes" as const, signs: signs.map((sign) => sign.id) },
    });
    expect(outcome.indication).toMatchObject({
      atLeast: level,
      couldReach: level,
      settled: true,
      because: [id],
    });
    expect(outcome.present).toEqual([
      { indicator: id, level, signs: signs.map((sign) => sign.id) },
    ]);
    expect(outcome.unresolved).toEqual([]);
  });
});

describe("7.9 · actions", () => {
  test.each([
    [
      "reduced-contact",
      [
        "flag-with-local-area-team",
        "record-on-own-system",
        "early-help-assessment",
        "police-information-form",
      ],
    ],
    [
      "clipping",
      [
        "call-999-and-social-care",
        "early-help-assessment-again",
        "consider-referral-threshold",
        "police-information-form-again",
        "update-service-assessment",
        "record-on-each-agency-system",
      ],
    ],
    [
      "abduction-and-imprisonment",
      [
        "call-999",
        "make-safeguarding-referral",
        "consider-disruption",
        "update-service-assessment-again",
        "record-information",
      ],
    ],
  ])("those of the level of %s, in printed order", (row, ids) => {
    expect(others({ [row]: "yes" as const }).actions.map(({ id }) => id)).toEqual(ids);
  });

  test("I-20 · what other levels print and this one does not, each once, as the nearest level tells it", () => {
    expect(
      others({ "abduction-and-imprisonment": "yes" }).atOtherLevels.map(({ id }) => id),
    ).toEqual([
      "flag-with-local-area-team",
      "early-help-assessment-again",
      "police-information-form-again",
    ]);
    expect(others({ clipping: "yes" }).atOtherLevels.map(({ id }) => id)).toEqual([
      "flag-with-local-area-team",
      "consider-disruption",
    ]);
    expect(others({ "reduced-contact": "yes" }).atOtherLevels.map(({ id }) => id)).toEqual([
      "call-999-and-social-care",
      "consider-referral-threshold",
      "update-service-assessment",
      "consider-disruption",
    ]);
  });

  test("none are printed for No risk, and nothing is set beside them", () => {
    expect(others({})).toMatchObject({ actions: [], atOtherLevels: [] });
  });

  test("outcomes share frozen records", () => {
    const [first, second] = [others({ clipping: "yes" }), others({ clipping: "yes" })];
    expect(first.actions).toBe(second.actions);
    expect(
      [
        first.actions,
        first.actions[0],
        first.prompts,
        first.cautions[0],
        first.unresolved,
        first.emergency,
      ].map((record) => Object.isFrozen(record)),
    ).toEqual([true, true, true, true, false, true]);
  });
});

describe("cautions, each by its rule", () => {
  test.each([
    ["I-02 · every row No", others({}), ["nothing-recorded"]],
    ["I-02 · an open row leaves it out", others({ clipping: "not-known" }), []],
    [
      "I-02 · only criminal exploitation noted",
      others({ "gang-association": { answer: "yes", signs: ["gang-association-or-membership"] } }),
      ["criminal-exploitation-only", "consent-to-referral"],
    ],
    [
      "I-02 · the criminal sign alone noted on a row that has another",
      others({ "repeat-offending-or-nights-away": { answer: "yes", signs: ["repeat-offending"] } }),
      ["criminal-exploitation-only", "repeats-across-levels", "consent-to-referral"],
    ],
    [
      "I-02 · both signs of that row noted",
      others({
        "repeat-offending-or-nights-away": {
          answer: "yes",
          signs: ["repeat-offending", "unexplained-nights-away"],
        },
      }),
      [
        "criminal-exploitation-only",
        "repeats-across-levels",
        "repeats-across-levels",
        "consent-to-referral",
      ],
    ],
    [
      "I-02 · a row whose signs are all criminal, none noted",
      others({ "gang-association": "yes" }),
      ["criminal-exploitation-only", "consent-to-referral"],
    ],
    [
      "I-02 · a sign without a strand beside it",
      others({
        "late-or-missing": "yes",
        "gang-identity-places-moved-or-held": {
          answer: "yes",
          signs: ["identifies-as-county-lines-or-gang-member"],
        },
      }),
      ["criminal-exploitation-only", "repeats-across-levels", "actions-at-other-levels"],
    ],
    [
      "I-02 · money, nights away and peers in drug lines",
      others({
        "online-grooming-possessions-or-places": { answer: "yes", signs: ["access-to-cash"] },
        "substance-use-or-drug-associates": { answer: "yes", signs: ["peers-in-drug-lines"] },
        "repeat-offending-or-nights-away": { answer: "yes", signs: ["unexplained-nights-away"] },
      }),
      [
        "criminal-exploitation-only",
        "repeats-across-levels",
        "repeats-across-levels",
        "repeats-across-levels",
        "consent-to-referral",
      ],
    ],
    [
      "I-02 · a sign of sexual exploitation leaves it out",
      others({ "gang-association": "yes", clipping: "yes" }),
      ["consent-to-referral"],
    ],
    [
      "I-02 · a sign that names both leaves it out",
      others({ "gang-association": "yes", "reported-involvement": "yes" }),
      ["consent-to-referral"],
    ],
    [
      "7.9 · Significant on a sign that names neither harm nor exploitation",
      others({
        "mental-health-and-emotional-harm": {
          answer: "yes",
          signs: ["frequent-emergency-attendance"],
        },
      }),
      ["no-exploitation-named", "actions-at-other-levels"],
    ],
    [
      "7.9 · a sign that names exploitation beside it leaves it out",
      others({
        "not-in-education": { answer: "yes", signs: ["school-placement-breakdown"] },
        "sexual-exploitation-again": {
          answer: "yes",
          signs: ["exploitative-sexual-activity-again"],
        },
      }),
      ["actions-at-other-levels"],
    ],
    [
      "7.9 · one that stands at a lower level does not leave it out",
      others({
        clipping: "yes",
        "not-in-education": { answer: "yes", signs: ["school-placement-breakdown"] },
      }),
      ["no-exploitation-named", "actions-at-other-levels"],
    ],
    [
      "I-07 · only the first sign of the last Emerging row",
      others({
        "education-and-behaviour": {
          answer: "yes",
          signs: ["mainly-engaged-in-education-or-work"],
        },
      }),
      ["not-a-concern-as-worded"],
    ],
    ["I-07 · no sign noted leaves it out", others({ "education-and-behaviour": "yes" }), []],
    [
      "I-07 · another sign leaves it out",
      others({
        "education-and-behaviour": {
          answer: "yes",
          signs: ["mainly-engaged-in-education-or-work", "attendance-or-behaviour-issues"],
        },
      }),
      [],
    ],
    [
      "I-07 · another row leaves it out",
      others({
        "education-and-behaviour": {
          answer: "yes",
          signs: ["mainly-engaged-in-education-or-work"],
        },
        "reduced-contact": "yes",
      }),
      [],
    ],
    [
      "I-04 · two rows of one section that repeat each other",
      others({ "changed-contacts": "yes", "reduced-contact": "yes" }),
      ["repeats-within-a-level"],
    ],
    [
      "I-04 · one noted sign that is printed twice, the other row No",
      others({
        "reduced-contact": { answer: "yes", signs: ["less-contact-with-family-or-friends-again"] },
      }),
      [],
    ],
    [
      "I-04 · two rows that repeat each other, of one of them another sign noted",
      others({
        "changed-contacts": { answer: "yes", signs: ["new-peer-group"] },
        "reduced-contact": "yes",
      }),
      [],
    ],
    [
      "I-04 · two signs of one row that differ little",
      others({
        "dependency-or-drug-supply": {
          answer: "yes",
          signs: ["dealing-of-substances", "supply-to-others"],
        },
      }),
      ["criminal-exploitation-only", "repeats-within-a-level", "actions-at-other-levels"],
    ],
    ["I-04 · one of the rows alone, no sign noted", others({ "reduced-contact": "yes" }), []],
    [
      "I-05 · an eating disorder alone",
      others({ "self-image-eating-or-self-harm": { answer: "yes", signs: ["eating-disorder"] } }),
      [],
    ],
    [
      "I-05 · eating disorders at Significant",
      others({
        "mental-health-and-emotional-harm": { answer: "yes", signs: ["eating-disorders"] },
      }),
      ["no-exploitation-named", "repeats-across-levels", "actions-at-other-levels"],
    ],
    [
      "I-05 · another sign that the level rests on leaves it out",
      others({
        "mental-health-and-emotional-harm": {
          answer: "yes",
          signs: ["eating-disorders", "suicidal-ideation"],
        },
      }),
      ["no-exploitation-named", "actions-at-other-levels"],
    ],
    [
      "I-05 · a row whose every sign stands lower too, none noted",
      others({ "self-image-eating-or-self-harm": "yes", "self-harm-needing-medical-help": "yes" }),
      ["repeats-across-levels", "consent-to-referral"],
    ],
    ["I-21 · Escalating", others({ "older-partner": "yes" }), ["consent-to-referral"]],
    [
      "I-20 · Significant",
      others({ "physical-symptoms-of-assault": "yes" }),
      ["actions-at-other-levels"],
    ],
    [
      "I-15 · aged 18",
      others({ "reduced-contact": "yes" }, { subject: { ageInYears: 18 } }),
      ["aged-18-or-over"],
    ],
    ["I-15 · aged 17", others({ "reduced-contact": "yes" }, { subject: { ageInYears: 17 } }), []],
    [
      "I-15 · aged 21",
      others({ "reduced-contact": "yes" }, { subject: { ageInYears: 21 } }),
      ["aged-18-or-over", "aged-21-or-over"],
    ],
    [
      "1.14 · additional needs at 17",
      others(
        { "reduced-contact": "yes" },
        { subject: { ageInYears: 17, learningDisabilityOrSpecialNeeds: "yes" } },
      ),
      ["additional-needs"],
    ],
    [
      "1.14 · additional needs at 19",
      others(
        { "reduced-contact": "yes" },
        { subject: { ageInYears: 19, learningDisabilityOrSpecialNeeds: "yes" } },
      ),
      ["aged-18-or-over", "needs-at-18-or-over"],
    ],
    [
      "1.14 · additional needs at 22",
      others(
        { "reduced-contact": "yes" },
        { subject: { ageInYears: 22, learningDisabilityOrSpecialNeeds: "yes" } },
      ),
      ["aged-18-or-over", "aged-21-or-over"],
    ],
    [
      "1.14 · additional needs not known",
      others(
        { "reduced-contact": "yes" },
        { subject: { ageInYears: 19, learningDisabilityOrSpecialNeeds: "not-known" } },
      ),
      ["aged-18-or-over"],
    ],
    [
      "10.5 · no age and no date of birth",
      others({ "reduced-contact": "yes" }, { subject: { reference: "C-1" } }),
      ["age-not-recorded"],
    ],
    [
      "10.5 · no age, with a sign of someone under 13",
      others(
        {
          "sexual-activity-or-exploitation": { answer: "yes", signs: ["sexual-activity-under-13"] },
        },
        { subject: {} },
      ),
      ["age-not-recorded", "actions-at-other-levels"],
    ],
    [
      "10.5 · aged 13 with a sign of someone under 13",
      others(
        {
          "sexual-activity-or-exploitation": { answer: "yes", signs: ["sexual-activity-under-13"] },
        },
        { subject: { ageInYears: 13 } },
      ),
      ["sign-of-another-age", "actions-at-other-levels"],
    ],
    [
      "10.5 · aged 12 with the same sign",
      others(
        {
          "sexual-activity-or-exploitation": { answer: "yes", signs: ["sexual-activity-under-13"] },
        },
        { subject: { ageInYears: 12 } },
      ),
      ["under-13", "actions-at-other-levels"],
    ],
    [
      "I-15 · aged 21 with the sign “up to age 21”, which may include 21",
      others(
        {
          "sexual-activity-or-exploitation": {
            answer: "yes",
            signs: ["sexual-activity-with-additional-needs"],
          },
        },
        { subject: { ageInYears: 21 } },
      ),
      ["aged-18-or-over", "aged-21-or-over", "actions-at-other-levels"],
    ],
    [
      "I-15 · aged 22 with the same sign",
      others(
        {
          "sexual-activity-or-exploitation": {
            answer: "yes",
            signs: ["sexual-activity-with-additional-needs"],
          },
        },
        { subject: { ageInYears: 22 } },
      ),
      ["sign-of-another-age", "aged-18-or-over", "aged-21-or-over", "actions-at-other-levels"],
    ],
    [
      "an age that is not that of the date of birth",
      others(
        { "reduced-contact": "yes" },
        { subject: { ageInYears: 15, dateOfBirth: "2014-01-01" }, completedOn: "2026-03-14" },
      ),
      ["under-13", "age-and-birth-differ"],
    ],
    [
      "an age above that of the date of birth by a day",
      others(
        { "reduced-contact": "yes" },
        { subject: { ageInYears: 15, dateOfBirth: "2011-03-15" }, completedOn: "2026-03-14" },
      ),
      ["age-and-birth-differ"],
    ],
    [
      "an age that a date known in part allows",
      others(
        { "reduced-contact": "yes" },
        { subject: { ageInYears: 15, dateOfBirth: "2010" }, completedOn: "2026-03-14" },
      ),
      [],
    ],
    [
      "born after the day of the screening",
      others(
        { "reduced-contact": "yes" },
        { subject: { dateOfBirth: "2036-01-01" }, completedOn: "2026-03-14" },
      ),
      ["age-not-told", "born-after-the-screening"],
    ],
    [
      "10.5 · aged 12",
      others({ "reduced-contact": "yes" }, { subject: { ageInYears: 12 } }),
      ["under-13"],
    ],
    ["10.5 · aged 13", others({ "reduced-contact": "yes" }, { subject: { ageInYears: 13 } }), []],
    [
      "10.5 · born in a year that does not settle it",
      others(
        { "reduced-contact": "yes" },
        { subject: { dateOfBirth: "2013" }, completedOn: "2026-03-14" },
      ),
      ["age-not-told"],
    ],
    [
      "10.5 · born in a year that does not settle whether they are 18",
      others(
        { "reduced-contact": "yes" },
        { subject: { dateOfBirth: "2008" }, completedOn: "2026-03-14" },
      ),
      ["age-18-not-told"],
    ],
    [
      "10.5 · born on a day, no day of the screening",
      others({ "reduced-contact": "yes" }, { subject: { dateOfBirth: "2015-01-01" } }),
      ["age-not-told"],
    ],
    [
      "10.5 · born on a day that settles it",
      others(
        { "reduced-contact": "yes" },
        { subject: { dateOfBirth: "2015-01-01" }, completedOn: "2026-03-14" },
      ),
      ["under-13"],
    ],
    [
      "another version",
      others({ "reduced-contact": "yes" }, { edition: { id: "york", version: "0.1.0" } }),
      ["another-edition"],
    ],
    [
      "another hash",
      others({ "reduced-contact": "yes" }, { edition: { ...pin, hash: "0".repeat(64) } }),
      ["another-edition"],
    ],
    [
      "another edition",
      others({ "reduced-contact": "yes" }, { edition: { id: "elsewhere", version: york.version } }),
      ["another-edition"],
    ],
    [
      "no hash pinned",
      others({ "reduced-contact": "yes" }, { edition: { id: york.id, version: york.version } }),
      [],
    ],
  ])("%s", (_, outcome, ids) => {
    expect(cautionIds(outcome)).toEqual(ids);
  });

  test("I-06 · a sign noted without a Yes names its row and changes nothing", () => {
    const outcome = others({
      clipping: { answer: "no", signs: ["clipping-and-robbery"] },
      "reduced-contact": {
        answer: "not-known",
        signs: ["less-contact-with-family-or-friends-again"],
      },
    });
    expect(
      outcome.cautions
        .filter(({ id }) => id === "sign-without-a-yes")
        .map(({ indicator, issues }) => [indicator, issues]),
    ).toEqual([
      ["reduced-contact", ["I-06"]],
      ["clipping", ["I-06"]],
    ]);
    expect(outcome.counts).toMatchObject({ yes: 0, no: 37, notKnown: 1, signs: 0 });
  });

  test.each([
    ["nothing-recorded", ["I-02"], [188, 214, 186]],
    ["criminal-exploitation-only", ["I-02"], [214, 221, 222, 224, 227]],
    ["not-a-concern-as-worded", ["I-07"], [244]],
    ["aged-18-or-over", ["I-15"], [83, 269]],
    ["under-13", [], [369, 87, 224, 269]],
    ["consent-to-referral", ["I-21"], [222, 249, 314, 322, 106]],
    ["actions-at-other-levels", ["I-20"], [224, 269, 314, 377]],
  ] as const)("%s cites its issue and its lines", (id, issues, lines) => {
    const outcomes = [
      others({}),
      others({ "gang-association": "yes" }),
      others({
        "education-and-behaviour": {
          answer: "yes",
          signs: ["mainly-engaged-in-education-or-work"],
        },
      }),
      others({}, { subject: { ageInYears: 19 } }),
      others({}, { subject: { ageInYears: 9 } }),
      others({ "abduction-and-imprisonment": "yes" }),
    ];
    const caution = outcomes.flatMap(({ cautions }) => cautions).find((found) => found.id === id);
    expect(caution?.issues).toEqual(issues);
    expect(caution?.citations.map(({ line }) => line)).toEqual(lines);
  });
});

describe("overlaps", () => {
  test("where nothing is noted and no row is Yes there are none", () => {
    expect([screen({ edition: pin, answers: {} }).overlaps, others({}).overlaps]).toEqual([[], []]);
  });

  test("signs of the same words or facts count once, across levels too", () => {
    const outcome = others({
      "associates-of-concern": { answer: "yes", signs: ["unknown-adults"] },
      "exploited-associates-places-or-cars": {
        answer: "yes",
        signs: ["unknown-adults-again", "missing-peers"],
      },
      "gang-identity-places-moved-or-held": { answer: "yes", signs: ["abducted-and-locked-in"] },
      "abduction-and-imprisonment": { answer: "yes", signs: ["abduction-and-forced-imprisonment"] },
    });
    expect(outcome.counts).toMatchObject({ signs: 5, distinctSigns: 3 });
    expect(outcome.overlaps.map(({ overlap }) => overlap)).toEqual([
      // by a sign noted
      "abduction-twice",
      "unknown-adults-at-two-levels",
      // by two rows answered Yes
      "known-areas-at-two-levels",
      "exploited-peers-at-two-levels",
    ]);
    expect(outcome.overlaps[0]).toMatchObject({
      kind: "same-facts",
      reach: "within-level",
      citations: [
        { section: "Screening Tool", line: 271 },
        { section: "Screening Tool", line: 279 },
      ],
    });
  });

  test("signs that are graded or contained stay apart", () => {
    const outcome = others({
      "self-image-eating-or-self-harm": { answer: "yes", signs: ["superficial-self-harm"] },
      "mental-health-and-emotional-harm": { answer: "yes", signs: ["evidence-of-self-harm"] },
    });
    expect(outcome.counts).toMatchObject({ signs: 2, distinctSigns: 2 });
    expect(outcome.overlaps.map(({ overlap }) => overlap)).toContain("self-harm-at-three-levels");
  });

  test("I-05 · any self-harm at Significant carries the overlap, as nothing of severity is printed there", () => {
    const outcome = others({
      "mental-health-and-emotional-harm": { answer: "yes", signs: ["evidence-of-self-harm"] },
    });
    expect(outcome.overlaps.map(({ overlap }) => overlap)).toEqual(["self-harm-at-three-levels"]);
    expect(outcome.cautions.flatMap(({ issues }) => issues)).toEqual(["I-05", "I-20"]);
  });

  test.each([
    [
      "money at Emerging, cash at Escalating",
      {
        "unaccounted-money-or-goods": { answer: "yes", signs: ["unaccounted-money"] },
        "online-grooming-possessions-or-places": { answer: "yes", signs: ["access-to-cash"] },
      },
      "Money or goods without an explanation are listed at Emerging and at Escalating. Check which",
      "I-05",
      [236, 250],
    ],
    [
      "eating disorders",
      { "mental-health-and-emotional-harm": { answer: "yes", signs: ["eating-disorders"] } },
      "“Eating disorder” is listed at Emerging and at Significant. Check which fits.",
      "I-05",
      [241, 289],
    ],
    [
      "images sent or received",
      {
        "sexualised-images-exchanged": {
          answer: "yes",
          signs: ["sexualised-images-sent-or-received"],
        },
      },
      "Sexualised images are listed at all three levels: posted, sent or received, shared without",
      "I-05",
      [235, 263, 280],
    ],
    [
      "less contact, twice",
      { "changed-contacts": "yes", "reduced-contact": "yes" },
      "Reduced contact with family or friends is printed in two rows of the Emerging section.",
      "I-04",
      [234, 238],
    ],
  ] as const)(
    "the caution cites the places that it is about: %s",
    (_, answers, text, is, lines) => {
      const about = others(answers).cautions.filter(({ issues }) => issues.includes(is));
      expect(about.map(({ citations }) => citations.map(({ line }) => line))).toEqual([lines]);
      expect(about[0]?.text).toContain(text);
    },
  );

  test("an overlap names its known issue: I-04 within a level, I-05 across levels", () => {
    const outcome = others({
      "gang-identity-places-moved-or-held": { answer: "yes", signs: ["found-in-known-areas"] },
    });
    expect(outcome.overlaps.map(({ reach, issues }) => [reach, ...issues])).toEqual([
      ["within-level", "I-04"],
      ["across-levels", "I-05"],
      ["across-levels", "I-05"],
    ]);
  });

  test("a sign of another age is named, with its row and the age", () => {
    const { cautions } = others({
      "sexual-activity-or-exploitation": { answer: "yes", signs: ["sexual-activity-under-13"] },
    });
    expect(cautions.find(({ id }) => id === "sign-of-another-age")).toMatchObject({
      text:
        "The sign noted, “Under 13 engaging in sexual activity”, is of someone under 13. By the age " +
        "recorded, this child is not. Check the age and the sign.",
      indicator: "sexual-activity-or-exploitation",
      sign: "sexual-activity-under-13",
      citations: [{ section: "Screening Tool", line: 269 }],
    });
  });

  test("what could not be read stands first, then what is urgent, then the rest", () => {
    const outcome = others(
      { clipping: { answer: "no", signs: ["clipping-and-robbery"] }, "older-partner": "yes" },
      { subject: { ageInYears: 12 }, edition: { id: "york", version: "0.1.0" } },
    );
    expect(cautionIds(outcome)).toEqual([
      "another-edition",
      "sign-without-a-yes",
      "under-13",
      "consent-to-referral",
    ]);
  });

  test("8.7 · want of consent holds no referral back, and newer advice is called that", () => {
    const [caution] = others({ "older-partner": "yes" }).cautions;
    expect(caution?.id).toBe("consent-to-referral");
    expect(caution?.text).toContain("Do not hold back for want of consent if you think a child");
    expect(caution?.text).toContain("speak to your lead today");
    expect(caution?.text).toContain("Newer national advice of 2024");
    expect(york.cautions["consent-to-referral"].note).toContain(
      "The newer advice is not part of this guidance",
    );
  });
});

describe("what a caution says", () => {
  const texts = ({ cautions }: ScreeningOutcome): string[] => cautions.map(({ text }) => text);
  const UNDER_13 = "Under 13 no child can consent to sexual activity.";

  test.each([
    [
      "no age and no date of birth",
      { subject: {} },
      ["Find out whether this child is under 13.", UNDER_13],
    ],
    [
      "a date of birth that does not settle it",
      { subject: { dateOfBirth: "2013" }, completedOn: "2026-03-14" },
      ["We cannot tell whether this child is under 13. Find out.", UNDER_13],
    ],
    [
      "18 or over, with a learning disability",
      { subject: { ageInYears: 19, learningDisabilityOrSpecialNeeds: "yes" } },
      ["does not cover adult safeguarding", "raise it with adult safeguarding as well"],
    ],
  ] as const)("10.5, 1.12 · of an age: %s", (_, fields, words) => {
    const said = texts(others({ "reduced-contact": "yes" }, fields)).join(" ");
    for (const each of words) expect(said).toContain(each);
  });

  test("I-20 · that Significant lists no police form does not mean that nothing is shared with police", () => {
    expect(texts(others({ "physical-symptoms-of-assault": "yes" }))).toContain(
      "At Significant the guidance does not list the police form, a flag or early help. Sharing with the police " +
        "is still expected: ask your lead.",
    );
  });

  test.each([
    ["mental-health-and-emotional-harm", "frequent-emergency-attendance"],
    ["mental-health-and-emotional-harm", "suicidal-ideation"],
    ["not-in-education", "no-education-training-or-employment"],
    ["not-in-education", "school-placement-breakdown"],
  ] as const)("7.9 · Significant by a sign that names no exploitation: %s, %s", (row, sign) => {
    expect(texts(others({ [row]: { answer: "yes" as const, signs: [sign] } }))).toContain(
      "None of the signs behind this level speaks of exploitation. There may be other serious harm: follow your " +
        "safeguarding procedure.",
    );
  });

  test("I-05 · one sign noted alone is said to stand at two levels only where it also stands lower", () => {
    const order = ["emerging", "escalating", "significant"];
    const signs = york.indicators.flatMap((row) =>
      row.signs.map(({ id }) => ({ id, row: row.id, level: order.indexOf(row.level) })),
    );
    const standsLower = ({ id, level }: (typeof signs)[number]): boolean =>
      york.overlaps.some(
        (overlap) =>
          overlap.reach === "across-levels" &&
          overlap.signs.some((one) => one === id) &&
          signs.some(
            (other) => overlap.signs.some((one) => one === other.id) && other.level < level,
          ),
      );
    const said = signs.filter(({ id, row }) =>
      cautionIds(others({ [row]: { answer: "yes" as const, signs: [id] } })).includes(
        "repeats-across-levels",
      ),
    );
    expect(said.map(({ id }) => id)).toEqual(signs.filter(standsLower).map(({ id }) => id));
    expect(said.length).toBeLessThan(signs.length / 3);
    expect(said.filter(({ level }) => level === 0)).toEqual([]);
  });
});

describe("immediate danger", () => {
  test.each(["yes", "no", "not-known"] as const)(
    "%s is kept as recorded and changes no level",
    (immediateDanger) => {
      const outcome = others({}, { immediateDanger });
      expect(outcome.immediateDanger).toBe(immediateDanger);
      expect(outcome.indication.atLeast).toBe("no-risk");
      expect(outcome.emergency.text).toContain("call 999");
    },
  );
});

describe("input that was not parsed", () => {
  const read = (input: object): ScreeningOutcome => screen(input as Screening);

  test("what a record has from its prototype was not recorded", () => {
    expect(read({ answers: Object.create({ clipping: "yes" }) as object }).counts).toMatchObject({
      yes: 0,
      unanswered: 38,
    });
  });

  test("a date of birth that is no text is none", () => {
    expect(cautionIds(read({ subject: { dateOfBirth: 2013 }, answers: {} }))).toEqual([
      "age-not-recorded",
    ]);
  });
});
