// What the rows answered so far point to, as FHIRPath expressions over a response to the screening
// tool.

import type { Edition } from "../../editions/types.js";
import { CONCERN_LEVELS } from "../../foundation/vocabulary.js";
import type { ConcernLevel } from "../../foundation/vocabulary.js";

/** Expressions for the names of the levels that `screen` gives as `atLeast` and `couldReach`. */
export function indicationExpressions(edition: Edition): {
  readonly atLeast: string;
  readonly couldReach: string;
} {
  const rowsOf = (level: ConcernLevel, code: string): string =>
    `%resource.item.where(linkId='${level}').item.where(answer.value.code='${code}')`;
  const highest = (holds: (level: ConcernLevel) => string): string =>
    [...CONCERN_LEVELS]
      .reverse()
      .reduceRight(
        (otherwise, level) => `iif(${holds(level)}, '${edition.levels[level].name}', ${otherwise})`,
        `'${edition.levels["no-risk"].name}'`,
      );
  return {
    atLeast: highest((level) => `${rowsOf(level, "yes")}.exists()`),
    couldReach: highest(
      (level) =>
        `${rowsOf(level, "no")}.count() < ` +
        `${edition.indicators.filter((row) => row.level === level).length}`,
    ),
  };
}
