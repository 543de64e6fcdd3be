// Folds a history into the record (7.3, 7.7, 8.9, 10.14), as it stands or as it stood.

import type { Edition, ScreeningEdition, York } from "../editions/types.js";
import { attempt } from "../foundation/attempt.js";
import { isDay } from "../foundation/days.js";
import { isObject, itemsOf } from "../foundation/objects.js";
import { foldOf, newFold, recordFrom } from "./fold.js";
import type { History, RecordAtMoment } from "./generated.js";
import { secondsOf } from "./time.js";

/**
 * Returns a record as it stands after all of its history, or as it stood at a moment: what was
 * known then.
 *
 * The time of recording counts. A value that was amended or corrected later appears as it was
 * recorded at the moment. A correction takes effect from when it was recorded. An answer that was
 * taken back is unanswered, and not No.
 *
 * The events count from the first to the last one that was recorded by the moment. Those between
 * were recorded before that one, so they count too, even if a clock was wrong.
 *
 * @remarks Limit: it changes and checks nothing. {@link reviewHistory} reports whether the history
 *   can be relied on.
 * @guidance 7.3, line 186; 7.7, line 202; 8.9, line 328; 10.14, line 387
 * @param history - From {@link parseHistory} or {@link appendEvent}. For the record after some
 *   events, pass only those events.
 * @param at - A time with its offset, with or without seconds: everything recorded up to and
 *   including it. A calendar date: everything recorded up to the end of that day, where each
 *   event's day is that of its own offset. Absent: everything.
 * @returns The record, with no screening if none was created by then. `unread` says how many events
 *   could not be read; if `at` is no moment, that is all of them. Never throws.
 * @example
 * const by = { role: "school nurse" };
 * const history = [
 *   {
 *     kind: "created",
 *     by,
 *     at: "2026-03-02",
 *     recordedAt: "2026-03-02T09:00:00Z",
 *     screening: { edition: pinOf(york), answers: { clipping: "yes" } },
 *   },
 *   {
 *     kind: "amended",
 *     by,
 *     at: "2026-03-09",
 *     recordedAt: "2026-03-09T09:00:00Z",
 *     path: "/screening/answers/clipping",
 *     old: "yes",
 *     why: "It was another child.",
 *   },
 * ] as const;
 * recordAt(history).screening?.answers; // {}
 * recordAt(history, "2026-03-08").screening?.answers; // { clipping: "yes" }
 */
export function recordAt<E extends ScreeningEdition = York>(
  history: History<E>,
  at?: string,
): RecordAtMoment<E>;
export function recordAt(history: History<Edition>, at?: string): RecordAtMoment<Edition> {
  const events = itemsOf(history);
  if (!events) return recordFrom({ ...newFold(), unread: 1 });
  const counted = at === undefined ? events.length : countOf(events, at);
  return counted === undefined
    ? recordFrom({ ...newFold(), unread: events.length })
    : recordFrom(foldOf(events.slice(0, counted)));
}

/**
 * How many events were recorded by a moment: all up to the last one whose time is not later. Those
 * before it were recorded before it, whatever their clocks said. Undefined if it is no moment.
 */
function countOf(events: readonly unknown[], at: string): number | undefined {
  const moment = isDay(at) ? at : secondsOf(at);
  if (Number.isNaN(moment)) return undefined;
  const isBy = (event: unknown): boolean =>
    attempt(false, () => {
      const recordedAt = isObject(event) ? event["recordedAt"] : undefined;
      return typeof moment === "number"
        ? secondsOf(recordedAt) <= moment
        : typeof recordedAt === "string" && recordedAt.slice(0, 10) <= moment;
    });
  return events.reduce<number>((count, event, place) => (isBy(event) ? place + 1 : count), 0);
}
