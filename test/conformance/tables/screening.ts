// Chapter 7. Everyone in here is fictional.

import { york } from "csae-guidance";
import { PIN, call, overlaid, row } from "../table.js";
import type { Row, Written } from "../table.js";

const blank = { edition: PIN, answers: {} };
const screening = (answers: object, more: object = {}): object => ({
  edition: PIN,
  answers,
  ...more,
});
const nurse = { name: "A. Example", role: "school nurse", organisation: "Example School" };
const judgement = { level: "significant", by: nurse, on: "2026-03-12" };
/** An agency that adds a row of its own. */
const trust = overlaid({
  id: "example-trust",
  version: "1.0.0",
  addedRows: [
    {
      id: "example-trust.new",
      level: "significant",
      label: "An example row",
      themes: ["going-missing"],
      signs: [{ id: "example-trust.new-sign", label: "An example sign" }],
    },
  ],
});

/** Nothing that was handed in is lost: what is no answer is open, and said first. */
const UNREAD: readonly Row[] = [
  row(
    "screen",
    "a word that is no answer leaves its row open",
    [screening({ clipping: "Yes" })],
    ["/unread", 1],
    ["/indication/atLeast", "no-risk"],
    ["/indication/couldReach", "significant"],
    ["/cautions/0/id", "answers-not-read"],
  ),
  row(
    "screen",
    "a row that the edition does not have could be any row",
    [screening({ "older-partnr": "yes" })],
    ["/unread", 1],
    ["/counts/unanswered", 38],
    ["/cautions/0/id", "answers-not-read"],
  ),
  row(
    "screen",
    "a sign noted on a row answered No contradicts it",
    [screening({ clipping: { answer: "no", signs: ["clipping-and-robbery"] } })],
    ["/unread", 0],
    ["/counts/no", 1],
    ["/unresolved/13/answer", "contradicted"],
    ["/cautions/0/id", "sign-without-a-yes"],
  ),
  row(
    "screen",
    "a Result is no screening",
    [{ ok: true, value: screening({ clipping: "yes" }) }],
    ["/unread", 1],
    ["/indication/couldReach", "significant"],
    ["/cautions/0/id", "answers-not-read"],
  ),
  row(
    "whatWouldSettle",
    "one open row at the highest level",
    [
      screening({
        ...Object.fromEntries(york.indicators.map(({ id }) => [id, "no"])),
        clipping: "yes",
        "abduction-and-imprisonment": "not-known",
      }),
    ],
    ["/settlements/0/isComplete", true],
    ["/settlements/0/sets/0/level", "escalating"],
    ["/settlements/0/sets/0/allNo", ["abduction-and-imprisonment"]],
    ["/settlements/0/sets/1/level", "significant"],
    ["/settlements/0/sets/1/oneYes", ["abduction-and-imprisonment"]],
  ),
  row(
    "whatWouldSettle",
    "nothing can change the highest level",
    [screening({ "abduction-and-imprisonment": "yes" })],
    ["/settlements/0/sets/0/level", "significant"],
    ["/settlements/0/sets/0/allNo", []],
  ),
  row(
    "recordJudgement",
    "a judgement below what is open asks why",
    [
      screening({ clipping: { answer: "no", signs: ["clipping-and-robbery"] } }),
      { ...judgement, level: "no-risk" },
    ],
    ["/value/unread", 0],
    ["/value/differs", false],
    ["/value/prompts/0/id", "below-open-rows"],
  ),
];

