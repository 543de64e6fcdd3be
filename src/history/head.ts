// The head of a history: what appending needs to know of it, so that a database adds a row without
// reading those before (7.7, 8.9, 10.14).

import { toolOf } from "../editions/tool.js";
import type { Edition, ScreeningEdition, York } from "../editions/types.js";
import { yorkTool } from "../editions/york.js";
import { attempt } from "../foundation/attempt.js";
import { json } from "../foundation/checks.js";
import type { Input } from "../foundation/input.js";
import { deepFreeze, recordOf } from "../foundation/objects.js";
import { readerOf } from "../foundation/reader.js";
import { partsOf } from "../foundation/result.js";
import type { Result } from "../foundation/result.js";
import { NOT_AT_HAND, placeIn } from "../foundation/shapes/change.js";
import { historyFingerprint } from "./fingerprint.js";
import { LISTS, addTo, foldOf, isDraft, lengthsOf, listNamed, newFold } from "./fold.js";
import { historyHeadTable } from "./generated.js";
import type { History, HistoryEvent, HistoryHead } from "./generated.js";
import { nextEvent } from "./next.js";
import { eventsOf } from "./parse.js";

const headReader = /* @__PURE__ */ readerOf<HistoryHead>(historyHeadTable, { json });

/** An event that was appended, and the head after it. */
export interface Appended<E extends ScreeningEdition = York> {
  /** The event with the fingerprint of the one before it. Keep it after all others. */
  readonly event: HistoryEvent<E>;
  /** The head to keep in place of the one before. */
  readonly head: HistoryHead;
}

/**
 * Returns the head of a history: how many events and records it has, the last fingerprint, and the
 * screening as it stands. It is plain JSON, and does not grow with the history.
 *
 * Keep it beside the events, in the same transaction, and hand it to {@link appendToHead}. An empty
 * list gives the head of a history that has not started.
 *
 * @remarks Limit: it holds the screening, so that it reaches nobody whom the record may not reach.
 *   It checks nothing: an event that was tampered with or cannot be read stops nobody from
 *   recording. {@link reviewHistory} reports it.
 * @guidance 7.7, line 202; 8.9, line 328; 10.14, line 387
 * @param history - From {@link parseHistory} or {@link appendEvent}, of any length.
 * @returns The head, frozen, or the issues of what is no list. Never throws.
 * @example
 * const head = historyHead([]);
 * head.ok && head.value.events; // 0
 */
export function historyHead<E extends ScreeningEdition = York>(
  history: History<NoInfer<E>>,
  edition?: E,
): Result<HistoryHead>;
export function historyHead(
  history: History<Edition>,
  edition: ScreeningEdition = yorkTool,
): Result<HistoryHead> {
  const read = eventsOf(history, toolOf(edition));
  if (!read.ok) return read;
  const events = read.value;
  const fold = foldOf(events);
  const fingerprint = historyFingerprint(events);
  const head: HistoryHead = {
    events: events.length,
    ...(fingerprint !== undefined && { fingerprint }),
    ...screeningIn(fold.screening),
    ...lengthsOf(fold),
  };
  return { ok: true, value: deepFreeze(head) };
}

/**
 * Appends an event to the head of a history. It takes what {@link appendEvent} takes, and as long
 * for the ten-thousandth event as for the first.
 *
 * @remarks Limit: the head does not hold the judgements, discussions, decisions, flags and reviews.
 *   A change of one of them must have its shape and name one that there is; whether `old` is what
 *   stood there, {@link appendEvent} and {@link reviewHistory} say. A head that does not belong to
 *   the history gives an event that does not fit it.
 * @guidance 7.7, line 202; 8.9, line 328; 9.2, line 342; 10.14, line 387
 * @param head - From {@link historyHead} or this function, also as kept as JSON.
 * @param event - A {@link HistoryEvent}, or a value of type `unknown`. `previous` may be left out.
 *   If it is given and another event was appended meanwhile, the issue is `conflict`.
 * @param edition - The edition whose rows and signs the event may name.
 * @returns The event and the new head, both frozen, or every issue. The path of an issue of the
 *   event begins with the index that it would have had. Never throws.
 * @example
 * const before = historyHead([]);
 * const started = before.ok
 *   ? appendToHead(before.value, {
 *       kind: "created",
 *       by: { role: "school nurse" },
 *       at: "2026-03-02",
 *       recordedAt: "2026-03-02T09:00:00Z",
 *       screening: { edition: pinOf(york), answers: { clipping: "yes" } },
 *     })
 *   : before;
 * started.ok && started.value.head.events; // 1
 * const late = started.ok
 *   ? appendToHead(started.value.head, {
 *       kind: "reviewed",
 *       by: {},
 *       at: "2026-03-02",
 *       recordedAt: "2026-03-02T09:05:00Z",
 *       previous: "0".repeat(64),
 *       review: {},
 *     })
 *   : started;
 * !late.ok && late.issues.map(({ code, path }) => `${code} ${path}`); // ["conflict /1/previous"]
 */
export function appendToHead<E extends ScreeningEdition = York, Given = HistoryEvent<E>>(
  head: HistoryHead,
  event: Input<Given, HistoryEvent<NoInfer<E>>>,
  edition?: E,
): Result<Appended<E>>;
export function appendToHead(
  head: HistoryHead,
  event: unknown,
  edition: ScreeningEdition = yorkTool,
): Result<Appended<Edition>> {
  edition = toolOf(edition);
  const read = headReader.parse(head, edition);
  if (!read.ok) return read;
  const before = read.value;
  const next = nextEvent(
    event,
    {
      events: before.events,
      fingerprint: before.fingerprint,
      recordFor: (path) => partsFor(before, path),
      isDraft: isDraft(before.screening, before),
    },
    edition,
  );
  return next.ok
    ? { ok: true, value: { event: next.value, head: headAfter(before, next.value) } }
    : next;
}

/** The screening, or the one item of a list that a path leads into, which is not at hand. */
function partsFor(head: HistoryHead, path: string): Readonly<Record<string, unknown>> {
  const [part, item = ""] = partsOf(path);
  const list = listNamed(part);
  if (list === undefined) return { screening: head.screening };
  return { [list]: placeIn(item, head[list]) === undefined ? [] : NOT_AT_HAND };
}

/** The screening as JSON holds it, without fields that are undefined. */
function screeningIn(screening: unknown): Pick<HistoryHead, "screening"> {
  return screening === undefined
    ? {}
    : { screening: attempt<unknown>({}, () => JSON.parse(JSON.stringify(screening))) };
}

function headAfter(before: HistoryHead, event: HistoryEvent<Edition>): HistoryHead {
  const fold = newFold(before.screening);
  addTo(fold, event);
  const fingerprint = historyFingerprint([event]);
  const added = lengthsOf(fold);
  return deepFreeze({
    ...before,
    events: before.events + 1,
    ...(fingerprint !== undefined && { fingerprint }),
    ...screeningIn(fold.screening),
    ...recordOf(LISTS, (list) => before[list] + added[list]),
  });
}
