// Checks a rule against its tool, whatever was handed in. A rule without issues can be compiled.

import { attempt } from "../../foundation/attempt.js";
import { isPlainObject } from "../../foundation/objects.js";
import { plainCopyOf } from "../../foundation/plain-copy.js";
import type { Issue } from "../../foundation/result.js";
import { BASES } from "../../foundation/vocabulary.js";
import { sameText, tellCondition } from "./condition-issues.js";
import {
  listAt,
  numberAt,
  objectAt,
  raisedRankAt,
  rowsAt,
  tell,
  tellSteps,
  textAt,
  wordAt,
} from "./found.js";
import type { Found, Json } from "./found.js";
import { DEEPEST_RULE, MOST_PARTS, isNestedTooDeep } from "./limits.js";
import { tellSum } from "./sum-issues.js";
import type { RuleTool } from "./types.js";

const UNREADABLE: Issue = /* @__PURE__ */ Object.freeze<Issue>({
  code: "unreadable",
  path: "/rule",
  message:
    "The rule cannot be read. Hand in plain data, such as JSON.parse gives, with at most 5000 " +
    "entries in a list or object.",
});

const TOO_LARGE: Issue = /* @__PURE__ */ Object.freeze<Issue>({
  code: "out-of-range",
  path: "/rule",
  message:
    `Nest at most ${DEEPEST_RULE} rules or conditions, with at most ${MOST_PARTS} entries ` +
    "altogether, and none within itself.",
});

/**
 * Lists everything that is wrong with a rule.
 *
 * It reports shapes that are not those of a rule; ids that the tool lacks; rows named twice; empty
 * lists; steps and bands that do not ascend or that no record reaches; windows that overlap; parts
 * that never make a difference; floors that contradict each other; and a rule that is too deep or
 * too large. Below the first step or band is the lowest level, so none has to start at 0.
 *
 * @param rule - Anything.
 * @param tool - The levels, rows and actions that the rule refers to.
 * @returns Every issue at once, or an empty list. Paths start at `/rule`. Never throws.
 */
export function ruleIssues(rule: unknown, tool: RuleTool): readonly Issue[] {
  return attempt([UNREADABLE], () => {
    const { value, isWhole } = plainCopyOf(rule);
    if (!isWhole) return [UNREADABLE];
    if (isNestedTooDeep(value)) return [TOO_LARGE];
    const found = foundIn(tool);
    tellRule(found, value, "/rule", 1);
    return found.issues;
  });
}

function foundIn({ levels, rows, actions }: RuleTool): Found {
  const ranks = new Map(levels.map((level, rank) => [level, rank]));
  return {
    issues: [],
    rows: new Map(rows.map(({ id, level }) => [id, ranks.get(level) ?? 0])),
    levels: ranks,
    actions: new Set(actions.map(({ id }) => id)),
  };
}

/** The fields of each kind of rule, besides those that say where it comes from. */
const FIELDS = {
  "highest-section": ["rows"],
  count: ["rows", "reaches"],
  sum: ["points", "groups", "bands"],
  "any-of": ["rows", "level", "action"],
  floor: ["when", "level"],
  gate: ["when", "rule"],
  highest: ["of"],
  profile: ["areas"],
} as const;

const PARTS = [
  "highest-section",
  "count",
  "sum",
  "any-of",
  "floor",
  "gate",
  "highest",
] as const satisfies readonly (keyof typeof FIELDS)[];

/** Only a rule as a whole can be a profile. */
const WHOLES = [...PARTS, "profile"] as const;

function tellRule(found: Found, value: unknown, path: string, depth: number): void {
  if (depth > DEEPEST_RULE) {
    tell(found, "out-of-range", path, `Nest at most ${DEEPEST_RULE} rules.`);
    return;
  }
  if (!isPlainObject(value)) {
    objectAt(found, value, path, []);
    return;
  }
  const kind = wordAt(found, value["kind"], `${path}/kind`, path === "/rule" ? WHOLES : PARTS);
  if (kind === undefined) return;
  objectAt(found, value, path, ["kind", ...FIELDS[kind], "basis", "citations", "note"]);
  TELLERS[kind](found, value, path, depth);
  tellSource(found, value, path);
}

type Teller = (found: Found, rule: Json, path: string, depth: number) => void;

