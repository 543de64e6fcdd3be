// The differences between two editions, for moving from one to the other. Loads no zod.

import { attempt } from "../foundation/attempt.js";
import { PIN_PARTS } from "../foundation/pin.js";
import { canonicalText } from "./hash.js";
import { pinOf } from "./pin.js";
import type { PinnedEdition } from "./pin.js";
import { isEdition } from "./tool.js";
import type {
  Action,
  Contact,
  Edition,
  EmergencyNotice,
  Indicator,
  KnownIssue,
  Level,
  Sign,
} from "./types.js";
import { editionOf } from "./whole.js";
import { york } from "./york.js";

/** A record that both editions have, before and after the change. */
export interface EditionChange<T> {
  /** The id of the record, the same in both editions. */
  readonly id: string;
  /** What the earlier edition has. */
  readonly before: T;
  /** What the later edition has. */
  readonly after: T;
}

/** The printed words of a sign and the words that govern it. */
export interface SignWords extends Pick<Sign, "label" | "leadIn" | "leadOut" | "variants"> {}

/** The level and the row in which a sign stands. */
export interface SignPlace {
  /** The id of the level. */
  readonly level: string;
  /** The id of the row. */
  readonly indicator: string;
}

/** A sign with its words, its level and its row. */
export interface PlacedSign extends SignWords, SignPlace {
  /** The permanent id of the sign. */
  readonly id: string;
}

/**
 * Records of one kind: those that only one of the two editions has, and those that both have with
 * different content.
 */
export interface RecordChanges<T> {
  /** Only in the later edition. */
  readonly added: readonly T[];
  /** Only in the earlier edition. */
  readonly removed: readonly T[];
  /** In both editions, and different. */
  readonly changed: readonly EditionChange<T>[];
}

/** The differences between two editions. A list is empty when nothing in it differs. */
export interface EditionChanges {
  /** The notice of the later edition. Always first. */
  readonly emergency: EmergencyNotice;
  readonly from: PinnedEdition;
  readonly to: PinnedEdition;
  /** Whether both have the same content hash. */
  readonly sameHash: boolean;
  /**
   * Whether both have the same tool hash. Records of the two can then be compared and combined, and
   * no other records can.
   */
  readonly sameTool: boolean;
  /**
   * The names of all properties of the edition that differ, in alphabetical order, including those
   * not listed below.
   */
  readonly parts: readonly string[];
  /** Levels, and their order. */
  readonly levels: {
    /** Only in the later edition. */
    readonly added: readonly Level[];
    /** Only in the earlier edition. */
    readonly removed: readonly Level[];
    /** Whether levels that both have stand in another order. */
    readonly reordered: boolean;
    /** Levels of the same id. */
    readonly renamed: readonly EditionChange<Pick<Level, "name" | "heading">>[];
  };
  /** Rows of the tool. */
  readonly indicators: {
    /** Only in the later edition. */
    readonly added: readonly Indicator[];
    /** Only in the earlier edition. */
    readonly removed: readonly Indicator[];
    /** Rows at another level. An answer to such a row now points to another level. */
    readonly moved: readonly EditionChange<string>[];
    /** Rows with another number at the same level. */
    readonly renumbered: readonly EditionChange<number>[];
    /** In other words than before. */
    readonly relabelled: readonly EditionChange<string>[];
  };
  /** Signs of the rows. */
  readonly signs: {
    /** Only in the later edition. */
    readonly added: readonly PlacedSign[];
    /** Only in the earlier edition. */
    readonly removed: readonly PlacedSign[];
    /** Signs in another row, or in a row at another level. */
    readonly moved: readonly EditionChange<SignPlace>[];
    /** In other words than before. */
    readonly relabelled: readonly EditionChange<SignWords>[];
  };
  readonly actions: RecordChanges<Action>;
  readonly contacts: RecordChanges<Contact>;
  readonly knownIssues: RecordChanges<KnownIssue>;
}

/**
 * Lists the differences between two editions, by id, with the words before and after.
 *
 * Rows, signs, actions, contacts, known issues and the names of levels are compared one by one. For
 * every other part, such as the sharing rules or the glossary, `parts` only says that it differs.
 *
 * @remarks Limit: it compares ids and words, not what they mean. A sign with a new id counts as one
 *   removed and one added. It says nothing about records made under either edition. Reading a
 *   record again under another edition is a new act.
 * @guidance 7.9, line 211; Screening Tool, lines 227–292
 * @param a - The earlier edition.
 * @param b - The later edition.
 * @returns The differences, emergency notice first. Input that is not an edition is treated as an
 *   empty edition. Never throws.
 * @example
 * compareEditions(york, york).parts; // []
 * @example
 * const made = defineOverlay(york, {
 *   id: "example-trust",
 *   version: "1.0.0",
 *   display: [{ id: "clipping", text: "Robbed by threat" }],
 * });
 * const changes = compareEditions(york, made.ok ? made.value : york);
 * changes.parts; // ["display"]
 * changes.indicators.relabelled; // []
 */
