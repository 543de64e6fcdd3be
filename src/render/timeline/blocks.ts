// The blocks of a drawn timeline, from top to bottom.

import { levelIdsOf, sectionsOf } from "../../editions/levels.js";
import type { Edition } from "../../editions/types.js";
import type { Timeline, TimelineRow } from "../../timeline/index.js";
import { plainText } from "../format/document.js";
import type { Words } from "../format/document.js";
import type { Page } from "../page.js";
import { hasNoYesAt, levelName, rowName } from "../names.js";
import { CHARACTER, EDGE, linesOf } from "./layout.js";
import type { Block, Frame } from "./layout.js";
import { linearScale } from "./scale.js";
import { SHAPES, lead, shape, shapeOf, path, upright, textAt } from "./shapes.js";
import type { Shape, Style } from "./shapes.js";
import { dangers, isDrawn, notDrawn, span } from "./words.js";

/** The height of a line of text, and the distance from its top to its baseline. */
const LINE = 13;
const FOOT = 10;
/** The distance between two levels of a band. */
const LEVEL = 18;

const HAIR: Style = { "stroke-width": 0.25 };
const STRONG: Style = { "font-weight": "bold", "font-size": 12 };
const MIDDLE: Style = { "text-anchor": "middle" };

/** Every block of a drawing. If no record has a date, the drawing is text only. */
export function blocksOf(
  page: Page,
  timeline: Timeline<Edition>,
  notice: readonly Words[],
  frame: Frame,
): Block[] {
  const title = [...notice, ...dangers(page, timeline), span(page, timeline)].map((words) =>
    line(words, STRONG),
  );
  const notes = notDrawn(page, timeline).map((note) => line(note));
  if (timeline.records.length === 0) return [...title, ...notes];
  return [
    ...title,
    days(page, timeline, frame),
    header(page, timeline, frame),
    ...levels(page, timeline, frame),
    ...judgements(page, timeline, frame),
    ...sectionsOf(page.edition).flatMap((level) => section(page, level, timeline, frame)),
    ...key(page, frame),
    ...notes,
  ];
}

function line(words: Words, style?: Style): Block {
  return { height: LINE + 5, draw: (top) => [textAt(words, EDGE, top + FOOT, style)] };
}

function heading(words: Words, { right }: Frame): Block {
  return {
    height: LINE + 16,
    draw: (top) => [
      path(`M${EDGE} ${top + 6}H${right}`),
      textAt(words, EDGE, top + 10 + FOOT, { "font-weight": "bold" }),
    ],
  };
}

/**
 * Records and judgements on a line of days, to scale, with a line from each record to its column.
 */
function days(
  page: Page,
  { records, judgement }: Timeline<Edition>,
  { left, right, middle }: Frame,
): Block {
  const given = [...records, ...judgement].map(({ day }) => day);
  const at = linearScale(
    [Math.min(...given), Math.max(...given)],
    [middle(0), middle(records.length - 1)],
  );
  return {
    height: 48,
    draw: (top) => [
      textAt(page.say("timeline.days-to-scale"), EDGE, top + 20),
      path(`M${left} ${top + 16}H${right}`),
      ...judgement.map(({ day }) => shape("judgement", at(day), top + 9)),
      ...records.map(({ day }, record) =>
        path(`M${at(day)} ${top + 16}v6L${middle(record)} ${top + 40}v4`, { "stroke-width": 0.5 }),
      ),
    ],
  };
}

/**
 * The number and the date of each record, and the days between. Dates run upwards. So do days in
 * narrow columns.
 */
function header(
  page: Page,
  { records, stretches }: Timeline<Edition>,
  { middle, pitch }: Frame,
): Block {
  const dates = records.map(({ on }) => plainText([page.day(on)]));
  const datesHeight = Math.ceil(Math.max(...dates.map(({ length }) => length)) * CHARACTER) + 6;
  const areDaysUpright = pitch < 36;
  const datesTop = LINE + 3;
  const daysTop = datesTop + datesHeight;
  return {
    height: daysTop + (areDaysUpright ? 28 : LINE),
    draw: (top) => [
      textAt(page.say("timeline.record"), EDGE, top + FOOT),
      ...records.map((_, record) =>
        textAt([record + 1], middle(record), top + FOOT, {
          ...MIDDLE,
          ...(pitch < 16 && { "font-size": 9 }),
        }),
      ),
      textAt(page.say("timeline.date"), EDGE, top + datesTop + FOOT),
      ...dates.map((date, record) => upright(date, middle(record) + 4, top + daysTop - 4)),
      ...(stretches.length > 0
        ? [textAt(page.say("timeline.days-between"), EDGE, top + daysTop + FOOT)]
        : []),
      ...stretches.map((stretch) =>
        areDaysUpright
          ? upright([stretch.days], middle(stretch.from + 0.5) + 4, top + daysTop + 24)
          : textAt([stretch.days], middle(stretch.from + 0.5), top + daysTop + FOOT, MIDDLE),
      ),
    ],
  };
}

