// Renders the blank screening tool (chapter 7), to print or to work through on paper. It holds
// nothing about anyone.

import { levelOf, levelIdsOf, sectionsOf } from "../editions/levels.js";
import type { RootContent } from "mdast";
import type { SentenceId } from "../catalogue/catalogue.js";
import { shownLabel } from "../editions/labels.js";
import { noticesOf } from "../editions/notices.js";
import { pinOf } from "../editions/pin.js";
import type { ShownEdition } from "../editions/types.js";
import { yorkShown } from "../editions/york.js";
import { memo } from "../foundation/memo.js";
import {
  blanks,
  bullets,
  heading,
  inOneLineEach,
  joined,
  paragraph,
  table,
} from "./format/document.js";
import type { Blank, Part } from "./format/document.js";
import type { As } from "./format/options.js";
import { write, writeOnce } from "./format/write.js";
import type { Pages } from "./format/write.js";
import { levelName, rowName } from "./names.js";
import { actionItems, promptLine, section } from "./parts.js";
import type { Page } from "./page.js";
import { urgent } from "./urgent.js";

/**
 * Renders the blank screening tool: every row as printed, with a place for its answer. It also has
 * places for the child, the date, the judgement and the discussion of it, which the printed tool
 * lacks (I-11). With `detail: "summary"`, the rows by their short names on one sheet.
 *
 * @remarks Limit: in HTML the boxes are for a pen. The page is not a form to type into and saves
 *   nothing.
 * @guidance Screening Tool, lines 227–292; 7.7, line 202
 * @param as - A format, or options: the format, `detail` and `part`.
 * @example
 * renderBlankTool("text").includes("Regularly coming home late or going missing"); // true
 */
export function renderBlankTool(as: As, edition: ShownEdition = yorkShown): string {
  return writeOnce(pagesOf(edition), as, (known) =>
    write(undefined, known, edition, (page) => ({
      urgent: urgent(page),
      hasOwnTitle: true,
      title: page.say(page.detail === "summary" ? "blank-tool.title-short" : "blank-tool.title"),
      body: page.detail === "summary" ? oneSheet(page) : wholeTool(page),
      madeWith: pinOf(page.edition),
    })),
  );
}

const pagesOf = /* @__PURE__ */ memo<(edition: ShownEdition) => Pages>(() => new Map());

function oneSheet(page: Page): RootContent[] {
  return [
    paragraph(page.say("blank-tool.how-to-short")),
    blanks([line(page, "blank-tool.reference"), line(page, "blank-tool.completed-by")]),
    inOneLineEach({
      columns: [
        page.say("blank-tool.level"),
        page.say("blank-tool.row"),
        page.say("blank-tool.answer"),
      ],
      naming: 1,
      rows: page.edition.indicators.map(({ id, level }) => [
        levelName(page, level),
        rowName(page.edition, id),
        page.say("blank-tool.choices"),
      ]),
    }),
    blanks([line(page, "blank-tool.judgement")]),
  ];
}

function wholeTool(page: Page): RootContent[] {
  const { title, notAFullAssessment, prompts } = page.edition;
  const asked = noticesOf(prompts, ["judgement", "discussion", "review", "effectiveness"]);
  return [
    paragraph([
      ...page.say("blank-tool.from", { title: [title] }),
      " ",
      ...page.cited(notAFullAssessment),
    ]),
    paragraph(page.say("blank-tool.how-to")),
    blanks([
      line(page, "blank-tool.reference"),
      line(page, "blank-tool.age"),
      line(page, "blank-tool.date"),
      line(page, "blank-tool.completed-by"),
      line(page, "blank-tool.learning-disability"),
      line(page, "blank-tool.danger"),
      box(page, "blank-tool.voice"),
      box(page, "blank-tool.protective-factors"),
    ]),
    ...sectionsOf(page.edition).flatMap((level) => levelSection(page, level)),
    heading(2, page.say("blank-tool.judgement")),
    bullets(asked.map((prompt) => promptLine(page, prompt))),
    blanks([
      levelJudged(page),
      line(page, "blank-tool.judged-by"),
      line(page, "blank-tool.judged-on"),
      box(page, "blank-tool.reason"),
      line(page, "blank-tool.discussed-with"),
      line(page, "blank-tool.discussed-on"),
      line(page, "blank-tool.review-on"),
    ]),
  ];
}

function levelSection(page: Page, level: string): RootContent[] {
  const { indicators, actions } = page.edition;
  const { heading: printed, name } = levelOf(page.edition, level);
  const rows = indicators.filter((indicator) => indicator.level === level);
  return [
    heading(2, shownLabel(page.edition, { id: level, label: printed ?? name })),
    table({
      columns: [
        page.say("blank-tool.row"),
        page.say("blank-tool.examples"),
        page.say("blank-tool.answer"),
      ],
      naming: 1,
      rows: rows.map((row) => [
        [row.row],
        shownLabel(page.edition, row),
        page.say("blank-tool.choices"),
      ]),
    }),
    ...section(
      3,
      page.say("blank-tool.actions"),
      actionItems(
        page,
        actions.filter((action) => action.level === level),
      ),
    ),
    blanks([box(page, "blank-tool.notes")]),
  ];
}

function levelJudged(page: Page): Blank {
  const levels = joined(
    levelIdsOf(page.edition).map((level): Part[] => [levelName(page, level)]),
    page.words.separator,
  );
  return { label: page.say("blank-tool.level-judged", { levels }), place: "line" };
}

/** The sentences of places to fill in. They have no holes. */
type LabelId = Exclude<Extract<SentenceId, `blank-tool.${string}`>, HoledId>;
type HoledId = "blank-tool.from" | "blank-tool.level-judged";

function line({ words }: Page, id: LabelId): Blank {
  return { label: words[id], place: "line" };
}

function box({ words }: Page, id: LabelId): Blank {
  return { label: words[id], place: "box" };
}
