// The events that a form saved anew comes to, for forms that save themselves (7.7).

import type { Edition, ScreeningEdition, York } from "../editions/types.js";
import type { Practitioner } from "../foundation/generated.js";
import { fieldsOf } from "../foundation/as-far-as-shaped.js";
import { attempt } from "../foundation/attempt.js";
import { isSameJson } from "../foundation/json-value.js";
import { isPlainObject, ownValue } from "../foundation/objects.js";
import { plainCopyOf } from "../foundation/plain-copy.js";
import { pointer } from "../foundation/result.js";
import type { Screening } from "../screening/generated.js";
import type { HistoryEvent, RecordAtMoment } from "./generated.js";

/** Who saved a form, when, and why it says something else than before. */
export interface Made {
  /** Who made the entry, as far as they are named. */
  readonly by: Practitioner;
  /** When it happened, as in a {@link HistoryEvent}. */
  readonly at: string;
  /** When it was recorded: the host's time with its offset. */
  readonly recordedAt: string;
  /** Why, in words. A screening in draft needs none. */
  readonly why?: string | undefined;
}

/** What a screening says at a path, before and after. */
interface Difference {
  readonly path: readonly string[];
  readonly old: unknown;
  readonly new: unknown;
}

/**
 * Returns the events by which a record comes to hold a screening as a form now has it: rows that
 * were not answered before as one event `answered`, and each value that is another as an event
 * `amended`. Nothing else of the record changes.
 *
 * A screening is in draft until it has a `completedOn`, or a judgement, a decision whether to share
 * or a flag is recorded beside it. A change of a draft needs no `why`. The day of completion comes
 * last, so that what is saved with it still counts as draft.
 *
 * @remarks Limit: it checks nothing. Append the events one by one; {@link appendEvent} and
 *   {@link appendToHead} refuse a change without `why` once the draft is over.
 * @guidance 7.7, line 202
 * @param record - What stands, from {@link recordAt}. Without a screening the one event is
 *   `created`.
 * @param screening - The whole screening as the form has it now.
 * @param made - Who made the entry, when, and why.
 * @returns The events in the order to append them in, without `previous`. Empty if nothing changed.
 *   Input that was not parsed gives events that cannot be appended. Never throws.
 * @example
 * const made = {
 *   by: { role: "school nurse" },
 *   at: "2026-03-02",
 *   recordedAt: "2026-03-02T09:00:00Z",
 * };
 * const blank = { edition: pinOf(york), answers: {} };
 * const started = eventsBetween(recordAt([]), blank, made);
 * started.map(({ kind }) => kind); // ["created"]
 * const now = { ...blank, answers: { clipping: "yes" }, childsVoice: "Make it stop." } as const;
 * eventsBetween(recordAt(started), now, made).map(({ kind }) => kind);
 * // ["amended", "answered"]
 * eventsBetween(recordAt(started), blank, made); // []
 */
export function eventsBetween<E extends ScreeningEdition = York>(
  record: RecordAtMoment<E>,
  screening: Screening<E>,
  made: Made,
): HistoryEvent<E>[];
export function eventsBetween(
  record: RecordAtMoment<Edition>,
  screening: Screening<Edition>,
  made: Made,
): object[] {
  const { why, ...entry } = fieldsOf(plainCopyOf(made).value);
  const before = plainCopyOf(attempt(undefined, () => record.screening)).value;
  const now = plainCopyOf(screening).value;
  if (before === undefined) return [{ kind: "created", ...entry, screening: now }];
  const amended = (difference: Difference): object => ({
    kind: "amended",
    ...entry,
    path: pointer(difference.path),
    ...(difference.old !== undefined && { old: difference.old }),
    ...(difference.new !== undefined && { new: difference.new }),
    ...(why !== undefined && { why }),
  });
  const found = differences(before, now, ["screening"]);
  const isRow = ({ path, old }: Difference): boolean =>
    path[1] === "answers" && path.length === 3 && old === undefined;
  const isCompletion = ({ path }: Difference): boolean => path[1] === "completedOn";
  const rows = found.filter(isRow);
  return [
    ...found.filter((each) => !isRow(each) && !isCompletion(each)).map(amended),
    ...(rows.length === 0
      ? []
      : [
          {
            kind: "answered",
            ...entry,
            answers: Object.fromEntries(
              rows.map(({ path: [, , row = ""], new: answer }): [string, unknown] => [row, answer]),
            ),
          },
        ]),
    ...found.filter(isCompletion).map(amended),
  ];
}

/** The parts of a screening that people fill in bit by bit. All others are changed as a whole. */
export const IN_PARTS: readonly string[] = /* @__PURE__ */ Object.freeze([
  "answers",
  "subject",
  "notes",
]);

function differences(old: unknown, now: unknown, path: readonly string[]): Difference[] {
  if (isSameJson(old, now)) return [];
  const isInParts = path.length === 1 || (path.length === 2 && IN_PARTS.includes(path[1] ?? ""));
  if (!isInParts || !isPlainObject(old) || !isPlainObject(now)) return [{ path, old, new: now }];
  const keys = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...keys].flatMap((key) =>
    differences(ownValue(old, key), ownValue(now, key), [...path, key]),
  );
}
