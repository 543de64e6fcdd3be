// Parses unknown input into a history (7.7, 8.9, 9.2, 10.14).

import { toolOf } from "../editions/tool.js";
import type { Edition, ScreeningEdition, York } from "../editions/types.js";
import { yorkTool } from "../editions/york.js";
import { json } from "../foundation/checks.js";
import { deepFreeze, itemsOf } from "../foundation/objects.js";
import { readerOf } from "../foundation/reader.js";
import { partsOf } from "../foundation/result.js";
import type { Issue, Result } from "../foundation/result.js";
import { addTo, newFold, partsIn } from "./fold.js";
import { historyTable, recordAtMomentTable } from "./generated.js";
import type { History, HistoryEvent, RecordAtMoment } from "./generated.js";

/** The most events that a list may hold. A head of a history has no such limit. */
export const MOST_EVENTS = 100_000;

export const historyReader = /* @__PURE__ */ readerOf<History<Edition>>(
  historyTable,
  { json },
  {
    mostItems: MOST_EVENTS,
    unreadable: /* @__PURE__ */ unreadable(MOST_EVENTS),
  },
);
export const eventReader = /* @__PURE__ */ readerOf<HistoryEvent<Edition>>(
  () => ({ $ref: "#/$defs/history-event", $defs: historyTable().$defs ?? {} }),
  { json },
);
export const recordAtMomentReader = /* @__PURE__ */ readerOf<RecordAtMoment<Edition>>(
  recordAtMomentTable,
  { json },
);

// A function of its own: bundlers keep a constant that puts a value into text.
function unreadable(most: number): Issue {
  return Object.freeze<Issue>({
    code: "unreadable",
    path: "",
    message:
      "The history cannot be read. Hand in plain data, such as JSON.parse gives, with at most " +
      `${most} events, and at most 5000 entries in any other list or object.`,
  });
}

/**
 * Parses the history of a record from unknown input: the events in the order in which they were
 * recorded.
 *
 * Each event has the shape of its kind. A value that was amended or corrected has the shape of its
 * field in the record, with the rows, signs and words of the edition.
 *
 * @remarks Limit: it checks the shape of the input. A history that was tampered with, or whose
 *   events are out of order, is accepted so that people can look into it. {@link reviewHistory}
 *   reports what is wrong with it.
 * @guidance 7.7, line 202; 8.9, line 328; 9.2, line 342; 10.14, line 387
 * @param input - Any value, such as the result of `JSON.parse`, of at most 100,000 events. An empty
 *   list is a history that has not started.
 * @param edition - The edition whose rows and signs the events may name.
 * @returns The history, frozen, or every issue with a stable code, a JSON Pointer and a sentence,
 *   together with the emergency notice. No issue repeats any of the input. Never throws.
 * @example
 * parseHistory([
 *   {
 *     kind: "reviewed",
 *     by: {},
 *     at: "2026-04",
 *     recordedAt: "2026-04-02T14:00:00+01:00",
 *     review: {},
 *   },
 * ]).ok;
 * // true
 * @example
 * const parsed = parseHistory([
 *   { kind: "reviewed", by: {}, at: "2026-04", recordedAt: "2026-04-02", review: {} },
 * ]);
 * !parsed.ok && parsed.issues.map((issue) => `${issue.code} ${issue.path}`);
 * // ["invalid-date /0/recordedAt"]
 */
export function parseHistory<E extends ScreeningEdition = York>(
  input: unknown,
  edition?: E,
): Result<History<E>>;
export function parseHistory(
  input: unknown,
  edition: ScreeningEdition = yorkTool,
): Result<History<Edition>> {
  edition = toolOf(edition);
  const parsed = historyReader.parse(input, edition);
  if (!parsed.ok) return parsed;
  const issues = changesOutOfShape(parsed.value, edition);
  return issues.length > 0
    ? { ok: false, issues, emergency: edition.emergency }
    : { ok: true, value: deepFreeze(parsed.value) };
}

/**
 * The events of a history, whatever is wrong with them, or the issues of what is no list.
 */
export function eventsOf(
  history: History<Edition>,
  edition: ScreeningEdition,
): Result<History<Edition>> {
  const events = itemsOf(history);
  return events ? { ok: true, value: events } : historyReader.parse(history, edition);
}

/**
 * Folds the history and checks each change. A value that does not fit is reported once and not
 * folded in.
 */
function changesOutOfShape(history: History<Edition>, edition: ScreeningEdition): Issue[] {
  const fold = newFold();
  const issues: Issue[] = [];
  for (const [place, event] of history.entries()) {
    const found = isChange(event) ? misfitsOfChange(event, place, partsIn(fold), edition) : [];
    issues.push(...found);
    if (found.length === 0) addTo(fold, event);
  }
  return issues;
}

type ChangeEvent = Extract<HistoryEvent<Edition>, { readonly kind: "amended" | "corrected" }>;

/**
 * What would not fit in the record after a change. Issues lie within the new value of the event, or
 * else on its path.
 *
 * @param place - The index of the event.
 * @param record - The record before the change.
 */
export function misfitsOfChange(
  { path, new: value }: ChangeEvent,
  place: number,
  record: Readonly<Record<string, unknown>>,
  edition: ScreeningEdition,
): Issue[] {
  const parts = partsOf(path);
  if (record[parts[0] ?? ""] === undefined) return [];
  const isWithin = (issue: Issue): boolean =>
    issue.path === path || issue.path.startsWith(`${path}/`);
  return recordAtMomentReader.issuesOfChange(record, { parts, value }, edition).map((issue) => ({
    ...issue,
    path: isWithin(issue) ? `/${place}/new${issue.path.slice(path.length)}` : `/${place}/path`,
  }));
}

export function isChange(event: HistoryEvent<Edition>): event is ChangeEvent {
  return event.kind === "amended" || event.kind === "corrected";
}
