// Counts entries, one by one. A record makes no map and no list, so that counting costs far less
// than screening.

import { numberAt } from "../foundation/numbers.js";
import type { Edition } from "../editions/types.js";
import { firstDay } from "../foundation/days.js";
import { isList, isObject } from "../foundation/objects.js";
import { COUNTED, groupOf, groupsOf, noCounters, toolIn } from "./counters.js";
import type { Counters, Group } from "./counters.js";
import { NO_MONTH } from "./format.js";

/** Counts entries into counters of its own. */
export interface Counting {
  readonly counters: Counters;
  /** Adds one entry to the counters and keeps nothing else of it. Never throws. */
  readonly count: (entry: unknown) => void;
}

/** Begins to count the outcomes of an edition and of every other with the same tool. */
export function countingOf(edition: Edition): Counting {
  const { hash, toolHash } = edition;
  const counters = noCounters(toolIn(edition));
  const { pairOf } = counters;
  const monthOf = monthsIn(counters);
  const answers = answersOf(counters.rows);
  return {
    counters,
    count: (entry) => {
      let group: Group | undefined;
      let isOfAnother = false;
      try {
        const { outcome, completedOn } = fieldsOf(entry);
        const { edition: pin, indication, present, unresolved } = fieldsOf(outcome);
        isOfAnother = namesAnother(pin, hash, toolHash);
        const { atLeast, couldReach } = fieldsOf(indication);
        const pair = isObject(pin) && !isOfAnother ? pairOf(atLeast, couldReach) : undefined;
        if (pair !== undefined) {
          answers.find(present, unresolved);
          group = groupOf(monthOf(completedOn), pair, counters);
        }
      } catch {
        // Only an outcome that `screen` did not make can throw when it is read.
      }
      if (group) {
        group.records += 1;
        answers.addTo(group.answers);
      } else if (isOfAnother) counters.ofOtherEditions += 1;
      else counters.unreadable += 1;
    },
  };
}

/**
 * Gives the groups of the month of a date. A year alone has no month, nor has what is no date. Only
 * dates are kept to be known again: any other text may hold anything.
 */
function monthsIn(counters: Counters): (date: unknown) => (Group | undefined)[] {
  const known = new Map<unknown, (Group | undefined)[]>();
  return (date) => {
    const groups = known.get(date);
    if (groups) return groups;
    const day = typeof date === "string" && date.length > 4 ? firstDay(date) : undefined;
    const made = groupsOf(counters, day?.slice(0, 7) ?? NO_MONTH);
    if (day !== undefined || date === undefined) known.set(date, made);
    return made;
  };
}

/** The answers of one outcome at a time, as places among the counters of a group. */
interface Answers {
  /** A row counts once, and a Yes goes before anything else that is said of it. */
  readonly find: (present: unknown, unresolved: unknown) => void;
  readonly addTo: (counters: number[]) => void;
}

function answersOf(rows: readonly string[]): Answers {
  const places: ReadonlyMap<unknown, number> = new Map(rows.map((id, place) => [id, place]));
  const [yes, notKnown, unanswered] = [
    COUNTED.indexOf("yes") * rows.length,
    COUNTED.indexOf("notKnown") * rows.length,
    COUNTED.indexOf("unanswered") * rows.length,
  ];
  const found = new Int32Array(rows.length);
  let length = 0;
  // The outcome in which each row was found last.
  const lastFound = new Int32Array(rows.length);
  let outcome = 0;

  const findIn = (list: unknown, isOpen: boolean): void => {
    if (!isList(list)) return;
    const current = outcome;
    let to = length;
    for (let at = 0; at < list.length; at += 1) {
      const item = list[at];
      if (!isObject(item)) continue;
      const place = places.get(item["indicator"]);
      if (place === undefined || lastFound[place] === current) continue;
      lastFound[place] = current;
      found[to] = place + (isOpen ? (item["answer"] === "not-known" ? notKnown : unanswered) : yes);
      to += 1;
    }
    length = to;
  };
  return {
    find: (present, unresolved) => {
      length = 0;
      // It starts again at nothing after two thousand million outcomes.
      outcome = (outcome + 1) | 0;
      findIn(present, false);
      findIn(unresolved, true);
    },
    addTo: (counters) => {
      for (let at = 0; at < length; at += 1) {
        const place = numberAt(found, at);
        counters[place] = numberAt(counters, place) + 1;
      }
    },
  };
}

type Fields = Readonly<Record<string, unknown>>;

const NO_FIELDS: Fields = {};

function fieldsOf(value: unknown): Fields {
  return isObject(value) ? value : NO_FIELDS;
}

/** Whether a pin names another tool. A pin without a tool hash names it by the content hash. */
function namesAnother(pin: unknown, hash: string, toolHash: string): boolean {
  if (!isObject(pin)) return false;
  return pin["toolHash"] === undefined ? pin["hash"] !== hash : pin["toolHash"] !== toolHash;
}
