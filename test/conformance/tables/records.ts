// Chapters 8, 9, 7.8 and Appendix One, the history of a record, what reaches whom, and a caseload.
// Everyone in here is fictional.

import { PIN, call, row } from "../table.js";
import type { Row } from "../table.js";

const nurse = { role: "school nurse" };
const screening = { edition: PIN, answers: { clipping: "yes" } };

const full = {
  edition: PIN,
  recipient: "Children’s Social Care",
  consent: { status: "refused", discussion: "Asked on Monday; the answer was no." },
  publicInterest: { purposes: ["protect-children"], reason: "Fictional." },
  reasonToBelieve: "Fictional.",
  information: "Fictional.",
  necessity: "Fictional.",
  proportionality: "Fictional.",
  ifShared: "Fictional.",
  ifNotShared: "Fictional.",
  reasoning: "Fictional.",
  decider: { role: "Manager", suitablyQualified: true, assertedBy: "the manager" },
  decision: "share",
  decidedOn: "2026-03-12",
  recordedOn: "2026-03-12",
};

const SHARING: readonly Row[] = [
  row("parseSharingRecord", "a record as far as it goes", [full], ["/ok", true]),
  row("parseSharingRecord", "an empty record is valid", [{}], ["/ok", true], ["/value", {}]),
  row(
    "parseSharingRecord",
    "words that are not offered, and a key that is not known",
    [{ decision: "perhaps", consent: { status: "assumed" }, colour: "red" }],
    ["/ok", false],
  ),
  row(
    "reviewSharing",
    "a decision with a public interest stated",
    [full],
    ["/basis", "public-interest"],
  ),
  row(
    "reviewSharing",
    "consent is given",
    [{ consent: { status: "given" } }],
    ["/basis", "consent"],
  ),
  row(
    "reviewSharing",
    "nothing is recorded, which says nothing about what is right",
    [{}],
    ["/basis", "none-recorded"],
  ),
  row(
    "reviewSharing",
    "not sharing: a public interest that was weighed is no basis",
    [{ ...full, decision: "do-not-share" }],
    ["/basis", "none-recorded"],
    ["/items/2/status", "met"],
  ),
  row(
    "reviewSharing",
    "consent was asked for, and there is no answer yet",
    [{ consent: { status: "asked-no-answer", discussion: "Asked on Monday." } }],
    ["/basis", "none-recorded"],
    ["/items/0/status", "met"],
    ["/items/1/status", "not-applicable"],
  ),
  row(
    "recordSharing",
    "a record, then consent is withdrawn",
    [
      [{ kind: "recorded", on: "2026-03-02", record: { consent: { status: "given" } } }],
      { kind: "consent-withdrawn", on: "2026-03-09", by: "key worker" },
    ],
    ["/ok", true],
    ["/value/1/kind", "consent-withdrawn"],
  ),
  row(
    "recordSharing",
    "consent is withdrawn from no record",
    [[], { kind: "consent-withdrawn", on: "2026-03-09" }],
    ["/ok", false],
  ),
  row(
    "readSharing",
    "what stands once consent was withdrawn",
    [
      [
        {
          kind: "recorded",
          on: "2026-03-02",
          record: { consent: { status: "given" }, decision: "share" },
        },
        { kind: "consent-withdrawn", on: "2026-03-09" },
      ],
    ],
    ["/consent/status", "withdrawn"],
    ["/decision", "share"],
  ),
  row("readSharing", "an empty history", [[]], ["", {}]),
  row(
    "parseSharingHistory",
    "a history",
    [[{ kind: "recorded", on: "2026-03-02", record: {} }]],
    ["/ok", true],
  ),
  row(
    "parseSharingHistory",
    "no history",
    [[{ kind: "recorded", on: "yesterday", record: {} }]],
    ["/ok", false],
    ["/issues/0/code", "invalid-date"],
  ),
];

const flag = (child: string, category: string, role: string, raisedOn: string): object => ({
  child,
  category,
  caller: { role },
  raisedOn,
});

