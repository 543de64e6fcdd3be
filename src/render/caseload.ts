// Renders a caseload in numbers, for a partnership's problem profile (1.16). It shows what the
// summary shows, and says in words what is hidden.

import type { RootContent } from "mdast";
import type {
  CaseloadFigures,
  CaseloadMonth,
  CaseloadSummary,
  Count,
  OverlapBound,
  ThemeBounds,
} from "../caseload/index.js";
import type { ShownEdition } from "../editions/types.js";
import { yorkShown } from "../editions/york.js";
import { heading, inOneLineEach, paragraph, strong, table } from "./format/document.js";
import type { Words } from "./format/document.js";
import type { As } from "./format/options.js";
import { write } from "./format/write.js";
import { levelName, rowName } from "./names.js";
import { inOneLine, section } from "./parts.js";
import type { Page } from "./page.js";
import { urgent } from "./urgent.js";

/**
 * Renders the summary of a caseload: first the totals, then for each month the bounds, the rows by
 * their short names, the themes, and the rows that can rest on one fact. At the end it says what is
 * not counted and how numbers are hidden. With `detail: "summary"`, the totals without rows.
 *
 * @remarks Limit: it gives numbers of records and does not say what they mean. It shows nothing
 *   that the summary does not hold.
 * @guidance 1.16, line 96
 * @param summary - From `summariseCaseload`.
 * @param as - A format, or options: the format, `detail` and `part`.
 * @param edition - The edition that the summary was made with.
 * @example
 * renderCaseload(summariseCaseload([]), "text").includes("No month has anything to show."); // true
 */
export function renderCaseload(
  summary: CaseloadSummary,
  as: As,
  edition: ShownEdition = yorkShown,
): string {
  return write(summary, as, edition, (page) => ({
    urgent: urgent(page, { emergency: summary.emergency }),
    title: page.say("caseload.title"),
    body: [
      about(page, summary),
      page.detail === "summary" ? inShort(page, summary) : inFull(page, summary),
      notCounted(page, summary),
      page.detail === "summary"
        ? []
        : [
            heading(2, page.say("caseload.hiding")),
            paragraph(page.say("caseload.suppression")),
            paragraph(page.say("caseload.suppression-note")),
          ],
    ],
    madeWith: summary.edition,
  }));
}

function about(page: Page, { threshold, readToTheEnd, months }: CaseloadSummary): RootContent[] {
  return [
    ...(readToTheEnd ? [] : [paragraph([strong(page.say("caseload.not-read"))])]),
    paragraph([
      ...page.say("caseload.about"),
      " ",
      ...page.say("caseload.not-shown-means", { threshold }),
    ]),
    paragraph([
      ...page.say("caseload.about-bounds"),
      ...(page.detail === "full" ? [" ", ...page.cited(page.edition.indicationRule)] : []),
      " ",
      ...page.say("caseload.about-themes"),
    ]),
    ...(months.length === 0 ? [paragraph(page.say("caseload.no-month"))] : []),
  ];
}

/** The totals, and the months with how many records each counts. */
function inShort(page: Page, { months, total }: CaseloadSummary): RootContent[] {
  if (months.length === 0) return [];
  return [
    heading(2, page.say("caseload.all-months", { count: total.records })),
    ...bounds(page, total),
    ...themes(page, total),
    heading(3, page.say("caseload.months")),
    paragraph(inOneLine(page, newest(page, months))),
  ];
}

/** The greatest number of months in a summary. */
const MONTHS = 6;

/** The last months, the newest first, and how many more there are. */
function newest(page: Page, months: readonly CaseloadMonth[]): Words[] {
  const more = months.length - MONTHS;
  return [
    ...[...months]
      .reverse()
      .slice(0, MONTHS)
      .map((month) => titleOf(page, month)),
    ...(more > 0 ? [page.say("shortened-list", { count: more })] : []),
  ];
}

function inFull(page: Page, { months, total }: CaseloadSummary): RootContent[] {
  const together =
    months.length > 1
      ? figures(page, page.say("caseload.all-months", { count: total.records }), total)
      : [];
  return [...together, ...months.flatMap((month) => figures(page, titleOf(page, month), month))];
}

function titleOf(page: Page, { month, records: count }: CaseloadMonth): Words {
  const name =
    month === "not-recorded" ? page.say("caseload.month-not-recorded") : [page.day(month)];
  return page.say("caseload.of-month", { month: name, count });
}

