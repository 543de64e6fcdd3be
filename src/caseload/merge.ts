// Merges the tallies of parts of a caseload (1.16).

import { itemsOf } from "../foundation/objects.js";
import { toolOf } from "../editions/tool.js";
import type { ScreeningEdition } from "../editions/types.js";
import { yorkTool } from "../editions/york.js";
import { pointer } from "../foundation/result.js";
import type { Issue, Result } from "../foundation/result.js";
import { addTally, areExact, areOfOneTool, noCounters, tallyFrom } from "./counters.js";
import type { Counters } from "./counters.js";
import type { CaseloadTally } from "./generated.js";
import { parseTally } from "./parse.js";

/**
 * Merges tallies into one: the tally of all their entries together. The order makes no difference,
 * and neither does merging in several steps.
 *
 * Jobs are often delivered more than once. Two ways keep a chunk from being counted twice. Keep one
 * tally for each chunk, in a table with the chunk as its key, so that a second delivery replaces
 * the first; then merge. Or merge whatever comes: a chunk that is in two tallies is refused, each
 * at its place in the later one. Entries that were counted without a chunk are not protected.
 *
 * @remarks Limit: the merged tally is not for publication either; see {@link publishTally}. A child
 *   that two agencies screened is counted twice.
 * @guidance 1.16, line 96
 * @param tallies - From {@link tallyCaseload}, {@link parseTally} or this function. Each is checked
 *   as {@link parseTally} checks it.
 * @param edition - The edition whose emergency notice stands beside any issues.
 * @returns The merged tally, frozen, or every issue, together with the emergency notice: each
 *   tally that is none, each of another tool than the first (`another-edition`), and each chunk
 *   that was counted before (`duplicate-id`). Paths begin with the place in the list, such as
 *   `/1/chunks/0`. No issue repeats a chunk. An empty list is an issue, because it names no tool.
 *   Never throws.
 * @example
 * const outcome = screen({ edition: pinOf(york), answers: { clipping: "yes" } });
 * const entries = [{ outcome, completedOn: "2026-03-14" }];
 * const [one, other] = [
 *   tallyCaseload({ chunk: "1", entries }),
 *   tallyCaseload({ chunk: "2", entries }),
 * ];
 * const merged = mergeTallies([one, other]);
 * merged.ok && merged.value.months[0]?.bounds[0]?.records; // 2
 * const twice = mergeTallies([one, other, one]);
 * !twice.ok && twice.issues.map((issue) => `${issue.code} ${issue.path}`);
 * // ["duplicate-id /2/chunks/0"]
 */
export function mergeTallies(
  tallies: readonly CaseloadTally[],
  edition: ScreeningEdition = yorkTool,
): Result<CaseloadTally> {
  const under = toolOf(edition);
  const { emergency } = under;
  const list = itemsOf(tallies) ?? [];
  if (list.length === 0) return { ok: false, issues: [NO_TALLIES], emergency };
  let counters: Counters | undefined;
  const issues: Issue[] = [];
  for (const [place, given] of list.entries()) {
    const parsed = parseTally(given, under);
    const found = parsed.ok
      ? refusalsOf(parsed.value, (counters ??= noCounters(parsed.value)))
      : parsed.issues;
    for (const issue of found) issues.push({ ...issue, path: pointer([place]) + issue.path });
    // One that is refused for a chunk is added all the same, so that its other chunks are known.
    if (parsed.ok && counters && areOfOneTool(parsed.value, counters))
      addTally(counters, parsed.value);
  }
  if (counters && !areExact(counters)) issues.push(TOO_MANY);
  return counters && issues.length === 0
    ? { ok: true, value: tallyFrom(counters) }
    : { ok: false, issues, emergency };
}

function refusalsOf(tally: CaseloadTally, counters: Counters): Issue[] {
  if (!areOfOneTool(tally, counters))
    return [
      {
        code: "another-edition",
        path: pointer(["toolHash"]),
        message:
          "This tally was made with another tool than the first. A row or a level may mean " +
          "something else there. Merge only tallies of one tool.",
      },
    ];
  return tally.chunks.flatMap((chunk, at) =>
    counters.chunks.has(chunk)
      ? [
          {
            code: "duplicate-id" as const,
            path: pointer(["chunks", at]),
            message: "This chunk is counted in a tally before. Hand in each chunk once.",
          },
        ]
      : [],
  );
}

const NO_TALLIES: Issue = /* @__PURE__ */ Object.freeze<Issue>({
  code: "missing",
  path: "",
  message:
    "Missing: expected a list of one tally or more. Without one there is no tool to count by.",
});

const TOO_MANY: Issue = /* @__PURE__ */ Object.freeze<Issue>({
  code: "out-of-range",
  path: "",
  message: "Expected tallies that together count no more than a whole number can hold exactly.",
});
