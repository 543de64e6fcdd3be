// The compiled rules of editions. A rule is compiled where its edition is parsed or made, so that a
// bundle of `screen` carries no rule but York's.

import type { CompiledRule } from "./compile.js";

const kept = /* @__PURE__ */ new WeakMap<object, CompiledRule>();

/** Keeps the compiled rule of an edition as long as the edition is there. */
export function keepRule(edition: object, rule: CompiledRule): void {
  kept.set(edition, rule);
}

/** The compiled rule of an edition. Undefined for one that was not parsed. */
export function keptRuleOf(edition: object): CompiledRule | undefined {
  return kept.get(edition);
}
