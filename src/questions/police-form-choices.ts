// The answers to choose from on the police information form (Appendix One).

import {
  PERSON_ROLES,
  PLACE_ROLES,
  SOURCES_OF_INFORMATION,
  WILLINGNESS_ANSWERS,
} from "../police-form/index.js";
import { choicesOf } from "./item.js";
import type { Choices } from "./item.js";

export const SOURCES = /* @__PURE__ */ choicesOf(
  "sources-of-information",
  SOURCES_OF_INFORMATION,
  (word) => ({ "as-above": "As above", other: "Other" })[word],
);
export const WILLINGNESS = /* @__PURE__ */ choicesOf(
  "willingness",
  WILLINGNESS_ANSWERS,
  (word) => ({ yes: "Yes", no: "No", "not-known": "Not known", "not-asked": "Not asked" })[word],
);
export const ROLES = /* @__PURE__ */ choicesOf(
  "places",
  PLACE_ROLES,
  (word) =>
    ({
      residence: "Residence",
      "location-of-incident": "Location of the incident",
      school: "School",
      college: "College",
      "work-place": "Work place",
      other: "Other",
    })[word],
);
export const ROLES_OF_PEOPLE = /* @__PURE__ */ choicesOf(
  "roles-of-people",
  PERSON_ROLES,
  (word) =>
    ({
      victim: "Victim",
      suspect: "Suspect",
      witness: "Witness",
      other: "Other",
      "not-known": "Not known",
    })[word],
);
export const UNKNOWN: Choices = /* @__PURE__ */ (() => ({
  name: "date-of-birth",
  options: [{ code: "unknown", display: "Recorded as not known", value: true }],
}))();
