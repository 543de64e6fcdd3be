// The tables and lists of a timeline: records, rows and themes record by record, and records
// without a date.

import { sectionsOf } from "../../editions/levels.js";
import type { RootContent, Table } from "mdast";
import type { Edition } from "../../editions/types.js";
import type { RowState } from "../../foundation/vocabulary.js";
import type { Timeline, TimelineRow, UndatedRecord } from "../../timeline/index.js";
import { heading, paragraph, table } from "../format/document.js";
import type { Item, Words } from "../format/document.js";
import type { Page } from "../page.js";
import { rowInPrint, rowName, sectionName } from "../names.js";
import { section } from "../parts.js";
import { namesOf, whose } from "../one-of-several.js";
import type { OneOfSeveral } from "../one-of-several.js";
import {
  bound,
  boundAt,
  hasChanged,
  isAlways,
  isDrawn,
  judged,
  judgedAt,
  judgedInShort,
  recordName,
  timesInWords,
} from "./words.js";
import type { OverTime } from "./words.js";

/** The greatest number of records in the table of a summary. */
const RECORDS = 3;

/** Every record with its level and its judgement. A summary has the latest. */
export function recordTable(page: Page, timeline: Timeline<Edition>): RootContent[] {
  const { records } = timeline;
  if (records.length === 0) return [];
  const from = page.detail === "full" ? 0 : Math.max(0, records.length - RECORDS);
  const rows = records.slice(from).map((_, place): Words[] => {
    const record = from + place;
    return [
      recordName(page, timeline, record),
      boundAt(page, timeline, record),
      judgedAt(page, timeline, record, (each) =>
        page.detail === "full" ? judged(page, each) : judgedInShort(page, each),
      ),
    ];
  });
  return [
    heading(2, page.say("timeline.records")),
    ...(from > 0 ? [paragraph(page.say("timeline.earlier-records", { count: from }))] : []),
    overTime(
      [page.say("timeline.record"), page.say("timeline.level"), page.say("timeline.judgement")],
      rows,
    ),
  ];
}

/** The rows that are not the same at every record, by level. */
export function rowTables(page: Page, { records, rows }: Timeline<Edition>): RootContent[] {
  if (records.length === 0) return [];
  const shown = rows.filter((row) => !isAlways("no")(row) && !isAlways("unanswered")(row));
  return sectionsOf(page.edition).flatMap((level) =>
    timeTable(
      page,
      page.say("timeline.rows-of", { level: sectionName(page, level) }),
      page.say("timeline.row"),
      shown
        .filter((row) => row.level === level)
        .map((row) => ({ ...row, label: rowName(page.edition, row.indicator) })),
    ),
  );
}

/** The rows that were never answered, and those that are No at every record: open first. */
export function otherRows(page: Page, { records, rows }: Timeline<Edition>): RootContent[] {
  if (records.length === 0) return [];
  const named = (having: readonly TimelineRow<Edition>[]): Words =>
    namesOf(
      page,
      having.map(({ indicator }) => indicator),
    );
  const [never, no] = [rows.filter(isAlways("unanswered")), rows.filter(isAlways("no"))];
  return section(2, page.say("timeline.other-rows"), [
    ...(never.length > 0 ? [page.say("timeline.never-answered", { names: named(never) })] : []),
    ...(no.length > 0 ? [page.say("timeline.always-no", { names: named(no) })] : []),
  ]);
}

/** The printed words of the rows whose answer changed. */
export function rowsInPrint(page: Page, { rows }: Timeline<Edition>): RootContent[] {
  return section(
    2,
    page.say("timeline.in-print"),
    rows.filter(hasChanged).map(({ indicator }) =>
      page.say("labelled", {
        label: rowName(page.edition, indicator),
        words: rowInPrint(page, indicator),
      }),
    ),
  );
}

/** The themes that were Yes or open in at least one record. */
export function themeTable(page: Page, { themes }: Timeline<Edition>): RootContent[] {
  const labelled = page.edition.themes.flatMap(({ id, label }) =>
    themes
      .filter((theme) => theme.theme === id && isDrawn(theme))
      .map((theme) => ({ ...theme, label })),
  );
  return timeTable(page, page.say("timeline.themes"), page.say("timeline.theme"), labelled);
}

interface Line extends OverTime {
  readonly label: Words;
}

function timeTable(page: Page, title: Words, what: Words, lines: readonly Line[]): RootContent[] {
  return lines.length > 0
    ? [
        heading(2, title),
        overTime(
          [what, page.say("timeline.over-time")],
          lines.map((line) => [line.label, timesInWords(page, line)]),
        ),
      ]
    : [];
}

/** A table with narrow row headers, since its other cells hold long text. */
function overTime(columns: readonly Words[], rows: readonly (readonly Words[])[]): Table {
  return {
    ...table({ columns, naming: 0, rows }),
    data: { hProperties: { class: ["over-time"] } },
  };
}

/** The records without a date, and the judgements on them. */
export function undated(
  page: Page,
  { undated: records, judgement }: Timeline<Edition>,
  several: readonly OneOfSeveral[],
): RootContent[] {
  return section(2, page.say("timeline.undated"), [
    ...records.flatMap((record, place) =>
      several.slice(place, place + 1).map((one) => undatedItem(page, record, one)),
    ),
    ...judgement
      .filter(({ record }) => record === undefined)
      .map((each) => page.say("timeline.undated-judgement", { judgement: judged(page, each) })),
  ]);
}

/**
 * A record without a date: its level, its rows that are Yes or open, and how many others are No or
 * not answered.
 */
function undatedItem(page: Page, record: UndatedRecord<Edition>, one: OneOfSeveral): Item {
  const having = (state: RowState): string[] =>
    record.answers.filter((answer) => answer.state === state).map(({ indicator }) => indicator);
  return {
    words: whose(page, one),
    more: [
      page.say("timeline.undated-level", { level: bound(page, record) }),
      ...(["yes", "contradicted", "unread", "not-known"] as const).flatMap((state): Words[] => {
        const rows = having(state);
        return rows.length > 0
          ? [
              page.say("timeline.undated-rows", {
                state: page.say(state),
                names: namesOf(page, rows),
              }),
            ]
          : [];
      }),
      page.say("timeline.undated-others", {
        no: having("no").length,
        unanswered: having("unanswered").length,
      }),
    ],
  };
}
