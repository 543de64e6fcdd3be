// Appends an event to a history (7.7, 8.9, 9.2, 10.14). Earlier events are never changed, and none
// of them stops the next.

import { toolOf } from "../editions/tool.js";
import type { Edition, ScreeningEdition, York } from "../editions/types.js";
import { yorkTool } from "../editions/york.js";
import type { Input } from "../foundation/input.js";
import { frozenCopyOf } from "../foundation/plain-copy.js";
import type { Result } from "../foundation/result.js";
import { historyFingerprint } from "./fingerprint.js";
import { foldOf } from "./fold.js";
import type { History, HistoryEvent } from "./generated.js";
import { nextEvent, standingOf } from "./next.js";
import { MOST_EVENTS, eventsOf } from "./parse.js";

/**
 * Appends an event to the history of a record: the record created, rows answered, a value amended
 * or corrected with the reason, a judgement, a discussion, a decision whether to share, a flag, or
 * a review.
 *
 * The history passed in is not changed. The new history holds every earlier event unchanged and the
 * new event last, with the fingerprint of the event before it. A correction leaves the original in
 * place and adds to it.
 *
 * It looks at the new event, and holds it against the record as it stands. An earlier event that
 * was tampered with, was recorded by a wrong clock or cannot be read any more stops nobody from
 * recording; {@link reviewHistory} reports it.
 *
 * @remarks Limit: it does not ask whether what an event says is right. It reads the whole history,
 *   and takes longer the longer that is; {@link appendToHead} does not.
 * @guidance 7.7, line 202; 8.9, line 328; 9.2, line 342; 10.14, line 387
 * @param history - From {@link parseHistory} or this function. An empty list starts a history, with
 *   the event `created`.
 * @param event - A {@link HistoryEvent}, or a value of type `unknown`. It is parsed either way.
 *   `previous` may be left out. If it is given, it must be the fingerprint of the history as it
 *   stands, so that two people who append at the same time do not miss each other's event. If it is
 *   another, the issue is `conflict`: read the history again.
 * @param edition - The edition whose rows and signs the events may name.
 * @returns A new, frozen history, or every issue. The path of an issue gives the index that the
 *   event would have had: `/2/old` is the old value of an event appended to two. Never throws.
 * @example
 * const by = { role: "school nurse" };
 * const started = appendEvent([], {
 *   kind: "created",
 *   by,
 *   at: "2026-03-02",
 *   recordedAt: "2026-03-02T09:00:00Z",
 *   screening: { edition: pinOf(york), answers: { clipping: "yes" } },
 * });
 * const change = {
 *   by,
 *   at: "2026-03-09",
 *   recordedAt: "2026-03-09T16:00:00Z",
 *   path: "/screening/answers/clipping",
 *   why: "It was another child.",
 * };
 * const amended = started.ok
 *   ? appendEvent(started.value, { kind: "amended", ...change, old: "yes", new: "not-known" })
 *   : started;
 * amended.ok && recordAt(amended.value).screening?.answers; // { clipping: "not-known" }
 * const refused = started.ok
 *   ? appendEvent(started.value, { kind: "amended", ...change, old: "no", new: "yes" })
 *   : started;
 * !refused.ok && refused.issues.map((issue) => issue.path); // ["/1/old"]
 */
export function appendEvent<E extends ScreeningEdition = York, Given = HistoryEvent<E>>(
  history: History<NoInfer<E>>,
  event: Input<Given, HistoryEvent<NoInfer<E>>>,
  edition?: E,
): Result<History<E>>;
export function appendEvent(
  history: History<Edition>,
  event: unknown,
  edition: ScreeningEdition = yorkTool,
): Result<readonly unknown[]> {
  edition = toolOf(edition);
  const before = eventsOf(history, edition);
  if (!before.ok) return before;
  const events = before.value;
  if (events.length >= MOST_EVENTS)
    return { ok: false, issues: [FULL], emergency: edition.emergency };
  const standing = standingOf(foldOf(events), events.length, historyFingerprint(events));
  const next = nextEvent(event, standing, edition);
  return next.ok
    ? { ok: true, value: Object.freeze([...events.map(frozenCopyOf), next.value]) }
    : next;
}

const FULL = /* @__PURE__ */ Object.freeze({
  code: "out-of-range",
  path: "",
  message:
    `Expected a history of fewer than ${MOST_EVENTS} events. ` +
    "Append to its head: see appendToHead.",
} as const);
