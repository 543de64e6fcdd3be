// Ids that the compiler knows: York's, those that an overlay adds, and none of an edition that was
// read at run time.

import { expectTypeOf, test } from "vitest";
import {
  appendEvent,
  combineScreenings,
  compareScreenings,
  defineOverlay,
  migrateScreening,
  parseScreening,
  pinOf,
  raiseFlag,
  recordAt,
  recordJudgement,
  screen,
  timeline,
  withEdition,
  york,
} from "csae-guidance";
import type {
  ContactId,
  Edition,
  IndicatorId,
  IndicatorIdOf,
  Judgement,
  KnownIssueId,
  Overlay,
  Result,
  Screening,
  ScreeningOutcome,
  SignId,
  SignIdOf,
  StatementId,
  TermId,
  York,
} from "csae-guidance";
import { screeningToCsv } from "csae-guidance/csv";
import { toQuestionnaireResponse } from "csae-guidance/fhir";
import { renderScreening } from "csae-guidance/render";
import { toSurveyData } from "csae-guidance/survey";

const pin = pinOf(york);
declare function valueOf<T>(result: Result<T>): T;
declare const anything: unknown;

/** An agency with a row of its own, one that only confirms a contact, and one read at run time. */
declare const ofTrust: Screening<typeof trust>;
declare const ofChecked: Screening<typeof checked>;
declare const ofStored: Screening<typeof stored>;
declare const ofYork: Screening;
const trust = valueOf(
  defineOverlay(york, {
    id: "trust",
    version: "1.0.0",
    addedRows: [
      {
        id: "trust.a-row",
        level: "emerging",
        label: "A row",
        signs: [{ id: "trust.a-sign", label: "A sign" }],
        themes: [],
      },
    ],
  }),
);
const checked = valueOf(
  defineOverlay(york, {
    id: "checked",
    version: "1.0.0",
    contacts: [{ id: "emergency-duty-team", checkedOn: "2026-11-02" }],
  }),
);
const stored = valueOf(defineOverlay(york, anything));

test("York's ids are lists of words", () => {
  expectTypeOf(york).toEqualTypeOf<York>();
  expectTypeOf<IndicatorIdOf<York>>().toEqualTypeOf<IndicatorId>();
  expectTypeOf<SignIdOf<York>>().toEqualTypeOf<SignId>();
  expectTypeOf<"clipping">().toExtend<IndicatorId>();
  expectTypeOf<York["contacts"][number]["id"]>().toEqualTypeOf<ContactId>();
  expectTypeOf<York["statements"][number]["id"]>().toEqualTypeOf<StatementId>();
  expectTypeOf<York["glossary"][number]["id"]>().toEqualTypeOf<TermId>();
  expectTypeOf<York["knownIssues"][number]["id"]>().toEqualTypeOf<KnownIssueId>();
  expectTypeOf<York>().toExtend<Edition>();
});

test("a wrong row, and a wrong sign, do not compile", () => {
  screen({ edition: pin, answers: { "older-partner": "yes" } });
  // @ts-expect-error -- no such row
  screen({ edition: pin, answers: { "older-partnr": "yes" } });
  // @ts-expect-error -- no such sign
  screen({ edition: pin, answers: { clipping: { answer: "yes", signs: ["cliping"] } } });
});

test("an outcome names rows and signs of its edition", () => {
  const outcome = screen(ofYork);
  expectTypeOf(outcome).toEqualTypeOf<ScreeningOutcome>();
  expectTypeOf(outcome.indication.because).toEqualTypeOf<readonly IndicatorId[]>();
  expectTypeOf(outcome.present[0]!.indicator).toEqualTypeOf<IndicatorId>();
  expectTypeOf(outcome.present[0]!.signs).toEqualTypeOf<readonly SignId[]>();
  expectTypeOf(outcome.unresolved[0]!.indicator).toEqualTypeOf<IndicatorId>();
});

test("an overlay that is written out in the code adds its ids", () => {
  expectTypeOf<IndicatorIdOf<typeof trust>>().toEqualTypeOf<IndicatorId | "trust.a-row">();
  expectTypeOf<SignIdOf<typeof trust>>().toEqualTypeOf<SignId | "trust.a-sign">();
  expectTypeOf<IndicatorIdOf<typeof checked>>().toEqualTypeOf<IndicatorId>();
  screen({ edition: pinOf(trust), answers: { "trust.a-row": "yes", clipping: "no" } }, trust);
  // @ts-expect-error -- no such row
  screen({ edition: pinOf(trust), answers: { "trust.a-rwo": "yes" } }, trust);
});

test("of an overlay that is read at run time any id may be, and York's are not assumed", () => {
  expectTypeOf<IndicatorIdOf<typeof stored>>().toEqualTypeOf<string>();
  const { indicators } = valueOf(defineOverlay(york, {} as Overlay));
  expectTypeOf(indicators[0]!.id).toEqualTypeOf<string>();
  screen({ edition: pinOf(stored), answers: { "trust.whatever": "yes" } }, stored);
});

