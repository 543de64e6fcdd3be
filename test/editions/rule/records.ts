// Records made at random from a seed, with few enough completions to try them all.

import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Rule, RuleTool } from "../../../src/editions/rule/types.js";
import { completionCount } from "./every-completion.js";
import type { PartialRecord, RowRecord } from "./every-completion.js";

/** The most completions of a record that are tried. */
const MOST_COMPLETIONS = 2_000;
/** The most rows that are open. */
const MOST_OPEN = 10;

const DAYS = ["2026-06-15", "2026-02-28", "2024-02-29", "2026-03-31", undefined];
const DATES = [
  undefined,
  undefined,
  "2026-06-15",
  "2026-06-16",
  "2026-06",
  "2026-03-01",
  "2025-12-15",
  "2025-12-16",
  "2025-12",
  "2025-08-31",
  "2025-06-15",
  "2025-06-16",
  "2025-06",
  "2026",
  "2025",
  "2024",
  "2023-08-29",
  "2013",
  "2027",
  "2026-02-31",
  "soon",
  20260615,
];
const STATES = ["yes", "no", "open"] as const;

/** So many records for a rule, the same in every run. */
export function recordsAtRandom(
  count: number,
  rule: Rule,
  tool: RuleTool,
  seed = 1,
): PartialRecord[] {
  const generator = xoroshiro128plus(seed);
  const below = (limit: number): number => uniformInt(generator, 0, limit - 1);
  const oneOf = <T>(list: readonly T[]): T => list[below(list.length)]!;
  return Array.from({ length: count }, () => {
    const [one, other] = [below(20), below(20)];
    const share = below(10);
    const row = (): RowRecord => ({
      state: below(10) < share ? "open" : oneOf(["yes", "no"] as const),
      observedOn: oneOf(DATES),
    });
    const record: PartialRecord = {
      rows: tool.rows.map(row),
      day: oneOf(DAYS),
      ages: oneOf([
        [one, one],
        [Math.min(one, other), Math.max(one, other)],
        [0, 30],
      ] as const),
      immediateDanger: oneOf(STATES),
      learningDisabilityOrSpecialNeeds: oneOf(STATES),
    };
    return withFewCompletions(record, rule, tool, () => oneOf(["yes", "no"] as const));
  });
}

/** The record with open rows answered, and days told, until it has few completions. */
function withFewCompletions(
  record: PartialRecord,
  rule: Rule,
  tool: RuleTool,
  answer: () => "yes" | "no",
): PartialRecord {
  let [rows, place] = [record.rows, 0];
  const isTooOpen = (): boolean =>
    rows.filter(({ state }) => state === "open").length > MOST_OPEN ||
    completionCount(rule, tool, { ...record, rows }) > MOST_COMPLETIONS;
  while (isTooOpen()) {
    const at = place % rows.length;
    const observedOn = place < rows.length ? rows[at]!.observedOn : "2026-01-31";
    const { state } = rows[at]!;
    rows = rows.with(at, { state: state === "open" ? answer() : state, observedOn });
    place += 1;
    if (place > 3 * rows.length) rows = rows.map((each) => ({ ...each, state: "no" }));
  }
  return { ...record, rows };
}
