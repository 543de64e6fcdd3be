// The blocks of a drawn timeline, from top to bottom.

import type { Edition } from "../../editions/types.js";
import { CONCERN_LEVELS, RISK_LEVELS } from "../../foundation/vocabulary.js";
import type { ConcernLevel, RiskLevel } from "../../foundation/vocabulary.js";
import type { Timeline, TimelineRow } from "../../timeline/index.js";
import { EDGE, linesOf } from "./layout.js";
import type { Block, Frame } from "./layout.js";
import { linearScale } from "./scale.js";
import { SHAPES, lead, shape, shapeOf, path, upright, textAt } from "./shapes.js";
import type { ShapeName, Shape, Style } from "./shapes.js";
import { dangers, isDrawn, notDrawn, span } from "./words.js";

/** The height of a line of text, and the distance from its top to its baseline. */
const LINE = 13;
const FOOT = 10;
/** The distance between two levels of a band. */
const LEVEL = 18;

const HAIR: Style = { strokeWidth: 0.25 };
const STRONG: Style = { fontWeight: "bold", fontSize: 12 };
const MIDDLE: Style = { textAnchor: "middle" };

/** Every block of a drawing. If no record has a date, the drawing is text only. */
export function blocksOf(
  timeline: Timeline<Edition>,
  notice: readonly string[],
  frame: Frame,
  edition: Edition,
): Block[] {
  const title = [...notice, ...dangers(timeline), span(timeline)].map((text) => line(text, STRONG));
  const notes = notDrawn(timeline).map((note) => line(note));
  if (timeline.records.length === 0) return [...title, ...notes];
  return [
    ...title,
    days(timeline, frame),
    header(timeline, frame),
    ...indications(timeline, frame, edition),
    ...judgements(timeline, frame, edition),
    ...CONCERN_LEVELS.flatMap((level) => section(level, timeline, frame, edition)),
    ...key(frame),
    ...notes,
  ];
}

function line(text: string, style?: Style): Block {
  return { height: LINE + 5, draw: (top) => [textAt(text, EDGE, top + FOOT, style)] };
}

function heading(text: string, { right }: Frame): Block {
  return {
    height: LINE + 16,
    draw: (top) => [
      path(`M${EDGE} ${top + 6}H${right}`),
      textAt(text, EDGE, top + 10 + FOOT, { fontWeight: "bold" }),
    ],
  };
}

/**
 * Records and judgements on a line of days, to scale, with a line from each record to its column.
 */
function days({ records, judgement }: Timeline<Edition>, { left, right, middle }: Frame): Block {
  const given = [...records, ...judgement].map(({ day }) => day);
  const at = linearScale(
    [Math.min(...given), Math.max(...given)],
    [middle(0), middle(records.length - 1)],
  );
  return {
    height: 48,
    draw: (top) => [
      textAt("Days, to scale", EDGE, top + 20),
      path(`M${left} ${top + 16}H${right}`),
      ...judgement.map(({ day }) => shape("judgement", at(day), top + 9)),
      ...records.map(({ day }, record) =>
        path(`M${at(day)} ${top + 16}v6L${middle(record)} ${top + 40}v4`, { strokeWidth: 0.5 }),
      ),
    ],
  };
}

/**
 * The number and the date of each record, and the days between. In narrow columns, dates and days
 * are rotated to run upwards.
 */
function header({ records, stretches }: Timeline<Edition>, { middle, pitch }: Frame): Block {
  const isDateUpright = pitch < 62;
  const areDaysUpright = pitch < 36;
  const datesTop = LINE + 3;
  const daysTop = datesTop + (isDateUpright ? 62 : LINE + 3);
  const cell = (text: string, x: number, top: number, height: number, isUpright: boolean): Shape =>
    isUpright ? upright(text, x + 4, top + height - 4) : textAt(text, x, top + FOOT, MIDDLE);
  return {
    height: daysTop + (areDaysUpright ? 28 : LINE),
    draw: (top) => [
      textAt("Record", EDGE, top + FOOT),
      ...records.map((_, record) =>
        textAt(`${record + 1}`, middle(record), top + FOOT, {
          ...MIDDLE,
          ...(pitch < 16 && { fontSize: 9 }),
        }),
      ),
      textAt("Date", EDGE, top + datesTop + FOOT),
      ...records.map(({ on }, record) =>
        cell(on, middle(record), top + datesTop, 62, isDateUpright),
      ),
      ...(stretches.length > 0 ? [textAt("Days between", EDGE, top + daysTop + FOOT)] : []),
      ...stretches.map((stretch) =>
        cell(`${stretch.days}`, middle(stretch.from + 0.5), top + daysTop, 28, areDaysUpright),
      ),
    ],
  };
}

