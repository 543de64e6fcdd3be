// The rows of the tool and the themes of the edition, followed through the records of a timeline
// (7.4).

import type { Edition, Indicator } from "../editions/types.js";
import { OPEN_STATES } from "../foundation/vocabulary.js";
import type { RowState } from "../foundation/vocabulary.js";
import type { RowAnswer } from "../side-by-side/index.js";
import type { TimelineAnswer, TimelineRow, TimelineTheme, TimelineThemeAnswer } from "./model.js";
import { stepsOf } from "./steps.js";

/** Every row of the tool at every record. */
export function rowsOf(
  records: readonly (readonly RowAnswer<Edition>[])[],
  edition: Edition,
): TimelineRow<Edition>[] {
  return edition.indicators.map((indicator, place) =>
    rowOf(
      indicator,
      records
        .flatMap((rows) => rows.slice(place, place + 1))
        .map(({ answer, signs }) => ({ state: answer, signs })),
    ),
  );
}

function rowOf(
  { id, level, themes }: Indicator,
  answers: readonly TimelineAnswer<Edition>[],
): TimelineRow<Edition> {
  const states = answers.map(({ state }) => state);
  const recordsWith = (wanted: RowState): number[] =>
    states.flatMap((state, record) => (state === wanted ? [record] : []));
  return {
    indicator: id,
    level,
    themes,
    answers,
    steps: stepsOf(states),
    notAnsweredAt: recordsWith("unanswered"),
    notKnownAt: recordsWith("not-known"),
  };
}

/** The rows of a theme, taken together, at every record. */
export function themeOf(
  theme: string,
  rows: readonly TimelineRow<Edition>[],
  records: number,
): TimelineTheme<Edition> {
  const own = rows.filter(({ themes }) => themes.includes(theme));
  const answers = Array.from({ length: records }, (_, record) => themeAnswer(own, record));
  return {
    theme,
    indicators: own.map(({ indicator }) => indicator),
    answers,
    steps: stepsOf(answers.map(({ state }) => state)),
  };
}

function themeAnswer(
  rows: readonly TimelineRow<Edition>[],
  record: number,
): TimelineThemeAnswer<Edition> {
  const having = (...states: readonly (RowState | undefined)[]): string[] =>
    rows
      .filter(({ answers }) => states.includes(answers[record]?.state))
      .map(({ indicator }) => indicator);
  const state = (["yes", ...OPEN_STATES] as const).find((word) => having(word).length > 0) ?? "no";
  return { state, yes: having("yes"), open: having(...OPEN_STATES) };
}