const FLAGS: readonly Row[] = [
  row(
    "raiseFlag",
    "a flag: whose it is, a broad category, who raised it and when",
    [flag("C-1", "missing from home", "head of year", "2026-03-02")],
    ["/ok", true],
  ),
  row(
    "raiseFlag",
    "no details are given to the team (9.2)",
    [{ ...flag("C-1", "missing from home", "head of year", "2026-03-02"), details: "…" }],
    ["/ok", false],
    ["/issues/0/code", "unknown-key"],
    ["/issues/0/path", ""],
  ),
  row(
    "raiseFlag",
    "a category that is no broad one",
    [flag("C-1", "x".repeat(81), "head of year", "2026-03-02")],
    ["/ok", false],
    ["/issues/0/path", "/category"],
  ),
  row(
    "parseFlag",
    "a flag comes back as it was kept",
    [flag(" C-1", "missing from home", "head of year", "2026-03-02")],
    ["/ok", true],
    ["/value/child", " C-1"],
  ),
  row(
    "parseFlags",
    "flags, in the order given",
    [
      [
        flag("C-1", "missing from home", "youth worker", "2026-03-09"),
        flag("C-2", "unexplained gifts", "school nurse", "2026-03-02"),
      ],
    ],
    ["/ok", true],
    ["/value/1/child", "C-2"],
  ),
  row(
    "parseFlags",
    "a flag that cannot be read is an issue, and not a flag less",
    [
      [
        flag("C-1", "missing from home", "youth worker", "2026-03-09"),
        flag("C-1", "missing from home", "youth worker", "in March"),
      ],
    ],
    ["/ok", false],
    ["/issues/0/code", "invalid-date"],
    ["/issues/0/path", "/1/raisedOn"],
  ),
  row("childKey", "a reference, however it was typed", [" c–0042 "], ["", "c-0042"]),
  row("childKey", "spaces are no reference", ["  "], ["", ""]),
  row(
    "checkFlags",
    "a flag that cannot be read may be another",
    [[null], { child: "C-1" }],
    ["/flags", []],
    ["/cautions/0/id", "flags-not-read"],
  ),
  row(
    "checkFlags",
    "two callers for one child are put in touch",
    [
      [
        flag("C-1", "missing from home", "youth worker", "2026-03-09"),
        flag("C-1", "unexplained gifts", "school nurse", "2026-03-02"),
        flag("C-2", "missing from home", "head of year", "2026-03-05"),
      ],
      { child: "C-1", on: "2026-03-10" },
    ],
    ["/moreThanOne", true],
    ["/putInTouch", [{ role: "school nurse" }, { role: "youth worker" }]],
  ),
  row(
    "checkFlags",
    "one flag",
    [
      [flag("C-1", "missing from home", "youth worker", "2026-03-09")],
      { child: "C-1", on: "2026-03-10" },
    ],
    ["/moreThanOne", false],
  ),
  row("checkFlags", "no flag", [[], { child: "C-1", on: "2026-03-10" }], ["/moreThanOne", false]),
];

const form = {
  edition: PIN,
  relatesToChildSexualExploitation: "yes",
  otherReferrals: "yes",
  otherAgencies: ["Health"],
  reporter: {
    fullName: "A. Worker",
    jobTitle: "Youth worker",
    organisation: "Example Youth Project",
    dateOfBirth: { unknown: true },
  },
  source: { from: "other", whoOrWhere: "A friend", willingToEngage: "not-asked" },
  provenance: { secondHand: "yes", firstKnown: "about two weeks ago" },
  people: [
    {
      fullName: "B. Example",
      aliases: ["Example nickname"],
      dateOfBirth: { ageFrom: 30, ageTo: 40, on: "2026-03-12" },
      description: "Tall",
    },
  ],
  requestedInPreamble: { vehicles: ["A red car"], places: [{ role: "school", person: 0 }] },
  agencyExtension: { "example-agency:reference": "17" },
};

