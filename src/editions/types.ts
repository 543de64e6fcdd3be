// What an edition is: its types, and the part of it that `screen` reads.

import type {
  Action,
  Contact,
  Edition,
  GlossaryEntry,
  KnownIssue,
  Overlay,
  Statement,
} from "./generated.js";
import type {
  ActionId,
  ContactId,
  IndicatorId,
  KnownIssueId,
  SignId,
  StatementId,
  TermId,
} from "./york/generated.js";

export type {
  Action,
  ActionVariant,
  AgeTerm,
  Coding,
  Contact,
  Definition,
  Edition,
  FlaggingRules,
  GlossaryEntry,
  IndicationRule,
  Indicator,
  KnownIssue,
  Level,
  Named,
  Overlap,
  Overlay,
  PoliceFormDefinition,
  PoliceFormItem,
  Question,
  Reference,
  ReviewInterval,
  Route,
  SharingRules,
  Sign,
  SourceDocument,
  Statement,
  StepWords,
  Theme,
} from "./generated.js";
export type { Citation, EditionPin, EmergencyNotice, Notice } from "../foundation/generated.js";

export type {
  ActionId,
  ContactId,
  IndicatorId,
  KnownIssueId,
  SignId,
  StatementId,
  TermId,
} from "./york/generated.js";

/** The parts of an edition that `screen` reads. Every edition has them. */
export interface ScreeningEdition<
  RowId extends string = string,
  OfSign extends string = string,
> extends Pick<
  Edition<RowId, OfSign>,
  | "id"
  | "version"
  | "hash"
  | "emergency"
  | "notAFullAssessment"
  | "indicationRule"
  | "cautions"
  | "prompts"
  | "steps"
  | "indicators"
  | "overlaps"
  | "actions"
> {
  /** At least those that the steps name. */
  readonly contacts: readonly Contact[];
  /** Absent for an edition from before there was one. */
  readonly toolHash?: string | undefined;
}

/** The City of York edition. The compiler knows its ids. */
export interface York extends Edition<IndicatorId, SignId> {
  readonly actions: readonly Action<ActionId>[];
  readonly contacts: readonly Contact<ContactId>[];
  readonly statements: readonly Statement<StatementId>[];
  readonly glossary: readonly GlossaryEntry<TermId>[];
  readonly knownIssues: readonly KnownIssue<KnownIssueId>[];
}

/**
 * The ids of the rows of an edition, as far as the compiler knows them. They are any text for an
 * edition that was read at run time.
 */
export type IndicatorIdOf<E extends Pick<Edition, "indicators">> = E["indicators"][number]["id"];

/** The ids of the signs of an edition, in the same way. */
export type SignIdOf<E extends Pick<Edition, "indicators">> =
  E["indicators"][number]["signs"][number]["id"];

/**
 * Something for each row of an edition, or for some of its rows.
 *
 * No row has a number for its id. The number is there for the compiler. Without it, a record of any
 * rows would pass for a record of these rows, because it may lack them all.
 */
export type ByRow<E extends Pick<Edition, "indicators">, T> = {
  readonly [row in IndicatorIdOf<E> | number]?: T | undefined;
};

/**
 * The ids of the rows or contacts that an overlay adds, as far as the compiler knows them: those of
 * an overlay that is written out in the code. Of one that was read at run time it knows none, so
 * they are any text.
 */
export type AddedId<Laid, Key extends "addedRows" | "addedContacts"> = (
  unknown extends Laid ? Overlay : Laid
) extends { readonly [K in Key]?: infer Records }
  ? Records extends readonly { readonly id: infer Id extends string }[]
    ? Id
    : never
  : never;

/** The ids of the signs that an overlay adds, in the same way. */
export type AddedSignId<Laid> = (unknown extends Laid ? Overlay : Laid) extends {
  readonly addedRows?: infer Rows;
}
  ? Rows extends readonly { readonly signs: infer Signs }[]
    ? Signs extends readonly { readonly id: infer Id extends string }[]
      ? Id
      : never
    : never
  : never;

/** An edition with an overlay on it: the ids of the edition below, and those that were added. */
export interface OverlaidEdition<
  E extends Edition,
  RowId extends string = string,
  OfSign extends string = string,
  OfContact extends string = string,
> extends Edition<IndicatorIdOf<E> | RowId, SignIdOf<E> | OfSign> {
  readonly actions: E["actions"];
  readonly contacts: readonly Contact<E["contacts"][number]["id"] | OfContact>[];
  readonly statements: E["statements"];
  readonly glossary: E["glossary"];
  readonly knownIssues: E["knownIssues"];
}
