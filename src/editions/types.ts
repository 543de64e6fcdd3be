// What an edition is: its types, and the part of it that `screen` reads.

import type { Edition } from "./generated.js";

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
  Theme,
} from "./generated.js";
export type { Citation, EditionPin, EmergencyNotice, Notice } from "../foundation/generated.js";

/** The parts of an edition that `screen` reads. Every edition has them. */
export interface ScreeningEdition extends Pick<
  Edition,
  | "id"
  | "version"
  | "hash"
  | "emergency"
  | "notAFullAssessment"
  | "indicationRule"
  | "cautions"
  | "prompts"
  | "indicators"
  | "overlaps"
  | "actions"
> {
  /** Absent for an edition from before there was one. */
  readonly toolHash?: string | undefined;
}
