// Reads the next event of a history and holds it against what stands before it.

import type { Edition, ScreeningEdition } from "../editions/types.js";
import { deepFreeze } from "../foundation/objects.js";
import type { Issue, Result } from "../foundation/result.js";
import { isDraft, lengthsOf, partsIn } from "./fold.js";
import type { Fold } from "./fold.js";
import type { HistoryEvent } from "./generated.js";
import { eventReader, isChange, misfitsOfChange } from "./parse.js";
import { misfitsOf } from "./rules.js";
import type { Standing } from "./rules.js";

/** What an event is held against after so many events. */
export function standingOf(fold: Fold, events: number, fingerprint: string | undefined): Standing {
  return {
    events,
    fingerprint,
    recordFor: () => partsIn(fold),
    isDraft: isDraft(fold.screening, lengthsOf(fold)),
  };
}

/** The next event, frozen and with the fingerprint of the one before it, or every issue. */
export function nextEvent(
  input: unknown,
  standing: Standing,
  edition: ScreeningEdition,
): Result<HistoryEvent<Edition>> {
  const { events, fingerprint } = standing;
  const read = eventReader.parse(input, edition);
  const issues = read.ok
    ? misfitsOfNext(read.value, standing, edition)
    : read.issues.map((issue) =>
        issue.code === "unreadable" ? issue : { ...issue, path: `/${events}${issue.path}` },
      );
  if (!read.ok || issues.length > 0) return { ok: false, issues, emergency: edition.emergency };
  const event = fingerprint === undefined ? read.value : { ...read.value, previous: fingerprint };
  return { ok: true, value: deepFreeze(event) };
}

function misfitsOfNext(
  event: HistoryEvent<Edition>,
  standing: Standing,
  edition: ScreeningEdition,
): Issue[] {
  const { events, fingerprint, recordFor } = standing;
  const isConflict = event.previous !== undefined && event.previous !== fingerprint;
  return [
    ...(isChange(event) ? misfitsOfChange(event, events, recordFor(event.path), edition) : []),
    ...misfitsOf(event, standing, edition),
    ...(isConflict
      ? [{ code: "conflict", path: `/${events}/previous`, message: CONFLICT } as const]
      : []),
  ];
}

const CONFLICT =
  "Expected the fingerprint of the last event. Something was recorded meanwhile, and nothing is " +
  "wrong with it: read the history again, and append to that.";