/** A band of the four levels, the highest on top, with the shapes drawn on it. */
function band(
  title: string,
  names: Readonly<Record<RiskLevel, string>>,
  frame: Frame,
  draw: (yOf: (level: RiskLevel) => number) => Shape[],
): Block[] {
  const body: Block = {
    height: RISK_LEVELS.length * LEVEL,
    draw: (top) => {
      const yOf = (level: RiskLevel): number =>
        top + (RISK_LEVELS.length - RISK_LEVELS.indexOf(level) - 0.5) * LEVEL;
      const lines = [...RISK_LEVELS]
        .reverse()
        .flatMap((level) => [
          textAt(names[level], EDGE, yOf(level) + 4),
          path(`M${frame.left} ${yOf(level)}H${frame.right}`, HAIR),
        ]);
      return [...lines, ...draw(yOf)];
    },
  };
  return [heading(title, frame), body];
}

function levelNames({ levels }: Edition): Readonly<Record<RiskLevel, string>> {
  return {
    "no-risk": levels["no-risk"].name,
    emerging: levels.emerging.name,
    escalating: levels.escalating.name,
    significant: levels.significant.name,
  };
}

/**
 * The bounds of each record: the level that the rows answered Yes point to, and a stem to the level
 * that open rows could lead to.
 */
function indications({ indication }: Timeline<Edition>, frame: Frame, edition: Edition): Block[] {
  // With no row answered Yes, the name of a level is not shown: it would read as a verdict.
  const names = { ...levelNames(edition), "no-risk": "No row answered Yes" };
  return band("Indicative level, from the rows answered Yes", names, frame, (yOf) =>
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
function judgements({ judgement }: Timeline<Edition>, frame: Frame, edition: Edition): Block[] {
  if (judgement.length === 0) return [heading("Judgement, made by a person: none recorded", frame)];
  return band("Judgement, made by a person", levelNames(edition), frame, (yOf) =>
    judgement.flatMap(({ record, level }) =>
      record === undefined ? [] : [shape("judgement", frame.middle(record), yOf(level))],
    ),
  );
}

/** The rows of a level that were Yes or not known in at least one record. */
function section(
  level: ConcernLevel,
  { rows }: Timeline<Edition>,
  frame: Frame,
  edition: Edition,
): Block[] {
  const drawn = edition.indicators.flatMap((indicator) =>
    rows
      .filter((row) => row.indicator === indicator.id && row.level === level && isDrawn(row))
      .map((row) => rowBlock(row, `${indicator.row}. ${indicator.label}`, frame)),
  );
  return drawn.length > 0 ? [heading(edition.levels[level].name, frame), ...drawn] : [];
}

function rowBlock({ answers, steps }: TimelineRow<Edition>, label: string, frame: Frame): Block {
  const lines = linesOf(label, frame);
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
function key(frame: Frame): Block[] {
  const place = (frame.right - EDGE) / 4;
  const entries = Object.keys(SHAPES).filter((name): name is ShapeName => name in SHAPES);
  const lines = [0, 4, 8].map((from): Block => ({
    height: LINE + 5,
    draw: (top) =>
      entries
        .slice(from, from + 4)
        .flatMap((name, column) => [
          shape(name, EDGE + column * place + 10, top + 6),
          textAt(SHAPES[name], EDGE + column * place + 26, top + FOOT),
        ]),
  }));
  return [heading("Key", frame), ...lines];
}
