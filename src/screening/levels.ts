// What outcomes say at each level, built once per edition.

import { asksForSame, deedOf } from "../editions/deeds.js";
import { ranksOf } from "../editions/levels.js";
import type { Action, ScreeningEdition } from "../editions/types.js";
import { listOf, textOf } from "../foundation/as-far-as-shaped.js";
import { SCREENING_CAUTIONS } from "../foundation/caution.js";
import { deepFreeze } from "../foundation/objects.js";
import type { CautionsOfEdition, ScreeningCaution } from "./filled-cautions.js";

/** A level, with what every outcome at it says. */
export interface KnownLevel {
  readonly id: string;
  /** What an indication says of itself where the rows point to it. */
  readonly indicated: string;
  /** The actions printed for it. */
  readonly actions: readonly Action[];
  /** Actions printed at other levels that it does not repeat. */
  readonly elsewhere: readonly Action[];
  /** The cautions that go with it, whether it is indicated or judged. */
  readonly cautions: readonly ScreeningCaution[];
  /** The caution for a level that rests on nothing which names harm, if it has one. */
  readonly unnamed: ScreeningCaution | undefined;
  /** The lists of cautions that its outcomes share, by their bits (cautions.ts). Grows with use. */
  readonly cautionLists: Map<number, readonly ScreeningCaution[]> | undefined;
}

/** The place of a level among the levels of an edition, lowest first. */
export function rankIn(edition: ScreeningEdition, level: string): number {
  return ranksOf(edition).get(level) ?? 0;
}

/** What outcomes say at a level. */
export function knownLevel(
  edition: ScreeningEdition,
  { id, indicated, cautions }: ScreeningEdition["levels"][number],
  rank: number,
  known: CautionsOfEdition,
): KnownLevel {
  const own = SCREENING_CAUTIONS.filter((caution) => listOf(cautions).includes(caution));
  const unnamed = own.includes("no-exploitation-named")
    ? known["no-exploitation-named"]
    : undefined;
  return deepFreeze<KnownLevel>({
    id,
    indicated: textOf(indicated) ?? edition.indicationRule.text,
    actions: edition.actions.filter(({ level }) => level === id),
    elsewhere: actionsElsewhere(edition, id, rank),
    cautions: own.flatMap((caution) =>
      caution === "no-exploitation-named" ? [] : (known[caution] ?? []),
    ),
    unnamed,
    cautionLists: new Map(),
  });
}

/**
 * Actions printed at other levels whose deed is not printed at this level (I-20). Each deed is
 * listed once, in the wording of the nearest level. For the lowest level the list is empty, because
 * no action is printed for it to compare with.
 */
function actionsElsewhere(edition: ScreeningEdition, level: string, rank: number): Action[] {
  if (rank === 0) return [];
  const here = new Set(
    edition.actions.filter((action) => action.level === level).map((action) => deedOf(action)),
  );
  const others = edition.actions.filter((action) => !here.has(deedOf(action)));
  const away = (action: Action): number => Math.abs(rankIn(edition, action.level) - rank);
  const nearestFirst = [...others].sort((a, b) => away(a) - away(b));
  return others.filter(
    (action) => nearestFirst.find((other) => asksForSame(other, action)) === action,
  );
}
