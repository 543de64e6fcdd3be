// The words to choose from on the police form (Appendix One). The form prints boxes and no choices,
// except “as above”.

/**
 * Where the information comes from (line 441): your own observation, or someone or somewhere else.
 */
export const SOURCES_OF_INFORMATION = /* @__PURE__ */ Object.freeze(["as-above", "other"] as const);

/**
 * Whether a third party would be willing to deal with the police (line 447). `not-asked` is never
 * read as `no`.
 */
export const WILLINGNESS_ANSWERS = /* @__PURE__ */ Object.freeze([
  "yes",
  "no",
  "not-known",
  "not-asked",
] as const);

/**
 * The roles of a place, as far as the preamble asks for them (line 427). `other` leaves the list
 * open.
 */
export const PLACE_ROLES = /* @__PURE__ */ Object.freeze([
  "residence",
  "location-of-incident",
  "school",
  "college",
  "work-place",
  "other",
] as const);
/** The role of a place. */
export type PlaceRole = (typeof PLACE_ROLES)[number];

/**
 * The part that a person plays, as a person says it. The printed form has no field for it (I-12).
 * It is never worked out from anything else.
 */
export const PERSON_ROLES = /* @__PURE__ */ Object.freeze([
  "victim",
  "suspect",
  "witness",
  "other",
  "not-known",
] as const);
/** The part that a person plays. */
export type PersonRole = (typeof PERSON_ROLES)[number];
