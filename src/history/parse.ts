// Parses unknown input into a history (7.7, 8.9, 9.2, 10.14).

import { toolOf } from "../editions/tool.js";
import type { Edition, ScreeningEdition, York } from "../editions/types.js";
import { yorkTool } from "../editions/york.js";
import { json } from "../foundation/checks.js";
import { deepFreeze } from "../foundation/objects.js";
import { readerOf } from "../foundation/reader.js";
import type { Issue, Result } from "../foundation/result.js";
import { NOTHING_RECORDED, recordAfter } from "./record-at.js";
import { historyTable, recordAtMomentTable } from "./generated.js";
import type { History, HistoryEvent, RecordAtMoment } from "./generated.js";

export const historyReader = /* @__PURE__ */ readerOf<History<Edition>>(historyTable, { json });
export const recordAtMomentReader = /* @__PURE__ */ readerOf<RecordAtMoment<Edition>>(
  recordAtMomentTable,
  {
    json,
  },
);

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
 * @param input - Any value, such as the result of `JSON.parse`. An empty list is a history that has
 *   not started.
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
 * Folds the history and checks the record after each change. A value that does not fit is reported
 * once and not folded in.
 */
function changesOutOfShape(history: History<Edition>, edition: ScreeningEdition): Issue[] {
  let record: RecordAtMoment<Edition> = NOTHING_RECORDED;
  return history.flatMap((event, place) => {
    const after = recordAfter(record, event);
    const issues = isChange(event) ? issuesWith(after, event.path, place, edition) : [];
    record = issues.length > 0 ? record : after;
    return issues;
  });
}

/**
 * Issues with the record, reported on the event that changed it: within its new value if they lie
 * there, otherwise on its path.
 */
function issuesWith(
  record: RecordAtMoment<Edition>,
  path: string,
  place: number,
  edition: ScreeningEdition,
): Issue[] {
  const parsed = recordAtMomentReader.parse(record, edition);
  const within = (issue: Issue): boolean =>
    issue.path === path || issue.path.startsWith(`${path}/`);
  return parsed.ok
    ? []
    : parsed.issues.map((issue) => ({
        ...issue,
        path: within(issue) ? `/${place}/new${issue.path.slice(path.length)}` : `/${place}/path`,
      }));
}

function isChange(
  event: HistoryEvent<Edition>,
): event is Extract<HistoryEvent<Edition>, { readonly kind: "amended" | "corrected" }> {
  return event.kind === "amended" || event.kind === "corrected";
}