function notCounted(
  page: Page,
  { threshold, ofOtherEditions, unreadable }: CaseloadSummary,
): RootContent[] {
  const number = (of: Count): Words =>
    of.suppressed ? page.say("caseload.fewer-than", { threshold }) : [of.count];
  const lines = [
    page.say("caseload.of-other-editions", { number: number(ofOtherEditions) }),
    page.say("caseload.unreadable", { number: number(unreadable) }),
  ];
  return page.detail === "full"
    ? section(2, page.say("caseload.not-counted"), lines)
    : [heading(2, page.say("caseload.not-counted")), paragraph(inOneLine(page, lines))];
}

function figures(page: Page, title: Words, shown: CaseloadFigures): RootContent[] {
  return [
    heading(2, title),
    ...bounds(page, shown),
    ...rows(page, shown),
    ...themes(page, shown),
    ...section(
      3,
      page.say("caseload.overlaps"),
      shown.overlaps.flatMap((overlap) => overlapLines(page, overlap)),
    ),
  ];
}

function bounds(page: Page, { bounds: all }: CaseloadFigures): RootContent[] {
  const shown = all.filter(({ records }) => !records.suppressed);
  const hidden = all.length - shown.length;
  return [
    heading(3, page.say("caseload.bounds")),
    inOneLineEach({
      columns: [
        page.say("caseload.at-least"),
        page.say("caseload.could-reach"),
        page.say("caseload.records"),
      ],
      naming: 0,
      rows: shown.map(({ atLeast, couldReach, records }) => [
        levelName(page, atLeast),
        levelName(page, couldReach),
        cell(page, records),
      ]),
    }),
    ...(hidden > 0 ? [paragraph(page.say("caseload.bounds-not-shown", { count: hidden }))] : []),
  ];
}

function rows(page: Page, { rows: all }: CaseloadFigures): RootContent[] {
  const shown = all.filter(({ yes, notKnown, unanswered }) =>
    [yes, notKnown, unanswered].some(({ suppressed }) => !suppressed),
  );
  const hidden = all.length - shown.length;
  const columns = [
    page.say("caseload.level"),
    page.say("caseload.row"),
    page.say("yes"),
    page.say("not-known"),
    page.say("unanswered"),
  ];
  return [
    heading(3, page.say("caseload.rows")),
    ...(shown.length === 0
      ? []
      : [
          table({
            columns,
            naming: 1,
            rows: shown.map(({ indicator, level, yes, notKnown, unanswered }) => [
              levelName(page, level),
              rowName(page.edition, indicator),
              cell(page, yes),
              cell(page, notKnown),
              cell(page, unanswered),
            ]),
          }),
        ]),
    ...(hidden > 0 ? [paragraph(page.say("caseload.rows-not-shown", { count: hidden }))] : []),
  ];
}

function themes(page: Page, { themes: all }: CaseloadFigures): RootContent[] {
  const shown = all.flatMap((theme) => {
    const records = range(page, theme.records);
    return records ? [[themeLabel(page, theme), records]] : [];
  });
  const hidden = all.length - shown.length;
  return [
    heading(3, page.say("caseload.themes")),
    ...(shown.length === 0
      ? []
      : [
          inOneLineEach({
            columns: [page.say("caseload.theme"), page.say("caseload.records")],
            naming: 0,
            rows: shown,
          }),
        ]),
    ...(hidden > 0 ? [paragraph(page.say("caseload.themes-not-shown", { count: hidden }))] : []),
  ];
}

function themeLabel({ edition }: Page, { theme }: ThemeBounds): string {
  return edition.themes.find(({ id }) => id === theme)?.label ?? theme;
}

function range(page: Page, records: ThemeBounds["records"]): Words | undefined {
  if (records.suppressed) return undefined;
  const { atLeast: from, atMost: to } = records;
  return from === to ? [from] : page.say("caseload.range", { from, to });
}

function overlapLines(page: Page, { overlap, atMost }: OverlapBound): Words[] {
  return page.edition.overlaps
    .filter(({ id }) => id === overlap)
    .map(({ what, citations }) =>
      page.say("caseload.overlap", {
        what: page.cited({ text: what, citations }),
        count: atMost,
      }),
    );
}

function cell(page: Page, number: Count): Words {
  return number.suppressed ? page.say("caseload.not-shown") : [number.count];
}
