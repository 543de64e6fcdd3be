// What every part of a compiled rule can say of a record. A part gives the lowest and the highest
// level that the open answers allow, and names what the lowest rests on.
//
// Rules know no "unless": a level only rises with the points of rows and with conditions that hold.
// So each bound comes from the bounds of its parts (bounds.ts says when that is exact).

import type { ConditionFact } from "./types.js";

/** What a condition can rest on besides rows. */
export type FactId = "age" | ConditionFact;

/** What a record says, as a rule asks for it. */
export interface RuleFacts {
  /** What is answered to the row at a place. Open: not known, unanswered, unread, contradicted. */
  readonly states: (place: number) => "yes" | "no" | "open";
  /** When the row was observed, as a whole or partial date. Anything else is not known. */
  readonly observedOn: (place: number) => unknown;
  /** The calendar date from which windows are counted back. Unknown: every window is open. */
  readonly day: unknown;
  readonly isUnder: (age: number) => "yes" | "no" | "cannot-tell";
  readonly immediateDanger: "yes" | "no" | "open";
  readonly learningDisabilityOrSpecialNeeds: "yes" | "no" | "open";
  /** The number of answers that could not be read and could stand for any row. */
  readonly unreadOthers: number;
}

/** The same record with other answers to its rows. */
export function withStates(facts: RuleFacts, states: RuleFacts["states"]): RuleFacts {
  const { observedOn, day, isUnder, immediateDanger, unreadOthers } = facts;
  const { learningDisabilityOrSpecialNeeds } = facts;
  return {
    states,
    observedOn,
    day,
    isUnder,
    immediateDanger,
    learningDisabilityOrSpecialNeeds,
    unreadOthers,
  };
}

/** A record as the parts read it, with the day read once. */
export interface Reading {
  readonly facts: RuleFacts;
  /** See foundation/calendar.ts. NaN: not known. */
  readonly today: number;
}

/** What a result rests on. Rows are places; the lists may name one twice. */
export interface Grounds {
  readonly rows: number[];
  readonly facts: FactId[];
}

/**
 * How a part reads a row: so much for a No, and so much for a Yes by the completed months since it
 * was observed. `values[i]` counts from `starts[i]` months on. The first start is 0.
 */
export interface RowUse {
  readonly place: number;
  readonly no: number;
  readonly starts: readonly number[];
  readonly values: readonly number[];
}

/** A fact that a part asks for, and which answer raises the result. */
export interface FactUse {
  readonly fact: ConditionFact;
  readonly is: "yes" | "no";
}

/** Everything of a record that a part looks at, once for each time it does. */
export interface Uses {
  readonly rows: readonly RowUse[];
  readonly facts: readonly FactUse[];
}

/** A condition. */
export interface Test extends Uses {
  /** Whether it holds whatever the open answers are. */
  readonly holds: (at: Reading) => boolean;
  /** Whether it holds for some of the open answers. */
  readonly mayHold: (at: Reading) => boolean;
  /** Adds what it rests on. It is asked only where it holds. */
  readonly explain: (at: Reading, grounds: Grounds) => void;
}

/** An action that a part asks for while a condition holds. */
interface Asked extends Test {
  readonly action: string;
}

/** A part that gives a level, as a rank from the lowest level, which is 0. */
export interface Part extends Uses {
  readonly least: (at: Reading) => number;
  readonly most: (at: Reading) => number;
  /** Adds what the least rests on. It is asked only where the least is above the lowest level. */
  readonly explain: (at: Reading, grounds: Grounds) => void;
  readonly asked: readonly Asked[];
  /**
   * The rank that a Yes of each row gives alone, by place, where the level is the highest of those
   * ranks and of what facts give. Absent: the rule is of another kind.
   */
  readonly rankOf?: ReadonlyMap<number, number> | undefined;
}

/** What compiling needs of the tool. */
export interface Ranks {
  /** The places of rows with these ids; of all rows without any. An id the tool lacks has none. */
  readonly placesOf: (ids: readonly string[] | undefined) => readonly number[];
  /** The rank of a level. One that the tool lacks is the lowest. */
  readonly rankOf: (level: string) => number;
  /** The rank of the level of the row at a place. */
  readonly rankAt: (place: number) => number;
}

/** How a part reads rows of which only a Yes counts, whenever it was observed. */
export function yesUses(places: readonly number[]): RowUse[] {
  return places.map((place) => ({ place, no: 0, starts: ALWAYS, values: ONE }));
}

const ALWAYS: readonly number[] = [0];
const ONE: readonly number[] = [1];
