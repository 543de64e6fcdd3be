// The check of the short names of rows: none is too long, and no two rows share one.

import { areRepeated } from "../foundation/groups.js";
import { pointer } from "../foundation/result.js";
import type { Issue } from "../foundation/result.js";
import type { Json } from "./json.js";

/** The most characters of a short name. A row without a name of its own has its whole label. */
const LONGEST = 60;

/** The issues with the names of rows. A row without a name is for the schema to report. */
export function nameIssues(rows: readonly Json[]): Issue[] {
  const repeats = areRepeated(rows.map(({ name }) => name));
  return rows.flatMap(({ name, label }, index): Issue[] => {
    const path = pointer(["indicators", index, "name"]);
    if (typeof name !== "string") return [];
    if (name.length > LONGEST && name !== label)
      return [
        { code: "out-of-range", path, message: `Give a name of at most ${LONGEST} characters.` },
      ];
    return repeats[index]
      ? [{ code: "duplicate-id", path, message: "Give each row a name of its own." }]
      : [];
  });
}
