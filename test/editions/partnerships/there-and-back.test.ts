// Records under six partnerships go to every file and form, and come back as they were.

import { describe, expect, test } from "vitest";
import {
  appendEvent,
  combineScreenings,
  compareScreenings,
  defineEdition,
  mergeTallies,
  parseScreening,
  parseTally,
  pinOf,
  recordAt,
  screen,
  tallyCaseload,
} from "csae-guidance";
import { screeningFromCsv, screeningToCsv } from "csae-guidance/csv";
import { fromQuestionnaireResponse, toQuestionnaireResponse } from "csae-guidance/fhir";
import { jsonSchema } from "csae-guidance/json-schema";
import { fromSurveyData, toSurveyData } from "csae-guidance/survey";
import { screeningFromXlsx, screeningToXlsx } from "csae-guidance/xlsx";
import type { Edition, History, Screening } from "csae-guidance";
import { PARTNERSHIPS } from "./index.js";

/** A record with every kind of answer, a sign, a date and a note. */
function recordUnder(edition: Edition): Screening<Edition> {
  const [first, second, third, fourth] = edition.indicators;
  const parsed = parseScreening(
    {
      edition: pinOf(edition),
      subject: { reference: "C-1", ageInYears: 14, learningDisabilityOrSpecialNeeds: "not-known" },
      completedOn: "2026-06-15",
      completedBy: { role: "school nurse" },
      immediateDanger: "no",
      answers: {
        [first!.id]: {
          answer: "yes",
          signs: [first!.signs[0]!.id],
          basis: ["observed"],
          observedOn: "2026-05",
          note: "Fictional words.",
        },
        [second!.id]: "no",
        [third!.id]: "not-known",
        [fourth!.id]: "yes",
      },
      childsVoice: "I want it to stop.",
    },
    edition,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

describe.each(PARTNERSHIPS.map(({ name, draft }) => [name, draft] as const))("%s", (_, draft) => {
  const defined = defineEdition(draft);
  if (!defined.ok) throw new Error(JSON.stringify(defined.issues));
  const edition: Edition = defined.value;
  const record = recordUnder(edition);

  test("a sheet as CSV", () => {
    expect(screeningFromCsv(screeningToCsv(record, edition), edition)).toEqual({
      ok: true,
      value: record,
    });
  });

  test("a workbook", async () => {
    const file = await screeningToXlsx(record, edition);
    expect(await screeningFromXlsx(file, edition)).toEqual({ ok: true, value: record });
  });

  test("a FHIR response", () => {
    const back = fromQuestionnaireResponse(toQuestionnaireResponse(record, edition), edition);
    expect(back.ok && back.value).toEqual(record);
  });

  test("a survey", () => {
    const back = fromSurveyData(toSurveyData(record, edition), edition);
    expect(back.ok && back.value).toEqual(record);
  });

  test("its JSON Schema names its rows and levels", () => {
    const text = JSON.stringify(jsonSchema("screening", {}, edition));
    for (const { id } of edition.indicators) expect(text).toContain(`"${id}"`);
    const judgement = JSON.stringify(jsonSchema("judgement", {}, edition));
    for (const { id } of edition.levels) expect(judgement).toContain(`"${id}"`);
  });

  test("a comparison and a combination", () => {
    const other = { ...record, answers: { ...record.answers, [edition.indicators[1]!.id]: "yes" } };
    const later = other as Screening<Edition>;
    const compared = compareScreenings(record, later, edition);
    expect(compared.ok && compared.value.changes.map(({ from, to }) => [from, to])).toEqual([
      ["no", "yes"],
    ]);
    const combined = combineScreenings([record, later], edition);
    expect(combined.ok && combined.value.rows.filter(({ conflict }) => conflict)).toHaveLength(1);
  });

  test("a tally, kept as JSON and merged", () => {
    const tally = (chunk: string): unknown =>
      JSON.parse(
        JSON.stringify(
          tallyCaseload(
            { chunk, entries: [{ outcome: screen(record, edition), completedOn: "2026-06" }] },
            edition,
          ),
        ),
      );
    const tallies = [tally("1"), tally("2")].map((each) => {
      const parsed = parseTally(each);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      return parsed.value;
    });
    const merged = mergeTallies(tallies);
    const { atLeast, couldReach } = screen(record, edition).indication;
    expect(merged.ok && merged.value.levels).toEqual(edition.levels.map(({ id }) => id));
    expect(merged.ok && merged.value.months[0]?.bounds).toMatchObject([
      { atLeast, couldReach, records: 2 },
    ]);
  });

  test("a history, judged at a level of the edition", () => {
    const made = {
      at: "2026-06-15T09:00:00Z",
      recordedAt: "2026-06-15T09:00:00Z",
      by: { role: "lead" },
    };
    const level = edition.levels.at(-1)!.id;
    const events: unknown[] = [
      { kind: "created", ...made, screening: record },
      { kind: "judged", ...made, judgement: { level, by: { role: "lead" }, on: "2026-06-15" } },
    ];
    let history: History<Edition> = [];
    for (const event of events) {
      const appended = appendEvent(history, event as never, edition);
      if (!appended.ok) throw new Error(JSON.stringify(appended.issues));
      history = appended.value;
    }
    const now = recordAt(history, "2026-06-16");
    expect(JSON.stringify(now)).toContain(`"level":"${level}"`);
  });
});
