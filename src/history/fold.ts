// Folds events into the record (7.3, 7.7, 8.9, 10.14). A change costs what it changes, however much
// the record holds.

import type { Edition } from "../editions/types.js";
import { attempt } from "../foundation/attempt.js";
import { isList, isObject, ownValue, recordOf } from "../foundation/objects.js";
import { partsOf } from "../foundation/result.js";
import { placeIn } from "../foundation/shapes/change.js";
import type { History, HistoryEvent, RecordAtMoment } from "./generated.js";

/** The parts of a record that grow with its history. */
export const LISTS = /* @__PURE__ */ Object.freeze([
  "judgements",
  "discussions",
  "sharing",
  "flags",
  "reviews",
] as const);
type ListName = (typeof LISTS)[number] | "corrections";

/** The list of a record that a part of a path names. */
export function listNamed(part: string | undefined): (typeof LISTS)[number] | undefined {
  return LISTS.find((name) => name === part);
}

/** How many items each list of a fold has. */
export function lengthsOf({ lists }: Fold): Readonly<Record<(typeof LISTS)[number], number>> {
  return recordOf(LISTS, (list) => lists[list].length);
}

/** A record that is being folded. */
export interface Fold {
  screening?: unknown;
  readonly lists: Readonly<Record<ListName, unknown[]>>;
  /** How many events could not be read. */
  unread: number;
  /**
   * What the fold has copied, and may change. All else is of the events, which stay as they are.
   */
  readonly own: WeakSet<object>;
}

/** A fold of nothing, or one that goes on from a screening. */
export function newFold(screening?: unknown): Fold {
  const lists = {
    judgements: [],
    discussions: [],
    sharing: [],
    flags: [],
    reviews: [],
    corrections: [],
  };
  return {
    ...(screening !== undefined && { screening }),
    lists,
    unread: 0,
    own: new WeakSet(Object.values(lists)),
  };
}

/** The fold of events, one after another. */
export function foldOf(events: History<Edition>): Fold {
  const fold = newFold();
  for (const event of events) addTo(fold, event);
  return fold;
}

/**
 * Adds an event. One that cannot be read is counted, and changes nothing. Only an event that was
 * not parsed cannot be read.
 */
export function addTo(fold: Fold, event: HistoryEvent<Edition>): void {
  if (!attempt(false, () => fitsIn(fold, event))) fold.unread += 1;
}

/** The parts of the record that a fold has come to, which go on as the fold does. */
export function partsIn({ screening, lists }: Fold): Readonly<Record<string, unknown>> {
  return { screening, ...lists };
}

/** The record that a fold has come to. */
export function recordFrom(fold: Fold): RecordAtMoment<Edition>;
export function recordFrom({ screening, lists, unread }: Fold): object {
  return {
    ...(screening !== undefined && { screening }),
    ...lists,
    ...(unread > 0 && { unread }),
  };
}

/**
 * Whether a screening is in draft. It is until it has a day of completion, or something rests on
 * it: a judgement, a decision whether to share, a flag.
 */
export function isDraft(
  screening: unknown,
  rests: Readonly<Record<"judgements" | "sharing" | "flags", number>>,
): boolean {
  return (
    isObject(screening) &&
    screening["completedOn"] === undefined &&
    rests.judgements + rests.sharing + rests.flags === 0
  );
}

/** Whether the event could be read and was added. A switch, because a long history is one loop. */
function fitsIn(fold: Fold, event: HistoryEvent<Edition>): boolean {
  switch (event.kind) {
    case "created":
      if (!isObject(event.screening)) return false;
      fold.screening = event.screening;
      return true;
    case "answered":
      return withAnswers(fold, event.answers);
    case "amended":
      return change(fold, partsOf(event.path), event.new);
    case "corrected":
      return change(fold, partsOf(event.path), event.new) && added(fold, "corrections", event);
    case "judged":
      return added(fold, "judgements", event.judgement);
    case "discussed":
      return added(fold, "discussions", event.discussion);
    case "sharing-decided":
      return added(fold, "sharing", event.sharing);
    case "flagged":
      return added(fold, "flags", event.flag);
    case "reviewed":
      return added(fold, "reviews", event.review);
    default:
      return false;
  }
}

function added(fold: Fold, list: ListName, item: unknown): boolean {
  if (!isObject(item)) return false;
  fold.lists[list].push(item);
  return true;
}

/** Without a screening there is nothing to hold the answers. */
function withAnswers(fold: Fold, answers: Readonly<Record<string, unknown>>): boolean {
  for (const [row, answer] of Object.entries(answers))
    if (answer !== undefined) change(fold, ["screening", "answers", row], answer);
  return true;
}

/**
 * Sets a value at a path; an undefined value takes away what stands there. A path to a whole part
 * of the record changes nothing, nor does one to a place that a list does not have, or into a
 * screening that does not exist.
 */
function change(fold: Fold, [part, ...parts]: readonly string[], value: unknown): boolean {
  if (parts.length === 0) return true;
  if (part === "screening") {
    if (fold.screening !== undefined) fold.screening = changed(fold, fold.screening, parts, value);
    return true;
  }
  const list = listNamed(part);
  if (list !== undefined) changed(fold, fold.lists[list], parts, value);
  return true;
}

/** What stands in a place after a change in it. */
function changed(
  fold: Fold,
  stands: unknown,
  [part, ...rest]: readonly string[],
  value: unknown,
): unknown {
  if (part === undefined) return value;
  if (isOwnList(fold, stands) || isList(stands)) {
    const place = placeIn(part, stands.length);
    if (place === undefined || (rest.length === 0 && value === undefined)) return stands;
    const list = owned(fold, stands, () => [...stands]);
    list[place] = changed(fold, stands[place], rest, value);
    return list;
  }
  const fields = isObject(stands) ? stands : {};
  const before = ownValue(fields, part);
  if (before === undefined && value === undefined) return stands;
  const copy = owned(fold, fields, () => ({ ...fields }));
  const after = changed(fold, before, rest, value);
  if (after === undefined) Reflect.deleteProperty(copy, part);
  else Object.defineProperty(copy, part, { value: after, ...FIELD });
  return copy;
}

/** A list that the fold has copied. It has no gaps, so that nobody need walk it to see that. */
function isOwnList(fold: Fold, value: unknown): value is unknown[] {
  return Array.isArray(value) && fold.own.has(value);
}

/** A property as JSON has it, and no setter of a prototype. */
const FIELD = { enumerable: true, configurable: true, writable: true } as const;

/** The value itself if the fold has copied it, or else a copy of it. */
function owned<T extends object>(fold: Fold, value: object, copyOf: () => T): T;
function owned(fold: Fold, value: object, copyOf: () => object): object {
  if (fold.own.has(value)) return value;
  const copy = copyOf();
  fold.own.add(copy);
  return copy;
}
