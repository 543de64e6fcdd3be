// The blank screening tool, to print or to work through on paper. It holds nothing about anyone.

import type { RootContent } from "mdast";
import type { Edition } from "../editions/schema/index.js";
import { york } from "../editions/york.js";
import { CONCERN_LEVELS } from "../foundation/vocabulary.js";
import type { ConcernLevel } from "../foundation/vocabulary.js";
import { bullets, document, heading, paragraph, table } from "./document.js";
import { actions, cited, emergency } from "./parts.js";
import { write } from "./write.js";
import type { Format } from "./write.js";

const CHOICES = "[ ] Yes  [ ] No  [ ] Not known";

/**
 * Renders the blank screening tool: every row as printed, with a place for each answer, and places for the child, the
 * date, the judgement and the talk about it, which the printed tool lacks (I-11).
 *
 * @guidance Screening Tool, lines 227–292; 7.7, line 202
 * @example
 * renderBlankTool("text").includes("Regularly coming home late or going missing"); // true
 */
export function renderBlankTool(format: Format, edition: Edition = york): string {
  return write(
    document(
      emergency(edition.emergency),
      heading(1, "Screening tool"),
      paragraph(`From “${edition.title}”. ${cited(edition.notAFullAssessment)}`),
      paragraph("Answer what you can. A row left blank stays open: it is not a No. Yes may rest on some or all of the examples in a row."),
      bullets(["Child’s reference: ", "Date of birth or age: ", "Date: ", "Completed by, role, organisation: "]),
      ...CONCERN_LEVELS.map((level) => levelSection(level, edition)),
      heading(2, "Judgement"),
      bullets([
        "Own judgement of the level of concern: ", "Judged by, role, date: ", "Reason: ", "Discussed with, role, date: ", "Review on: ",
        "Protective factors: ", "What the child says: ",
      ]),
      bullets([edition.prompts.judgement, edition.prompts.discussion, edition.prompts.review, edition.prompts.effectiveness].map(cited)),
    ),
    format,
  );
}

function levelSection(level: ConcernLevel, edition: Edition): RootContent[] {
  const rows = edition.indicators.filter((indicator) => indicator.level === level);
  return [
    heading(2, edition.levels[level].heading ?? edition.levels[level].name),
    table(["Row", "Examples of behaviour", "Answer"], rows.map(({ row, label }) => [String(row), label, CHOICES])),
    paragraph("Listed in the guidance at this level, to discuss with your lead:"),
    actions(edition, edition.actions.filter((action) => action.level === level)),
    paragraph("Notes: "),
  ];
}