const PARSE: readonly Row[] = [
  row(
    "parseScreening",
    "a blank tool is valid, and nothing in it is No",
    [{ edition: PIN }],
    ["/ok", true],
    ["/value/answers", {}],
  ),
  row(
    "parseScreening",
    "every field is read as it stands",
    [
      {
        edition: { ...PIN, hash: "0".repeat(64) },
        subject: {
          reference: "F-17",
          dateOfBirth: "2010-05",
          ageInYears: 15,
          learningDisabilityOrSpecialNeeds: "not-known",
        },
        completedOn: "2026-03-12",
        completedBy: nurse,
        immediateDanger: "no",
        answers: {
          "late-or-missing": {
            answer: "yes",
            signs: ["going-missing"],
            basis: ["heard"],
            observedOn: "2026-03",
            note: "Fictional.",
          },
          clipping: "no",
        },
        notes: { emerging: "Fictional." },
        protectiveFactors: "An aunt.",
        childsVoice: "I am fine.",
      },
    ],
    ["/ok", true],
    ["/value/answers/late-or-missing/signs", ["going-missing"]],
    ["/value/subject/dateOfBirth", "2010-05"],
  ),
  row(
    "parseScreening",
    "every problem is told at once, and nothing of the input",
    [
      {
        edition: PIN,
        answers: {
          clipping: "perhaps",
          nowhere: "yes",
          "late-or-missing": { answer: "yes", signs: ["older-partner"] },
        },
        completedOn: "2026-02-30",
        subject: { ageInYears: 131, dateOfBirth: "2010-13" },
      },
    ],
    ["/ok", false],
    ["/issues/length", 6],
    ["/emergency/numbers/0/number", "999"],
  ),
  row(
    "parseScreening",
    "what is no object",
    ["a screening"],
    ["/ok", false],
    ["/issues/0/code", "wrong-type"],
    ["/issues/0/path", ""],
  ),
  row(
    "parseScreening",
    "no edition is pinned",
    [{ answers: {} }],
    ["/issues/0/code", "missing"],
    ["/issues/0/path", "/edition"],
  ),
  row(
    "parseScreening",
    "a hash that is none",
    [{ edition: { ...PIN, hash: "x" }, answers: {} }],
    ["/issues/0/code", "wrong-format"],
    ["/issues/0/path", "/edition/hash"],
  ),
  row(
    "parseScreening",
    "a blank for an answer is no answer",
    [screening({ clipping: "" })],
    ["/issues/0/code", "unknown-word"],
    ["/issues/0/path", "/answers/clipping"],
  ),
  row(
    "parseScreening",
    "null is no answer and no No",
    [screening({ clipping: null })],
    ["/ok", false],
    ["/issues/0/path", "/answers/clipping"],
  ),
  row(
    "parseScreeningText",
    "text that is JSON is read as its value",
    [JSON.stringify(screening({ clipping: "yes" }))],
    ["/ok", true],
    ["/value/answers", { clipping: "yes" }],
  ),
  row(
    "parseScreeningText",
    "text that is cut short is one issue, and none of it is in the issue",
    ['{ "edition": { "id": "york", "Jane Example'],
    ["/issues/0/code", "unreadable"],
    ["/issues/0/path", ""],
    ["/issues/0/message", /^(?!.*Jane)/],
    ["/emergency/id", "emergency"],
  ),
  row(
    "parseScreeningText",
    "JSON that is no screening has the issues of its value",
    ['{ "answers": { "clipping": "perhaps" } }'],
    ["/issues/0/path", "/edition"],
    ["/issues/1/path", "/answers/clipping"],
  ),
  row(
    "parseScreening",
    "false is no answer and no No",
    [screening({ clipping: false })],
    ["/ok", false],
    ["/issues/0/path", "/answers/clipping"],
  ),
  row(
    "parseScreening",
    "29 February in a leap year",
    [screening({}, { completedOn: "2024-02-29" })],
    ["/ok", true],
  ),
  row(
    "parseScreening",
    "29 February in another year",
    [screening({}, { completedOn: "2026-02-29" })],
    ["/issues/0/code", "invalid-date"],
  ),
  row(
    "parseScreening",
    "an agency’s row under its own edition",
    [
      screening({ "example-trust.new": { answer: "yes", signs: ["example-trust.new-sign"] } }),
      trust,
    ],
    ["/ok", true],
  ),
  row(
    "parseScreening",
    "an agency’s row under York’s",
    [screening({ "example-trust.new": "yes" })],
    ["/issues/0/code", "unknown-key"],
    ["/issues/0/path", "/answers"],
  ),
];

