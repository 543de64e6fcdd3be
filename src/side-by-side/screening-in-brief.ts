// What comparisons, combinations and timelines read from each screening, in brief and row by row,
// and what holds for several screenings together (1.16, 7.4).

import { hasNoHash, pinAsFarAsShaped } from "../editions/pin.js";
import type {
  Edition,
  Indicator,
  IndicatorIdOf,
  ScreeningEdition,
  SectionIdOf,
  SignIdOf,
  York,
} from "../editions/types.js";
import type { IsoDate, PartialDate, Practitioner } from "../foundation/generated.js";
import { isDay } from "../foundation/days.js";
import {
  fieldsOf,
  listOf,
  practitionerAsFarAsShaped,
  textOf,
} from "../foundation/as-far-as-shaped.js";
import type { Fields } from "../foundation/as-far-as-shaped.js";
import { isObject } from "../foundation/objects.js";
import { OBSERVATION_BASES } from "../foundation/vocabulary.js";
import type { AnswerState, RowState, ObservationBasis } from "../foundation/vocabulary.js";
import { screenBeside } from "../screening/index.js";
import type { ScreeningOutcome } from "../screening/index.js";

/**
 * One screening among several: whose it is, when and by whom it was completed, and what the tool
 * indicates for it alone.
 */
export interface ScreeningInBrief<E extends ScreeningEdition = York> extends Pick<
  ScreeningOutcome<E>,
  "immediateDanger" | "indication" | "counts" | "unread" | "cautions"
> {
  /** The agency's reference for the child. Absent if none is recorded. */
  readonly reference?: string | undefined;
  /** Absent if no day is recorded. */
  readonly completedOn?: IsoDate | undefined;
  readonly completedBy?: Practitioner | undefined;
}

/** A row of the tool, with what one screening records about it. */
export interface RowAnswer<E extends ScreeningEdition = York> {
  /** The id of the row. */
  readonly indicator: IndicatorIdOf<E>;
  readonly level: SectionIdOf<E>;
  readonly answer: RowState;
  /** The ids of the signs noted, in printed order, whatever the answer. */
  readonly signs: readonly SignIdOf<E>[];
  /** How it became known (7.2). */
  readonly basis: readonly ObservationBasis[];
  readonly observedOn?: PartialDate | undefined;
  /** A note on the row, in words. */
  readonly note?: string | undefined;
}

export interface ShapedScreening {
  readonly pin: unknown;
  readonly brief: ScreeningInBrief<Edition>;
  /** Every row of the edition, in printed order. */
  readonly rows: readonly RowAnswer<Edition>[];
  readonly dateOfBirth: PartialDate | undefined;
  /** What else `screen` reads of it beside the answers: who it is about, and on which day. */
  readonly about: Pick<Fields, "subject" | "completedOn">;
}

/**
 * Reads a screening that may not have been parsed, field by field. A field of another shape is left
 * out. Never throws.
 */
export function screeningAsFarAsShaped(screening: unknown, edition: Edition): ShapedScreening {
  const outcome = screenBeside(0, screening, edition);
  try {
    return shapedFrom(screening, outcome, edition);
  } catch {
    // Only input that was not parsed can throw when it is read. Treated as empty.
    return shapedFrom({}, outcome, edition);
  }
}

/** Danger among several screenings is the first of these that any of them records. */
const MOST_URGENT_FIRST = ["yes", "not-known", "no"] as const;

/** What several screenings record of danger, the most urgent of it. */
export function dangerAmong(screenings: readonly ShapedScreening[]): AnswerState {
  const recorded = screenings.map(({ brief }) => brief.immediateDanger);
  return MOST_URGENT_FIRST.find((word) => recorded.includes(word)) ?? "unanswered";
}

/** What holds for several screenings of one child, as far as they could be read. */
export function concernsOf(screenings: readonly ShapedScreening[]): {
  readonly "no-content-hash": boolean;
  readonly "subjects-differ": boolean;
} {
  const references = new Set(
    screenings.flatMap(({ brief: { reference } }) => (reference ? [reference] : [])),
  );
  const births = screenings.flatMap(({ dateOfBirth }) => (dateOfBirth ? [dateOfBirth] : []));
  // A partial date agrees with every date that it allows.
  const apart = births.some((one) =>
    births.some((other) => !one.startsWith(other) && !other.startsWith(one)),
  );
  return {
    "no-content-hash": screenings.some(({ pin }) => hasNoHash(pin)),
    "subjects-differ": references.size > 1 || apart,
  };
}

function shapedFrom(
  screening: unknown,
  outcome: ScreeningOutcome<Edition>,
  edition: Edition,
): ShapedScreening {
  const fields = fieldsOf(screening);
  const [subject, answers, completedOn] = [
    fieldsOf(fields["subject"]),
    fieldsOf(fields["answers"]),
    fields["completedOn"],
  ];
  const states = statesOf(outcome);
  const { immediateDanger, indication, counts, unread, cautions } = outcome;
  return {
    pin: pinAsFarAsShaped(fields["edition"]),
    brief: {
      reference: textOf(subject["reference"])?.trim() || undefined,
      completedOn: isDay(completedOn) ? completedOn : undefined,
      completedBy: isObject(fields["completedBy"])
        ? practitionerAsFarAsShaped(fields["completedBy"])
        : undefined,
      immediateDanger,
      indication,
      counts,
      unread,
      cautions,
    },
    rows: edition.indicators.map((row) => ({
      indicator: row.id,
      level: row.level,
      answer: states.get(row.id) ?? "no",
      ...detailsOf(row, Object.hasOwn(answers, row.id) ? answers[row.id] : undefined),
    })),
    dateOfBirth: textOf(subject["dateOfBirth"]),
    about: { subject: { ...subject }, completedOn },
  };
}

/** The rows that are Yes or open, with the state that `screen` gives them. */
function statesOf({ present, unresolved }: ScreeningOutcome<Edition>): Map<string, RowState> {
  return new Map([
    ...present.map(({ indicator }) => [indicator, "yes"] as const),
    ...unresolved.map(({ indicator, answer }) => [indicator, answer] as const),
  ]);
}

function detailsOf(
  row: Indicator,
  answer: unknown,
): Pick<RowAnswer<Edition>, "signs" | "basis" | "observedOn" | "note"> {
  const { signs, basis, observedOn, note } = fieldsOf(answer);
  const [noted, known] = [listOf(signs), listOf(basis)];
  return {
    signs: row.signs.map(({ id }) => id).filter((id) => noted.includes(id)),
    basis: OBSERVATION_BASES.filter((word) => known.includes(word)),
    observedOn: textOf(observedOn),
    note: textOf(note),
  };
}
