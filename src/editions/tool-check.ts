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
  return [
    ...signIssues(edition),
    ...takenIssues(edition),
    ...orderIssues(edition),
    ...ruleIssuesOf(edition),
  ];
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

/**
 * The ids of what forms ask beside the rows. A row, a sign or a level of such an id would be one
 * question with it. `constructor` is a name that every object of the language has.
 */
export const TAKEN_IDS: ReadonlySet<string> = new Set([
  "about",
  "age-in-years",
  "childs-voice",
  "completed-by",
  "completed-on",
  "constructor",
  "date-of-birth",
  "emergency",
  "further",
  "immediate-danger",
  "indicated-at-least",
  "indication",
  "indication-could-reach",
  "judgement",
  "learning-disability-or-special-needs",
  "not-a-full-assessment",
  "protective-factors",
  "reference",
  "start",
]);

/** Rows, signs and levels are all parts of a form: each has an id of its own. */
function takenIssues(edition: Json): Issue[] {
  const levels = levelIdsIn(edition);
  const taken = new Set<unknown>([...TAKEN_IDS, ...levels]);
  const found = list(edition["indicators"]).flatMap((row, at) => [
    ...(taken.has(row["id"]) ? [["indicators", at, "id"] as const] : []),
    ...list(row["signs"]).flatMap(({ id }, place) =>
      taken.has(id) ? [["indicators", at, "signs", place, "id"] as const] : [],
    ),
  ]);
  return [
    ...levels.flatMap((id, rank) => (TAKEN_IDS.has(id) ? [["levels", rank, "id"] as const] : [])),
    ...found,
  ].map((path) =>
    issue("duplicate-id", path, "Choose another id: a level or a question of the forms has it."),
  );
}

/** A row of no level is told of elsewhere, and changes nothing about the order of the others. */
function orderIssues(edition: Json): Issue[] {
  const levels = levelIdsIn(edition);
  const rows = list(edition["indicators"]);
  const counts = new Map<unknown, number>();
  for (const { level } of rows) counts.set(level, (counts.get(level) ?? 0) + 1);
  const expected = levels
    .flatMap((id) =>
      Array.from({ length: counts.get(id) ?? 0 }, (_, index) => `${id} ${index + 1}`),
    )
    .values();
  const known: ReadonlySet<unknown> = new Set(levels);
  return rows.flatMap((row, index) =>
    !known.has(row["level"]) ||
    `${String(row["level"])} ${String(row["row"])}` === expected.next().value
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
