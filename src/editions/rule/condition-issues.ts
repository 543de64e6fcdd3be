// Checks the conditions of a rule.

import { listAt, numberAt, objectAt, rowsAt, tell, wordAt } from "./found.js";
import type { Found, Json } from "./found.js";
import { DEEPEST_RULE, OLDEST } from "./limits.js";
import { CONDITION_FACTS } from "./types.js";

/** The keys of each kind of condition. The first tells the kind. */
const KINDS = [["under"], ["fact", "is"], ["anyYes"], ["of", "atLeast"], ["all"], ["any"]] as const;

const KIND_LIST =
  "Expected a condition with one of these: under, fact and is, anyYes, atLeast and of, all, any.";

const NEVER = "Ask for something else: this never holds.";
const ALWAYS = "Ask for something else: this always holds.";

/** Checks a condition at a path. */
export function tellCondition(found: Found, value: unknown, path: string, depth = 1): void {
  if (depth > DEEPEST_RULE) {
    tell(found, "out-of-range", path, `Nest at most ${DEEPEST_RULE} conditions.`);
    return;
  }
  const all = KINDS.flat();
  const condition = objectAt(found, value, path, all);
  if (!condition) return;
  const has = (key: string): boolean => condition[key] !== undefined;
  // The number alone is half of a condition on rows, and told of as such.
  const kinds = KINDS.filter((keys) => keys.some(has));
  const [kind] = kinds;
  if (!kind || kinds.length > 1) {
    tell(found, kind ? "contradiction" : "missing", path, KIND_LIST);
    return;
  }
  tellKind(found, kind[0], condition, path, depth);
}

function tellKind(
  found: Found,
  kind: (typeof KINDS)[number][0],
  condition: Json,
  path: string,
  depth: number,
): void {
  switch (kind) {
    case "under":
      tellAge(found, condition["under"], `${path}/under`);
      return;
    case "fact":
      wordAt(found, condition["fact"], `${path}/fact`, CONDITION_FACTS);
      wordAt(found, condition["is"], `${path}/is`, ["yes", "no"]);
      return;
    case "anyYes":
      rowsAt(found, condition["anyYes"], `${path}/anyYes`);
      return;
    case "of": {
      const rows = rowsAt(found, condition["of"], `${path}/of`);
      const atLeast = numberAt(found, condition["atLeast"], `${path}/atLeast`, 1);
      if (atLeast !== undefined && rows.size > 0 && atLeast > rows.size)
        tell(found, "no-effect", `${path}/atLeast`, NEVER);
      return;
    }
    case "all":
    case "any":
      tellSeveral(found, condition[kind], `${path}/${kind}`, kind, depth);
  }
}

function tellAge(found: Found, value: unknown, path: string): void {
  const age = numberAt(found, value, path);
  if (age === 0) tell(found, "no-effect", path, NEVER);
  if (age !== undefined && age > OLDEST) tell(found, "no-effect", path, ALWAYS);
}

function tellSeveral(
  found: Found,
  value: unknown,
  path: string,
  kind: "all" | "any",
  depth: number,
): void {
  const several = listAt(found, value, path);
  several.forEach((each, index) => {
    tellCondition(found, each, `${path}/${index}`, depth + 1);
  });
  const asked = new Set(several.map(factAsked));
  if (CONDITION_FACTS.some((fact) => asked.has(`${fact} yes`) && asked.has(`${fact} no`)))
    tell(found, "no-effect", path, kind === "all" ? NEVER : ALWAYS);
}

function factAsked(condition: unknown): string | undefined {
  const { fact, is } = fieldsOf(condition);
  return typeof fact === "string" && typeof is === "string" ? `${fact} ${is}` : undefined;
}

function fieldsOf(value: unknown): { readonly fact?: unknown; readonly is?: unknown } {
  return typeof value === "object" && value !== null ? value : {};
}

/** A text that is the same for conditions that say the same, in whatever order. */
export function sameText(condition: unknown): string {
  if (Array.isArray(condition)) return `[${condition.map(sameText).sort().join()}]`;
  if (typeof condition !== "object" || condition === null)
    return `${typeof condition} ${String(condition)}`;
  const entries = Object.entries(condition).map(
    ([key, value]) => `${JSON.stringify(key)}:${sameText(value)}`,
  );
  return `{${entries.sort().join()}}`;
}
