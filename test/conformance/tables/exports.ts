// What other systems load: documents as text, FHIR, SurveyJS, CSV. Everyone in here is fictional.

import { PIN, call, row } from "../table.js";
import type { Row } from "../table.js";

const nurse = { name: "A. Example", role: "school nurse" };
const screening = {
  edition: PIN,
  subject: { dateOfBirth: "2010-05" },
  completedOn: "2026-03-12",
  completedBy: nurse,
  immediateDanger: "not-known",
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
  childsVoice: "I am fine.",
};
const judgement = { level: "escalating", by: nurse, on: "2026-03-12" };
const form = {
  edition: PIN,
  otherReferrals: "not-known",
  people: [{ fullName: "B. Example", dateOfBirth: { unknown: true } }],
  agencyExtension: { "example-agency:reference": "17" },
};
/** What items, questions and cells cannot say. */
const odd = {
  edition: PIN,
  subject: {},
  answers: {
    "late-or-missing": {
      answer: "yes",
      signs: ["going-missing", "regularly-late-home", "going-missing"],
    },
    clipping: { answer: "no" },
  },
  childsVoice: "",
};
const canonical = "https://csae-guidance.example/fhir/Questionnaire/york-screening-tool|1.0.0";
const response = (more: object): object => ({
  resourceType: "QuestionnaireResponse",
  status: "completed",
  questionnaire: canonical,
  ...more,
});

const FHIR: readonly Row[] = [
  row(
    "toQuestionnaire",
    "the screening tool, the emergency notice first",
    [],
    ["/url", "https://csae-guidance.example/fhir/Questionnaire/york-screening-tool"],
    ["/item/0/linkId", "emergency"],
  ),
  row(
    "policeFormToQuestionnaire",
    "the police form, the emergency notice first",
    [],
    ["/item/0/linkId", "emergency"],
  ),
  row(
    "toQuestionnaireResponse",
    "a screening",
    [screening],
    ["/status", "completed"],
    ["/questionnaire", canonical],
  ),
  row(
    "toQuestionnaireResponse",
    "what items cannot say stands in an extension",
    [odd],
    ["/status", "in-progress"],
  ),
  row(
    "toQuestionnaireResponse",
    "a screening and a judgement in the flat shape",
    [screening, { $edition: "" }, judgement, { shape: "flat" }],
    ["/status", "completed"],
    ["/questionnaire", canonical.replace("|", "-flat|")],
  ),
  row(
    "fromQuestionnaireResponse",
    "a screening comes back as it was",
    [call("toQuestionnaireResponse", screening)],
    ["/value", screening],
  ),
  row(
    "fromQuestionnaireResponse",
    "so does what items cannot say",
    [call("toQuestionnaireResponse", odd)],
    ["/value", odd],
  ),
  row(
    "fromQuestionnaireResponse",
    "someone else’s questionnaire",
    [response({ questionnaire: "http://example.org/Questionnaire/x|1" })],
    ["/issues/0/code", "another-edition"],
    ["/issues/0/path", "/questionnaire"],
  ),
  row(
    "fromQuestionnaireResponse",
    "an unknown item, contained resources, and an item that asks nothing answered, at once",
    [
      response({
        contained: [{ resourceType: "Binary" }],
        item: [{ linkId: "nowhere" }, { linkId: "emergency", answer: [{ valueBoolean: true }] }],
      }),
    ],
    ["/ok", false],
    ["/issues/0/path", ""],
  ),
  row(
    "fromQuestionnaireResponse",
    "what is empty is nothing, and a canonical without a version is read and told",
    [
      response({
        questionnaire: canonical.split("|")[0],
        contained: [],
        item: [null, { linkId: "emerging", item: [{ linkId: "late-or-missing", answer: [{}] }] }],
      }),
    ],
    ["/value/answers", {}],
    ["/assumed/0/code", "missing"],
    ["/assumed/0/path", "/questionnaire"],
  ),
  row(
    "judgementFromQuestionnaireResponse",
    "a judgement comes back as it was",
    [{ $call: "toQuestionnaireResponse", input: [screening, { $edition: "" }, judgement] }],
    ["/value", judgement],
  ),
  row(
    "judgementFromQuestionnaireResponse",
    "no judgement, whatever the rows say",
    [call("toQuestionnaireResponse", screening)],
    ["/ok", true],
  ),
  row("policeFormToQuestionnaireResponse", "a police form", [form], ["/status", "in-progress"]),
  row(
    "policeFormFromQuestionnaireResponse",
    "a police form comes back as it was",
    [call("policeFormToQuestionnaireResponse", form)],
    ["/value", form],
  ),
  row(
    "toCodeSystems",
    "the words and ids as code systems",
    [],
    ["/0/concept/3/code", "unanswered"],
  ),
  row(
    "toValueSets",
    "a value set over each",
    [],
    ["/0/url", "https://csae-guidance.example/fhir/ValueSet/answers"],
  ),
  row(
    "toProvenance",
    "who judged",
    [judgement, { target: "QuestionnaireResponse/17", recorded: "2026-03-12T10:00:00Z" }],
    ["/agent/0/who/display", "A. Example, school nurse"],
  ),
];

