// What grows, for every public function that takes a list or a record that grows: the worst valid
// mixtures of a size, wholly fictional.

import { pinOf, screen, york } from "csae-guidance";
import { call } from "./call.js";
import { FORMS } from "./forms.js";

/** A function with input of a size. */
export interface Growing {
  readonly call: string;
  /** What grows. */
  readonly what: string;
  /** The least size that is measured. The others are twice and four times as large. */
  readonly least: number;
  readonly input: (size: number) => readonly unknown[];
}

const many = <T>(size: number, make: (place: number) => T): T[] =>
  Array.from({ length: size }, (_, place) => make(place));

const edition = pinOf(york);
const by = {};
const made = { by, at: "2026", recordedAt: "2026-03-02T09:00:00Z" };
const made2 = { by, at: "2026-03-02", recordedAt: "2026-03-02T09:00:00Z" };
const screening = { edition, completedOn: "2026-03-02", answers: { clipping: "yes" } };
const judged = { kind: "judged", ...made, judgement: { level: "emerging", by, on: "2026-03-02" } };
const changed = (place: number): object => ({
  kind: "corrected",
  ...made,
  path: "/screening/childsVoice",
  ...(place > 0 && { old: `${place - 1}` }),
  new: `${place}`,
  why: "w",
});

/** Histories, by what they are made of. */
const HISTORIES: Readonly<Record<string, (place: number) => object>> = {
  "corrections of one field": changed,
  judgements: () => judged,
  "judgements and a correction of each": (place) =>
    place % 2 === 0
      ? judged
      : {
          ...changed(0),
          path: `/judgements/${(place - 1) / 2}/level`,
          old: "emerging",
          new: "significant",
        },
  "corrections that do not fit": (place) => ({ ...changed(0), old: place, new: place }),
  "decisions whether to share": () => ({
    kind: "sharing-decided",
    ...made,
    sharing: { edition, decision: "share" },
  }),
};
const historyOf = (size: number, event: (place: number) => object): object[] => [
  { kind: "created", ...made, screening },
  ...many(size, event),
];

/** A screening with signs noted many times over, and long words. */
const noted = (size: number): object => ({
  ...screening,
  answers: {
    "late-or-missing": { answer: "yes", signs: many(size, () => "going-missing") },
  },
  childsVoice: "I want it to stop. ".repeat(size),
});
const sharing = (size: number): object => ({
  edition,
  publicInterest: { purposes: many(size, () => "protect-children") },
  reasoning: "Fictional. ".repeat(size),
});
const sharingHistory = (size: number): object[] => [
  { kind: "recorded", on: "2026-03-02", record: {} },
  ...many(size, () => ({ kind: "consent-withdrawn", on: "2026-03-03", discussion: "Said so." })),
];
const flag = (child: string): object => ({
  child,
  category: "missing from home",
  caller: { role: "school nurse" },
  raisedOn: "2026-03-02",
});
/** A form with many details of the reporter, and many texts that could hold one. */
const form = (size: number): object => ({
  reporter: {
    fullName: many(size, (place) => `Name${place}`).join(" "),
    telephone: many(size, (place) => String(700_000_000 + place)).join("x"),
  },
  people: [{ aliases: many(size, (place) => `a${place} 01904 ${100_000 + place}`) }],
  otherAgencies: many(size, () => "Example Agency"),
});
const interventions = (size: number): object => ({
  interventions: many(size, () => ({ what: "Example words.", aims: ["prevent-going-missing"] })),
});
const outcomes = (size: number): object[] =>
  many(size, (place) => ({
    outcome: OUTCOME,
    completedOn: `${2000 + (place % 50)}-0${1 + (place % 9)}-02`,
  }));
/** Tallies of a chunk each, one month after another. */
const tallies = (size: number): unknown[] =>
  many(size, (place) => {
    const completedOn = `${1900 + Math.floor(place / 12)}-${String(1 + (place % 12)).padStart(2, "0")}-02`;
    const entries = many(10, () => ({ outcome: OUTCOME, completedOn }));
    return call("tallyCaseload", [{ chunk: `chunk ${place}`, entries }]);
  });
