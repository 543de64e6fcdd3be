// What a programmer would write for this one edition who wants it quick, with the same output as
// `screen`: a yardstick of the benchmark. It takes parsed screenings only and checks nothing.

import type { Screening, ScreeningOutcome } from "csae-guidance";
import { cautionsOf } from "./cautions.js";
import { overlapsMet, walk } from "./walk.js";
import { NOW, OPEN_TEXTS, OUTCOMES, PIN, ROWS } from "./york-tables.js";

const NO_OVERLAPS: ScreeningOutcome["overlaps"] = [];

/** Screens by one loop over the rows. */
export function handWrittenLoop(screening: Screening): ScreeningOutcome {
  const seen = walk(screening.answers);
  const { present, unresolved, highest, reach, because, no, notKnown, signs, facts } = seen;
  const alike = OUTCOMES[highest]!;
  const { atLeast, basis, citations, text } = alike.indication;
  const immediateDanger = screening.immediateDanger ?? "unanswered";
  return {
    emergency: alike.emergency,
    now: NOW[immediateDanger],
    edition: PIN,
    immediateDanger,
    indication: {
      atLeast,
      couldReach: reach > highest ? OUTCOMES[reach]!.indication.atLeast : atLeast,
      settled: reach <= highest,
      bounds: "exact",
      basis,
      because,
      text: highest > 0 ? text : OPEN_TEXTS[unresolved.length]!,
      citations,
    },
    counts: {
      yes: present.length,
      no,
      notKnown,
      unanswered: ROWS.length - present.length - no - notKnown,
      signs,
      distinctSigns: facts,
    },
    present,
    unread: 0,
    unresolved,
    actions: alike.actions,
    atOtherLevels: alike.atOtherLevels,
    overlaps: seen.isOverlapping ? overlapsMet() : NO_OVERLAPS,
    cautions: cautionsOf(screening, seen),
    prompts: alike.prompts,
    notAFullAssessment: alike.notAFullAssessment,
  };
}