const SURVEY: readonly Row[] = [
  row("toSurvey", "the screening tool", [], ["/pages/0/elements/0/name", "emergency-1"]),
  row("policeFormToSurvey", "the police form", [], ["/pages/0/elements/0/name", "emergency-1"]),
  row("toSurveyData", "a screening", [screening], ["/clipping", "no"]),
  row("toSurveyData", "what questions cannot say stands beside them", [odd], ["/clipping", "no"]),
  row(
    "fromSurveyData",
    "a screening comes back as it was",
    [call("toSurveyData", screening)],
    ["/value", screening],
  ),
  row(
    "fromSurveyData",
    "so does what questions cannot say",
    [call("toSurveyData", odd)],
    ["/value", odd],
  ),
  row(
    "fromSurveyData",
    "an unknown name",
    [{ "edition-pin": PIN, nowhere: 1 }],
    ["/issues/0/code", "unknown-key"],
    ["/issues/0/path", ""],
  ),
  row(
    "judgementFromSurveyData",
    "a judgement comes back as it was",
    [{ $call: "toSurveyData", input: [screening, { $edition: "" }, judgement] }],
    ["/value", judgement],
  ),
  row(
    "renumberPlaces",
    "the second of three persons is taken away",
    [{ places: [{ "place:person": 1 }, { "place:person": 2 }, { "place:person": 3 }] }, 2],
    ["/data/places", [{ "place:person": 1 }, {}, { "place:person": 2 }]],
    ["/named", [2]],
  ),
  row("policeFormToSurveyData", "a police form", [form], ["/other-referrals", "not-known"]),
  row(
    "policeFormFromSurveyData",
    "a police form comes back as it was",
    [call("policeFormToSurveyData", form)],
    ["/value", form],
  ),
];

const CSV: readonly Row[] = [
  row(
    "blankToolToCsv",
    "the blank tool",
    [],
    [
      "",
      /call\s999[^]*row,late-or-missing,Regularly coming home late or going missing,,,,,"\[Screening Tool, line 233\]"/,
    ],
  ),
  row(
    "screeningToCsv",
    "a screening",
    [screening],
    [
      "",
      /row,late-or-missing,Regularly coming home late or going missing,Yes,Heard,'2026-03,Fictional\.,/,
    ],
  ),
  row(
    "screeningToCsv",
    "what a spreadsheet could take for a formula",
    [{ edition: PIN, answers: {}, childsVoice: "=1+1; =2" }],
    ["", /,'=1\+1; '=2,/],
  ),
  row(
    "screeningFromCsv",
    "a screening comes back as it was",
    [call("screeningToCsv", screening)],
    ["/value", screening],
  ),
  row(
    "screeningFromCsv",
    "so does what cells cannot say",
    [call("screeningToCsv", odd)],
    ["/value", odd],
  ),
  row(
    "screeningFromCsv",
    "N/A is no answer and no No",
    ["kind,id,answer\nfield,edition,york\nfield,edition-version,1.0.0\nrow,clipping,N/A\n"],
    ["/issues/0/code", "unknown-word"],
    ["/issues/0/path", "/lines/4/answer"],
  ),
  row("screeningFromCsv", "what is no sheet", ["a,b\n1,2\n"], ["/issues/0/code", "wrong-format"]),
];

const DOCUMENTS: readonly Row[] = [
  row(
    "renderBlankTool",
    "as text",
    ["text"],
    ["", /call\s999[^]*Regularly coming home late or going missing/],
  ),
  row("renderScreening", "as text", [call("screen", screening), "text"], ["", /call\s999/]),
  row(
    "renderScreeningRecord",
    "as text",
    [call("recordJudgement", screening, judgement), "text"],
    ["", /call\s999/],
  ),
  row(
    "renderComparison",
    "as text",
    [call("compareScreenings", screening, { ...screening, completedOn: "2026-04-12" }), "text"],
    ["", /call\s999/],
  ),
  row("renderTimeline", "as text", [call("timeline", [screening]), "text"], ["", /call\s999/]),
  row("renderTimelineSvg", "as SVG", [call("timeline", [screening])], ["", /^<svg /]),
  row(
    "renderCombination",
    "as text",
    [call("combineScreenings", [screening, { ...screening, answers: {} }]), "text"],
    ["", /call\s999/],
  ),
  row(
    "renderInterventions",
    "as text",
    [call("reviewInterventions", {}), "text"],
    ["", /call\s999/],
  ),
  row(
    "renderSharing",
    "as text",
    [call("reviewSharing", { decision: "share" }), "text"],
    ["", /call\s999/],
  ),
  row("renderSharingRecord", "as text", [{ decision: "share" }, "text"], ["", /call\s999/]),
  row("renderPoliceForm", "as text", [form, "text"], ["", /call\s999/]),
  row("renderPlainTool", "as text", ["text"], ["", /Ring 999 now/]),
  row(
    "renderHistory",
    "as text",
    [
      call("appendEvent", [], {
        kind: "created",
        by: nurse,
        at: "2026-03-02",
        recordedAt: "2026-03-02T09:00:00Z",
        screening,
      }),
      "text",
    ],
    ["", /call\s999/],
  ),
  row(
    "renderRedaction",
    "as text",
    [call("redact", screening, "child"), "text"],
    ["", /call\s999/],
  ),
  row("renderCaseload", "as text", [call("summariseCaseload", []), "text"], ["", /call\s999/]),
  row(
    "renderIssues",
    "as text",
    [
      { $issues: "parseScreening", input: [{ edition: PIN, answers: { clipping: "perhaps" } }] },
      "text",
    ],
    ["", /call\s999[^]*\/answers\/clipping/],
  ),
];

export const EXPORTS: readonly Row[] = [...FHIR, ...SURVEY, ...CSV, ...DOCUMENTS];