const TELLERS: Readonly<Record<keyof typeof FIELDS, Teller>> = {
  "highest-section": (found, rule, path) => {
    if (rule["rows"] === undefined) return;
    const rows = rowsAt(found, rule["rows"], `${path}/rows`);
    if (rows.size > 0 && [...rows].every((row) => found.rows.get(row) === 0))
      tell(found, "no-effect", `${path}/rows`, "Name a row above the lowest level.");
  },
  count: tellCount,
  sum: tellSum,
  "any-of": tellAnyOf,
  floor: (found, rule, path) => {
    tellCondition(found, rule["when"], `${path}/when`);
    raisedRankAt(found, rule["level"], `${path}/level`);
  },
  gate: (found, rule, path, depth) => {
    tellCondition(found, rule["when"], `${path}/when`);
    tellRule(found, rule["rule"], `${path}/rule`, depth + 1);
  },
  highest: tellHighest,
  profile: tellProfile,
};

function tellCount(found: Found, rule: Json, path: string): void {
  const { rows, reaches } = rule;
  const counted = rows === undefined ? found.rows.size : rowsAt(found, rows, `${path}/rows`).size;
  const steps = listAt(found, reaches, `${path}/reaches`).map((each, index) => {
    const at = `${path}/reaches/${index}`;
    const step = objectAt(found, each, at, ["atLeast", "level"]);
    return {
      start: step && numberAt(found, step["atLeast"], `${at}/atLeast`, 1),
      value: step && raisedRankAt(found, step["level"], `${at}/level`),
    };
  });
  // Where no row could be read, nothing is said of what they reach.
  tellSteps(found, steps, `${path}/reaches`, [0, counted || Number.POSITIVE_INFINITY]);
}

function tellAnyOf(found: Found, { rows, level, action }: Json, path: string): void {
  rowsAt(found, rows, `${path}/rows`);
  if (level !== undefined) raisedRankAt(found, level, `${path}/level`);
  if (action !== undefined && !found.actions.has(action))
    tell(found, "dangling-id", `${path}/action`, "Expected the id of an action of the edition.");
  if (level !== undefined && action !== undefined)
    tell(found, "contradiction", path, "Name a level or an action, and a rule for each.");
  if (level === undefined && action === undefined)
    tell(found, "missing", path, "Missing: expected the id of a level or of an action.");
}

function tellHighest(found: Found, rule: Json, path: string, depth: number): void {
  const parts = listAt(found, rule["of"], `${path}/of`);
  parts.forEach((part, index) => {
    tellRule(found, part, `${path}/of/${index}`, depth + 1);
  });
  const levels = new Map<string, unknown>();
  parts.forEach((part, index) => {
    if (!isPlainObject(part) || part["kind"] !== "floor") return;
    const when = sameText(part["when"]);
    if (!levels.has(when)) levels.set(when, part["level"]);
    else if (levels.get(when) === part["level"])
      tell(found, "no-effect", `${path}/of/${index}`, "Leave it out: another floor is the same.");
    else
      tell(
        found,
        "contradiction",
        `${path}/of/${index}`,
        "Keep one floor for each condition: another has the same condition and another level.",
      );
  });
}

/** The form of an id of an area. */
const ID = /^(?:[a-z][a-z0-9-]*\.)?[a-z0-9][a-z0-9-]*$/;

function tellProfile(found: Found, rule: Json, path: string, depth: number): void {
  const ids = new Set<string>();
  listAt(found, rule["areas"], `${path}/areas`).forEach((each, index) => {
    const at = `${path}/areas/${index}`;
    const area = objectAt(found, each, at, ["id", "name", "rule"]);
    if (!area) return;
    const id = textAt(found, area["id"], `${at}/id`);
    if (id !== undefined && !ID.test(id))
      tell(found, "wrong-format", `${at}/id`, "Expected lower-case words joined by hyphens.");
    if (id !== undefined && ids.has(id))
      tell(found, "duplicate-id", `${at}/id`, "Give each area an id of its own.");
    if (id !== undefined) ids.add(id);
    textAt(found, area["name"], `${at}/name`);
    tellRule(found, area["rule"], `${at}/rule`, depth + 1);
  });
}

function tellSource(found: Found, { basis, citations, note }: Json, path: string): void {
  const known = wordAt(found, basis, `${path}/basis`, BASES);
  if (note !== undefined) textAt(found, note, `${path}/note`);
  else if (known !== undefined && known !== "printed")
    tell(found, "missing-note", path, "Say in a note why this is a reading or a convention.");
  if (Array.isArray(citations) && citations.length === 0) {
    const message = "Cite at least one place of the text.";
    tell(found, "empty-citations", `${path}/citations`, message);
    return;
  }
  listAt(found, citations, `${path}/citations`).forEach((each, index) => {
    const at = `${path}/citations/${index}`;
    const citation = objectAt(found, each, at, ["section", "line", "endLine"]);
    if (!citation) return;
    textAt(found, citation["section"], `${at}/section`);
    numberAt(found, citation["line"], `${at}/line`, 1);
    if (citation["endLine"] !== undefined) numberAt(found, citation["endLine"], `${at}/endLine`, 1);
  });
}