const POLICE_FORM: readonly Row[] = [
  row("parsePoliceForm", "a form as far as it goes", [form], ["/ok", true]),
  row("parsePoliceForm", "an empty form is valid", [{}], ["/ok", true]),
  row(
    "parsePoliceForm",
    "a date of birth in four shapes",
    [
      {
        people: [
          { dateOfBirth: "2013" },
          { dateOfBirth: { ageInYears: 12 } },
          { dateOfBirth: { ageFrom: 12, ageTo: 14 } },
          { dateOfBirth: { unknown: true } },
        ],
      },
    ],
    ["/ok", true],
  ),
  row(
    "parsePoliceForm",
    "a date of birth in none",
    [
      {
        people: [
          { dateOfBirth: { ageFrom: 14, ageTo: 12 } },
          { dateOfBirth: "13" },
          { dateOfBirth: {} },
        ],
      },
    ],
    ["/ok", false],
    ["/issues/0/path", "/people/0/dateOfBirth/ageTo"],
    ["/issues/0/code", "out-of-range"],
  ),
  row(
    "parsePoliceForm",
    "an extension without a namespace",
    [{ agencyExtension: { reference: "17" } }],
    ["/ok", false],
    ["/issues/0/path", "/agencyExtension"],
  ),
  row(
    "reviewPoliceForm",
    "what is not recorded yet",
    [{ otherReferrals: "yes", source: { from: "as-above" } }],
    ["/emergency/id", "emergency"],
  ),
  row("reviewPoliceForm", "a form that is filled in", [form], ["/emergency/id", "emergency"]),
  row(
    "forIntelligence",
    "nothing of who told it goes along (Appendix One, line 429)",
    [
      {
        ...form,
        people: [{ aliases: ["Example nickname"], description: "Seen by A Worker, tall, cap" }],
      },
    ],
    ["/people", [{ aliases: ["Example nickname"] }]],
  ),
  row(
    "forIntelligence",
    "the account, the date and the place go along as far as they do not name who told",
    [
      {
        reporter: { fullName: "Rose May", organisation: "Example Youth Project" },
        event: { account: "Rose saw a red van.", date: "2026-03-02" },
        requestedInPreamble: {
          places: [
            { role: "location-of-incident", address: "Example Youth Project, 1 Example Road" },
          ],
        },
      },
    ],
    ["/event", { date: "2026-03-02" }],
    ["/requestedInPreamble/places/0/address", "1 Example Road"],
  ),
  row(
    "draftPoliceForm",
    "a form begun from a screening",
    [
      { ...screening, completedBy: nurse, subject: { reference: "ref-1", ageInYears: 14 } },
      { reporter: { fullName: "A. Worker" } },
    ],
    ["/reporter", { fullName: "A. Worker", jobTitle: "school nurse" }],
  ),
  row(
    "draftPoliceForm",
    "no screening answers the form’s first question",
    [screening],
    ["/relatesToChildSexualExploitation", undefined],
  ),
];

const INTERVENTIONS: readonly Row[] = [
  row(
    "parseInterventions",
    "what was tried, for which aim",
    [
      {
        interventions: [
          {
            what: "A worker meets the young person after school.",
            by: { role: "youth worker" },
            from: "2026-03",
            aims: ["prevent-going-missing"],
          },
        ],
      },
    ],
    ["/ok", true],
  ),
  row(
    "parseInterventions",
    "an aim that 7.8 does not have",
    [{ interventions: [{ aims: ["everything"] }] }],
    ["/ok", false],
    ["/issues/0/path", "/interventions/0/aims/0"],
  ),
  row(
    "reviewInterventions",
    "each of the four aims, and what is not recorded of it",
    [
      {
        interventions: [
          {
            what: "A worker meets the young person after school.",
            by: { role: "youth worker" },
            from: "2026-03",
            aims: ["prevent-going-missing"],
          },
        ],
      },
    ],
    ["/aims/0/tried/0/from", "2026-03"],
  ),
  row("reviewInterventions", "nothing is recorded", [{}], ["/aims/3/tried", []]),
];

const created = {
  kind: "created",
  by: nurse,
  at: "2026-03-02",
  recordedAt: "2026-03-02T09:00:00Z",
  screening,
};
const amended = {
  kind: "amended",
  by: nurse,
  at: "2026-03-09",
  recordedAt: "2026-03-09T09:00:00Z",
  path: "/screening/answers/clipping",
  old: "yes",
  why: "It was another child.",
};
const answered = {
  kind: "answered",
  by: nurse,
  at: "2026-03-03",
  recordedAt: "2026-03-03T09:00:00Z",
};
const begun = call("appendEvent", [], created);
const head = call("historyHead", begun);
const changed = call("appendEvent", begun, amended);

