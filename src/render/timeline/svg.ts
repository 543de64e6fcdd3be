// Draws a timeline (7.4, 10.14): dates to scale, a column for each record, bands of indications and
// judgements, a line for each row that was Yes or not known. It holds no words of a record.

import { toHtml } from "hast-util-to-html";
import type { Edition, EmergencyNotice, ShownEdition } from "../../editions/types.js";
import { shownOf } from "../../editions/whole.js";
import { yorkShown } from "../../editions/york.js";
import { attempt } from "../../foundation/attempt.js";
import type { Timeline } from "../../timeline/index.js";
import { joined } from "../format/document.js";
import type { Part, Words } from "../format/document.js";
import type { Written } from "../format/options.js";
import { canBeWritten } from "../format/write.js";
import { pageOf } from "../page.js";
import type { Page } from "../page.js";
import { levelName, rowName, sectionName } from "../names.js";
import { blocksOf } from "./blocks.js";
import { EDGE, framesFor, smallest, stack } from "./layout.js";
import type { Block } from "./layout.js";
import { lettering, svg, textAt } from "./shapes.js";
import type { Shape } from "./shapes.js";
import {
  boundAt,
  dangers,
  isDrawn,
  judgedAt,
  notDrawn,
  recordName,
  span,
  timesInWords,
} from "./words.js";

/**
 * Draws a timeline as an accessible SVG in black on white, to show or to print. The emergency
 * notice stands above it. Its description says in words everything that it shows. On a page of
 * {@link renderTimeline}, tables after the drawing say the same.
 *
 * @remarks Limit: it draws answers and does not say what they mean. Rows that were never Yes or not
 *   known are counted and not drawn. It holds no words of a record, no script and no reference to
 *   anything outside. Its ids are `timeline-title` and `timeline-desc`, so a page should hold only
 *   one such drawing. It has the width at which its text can be read: on a phone, let it scroll.
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
export function renderTimelineSvg(
  timeline: Timeline<Edition>,
  edition: ShownEdition = yorkShown,
): string {
  const made = attempt(undefined, () =>
    canBeWritten(timeline) ? drawn(pageOf(shownOf(edition), ALONE), timeline) : undefined,
  );
  const notDrawableUnder = (known: ShownEdition): string =>
    xmlOf(notDrawable(pageOf(known, ALONE)));
  return (
    made ??
    attempt(undefined, () => notDrawableUnder(shownOf(edition))) ??
    notDrawableUnder(yorkShown)
  );
}

/** A drawing that stands alone. */
const ALONE: Written = { format: "html", detail: "full", part: "fragment" };

/** HTML as XML. The two differ in one thing that a text of ours can hold. */
function xmlOf(shape: Shape): string {
  return toHtml(shape).replaceAll("]]>", "]]&gt;");
}

function drawn(page: Page, timeline: Timeline<Edition>): string {
  const notice = noticeLines(page, timeline.emergency);
  const description = joined([...notice, ...describe(page, timeline)], " ");
  return xmlOf(drawTimeline(page, timeline, { notice, description }));
}

function noticeLines(page: Page, { text, numbers }: EmergencyNotice): Words[] {
  return [
    text,
    ...numbers.map(({ number, when }) => page.say("call-at", { number: [number], when: [when] })),
  ];
}

/**
 * The emergency notice, and the words that this cannot be shown, for input that is not a timeline.
 */
function notDrawable(page: Page): Shape {
  const said: Words[] = [
    ...noticeLines(page, page.edition.emergency),
    page.say("cannot-be-shown"),
    page.say("not-what-this-is-made-from"),
    page.say("look-at-the-record"),
  ];
  const lines: Block[] = said.map((sentence) => ({
    height: 18,
    draw: (top) => [textAt(sentence, EDGE, top + 10)],
  }));
  const { width, height, draw } = smallest(framesFor(0).map((frame) => stack(lines, frame)));
  return canvas(page, width, height, joined(said, " "), draw());
}

/** The text of a drawing: the notice above it, and the description for people who cannot see it. */
interface Around {
  readonly notice: readonly Words[];
  readonly description: Words;
}

/** Draws a timeline, in the frame that is scaled down least. */
export function drawTimeline(
  page: Page,
  timeline: Timeline<Edition>,
  { notice, description }: Around,
): Shape {
  const { width, height, draw } = smallest(
    framesFor(timeline.records.length).map((frame) =>
      stack(blocksOf(page, timeline, notice, frame), frame),
    ),
  );
  return canvas(page, width, height, description, draw());
}

function canvas(
  page: Page,
  width: number,
  height: number,
  description: Words,
  shapes: readonly Shape[],
): Shape {
  return svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-labelledby": "timeline-title",
      "aria-describedby": "timeline-desc",
      "font-family": "Arial, Helvetica, sans-serif",
      "font-size": 11,
    },
    [
      svg("title", { id: "timeline-title" }, [lettering(page.say("timeline.title"))]),
      svg("desc", { id: "timeline-desc" }, [lettering(description)]),
      svg("rect", { width, height, fill: "white" }),
      ...shapes,
    ],
  );
}

/** Everything that a drawing shows, in words. */
function describe(page: Page, timeline: Timeline<Edition>): Part[][] {
  return [
    ...dangers(page, timeline),
    span(page, timeline),
    ...timeline.records.map((_, record) =>
      page.say("timeline.record-said", {
        name: recordName(page, timeline, record),
        level: boundAt(page, timeline, record),
        judgement: judgedAt(page, timeline, record, ({ level }) => levelName(page, level)),
      }),
    ),
    ...timeline.rows.filter(isDrawn).map((row) =>
      page.say("timeline.row-said", {
        level: sectionName(page, row.level),
        name: [rowName(page.edition, row.indicator)],
        times: timesInWords(page, row),
      }),
    ),
    ...notDrawn(page, timeline),
  ];
}
