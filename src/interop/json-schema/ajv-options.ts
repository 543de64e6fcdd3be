// How Ajv is told to read the schemas: strictly, and without changing a record.

import { deepFreeze } from "../../foundation/objects.js";

/**
 * The options under which Ajv compiles every schema strictly and changes nothing in a record.
 *
 * It fills in no default, coerces no type and removes no field: an answer that is absent stays
 * absent. `strictTuples` is off because a sharing history begins with one kind of entry and goes on
 * with others, which Ajv takes for a mistake. `reaches` is an annotation of these schemas.
 *
 * @remarks Limit: the formats `date`, `date-time` and `email` need the package ajv-formats.
 * @example
 * AJV_OPTIONS.useDefaults; // false
 */
export const AJV_OPTIONS = /* @__PURE__ */ deepFreeze({
  strict: true,
  strictTuples: false,
  allErrors: true,
  coerceTypes: false,
  removeAdditional: false,
  useDefaults: false,
  keywords: ["reaches"],
});
