// What of a history stands after its amendments and corrections, event by event (7.3, 8.9). A copy
// that is handed out does not repeat what was found to be wrong.

import type { Edition } from "../editions/types.js";
import { isList, ownValue } from "../foundation/objects.js";
import { pointer } from "../foundation/result.js";
import { isFields } from "../foundation/shapes/shape.js";
import { recordAt } from "../history/index.js";
import type { HistoryEvent, RecordAtMoment } from "../history/index.js";

/** A history in which each value is what stands now. */
export interface EventsNow {
  /** As many events as there were. A value that no longer stands is there as undefined. */
  readonly events: readonly unknown[];
  /** The places of the values that were changed, as JSON Pointers into the history. */
  readonly changed: ReadonlySet<string>;
}

type Fields = Readonly<Record<string, unknown>>;

/** The part of an event that goes into a list of the record. */
const IN_LISTS = {
  judgement: { kind: "judged", list: "judgements" },
  discussion: { kind: "discussed", list: "discussions" },
  sharing: { kind: "sharing-decided", list: "sharing" },
  flag: { kind: "flagged", list: "flags" },
  review: { kind: "reviewed", list: "reviews" },
} as const;
type PartInList = keyof typeof IN_LISTS;
const PARTS_IN_LISTS = ["judgement", "discussion", "sharing", "flag", "review"] as const;

/** How deep two values are compared. A deeper difference counts as one of the whole value. */
const DEEPEST = 12;

/**
 * Folds a history and puts what stands into the events that recorded it first. An event counts by
 * the parts it has: a redacted copy does not always say of which kind an event is.
 */
export function eventsNow(history: readonly unknown[]): EventsNow {
  const events = history.map((event) => (isFields(event) ? event : {}));
  const steps = [{ kind: "created", screening: {} }, ...events.flatMap(stepsOf)];
  const record = recordAt(steps.filter(canBeFolded));
  const parts = partsNow(events, record);
  const changed = new Set<string>();
  const now = history.map((event, place) => {
    if (!isFields(event)) return event;
    const compared = Object.entries(parts[place] ?? {}).map(([key, value]): [string, unknown] => [
      key,
      withChanges(event[key], value, [place, key], changed),
    ]);
    return { ...event, ...Object.fromEntries(compared) };
  });
  return { events: now, changed };
}

/** What an event does to the record: one event for each part that it has. */
function stepsOf(event: Fields): Fields[] {
  const { screening, answers, path, new: value } = event;
  return [
    ...(isFields(screening) ? [{ kind: "created", screening }] : []),
    ...(isFields(answers) ? [{ kind: "answered", answers }] : []),
    ...partsInLists(event).map((part) => ({ kind: IN_LISTS[part].kind, [part]: event[part] })),
    ...(typeof path === "string" ? [{ kind: "amended", path, new: value }] : []),
  ];
}

function partsInLists(event: Fields): PartInList[] {
  return PARTS_IN_LISTS.filter((part) => isFields(event[part]));
}

/** `recordAt` reads whatever the parts of an event hold. */
function canBeFolded(step: unknown): step is HistoryEvent<Edition> {
  return isFields(step) && typeof step["kind"] === "string";
}

/** The parts of each event as they stand. */
function partsNow(events: readonly Fields[], record: RecordAtMoment<Edition>): Fields[] {
  const rows: Fields = record.screening?.answers ?? {};
  const answered = new Set(events.flatMap(({ answers }) => keysOf(answers)));
  const ofNobody = Object.keys(rows).filter((row) => !answered.has(row));
  const created = events.map(({ screening }) => isFields(screening)).lastIndexOf(true);
  const counts: Record<PartInList, number> = {
    judgement: 0,
    discussion: 0,
    sharing: 0,
    flag: 0,
    review: 0,
  };
  return events.map((event, place) => {
    const { screening, answers } = event;
    const inLists = partsInLists(event).map((part): [string, unknown] => [
      part,
      record[IN_LISTS[part].list][counts[part]++],
    ]);
    return {
      ...(isFields(screening) && {
        screening: place === created ? screeningNow(screening, record, ofNobody) : undefined,
      }),
      ...(isFields(answers) && { answers: rowsNow(rows, Object.keys(answers)) }),
      ...Object.fromEntries(inLists),
    };
  });
}

/** Rows that were first answered by an amendment stand with those that the screening began with. */
function screeningNow(
  { answers }: Fields,
  { screening }: RecordAtMoment<Edition>,
  ofNobody: readonly string[],
): unknown {
  const rows = [...new Set([...keysOf(answers), ...ofNobody])];
  return rows.length === 0
    ? { ...screening, answers }
    : { ...screening, answers: rowsNow(screening?.answers ?? {}, rows) };
}

function rowsNow(answers: Fields, rows: readonly string[]): Fields {
  return Object.fromEntries(rows.map((row) => [row, answers[row]]));
}

/**
 * Compares what was recorded with what stands, and adds the places at which they differ. What is
 * gone is kept as undefined, so that it can be listed.
 */
function withChanges(
  was: unknown,
  now: unknown,
  path: readonly PropertyKey[],
  changed: Set<string>,
): unknown {
  if (Object.is(was, now)) return now;
  if (isList(was) && isList(now) && was.length === now.length)
    return now.map((each, place) => withChanges(was[place], each, [...path, place], changed));
  if (!isFields(was) || !isFields(now) || path.length > DEEPEST) {
    changed.add(pointer(path));
    return now;
  }
  const keys = [...new Set([...Object.keys(was), ...Object.keys(now)])];
  return Object.fromEntries(
    keys.map((key) => [
      key,
      withChanges(ownValue(was, key), ownValue(now, key), [...path, key], changed),
    ]),
  );
}

function keysOf(value: unknown): string[] {
  return isFields(value) ? Object.keys(value) : [];
}
