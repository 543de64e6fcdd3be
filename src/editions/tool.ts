// The screening tool of whatever was handed in as an edition. A missing part is one not shown. What
// is no edition is read as York's.

import { fieldsOf } from "../foundation/as-far-as-shaped.js";
import { attempt } from "../foundation/attempt.js";
import { isFrozenThroughout, isMadeLazily } from "../foundation/frozen.js";
import { memo } from "../foundation/memo.js";
import { deepFreeze, isList, isObject } from "../foundation/objects.js";
import { plainCopyOf } from "../foundation/plain-copy.js";
import { CONCERN_LEVELS, STEPS } from "../foundation/vocabulary.js";
import { pinOf } from "./pin.js";
import type { Action, Contact, Indicator, Overlap, ScreeningEdition } from "./types.js";
import { yorkTool } from "./york.js";

/**
 * The edition itself if it is frozen and has every part of a screening tool. Otherwise a frozen
 * copy with what it has: rows without an id or a level of the guidance are left out, other lists
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
    holdsNotices(given["cautions"]) &&
    holdsNotices(given["prompts"]) &&
    isSteps(given["steps"]) &&
    isAllOf(given["contacts"], isContact) &&
    isAllOf(given["indicators"], isRow) &&
    isAllOf(given["overlaps"], isOverlap) &&
    isAllOf(given["actions"], isAction)
  );
}

/** What else the edition has stays beside its tool. */
function mended(given: Fields): ScreeningEdition {
  const { emergency, notAFullAssessment, indicationRule, steps, hash } = given;
  const toolHash = toolHashIn(given);
  const indicators = partsOf(given["indicators"], isRow);
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
    cautions: noticesFrom(given["cautions"]),
    prompts: noticesFrom(given["prompts"]),
    steps: isSteps(steps) ? steps : yorkTool.steps,
    contacts: partsOf(given["contacts"], isContact),
    indicators,
    overlaps: partsOf(given["overlaps"], isOverlap),
    actions: partsOf(given["actions"], isAction),
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

/** Whether a row can be answered and counts: it has an id, a level, words, and signs with ids. */
export function isRow(row: unknown): row is Indicator {
  return (
    isObject(row) &&
    typeof row["id"] === "string" &&
    typeof row["label"] === "string" &&
    CONCERN_LEVELS.some((level) => level === row["level"]) &&
    isList(row["signs"]) &&
    row["signs"].every((sign) => isObject(sign) && typeof sign["id"] === "string")
  );
}

function isOverlap(overlap: unknown): overlap is Overlap {
  return isObject(overlap) && isList(overlap["signs"]) && isList(overlap["citations"]);
}

function isAction(action: unknown): action is Action {
  return (
    isObject(action) &&
    typeof action["text"] === "string" &&
    CONCERN_LEVELS.some((level) => level === action["level"]) &&
    isList(action["citations"])
  );
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
