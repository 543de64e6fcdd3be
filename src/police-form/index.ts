// Appendix One: the police information form as far as the text goes, what a draft still lacks, and
// what may be passed on for intelligence.

export { draftPoliceForm } from "./draft.js";
export type { AgencyExtension, JsonValue } from "../foundation/json-value.js";
export { forIntelligence } from "./intelligence.js";
export type { IntelligenceReport } from "./intelligence.js";
export { parsePoliceForm } from "./parse.js";
export { reviewPoliceForm } from "./review.js";
export type { PoliceFormPoint, PoliceFormReview } from "./review.js";
export type {
  DateOfBirth,
  FormEvent,
  InformationSource,
  PersonInvolved,
  Place,
  PoliceForm,
  Provenance,
  Reporter,
  RequestedInPreamble,
} from "./generated.js";
export {
  PERSON_ROLES,
  PLACE_ROLES,
  SOURCES_OF_INFORMATION,
  WILLINGNESS_ANSWERS,
} from "./vocabulary.js";
export type { PersonRole, PlaceRole } from "./vocabulary.js";

// Used by other chapters.
export { isSaidByTheNotice, itemsOfOurs } from "./items.js";
export { sifterOfUnparsed } from "./repeats.js";
export type { Sifter } from "./repeats.js";
export { namesFinder } from "./written-names.js";
export { policeFormReader } from "./parse.js";
