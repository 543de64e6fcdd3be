// The levels of an edition: their order, their names, and which of them the tool has rows for.

import { fieldsOf, textOf } from "../foundation/as-far-as-shaped.js";
import { memo } from "../foundation/memo.js";
import { isList, isObject } from "../foundation/objects.js";
import type { Edition, Level, ScreeningEdition } from "./types.js";
import { yorkTool } from "./york.js";

/** A level as far as an edition has it. A screening tool without the rest names no levels. */
type KnownLevel = Pick<Level, "id"> & Partial<Level>;

type Levels = Pick<ScreeningEdition, "levels">;

const levelsOf = /* @__PURE__ */ memo(({ levels }: Levels): readonly KnownLevel[] =>
  levelsFrom(levels),
);

/** The place of each level, by its id. The lowest level has the place 0. */
export const ranksOf = /* @__PURE__ */ memo(
  (edition: Levels): ReadonlyMap<string, number> =>
    new Map(levelsOf(edition).map(({ id }, rank) => [id, rank])),
);

/** The ids of the levels, lowest first. */
export function levelIdsOf(edition: Levels): readonly string[] {
  return levelsOf(edition).map(({ id }) => id);
}

/** Whether an edition has a level of an id. */
export function isLevelOf(edition: Levels, id: string): boolean {
  return ranksOf(edition).has(id);
}

/** The printed words of a level, and where they stand. Without a name it goes by its id. */
export function levelOf(
  edition: Levels & Pick<Edition, "emergency">,
  id: string,
): Pick<Level, "name" | "heading" | "citations"> {
  const rank = ranksOf(edition).get(id);
  const { name, heading, citations }: Partial<Level> =
    rank === undefined ? {} : (levelsOf(edition)[rank] ?? {});
  const printed = textOf(heading);
  return {
    name: textOf(name) ?? id,
    ...(printed !== undefined && { heading: printed }),
    citations: citations ?? edition.emergency.citations,
  };
}

/** Whether the level is the highest of all rows answered Yes, as before there were other rules. */
export function isByHighestRow({ rule }: { readonly rule?: Edition["rule"] }): boolean {
  return rule === undefined || (rule.kind === "highest-section" && rule.rows === undefined);
}

/** Whether any part of the rule gives a row the level of its section. */
export const goesBySections = /* @__PURE__ */ memo(
  ({ rule }: { readonly rule?: Edition["rule"] }): boolean =>
    rule === undefined || JSON.stringify(rule).includes('"kind":"highest-section"'),
);

/** The ids of the levels that have rows, lowest first: the sections of the tool. */
export const sectionsOf = /* @__PURE__ */ memo(
  (edition: Levels & Pick<Edition, "indicators">): readonly string[] => {
    const withRows = new Set(edition.indicators.map(({ level }) => level));
    return levelIdsOf(edition).filter((id) => withRows.has(id));
  },
);

/**
 * The levels of whatever was handed in as an edition. Editions were once kept with York's four by
 * id; these get the order and the words of York's. So does what has no levels.
 */
export function levelsFrom(given: unknown): readonly KnownLevel[] {
  const levels = isList(given) ? given.filter(isLevel) : [];
  if (levels.length > 0) return levels;
  const byId = fieldsOf(given);
  return yorkTool.levels.map((level) => ({ ...level, ...fieldsOf(byId[level.id]), id: level.id }));
}

/** Whether the levels of an edition are kept by id, as they once were. */
export function areKeptById(levels: unknown): boolean {
  return isObject(levels) && yorkTool.levels.every(({ id }) => isObject(levels[id]));
}

/** Whether a value can stand for a level: it has an id. */
export function isLevel(level: unknown): level is ScreeningEdition["levels"][number] {
  return isObject(level) && typeof level["id"] === "string";
}
