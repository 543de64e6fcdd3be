// The rule of an edition: what is wrong with it, and what comes of compiling it.

import { memo } from "../../foundation/memo.js";
import type { Issue } from "../../foundation/result.js";
import { levelsFrom } from "../levels.js";
import type { Edition } from "../types.js";
import { compileRule } from "./compile.js";
import { ruleIssues } from "./issues.js";
import type { CompiledRule } from "./compile.js";
import { keepRule, keptRuleOf } from "./kept.js";
import type { RuleTool } from "./types.js";

/**
 * Compiles the rule of an edition of the right shape, so that `screen` can go by it. An edition
 * kept from before there were rules needs none.
 *
 * @returns Every issue with the rule, with which it is not compiled.
 */
export function prepareRule(edition: Partial<Pick<Edition, "rule">> & Edition): readonly Issue[] {
  const { rule } = edition;
  if (isAbsent(rule)) return [];
  const issues = ruleIssues(rule, ruleToolOf(edition));
  if (issues.length === 0) followRule(edition);
  return issues;
}

/** The same for an edition whose rule was checked and has no issue. */
export function followRule(edition: Edition): void {
  keepRule(edition, compileRule(edition.rule, ruleToolOf(edition)));
}

/** The compiled rule of an edition. Undefined if it cannot be followed. */
export function compiledRuleOf(edition: Edition): CompiledRule | undefined {
  return keptRuleOf(edition) ?? compiledAnew(edition);
}

const compiledAnew = /* @__PURE__ */ memo((edition: Edition): CompiledRule | undefined => {
  const tool = ruleToolOf(edition);
  return ruleIssues(edition.rule, tool).length === 0 ? compileRule(edition.rule, tool) : undefined;
});

function isAbsent(rule: unknown): boolean {
  return rule === undefined;
}

function ruleToolOf({ levels, indicators, actions }: Edition): RuleTool {
  return { levels: levelsFrom(levels).map(({ id }) => id), rows: indicators, actions };
}
