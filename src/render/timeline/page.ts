// Renders records of one child over time (7.4, 7.8, 10.14). People say what they mean. In HTML a
// drawing stands before the tables.

import type { Paragraph, RootContent, Table } from "mdast";
import type { Edition } from "../../editions/types.js";
import { editionOf } from "../../editions/whole.js";
import { york } from "../../editions/york.js";
import { ANSWER_LABELS, cited } from "../../editions/labels.js";
import { sum } from "../../foundation/numbers.js";
import { CONCERN_LEVELS } from "../../foundation/vocabulary.js";
import type { RowState } from "../../foundation/vocabulary.js";
import type { Timeline, TimelineRow, UndatedRecord } from "../../timeline/index.js";
import { document, heading, paragraph, strong, table } from "../format/document.js";
import type { Item } from "../format/document.js";
import {
  cautionWords,
  emergency,
  madeBy,
  person,
  rowWords,
  section,
  unreadNotice,
} from "../parts.js";
import { drawTimeline } from "./svg.js";
import {
  dangers,
  indicated,
  indicatedAt,
  isDrawn,
  judged,
  recordNames,
  span,
  timesInWords,
} from "./words.js";
import type { OverTime } from "./words.js";
import { write } from "../format/write.js";
import type { Format } from "../format/write.js";

/**
 * Renders a timeline: every record with its bounds and judgement, then every row and theme with its
 * answer and its change from record to record. An HTML page first shows the same as a drawing.
 *
 * @remarks Limit: it lists and concludes nothing. A person decides whom to show it to.
 * @guidance 7.4, line 187; 7.8, lines 204–209; 10.14, line 387
 * @param timeline - From `timeline`.
 * @param format - `"text"`, `"markdown"` or `"html"`.
 * @param edition - The edition that the records were read with.
 * @example
 * const made = timeline([
 *   { edition: pinOf(york), completedOn: "2026-01-14", answers: { clipping: "yes" } },
 *   { edition: pinOf(york), completedOn: "2026-04-15", answers: { clipping: "not-known" } },
 * ]);
 * made.ok &&
 *   renderTimeline(made.value, "text").includes(
 *     "2 records from 2026-01-14 to 2026-04-15, over 91 days.",
 *   );
 * // true
 * made.ok &&
 *   renderTimeline(made.value, "text").includes(
 *     "Record by record: 1: Yes; 2: Not known, last answered Yes at 1",
 *   );
 * // true
 */
export function renderTimeline(
  timeline: Timeline<Edition>,
  format: Format,
  edition: Edition = york,
): string {
  edition = editionOf(edition);
  return write(
    timeline,
    () =>
      document(
        emergency(timeline.emergency),
        "Timeline of screenings",
        dangers(timeline).map((sentence) => paragraph([strong(sentence)])),
        unreadNotice(unreadIn(timeline)),
        paragraph([strong(span(timeline)), " Records are numbered by date."]),
        section(
          2,
          "Cautions",
          timeline.cautions.map((caution) => cautionLine(caution, edition)),
        ),
        format === "html" && timeline.records.length > 0
          ? [heading(2, "Drawing"), drawing(timeline, edition)]
          : [],
        recordTable(timeline, edition),
        section(2, "Judgements recorded", judgements(timeline, edition)),
        rows(timeline, edition),
        themes(timeline, edition),
        section(
          2,
          "Records without a date",
          timeline.undated.map((record) => undatedItem(record, edition)),
        ),
        section(2, "What to do next", timeline.prompts.map(cited)),
        madeBy(timeline.edition, edition),
      ),
    format,
  );
}

/** How many answers of all records could not be read. */
function unreadIn({ records, undated }: Timeline<Edition>): number {
  return sum([...records, ...undated].map(({ unread }) => unread));
}

function cautionLine(caution: Timeline["cautions"][number], edition: Edition): string {
  const where = caution.records?.length
    ? ` Records: ${caution.records.map((record) => record + 1).join(", ")}.`
    : "";
  return `${cautionWords(caution, edition)}${where}`;
}

