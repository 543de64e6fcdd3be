// What an edition is, and the check that it runs on itself.

export { checkEdition } from "./check.js";
export { editionHash } from "./hash.js";
export { pinOf } from "./pin.js";
export type { PinnedEdition } from "./pin.js";
export { editionSchema } from "./schema/index.js";
export type {
  Action, ActionVariant, AgeTerm, Citation, Contact, Definition, Edition, EditionPin, EmergencyNotice, FlaggingRules, GlossaryEntry, Indicator,
  KnownIssue, Level, Named, Notice, Overlap, PoliceFormDefinition, PoliceFormItem, Question, Reference, Route, SharingRules, Sign,
  SourceDocument, Statement, Theme,
} from "./schema/index.js";
export { york } from "./york.js";
