// Parts that the pages of a comparison and a combination share (7.4, 1.16): one screening among
// several, its bounds, and signs by their id.

import type { PhrasingContent } from "mdast";
import type { Edition } from "../editions/types.js";
import { ANSWER_LABELS, signLabel } from "../editions/labels.js";
import type { ScreeningOutcome } from "../screening/index.js";
import type { ScreeningInBrief } from "../side-by-side/index.js";
import { cautionWords, indicationSentence, person } from "./parts.js";

/** When and by whom a screening was completed. */
export function completed({
  completedOn,
  completedBy,
}: ScreeningInBrief<Edition>): readonly (string | PhrasingContent)[] {
  return [
    "completed " +
      `${completedOn === undefined ? "on a day that is not recorded" : `on ${completedOn}`}, by `,
    person(completedBy),
  ];
}

/** What the tool says of one screening on its own, line by line. */
export function alone(brief: ScreeningInBrief<Edition>, edition: Edition): string[] {
  const { yes, no, notKnown, unanswered, signs } = brief.counts;
  return [
    bounds(brief, edition),
    `Rows: ${yes} yes, ${no} no, ${notKnown} not known, ${unanswered} not answered. Signs ` +
      `noted: ${signs}. No level follows from these numbers.`,
    ...(brief.unread > 0 ? [`Answers that could not be read: ${brief.unread}`] : []),
    `Immediate danger: ${ANSWER_LABELS[brief.immediateDanger]}`,
    ...brief.cautions.map((caution) => `Caution: ${cautionWords(caution, edition)}`),
  ];
}

/**
 * The indicated level, and the level it could reach. With no row answered Yes, no indicated level
 * is named.
 */
export function bounds(
  screening: Pick<ScreeningOutcome<Edition>, "indication" | "counts" | "unread">,
  edition: Edition,
): string {
  const { couldReach, settled } = screening.indication;
  const reach = settled ? "" : ` The level could reach ${edition.levels[couldReach].name}.`;
  return `${indicationSentence(screening, edition)}${reach}`;
}

/** Signs in their printed words, in printed order. */
export function signWords(signs: readonly string[], edition: Edition): string[] {
  return edition.indicators
    .flatMap((row) => row.signs)
    .filter(({ id }) => signs.includes(id))
    .map((sign) => signLabel(edition, sign));
}