export function compareEditions(a: Edition, b: Edition): EditionChanges {
  const [from, to] = [indexed(a), indexed(b)];
  return {
    emergency: to.emergency,
    from: from.pin,
    to: to.pin,
    sameHash: from.pin.hash === to.pin.hash,
    sameTool: from.pin.toolHash === to.pin.toolHash,
    parts: [...new Set([...from.parts.keys(), ...to.parts.keys()])]
      .filter((part) => from.parts.get(part) !== to.parts.get(part))
      .sort(),
    levels: {
      ...onlyIn(from.levels, to.levels),
      reordered: areReordered(from.levels, to.levels),
      renamed: changed(from.levels, to.levels, ({ name, heading }) => ({
        name,
        ...(heading !== undefined && { heading }),
      })),
    },
    indicators: {
      ...onlyIn(from.indicators, to.indicators),
      moved: changed(from.indicators, to.indicators, ({ level }) => level),
      renumbered: changed(from.indicators, to.indicators, ({ row }) => row).filter(
        ({ id }) => from.indicators.get(id)?.level === to.indicators.get(id)?.level,
      ),
      relabelled: changed(from.indicators, to.indicators, ({ label }) => label),
    },
    signs: {
      ...onlyIn(from.signs, to.signs),
      moved: changed(from.signs, to.signs, ({ level, indicator }) => ({ level, indicator })),
      relabelled: changed(from.signs, to.signs, wordsOf),
    },
    actions: {
      ...onlyIn(from.actions, to.actions),
      changed: changed(from.actions, to.actions, (action) => action),
    },
    contacts: {
      ...onlyIn(from.contacts, to.contacts),
      changed: changed(from.contacts, to.contacts, (contact) => contact),
    },
    knownIssues: {
      ...onlyIn(from.knownIssues, to.knownIssues),
      changed: changed(from.knownIssues, to.knownIssues, (known) => known),
    },
  };
}

type ById<T> = ReadonlyMap<string, T>;

/** The parts of an edition that are compared. */
interface IndexedEdition {
  readonly pin: PinnedEdition;
  readonly emergency: EmergencyNotice;
  /** Each part of the edition as canonical JSON. */
  readonly parts: ById<string>;
  readonly levels: ById<Level>;
  readonly indicators: ById<Indicator>;
  readonly signs: ById<PlacedSign>;
  readonly actions: ById<Action>;
  readonly contacts: ById<Contact>;
  readonly knownIssues: ById<KnownIssue>;
}

function indexed(given: Edition): IndexedEdition {
  return (
    attempt(undefined, () => (isEdition(given) ? indexedFrom(given) : undefined)) ?? {
      pin: { id: "", version: "", hash: "", toolHash: "" },
      emergency: york.emergency,
      parts: NONE,
      levels: NONE,
      indicators: NONE,
      signs: NONE,
      actions: NONE,
      contacts: NONE,
      knownIssues: NONE,
    }
  );
}

const NONE: ReadonlyMap<string, never> = /* @__PURE__ */ new Map<string, never>();

/** The parts are those that the edition has. All else is read as far as it has it. */
function indexedFrom(given: Edition): IndexedEdition {
  const parts = Object.entries(given).filter(([name]) => !IDENTITY.has(name));
  const edition = editionOf(given);
  return {
    pin: pinOf(edition),
    emergency: edition.emergency,
    parts: new Map(parts.map(([name, part]) => [name, canonicalText(part)])),
    levels: byId(edition.levels),
    indicators: byId(edition.indicators),
    signs: byId(edition.indicators.flatMap(signsOf)),
    actions: byId(edition.actions),
    contacts: byId(edition.contacts),
    knownIssues: byId(edition.knownIssues),
  };
}

/** What an edition is known by. It is compared on its own. */
const IDENTITY: ReadonlySet<string> = /* @__PURE__ */ new Set(PIN_PARTS);

function byId<T extends { readonly id: string }>(records: readonly T[]): ById<T> {
  return new Map(records.map((record) => [record.id, record]));
}

function signsOf({ id: indicator, level, signs }: Indicator): PlacedSign[] {
  return signs.map((sign) => ({ id: sign.id, ...wordsOf(sign), level, indicator }));
}

function wordsOf({ label, leadIn, leadOut, variants }: SignWords): SignWords {
  return {
    label,
    ...(leadIn !== undefined && { leadIn }),
    ...(leadOut !== undefined && { leadOut }),
    ...(variants && { variants }),
  };
}

function onlyIn<T>(from: ById<T>, to: ById<T>): Pick<RecordChanges<T>, "added" | "removed"> {
  const without = (one: ById<T>, other: ById<T>): T[] =>
    [...one].flatMap(([id, record]) => (other.has(id) ? [] : [record]));
  return { added: without(to, from), removed: without(from, to) };
}

function areReordered(from: ById<unknown>, to: ById<unknown>): boolean {
  const [before, after] = [
    [...from.keys()].filter((id) => to.has(id)),
    [...to.keys()].filter((id) => from.has(id)),
  ];
  return before.some((id, place) => id !== after[place]);
}

/**
 * Records that both editions have and whose values picked by `asked` differ, in the order of the
 * later edition.
 */
function changed<T, W>(from: ById<T>, to: ById<T>, asked: (record: T) => W): EditionChange<W>[] {
  return [...to].flatMap(([id, record]) => {
    const earlier = from.get(id);
    if (earlier === undefined) return [];
    const [before, after] = [asked(earlier), asked(record)];
    return canonicalText(before) === canonicalText(after) ? [] : [{ id, before, after }];
  });
}
