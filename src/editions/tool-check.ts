// Checks the tool of an edition: its rows and signs, their order by level, and its rule.

import { isList } from "../foundation/objects.js";
import { pointer } from "../foundation/result.js";
import type { Issue, IssueCode } from "../foundation/result.js";
import { list } from "./json.js";
import type { Json, Path } from "./json.js";
import { levelsFrom } from "./levels.js";
import { ruleIssues } from "./rule/issues.js";

/** Every issue with the rows, the signs and the rule of an edition. */
export function toolIssues(edition: Json): readonly Issue[] {
  return [...signIssues(edition), ...orderIssues(edition), ...ruleIssuesOf(edition)];
}

/** Rows and signs share one set of ids, across all rows. An overlap may name only signs. */
function signIssues(edition: Json): Issue[] {
  const rows = list(edition["indicators"]);
  const signs = rows.flatMap((row) => list(row["signs"]).map(({ id }) => id));
  const known = new Set(signs);
  const dangling = list(edition["overlaps"]).flatMap((overlap, index) =>
    (isList(overlap["signs"]) ? overlap["signs"] : []).flatMap((id, at) =>
      known.has(id)
        ? []
        : [
            issue(
              "dangling-id",
              ["overlaps", index, "signs", at],
              "Name an id of a sign of the edition.",
            ),
          ],
    ),
  );
  const across = new Set(
    rows.flatMap((row) => [...new Set(list(row["signs"]).map(({ id }) => id)), row["id"]]),
  );
  const total = rows.reduce(
    (sum, row) => sum + 1 + new Set(list(row["signs"]).map(({ id }) => id)).size,
    0,
  );
  const shared =
    across.size < total
      ? [issue("duplicate-id", ["indicators"], "Give each row and each sign an id of its own.")]
      : [];
  return [...dangling, ...shared];
}

function orderIssues(edition: Json): Issue[] {
  const rows = list(edition["indicators"]);
  const counts = new Map<unknown, number>();
  for (const { level } of rows) counts.set(level, (counts.get(level) ?? 0) + 1);
  const expected = levelIdsIn(edition).flatMap((id) =>
    Array.from({ length: counts.get(id) ?? 0 }, (_, index) => `${id} ${index + 1}`),
  );
  return rows.flatMap((row, index) =>
    `${String(row["level"])} ${String(row["row"])}` === expected[index]
      ? []
      : [
          issue(
            "wrong-order",
            ["indicators", index],
            "List rows by level, lowest first, and number them from 1 in each.",
          ),
        ],
  );
}

function ruleIssuesOf(edition: Json): readonly Issue[] {
  return edition["rule"] === undefined
    ? []
    : ruleIssues(edition["rule"], {
        levels: levelIdsIn(edition),
        rows: list(edition["indicators"]).flatMap(({ id, level }) =>
          typeof id === "string" && typeof level === "string" ? [{ id, level }] : [],
        ),
        actions: list(edition["actions"]).flatMap(({ id }) =>
          typeof id === "string" ? [{ id }] : [],
        ),
      });
}

/** The ids of the levels of whatever was handed in, lowest first. */
export function levelIdsIn(edition: Json): readonly string[] {
  return levelsFrom(edition["levels"]).map(({ id }) => id);
}

function issue(code: IssueCode, path: Path, message: string): Issue {
  return { code, path: pointer(path), message };
}
