// The screening tool of whatever was handed in as an edition. A missing part is one not shown. What
// is no edition is read as York's.

import { fieldsOf } from "../foundation/as-far-as-shaped.js";
import { attempt } from "../foundation/attempt.js";
import { isFrozenThroughout, isMadeLazily } from "../foundation/frozen.js";
import { memo } from "../foundation/memo.js";
import { deepFreeze, isList, isObject } from "../foundation/objects.js";
import { plainCopyOf } from "../foundation/plain-copy.js";
import { STEPS } from "../foundation/vocabulary.js";
import { isLevel, levelsFrom } from "./levels.js";
import { pinOf } from "./pin.js";
import type { Action, Contact, Indicator, Overlap, Rule, ScreeningEdition } from "./types.js";
import { yorkTool } from "./york.js";

/**
 * The edition itself if it is frozen and has every part of a screening tool. Otherwise a frozen
 * copy with what it has: rows without an id or a level of the edition are left out, other lists
 * are empty, and the notices and steps that stand in every result are York's. What is no edition,
 * such as the index that `map` passes, gives York's tool. Never throws.
 */
export function toolOf<E extends ScreeningEdition>(given: E): E;
export function toolOf(given: unknown): ScreeningEdition {
  return isObject(given) ? knownTool(given) : yorkTool;
}

function knownTool(given: Fields): ScreeningEdition {
  return isMadeLazily(given) && isIdentified(given) ? given : toolFrom(given);
}

const toolFrom = /* @__PURE__ */ memo((given: Fields): ScreeningEdition =>
  attempt(yorkTool, () => {
    const held = heldStill(given);
    if (!isEdition(held)) return yorkTool;
    return isSound(held) ? held : deepFreeze(mended(held));
  }),
);

/**
 * An edition that does not change any more: itself if it is frozen throughout, or else a frozen
 * copy. What is made from an edition is frozen with the parts that it takes over, and those of a
 * host must stay as they are.
 */
export function heldStill(given: Fields): Fields {
  return isFrozenThroughout(given) ? given : deepFreeze(fieldsOf(plainCopyOf(given).value));
}

type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an edition, however much of it is missing: it is named and has rows. */
export function isEdition(value: unknown): value is Fields {
  return isObject(value) && isIdentified(value) && isList(value["indicators"]);
}

function isIdentified(value: Fields): value is Fields & ScreeningEdition {
  return typeof value["id"] === "string" && typeof value["version"] === "string";
}

function isSound(given: Fields): given is Fields & ScreeningEdition {
  return (
    typeof given["hash"] === "string" &&
    isEmergency(given["emergency"]) &&
    isNotice(given["notAFullAssessment"]) &&
    isNotice(given["indicationRule"]) &&
    isRule(given["rule"]) &&
    isAllOf(given["levels"], isLevel) &&
    holdsNotices(given["cautions"]) &&
    holdsNotices(given["prompts"]) &&
    isSteps(given["steps"]) &&
    isAllOf(given["contacts"], isContact) &&
    isAllOf(given["indicators"], rowUnder(given["levels"])) &&
    isAllOf(given["overlaps"], isOverlap) &&
    isAllOf(given["actions"], actionUnder(given["levels"]))
  );
}

/** What else the edition has stays beside its tool. */
function mended(given: Fields): ScreeningEdition {
  const { emergency, notAFullAssessment, indicationRule, steps, hash } = given;
  const toolHash = toolHashIn(given);
  const levels = levelsFrom(given["levels"]);
  return {
    ...given,
    id: textOf(given["id"]),
    version: textOf(given["version"]),
    hash: textOf(hash),
    ...(typeof toolHash === "string" && { toolHash }),
    emergency: isEmergency(emergency) ? emergency : yorkTool.emergency,
    notAFullAssessment: isNotice(notAFullAssessment)
      ? notAFullAssessment
      : yorkTool.notAFullAssessment,
    indicationRule: isNotice(indicationRule) ? indicationRule : yorkTool.indicationRule,
    rule: isRule(given["rule"]) ? given["rule"] : yorkTool.rule,
    levels,
    cautions: noticesFrom(given["cautions"]),
    prompts: noticesFrom(given["prompts"]),
    steps: isSteps(steps) ? steps : yorkTool.steps,
    contacts: partsOf(given["contacts"], isContact),
    indicators: partsOf(given["indicators"], rowUnder(levels)),
    overlaps: partsOf(given["overlaps"], isOverlap),
    actions: partsOf(given["actions"], actionUnder(levels)),
  };
}