/** The drawing inside a page. The tables under it say the same in words. */
function drawing(timeline: Timeline<Edition>, edition: Edition): Paragraph {
  const around = { notice: [], description: "The tables that follow say the same in words." };
  return {
    type: "paragraph",
    children: [],
    data: { hChildren: [drawTimeline(timeline, around, edition)] },
  };
}

function recordTable(timeline: Timeline<Edition>, edition: Edition): RootContent[] {
  if (timeline.records.length === 0) return [];
  return [
    heading(2, "Records"),
    overTime(
      ["Record", "Indicative level", "Judgement"],
      recordNames(timeline).map((name, record) => [
        name,
        indicatedAt(timeline, record, edition),
        judged(timeline, record, edition),
      ]),
    ),
    paragraph(cited(edition.indicationRule)),
  ];
}

function judgements({ judgement }: Timeline<Edition>, edition: Edition): Item[] {
  return judgement.map(({ record, level, by, on }) => ({
    words: [
      `${on}, on ` +
        `${record === undefined ? "a record without a date" : `record ${record + 1}`}: ` +
        `${edition.levels[level].name}, judged by `,
      person(by),
    ],
  }));
}

/**
 * Rows by level. A row that is No at every record, or unanswered at every record, is listed under
 * the tables.
 */
function rows({ records, rows: all }: Timeline<Edition>, edition: Edition): RootContent[] {
  if (records.length === 0) return [];
  const isAlways =
    (state: RowState) =>
    (row: TimelineRow<Edition>): boolean =>
      row.answers.every((answer) => answer.state === state);
  const [no, never] = [all.filter(isAlways("no")), all.filter(isAlways("unanswered"))];
  const others = all.filter((row) => !no.includes(row) && !never.includes(row));
  const label = ({ indicator }: TimelineRow<Edition>): string => rowWords(indicator, edition);
  return [
    ...CONCERN_LEVELS.flatMap((level) =>
      timeTable(
        `Rows: ${edition.levels[level].name}`,
        "Row",
        others.filter((row) => row.level === level).map((row) => ({ ...row, label: label(row) })),
      ),
    ),
    ...section(2, "Rows answered No at every record", no.map(label)),
    ...section(2, "Rows not answered at any record", never.map(label)),
  ];
}

function themes({ themes: all }: Timeline<Edition>, edition: Edition): RootContent[] {
  const labelled = edition.themes.flatMap(({ id, label }) =>
    all
      .filter((theme) => theme.theme === id && isDrawn(theme))
      .map((theme) => ({ ...theme, label })),
  );
  return timeTable("Themes", "Theme", labelled);
}

interface Line extends OverTime {
  readonly label: string;
}

function timeTable(title: string, what: string, lines: readonly Line[]): RootContent[] {
  return lines.length > 0
    ? [
        heading(2, title),
        overTime(
          [what, "Record by record"],
          lines.map((line) => [line.label, timesInWords(line)]),
        ),
      ]
    : [];
}

/** A table with narrow row headers, since its other cells hold long text. */
function overTime(
  columns: readonly [string, ...string[]],
  rows: readonly (readonly string[])[],
): Table {
  return {
    ...table({ columns, naming: columns[0], rows }),
    data: { hProperties: { className: ["over-time"] } },
  };
}

/**
 * A record without a date: its bounds, its rows that are Yes or open, and how many others are No or
 * not answered.
 */
function undatedItem({ answers, ...bounds }: UndatedRecord<Edition>, edition: Edition): Item {
  const having = (state: RowState): typeof answers =>
    answers.filter((answer) => answer.state === state);
  return {
    words: `Indicative level: ${indicated(bounds, edition)}`,
    more: [
      ...(["yes", "contradicted", "unread", "not-known"] as const).flatMap((state) =>
        having(state).map(
          ({ indicator }) => `${ANSWER_LABELS[state]}: ${rowWords(indicator, edition)}`,
        ),
      ),
      `Other rows: ${having("no").length} No, ${having("unanswered").length} not answered.`,
    ],
  };
}