const SCREEN: readonly Row[] = [
  row(
    "screen",
    "nothing is answered: no level is excluded",
    [blank],
    ["/emergency/id", "emergency"],
    ["/indication/atLeast", "no-risk"],
    ["/indication/couldReach", "significant"],
    ["/indication/settled", false],
    ["/counts/unanswered", 38],
    ["/immediateDanger", "unanswered"],
  ),
  row(
    "screen",
    "a Yes in the lowest section, the rest open",
    [screening({ "late-or-missing": "yes" })],
    ["/indication/atLeast", "emerging"],
    ["/indication/couldReach", "significant"],
    ["/indication/because", ["late-or-missing"]],
    ["/present/0/level", "emerging"],
  ),
  row(
    "screen",
    "a Yes in the middle section",
    [screening({ "gang-association": "yes" })],
    ["/indication/atLeast", "escalating"],
    ["/actions/0/level", "escalating"],
  ),
  row(
    "screen",
    "a Yes in the highest section settles it",
    [screening({ "abduction-and-imprisonment": "yes" })],
    ["/indication/atLeast", "significant"],
    ["/indication/couldReach", "significant"],
    ["/indication/settled", true],
  ),
  row(
    "screen",
    "not known is never No",
    [screening({ "abduction-and-imprisonment": "not-known" })],
    ["/indication/couldReach", "significant"],
    ["/counts/notKnown", 1],
    ["/counts/no", 0],
  ),
  row(
    "screen",
    "danger now is told as it was recorded, and decides nothing",
    [screening({}, { immediateDanger: "yes" })],
    ["/immediateDanger", "yes"],
    ["/indication/atLeast", "no-risk"],
  ),
  row(
    "screen",
    "signs under a No are not counted",
    [screening({ "late-or-missing": { answer: "no", signs: ["going-missing"] } })],
    ["/counts/signs", 0],
    ["/present", []],
  ),
  row(
    "screen",
    "signs that rest on one fact are told",
    [
      screening({
        "late-or-missing": { answer: "yes", signs: ["regularly-late-home", "going-missing"] },
      }),
    ],
    ["/counts/signs", 2],
  ),
  row(
    "screen",
    "a record of another edition is screened with a caution",
    [{ edition: { id: "another", version: "9" }, answers: {} }],
    ["/edition/id", "york"],
  ),
  row(
    "screen",
    "a child under 13",
    [screening({ clipping: "yes" }, { subject: { ageInYears: 12 } })],
    ["/indication/atLeast", "escalating"],
  ),
  row(
    "screen",
    "a learning disability that is not known",
    [screening({}, { subject: { learningDisabilityOrSpecialNeeds: "not-known" } })],
    ["/indication/atLeast", "no-risk"],
  ),
  row(
    "screen",
    "an agency’s row counts at its level",
    [screening({ "example-trust.new": "yes" }), trust],
    ["/indication/atLeast", "significant"],
    ["/indication/because", ["example-trust.new"]],
  ),
];

const JUDGE: readonly Row[] = [
  row(
    "parseJudgement",
    "a whole judgement",
    [judgement],
    ["/ok", true],
    ["/value/level", "significant"],
  ),
  row(
    "parseJudgement",
    "a level that the guidance does not have, and a key that no judgement has",
    [{ ...judgement, level: "high", score: 3 }],
    ["/ok", false],
    ["/issues/0/code", "unknown-word"],
    ["/issues/0/path", "/level"],
    ["/issues/1/code", "unknown-key"],
    ["/issues/1/path", ""],
  ),
  row(
    "recordJudgement",
    "a judgement beside the indication, which it differs from",
    [screening({ clipping: "yes" }), judgement],
    ["/ok", true],
    ["/value/judgement/level", "significant"],
    ["/value/indication/atLeast", "escalating"],
    ["/value/differs", true],
  ),
  row(
    "recordJudgement",
    "a judgement that agrees",
    [
      screening({ clipping: "yes" }),
      {
        ...judgement,
        level: "escalating",
        discussedWith: { role: "designated safeguarding lead" },
        discussedOn: "2026-03-13",
        reviewOn: "2026-04-12",
      },
    ],
    ["/value/differs", false],
  ),
  row(
    "recordJudgement",
    "a judgement that lacks who, when and which level",
    [blank, {}],
    ["/ok", false],
    ["/issues/0/path", "/level"],
    ["/issues/0/code", "missing"],
  ),
  row(
    "recordJudgement",
    "a level that the guidance does not have",
    [blank, { ...judgement, level: "high" }],
    ["/issues/0/code", "unknown-word"],
  ),
];

const january = screening(
  { "late-or-missing": "yes", "gang-association": "yes", clipping: "no" },
  { completedOn: "2026-01-14" },
);
const april = screening(
  { "late-or-missing": "no", "gang-association": "not-known", clipping: "yes" },
  { completedOn: "2026-04-15" },
);

