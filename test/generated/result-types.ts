// The results that have a table. Two have no name in the library: a redaction of any record, and what
// a parser answers to input that is not valid. A table holds for every edition, so the results that
// name rows and signs are those of any.

import type * as library from "../../src/index.js";
import type { Edition, Redaction, Result } from "../../src/index.js";

export type CombinedScreening = library.CombinedScreening<Edition>;
export type ScreeningComparison = library.ScreeningComparison<Edition>;
export type ScreeningOutcome = library.ScreeningOutcome<Edition>;
export type ScreeningRecord = library.ScreeningRecord<Edition>;
export type Timeline = library.Timeline<Edition>;

export type {
  CaseloadSummary,
  EasyReadTool,
  EditionChanges,
  FlagCheck,
  FoundContact,
  HistoryReview,
  IntelligenceReport,
  InterventionsReview,
  PoliceFormReview,
  ReleaseCheck,
  SharingReview,
  StaleContact,
} from "../../src/index.js";

type AnyFields = Readonly<Record<string, unknown>>;

/** A redacted record and what is withheld from it. A person decides what is handed over. */
export interface AnyRedaction extends Omit<Redaction, "record"> {
  /** What is left of the record. Any of its fields may be missing. */
  readonly record: AnyFields | readonly unknown[];
}

/** What a parser answers to input that is not valid: every issue at once. */
export interface Failure extends Extract<Result<unknown>, { readonly ok: false }> {}