/** A band of the levels, the highest on top, with the shapes drawn on it. */
function band(
  { edition }: Page,
  title: Words,
  names: (level: string) => Words,
  frame: Frame,
  draw: (yOf: (level: string) => number) => Shape[],
): Block[] {
  const levels = levelIdsOf(edition);
  const body: Block = {
    height: levels.length * LEVEL,
    draw: (top) => {
      const yOf = (level: string): number =>
        top + (levels.length - levels.indexOf(level) - 0.5) * LEVEL;
      const lines = [...levels]
        .reverse()
        .flatMap((level) => [
          textAt(names(level), EDGE, yOf(level) + 4),
          path(`M${frame.left} ${yOf(level)}H${frame.right}`, HAIR),
        ]);
      return [...lines, ...draw(yOf)];
    },
  };
  return [heading(title, frame), body];
}

/**
 * The bounds of each record: the level that the rows answered Yes point to, and a stem to the level
 * that open rows could lead to.
 */
function levels(page: Page, { indication }: Timeline<Edition>, frame: Frame): Block[] {
  // With no row answered Yes, the name of a level is not shown: it would read as a verdict.
  const names = (level: string): Words =>
    hasNoYesAt(page, level) ? page.say("timeline.no-row-yes") : levelName(page, level);
  return band(page, page.say("timeline.level-band"), names, frame, (yOf) =>
    indication.flatMap(({ record, atLeast, couldReach }) => {
      const [x, low, high] = [frame.middle(record), yOf(atLeast), yOf(couldReach)];
      return [
        ...(atLeast === couldReach
          ? []
          : [path(`M${x} ${low}V${high}`), shape("could-reach", x, high)]),
        shape("at-least", x, low),
      ];
    }),
  );
}

/** Each judgement, in the column of the record that it was made on. */
function judgements(page: Page, { judgement }: Timeline<Edition>, frame: Frame): Block[] {
  if (judgement.length === 0) return [heading(page.say("timeline.judgement-band-empty"), frame)];
  return band(
    page,
    page.say("timeline.judgement-band"),
    (level) => levelName(page, level),
    frame,
    (yOf) =>
      judgement.flatMap(({ record, level }) =>
        record === undefined ? [] : [shape("judgement", frame.middle(record), yOf(level))],
      ),
  );
}

/** The rows of a level that were Yes or not known in at least one record. */
function section(page: Page, level: string, { rows }: Timeline<Edition>, frame: Frame): Block[] {
  const ofLevel = rows.filter((row) => row.level === level && isDrawn(row));
  const drawn = page.edition.indicators.flatMap(({ id, row: number }) =>
    ofLevel
      .filter((row) => row.indicator === id)
      .map((row) => {
        const name = rowName(page.edition, id);
        return rowBlock(row, page.say("timeline.numbered-row", { number, name: [name] }), frame);
      }),
  );
  return drawn.length > 0 ? [heading(levelName(page, level), frame), ...drawn] : [];
}

function rowBlock({ answers, steps }: TimelineRow<Edition>, label: Words, frame: Frame): Block {
  const lines = linesOf(plainText(label), frame);
  const height = lines.length * LINE + 7;
  return {
    height,
    draw: (top) => {
      const y = top + (height - 3) / 2;
      return [
        ...lines.map((text, place) => textAt(text, EDGE, top + place * LINE + FOOT)),
        path(`M${EDGE} ${top + height - 3}H${frame.right}`, HAIR),
        ...steps.flatMap((step, from) => lead(step, frame.middle(from), frame.middle(from + 1), y)),
        ...answers.map((answer, record) =>
          shape(shapeOf(answer, steps[record - 1]), frame.middle(record), y),
        ),
      ];
    },
  };
}

/** The key to the shapes, four in a line. */
function key(page: Page, frame: Frame): Block[] {
  const place = (frame.right - EDGE) / 4;
  const lines = [0, 4, 8].map((from): Block => ({
    height: LINE + 5,
    draw: (top) =>
      SHAPES.slice(from, from + 4).flatMap((name, column) => [
        shape(name, EDGE + column * place + 10, top + 6),
        textAt(page.say(`timeline.key-${name}`), EDGE + column * place + 26, top + FOOT),
      ]),
  }));
  return [heading(page.say("timeline.key"), frame), ...lines];
}
