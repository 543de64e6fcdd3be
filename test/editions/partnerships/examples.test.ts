// Records under six partnerships, worked out by hand from the words of their documents. Every row
// that an example does not name is answered No.

import { describe, expect, test } from "vitest";
import { checkEdition, defineEdition, parseScreening, pinOf, screen } from "csae-guidance";
import type { Edition, EditionDraft, ScreeningOutcome } from "csae-guidance";
import { aldermere } from "./aldermere.js";
import { PARTNERSHIPS } from "./index.js";
import { kestrelford } from "./kestrelford.js";
import { marrowby } from "./marrowby.js";
import { saltmarshVale } from "./saltmarsh-vale.js";
import { thornbeckAndHollin } from "./thornbeck-and-hollin.js";
import { whinfold } from "./whinfold.js";

const OPEN = "not-known";

/** The answers that are not No. Of a Yes, the day on which the row was seen, if it is given. */
type Given = Readonly<Record<string, "yes" | typeof OPEN | `20${string}`>>;

const yes = (...rows: readonly string[]): Given =>
  Object.fromEntries(rows.map((row) => [row, "yes"]));

function screened(
  draft: EditionDraft,
  given: Given,
  more: object = {},
  on?: string,
): ScreeningOutcome<Edition> {
  const defined = defineEdition(draft);
  if (!defined.ok) throw new Error(JSON.stringify(defined.issues));
  const edition: Edition = defined.value;
  expect(edition.indicators.map(({ id }) => id)).toEqual(
    expect.arrayContaining(Object.keys(given)),
  );
  const answers = edition.indicators.map(({ id }) => {
    const answer = given[id] ?? "no";
    return [id, answer.startsWith("20") ? { answer: "yes", observedOn: answer } : answer];
  });
  const parsed = parseScreening(
    { edition: pinOf(edition), answers: Object.fromEntries(answers) as object, ...more },
    edition,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return screen(parsed.value, edition, on);
}

/** The two levels, the rows that the lower one rests on, and the actions. */
function come({ indication, actions }: ScreeningOutcome<Edition>): unknown {
  const { atLeast, couldReach, because } = indication;
  return [atLeast, couldReach, because, actions.map(({ id }) => id)];
}

/** The actions that the rule asks for whatever the level is, and whether that is certain. */
const asked = ({ indication }: ScreeningOutcome<Edition>): unknown =>
  (indication.asksFor ?? []).map(({ action, isCertain, because }) => [action, isCertain, because]);

test.each(PARTNERSHIPS.map(({ name, draft }) => [name, draft] as const))(
  "%s is an edition without a fault",
  (_, draft) => {
    const defined = defineEdition(draft);
    expect(defined.ok ? checkEdition(defined.value) : defined.issues).toEqual([]);
  },
);

describe("Saltmarsh Vale, Part E: points by when something was seen", () => {
  const on = { completedOn: "2026-06-15" };
  const ends = (given: Given, day?: string): unknown =>
    come(screened(saltmarshVale, given, on, day));

  test("one vulnerability and something lately come to 5, the first point of Extra help", () => {
    expect(ends({ "out-of-school": "yes", "driven-to-other-towns": "2026-03-02" })).toEqual([
      "extra-help",
      "extra-help",
      ["out-of-school", "driven-to-other-towns"],
      ["offer-early-help"],
    ]);
    expect(ends({ "driven-to-other-towns": "2026-03-02" })).toEqual([
      "universal-support",
      "universal-support",
      [],
      [],
    ]);
  });

  test("six completed months give 2 in place of 4, and an open row one more: 8 or 9", () => {
    expect(
      ends({
        "missing-for-part-of-a-day-or-overnight": "2026-03-16",
        "messaged-by-older-people": OPEN,
        "driven-to-other-towns": "2025-12-15",
        "debt-held-over-the-child": "2025-12-16",
      }),
    ).toEqual([
      "extra-help",
      "joint-plan",
      [
        "missing-for-part-of-a-day-or-overnight",
        "driven-to-other-towns",
        "debt-held-over-the-child",
      ],
      ["offer-early-help"],
    ]);
  });

  test("4 three times and 2 once come to 14, the first point of Urgent protection", () => {
    const given: Given = {
      "driven-to-other-towns": "2026-06",
      "debt-held-over-the-child": "2026-01-31",
      "images-used-as-a-threat": "2025-08",
      "hurt-and-afraid-to-say-how": "2026",
    };
    expect(ends(given)).toEqual([
      "urgent-protection",
      "urgent-protection",
      [
        "driven-to-other-towns",
        "debt-held-over-the-child",
        "images-used-as-a-threat",
        "hurt-and-afraid-to-say-how",
      ],
      ["refer-on-the-same-day", "tell-the-police-who-and-where"],
    ]);
    // On 1 January 2027 June and January 2026 give 2 each, and August 2025 none. Some day of 2026
    // gives 4, 2 or, if it was the first, none. That is from 4 to 8.
    expect(ends(given, "2027-01-01")).toEqual(["universal-support", "extra-help", [], []]);
  });

  test("what was seen twelve months ago gives none, and without a day it may give all", () => {
    const vulnerable = yes("out-of-school", "recent-loss", "lives-away-from-home");
    expect(ends({ ...vulnerable, "with-a-known-abuser": "2025-06-15" })).toEqual([
      "universal-support",
      "universal-support",
      [],
      [],
    ]);
    expect(ends({ ...vulnerable, "with-a-known-abuser": "yes" })).toEqual([
      "universal-support",
      "extra-help",
      [],
      [],
    ]);
  });
});

describe("Thornbeck and Hollin, section 3: a level to stay above", () => {
  const child = (ageInYears: number | undefined, needs: string): object => ({
    subject: { ageInYears, learningDisabilityOrSpecialNeeds: needs },
    immediateDanger: "no",
  });
  const late = yes("often-late-and-upset");
  const ends = (given: Given, more: object): unknown =>
    come(screened(thornbeckAndHollin, given, more));
  const low = ["low", "low", ["often-late-and-upset"], ["ask-the-child-how-things-are"]];
  const medium = ["medium", "medium", ["often-late-and-upset"], ["consult-the-exploitation-team"]];

  test("one green row is Low from 13 on, and Medium under 13 or with a learning disability", () => {
    expect(ends(late, child(13, "no"))).toEqual(low);
    expect(ends(late, child(12, "no"))).toEqual(medium);
    expect(ends(late, child(13, "yes"))).toEqual(medium);
  });

  test("a need or an age that is not known could raise it", () => {
    for (const open of [child(13, OPEN), child(undefined, "no")])
      expect(ends(late, open)).toEqual(["low", "medium", ...low.slice(2)]);
  });

  test("without any row the age sets nothing", () => {
    expect(ends({}, child(12, "yes"))).toEqual(["not-indicated", "not-indicated", [], []]);
  });

  test("three amber rows are High, and two are Medium", () => {
    const [one, two, three] = [
      "asked-for-images",
      "gifts-with-strings-attached",
      "frightened-of-a-group",
    ] as const;
    expect(ends(yes(one, two, three), child(15, "no"))).toEqual([
      "high",
      "high",
      [one, two, three],
      ["safeguarding-referral", "share-what-you-know-with-the-police"],
    ]);
    expect(ends({ ...yes(one, two), [three]: OPEN }, child(15, "no"))).toEqual([
      "medium",
      "high",
      [one, two],
      ["consult-the-exploitation-team"],
    ]);
  });

  test("danger now is High without any row, and rests on no row", () => {
    const outcome = screened(
      thornbeckAndHollin,
      {},
      { ...child(15, "no"), immediateDanger: "yes" },
    );
    expect(come(outcome)).toEqual([
      "high",
      "high",
      [],
      ["safeguarding-referral", "share-what-you-know-with-the-police"],
    ]);
    expect(outcome.indication.facts).toEqual(["immediateDanger"]);
  });
});

describe("Kestrelford, How to count: the number, a cluster or a listed row", () => {
  const rows = kestrelford.indicators.map(({ id }) => id);
  const ends = (given: Given, more: object = {}): unknown =>
    come(screened(kestrelford, given, more));

  test("9 ticks are for a single agency, 10 for a network meeting", () => {
    const nine = rows.slice(0, 9);
    expect(ends({ ...yes(...nine), "late-out": OPEN })).toEqual([
      "single-agency-support",
      "network-meeting",
      nine,
      ["named-worker"],
    ]);
    expect(ends(yes(...nine, "late-out"))).toEqual([
      "network-meeting",
      "network-meeting",
      [...nine, "late-out"],
      ["report-images-for-removal", "convene-the-network"],
    ]);
  });

  test("13 ticks are for a network meeting, 14 for a priority conference", () => {
    const thirteen = [...rows.slice(0, 11), "paid-in-drugs", "used-to-hold-or-carry"];
    expect(ends({ ...yes(...thirteen), "online-stranger": OPEN })).toEqual([
      "network-meeting",
      "priority-conference",
      thirteen,
      ["report-images-for-removal", "convene-the-network"],
    ]);
    expect(ends(yes(...thirteen, "online-stranger"))).toEqual([
      "priority-conference",
      "priority-conference",
      [...rows.slice(0, 11), "online-stranger", "paid-in-drugs", "used-to-hold-or-carry"],
      ["strategy-discussion-request"],
    ]);
  });

  test("three rows of the cluster are enough, and so is one listed row", () => {
    const priority = (...because: readonly string[]): unknown => [
      "priority-conference",
      "priority-conference",
      because,
      ["strategy-discussion-request"],
    ];
    const cluster = ["missing-again", "lifts-from-strangers", "two-phones"];
    expect(ends(yes(...cluster))).toEqual(priority(...cluster));
    expect(ends(yes("sleep-is-poor", "assault-disclosed"))).toEqual(priority("assault-disclosed"));
  });

  test("a row asks for its action at any level, some rows only under 16", () => {
    const given = yes("images-requested", "older-partner-controls");
    const report = ["report-images-for-removal", true, ["images-requested"]];
    const outcome = (ageInYears?: number): ScreeningOutcome<Edition> =>
      screened(kestrelford, given, { subject: { ageInYears } });
    expect(come(outcome(16))).toEqual([
      "single-agency-support",
      "single-agency-support",
      ["images-requested", "older-partner-controls"],
      ["named-worker", "report-images-for-removal"],
    ]);
    expect(asked(outcome(16))).toEqual([report]);
    expect(asked(outcome(15))).toEqual([
      report,
      ["strategy-discussion-request", true, ["older-partner-controls"]],
    ]);
    expect(asked(outcome())).toEqual([report, ["strategy-discussion-request", false, []]]);
  });
});

describe("Marrowby: a gate before four domains", () => {
  const child = (ageInYears: number): object => ({
    subject: { ageInYears },
    immediateDanger: "no",
  });
  const outcome = (given: Given, age = 15, more: object = {}): ScreeningOutcome<Edition> =>
    screened(marrowby, given, { ...child(age), ...more });
  const travelAndOnline = ["moved-between-addresses", "private-chats-with-adults"];

  test("stage one ends it where no opening question is Yes and nobody is in danger", () => {
    const given = yes(...travelAndOnline);
    expect(come(outcome(given))).toEqual(["open-door", "open-door", [], []]);
    expect(come(outcome(given, 15, { immediateDanger: "yes" }))).toEqual([
      "guided-support",
      "guided-support",
      travelAndOnline,
      ["make-the-phone-safe", "name-a-guide"],
    ]);
  });

  test("behind the gate 2 points of travel and 1 of online are Guided support", () => {
    const opening = "somebody-is-worried";
    expect(come(outcome({ ...yes(...travelAndOnline), [opening]: OPEN }))).toEqual([
      "open-door",
      "guided-support",
      [],
      [],
    ]);
    expect(come(outcome(yes(opening, ...travelAndOnline)))).toEqual([
      "guided-support",
      "guided-support",
      [opening, ...travelAndOnline],
      ["make-the-phone-safe", "name-a-guide"],
    ]);
  });

  test("5 points are Intensive response under 14, and Guided support from 14 on", () => {
    const rows = [
      "too-good-an-offer",
      ...travelAndOnline,
      "partner-decides-everything",
      "kept-from-family",
    ];
    expect(come(outcome(yes(...rows), 13))).toEqual([
      "intensive-response",
      "intensive-response",
      rows,
      ["refer-to-marrowby-childrens-services"],
    ]);
    expect(come(outcome(yes(...rows), 14))).toEqual([
      "guided-support",
      "guided-support",
      rows,
      ["make-the-phone-safe", "name-a-guide"],
    ]);
  });

  test("known trafficking leads to the top, whatever stage one says", () => {
    expect(come(outcome(yes("trafficking-known")))).toEqual([
      "intensive-response",
      "intensive-response",
      ["trafficking-known"],
      ["refer-to-marrowby-childrens-services"],
    ]);
  });

  test("the phone is made safe only behind the gate", () => {
    const tracked = yes("location-tracked");
    expect(asked(outcome(tracked))).toEqual([]);
    expect(asked(outcome({ ...tracked, "too-good-an-offer": OPEN }))).toEqual([
      ["make-the-phone-safe", false, []],
    ]);
    expect(asked(outcome({ ...tracked, "too-good-an-offer": "yes" }))).toEqual([
      ["make-the-phone-safe", true, ["too-good-an-offer", "location-tracked"]],
    ]);
  });
});

describe("Aldermere: the higher of two scales", () => {
  const safe = yes("trusted-adult-knows", "in-school-most-days", "has-somebody-to-tell");
  const ends = (given: Given): unknown => come(screened(aldermere, given));

  test("three things that keep the child safe, and no more, are Routine care: 0 and 3 points", () => {
    expect(ends(safe)).toEqual(["routine-care", "routine-care", [], []]);
  });

  test("a No to all that keeps a child safe is 8 points of the second scale", () => {
    expect(ends({})).toEqual([
      "added-support",
      "added-support",
      [
        "trusted-adult-knows",
        "in-school-most-days",
        "has-somebody-to-tell",
        "worker-in-contact",
        "safety-plan",
      ],
      ["strengthen-what-protects"],
    ]);
  });

  test("the first scale alone can give the level: 6 points, and 2 of the second", () => {
    const given = { ...safe, ...yes("worker-in-contact", "safety-plan", "injuries-of-an-assault") };
    expect(ends(given)).toEqual([
      "heightened-attention",
      "heightened-attention",
      ["worker-in-contact", "safety-plan", "injuries-of-an-assault"],
      ["weekly-safety-meeting"],
    ]);
  });

  test("a worker raises the first scale from 8 to 9, and none the second from 6 to 8", () => {
    const given: Given = {
      ...safe,
      ...yes("injuries-of-an-assault", "taken-and-kept"),
      "worker-in-contact": OPEN,
    };
    expect(ends(given)).toEqual([
      "heightened-attention",
      "critical-response",
      ["injuries-of-an-assault", "taken-and-kept"],
      ["weekly-safety-meeting"],
    ]);
  });

  test("an open row that raises either scale leaves neither at the lowest", () => {
    const given: Given = {
      ...yes("in-school-most-days", "has-somebody-to-tell", "safety-plan"),
      "worker-in-contact": OPEN,
    };
    expect(ends(given)).toEqual([
      "added-support",
      "added-support",
      ["trusted-adult-knows", "safety-plan"],
      ["strengthen-what-protects"],
    ]);
  });
});

describe("Whinfold: a grade for each area", () => {
  const on = {
    completedOn: "2026-06-15",
    subject: { ageInYears: 14, learningDisabilityOrSpecialNeeds: "no" },
  };
  const outcome = (given: Given, more: object = {}): ScreeningOutcome<Edition> =>
    screened(whinfold, given, { ...on, ...more });
  /** The areas that are not settled at Grade A. */
  const unsettled = ({ indication }: ScreeningOutcome<Edition>): unknown =>
    (indication.areas ?? [])
      .filter(({ couldReach }) => couldReach !== "grade-a")
      .map(({ id, atLeast, couldReach, because }) => [id, atLeast, couldReach, because]);

  test("an area says nothing of the others", () => {
    const given = yes("home-meals-and-sleep", "home-taken-over", "school-no-place");
    expect(unsettled(outcome(given))).toEqual([
      ["home", "grade-d", "grade-d", ["home-taken-over"]],
      ["school", "grade-b", "grade-b", ["school-no-place"]],
    ]);
  });

  test("school goes by the number of rows: two or three are Grade C, four Grade D", () => {
    const three = ["school-lessons-missed", "school-clubs-dropped", "school-reduced-hours"];
    expect(unsettled(outcome({ ...yes(...three), "school-no-place": OPEN }))).toEqual([
      ["school", "grade-c", "grade-d", three],
    ]);
  });

  test("strangers give 2 points for six months and 1 for the year after", () => {
    const given = (day: `20${string}`): Given => ({
      "online-pressed-to-answer": "2026-05-01",
      "online-strangers-write": day,
    });
    const both = ["online-pressed-to-answer", "online-strangers-write"];
    expect(unsettled(outcome(given("2025-12-16")))).toEqual([
      ["life-online", "grade-c", "grade-c", both],
    ]);
    expect(unsettled(outcome(given("2025-12-15")))).toEqual([
      ["life-online", "grade-b", "grade-b", both],
    ]);
    expect(unsettled(outcome(given("2024-12-15")))).toEqual([
      ["life-online", "grade-b", "grade-b", ["online-pressed-to-answer"]],
    ]);
  });

  test("health is at least Grade C for a child under 12 without a doctor or dentist", () => {
    const given = yes("health-no-doctor-or-dentist");
    const because = ["health-no-doctor-or-dentist"];
    const area = "health-and-feelings";
    expect(unsettled(outcome(given))).toEqual([[area, "grade-b", "grade-b", because]]);
    const needs = { subject: { ageInYears: 11 } };
    expect(unsettled(outcome(given, needs))).toEqual([[area, "grade-c", "grade-c", because]]);
    const unknown = { subject: { ageInYears: 12 } };
    expect(unsettled(outcome(given, unknown))).toEqual([[area, "grade-b", "grade-c", because]]);
  });

  test("a place to which the child is taken asks for a note of vehicles", () => {
    const harmed = outcome(yes("places-taken-to-be-harmed"));
    expect(unsettled(harmed)).toEqual([
      ["people-and-places", "grade-d", "grade-d", ["places-taken-to-be-harmed"]],
    ]);
    expect(asked(harmed)).toEqual([
      ["note-vehicles-and-addresses", true, ["places-taken-to-be-harmed"]],
    ]);
  });
});
