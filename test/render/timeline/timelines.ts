// Timelines to render. Everything here is fictional.

import { recordJudgement, york } from "csae-guidance";
import type { Screening, ScreeningRecord } from "csae-guidance";
import type { Timeline } from "../../../src/timeline/model.js";
import { timeline } from "../../../src/timeline/timeline.js";
import { PIN, recordOf, screeningOf } from "../records.js";

export const ALL_NO = Object.fromEntries(york.indicators.map(({ id }) => [id, "no"]));

export function timelineOf(...records: readonly (Screening | ScreeningRecord)[]): Timeline {
  const made = timeline(records);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
}

export function on(
  completedOn: string | undefined,
  answers: object,
  fields: object = {},
): Screening {
  return screeningOf({
    edition: PIN,
    ...(completedOn === undefined ? {} : { completedOn }),
    answers,
    ...fields,
  });
}

/** Three reviews with every kind of mark, one of them judged. */
export const THREE = timelineOf(
  on("2026-01-14", {
    ...ALL_NO,
    "late-or-missing": "yes",
    "gang-association": "yes",
    clipping: "yes",
    "older-partner": "yes",
    "school-attendance": "yes",
  }),
  recordOf(
    {
      edition: PIN,
      completedOn: "2026-04-15",
      answers: {
        ...ALL_NO,
        "late-or-missing": "no",
        "gang-association": "yes",
        clipping: "not-known",
        "older-partner": "not-known",
        "mental-health-and-emotional-harm": "not-known",
      },
    },
    { level: "significant", by: { role: "designated safeguarding lead" }, on: "2026-04-20" },
  ),
  on("2026-07-15", {
    ...ALL_NO,
    "late-or-missing": "yes",
    "gang-association": "yes",
    clipping: "not-known",
    "mental-health-and-emotional-harm": "yes",
  }),
);

/** One date three times, and a judged record without any. */
export const ONE_DATE = timelineOf(
  on("2026-01-14", { ...ALL_NO, clipping: "yes" }),
  on("2026-01-14", ALL_NO),
  on("2026-01-14", { clipping: "yes" }, { immediateDanger: "yes" }),
  recordOf(
    {
      edition: PIN,
      answers: { clipping: "yes", "gang-association": "not-known", "older-partner": "no" },
    },
    { level: "emerging", by: { name: "A. Example" }, on: "2026-02-01" },
  ),
);

/** Forty records of every row, each answered in another way. */
export const FORTY = timelineOf(
  ...Array.from({ length: 40 }, (_, record) => {
    const answers = york.indicators.map(({ id }, place) => [
      id,
      (["yes", "no", "not-known", undefined] as const)[(place * 7 + record * record) % 4],
    ]);
    const date = new Date(Date.UTC(2020, 0, 1 + record * record)).toISOString().slice(0, 10);
    return on(
      date,
      Object.fromEntries(answers.filter(([, answer]) => answer !== undefined)) as object,
    );
  }),
);

/** A timeline with words in every place that can hold any. */
export function timelineWith(words: string): Timeline {
  const someone = { name: words, role: words, organisation: words };
  const record = recordJudgement(
    on(
      "2026-03-12",
      { clipping: { answer: "yes", note: words } },
      {
        subject: { reference: words },
        completedBy: someone,
        notes: { emerging: words },
        protectiveFactors: words,
        childsVoice: words,
      },
    ),
    { level: "escalating", by: someone, on: "2026-03-12", reason: words, discussedWith: someone },
  );
  return timelineOf(
    ...(record.ok ? [record.value] : []),
    on("2026-04-12", ALL_NO, { subject: { reference: `${words}.` } }),
  );
}

/** Each timeline by what it shows. */
export const TIMELINES: readonly (readonly [name: string, timeline: Timeline])[] = [
  ["no record", timelineOf()],
  ["one record", timelineOf(on("2026-01-14", { clipping: "yes" }))],
  ["three reviews", THREE],
  ["records of one date and of none", ONE_DATE],
  ["forty records", FORTY],
  ["a timeline with words in every place", timelineWith("Example words.")],
];