/** The tool hash that an edition carries, or that was worked out where it was parsed. */
function toolHashIn(given: Fields): unknown {
  return isIdentified(given) ? pinOf(given).toolHash : given["toolHash"];
}

function isAllOf<T>(list: unknown, isPart: (part: unknown) => part is T): list is readonly T[] {
  return isList(list) && Array.from(list).every(isPart);
}

function partsOf<T>(list: unknown, isPart: (part: unknown) => part is T): readonly T[] {
  return isList(list) ? list.filter(isPart) : [];
}

/**
 * Whether a row can be answered and counts: it has an id, one of the levels, words, and signs with
 * ids.
 */
export function rowUnder(levels: unknown): (row: unknown) => row is Indicator {
  const known = idsOf(levels);
  return (row): row is Indicator => isRow(row, known);
}

function isRow(row: unknown, levels: ReadonlySet<unknown>): row is Indicator {
  return (
    isObject(row) &&
    typeof row["id"] === "string" &&
    typeof row["label"] === "string" &&
    levels.has(row["level"]) &&
    isList(row["signs"]) &&
    row["signs"].every((sign) => isObject(sign) && typeof sign["id"] === "string")
  );
}

function isOverlap(overlap: unknown): overlap is Overlap {
  return isObject(overlap) && isList(overlap["signs"]) && isList(overlap["citations"]);
}

function actionUnder(levels: unknown): (action: unknown) => action is Action {
  const known = idsOf(levels);
  return (action): action is Action =>
    isObject(action) &&
    typeof action["text"] === "string" &&
    known.has(action["level"]) &&
    isList(action["citations"]);
}

function idsOf(levels: unknown): ReadonlySet<unknown> {
  return new Set(partsOf(levels, isLevel).map(({ id }) => id));
}

function isRule(rule: unknown): rule is Rule {
  return isObject(rule) && typeof rule["kind"] === "string" && isList(rule["citations"]);
}

function isContact(contact: unknown): contact is Contact {
  return (
    isObject(contact) &&
    typeof contact["id"] === "string" &&
    typeof contact["name"] === "string" &&
    isList(contact["functions"])
  );
}

/** Whether every step has its words, and says whom to contact. */
function isSteps(steps: unknown): steps is ScreeningEdition["steps"] {
  return isObject(steps) && STEPS.every((id) => isStep(steps[id]));
}

function isStep(step: unknown): boolean {
  return isObject(step) && isNotice(step) && isList(step["contacts"]);
}

function isNotice(notice: unknown): notice is ScreeningEdition["indicationRule"] {
  return isObject(notice) && typeof notice["text"] === "string" && isList(notice["citations"]);
}

function isEmergency(notice: unknown): notice is ScreeningEdition["emergency"] {
  if (!isObject(notice)) return false;
  const { numbers, also } = notice;
  return (
    isNotice(notice) &&
    typeof also === "string" &&
    isList(numbers) &&
    numbers.length > 0 &&
    numbers.every((each) => isObject(each) && typeof each["number"] === "string")
  );
}

function holdsNotices(notices: unknown): boolean {
  return isObject(notices) && Object.values(notices).every(isNotice);
}

function noticesFrom<Id extends string>(
  given: unknown,
): Readonly<Record<Id, ScreeningEdition["indicationRule"]>>;
function noticesFrom(given: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fieldsOf(given)).filter(([, notice]) => isNotice(notice)),
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