const HISTORY: readonly Row[] = [
  row("parseHistory", "events of a record", [[created]], ["/ok", true]),
  row(
    "parseHistory",
    "an event without its moment",
    [[{ ...created, recordedAt: "2026-03-02" }]],
    ["/ok", false],
    ["/issues/0/path", "/0/recordedAt"],
    ["/issues/0/code", "invalid-date"],
  ),
  row("appendEvent", "the first event", [[], created], ["/ok", true], ["/value/0/kind", "created"]),
  row(
    "appendEvent",
    "an amendment holds the fingerprint of the event before",
    [begun, amended],
    ["/ok", true],
    ["/value/1/old", "yes"],
  ),
  row(
    "appendEvent",
    "an amendment of what was not recorded",
    [begun, { ...amended, old: "no" }],
    ["/ok", false],
    ["/issues/0/path", "/1/old"],
    ["/issues/0/code", "not-as-recorded"],
  ),
  row(
    "appendEvent",
    "a second beginning",
    [begun, created],
    ["/ok", false],
    ["/issues/0/code", "wrong-order"],
  ),
  row(
    "recordAt",
    "as it stands now: the row is unanswered again, and not No",
    [changed],
    ["/screening/answers", {}],
  ),
  row(
    "recordAt",
    "as it stood on a day",
    [changed, "2026-03-08"],
    ["/screening/answers/clipping", "yes"],
  ),
  row(
    "historyHead",
    "how many events, and the screening as it stands",
    [changed],
    ["/value/events", 2],
    ["/value/screening/answers", {}],
  ),
  row("historyHead", "of what is no list", [7], ["/issues/0/code", "wrong-type"]),
  row(
    "appendToHead",
    "the event gets the fingerprint of the one before, and the head goes on",
    [head, amended],
    ["/value/event/previous", /^[0-9a-f]{64}$/],
    ["/value/head/events", 2],
    ["/value/head/screening/answers", {}],
  ),
  row(
    "appendToHead",
    "another event was recorded meanwhile",
    [head, { ...amended, previous: "0".repeat(64) }],
    ["/issues/0/code", "conflict"],
    ["/issues/0/path", "/1/previous"],
  ),
  row(
    "eventsBetween",
    "a changed answer and a new one of a draft, without a reason",
    [
      call("recordAt", begun),
      { edition: PIN, answers: { clipping: "no", "older-partner": "yes" } },
      { by: nurse, at: "2026-03-03", recordedAt: "2026-03-03T09:00:00Z" },
    ],
    ["/0/path", "/screening/answers/clipping"],
    ["/0/new", "no"],
    ["/1/answers", { "older-partner": "yes" }],
  ),
  row(
    "mergeHistories",
    "what both recorded is a conflict, and the rest can be appended",
    [
      [created, { ...answered, answers: { "older-partner": "yes" } }],
      [created, { ...answered, answers: { "older-partner": "no", "gang-association": "yes" } }],
    ],
    ["/value/common", 1],
    ["/value/conflicts/0/path", "/screening/answers/older-partner"],
    ["/value/conflicts/0/agree", false],
    ["/value/toAppend/0/answers", { "gang-association": "yes" }],
  ),
  row("reviewHistory", "a sound history", [changed], ["/issues", []]),
  row(
    "reviewHistory",
    "a history that lost its beginning",
    [[{ ...amended, previous: "0".repeat(64) }]],
    ["/issues/0/code", "wrong-order"],
  ),
  row("historyFingerprint", "of a history", [begun], ["", /^[0-9a-f]{64}$/]),
  row("serialiseHistory", "of no events", [[]], ["", "[]"]),
  row(
    "serialiseHistory",
    "of an event, its keys in one order",
    [begun],
    ["", /^\[\{"at":"2026-03-02","by":/],
  ),
];

const REDACTION: readonly Row[] = [
  ...["child", "subject-access", "police", "research", "nobody"].map((audience) =>
    row(
      "redact",
      `a screening for: ${audience}`,
      [
        {
          ...screening,
          subject: { reference: "F-17" },
          completedBy: nurse,
          childsVoice: "I am fine.",
        },
        audience,
      ],
      // Nobody’s words but the child’s, to the child, and no practitioner’s role, whoever asks; the answers but to
      // those whom the rules know.
      ["/emergency/id", "emergency"],
      [
        "/record/childsVoice",
        audience === "child" || audience === "subject-access" ? "I am fine." : undefined,
      ],
      ["/record/completedBy", undefined],
      ["/record/answers", audience === "nobody" ? undefined : { clipping: "yes" }],
      [
        "/record/subject",
        audience === "research" || audience === "nobody" ? undefined : { reference: "F-17" },
      ],
    ),
  ),
  row(
    "redact",
    "a police form for the child: what could prejudice an investigation is a person’s to decide (8.6)",
    [form, "child"],
    ["/record/people", undefined],
    ["/withheld/0/path", "/relatesToChildSexualExploitation"],
  ),
];

const outcome = (answers: object, completedOn: string): object => ({
  outcome: call("screen", { edition: PIN, answers }),
  completedOn,
});

const FEW = [outcome({ clipping: "yes" }, "2026-03-02"), outcome({}, "2026-03-09")];
const tallyOf = (chunk: string) => call("tallyCaseload", { chunk, entries: FEW.slice(0, 1) });
const summaryOf = (records: number) =>
  call(
    "summariseCaseload",
    Array.from({ length: records }, () => FEW[0]),
  );

const CASELOAD: readonly Row[] = [
  row(
    "summariseCaseload",
    "few records: small numbers are withheld",
    [FEW],
    ["/threshold", 5],
    ["/total/bounds/0/records/suppressed", true],
  ),
  row(
    "summariseCaseload",
    "twenty records",
    [
      Array.from({ length: 20 }, (_, index) =>
        outcome(index < 12 ? { clipping: "yes" } : { "gang-association": "no" }, "2026-03-14"),
      ),
    ],
    ["/months/0/month", "2026-03"],
    ["/months/0/records", 20],
  ),
  row("summariseCaseload", "no record", [[]], ["/months", []]),
  row(
    "tallyCaseload",
    "two records of one chunk, with the small numbers that only a publication hides",
    [{ chunk: "1 to 2", entries: [FEW[0], FEW[0]] }],
    ["/forPublication", false],
    ["/chunks", ["1 to 2"]],
    ["/months/0/bounds/0/records", 2],
  ),
  row("tallyCaseload", "what is no list of entries", [7], ["/readToTheEnd", false]),
  row(
    "mergeTallies",
    "two chunks",
    [[tallyOf("1"), tallyOf("2")]],
    ["/value/chunks", ["1", "2"]],
    ["/value/months/0/bounds/0/records", 2],
  ),
  row(
    "mergeTallies",
    "a chunk twice",
    [[tallyOf("1"), tallyOf("2"), tallyOf("1")]],
    ["/issues/0/code", "duplicate-id"],
    ["/issues/0/path", "/2/chunks/0"],
  ),
  row("mergeTallies", "none", [[]], ["/issues/0/code", "missing"]),
  row("parseTally", "a tally", [tallyOf("1")], ["/ok", true]),
  row(
    "parseTally",
    "a summary",
    [call("summariseCaseload", [])],
    ["/issues/0/path", "/forPublication"],
  ),
  row("publishTally", "one record", [tallyOf("1")], ["/months", []]),
  row(
    "publishTally",
    "a threshold below 2 counts as 5",
    [tallyOf("1"), { threshold: 1 }],
    ["/threshold", 5],
  ),
  row(
    "checkRelease",
    "a month again with two records more",
    [[summaryOf(20)], summaryOf(22)],
    ["/findings/0/caution", "small-difference"],
    ["/findings/0/month", "2026-03"],
  ),
  row("checkRelease", "a month again", [[summaryOf(20)], summaryOf(20)], ["/findings", []]),
];

export const RECORDS: readonly Row[] = [
  ...SHARING,
  ...FLAGS,
  ...POLICE_FORM,
  ...INTERVENTIONS,
  ...HISTORY,
  ...REDACTION,
  ...CASELOAD,
];
