// What the rows answered so far point to, as FHIRPath expressions over a response to the screening
// tool.

import type { Edition } from "../../editions/types.js";
import { CONCERN_LEVELS } from "../../foundation/vocabulary.js";
import type { ConcernLevel } from "../../foundation/vocabulary.js";

/**
 * Whether a row is answered No and no sign of it is noted. The items of signs are those below the
 * answer whose name has no colon.
 */
const SETTLED_NO =
  "answer.value.code='no' and " +
  "answer.item.where(linkId.contains(':').not() and answer.exists()).exists().not()";

/** Expressions for the names of the levels that `screen` gives as `atLeast` and `couldReach`. */
export function indicationExpressions(edition: Edition): {
  readonly atLeast: string;
  readonly couldReach: string;
} {
  const rowsOf = (level: ConcernLevel, holds: string): string =>
    `%resource.item.where(linkId='${level}').item.where(${holds})`;
  const highest = (holds: (level: ConcernLevel) => string): string =>
    [...CONCERN_LEVELS]
      .reverse()
      .reduceRight(
        (otherwise, level) => `iif(${holds(level)}, '${edition.levels[level].name}', ${otherwise})`,
        `'${edition.levels["no-risk"].name}'`,
      );
  return {
    atLeast: highest((level) => `${rowsOf(level, "answer.value.code='yes'")}.exists()`),
    couldReach: highest(
      (level) =>
        `${rowsOf(level, SETTLED_NO)}.count() < ` +
        `${edition.indicators.filter((row) => row.level === level).length}`,
    ),
  };
}
