// Appends an event to a history (7.7, 8.9, 9.2, 10.14). Earlier events are never changed.

import { toolOf } from "../editions/tool.js";
import type { Edition, ScreeningEdition, York } from "../editions/types.js";
import { yorkTool } from "../editions/york.js";
import { deepFreeze } from "../foundation/objects.js";
import type { Input } from "../foundation/input.js";
import type { Result } from "../foundation/result.js";
import { historyFingerprint } from "./fingerprint.js";
import { parseHistory } from "./parse.js";
import { recordAt } from "./record-at.js";
import { misfitsOf } from "./rules.js";
import type { History, HistoryEvent } from "./generated.js";

/**
 * Appends an event to the history of a record: the record created, rows answered, a value amended
 * or corrected with the reason, a judgement, a discussion, a decision whether to share, a flag, or
 * a review.
 *
 * The history passed in is not changed. The new history holds every earlier event unchanged and the
 * new event last, with the fingerprint of the event before it. A correction leaves the original in
 * place and adds to it.
 *
 * @remarks Limit: it checks only the new event against the record, so that a history that was
 *   tampered with stops nobody from recording; see {@link reviewHistory}. It does not ask whether
 *   what an event says is right. The history passed in must still have the shape that
 *   {@link parseHistory} accepts.
 * @guidance 7.7, line 202; 8.9, line 328; 9.2, line 342; 10.14, line 387
 * @param history - From {@link parseHistory} or this function. An empty list starts a history, with
 *   the event `created`.
 * @param event - A {@link HistoryEvent}, or a value of type `unknown`. It is parsed either way.
 *   `previous` may be left out. If it is given, it must be the fingerprint of the history as it
 *   stands, so that two people who append at the same time do not miss each other's event.
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
): Result<History<Edition>> {
  edition = toolOf(edition);
  const before = parseHistory(history, edition);
  if (!before.ok) return before;
  const parsed = parseHistory([...before.value, event], edition);
  if (!parsed.ok) return parsed;
  const fingerprintBefore = historyFingerprint(before.value);
  const place = before.value.length;
  const added = parsed.value
    .slice(place)
    .map((last) =>
      fingerprintBefore === undefined
        ? last
        : { ...last, previous: last.previous ?? fingerprintBefore },
    );
  const moment = {
    place,
    before: before.value.at(-1),
    fingerprintBefore,
    record: recordAt(before.value),
  };
  const issues = added.flatMap((last) => misfitsOf({ ...moment, event: last }, edition));
  return issues.length > 0
    ? { ok: false, issues, emergency: edition.emergency }
    : { ok: true, value: deepFreeze([...before.value, ...added]) };
}
