// What every function of the library answers under an edition, to records made of its own rows, signs and levels.

import * as library from "csae-guidance";
import { AUDIENCES, pinOf } from "csae-guidance";
import type {
  Edition,
  HistoryEvent,
  Interventions,
  Judgement,
  PoliceForm,
  Result,
  Screening,
  SharingRecord,
} from "csae-guidance";
import * as csv from "csae-guidance/csv";
import * as fhir from "csae-guidance/fhir";
import * as schemas from "csae-guidance/json-schema";
import * as render from "csae-guidance/render";
import * as survey from "csae-guidance/survey";
import { CONTACT_FUNCTIONS } from "../../src/foundation/vocabulary.js";

/** The functions of every entry but the workbooks, which are made in time. */
export const ENTRIES = { ...library, ...csv, ...fhir, ...schemas, ...render, ...survey };

function made<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const by = { role: "school nurse", organisation: "Example School" };
const day = { completedOn: "2026-03-12", completedBy: by } as const;

/** Screenings that between them call for every caution that an edition can have. */
function screeningsUnder(edition: Edition) {
  const pin = pinOf(edition);
  const of = (
    answers: Screening<Edition>["answers"],
    more: Partial<Screening<Edition>> = {},
  ): Screening<Edition> => ({ edition: pin, answers, ...more });
  const every = (answer: "yes" | "no", withSigns = false): Screening<Edition>["answers"] =>
    Object.fromEntries(
      edition.indicators.map(({ id, signs }) => [
        id,
        withSigns ? { answer, signs: signs.map((sign) => sign.id), note: "Words." } : answer,
      ]),
    );
  const [first = "", second = ""] = edition.indicators.map(({ id }) => id);
  const some = of(
    {
      [first]: { answer: "yes", basis: ["observed"], observedOn: "2026-02", note: "Words." },
      [second]: "not-known",
    },
    {
      ...day,
      subject: { reference: "C-1", ageInYears: 12, learningDisabilityOrSpecialNeeds: "yes" },
      immediateDanger: "yes",
      childsVoice: "Words.",
      protectiveFactors: "Words.",
      notes: Object.fromEntries(edition.levels.map(({ id }) => [id, "Words."])),
    },
  );
  return {
    some,
    later: of(
      { ...every("no"), [first]: "no", [second]: "yes" },
      { ...day, completedOn: "2026-04-02", immediateDanger: "not-known" },
    ),
    full: of(every("yes", true), { ...day, subject: { ageInYears: 19 } }),
    none: of(every("no"), { ...day, subject: { dateOfBirth: "2011" } }),
    contradicted: of(every("no", true), { ...day, subject: { dateOfBirth: "2036" } }),
    differing: of({}, { ...day, subject: { dateOfBirth: "2014", ageInYears: 15 } }),
    about18: of({}, { ...day, subject: { dateOfBirth: "2008" } }),
    empty: of({}),
    ofAnother: of({}, { edition: { id: edition.id, version: "0.0.0" } }),
    unread: of(JSON.parse(`{ "${first}": "Yes" }`) as Screening<Edition>["answers"], day),
    withoutHash: {
      ...of({ [first]: "yes" }, { subject: { reference: "C-2" } }),
      edition: { id: edition.id, version: edition.version },
    },
  };
}

const sharing: SharingRecord = {
  recipient: "Example School",
  immediateDanger: "yes",
  consent: {
    status: "not-sought",
    discussion: "Words.",
    notSoughtBecause: [{ ground: "unjustified-delay" }, { ground: "other", reason: "Words." }],
  },
  publicInterest: { purposes: ["protect-children", "other"] },
  decider: { role: "manager", suitablyQualified: true },
  decision: "do-not-share",
  decidedOn: "2026-03-12",
  reasoning: "Words.",
};
const sharings: readonly SharingRecord[] = [
  sharing,
  {},
  { decision: "share" },
  { edition: { id: "another", version: "1" }, consent: { status: "given" } },
  { consent: { status: "withdrawn" } },
  {
    consent: { status: "could-not-be-asked", notSoughtBecause: [{ ground: "unjustified-delay" }] },
  },
];

const form: PoliceForm = {
  relatesToChildSexualExploitation: "yes",
  otherReferrals: "yes",
  reporter: { fullName: "A. Example", telephone: "01632 960001", jobTitle: "nurse" },
  source: { from: "other", fullName: "unknown", willingToEngage: "not-asked" },
  provenance: { howKnown: "A. Example said so." },
  event: { account: "A. Example rang.", date: "2026-03" },
  people: [{ fullName: "B. Example", aliases: ["Bee"], dateOfBirth: { ageInYears: 40 } }, {}],
  requestedInPreamble: {
    vehicles: ["a red car"],
    places: [{ role: "school", address: "Example School", person: 7 }],
  },
  agencyExtension: { "example-agency:reference": "17" },
};
const forms: readonly PoliceForm[] = [form, {}, { source: { from: "as-above" } }];

