// The facts of a sharing record that the rules use (chapter 8). "recorded" means that something is
// written down.

import { isOfOtherContent } from "../editions/pin.js";
import type { ShownEdition } from "../editions/types.js";
import type { Shaped } from "../foundation/reader.js";
import { saysSomething } from "../foundation/says-something.js";
import type { ConsentStatus, SharingDecision, YesNoNotKnown } from "../foundation/vocabulary.js";
import { sharingRecordReader } from "./parse.js";
import type { SharingRecord } from "./generated.js";

type Record = Shaped<SharingRecord>;
type PublicInterest = NonNullable<Record["publicInterest"]>;
type Because = NonNullable<NonNullable<Record["consent"]>["notSoughtBecause"]>[number];

/** Whether anything is written down. Text without a letter or a digit counts as not recorded. */
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
  /** One of the examples of 8.7 is ticked. */
  readonly purpose: "ticked" | "not-ticked";
  /** A word on why, on the facts of this case. */
  readonly publicInterestReason: Noted;
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
export function factsOf(input: unknown, edition: ShownEdition): SharingFacts {
  const record = sharingRecordReader.shaped(input, edition) ?? {};
  const { consent = {}, decider = {}, publicInterest = {} } = record;
  const isTicked = hasPurpose(edition, publicInterest);
  const reason = text(publicInterest.reason);
  const qualified = decider.suitablyQualified;
  return {
    danger: record.immediateDanger ?? "unanswered",
    edition: isOfOtherContent(record.edition, edition) ? "another" : "this",
    consent: consent.status ?? "no-status",
    discussion: text(consent.discussion),
    ground: noted((consent.notSoughtBecause ?? []).some((because) => isGround(edition, because))),
    publicInterest: noted(isTicked || reason === "recorded"),
    purpose: isTicked ? "ticked" : "not-ticked",
    publicInterestReason: reason,
    role: text(decider.role),
    qualified: qualified === true ? "asserted" : qualified === false ? "denied" : "not-asserted",
    assertedBy: text(decider.assertedBy),
    necessity: text(record.necessity),
    proportionality: text(record.proportionality),
    ifShared: text(record.ifShared),
    ifNotShared: text(record.ifNotShared),
    reasoning: text(record.reasoning),
    decision: record.decision ?? "no-decision",
  };
}

function isGround(edition: ShownEdition, { ground, reason }: Because): boolean {
  return ground === "other"
    ? text(reason) === "recorded"
    : edition.sharing.notSoughtGrounds.some(({ id }) => id === ground);
}

function hasPurpose(edition: ShownEdition, { purposes = [] }: PublicInterest): boolean {
  const known = edition.sharing.publicInterestPurposes;
  return purposes.some((purpose) => known.some(({ id }) => id === purpose));
}

function text(value: string | undefined): Noted {
  return noted(saysSomething(value));
}

function noted(condition: boolean): Noted {
  return condition ? "recorded" : "not-recorded";
}