const whole = (size: number): unknown => answerOf("mergeTallies", tallies(size));
const OUTCOME = screen({ edition, answers: { clipping: "yes", "older-partner": "not-known" } });
const editionWith = (size: number): object => ({
  ...york,
  contacts: many(size, (place) => ({ ...york.contacts[0], id: `contact-${place % 7}` })),
});
/** A draft whose rows are as many, each with the name of another. */
const draft = (size: number): object => ({
  id: "example-town",
  version: "1.0.0",
  title: "Example Town Guide (fictional)",
  document: { title: "Example Town Guide (fictional)", lines: 40 },
  levels: ["calm", "urgent"].map((id) => ({ id, name: id, ...SOURCED })),
  indicators: many(size, (place) => ({
    id: `row-${place}`,
    level: "urgent",
    label: `Words ${place % 7}`,
    ...SOURCED,
  })),
  rule: { kind: "count", reaches: [{ atLeast: size, level: "urgent" }], ...SOURCED },
});
const SOURCED = { basis: "printed", citations: [{ section: "2", line: 12 }] };
const overlay = (size: number): object => ({
  id: "example-trust",
  version: "1.0.0",
  addedRows: many(size, (place) => ({
    id: `example-trust.row-${place}`,
    level: "emerging",
    label: "A row of our own",
    signs: [{ id: `example-trust.sign-${place}`, label: "A sign of our own" }],
    themes: ["online"],
  })),
});
/** The screening of a day, of one child or of a child for each. */
const dated = (place: number, isOneChild: boolean): object => ({
  ...screening,
  completedOn: `20${10 + (place % 16)}-0${1 + (place % 9)}-0${1 + (place % 8)}`,
  subject: { reference: isOneChild ? "C-1" : `C-${place}` },
});
/** What a function answers, if it can fail the value. */
const answerOf = (name: string, ...input: readonly unknown[]): unknown => {
  const answer = call(name, input);
  return typeof answer === "object" && answer !== null && "value" in answer ? answer.value : answer;
};

const onHistories = (
  call: string,
  least: number,
  input: (history: readonly object[], size: number, event: (place: number) => object) => unknown[],
): Growing[] =>
  Object.entries(HISTORIES).map(([what, event]) => ({
    call,
    what,
    least,
    input: (size) => input(historyOf(size, event), size, event),
  }));

const grows = (
  call: string,
  what: string,
  least: number,
  input: (size: number) => readonly unknown[],
): Growing => ({ call, what, least, input });

const AS = { format: "html" };