const flag = { child: "C-1", category: "gifts", caller: by, raisedOn: "2026-03-02" } as const;

function interventionsUnder({ interventionAims }: Edition): Interventions {
  const aims = interventionAims.map(({ id }) => id);
  const record = {
    edition: { id: "another", version: "1" },
    interventions: [
      { what: "Words.", aims, seen: [{ ...(aims[0] && { aim: aims[0] }), what: "Words." }] },
      { what: "Words." },
      {},
    ],
    noneFor: aims.slice(-1),
  };
  return record as unknown as Interventions;
}

function eventsUnder(
  screening: Screening<Edition>,
  judgement: Judgement<Edition>,
): readonly HistoryEvent<Edition>[] {
  const [row = ""] = Object.keys(screening.answers);
  const at = (minute: number) =>
    ({ by, at: "2026-03-02", recordedAt: `2026-03-02T10:0${minute}:00+00:00` }) as const;
  return [
    { kind: "created", ...at(0), screening },
    { kind: "judged", ...at(1), judgement },
    { kind: "discussed", ...at(2), discussion: { by, with: by, on: "2026-03-02" } },
    { kind: "sharing-decided", ...at(3), sharing },
    { kind: "flagged", ...at(4), flag },
    {
      kind: "amended",
      ...at(5),
      path: `/screening/answers/${row}/answer`,
      old: "yes",
      new: "no",
      why: "Words.",
    },
    { kind: "reviewed", ...at(6), review: { by, on: "2026-03-02", nextOn: "2026-05-07" } },
  ];
}

