// Folds a history into the record (7.3, 7.7, 8.9, 10.14), as it stands or as it stood.

import type { Edition, ScreeningEdition, York } from "../editions/types.js";
import { match } from "ts-pattern";
import { isDay } from "../foundation/days.js";
import { deepFreeze, isList, isObject } from "../foundation/objects.js";
import { partsOf } from "../foundation/result.js";
import type { History, HistoryEvent, RecordAtMoment } from "./generated.js";
import { secondsOf } from "./time.js";

/** The record before anything was recorded. */
export const NOTHING_RECORDED: RecordAtMoment<Edition> = /* @__PURE__ */ deepFreeze<
  RecordAtMoment<Edition>
>({
  judgements: [],
  discussions: [],
  sharing: [],
  flags: [],
  reviews: [],
  corrections: [],
});

/**
 * Returns a record as it stands after all of its history, or as it stood at a moment: what was
 * known then.
 *
 * The time of recording counts. A value that was amended or corrected later appears as it was
 * recorded at the moment. A correction takes effect from when it was recorded. An answer that was
 * taken back is unanswered, and not No.
 *
 * @remarks Limit: it changes and checks nothing. {@link reviewHistory} reports whether the history
 *   can be relied on.
 * @guidance 7.3, line 186; 7.7, line 202; 8.9, line 328; 10.14, line 387
 * @param history - From {@link parseHistory} or {@link appendEvent}. For the record after some
 *   events, pass only those events.
 * @param at - A time with its offset: everything recorded up to and including it. A calendar date:
 *   everything recorded up to the end of that day, where each event's day is that of its own
 *   offset. Absent: everything. Any other value gives an empty record.
 * @returns The record, with no screening if none was created by then. Input that cannot be read
 *   gives an empty record. Never throws.
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
  try {
    return isList(history)
      ? history.filter((event) => isRecordedBy(event, at)).reduce(recordAfter, NOTHING_RECORDED)
      : NOTHING_RECORDED;
  } catch {
    // Only input that was not parsed can throw when it is read. Treated as empty.
    return NOTHING_RECORDED;
  }
}

function isRecordedBy({ recordedAt }: HistoryEvent<Edition>, at: string | undefined): boolean {
  return (
    at === undefined ||
    (isDay(at) ? recordedAt.slice(0, 10) <= at : secondsOf(recordedAt) <= secondsOf(at))
  );
}

/** The record after one more event. */
export function recordAfter(
  record: RecordAtMoment<Edition>,
  event: HistoryEvent<Edition>,
): RecordAtMoment<Edition> {
  return match(event)
    .returnType<RecordAtMoment<Edition>>()
    .with({ kind: "created" }, ({ screening }) => ({ ...record, screening }))
    .with({ kind: "answered" }, ({ answers }) => withAnswers(record, answers))
    .with({ kind: "amended" }, ({ path, new: value }) => changed(record, path, value))
    .with({ kind: "judged" }, ({ judgement }) => ({
      ...record,
      judgements: [...record.judgements, judgement],
    }))
    .with({ kind: "discussed" }, ({ discussion }) => ({
      ...record,
      discussions: [...record.discussions, discussion],
    }))
    .with({ kind: "sharing-decided" }, ({ sharing }) => ({
      ...record,
      sharing: [...record.sharing, sharing],
    }))
    .with({ kind: "flagged" }, ({ flag }) => ({ ...record, flags: [...record.flags, flag] }))
    .with({ kind: "reviewed" }, ({ review }) => ({
      ...record,
      reviews: [...record.reviews, review],
    }))
    .with({ kind: "corrected" }, (correction) => {
      const corrected = changed(record, correction.path, correction.new);
      return { ...corrected, corrections: [...corrected.corrections, correction] };
    })
    .exhaustive(() => record);
}

type Answers = Extract<HistoryEvent<Edition>, { kind: "answered" }>["answers"];

/** Without a screening there is nothing to hold the answers. */
function withAnswers(record: RecordAtMoment<Edition>, answers: Answers): RecordAtMoment<Edition> {
  const { screening } = record;
  const given = Object.fromEntries(
    Object.entries(answers).filter(([, answer]) => answer !== undefined),
  );
  return screening
    ? { ...record, screening: { ...screening, answers: { ...screening.answers, ...given } } }
    : record;
}

/**
 * A path changes nothing if it names a whole part of the record, or a screening that does not
 * exist.
 */
function changed(
  record: RecordAtMoment<Edition>,
  path: string,
  value: unknown,
): RecordAtMoment<Edition> {
  const parts = partsOf(path);
  return parts.length < 2 || (parts[0] === "screening" && !record.screening)
    ? record
    : withValue(record, parts, value);
}

/**
 * A copy with another value at a path; an undefined value removes the property. Lists keep their
 * length, and an index outside a list changes nothing.
 */
function withValue<T>(target: T, parts: readonly string[], value: unknown): T;
function withValue(target: unknown, [part, ...rest]: readonly string[], value: unknown): unknown {
  if (part === undefined) return value;
  if (isList(target))
    return target.map((item: unknown, place) =>
      String(place) === part ? withValue(item, rest, value) : item,
    );
  const fields = isObject(target) ? target : {};
  const inner = withValue(Object.hasOwn(fields, part) ? fields[part] : undefined, rest, value);
  const others = Object.entries(fields).filter(([name]) => name !== part);
  return Object.fromEntries(inner === undefined ? others : [...others, [part, inner]]);
}
