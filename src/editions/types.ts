// What an edition is: its types, and the part of it that `screen` reads.

import type { ScreeningCautionId } from "../foundation/caution.js";
import type { Notice } from "../foundation/generated.js";
import type {
  Action,
  ActionVariant,
  Contact,
  Edition,
  GlossaryEntry,
  Indicator,
  KnownIssue,
  Level,
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
import type { ConcernLevel, RiskLevel } from "./york/level-ids.js";

export type {
  Action,
  ActionDraft,
  ActionVariant,
  AgeTerm,
  Coding,
  Contact,
  Definition,
  DocumentDraft,
  Edition,
  EditionDraft,
  FlaggingRules,
  GlossaryEntry,
  IndicationRule,
  Indicator,
  IndicatorDraft,
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
  Rule,
  SharingRules,
  Sign,
  SignDraft,
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
export type { RiskLevel } from "./york/level-ids.js";

/** The parts of an edition that `screen` reads. Every edition has them. */
export interface ScreeningEdition<
  RowId extends string = string,
  OfSign extends string = string,
  OfLevel extends string = string,
> extends Pick<
  Edition<RowId, OfSign, OfLevel>,
  | "id"
  | "version"
  | "hash"
  | "emergency"
  | "notAFullAssessment"
  | "indicationRule"
  | "rule"
  | "cautions"
  | "prompts"
  | "steps"
  | "indicators"
  | "overlaps"
  | "actions"
> {
  /** Lowest first. Of each, what a result needs. */
  readonly levels: readonly Pick<Level<OfLevel>, "id" | "indicated" | "cautions">[];
  /** At least those that the steps name. */
  readonly contacts: readonly Contact[];
  /** Absent for an edition from before there was one. */
  readonly toolHash?: string | undefined;
}

/**
 * The parts of an edition that documents show. Every edition has them. No document shows its
 * statements, definitions, glossary or known issues.
 */
export type ShownEdition = Pick<
  Edition,
  | keyof ScreeningEdition
  | "title"
  | "document"
  | "themes"
  | "interventionAims"
  | "sharing"
  | "policeForm"
  | "agency"
  | "localTitles"
  | "display"
  | "sentences"
  | "reviewInterval"
>;

/** An action of the City of York edition: the table of 7.9 and the tool's column both print it. */
export interface YorkAction extends Action<ConcernLevel, ActionId> {
  readonly deed: NonNullable<Action["deed"]>;
  readonly variants: readonly [ActionVariant, ActionVariant];
}

/** The City of York edition. The compiler knows its ids. */
export interface York extends Edition<IndicatorId, SignId, RiskLevel> {
  readonly indicators: readonly Indicator<IndicatorId, SignId, ConcernLevel>[];
  readonly actions: readonly YorkAction[];
  readonly cautions: Readonly<Record<ScreeningCautionId, Notice>>;
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
 * The ids of the levels of an edition, in the same way. A record names one of them, and a result is
 * a bound in them.
 */
export type LevelIdOf<E extends Pick<ScreeningEdition, "levels">> = E["levels"][number]["id"];

/** The ids of the levels that have rows: the sections of the tool. */
export type SectionIdOf<E extends Pick<Edition, "indicators">> = E["indicators"][number]["level"];

/**
 * Something for each level of an edition, or for some of its levels. No level has a number for its
 * id: see {@link ByRow}.
 */
export type ByLevel<E extends Pick<ScreeningEdition, "levels">, T> = {
  readonly [level in LevelIdOf<E> | number]?: T | undefined;
};

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

/**
 * The edition that a draft comes to. Of a draft that is written out in the code the compiler knows
 * the ids of its rows, signs and levels. Of one that was read at run time they are any text.
 */
export type DefinedEdition<Draft> = unknown extends Draft
  ? Edition
  : Edition<DraftedId<Draft, "indicators">, DraftedSignId<Draft>, DraftedId<Draft, "levels">>;

/** The ids of the rows or the levels of a draft. */
export type DraftedId<Draft, Key extends "indicators" | "levels"> = Draft extends {
  readonly [K in Key]: readonly { readonly id: infer Id extends string }[];
}
  ? Id
  : string;

/** The ids of the signs of a draft. A row without signs has one, by its own id. */
export type DraftedSignId<Draft> = Draft extends { readonly indicators: readonly (infer Row)[] }
  ? Row extends { readonly signs: readonly { readonly id: infer Id extends string }[] }
    ? Id
    : Row extends { readonly id: infer Id extends string }
      ? `${Id}-sign`
      : string
  : string;

/** An edition with an overlay on it: the ids of the edition below, and those that were added. */
export interface OverlaidEdition<
  E extends Edition,
  RowId extends string = string,
  OfSign extends string = string,
  OfContact extends string = string,
> extends Edition<IndicatorIdOf<E> | RowId, SignIdOf<E> | OfSign, LevelIdOf<E>> {
  readonly indicators: readonly Indicator<
    IndicatorIdOf<E> | RowId,
    SignIdOf<E> | OfSign,
    SectionIdOf<E>
  >[];
  readonly actions: E["actions"];
  readonly cautions: E["cautions"];
  readonly contacts: readonly Contact<E["contacts"][number]["id"] | OfContact>[];
  readonly statements: E["statements"];
  readonly glossary: E["glossary"];
  readonly knownIssues: E["knownIssues"];
}
