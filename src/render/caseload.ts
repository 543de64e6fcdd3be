// Renders a caseload in numbers, for a partnership's problem profile (1.16). It shows what the
// summary shows, and says in words what is hidden.

import type { RootContent } from "mdast";
import type {
  BoundsCount,
  CaseloadFigures,
  CaseloadMonth,
  CaseloadSummary,
  Count,
  OverlapBound,
  RowCount,
} from "../caseload/index.js";
import type { Edition } from "../editions/types.js";
import { editionOf } from "../editions/whole.js";
import { york } from "../editions/york.js";
import { cited, source } from "../editions/labels.js";
import { rowOf } from "../editions/rows.js";
import { document, heading, paragraph, strong, table } from "./format/document.js";
import { count, emergency, madeBy, section } from "./parts.js";
import { write } from "./format/write.js";
import type { Format } from "./format/write.js";

/**
 * Renders the summary of a caseload: first the totals, then for each month the bounds, the rows as
 * printed, the themes, and the rows that can rest on one fact.
 *
 * @remarks Limit: it gives numbers of records and does not say what they mean. It shows nothing
 *   that the summary does not hold.
 * @guidance 1.16, line 96
 * @param summary - From `summariseCaseload`.
 * @param edition - The edition that the summary was made with.
 * @example
 * renderCaseload(summariseCaseload([]), "text").includes("No month has anything to show."); // true
 */
export function renderCaseload(
  summary: CaseloadSummary,
  format: Format,
  edition: Edition = york,
): string {
  edition = editionOf(edition);
  return write(
    summary,
    () => {
      const { months, total } = summary;
      return document(
        emergency(summary.emergency),
        "Caseload in numbers",
        about(summary, edition),
        ...(months.length === 0 ? [paragraph("No month has anything to show.")] : []),
        ...(months.length > 1
          ? [
              figures(
                `All months together: ${count(total.records, "record", "records")} counted`,
                total,
                edition,
              ),
            ]
          : []),
        ...months.map((month) =>
          figures(
            `${monthName(month)}: ${count(month.records, "record", "records")} counted`,
            month,
            edition,
          ),
        ),
        madeBy(summary.edition, edition),
      );
    },
    format,
  );
}

function about(
  { threshold, readToTheEnd, setAside, ofOtherEditions, unreadable, suppression }: CaseloadSummary,
  edition: Edition,
): RootContent[] {
  const number = (of: Count): string =>
    of.suppressed ? `fewer than ${threshold}` : String(of.count);
  return [
    ...(readToTheEnd
      ? []
      : [
          paragraph([
            strong(
              "The outcomes broke off before their end. The numbers are of those that came before.",
            ),
          ]),
        ]),
    paragraph(
      "Numbers of records, for a problem profile. They say nothing of any child, and a number " +
        "that is higher or lower has many possible reasons.",
    ),
    paragraph(
      `“${NOT_SHOWN}” means: fewer than ${threshold}, or hidden to protect a number that is. ` +
        `${suppression.text} This is a convention of the software. ${suppression.note}`,
    ),
    paragraph(`The bounds are those of each record’s rows. ${cited(edition.indicationRule)}`),
    ...section(2, "In no other number here", [
      `Records set aside because their bounds are rare in their month: ${number(setAside)}`,
      `Outcomes of another edition: ${number(ofOtherEditions)}`,
      `Entries that are no outcome: ${number(unreadable)}`,
    ]),
  ];
}

function figures(title: string, shown: CaseloadFigures, edition: Edition): RootContent[] {
  const bounds = shown.bounds.filter(({ records }) => !records.suppressed);
  const rows = shown.rows.filter(({ yes, notKnown, unanswered }) =>
    [yes, notKnown, unanswered].some(({ suppressed }) => !suppressed),
  );
  const themes = shown.themes.flatMap(({ theme, records }) =>
    records.suppressed ? [] : [[themeLabel(theme, edition), range(records)]],
  );
  return [
    heading(2, title),
    heading(3, "Bounds"),
    table({
      columns: ["At least", "Could reach", "Records"],
      naming: "At least",
      rows: bounds.map((pair) => boundsCells(pair, edition)),
    }),
    ...notShown(shown.bounds.length - bounds.length, "pair of bounds", "pairs of bounds"),
    heading(3, "Rows"),
    ...(rows.length === 0
      ? []
      : [
          table({
            columns: ROW_COLUMNS,
            naming: "Examples of behaviour",
            rows: rows.map((row) => rowCells(row, edition)),
          }),
        ]),
    ...notShown(shown.rows.length - rows.length, "row", "rows"),
    heading(3, "Themes"),
    paragraph(
      "Records with a Yes in one or more of those rows of a theme whose Yes is shown. A theme " +
        "is a convention of the software.",
    ),
    ...(themes.length === 0
      ? []
      : [table({ columns: ["Theme", "Records"], naming: "Theme", rows: themes })]),
    ...notShown(shown.themes.length - themes.length, "theme", "themes"),
    ...section(
      3,
      "Not to be added up: rows that can rest on one fact",
      shown.overlaps.flatMap((overlap) => overlapLines(overlap, edition)),
    ),
  ];
}

const ROW_COLUMNS = ["Section", "Row", "Examples of behaviour", "Yes", "Not known", "Not answered"];

function boundsCells({ atLeast, couldReach, records }: BoundsCount, edition: Edition): string[] {
  return [edition.levels[atLeast].name, edition.levels[couldReach].name, cell(records)];
}

function rowCells(
  { indicator, level, yes, notKnown, unanswered }: RowCount,
  edition: Edition,
): string[] {
  const row = rowOf(edition, indicator);
  const named = row ? [String(row.row), `${row.label} ${source(row.citations)}`] : ["", indicator];
  return [edition.levels[level].name, ...named, cell(yes), cell(notKnown), cell(unanswered)];
}

function themeLabel(theme: string, edition: Edition): string {
  return edition.themes.find(({ id }) => id === theme)?.label ?? theme;
}

function range({ atLeast, atMost }: { readonly atLeast: number; readonly atMost: number }): string {
  return atLeast === atMost ? String(atLeast) : `${atLeast} to ${atMost}`;
}

function overlapLines({ overlap, atMost }: OverlapBound, edition: Edition): string[] {
  const known = edition.overlaps.filter(({ id }) => id === overlap);
  return known.map(
    ({ what, citations }) =>
      `${what} ${source(citations)} At most ` +
      `${count(atMost, "record stands", "records stand")} in more than one of their numbers.`,
  );
}

/** Says that something is not shown, and that this does not mean none. */
function notShown(number: number, one: string, many: string): RootContent[] {
  return number > 0
    ? [paragraph(`${count(number, one, many)} not shown. Not shown does not mean none.`)]
    : [];
}

const NOT_SHOWN = "Not shown";

function cell(number: Count): string {
  return number.suppressed ? NOT_SHOWN : String(number.count);
}

function monthName({ month }: CaseloadMonth): string {
  return month === "not-recorded" ? "Month not recorded" : month;
}
