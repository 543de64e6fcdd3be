// Whether a copy holds answers about health (8.9): of rows on injuries and health, on emotional
// wellbeing, or on pregnancy.

import type { Edition } from "../editions/types.js";
import { memo } from "../foundation/memo.js";
import { isObject } from "../foundation/objects.js";

const THEMES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "injury-and-health",
  "emotional-wellbeing",
]);
const WORDS = /pregnan|miscarr|sexually transmitted|sexual health/i;

const healthRowsOf = /* @__PURE__ */ memo(
  ({ indicators }: Edition): ReadonlySet<string> =>
    new Set(
      indicators
        .filter(({ themes, label }) => themes.some((id) => THEMES.has(id)) || WORDS.test(label))
        .map(({ id }) => id),
    ),
);

/** Whether what is given of a record has an answer to such a row. */
export function hasHealthDetails(given: unknown, edition: Edition): boolean {
  const rows = healthRowsOf(edition);
  const left = [given];
  while (left.length > 0) {
    const next = left.pop();
    if (!isObject(next)) continue;
    for (const [key, value] of Object.entries(next)) {
      if (key === "answers" && isObject(value) && Object.keys(value).some((id) => rows.has(id)))
        return true;
      left.push(value);
    }
  }
  return false;
}
