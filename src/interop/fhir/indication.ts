// What the rows answered so far point to, as FHIRPath expressions over a response to the screening
// tool.

import { levelIdsOf, levelOf, sectionsOf } from "../../editions/levels.js";
import type { Edition } from "../../editions/types.js";

/** What an expression asks of the items of a level. */
const YES = "answer.value.code='yes'";
const NO = "answer.value.code='no'";
/**
 * Whether a sign is noted under a row in the nested shape. The items of signs are those below the
 * answer whose name has no colon.
 */
const SIGN_BELOW = "answer.item.where(linkId.contains(':').not() and answer.exists()).exists()";

/**
 * Expressions for the names of the levels that `screen` gives as `atLeast` and `couldReach`.
 *
 * @param isFlat - Whether the signs of a row stand beside it and not below its answer.
 */
export function indicationExpressions(
  edition: Edition,
  isFlat: boolean,
): {
  readonly atLeast: string;
  readonly couldReach: string;
} {
  const named = (level: string): string => `'${inQuotes(levelOf(edition, level).name)}'`;
  const highest = (holds: (level: string) => string): string =>
    sectionsOf(edition).reduce(
      (otherwise, level) => `iif(${holds(level)}, ${named(level)}, ${otherwise})`,
      named(levelIdsOf(edition)[0] ?? ""),
    );
  return {
    atLeast: highest((level) => `${itemsOf(level)}.where(${YES}).exists()`),
    couldReach: highest((level) =>
      isFlat ? isOpenBeside(edition, level) : isOpenBelow(edition, level),
    ),
  };
}

/** The text of a FHIRPath string. */
const inQuotes = (text: string): string => text.replace(/[\\']/g, "\\$&");

const itemsOf = (level: string): string => `%resource.item.where(linkId='${level}').item`;

const rowsOf = ({ indicators }: Edition, level: string): Edition["indicators"] =>
  indicators.filter((row) => row.level === level);

/** Whether a row of a level is not settled by a No without a sign, in the nested shape. */
function isOpenBelow(edition: Edition, level: string): string {
  const settled = `${itemsOf(level)}.where(${NO} and ${SIGN_BELOW}.not())`;
  return `${settled}.count() < ${rowsOf(edition, level).length}`;
}

/** The same in the flat shape, where only the ids tell which signs belong to a row. */
function isOpenBeside(edition: Edition, level: string): string {
  const rows = rowsOf(edition, level);
  const contradicted = rows.map(({ id, signs }) => {
    const noted = signs.map((sign) => `'${sign.id}'`).join(" | ");
    return (
      `(${itemsOf(level)}.where(linkId='${id}' and ${NO}).exists() and ` +
      `${itemsOf(level)}.where(linkId in (${noted}) and answer.exists()).exists())`
    );
  });
  return [`${itemsOf(level)}.where(${NO}).count() < ${rows.length}`, ...contradicted].join(" or ");
}
