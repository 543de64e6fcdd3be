// Reports what is wrong with a history as a whole (8.9): events out of order, changed, removed,
// added or moved.

import { toolOf } from "../editions/tool.js";
import type { Edition, EmergencyNotice, ScreeningEdition } from "../editions/types.js";
import { yorkTool } from "../editions/york.js";
import { attempt } from "../foundation/attempt.js";
import { isWalkable, itemsOf } from "../foundation/objects.js";
import type { Issue } from "../foundation/result.js";
import { historyFingerprint } from "./fingerprint.js";
import { addTo, newFold } from "./fold.js";
import { standingOf } from "./next.js";
import { misfitsOf } from "./rules.js";
import type { History, HistoryEvent } from "./generated.js";
import { secondsOf } from "./time.js";

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
  const events = itemsOf(history);
  if (!events) return { issues: [NO_LIST], fingerprints: [] };
  const issues: Issue[] = [];
  const fingerprints: (string | undefined)[] = [];
  const fold = newFold();
  for (const [place, event] of events.entries()) {
    const fingerprint = historyFingerprint([event]);
    const before = events[place - 1];
    const found = attempt(undefined, () =>
      isWalkable(event)
        ? [
            ...misfitsOf(event, standingOf(fold, place, fingerprints.at(-1)), edition),
            ...outOfChain(event, place, before, fingerprints.at(-1)),
          ]
        : undefined,
    );
    issues.push(...(found ?? []));
    addTo(fold, event);
    if (!found || fingerprint === undefined) issues.push(unreadable(place));
    fingerprints.push(fingerprint);
  }
  return { issues, fingerprints };
}

/** What an event must be after the one before it. Appending asks for none of it. */
function outOfChain(
  { recordedAt, previous }: HistoryEvent<Edition>,
  place: number,
  before: HistoryEvent<Edition> | undefined,
  fingerprintBefore: string | undefined,
): Issue[] {
  const isEarlier = before && secondsOf(recordedAt) < secondsOf(before.recordedAt);
  return [
    ...(isEarlier
      ? [{ code: "wrong-order", path: `/${place}/recordedAt`, message: EARLIER } as const]
      : []),
    ...(previous === fingerprintBefore
      ? []
      : [
          {
            code: "broken-chain",
            path: `/${place}/previous`,
            message: before ? NOT_AFTER : NOT_FIRST,
          } as const,
        ]),
  ];
}

const EARLIER =
  "Expected a time of recording no earlier than that of the event before. When it happened goes " +
  "into at, and may be earlier.";
const NOT_AFTER =
  "Expected the fingerprint of the event before. An event was changed, removed, added or moved " +
  "here, or just before.";
const NOT_FIRST =
  "Expected no fingerprint in the first event. An event before it was removed, or this one was " +
  "moved.";

const NO_LIST: Issue = /* @__PURE__ */ Object.freeze<Issue>({
  code: "unreadable",
  path: "",
  message: "The history cannot be read. Hand in a list of events, such as parseHistory gives.",
});

/** Only an event that was not parsed can be unreadable. */
function unreadable(place: number): Issue {
  return {
    code: "unreadable",
    path: `/${place}`,
    message: "The event cannot be read. Read the history with parseHistory, which says why.",
  };
}

function lost(fingerprints: Walk["fingerprints"], kept: string | undefined): Issue[] {
  if (kept === undefined || fingerprints.includes(kept)) return [];
  const message =
    "Expected an event with the fingerprint that was kept. An event up to it was changed or " +
    "removed, or it is of another history.";
  return [{ code: "broken-chain", path: "", message }];
}
