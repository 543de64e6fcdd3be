// The results that have a table. Two have no name in the library: a redaction of any record, and what
// a parser answers to input that is not valid.

import type { Redaction, Result } from "../../src/index.js";

export type {
  CaseloadSummary,
  CombinedScreening,
  EasyReadTool,
  EditionChanges,
  FlagCheck,
  FoundContact,
  HistoryReview,
  IntelligenceReport,
  InterventionsReview,
  PoliceFormReview,
  ScreeningComparison,
  ScreeningOutcome,
  ScreeningRecord,
  SharingReview,
  StaleContact,
  Timeline,
} from "../../src/index.js";

type AnyFields = Readonly<Record<string, unknown>>;

/** A redacted record and what is withheld from it. A person decides what is handed over. */
export interface AnyRedaction extends Omit<Redaction, "record"> {
  /** What is left of the record. Any of its fields may be missing. */
  readonly record: AnyFields | readonly unknown[];
}

/** What a parser answers to input that is not valid: every issue at once. */
export interface Failure extends Extract<Result<unknown>, { readonly ok: false }> {}
