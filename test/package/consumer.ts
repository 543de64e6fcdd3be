// What a project that uses the package writes, and what must not compile there. Each compiler that
// docs/compatibility.md names checks it against the packed declarations (types.test.ts).

import {
  appendEvent,
  combineScreenings,
  compareScreenings,
  defineOverlay,
  parseJudgement,
  parseScreening,
  pinOf,
  recordAt,
  recordJudgement,
  screen,
  timeline,
  withEdition,
  york,
} from "csae-guidance";
import type { Edition, IndicatorId, IndicatorIdOf, Screening, SignId } from "csae-guidance";
import { screeningFromCsv, screeningToCsv } from "csae-guidance/csv";
import { renderScreening, renderScreeningRecord } from "csae-guidance/render";
import { fromSurveyData, toSurveyData } from "csae-guidance/survey";

const edition = pinOf(york);
const input: unknown = JSON.parse("{}");

// York
const typed: Screening = { edition, answers: { clipping: "yes", "older-partner": undefined } };
// @ts-expect-error -- no such row
const mistyped: Screening = { edition, answers: { "older-partnr": "yes" } };
// @ts-expect-error -- no such row
screen({ edition, answers: { "older-partnr": "yes" } });
// @ts-expect-error -- no such sign
screen({ edition, answers: { clipping: { answer: "yes", signs: ["not-a-sign"] } } });
// @ts-expect-error -- no such answer
screen({ edition, answers: { clipping: "perhaps" } });
// @ts-expect-error -- a result is not yet a screening
screen(parseScreening(input));

const outcome = screen(typed);
const because: readonly IndicatorId[] = outcome.indication.because;
const noted: readonly SignId[] = outcome.present.flatMap(({ signs }) => signs);
const open: readonly IndicatorId[] = outcome.unresolved.map(({ indicator }) => indicator);
renderScreening(outcome, "text");

// Parsed, and kept
const parsed = parseScreening(input);
if (parsed.ok) {
  const record = recordJudgement(parsed.value, input);
  if (record.ok) {
    renderScreeningRecord(record.value, "text");
    timeline([record.value, parsed.value]);
  }
  compareScreenings(parsed.value, typed);
  combineScreenings([parsed.value, typed]);
  screeningToCsv(parsed.value);
  toSurveyData(parsed.value);
  const judgement = parseJudgement(input);
  if (judgement.ok) recordJudgement(parsed.value, judgement.value);
  recordJudgement(parsed.value, { level: "emerging", by: {}, on: "2026-03-14" });
  // @ts-expect-error -- no such key
  recordJudgement(parsed.value, { levl: "x" });
  // @ts-expect-error -- no such level
  recordJudgement(parsed.value, { level: "high", by: {}, on: "2026-03-14" });
}
const sheet = screeningFromCsv("");
if (sheet.ok) screen(sheet.value);
const data = fromSurveyData(input);
if (data.ok) screen(data.value);
const history = appendEvent([], input);
if (history.ok) {
  const stood = recordAt(history.value).screening;
  if (stood) screen(stood);
}

// An agency's overlay, in the code
const laid = defineOverlay(york, {
  id: "trust",
  version: "1.0.0",
  addedRows: [
    {
      id: "trust.row",
      level: "emerging",
      label: "A row",
      signs: [{ id: "trust.sign", label: "A sign" }],
      themes: ["online"],
    },
  ],
});
// @ts-expect-error -- no such key
defineOverlay(york, { id: "trust", version: "1.0.0", addedRws: [] });
if (laid.ok) {
  const trust = laid.value;
  const ids: readonly IndicatorIdOf<typeof trust>[] = ["trust.row", "clipping"];
  // @ts-expect-error -- no such row
  const wrong: IndicatorIdOf<typeof trust> = "trust.rwo";
  const own = parseScreening(input, trust);
  if (own.ok) {
    const found: Screening<typeof trust> = own.value;
    screen(found, trust);
    // @ts-expect-error -- the agency's row would be lost
    screen(found);
    // @ts-expect-error -- the agency's row would be lost
    screen(found, york);
    // @ts-expect-error -- the agency's row would be lost
    screeningToCsv(found);
    withEdition(trust).screen(found);
    // @ts-expect-error -- the agency's row would be lost
    withEdition(york).screen(found);
    renderScreening(screen(found, trust), "text", trust);
  }
  screen(typed, trust);
  console.log(ids, wrong);
}

// An overlay that is read at run time
const read = defineOverlay(york, input);
if (read.ok) {
  const stored: Edition = read.value;
  const own = parseScreening(input, stored);
  if (own.ok) {
    screen(own.value, stored);
    // @ts-expect-error -- any row could be lost
    screen(own.value);
    const { screen: screenOwn } = withEdition(stored);
    screenOwn(own.value);
  }
}

console.log(mistyped, because, noted, open);
