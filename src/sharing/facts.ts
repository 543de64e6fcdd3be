// The facts of a sharing record that the rules use (chapter 8). "recorded" means that something is
// written down.

import { isOfAnotherEdition } from "../editions/pin.js";
import type { Edition } from "../editions/schema/index.js";
import { fieldsOf, listOf } from "../foundation/as-far-as-shaped.js";
import type { Fields } from "../foundation/as-far-as-shaped.js";
import { CONSENT_STATUSES, SHARING_DECISIONS, YES_NO_NOT_KNOWN } from "../foundation/vocabulary.js";
import type { ConsentStatus, SharingDecision, YesNoNotKnown } from "../foundation/vocabulary.js";

/** Whether anything is written down. Text of spaces counts as not recorded. */
export type Noted = "recorded" | "not-recorded";

export interface SharingFacts {
  readonly danger: YesNoNotKnown | "unanswered";
  readonly edition: "this" | "another";
  readonly consent: ConsentStatus | "no-status";
  readonly discussion: Noted;
  /**
   * A reason for not asking for consent: one of the examples of 8.6, or another with its reason.
   */
  readonly ground: Noted;
  /** One of the examples of 8.7, another with its reason, or a reason alone. */
  readonly publicInterest: Noted;
  readonly role: Noted;
  readonly qualified: "asserted" | "denied" | "not-asserted";
  readonly assertedBy: Noted;
  readonly necessity: Noted;
  readonly proportionality: Noted;
  readonly ifShared: Noted;
  readonly ifNotShared: Noted;
  readonly reasoning: Noted;
  readonly decision: SharingDecision | "no-decision";
}

/**
 * Reads a record that may not have been parsed, field by field. A field of another shape is left
 * out. Never throws.
 */
export function factsOf(record: unknown, edition: Edition): SharingFacts {
  try {
    return readFacts(fieldsOf(record), edition);
  } catch {
    // Only input that was not parsed can throw when it is read. Treated as empty.
    return readFacts({}, edition);
  }
}

function readFacts(record: Fields, edition: Edition): SharingFacts {
  const consent = consentOf(record);
  const decider = fieldsOf(record["decider"]);
  const qualified = decider["suitablyQualified"];
  return {
    danger: wordOf(YES_NO_NOT_KNOWN, record["immediateDanger"]) ?? "unanswered",
    edition: isOfAnotherEdition(record["edition"], edition) ? "another" : "this",
    consent: wordOf(CONSENT_STATUSES, consent["status"]) ?? "no-status",
    discussion: text(consent["discussion"]),
    ground: noted(
      listOf(consent["notSoughtBecause"]).some((because) => isGround(edition, fieldsOf(because))),
    ),
    publicInterest: publicInterestOf(edition, fieldsOf(record["publicInterest"])),
    role: text(decider["role"]),
    qualified: qualified === true ? "asserted" : qualified === false ? "denied" : "not-asserted",
    assertedBy: text(decider["assertedBy"]),
    necessity: text(record["necessity"]),
    proportionality: text(record["proportionality"]),
    ifShared: text(record["ifShared"]),
    ifNotShared: text(record["ifNotShared"]),
    reasoning: text(record["reasoning"]),
    decision: wordOf(SHARING_DECISIONS, record["decision"]) ?? "no-decision",
  };
}

/** Consent to disclose. A consent whose `kind` says that it is another one is left out. */
function consentOf(record: Fields): Fields {
  const consent = fieldsOf(record["consent"]);
  return consent["kind"] === undefined || consent["kind"] === "to-disclose" ? consent : {};
}

function isGround(edition: Edition, { ground, reason }: Fields): boolean {
  return ground === "other"
    ? text(reason) === "recorded"
    : edition.sharing.notSoughtGrounds.some(({ id }) => id === ground);
}

function publicInterestOf(edition: Edition, { purposes, reason }: Fields): Noted {
  const known = edition.sharing.publicInterestPurposes;
  return noted(
    text(reason) === "recorded" ||
      listOf(purposes).some((purpose) => known.some(({ id }) => id === purpose)),
  );
}

function wordOf<Word extends string>(known: readonly Word[], value: unknown): Word | undefined {
  return known.find((word) => word === value);
}

function text(value: unknown): Noted {
  return noted(typeof value === "string" && value.trim() !== "");
}

function noted(condition: boolean): Noted {
  return condition ? "recorded" : "not-recorded";
}