const OVER_TIME: readonly Row[] = [
  row(
    "compareScreenings",
    "what changed between two screenings, and how long it was",
    [january, april],
    ["/ok", true],
    ["/value/elapsed", { order: "in-order", days: 91 }],
  ),
  row(
    "compareScreenings",
    "the wrong way round",
    [april, january],
    ["/value/elapsed/order", "reversed"],
  ),
  row(
    "compareScreenings",
    "without a day",
    [blank, blank],
    ["/ok", true],
    ["/value/elapsed/order", "not-dated"],
  ),
  row(
    "compareScreenings",
    "under another edition",
    [{ edition: { id: "another", version: "1" }, answers: {} }, april],
    ["/ok", false],
    ["/issues/0/code", "another-edition"],
  ),
  row(
    "timeline",
    "two screenings and a judgement, in the order of their days",
    [[april, call("recordJudgement", january, judgement)]],
    ["/ok", true],
    ["/value/stretches/0/days", 91],
  ),
  row("timeline", "no record at all", [[]], ["/ok", true], ["/value/stretches", []]),
  row(
    "timeline",
    "a record of another edition",
    [[{ edition: { id: "another", version: "1" }, answers: {} }]],
    ["/issues/0/code", "another-edition"],
  ),
  row(
    "combineScreenings",
    "two agencies that know differently",
    [
      [
        {
          ...screening({ clipping: "no", "older-partner": "not-known" }),
          completedBy: { organisation: "a school" },
        },
        { ...screening({ clipping: "yes" }), completedBy: { organisation: "a clinic" } },
      ],
    ],
    ["/ok", true],
    ["/value/indication/atLeast", "escalating"],
  ),
  row(
    "combineScreenings",
    "one agency alone",
    [[january]],
    ["/ok", true],
    ["/value/indication/atLeast", "escalating"],
  ),
  row("combineScreenings", "none: there is nothing to combine", [[]], ["/ok", false]),
  row(
    "combineScreenings",
    "two agencies whose editions differ in a contact alone",
    [
      [
        { ...screening({ clipping: "yes" }), edition: call("pinOf", checked("2026-11-02")) },
        { ...screening({ clipping: "no" }), edition: call("pinOf", checked("2026-11-03")) },
      ],
    ],
    ["/ok", true],
    ["/value/rows/13/conflict", true],
  ),
  row(
    "compareScreenings",
    "one of another tool, although it names this edition",
    [
      { edition: { ...PIN, toolHash: "0".repeat(64) }, answers: {} },
      { edition: PIN, answers: {} },
    ],
    ["/ok", false],
    ["/issues/0/path", "/earlier/edition/toolHash"],
  ),
  row(
    "affectedBy",
    "a record with a row that York’s edition lacks",
    [
      call("compareEditions", trust, { $edition: "" }),
      { edition: call("pinOf", trust), answers: { clipping: "yes", "example-trust.new": "no" } },
    ],
    ["/affected", "yes"],
    ["/removed", ["example-trust.new"]],
  ),
  row(
    "affectedBy",
    "a record without it",
    [
      call("compareEditions", trust, { $edition: "" }),
      { edition: call("pinOf", trust), answers: { clipping: "yes" } },
    ],
    ["/affected", "no"],
  ),
  row(
    "affectedBy",
    "a record of another edition",
    [
      call("compareEditions", trust, { $edition: "" }),
      { edition: PIN, answers: { clipping: "yes" } },
    ],
    ["/affected", "cannot-tell"],
  ),
  row(
    "migrateScreening",
    "an agency’s own row that York’s edition lacks",
    [
      {
        edition: call("pinOf", trust),
        answers: { clipping: "yes", "example-trust.new": { answer: "yes", note: "Fictional." } },
      },
      trust,
      { $edition: "" },
    ],
    ["/ok", true],
    ["/value/screening/answers", { clipping: "yes" }],
    ["/value/notCarried/0/id", "example-trust.new"],
    ["/value/notCarried/0/answer/answer", "yes"],
  ),
  row(
    "migrateScreening",
    "from an edition that it was not made under",
    [{ edition: PIN, answers: {} }, trust, { $edition: "" }],
    ["/ok", false],
    ["/issues/0/code", "another-edition"],
    ["/issues/0/path", "/edition/id"],
  ),
];

/** York’s edition with a contact that an agency checked on a day. */
function checked(checkedOn: string): Written {
  return overlaid({
    id: "example-trust",
    version: "1.0.0",
    contacts: [{ id: "emergency-duty-team", checkedOn }],
  });
}

const STORED_ROWS: readonly Row[] = [
  row(
    "withoutNulls",
    "a property that is null goes: the row of the tool was not answered, and that is not No",
    [
      {
        edition: PIN,
        completedOn: null,
        answers: { clipping: { answer: "yes", note: null }, "gang-association": null },
      },
    ],
    ["", { edition: PIN, answers: { clipping: { answer: "yes" } } }],
  ),
  row(
    "withoutNulls",
    "an entry of a list keeps its place, and what an agency added is not looked into",
    [{ people: [null, { fullName: null }], agencyExtension: { "agency:reference": null } }],
    ["", { people: [null, {}], agencyExtension: { "agency:reference": null } }],
  ),
];

export const SCREENING: readonly Row[] = [
  ...STORED_ROWS,
  ...PARSE,
  ...SCREEN,
  ...UNREAD,
  ...JUDGE,
  ...OVER_TIME,
];
