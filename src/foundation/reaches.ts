// Reaches: whom each field of a record can reach. Every schema has a table of them beside it, and a
// field that is not in it does not compile. No zod: `redact` reads the tables in
// csae-guidance/core.

import type { Practitioner } from "./practitioner.js";
import type { EditionPin } from "./source.js";

/** What a field holds, as far as it matters to whoever may see it. */
export const REACHES = [
  /** The edition under which the record was made. */
  "pin",
  /** A day on which something was done or recorded. */
  "date",
  /** The host's own reference for the child or the record. */
  "reference",
  /** The child's date of birth. */
  "birth",
  /** About the child themself, in words to choose from, numbers or yes and no. */
  "subject",
  /**
   * Whether the child was asked, and what was decided about sharing: words to choose from, days,
   * yes and no.
   */
  "decision",
  /**
   * How and when something came to be known: words to choose from and days. They can point to who
   * told.
   */
  "how-known",
  /** Who acted: names, roles and organisations of practitioners. */
  "professional",
  /** Other people. Which of them is the child, if any, the record does not say. */
  "third-party",
  /** Who told, who filled in the form, and whom else they told. */
  "source",
  /** What telling could prejudice, such as the detection of a serious crime. */
  "intelligence",
  /** Anyone's words. They may hold any of these, so they count as all of them. */
  "free-text",
  /** The library's own words and the guidance's, which a record carries along. */
  "guidance",
] as const;
/** What a field holds, as far as it matters to whoever may see it. */
export type Reach = (typeof REACHES)[number];

type Scalar = string | number | boolean;
type KeysOf<T> = T extends unknown ? keyof T : never;
type ValueAt<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;
/** Whether the keys are open: those of a dictionary and not of a record. */
type HasOpenKeys<T> =
  Partial<Record<KeysOf<T>, unknown>> extends Record<KeysOf<T>, unknown> ? true : false;
/** What an edition says of itself: it has its source with it. */
type Sourced = { readonly basis: unknown; readonly citations: unknown };

/**
 * The reaches of a type: one for every field, however deep. A union of records has the fields of
 * all of them. What can hold any JSON has one reach and is never looked into; so can what an
 * edition says of itself.
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
  /** Other fields point to its items by their place: one in which nothing is left keeps it. */
  readonly pointedTo?: true;
}

type ReachesOfObject<T extends object> =
  HasOpenKeys<T> extends true
    ? null extends ValueAt<T, KeysOf<T>>
      ? Reach
      : { readonly byId: ReachesOf<ValueAt<T, KeysOf<T>>> }
    : { readonly fields: { readonly [K in KeysOf<T>]-?: ReachesOf<ValueAt<T, K>> } };

/**
 * Any table of reaches, as it is read: a field, a list, a dictionary by ids of the edition, a
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
