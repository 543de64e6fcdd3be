// Themes, overlaps and sums over months. They follow from the shown numbers and reveal nothing
// more.

import type { Edition } from "../editions/types.js";
import { memo } from "../foundation/memo.js";
import { sum } from "../foundation/numbers.js";
import type {
  BoundsCount,
  CaseloadFigures,
  Count,
  OverlapBound,
  RowCount,
  ThemeBounds,
} from "./summary.js";

const HIDDEN = /* @__PURE__ */ Object.freeze({ suppressed: true } as const);

/**
 * The bounds of each theme. The lower one is the largest number of its rows, as if the rows held
 * the same records. The upper one is the sum of its rows, as if they shared none.
 */
export function themesOf(
  rows: readonly RowCount[],
  records: number,
  edition: Edition,
): ThemeBounds[] {
  return rowsOfThemes(edition).map(({ theme, homes }) => {
    const yes = yesOf(rows.filter(({ indicator }) => homes.has(indicator)));
    return {
      theme,
      records:
        yes.length === 0
          ? HIDDEN
          : { suppressed: false, atLeast: Math.max(...yes), atMost: Math.min(records, sum(yes)) },
    };
  });
}

/**
 * The overlaps between rows whose Yes is shown. A record in two of the rows is in at least one that
 * is not the largest.
 */
export function overlapsOf(
  rows: readonly RowCount[],
  records: number,
  edition: Edition,
): OverlapBound[] {
  return rowsOfOverlaps(edition).flatMap(({ overlap, homes }) => {
    const shown = rows.filter(({ indicator, yes }) => !yes.suppressed && homes.has(indicator));
    const yes = yesOf(shown);
    if (shown.length < 2) return [];
    return [
      {
        overlap,
        rows: shown.map(({ indicator }) => indicator),
        atMost: Math.min(records, sum(yes) - Math.max(...yes)),
      },
    ];
  });
}

const rowsOfThemes = /* @__PURE__ */ memo(({ themes, indicators }: Edition) =>
  themes.map(({ id }) => ({
    theme: id,
    homes: new Set(indicators.filter((row) => row.themes.includes(id)).map((row) => row.id)),
  })),
);

const rowsOfOverlaps = /* @__PURE__ */ memo(({ overlaps, indicators }: Edition) =>
  overlaps.map(({ id, signs }) => ({
    overlap: id,
    homes: new Set(
      indicators
        .filter((row) => row.signs.some((sign) => signs.includes(sign.id)))
        .map((row) => row.id),
    ),
  })),
);

/**
 * Adds up what the months show, starting with everything hidden. What a month hides is in no sum.
 */
export function totalOf(
  months: readonly CaseloadFigures[],
  nothing: CaseloadFigures,
): CaseloadFigures {
  return months.reduce(together, nothing);
}

/** Adds two sets of figures of one edition, whose lists match by index. */
function together(one: CaseloadFigures, other: CaseloadFigures): CaseloadFigures {
  return {
    records: one.records + other.records,
    bounds: paired(one.bounds, other.bounds, (bounds, more): BoundsCount => ({
      ...bounds,
      records: added(bounds.records, more.records),
    })),
    rows: paired(one.rows, other.rows, (row, more): RowCount => ({
      ...row,
      yes: added(row.yes, more.yes),
      notKnown: added(row.notKnown, more.notKnown),
      unanswered: added(row.unanswered, more.unanswered),
    })),
    themes: paired(one.themes, other.themes, (theme, more): ThemeBounds => ({
      ...theme,
      records: addedBounds(theme.records, more.records),
    })),
    overlaps: addedOverlaps(one.overlaps, other.overlaps),
  };
}

function paired<T>(one: readonly T[], other: readonly T[], join: (a: T, b: T) => T): T[] {
  return one.flatMap((item, place) =>
    other.slice(place, place + 1).map((more) => join(item, more)),
  );
}

function added(one: Count, other: Count): Count {
  if (one.suppressed || other.suppressed) return one.suppressed ? other : one;
  return { suppressed: false, count: one.count + other.count };
}

function addedBounds(
  one: ThemeBounds["records"],
  other: ThemeBounds["records"],
): ThemeBounds["records"] {
  if (one.suppressed || other.suppressed) return one.suppressed ? other : one;
  return {
    suppressed: false,
    atLeast: one.atLeast + other.atLeast,
    atMost: one.atMost + other.atMost,
  };
}

function addedOverlaps(
  one: readonly OverlapBound[],
  other: readonly OverlapBound[],
): OverlapBound[] {
  const ids = [...new Set([...one, ...other].map(({ overlap }) => overlap))];
  return ids.map((overlap) => {
    const same = [...one, ...other].filter((bound) => bound.overlap === overlap);
    return {
      overlap,
      rows: [...new Set(same.flatMap(({ rows }) => rows))],
      atMost: sum(same.map(({ atMost }) => atMost)),
    };
  });
}

function yesOf(rows: readonly RowCount[]): number[] {
  return rows.flatMap(({ yes }) => (yes.suppressed ? [] : [yes.count]));
}
