// Renders the blank screening tool (chapter 7), to print or to work through on paper. It holds
// nothing about anyone.

import type { RootContent } from "mdast";
import type { Edition } from "../editions/types.js";
import { noticesOf } from "../editions/notices.js";
import { editionOf } from "../editions/whole.js";
import { york } from "../editions/york.js";
import { cited, shownLabel } from "../editions/labels.js";
import { CONCERN_LEVELS, RISK_LEVELS } from "../foundation/vocabulary.js";
import type { ConcernLevel } from "../foundation/vocabulary.js";
import { blanks, bullets, document, heading, paragraph, table } from "./format/document.js";
import type { Blank } from "./format/document.js";
import { actions, emergency, promptLine } from "./parts.js";
import { write } from "./format/write.js";
import type { Format } from "./format/write.js";

/** Boxes to tick. A non-breaking space keeps each box beside its word. */
const CHOICES = "☐\u00A0Yes ☐\u00A0No ☐\u00A0Not\u00A0known";

/**
 * Renders the blank screening tool: every row as printed, with a place for its answer. It also has
 * places for the child, the date, the judgement and the discussion of it, which the printed tool
 * lacks (I-11).
 *
 * @remarks Limit: in HTML the boxes are for a pen. The page is not a form to type into and saves
 *   nothing.
 * @guidance Screening Tool, lines 227–292; 7.7, line 202
 * @example
 * renderBlankTool("text").includes("Regularly coming home late or going missing"); // true
 */
export function renderBlankTool(format: Format, edition: Edition = york): string {
  edition = editionOf(edition);
  return write(
    undefined,
    () =>
      document(
        emergency(edition.emergency),
        "Screening tool",
        paragraph(`From “${edition.title}”. ${cited(edition.notAFullAssessment)}`),
        paragraph(
          "Tick one box in each row that you can answer. A row left blank stays open: it is " +
            "not a No. Yes may rest on some or all of the examples in a row; underline those " +
            "you mean.",
        ),
        blanks([
          line("Child’s reference"),
          line("Date of birth or age"),
          line("Date"),
          line("Completed by (name, role, organisation)"),
          line("Learning disability or special needs (Yes, No or Not known)"),
          line("Anyone in danger now (Yes, No or Not known; if Yes, call before you go on)"),
        ]),
        ...CONCERN_LEVELS.map((level) => levelSection(level, edition)),
        heading(2, "Judgement"),
        bullets(
          noticesOf(edition.prompts, ["judgement", "discussion", "review", "effectiveness"]).map(
            (prompt) => promptLine(edition, prompt),
          ),
        ),
        blanks([
          line(
            "Own judgement of the level of concern " +
              `(${RISK_LEVELS.map((level) => edition.levels[level].name).join(", ")})`,
          ),
          line("Judged by (name, role, organisation)"),
          line("Date of the judgement"),
          box("Reason"),
          line("Discussed with (name, role, organisation)"),
          line("Date of the discussion"),
          line("Review on"),
          box("Protective factors"),
          box("What the child says, in their words"),
        ]),
      ),
    format,
  );
}

function levelSection(level: ConcernLevel, edition: Edition): RootContent[] {
  const rows = edition.indicators.filter((indicator) => indicator.level === level);
  return [
    heading(
      2,
      shownLabel(edition, {
        id: level,
        label: edition.levels[level].heading ?? edition.levels[level].name,
      }),
    ),
    table({
      columns: ["Row", "Examples of behaviour", "Answer"],
      naming: "Examples of behaviour",
      rows: rows.map((indicator) => [
        String(indicator.row),
        shownLabel(edition, indicator),
        CHOICES,
      ]),
    }),
    heading(3, "Listed in the guidance at this level, to discuss with your lead"),
    actions(
      edition,
      edition.actions.filter((action) => action.level === level),
    ),
    blanks([box("Notes")]),
  ];
}

function line(label: string): Blank {
  return { label, place: "line" };
}

function box(label: string): Blank {
  return { label, place: "box" };
}
