// Reaches: whom each field of a record can reach. Every schema has a table of reaches beside it. A
// field that is missing from the table does not compile. Loads no zod, because `redact` uses the
// tables in csae-guidance/core.

import type { Practitioner } from "./practitioner.js";
import type { EditionPin } from "./source.js";

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
  /** Words that anyone wrote. They may hold any of these, so they count as all of them. */
  "free-text",
  /** The texts of the library and of the guidance that a record carries. */
  "guidance",
] as const);
/** What a field holds, as far as it decides who may see the field. */
export type Reach = (typeof REACHES)[number];

type Scalar = string | number | boolean;
type KeysOf<T> = T extends unknown ? keyof T : never;
type ValueAt<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;
/** Whether the keys of a type are open: a dictionary has open keys, a record does not. */
type HasOpenKeys<T> =
  Partial<Record<KeysOf<T>, unknown>> extends Record<KeysOf<T>, unknown> ? true : false;
/** What an edition says of itself. It carries its basis and its citations. */
type Sourced = { readonly basis: unknown; readonly citations: unknown };

/**
 * The reaches of a type: one for every field, however deep. A union of records has the fields of
 * all its members. A value that can hold any JSON has one reach for the whole and is never looked
 * into. What an edition says of itself may have one reach for the whole too.
 */
export type ReachesOf<T> = ReachesOfPresent<Exclude<T, undefined>>;

type ReachesOfPresent<T> = null extends T
  ? Reach
  : [T] extends [Scalar]
    ? Reach
    : [T] extends [readonly (infer Item)[]]
      ? ListReaches<ReachesOf<Item>> | ([Item] extends [Sourced] ? "guidance" : never)
      : [T] extends [object]
        ? ReachesOfObject<T> | ([T] extends [Sourced] ? "guidance" : never)
        : { readonly word: Reach; readonly detail: ReachesOf<Extract<T, object>> };

interface ListReaches<Item> {
  readonly list: Item;
  /** Other fields refer to items by index, so an emptied item stays as `{}`. */
  readonly pointedTo?: true;
}

type ReachesOfObject<T extends object> =
  HasOpenKeys<T> extends true
    ? null extends ValueAt<T, KeysOf<T>>
      ? Reach
      : { readonly byId: ReachesOf<ValueAt<T, KeysOf<T>>> }
    : { readonly fields: { readonly [K in KeysOf<T>]-?: ReachesOf<ValueAt<T, K>> } };

/**
 * A table of reaches of any type: one field, a list, a dictionary keyed by ids of the edition, a
 * record, or a word with or without detail.
 */
export type Reaches =
  | Reach
  | ListReaches<Reaches>
  | { readonly byId: Reaches }
  | { readonly fields: Readonly<Record<string, Reaches>> }
  | { readonly word: Reach; readonly detail: Reaches };

/** The reaches of an {@link EditionPin}. */
export const pinReaches = {
  fields: { id: "pin", version: "pin", hash: "pin" },
} as const satisfies ReachesOf<EditionPin>;

/** The reaches of a {@link Practitioner}. */
export const practitionerReaches = {
  fields: { name: "professional", role: "professional", organisation: "professional" },
} as const satisfies ReachesOf<Practitioner>;