test("a record of one edition does not compile where another's is expected", () => {
  expectTypeOf(valueOf(parseScreening(anything, trust))).toEqualTypeOf<Screening<typeof trust>>();
  expectTypeOf(valueOf(parseScreening(anything))).toEqualTypeOf<Screening>();
  screen(ofTrust, trust);
  // @ts-expect-error -- the agency's row would be lost
  screen(ofTrust);
  // @ts-expect-error -- the agency's row would be lost
  screen(ofTrust, york);
  // @ts-expect-error -- any row could be lost
  screen(ofStored);
  screen(ofStored, stored);
  // @ts-expect-error -- the agency's row would be lost
  recordJudgement(ofTrust, anything);
  // @ts-expect-error -- the agency's row would be lost
  compareScreenings(ofTrust, ofTrust);
  // @ts-expect-error -- the agency's row would be lost
  combineScreenings([ofTrust, ofYork]);
  // @ts-expect-error -- the agency's row would be lost
  timeline([ofTrust]);
  // @ts-expect-error -- the agency's row would be lost
  screeningToCsv(ofTrust);
  // @ts-expect-error -- the agency's row would be lost
  toSurveyData(ofTrust);
  // @ts-expect-error -- the agency's row would be lost
  toQuestionnaireResponse(ofTrust);
  // @ts-expect-error -- a result is not yet a screening
  screen(parseScreening(anything));
  combineScreenings([ofTrust, ofYork], trust);
  renderScreening(screen(ofTrust, trust), "text", trust);
});

test("an edition with the same rows reads York's records, and one with more rows does too", () => {
  screen(ofChecked);
  screen(ofYork, checked);
  screen(ofYork, trust);
  screen(ofYork, stored);
  expectTypeOf(screen(ofChecked, checked)).toExtend<ScreeningOutcome>();
});

test("functions bound to an edition take its records", () => {
  const bound = withEdition(trust);
  expectTypeOf(valueOf(bound.parseScreening(anything))).toEqualTypeOf<Screening<typeof trust>>();
  expectTypeOf(bound.screen(ofTrust)).toEqualTypeOf<ScreeningOutcome<typeof trust>>();
  bound.recordJudgement(ofTrust, anything);
  // @ts-expect-error -- no such key
  bound.recordJudgement(ofTrust, { levl: "emerging" });
  // @ts-expect-error -- the agency's row would be lost
  withEdition(york).screen(ofTrust);
});

test("what is checked at run time is checked by the compiler if its type is known", () => {
  const judgement = { level: "emerging", by: {}, on: "2026-03-14" } as const;
  recordJudgement(ofYork, judgement);
  recordJudgement(ofYork, {} as Judgement);
  recordJudgement(ofYork, anything);
  recordJudgement(ofYork, JSON.parse("{}"));
  // @ts-expect-error -- no such key
  recordJudgement(ofYork, { levl: "x" });
  // @ts-expect-error -- no such key beside the others
  recordJudgement(ofYork, { level: "emerging", by: {}, on: "2026-03-14", raeson: "…" });
  // @ts-expect-error -- no such level
  recordJudgement(ofYork, { level: "high", by: {}, on: "2026-03-14" });

  defineOverlay(york, anything);
  // @ts-expect-error -- no such key
  defineOverlay(york, { id: "trust", version: "1.0.0", addedRws: [] });
  // @ts-expect-error -- no such level
  defineOverlay(york, { id: "t", version: "1.0.0", addedRows: [{ level: "high" }] });

  const made = { by: {}, at: "2026-03-02", recordedAt: "2026-03-02T09:00:00Z" };
  appendEvent([], anything);
  appendEvent([], { ...made, kind: "created", screening: ofYork });
  // @ts-expect-error -- the agency's row would be lost
  appendEvent([], { ...made, kind: "created", screening: ofTrust });
  appendEvent([], { ...made, kind: "created", screening: ofTrust }, trust);
  // @ts-expect-error -- no such kind
  appendEvent([], { ...made, kind: "creatd", screening: ofYork });

  raiseFlag(anything);
  // @ts-expect-error -- a flag holds no details (9.2)
  raiseFlag({ child: "C-1", category: "gifts", caller: {}, raisedOn: "2026-03-02", details: "" });
});

test("a screening carried to another edition is a record of that edition", () => {
  const migrated = valueOf(migrateScreening(ofTrust, trust, york));
  expectTypeOf(migrated.screening).toEqualTypeOf<Screening>();
  expectTypeOf(migrated.from).toEqualTypeOf<Screening<typeof trust>>();
  // @ts-expect-error -- it is a record of the other edition
  migrateScreening(ofTrust, york, trust);
});

test("a history keeps the edition of its record", () => {
  const history = valueOf(appendEvent([], anything, trust));
  expectTypeOf(recordAt(history).screening).toExtend<Screening<typeof trust> | undefined>();
  const own = recordAt(valueOf(appendEvent([], anything))).screening;
  if (own) screen(own);
});
