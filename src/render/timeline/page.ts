// Renders records of one child over time (7.4, 7.8, 10.14). People say what they mean. In HTML a
// drawing stands after the tables.

import type { Paragraph, RootContent } from "mdast";
import type { Edition, ShownEdition } from "../../editions/types.js";
import { yorkShown } from "../../editions/york.js";
import type { Timeline } from "../../timeline/index.js";
import { bullets, heading, paragraph, strong } from "../format/document.js";
import type { Words } from "../format/document.js";
import type { As } from "../format/options.js";
import { write } from "../format/write.js";
import type { Page } from "../page.js";
import { promptLine, section } from "../parts.js";
import { aboutSeveral, nameOf } from "../one-of-several.js";
import type { OneOfSeveral } from "../one-of-several.js";
import { checks, urgentOfSeveral } from "../side-by-side.js";
import { atLatest } from "./latest.js";
import { drawTimeline } from "./svg.js";
import { otherRows, recordTable, rowTables, rowsInPrint, themeTable, undated } from "./tables.js";
import { boundAt, judged, span } from "./words.js";

/**
 * Renders a timeline: what is urgent and in which record, the latest judgement and level, every
 * record with both, then every row and theme with its answer and its change from record to record.
 * An HTML page also shows the same as a drawing. A summary has the latest records, and the rows as
 * they are at the latest.
 *
 * @remarks Limit: it lists and concludes nothing. A person decides whom to show it to.
 * @guidance 7.4, line 187; 7.8, lines 204–209; 10.14, line 387
 * @param timeline - From `timeline`.
 * @param as - `"text"`, `"markdown"` or `"html"`; or options: the format, `detail: "summary"` for
 *   one sheet of A4, and `part: "fragment"` for a part of the host's page.
 * @param edition - The edition that the records were read with.
 * @example
 * const made = timeline([
 *   { edition: pinOf(york), completedOn: "2026-01-14", answers: { clipping: "yes" } },
 *   { edition: pinOf(york), completedOn: "2026-04-15", answers: { clipping: "not-known" } },
 * ]);
 * const page = made.ok ? renderTimeline(made.value, "text") : "";
 * page.includes("2 records from 14 January 2026 to 15 April 2026, over 91 days."); // true
 * page.includes("Record by record: 1: Yes · 2: Not known, last answered Yes at 1"); // true
 */
export function renderTimeline(
  timeline: Timeline<Edition>,
  as: As,
  edition: ShownEdition = yorkShown,
): string {
  return write(timeline, as, edition, (page) => {
    const dated = timeline.records.map((record, place) => ({
      ...record,
      completedOn: record.on,
      which: page.say("timeline.which", { number: place + 1 }),
    }));
    const several = [
      ...dated,
      ...timeline.undated.map((record) => ({
        ...record,
        which: page.say("timeline.without-date"),
      })),
    ];
    const isFull = page.detail === "full";
    return {
      // The latest record comes first here: what it says is most likely to hold now.
      urgent: urgentOfSeveral(page, timeline.emergency, [...several].reverse()),
      title: page.say("timeline.title"),
      about: aboutSeveral(page, several),
      body: [
        paragraph([strong(span(page, timeline)), " ", ...page.say("timeline.numbered")]),
        latest(page, timeline, dated.at(-1)),
        recordTable(page, timeline),
        isFull
          ? [
              ...rowTables(page, timeline),
              ...themeTable(page, timeline),
              ...drawing(page, timeline),
              ...undated(page, timeline, several.slice(dated.length)),
            ]
          : atLatest(page, timeline),
        section(
          2,
          page.say("screening.next"),
          timeline.prompts.map((prompt) => promptLine(page, prompt)),
        ),
        isFull ? otherRows(page, timeline) : [],
        checks(page, 1, timeline.cautions, several),
        isFull ? rowsInPrint(page, timeline) : [],
      ],
      madeWith: timeline.edition,
    };
  });
}

/** The judgement made last, and the level of the latest record. */
function latest(
  page: Page,
  timeline: Timeline<Edition>,
  last: OneOfSeveral | undefined,
): RootContent[] {
  const judgement = timeline.judgement.at(-1);
  const lines: Words[] = [
    judgement
      ? page.say("timeline.latest-judgement", { judgement: judged(page, judgement) })
      : page.say("timeline.no-judgement"),
    ...(last
      ? [
          [
            ...page.say("timeline.latest-level", {
              whose: nameOf(page, last),
              level: boundAt(page, timeline, timeline.records.length - 1),
            }),
            " ",
            ...page.say("side-by-side.you-decide"),
            ...page.source(page.edition.indicationRule),
          ],
        ]
      : []),
  ];
  return [heading(2, page.say("timeline.latest")), bullets(lines)];
}

/**
 * The drawing inside a page. The tables before it say the same in words. It keeps its size and
 * scrolls where the page is narrower.
 */
function drawing(page: Page, timeline: Timeline<Edition>): RootContent[] {
  if (page.format !== "html" || timeline.records.length === 0) return [];
  const around = { notice: [], description: page.say("timeline.said-in-tables") };
  const frame: Paragraph = {
    type: "paragraph",
    children: [],
    data: {
      hName: "div",
      hProperties: {
        class: ["drawing"],
        role: "region",
        "aria-label": page.words["timeline.drawing"],
        tabindex: "0",
      },
      hChildren: [drawTimeline(page, timeline, around)],
    },
  };
  return [heading(2, page.say("timeline.drawing")), frame];
}
