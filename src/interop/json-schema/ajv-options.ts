// How a validator is told to read the schemas: strictly, and without changing a record.

import { deepFreeze } from "../../foundation/objects.js";

/** What stands in the schema of every record that a host receives. */
export const HOST_WARNING =
  "Validate without changing anything: a host that coerces types, fills in defaults or removes " +
  "unknown fields loses answers without a word.";

/**
 * The options under which Ajv compiles every schema strictly and changes nothing in a record.
 *
 * It fills in no default, coerces no type and removes no field: an answer that is absent stays
 * absent. The options serve both drafts. Fastify takes them as `ajv.customOptions`; under its own
 * it drops answers (docs/http.md). `strictTuples` is off because a sharing history begins with one
 * kind of entry and goes on with others, which Ajv takes for a mistake. `reaches` is an annotation
 * of these schemas.
 *
 * @remarks Limit: Ajv's own errors can repeat what was handed in, such as an unknown key. Answer
 *   with the issues of a parser instead. The formats `date`, `date-time` and `email` need the
 *   package ajv-formats.
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