/** Every answer by the name of the function and a number. */
export function everyResult(edition: Edition): Readonly<Record<string, unknown>> {
  const all = screeningsUnder(edition);
  const screenings = Object.values(all);
  const [lowest, highest] = [edition.levels[0], edition.levels.at(-1)];
  const judgements: readonly Judgement<Edition>[] = [lowest, highest].map((level) => ({
    level: level?.id ?? "",
    by,
    on: "2026-03-12",
    discussedWith: by,
    reviewOn: "2026-04-02",
  }));
  const [judgement = { level: "", by, on: "2026-03-12" }] = judgements;
  const outcomes = screenings.map((each) => library.screen(each, edition));
  const recorded = judgements.map((each) => library.recordJudgement(all.some, each, edition));
  const records = recorded.map(made);
  const pairs = [
    [all.some, all.later],
    [all.later, all.some],
    [all.some, all.some],
    [all.withoutHash, all.none],
    [all.unread, all.full],
  ] as const;
  const comparisons = pairs.map(([one, other]) => library.compareScreenings(one, other, edition));
  const several = [all.some, all.later, all.contradicted, all.unread, all.withoutHash, all.empty];
  const combination = library.combineScreenings(several, edition);
  const line = library.timeline([...records, ...several], edition);
  const history = library.parseHistory(eventsUnder(all.some, judgement), edition);
  const events = made(history);
  const kept = made(
    library.recordSharing([], { kind: "recorded", on: "2026-03-02", record: sharing }, edition),
  );
  const interventions = library.reviewInterventions(interventionsUnder(edition), edition);
  const caseload = [...outcomes, ...outcomes, ...outcomes, ...outcomes, ...outcomes].map(
    (outcome) => ({ outcome, completedOn: "2026-03" }),
  );
  const summaries = [5, 7].map((threshold) =>
    library.summariseCaseload(caseload, { threshold }, edition),
  );
  const fewer = library.summariseCaseload(caseload.slice(1), { threshold: 7 }, edition);
  const tally = library.tallyCaseload(caseload, edition);
  const redactable = [
    ...records,
    all.full,
    all.ofAnother,
    sharing,
    flag,
    form,
    interventionsUnder(edition),
    events,
    {},
  ];
  const redactions = [...AUDIENCES, "nobody" as "child"].flatMap((audience) =>
    redactable.map((record) => library.redact(record as typeof form, audience, edition)),
  );
  const bad: unknown = { edition: { id: "another", version: "1" }, level: 7, answers: { x: 1 } };
  const failure = library.parseScreening(bad, edition);
  const response = fhir.toQuestionnaireResponse(all.full, edition, judgement);
  const formResponse = fhir.policeFormToQuestionnaireResponse(form, edition);
  const data = survey.toSurveyData(all.full, edition, judgement);
  const formData = survey.policeFormToSurveyData(form, edition);
  const results: Readonly<Record<string, readonly unknown[]>> = {
    screen: outcomes,
    whatWouldSettle: screenings.map((each) => library.whatWouldSettle(each, edition)),
    recordJudgement: recorded,
    parseScreening: [...screenings, bad].map((each) => library.parseScreening(each, edition)),
    parseScreeningText: ["{", JSON.stringify(all.some)].map((each) =>
      library.parseScreeningText(each, edition),
    ),
    parseJudgement: [...judgements, bad].map((each) => library.parseJudgement(each, edition)),
    compareScreenings: [
      ...comparisons,
      library.compareScreenings(all.some, all.ofAnother, edition),
    ],
    combineScreenings: [combination, library.combineScreenings([all.ofAnother], edition)],
    timeline: [line, library.timeline([], edition), library.timeline([all.ofAnother], edition)],
    parseInterventions: [{ noneFor: ["nothing"] }, bad].map((each) =>
      library.parseInterventions(each, edition),
    ),
    reviewInterventions: [interventions],
    parseSharingRecord: [...sharings, bad].map((each) => library.parseSharingRecord(each, edition)),
    reviewSharing: sharings.map((each) => library.reviewSharing(each, edition)),
    recordSharing: [library.recordSharing([], bad as never, edition), kept],
    parseSharingHistory: [kept, bad].map((each) => library.parseSharingHistory(each, edition)),
    raiseFlag: [flag, bad].map((each) => library.raiseFlag(each as typeof flag, edition)),
    parseFlag: [flag, bad].map((each) => library.parseFlag(each, edition)),
    parseFlags: [[flag], bad].map((each) => library.parseFlags(each, edition)),
    checkFlags: [[], [flag, flag, { ...flag, caller: {} }], bad].map((each) =>
      library.checkFlags(each as (typeof flag)[], { child: "C-1" }, edition),
    ),
    checkReadiness: [library.checkReadiness(edition, "2026-03-12")],
    findContacts: CONTACT_FUNCTIONS.map((fn) => library.findContacts(fn, edition)),
    staleContacts: [library.staleContacts(edition, "2026-03-12")],
    define: ["CSE", "grooming"].map((term) => library.define(term, edition)),
    parsePoliceForm: [...forms, bad].map((each) => library.parsePoliceForm(each, edition)),
    reviewPoliceForm: forms.map((each) => library.reviewPoliceForm(each, edition)),
    forIntelligence: forms.map((each) => library.forIntelligence(each, edition)),
    blankToolInPlainWords: [
      library.blankToolInPlainWords(edition),
      library.blankToolInPlainWords(edition, plainWordsUnder(edition)),
    ],
    explainForYoungPerson: [library.explainForYoungPerson(edition)],
    parsePlainWords: [plainWordsUnder(edition), bad].map((each) =>
      library.parsePlainWords(each, edition),
    ),
    parseHistory: [history, library.parseHistory(bad, edition)],
    appendEvent: [
      library.appendEvent<Edition, unknown>(events, bad, edition),
      library.appendEvent<Edition>(events, eventsUnder(all.some, judgement)[6] as never, edition),
    ],
    historyHead: [library.historyHead(events, edition)],
    appendToHead: [
      library.appendToHead<Edition, unknown>(
        made(library.historyHead(events, edition)),
        bad,
        edition,
      ),
    ],
    mergeHistories: [library.mergeHistories(events, events.slice(0, 3), edition)],
    reviewHistory: [events, events.slice(1)].map((each) =>
      library.reviewHistory(each, "0".repeat(64), edition),
    ),
    redact: redactions,
    summariseCaseload: summaries,
    tallyCaseload: [tally],
    mergeTallies: [library.mergeTallies([tally, tally], edition)],
    parseTally: [tally, bad].map((each) => library.parseTally(each, edition)),
    publishTally: [library.publishTally(tally, {}, edition)],
    checkRelease: [[fewer, ...summaries], [bad]].map((before) =>
      library.checkRelease(before as typeof summaries, summaries[1] as never, edition),
    ),
    compareEditions: [library.compareEditions(edition, edition)],
    defineOverlay: [
      library.defineOverlay(edition, { id: "example-trust", version: "1.0.0", agency: "Trust" }),
    ],
    checkEdition: [library.checkEdition(edition)],
    parseEdition: [library.parseEdition(edition)],
    migrateScreening: [library.migrateScreening(all.some, edition, edition)],
    editionHash: [library.editionHash(edition)],
    pinOf: [pinOf(edition)],
    toQuestionnaire: [
      fhir.toQuestionnaire(edition),
      fhir.toQuestionnaire(edition, { shape: "flat" }),
    ],
    policeFormToQuestionnaire: [fhir.policeFormToQuestionnaire(edition)],
    toQuestionnaireResponse: [response],
    fromQuestionnaireResponse: [response, bad].map((each) =>
      fhir.fromQuestionnaireResponse(each, edition),
    ),
    judgementFromQuestionnaireResponse: [response, bad].map((each) =>
      fhir.judgementFromQuestionnaireResponse(each, edition),
    ),
    policeFormToQuestionnaireResponse: [formResponse],
    policeFormFromQuestionnaireResponse: [formResponse, bad].map((each) =>
      fhir.policeFormFromQuestionnaireResponse(each, edition),
    ),
    toCodeSystems: [fhir.toCodeSystems(edition)],
    toValueSets: [fhir.toValueSets(edition)],
    toProvenance: [
      fhir.toProvenance(
        judgement,
        { target: "QuestionnaireResponse/17", recorded: "2026-03-12T10:00:00Z" },
        edition,
      ),
    ],
    toSurvey: [survey.toSurvey(edition)],
    policeFormToSurvey: [survey.policeFormToSurvey(edition)],
    toSurveyData: [data],
    fromSurveyData: [data, bad].map((each) => survey.fromSurveyData(each, edition)),
    judgementFromSurveyData: [data, bad].map((each) =>
      survey.judgementFromSurveyData(each, edition),
    ),
    policeFormToSurveyData: [formData],
    policeFormFromSurveyData: [formData, bad].map((each) =>
      survey.policeFormFromSurveyData(each, edition),
    ),
    blankToolToCsv: [csv.blankToolToCsv(edition)],
    screeningToCsv: [csv.screeningToCsv(all.full, edition)],
    screeningFromCsv: [csv.screeningToCsv(all.full, edition), "nothing"].map((each) =>
      csv.screeningFromCsv(each, edition),
    ),
    // The files hold every schema, and the components of the document too.
    jsonSchema: [schemas.jsonSchema("flag", {}, edition)],
    schemaFiles: [schemas.schemaFiles(edition)],
    openApiDocument: [
      { ...schemas.openApiDocument({ paths: "service" }, edition), components: {} },
    ],
    renderTimelineSvg: [
      render.renderTimelineSvg(made(line), edition),
      render.renderTimelineSvg(bad as never, edition),
    ],
    ...Object.fromEntries(
      (["full", "summary"] as const).flatMap((detail) => {
        const as = { format: "text", detail } as const;
        const documents = {
          renderScreening: outcomes.map((each, place) => {
            const screening = screenings[place];
            return render.renderScreening(
              each,
              { ...as, ...(screening && { screening }) },
              edition,
            );
          }),
          renderScreeningRecord: records.map((each) =>
            render.renderScreeningRecord(each, as, edition),
          ),
          renderSharing: sharings.map((each) =>
            render.renderSharing(library.reviewSharing(each, edition), as, edition),
          ),
          renderSharingRecord: sharings.map((each) =>
            render.renderSharingRecord(each, as, edition),
          ),
          renderPoliceForm: forms.map((each) => render.renderPoliceForm(each, as, edition)),
          renderComparison: comparisons.map((each) =>
            render.renderComparison(made(each), as, edition),
          ),
          renderCombination: [render.renderCombination(made(combination), as, edition)],
          renderTimeline: [render.renderTimeline(made(line), as, edition)],
          renderInterventions: [render.renderInterventions(interventions, as, edition)],
          renderHistory: [render.renderHistory(events, as, edition)],
          renderRedaction: redactions.map((each) => render.renderRedaction(each, as, edition)),
          renderCaseload: summaries.map((each) => render.renderCaseload(each, as, edition)),
          renderBlankTool: [render.renderBlankTool(as, edition)],
          renderPlainTool: [
            render.renderPlainTool(as, edition),
            render.renderPlainTool(as, edition, plainWordsUnder(edition)),
          ],
          renderIssues: [
            render.renderIssues(failure.ok ? [] : failure.issues, as, edition),
            render.renderIssues(7 as never, as, edition),
          ],
        };
        return Object.entries(documents).map(
          ([name, each]) => [`${name} ${detail}`, each] as const,
        );
      }),
    ),
  };
  return Object.fromEntries(
    Object.entries(results).flatMap(([name, answers]) =>
      answers.map((answer, place) => [`${name} ${place}`, answer] as const),
    ),
  );
}

/** A translation that an agency made of its own rows. */
function plainWordsUnder({ indicators }: Edition): library.EasyReadWords<Edition> {
  return {
    language: "cy",
    rows: Object.fromEntries(indicators.map(({ id }) => [id, "Geiriau."])),
    headings: { "the-list": "Y rhestr" },
  };
}
