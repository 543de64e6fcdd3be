// What one event must be, given the events before it (8.9). Each rule asks whether the event fits,
// never whether what it says is right.

import type { Edition, ScreeningEdition } from "../editions/types.js";
import { isSameJson } from "../foundation/json-value.js";
import { isObject, ownValue } from "../foundation/objects.js";
import { partsOf, valueAt } from "../foundation/result.js";
import type { Issue, IssueCode } from "../foundation/result.js";
import { NOT_AT_HAND, placeIn } from "../foundation/shapes/change.js";
import type { HistoryEvent } from "./generated.js";
import { earliestSecondsOf, secondsOf } from "./time.js";

/** What an event is held against. */
export interface Standing {
  /** How many events there are, so that it is also the index of the next one. */
  readonly events: number;
  /** The fingerprint of the last event. */
  readonly fingerprint: string | undefined;
  /** The record as it stands, as far as a path leads into it. A part may be NOT_AT_HAND. */
  readonly recordFor: (path: string) => Readonly<Record<string, unknown>>;
  /** Whether the screening is in draft, so that its answers change without a reason. */
  readonly isDraft: boolean;
}

/**
 * What does not fit in one event, with paths into the history. It may throw on an event that was
 * not parsed.
 */
export function misfitsOf(
  event: HistoryEvent<Edition>,
  standing: Standing,
  edition: ScreeningEdition,
): Issue[] {
  const place = standing.events;
  return [
    ...unless(
      (event.kind === "created") === (place === 0),
      "wrong-order",
      `/${place}/kind`,
      "Expected the event created first, and nowhere else.",
    ),
    ...unless(
      !(earliestSecondsOf(event.at) > secondsOf(event.recordedAt)),
      "wrong-order",
      `/${place}/at`,
      "Expected a time no later than that of recording.",
    ),
    ...(event.kind === "answered" ? answersTwice(event, standing, edition) : []),
    ...(event.kind === "amended" ? withoutWhy(event, standing) : []),
    ...(event.kind === "amended" || event.kind === "corrected" ? changesElse(event, standing) : []),
  ];
}

function unless(fits: boolean, code: IssueCode, path: string, message: string): Issue[] {
  return fits ? [] : [{ code, path, message }];
}

type EventOf<Kind extends HistoryEvent<Edition>["kind"]> = Extract<
  HistoryEvent<Edition>,
  { readonly kind: Kind }
>;

/** The issues name only rows of the edition, because their ids are public. */
function answersTwice(
  { answers }: EventOf<"answered">,
  { events, recordFor }: Standing,
  edition: ScreeningEdition,
): Issue[] {
  const before = valueAt(recordFor("/screening/answers"), "/screening/answers");
  const answered = isObject(before) ? before : {};
  const twice = edition.indicators.filter(
    ({ id }) => answers[id] !== undefined && answered[id] !== undefined,
  );
  const message =
    "Expected a row that was not answered before. Record another answer as an event amended, " +
    "with why.";
  return twice.map(({ id }) => ({
    code: "wrong-order",
    path: `/${events}/answers/${id}`,
    message,
  }));
}

function withoutWhy({ path, why }: EventOf<"amended">, standing: Standing): Issue[] {
  return unless(
    why !== undefined || (path.startsWith("/screening/") && standing.isDraft),
    "missing",
    `/${standing.events}/why`,
    "Expected why, in words. Only a screening in draft changes without: one with no completedOn, " +
      "no judgement, no decision whether to share and no flag.",
  );
}

function changesElse(
  { path, old, new: value }: EventOf<"amended" | "corrected">,
  standing: Standing,
): Issue[] {
  const { stands, isPlace } = lookAt(standing.recordFor(path), partsOf(path));
  return [
    ...unless(
      stands === NOT_AT_HAND || isSameJson(stands, old),
      "not-as-recorded",
      `/${standing.events}/old`,
      "Expected what the record holds at the path just before. Something else was recorded " +
        "meanwhile, or an event was changed or removed.",
    ),
    ...unless(
      isPlace || value === undefined,
      "dangling-id",
      `/${standing.events}/path`,
      "Expected a path to something that the record holds or has a place for.",
    ),
  ];
}

/** What stands at a path, and whether something can stand there. */
function lookAt(
  record: Readonly<Record<string, unknown>>,
  parts: readonly string[],
): { readonly stands: unknown; readonly isPlace: boolean } {
  let stands: unknown = record;
  for (const part of parts) {
    if (stands === NOT_AT_HAND) return { stands, isPlace: true };
    if (Array.isArray(stands) && placeIn(part, stands.length) === undefined)
      return { stands: undefined, isPlace: false };
    const fields: Readonly<Record<string, unknown>> = isObject(stands) ? stands : {};
    const inner = ownValue(fields, part);
    // What is in a part of the record can be made, but not the part itself.
    if (inner === undefined) return { stands: inner, isPlace: stands !== record };
    stands = inner;
  }
  return { stands, isPlace: parts.length > 1 };
}
