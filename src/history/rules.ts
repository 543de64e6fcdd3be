// What one event must be, given the events before it (8.9). Each rule asks whether the event fits,
// never whether what it says is right.

import { canonicalText } from "../editions/hash.js";
import type { Edition, ScreeningEdition } from "../editions/types.js";
import { valueAt } from "../foundation/result.js";
import type { Issue, IssueCode } from "../foundation/result.js";
import { recordAfter } from "./record-at.js";
import type { HistoryEvent, RecordAtMoment } from "./generated.js";
import { secondsOf } from "./time.js";

/** An event with what came before it. */
interface Moment {
  readonly event: HistoryEvent<Edition>;
  /** Its index in the history, counted from 0. */
  readonly place: number;
  readonly before: HistoryEvent<Edition> | undefined;
  /** The fingerprint of the event before it. */
  readonly fingerprintBefore: string | undefined;
  /** The record as it stood just before the event. */
  readonly record: RecordAtMoment<Edition>;
}

/**
 * What does not fit in one event, with paths into the history. It may throw on an event that was
 * not parsed.
 */
export function misfitsOf(moment: Moment, edition: ScreeningEdition): Issue[] {
  const { event, place, before, fingerprintBefore } = moment;
  const unless = (fits: boolean, code: IssueCode, field: string, message: string): Issue[] =>
    fits ? [] : [{ code, path: `/${place}/${field}`, message }];
  return [
    ...unless(
      (event.kind === "created") === (place === 0),
      "wrong-order",
      "kind",
      "Expected the event created first, and nowhere else.",
    ),
    ...unless(
      !before || !(secondsOf(event.recordedAt) < secondsOf(before.recordedAt)),
      "wrong-order",
      "recordedAt",
      "Expected a time of recording no earlier than that of the event before. When it " +
        "happened goes into at, and may be earlier.",
    ),
    ...unless(
      !(secondsOf(event.at) > secondsOf(event.recordedAt)),
      "wrong-order",
      "at",
      "Expected a time no later than that of recording.",
    ),
    ...unless(
      event.previous === fingerprintBefore,
      "broken-chain",
      "previous",
      before
        ? "Expected the fingerprint of the event before. An event was changed, removed, added " +
            "or moved here, or just before."
        : "Expected no fingerprint in the first event. An event before it was removed, or " +
            "this one was moved.",
    ),
    ...(event.kind === "answered" ? answersTwice(moment, event, edition) : []),
    ...(event.kind === "amended" || event.kind === "corrected" ? changesElse(moment, event) : []),
  ];
}

type EventOf<Kind extends HistoryEvent<Edition>["kind"]> = Extract<
  HistoryEvent<Edition>,
  { readonly kind: Kind }
>;

/** The issues name only rows of the edition, because their ids are public. */
function answersTwice(
  { place, record }: Moment,
  { answers }: EventOf<"answered">,
  edition: ScreeningEdition,
): Issue[] {
  const twice = edition.indicators.filter(
    ({ id }) => answers[id] !== undefined && record.screening?.answers[id] !== undefined,
  );
  const message =
    "Expected a row that was not answered before. Record another answer as an event amended, " +
    "with why.";
  return twice.map(({ id }) => ({ code: "wrong-order", path: `/${place}/answers/${id}`, message }));
}

function changesElse({ place, record }: Moment, event: EventOf<"amended" | "corrected">): Issue[] {
  const isAt = (stood: RecordAtMoment<Edition>, value: unknown): boolean =>
    canonicalText(valueAt(stood, event.path)) === canonicalText(value);
  const old =
    "Expected what the record holds at the path just before. Something else was recorded " +
    "meanwhile, or an event was changed or removed.";
  const nowhere = "Expected a path to something that the record holds or has a place for.";
  return [
    ...(isAt(record, event.old)
      ? []
      : [{ code: "not-as-recorded", path: `/${place}/old`, message: old } as const]),
    ...(isAt(recordAfter(record, event), event.new)
      ? []
      : [{ code: "dangling-id", path: `/${place}/path`, message: nowhere } as const]),
  ];
}
