// Reports what is wrong with a history as a whole (8.9): events out of order, changed, removed,
// added or moved.

import { toolOf } from "../editions/tool.js";
import type { Edition, EmergencyNotice, ScreeningEdition } from "../editions/types.js";
import { yorkTool } from "../editions/york.js";
import { isList, isWalkable } from "../foundation/objects.js";
import type { Issue } from "../foundation/result.js";
import { historyFingerprint } from "./fingerprint.js";
import { NOTHING_RECORDED, recordAfter } from "./record-at.js";
import { misfitsOf } from "./rules.js";
import type { History, RecordAtMoment } from "./generated.js";

/** What was found in a history. It says nothing about what is recorded there. */
export interface HistoryReview {
  /** Always the first property. */
  readonly emergency: EmergencyNotice;
  /**
   * The fingerprint of the history as it is, to be kept elsewhere. Undefined if there is no event,
   * or if the last event cannot be read.
   */
  readonly fingerprint: string | undefined;
  /** Everything that does not fit, in the order of events. Paths point into the history. */
  readonly issues: readonly Issue[];
}

/**
 * Reports what is wrong with a history: an event before the one that created the record, times of
 * recording out of order, an amendment whose old value is not what the record held, or a
 * fingerprint that is not that of the event before.
 *
 * A history with such issues can still be read; {@link recordAt} folds it in the order given.
 *
 * @remarks Limit: it finds that something was changed, not what, when or by whom. Anyone who can
 *   rewrite a whole history can compute its fingerprints again. An event taken off the end leaves
 *   no trace in the rest. Only a fingerprint kept elsewhere shows either.
 * @guidance 8.9, line 328
 * @param history - From {@link parseHistory}.
 * @param kept - A fingerprint of this history that the host kept elsewhere, from now or from an
 *   earlier time.
 * @returns The review, with the emergency notice first. No issue repeats any of the history except
 *   the ids of rows. A history that is not a list, and an event that cannot be read, are issues
 *   `unreadable`. Never throws.
 * @example
 * const by = { role: "school nurse" };
 * const started = appendEvent([], {
 *   kind: "created",
 *   by,
 *   at: "2026-03-02",
 *   recordedAt: "2026-03-02T09:00:00Z",
 *   screening: { edition: pinOf(york), answers: { clipping: "yes" } },
 * });
 * const judged = started.ok
 *   ? appendEvent(started.value, {
 *       kind: "judged",
 *       by,
 *       at: "2026-03-02",
 *       recordedAt: "2026-03-02T09:20:00Z",
 *       judgement: { level: "significant", by, on: "2026-03-02" },
 *     })
 *   : started;
 * const cut = judged.ok ? judged.value.slice(1) : [];
 * judged.ok && reviewHistory(judged.value).issues; // []
 * reviewHistory(cut).issues.map((issue) => `${issue.code} ${issue.path}`);
 * // ["wrong-order /0/kind", "broken-chain /0/previous"]
 */
export function reviewHistory(
  history: History<Edition>,
  kept?: string,
  edition: ScreeningEdition = yorkTool,
): HistoryReview {
  edition = toolOf(edition);
  const { issues, fingerprints } = walk(history, edition);
  return {
    emergency: edition.emergency,
    fingerprint: fingerprints.at(-1),
    issues: [...issues, ...lost(fingerprints, kept)],
  };
}

interface Walk {
  readonly issues: readonly Issue[];
  /** The fingerprint of each event; undefined if the event cannot be read. */
  readonly fingerprints: readonly (string | undefined)[];
}

function walk(history: History<Edition>, edition: ScreeningEdition): Walk {
  const issues: Issue[] = [];
  const fingerprints: (string | undefined)[] = [];
  const events = eventsOf(history, issues);
  let record: RecordAtMoment<Edition> = NOTHING_RECORDED;
  for (const [place, event] of events.entries()) {
    const fingerprint = historyFingerprint([event]);
    try {
      if (!isWalkable(event)) {
        issues.push(unreadable(place));
        fingerprints.push(undefined);
        continue;
      }
      issues.push(
        ...misfitsOf(
          {
            event,
            place,
            before: events[place - 1],
            fingerprintBefore: fingerprints.at(-1),
            record,
          },
          edition,
        ),
      );
      if (fingerprint === undefined) issues.push(unreadable(place));
      record = recordAfter(record, event);
    } catch {
      issues.push(unreadable(place));
    }
    fingerprints.push(fingerprint);
  }
  return { issues, fingerprints };
}

/** Only an event that was not parsed can be unreadable. */
function unreadable(place: number): Issue {
  return {
    code: "unreadable",
    path: `/${place}`,
    message: "The event cannot be read. Read the history with parseHistory, which says why.",
  };
}

/** Copies the events, so that a list that throws is not read again later. */
function eventsOf(history: History<Edition>, issues: Issue[]): History<Edition> {
  const list: unknown = history;
  try {
    if (isList(list)) return [...history];
  } catch {
    // Only input that was not parsed can throw when it is read. Reported as `unreadable` below.
  }
  issues.push({
    code: "unreadable",
    path: "",
    message: "The history cannot be read. Hand in a list of events, such as parseHistory gives.",
  });
  return [];
}

function lost(fingerprints: Walk["fingerprints"], kept: string | undefined): Issue[] {
  if (kept === undefined || fingerprints.includes(kept)) return [];
  const message =
    "Expected an event with the fingerprint that was kept. An event up to it was changed or " +
    "removed, or it is of another history.";
  return [{ code: "broken-chain", path: "", message }];
}
