// One of several records of a child, as pages of several name it: whose it is, its bounds, and its
// rows in short names (1.16, 7.4).

import type { List } from "mdast";
import type { Edition, ShownEdition } from "../editions/types.js";
import type { Caution } from "../foundation/caution.js";
import { groupsOf } from "../foundation/groups.js";
import type { Practitioner } from "../foundation/generated.js";
import type { IndicatedArea, ScreeningOutcome } from "../screening/index.js";
import type { ScreeningInBrief } from "../side-by-side/index.js";
import { bullets, joined, plainText, said } from "./format/document.js";
import type { Part, Words } from "./format/document.js";
import type { AnswerState } from "../foundation/vocabulary.js";
import { excerpt } from "./page.js";
import type { Page } from "./page.js";
import { levelName, rowName } from "./names.js";
import { inOneLine, person } from "./parts.js";

/** The greatest number of names on one line of a summary. */
const NAMES = 4;

/** The greatest number of characters of a name or a reference in a summary. */
const NAME = 40;

/** One of several records of a child. */
export interface OneOfSeveral {
  /** What it is called on this page, such as “Screening 1”. */
  readonly which: Words;
  readonly reference?: string | undefined;
  readonly completedOn?: string | undefined;
  readonly completedBy?: Practitioner | undefined;
  readonly immediateDanger: AnswerState;
  readonly unread: number;
  readonly cautions?: readonly Caution[];
}

/** Whose a record is: its reference, its date and its author. */
export function whose(
  page: Page,
  { which, reference, completedOn, completedBy }: OneOfSeveral,
): Part[] {
  const details = [
    ...(reference === undefined ? [] : [[said(excerpt(page, reference, NAME))]]),
    completedOn === undefined ? page.say("side-by-side.not-dated") : page.day(completedOn),
    author(page, completedBy),
  ];
  return page.say("side-by-side.whose", { which, details: inOneLine(page, details) });
}

/** A person, in a summary by their name or by what else is recorded. */
export function author(page: Page, by: Practitioner = {}): Words {
  if (page.detail === "full") return person(page, by);
  const [name] = [by.name, by.role, by.organisation].filter((words) => words?.trim());
  return person(page, { name: name && excerpt(page, name, NAME) });
}

/** Records by their names on one line. A summary has the first of them. */
export function names(
  page: Page,
  of: readonly OneOfSeveral[],
  name: (one: OneOfSeveral) => Words,
): readonly Part[] {
  const shown = page.detail === "full" ? of : of.slice(0, NAMES);
  const more = of.length - shown.length;
  return inOneLine(page, [
    ...shown.map(name),
    ...(more > 0 ? [page.say("shortened-list", { count: more })] : []),
  ]);
}

/**
 * The indicated level, stated as a bound from the rows answered Yes. With no row answered Yes, it
 * does not say that there is no risk.
 */
export function indicationSentence(
  page: Page,
  {
    indication,
    counts,
    unread,
    unresolved,
  }: Pick<ScreeningOutcome<Edition>, "indication" | "counts" | "unread"> & {
    readonly unresolved: readonly unknown[];
  },
): Part[] {
  if (counts.yes > 0)
    return page.say("screening.points-to", { level: levelName(page, indication.atLeast) });
  if (indication.settled) return page.say("screening.nothing-recorded");
  return unread > 0
    ? page.say("screening.no-yes-not-read")
    : page.say("screening.no-yes-yet", { count: unresolved.length });
}

/** The level of an area, as a bound. */
export function areaLine(
  page: Page,
  { name, atLeast, couldReach }: IndicatedArea<ShownEdition>,
): Part[] {
  const [area, level] = [[name], levelName(page, atLeast)];
  return atLeast === couldReach
    ? page.say("screening.area", { area, level })
    : page.say("screening.area-could-reach", {
        area,
        level,
        higher: levelName(page, couldReach),
      });
}

/** The level that rows point to, and the level that it could reach. */
export function bounds(
  page: Page,
  outcome: Pick<ScreeningOutcome<Edition>, "indication" | "counts" | "unread">,
  unresolved: readonly unknown[],
): Part[] {
  const { couldReach, settled, areas } = outcome.indication;
  if (areas)
    return [
      ...joined(
        areas.map((area): Part[] => areaLine(page, area)),
        " ",
      ),
    ];
  return [
    ...indicationSentence(page, { ...outcome, unresolved }),
    ...(settled
      ? []
      : [" ", ...page.say("screening.could-reach", { level: levelName(page, couldReach) })]),
  ];
}

/** Whether danger, or that it is not known, has been told of a record at the top. */
function isInDanger({ immediateDanger }: OneOfSeveral): boolean {
  return immediateDanger === "yes" || immediateDanger === "not-known";
}

/** A record by its name, and whose it is unless a summary has named it at the top. */
export function nameOf(page: Page, one: OneOfSeveral): Words {
  return page.detail === "summary" && isInDanger(one) ? one.which : whose(page, one);
}

/** What the tool says of each screening alone. A summary has a line for those that say the same. */
export function each(
  page: Page,
  several: readonly (OneOfSeveral & ScreeningInBrief<Edition>)[],
  unresolvedIn: (place: number) => readonly unknown[],
): List {
  const lines = several.map((one, place) => ({
    one,
    words: bounds(page, one, unresolvedIn(place)),
  }));
  if (page.detail === "full")
    return bullets(
      lines.map(({ one, words }) => {
        const { yes, no, notKnown, unanswered, signs } = one.counts;
        return {
          words: page.say("labelled", { label: whose(page, one), words }),
          more: [
            page.say("screening.counts", { yes, no, notKnown, unanswered, signs }),
            page.say("danger-recorded-as", { answer: page.say(one.immediateDanger) }),
          ],
        };
      }),
    );
  return bullets(
    groupsOf(lines, ({ words }) => plainText(words)).map((same) => {
      const label = inOneLine(
        page,
        same.map(({ one }) => nameOf(page, one)),
      );
      return page.say("labelled", { label, words: [plainText(same[0].words)] });
    }),
  );
}

/** Rows on one line, by their short names. */
export function namesOf(
  page: Page,
  indicators: readonly string[],
  most: number = NAMES,
): readonly Part[] {
  const shown = page.detail === "full" ? indicators : indicators.slice(0, most);
  const more = indicators.length - shown.length;
  return inOneLine(page, [
    ...shown.map((id): Words => rowName(page.edition, id)),
    ...(more > 0 ? [page.say("shortened-list", { count: more })] : []),
  ]);
}

/** The references and the days of several records, to stand under the title and on every sheet. */
export function aboutSeveral(page: Page, several: readonly OneOfSeveral[]): string[] {
  const references = several.flatMap(({ reference }) =>
    reference === undefined ? [] : [excerpt(page, reference, NAME)],
  );
  const days = several.flatMap(({ completedOn }) => completedOn ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return [
    ...new Set(references),
    ...(first === undefined || last === undefined
      ? []
      : first === last
        ? [page.day(first)]
        : [
            plainText(
              page.say("side-by-side.from-to", {
                first: [page.day(first)],
                last: [page.day(last)],
              }),
            ),
          ]),
  ];
}
