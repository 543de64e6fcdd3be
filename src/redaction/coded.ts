// What counts as coded: a word from a fixed list, an id of an edition, an age, a date, or yes and
// no. Nothing else does. So a field that is given as coded cannot hold a name, a reference or
// anyone's own words.

import type { Edition } from "../editions/types.js";
import { CONDITION_FACTS } from "../editions/rule/types.js";
import { memo } from "../foundation/memo.js";
import {
  CONSENT_KINDS,
  CONSENT_STATUSES,
  NOT_SOUGHT_GROUNDS,
  OBSERVATION_BASES,
  PUBLIC_INTEREST_PURPOSES,
  SHARING_DECISIONS,
  YES_NO_NOT_KNOWN,
} from "../foundation/vocabulary.js";

const OLDEST = 130;

/** A whole or partial date. */
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
/** The time that may follow a whole date. */
const TIME = /^T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** The words from fixed lists and the ids of an edition. Made when they are first asked for. */
export const codedWordsOf = /* @__PURE__ */ memo(
  (edition: Edition): ReadonlySet<string> =>
    new Set([
      ...YES_NO_NOT_KNOWN,
      ...OBSERVATION_BASES,
      ...CONSENT_KINDS,
      ...CONSENT_STATUSES,
      ...NOT_SOUGHT_GROUNDS,
      ...PUBLIC_INTEREST_PURPOSES,
      ...SHARING_DECISIONS,
      "other",
      edition.id,
      edition.version,
      edition.hash,
      edition.toolHash,
      ...edition.indicators.flatMap(({ id, signs }) => [id, ...signs.map((sign) => sign.id)]),
      ...edition.levels.map(({ id }) => id),
      ...edition.actions.map(({ id }) => id),
      ...(edition.rule.kind === "profile" ? edition.rule.areas.map(({ id }) => id) : []),
      ...CONDITION_FACTS,
      "age",
      ...edition.interventionAims.map(({ id }) => id),
    ]),
);

/** Whether a value is a whole or partial date, or a date with a time. */
export function isDateOrTime(value: unknown): value is string {
  if (typeof value !== "string") return false;
  return DATE.test(value) || (DATE.test(value.slice(0, 10)) && TIME.test(value.slice(10)));
}

/** The id of an edition, or a hash. */
const ID = /^(?:[a-z][a-z0-9-]*\.)*[a-z0-9][a-z0-9-]*$/;
/** The version of an edition: it begins with a number and has no spaces. */
const VERSION = /^v?\d[0-9A-Za-z.+-]*$/;

/**
 * Whether a value looks like the id, the version or a hash of an edition. A pin is given to every
 * audience, and a parser takes any text for an id.
 */
export function isCodeOfPin(value: unknown): value is string {
  return typeof value === "string" && (ID.test(value) || VERSION.test(value));
}

/** Whether a value is yes or no, or an age in years. */
export function isAgeOrTruth(value: unknown): value is number | boolean {
  return (
    typeof value === "boolean" ||
    (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= OLDEST)
  );
}
