// Reaches: whom each field of a record can reach. The schema of a record states the reach of each
// field; `redact` asks it.

/** What a field holds, as far as it decides who may see the field. */
export const REACHES = /* @__PURE__ */ Object.freeze([
  /** The edition under which the record was made. */
  "pin",
  /** A day on which something was done or recorded. */
  "date",
  /** The host's own reference for the child or the record. */
  "reference",
  /** The child's date of birth. */
  "birth",
  /** About the child themself: words from a fixed list, numbers, or yes and no. */
  "subject",
  /**
   * Whether the child was asked, and what was decided about sharing: words from a fixed list, days,
   * yes and no.
   */
  "decision",
  /**
   * How and when something came to be known: words from a fixed list and days. They can point to
   * the person who told.
   */
  "how-known",
  /** Who acted: names, roles and organisations of practitioners. */
  "professional",
  /** Other people. The record does not say which of them is the child, if any. */
  "third-party",
  /** Who told, who filled in the form, and whom else they told. */
  "source",
  /**
   * Information that could prejudice something if it were told, such as the detection of a serious
   * crime.
   */
  "intelligence",
  /** The child's own words, as someone wrote them down. */
  "own-words",
  /** Words that anyone wrote. They may hold any of these, so they count as all of them. */
  "free-text",
  /** The texts of the library and of the guidance that a record carries. */
  "guidance",
] as const);
/** What a field holds, as far as it decides who may see the field. */
export type Reach = (typeof REACHES)[number];

/** The metadata of a field in its schema: whom the field can reach and what it holds. */
export function about<R extends Reach>(
  reaches: R,
  description: string,
): { readonly reaches: R; readonly description: string } {
  return { reaches, description };
}
