// Draws a timeline (7.4, 10.14): dates to scale, a column for each record, bands of indications and
// judgements, a line for each row that was Yes or not known. It holds no words of a record.

import { toHtml } from "hast-util-to-html";
import { s } from "hastscript";
import type { Edition, EmergencyNotice } from "../../editions/types.js";
import { editionOf } from "../../editions/whole.js";
import { york } from "../../editions/york.js";
import { attempt } from "../../foundation/attempt.js";
import type { Timeline } from "../../timeline/index.js";
import { rowWords } from "../parts.js";
import { blocksOf } from "./blocks.js";
import { EDGE, framesFor, smallest, stack } from "./layout.js";
import type { Block } from "./layout.js";
import { textAt } from "./shapes.js";
import type { Shape } from "./shapes.js";
import {
  dangers,
  indicatedAt,
  isDrawn,
  judged,
  notDrawn,
  recordNames,
  span,
  timesInWords,
} from "./words.js";
import { NOT_SHOWN, canBeWritten } from "../format/write.js";

/**
 * Draws a timeline as an accessible SVG in black on white, to show or to print. The emergency
 * notice stands above it. Its description says in words everything that it shows. On a page of
 * {@link renderTimeline}, tables after the drawing say the same.
 *
 * @remarks Limit: it draws answers and does not say what they mean. Rows that were never Yes or not
 *   known are counted and not drawn. It holds no words of a record, no script and no reference to
 *   anything outside. Its ids are `timeline-title` and `timeline-desc`, so a page should hold only
 *   one such drawing.
 * @guidance 7.4, line 187; 7.8, lines 204–209
 * @param timeline - From `timeline`.
 * @param edition - The edition that the records were read with.
 * @example
 * const made = timeline([
 *   { edition: pinOf(york), completedOn: "2026-01-14", answers: { clipping: "yes" } },
 * ]);
 * made.ok &&
 *   renderTimelineSvg(made.value).includes(
 *     '<title id="timeline-title">Timeline of screenings</title>',
 *   );
 * // true
 */
export function renderTimelineSvg(timeline: Timeline<Edition>, edition: Edition = york): string {
  edition = editionOf(edition);
  return (
    attempt(undefined, () => (canBeWritten(timeline) ? drawn(timeline, edition) : undefined)) ??
    toHtml(notDrawable())
  );
}

function drawn(timeline: Timeline<Edition>, edition: Edition): string {
  const notice = noticeLines(timeline.emergency);
  const description = [...notice, describe(timeline, edition)].join(" ");
  return toHtml(drawTimeline(timeline, { notice, description }, edition));
}

function noticeLines({ text, numbers }: EmergencyNotice): string[] {
  return [text, ...numbers.map(({ number, when }) => `${number}: ${when}`)];
}

/**
 * The emergency notice, and the words that this cannot be shown, for input that is not a timeline.
 */
function notDrawable(): Shape {
  const said = [...noticeLines(york.emergency), NOT_SHOWN.title, ...NOT_SHOWN.sentences];
  const lines: Block[] = said.map((sentence) => ({
    height: 18,
    draw: (top) => [textAt(sentence, EDGE, top + 10)],
  }));
  const { width, height, shapes } = smallest(framesFor(0).map((frame) => stack(lines, frame)));
  return canvas(width, height, said.join(" "), shapes);
}

/** The text of a drawing: the notice above it, and the description for people who cannot see it. */
interface Around {
  readonly notice: readonly string[];
  readonly description: string;
}

/** Draws a timeline, in the frame that is scaled down least. */
export function drawTimeline(
  timeline: Timeline<Edition>,
  { notice, description }: Around,
  edition: Edition,
): Shape {
  const { width, height, shapes } = smallest(
    framesFor(timeline.records.length).map((frame) =>
      stack(blocksOf(timeline, notice, frame, edition), frame),
    ),
  );
  return canvas(width, height, description, shapes);
}

function canvas(
  width: number,
  height: number,
  description: string,
  shapes: readonly Shape[],
): Shape {
  return s(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      ariaLabelledBy: "timeline-title",
      ariaDescribedBy: "timeline-desc",
      fontFamily: "Arial, Helvetica, sans-serif",
      fontSize: 11,
    },
    s("title", { id: "timeline-title" }, "Timeline of screenings"),
    s("desc", { id: "timeline-desc" }, description),
    s("rect", { width, height, fill: "white" }),
    ...shapes,
  );
}

/** Everything that a drawing shows, in words. */
function describe(timeline: Timeline<Edition>, edition: Edition): string {
  return [
    ...dangers(timeline),
    span(timeline),
    ...recordNames(timeline).map(
      (name, record) =>
        `Record ${name}. Indicative level: ${indicatedAt(timeline, record, edition)}. ` +
        `Judgement: ${judged(timeline, record, edition)}.`,
    ),
    ...timeline.rows
      .filter(isDrawn)
      .map((row) => `${rowWords(row.indicator, edition)}, record by record: ${timesInWords(row)}.`),
    ...notDrawn(timeline),
  ].join(" ");
}