export const GROWING: readonly Growing[] = [
  ...onHistories("parseHistory", 1_000, (history) => [history]),
  ...onHistories("recordAt", 1_000, (history) => [history, "2026-03-02"]),
  ...onHistories("reviewHistory", 500, (history) => [history]),
  ...onHistories("historyHead", 1_000, (history) => [history]),
  ...onHistories("appendEvent", 1_000, (history, size, event) => [history, event(size)]),
  ...onHistories("mergeHistories", 500, (history) => [
    [...history, judged],
    [history[0], ...history.slice(2), judged],
  ]),
  ...onHistories("renderHistory", 50, (history) => [history, AS]),
  ...["child", "subject-access", "police", "research"].flatMap((audience) =>
    onHistories("redact", 100, (history) => [history, audience]),
  ),
  grows("serialiseHistory", "events", 500, (size) => [historyOf(size, changed)]),
  grows("historyFingerprint", "words of the last event", 1_000, (size) => [
    [{ kind: "created", ...made2, screening: noted(size) }],
  ]),
  grows("eventsBetween", "signs and words", 1_000, (size) => [
    { screening: noted(size) },
    noted(size + 1),
    made,
  ]),
  grows("parseScreening", "signs and words", 1_000, (size) => [noted(size)]),
  // An engine holds an object of more than some 1,000 keys in another way, which is slower.
  grows("parseScreening", "unknown rows", 100, (size) => [
    {
      edition,
      answers: Object.fromEntries(many(size, (place) => [`older-partner${place}`, "yes"])),
    },
  ]),
  grows("parseScreeningText", "signs and words", 1_000, (size) => [JSON.stringify(noted(size))]),
  // A list of more than 1,000 is also asked whether it has gaps, which counts only here.
  grows("screen", "signs", 1_200, (size) => [noted(size)]),
  grows("whatWouldSettle", "signs", 1_200, (size) => [noted(size)]),
  grows("recordJudgement", "signs and words", 1_000, (size) => [
    noted(size),
    { level: "emerging", by, on: "2026-03-02", reason: "w ".repeat(size) },
  ]),
  grows("affectedBy", "signs", 1_000, (size) => [
    answerOf("compareEditions", york, york),
    noted(size),
  ]),
  grows("migrateScreening", "signs", 1_000, (size) => [noted(size), york, york]),
  grows("compareScreenings", "signs", 1_000, (size) => [noted(size), noted(size + 1)]),
  ...[true, false].flatMap((isOneChild) => {
    const what = isOneChild ? "screenings of one child" : "screenings of one child each";
    const all = (size: number): object[] => many(size, (place) => dated(place, isOneChild));
    return [
      grows("timeline", what, 200, (size) => [all(size)]),
      grows("combineScreenings", what, 200, (size) => [all(size)]),
      grows("renderTimeline", what, 25, (size) => [answerOf("timeline", all(size)), AS]),
      grows("renderTimelineSvg", what, 25, (size) => [answerOf("timeline", all(size))]),
      grows("renderCombination", what, 25, (size) => [
        answerOf("combineScreenings", all(size)),
        AS,
      ]),
    ];
  }),
  grows("summariseCaseload", "outcomes", 1_000, (size) => [outcomes(size)]),
  grows("tallyCaseload", "outcomes", 1_000, (size) => [outcomes(size)]),
  grows("mergeTallies", "tallies of a chunk each", 50, (size) => [tallies(size)]),
  grows("parseTally", "months and chunks", 50, (size) => [JSON.parse(JSON.stringify(whole(size)))]),
  grows("publishTally", "months", 50, (size) => [whole(size)]),
  grows("checkRelease", "publications before", 25, (size) => [
    tallies(size).map((tally) => call("publishTally", [tally])),
    call("publishTally", [whole(10)]),
  ]),
  grows("parseSharingRecord", "purposes and words", 1_000, (size) => [sharing(size)]),
  grows("reviewSharing", "purposes and words", 1_000, (size) => [sharing(size)]),
  grows("renderSharingRecord", "purposes and words", 250, (size) => [sharing(size), AS]),
  grows("renderSharing", "purposes and words", 250, (size) => [
    answerOf("reviewSharing", sharing(size)),
    AS,
  ]),
  grows("parseSharingHistory", "entries", 1_000, (size) => [sharingHistory(size)]),
  grows("readSharing", "entries", 1_000, (size) => [sharingHistory(size)]),
  grows("recordSharing", "entries", 1_000, (size) => [
    sharingHistory(size),
    { kind: "reviewed", on: "2026-03-04" },
  ]),
  grows("parseFlags", "flags of one child", 1_000, (size) => [many(size, () => flag("C-1"))]),
  grows("parseFlags", "flags that cannot be read", 1_000, (size) => [many(size, () => ({}))]),
  grows("checkFlags", "flags of one child", 1_000, (size) => [
    many(size, () => flag("C-1")),
    { child: "C-1" },
  ]),
  grows("checkFlags", "flags by callers of their own", 1_000, (size) => [
    many(size, (place) => ({ ...flag("C-1"), caller: { name: `Example ${place}` } })),
    { child: "C-1" },
  ]),
  ...["parsePoliceForm", "reviewPoliceForm", "forIntelligence"].map((call) =>
    grows(call, "details and texts", 500, (size) => [form(size)]),
  ),
  ...FORMS.flatMap(([what, made]) => [
    grows("forIntelligence", what, 500, (size) => [made(size)]),
    grows("reviewPoliceForm", what, 500, (size) => [made(size)]),
    grows("redact", `a form: ${what}`, 500, (size) => [made(size), "police"]),
    grows("renderPoliceForm", what, 500, (size) => [made(size), { format: "text" }]),
  ]),
  grows("draftPoliceForm", "words", 500, (size) => [noted(size), form(size)]),
  grows("redact", "details and texts of a form", 500, (size) => [form(size), "police"]),
  grows("renderPoliceForm", "details and texts", 100, (size) => [form(size), AS]),
  grows("renderRedaction", "signs", 500, (size) => [
    answerOf("redact", noted(size), "subject-access"),
    AS,
  ]),
  grows("parseInterventions", "interventions", 1_000, (size) => [interventions(size)]),
  grows("reviewInterventions", "interventions", 1_000, (size) => [interventions(size)]),
  grows("renderInterventions", "interventions", 50, (size) => [
    answerOf("reviewInterventions", interventions(size)),
    AS,
  ]),
  grows("renderScreeningRecord", "signs and words", 250, (size) => [
    answerOf("recordJudgement", noted(size), { level: "emerging", by, on: "2026-03-02" }),
    AS,
  ]),
  grows("renderIssues", "issues", 250, (size) => [
    many(size, () => ({ code: "missing", path: "/a", message: "Expected text." })),
    AS,
  ]),
  grows("checkEdition", "contacts with ids of others", 500, (size) => [editionWith(size)]),
  grows("parseEdition", "contacts with ids of others", 500, (size) => [editionWith(size)]),
  grows("editionHash", "contacts", 500, (size) => [editionWith(size)]),
  grows("compareEditions", "contacts", 500, (size) => [york, editionWith(size)]),
  grows("editionFor", "editions", 500, (size) => [edition, many(size, () => ({ ...york }))]),
  grows("defineEdition", "rows", 250, (size) => [draft(size)]),
  grows("defineOverlay", "rows", 50, (size) => [york, overlay(size)]),
  grows("parsePlainWords", "unknown rows", 100, (size) => [
    { language: "cy", rows: Object.fromEntries(many(size, (place) => [`row${place}`, "w"])) },
  ]),
  grows("withoutNulls", "fields", 100, (size) => [
    Object.fromEntries(many(size, (place) => [`f${place}`, place % 2 === 0 ? null : "w"])),
  ]),
  grows("childKey", "letters", 1_000, (size) => ["C 1 ".repeat(size)]),
  grows("define", "letters", 1_000, (size) => ["C 1 ".repeat(size)]),
  grows("renumberPlaces", "places", 500, (size) => [
    { places: many(size, (place) => ({ "place:person": place })) },
    1,
  ]),
  grows("screeningToCsv", "signs and words", 250, (size) => [noted(size)]),
  grows("screeningFromCsv", "lines", 250, (size) => [
    String(call("screeningToCsv", [screening])) + "a,b,c\r\n".repeat(size),
  ]),
  grows("toQuestionnaireResponse", "signs and words", 250, (size) => [noted(size)]),
  grows("fromQuestionnaireResponse", "items", 250, (size) => {
    const response = call("toQuestionnaireResponse", [screening]) as { readonly item: object[] };
    return [{ ...response, item: [...response.item, ...many(size, () => response.item[0])] }];
  }),
  grows("policeFormToQuestionnaireResponse", "details and texts", 100, (size) => [form(size)]),
  grows("policeFormFromQuestionnaireResponse", "details and texts", 100, (size) => [
    answerOf("policeFormToQuestionnaireResponse", form(size)),
  ]),
  grows("toSurveyData", "signs and words", 250, (size) => [noted(size)]),
  grows("fromSurveyData", "unknown answers", 250, (size) => [
    {
      ...(call("toSurveyData", [screening]) as object),
      ...Object.fromEntries(many(size, (place) => [`q${place}`, "w"])),
    },
  ]),
  grows("policeFormToSurveyData", "details and texts", 100, (size) => [form(size)]),
  grows("policeFormFromSurveyData", "details and texts", 100, (size) => [
    answerOf("policeFormToSurveyData", form(size)),
  ]),
];

/** Functions of which nothing grows with what is handed in, and why. */
export const BOUNDED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      ...["appendToHead", "judgementFromQuestionnaireResponse", "judgementFromSurveyData"],
      ...["parseFlag", "raiseFlag", "parseJudgement", "isUnder", "pinOf", "toProvenance"],
    ].map((name) => [name, "takes one small record"]),
  ),
  ...Object.fromEntries(
    [
      ...["blankToolInPlainWords", "blankToolToCsv", "checkReadiness", "explainForYoungPerson"],
      ...["findContacts", "policeFormToQuestionnaire", "policeFormToSurvey", "renderBlankTool"],
      ...["renderPlainTool", "staleContacts", "toCodeSystems", "toQuestionnaire", "toSurvey"],
      ...["toValueSets", "withEdition"],
    ].map((name) => [name, "takes an edition, which is checked before"]),
  ),
  ...Object.fromEntries(
    ["renderCaseload", "renderComparison", "renderScreening"].map((name) => [
      name,
      "takes a result with as many rows as the edition has",
    ]),
  ),
};
