// Renders several agencies' screenings of one child side by side (1.16, 5.1). It shows every answer
// and calls none of them wrong.

import type { RootContent } from "mdast";
import type { Edition, ShownEdition } from "../editions/types.js";
import { yorkShown } from "../editions/york.js";
import { fieldsOf, textOf } from "../foundation/as-far-as-shaped.js";
import type { Caution } from "../foundation/caution.js";
import type { CombinedScreening } from "../side-by-side/index.js";
import { answeredNo, isOpen, open, why } from "./combination-rows.js";
import { heading, paragraph, quote, strong } from "./format/document.js";
import type { As } from "./format/options.js";
import { write } from "./format/write.js";
import type { Page } from "./page.js";
import { aboutSeveral, bounds, each } from "./one-of-several.js";
import type { OneOfSeveral } from "./one-of-several.js";
import { excerpt } from "./page.js";
import { notWithActions, promptLine, section, talkOver } from "./parts.js";
import { checks, urgentOfSeveral } from "./side-by-side.js";

/**
 * Renders several screenings of one child side by side: what is urgent in each, with whose it is,
 * the bounds of all together and of each, the rows answered Yes with the conflicts first, what to
 * talk over, and the rows that are still open, with who could answer them.
 *
 * @remarks Limit: it shows what the screenings hold, including what the child says and notes on
 *   rows. A person decides whom to show it to. What agencies may tell each other is decided under
 *   chapter 8.
 * @guidance 1.16, lines 94–102; 5.1, lines 150–155
 * @param combination - From `combineScreenings`.
 * @param as - `"text"`, `"markdown"` or `"html"`; or options: the format, `detail: "summary"` for
 *   one sheet of A4, and `part: "fragment"` for a part of the host's page.
 * @param edition - The edition that all screenings were read with.
 * @example
 * const combined = combineScreenings([
 *   { edition: pinOf(york), answers: { clipping: "no" } },
 *   { edition: pinOf(york), answers: { clipping: "yes" } },
 * ]);
 * combined.ok &&
 *   renderCombination(combined.value, "markdown").includes(
 *     "### Answered Yes by one and No by another",
 *   );
 * // true
 */
export function renderCombination(
  combination: CombinedScreening<Edition>,
  as: As,
  edition: ShownEdition = yorkShown,
): string {
  return write(combination, as, edition, (page) => {
    const { rows, overlaps, prompts } = combination;
    // What to know of a consent stands with the referral that asks for it.
    const toCheck = <C extends Caution>(cautions: readonly C[]): C[] =>
      notWithActions(combination.actions, cautions);
    const several = combination.sources.map((source, place) => ({
      ...source,
      cautions: toCheck(source.cautions),
      which: page.say("combination.which", { number: place + 1 }),
    }));
    const isFull = page.detail === "full";
    return {
      urgent: urgentOfSeveral(page, combination.emergency, several),
      title: page.say("combination.title"),
      about: aboutSeveral(page, several),
      body: [
        voices(page, combination, several),
        heading(2, page.say("screening.level")),
        together(page, combination),
        each(page, several, (place) => rows.filter(({ answers }) => isOpen(answers[place]))),
        why(page, rows),
        talkOver(page, combination),
        isFull
          ? section(
              2,
              page.say("screening.next"),
              prompts.map((prompt) => promptLine(page, prompt)),
            )
          : [],
        isFull
          ? open(
              page,
              rows.filter(({ answer }) => isOpen(answer)),
            )
          : [],
        checks(page, 1, toCheck(combination.cautions), several),
        isFull
          ? [
              ...answeredNo(
                page,
                rows.filter(({ answer }) => answer === "no"),
              ),
              ...section(
                2,
                page.say("screening.one-fact"),
                overlaps.map((overlap) => page.cited(overlap)),
              ),
            ]
          : [],
      ],
      madeWith: combination.edition,
    };
  });
}

/** What the child says, in each screening that holds it. A summary has the first. */
function voices(
  page: Page,
  { screenings }: CombinedScreening<Edition>,
  several: readonly OneOfSeveral[],
): RootContent[] {
  const title = page.say("screening.voice");
  const recorded = several.flatMap((one, place) => {
    const words = textOf(fieldsOf(screenings[place])["childsVoice"]);
    return words?.trim() ? [{ which: one.which, words }] : [];
  });
  if (recorded.length === 0)
    return [heading(2, title), paragraph(page.say("screening.voice-not-recorded"))];
  return page.detail === "full"
    ? [
        heading(2, title),
        ...recorded.flatMap(({ which, words }) => [paragraph(which), quote(words)]),
      ]
    : recorded
        .slice(0, 1)
        .flatMap(({ which, words }) => [
          heading(2, page.say("labelled", { label: title, words: which })),
          quote(excerpt(page, words)),
        ]);
}

/** The bounds of all screenings together, and who decides. */
function together(page: Page, combination: CombinedScreening<Edition>): RootContent {
  const { unresolved, indication, notAFullAssessment } = combination;
  return paragraph([
    strong(page.say("combination.together", { bounds: bounds(page, combination, unresolved) })),
    " ",
    ...(page.detail === "summary" && unresolved.length > 0
      ? [...page.say("combination.open", { count: unresolved.length }), " "]
      : []),
    ...page.say("side-by-side.you-decide"),
    ...page.source(indication),
    ...(page.detail === "full" ? [" ", ...page.cited(notAFullAssessment)] : []),
  ]);
}
