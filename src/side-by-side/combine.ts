// Several screenings of one child side by side (1.16, chapter 5): every answer as it was given, and
// what holds of all of them.

import { SIDE_BY_SIDE_CAUTION_TEXTS } from "../editions/cautions.js";
import { pinOf, refusalsOf } from "../editions/pin.js";
import type { Edition, Indicator } from "../editions/schema/index.js";
import { york } from "../editions/york.js";
import { SIDE_BY_SIDE_CAUTIONS, cautionsThatHold } from "../foundation/caution.js";
import type { Caution, ScreeningCautionId, SideBySideCautionId } from "../foundation/caution.js";
import type { IsoDate } from "../foundation/dates.js";
import type { Practitioner } from "../foundation/practitioner.js";
import { isList, isObject } from "../foundation/objects.js";
import type { Result } from "../foundation/result.js";
import type { AnswerState, ConcernLevel } from "../foundation/vocabulary.js";
import { screen } from "../screening/index.js";
import type { Screening, ScreeningOutcome, UnresolvedIndicator } from "../screening/index.js";
import { concernsOf, screeningAsFarAsShaped } from "./screening-in-brief.js";
import type { RowAnswer, ScreeningInBrief, ShapedScreening } from "./screening-in-brief.js";

/**
 * How the answers of several screenings to one row stand to each other. `conflict`: a Yes beside a
 * No, whatever others say. `agreement`: two or more screenings, each answers, and all alike.
 * `some-know`: two or more answer alike, at least one leaves it open. `only-one-knows`: exactly one
 * answers. `nobody-knows`: none answers Yes or No. To answer is to answer Yes or No.
 */
export const ROW_ACCORDS = [
  "conflict",
  "agreement",
  "some-know",
  "only-one-knows",
  "nobody-knows",
] as const;
/**
 * How the answers of several screenings to one row stand to each other; see {@link ROW_ACCORDS}.
 */
export type RowAccord = (typeof ROW_ACCORDS)[number];

/** One screening's answer to a row, with how, when and by whom. */
export interface AgencyAnswer extends Omit<RowAnswer, "indicator" | "level"> {
  /** The day that the screening was completed. */
  readonly completedOn?: IsoDate | undefined;
  readonly completedBy?: Practitioner | undefined;
}

/** A sign with the screenings that note it, by their place in `sources`. */
export interface NotedSign {
  readonly sign: string;
  readonly notedBy: readonly number[];
}

/** A row with every answer to it. */
export interface CombinedRow {
  readonly indicator: string;
  readonly level: ConcernLevel;
  /** The answers, in the order of `sources`. */
  readonly answers: readonly AnswerState[];
  /** A Yes beside a No. */
  readonly conflict: boolean;
  readonly accord: RowAccord;
  /**
   * What the row reads as: Yes where anyone says Yes; else not known where anyone says so; else No
   * where anyone says No; else unanswered.
   */
  readonly answer: AnswerState;
  /** The answers with how, when and by whom, in the order of `sources`. */
  readonly given: readonly AgencyAnswer[];
  /** Every sign that anyone notes, in printed order. */
  readonly signs: readonly NotedSign[];
}

/**
 * A row that stays open, with the screenings that leave it so, by their place in `sources`: who
 * could answer it.
 */
export interface OpenRow extends UnresolvedIndicator {
  readonly leftOpenBy: readonly number[];
}

/**
 * What the screening tool says of several screenings together, beside what each says. Nothing in it
 * takes the place of an answer.
 */
export interface CombinedScreening extends Omit<ScreeningOutcome, "unresolved" | "cautions"> {
  /** What the tool says of each screening alone, in the order given. */
  readonly sources: readonly ScreeningInBrief[];
  /** Every row of the edition, in printed order. */
  readonly rows: readonly CombinedRow[];
  /** Every row that stays open, in printed order. */
  readonly unresolved: readonly OpenRow[];
  readonly cautions: readonly Caution<ScreeningCautionId | SideBySideCautionId>[];
  /** The screenings as they were handed in, each whole. */
  readonly screenings: readonly Screening[];
}

/** What a row reads as: the first of these that anyone answers. */
const FIRST_OF_THESE = ["yes", "not-known", "no"] as const;

/**
 * Sets several agencies' screenings of one child side by side, and says what the tool says of all
 * of them together.
 *
 * A Yes of anyone keeps its row Yes. Otherwise a row is open where someone answered not known, or
 * nobody answered: one agency's No does not settle what another says that it does not know. The
 * bounds, actions and open rows are those of {@link screen} over the rows so read. Every answer
 * stays, with its basis, its dates and who gave it; a Yes beside a No is shown as a conflict.
 *
 * A combination can be given in place of a screening and stands for the screenings in it. So the
 * order of screenings changes only the order in which they are listed, the way they are grouped
 * changes nothing, and the combination of one reads as that one does.
 *
 * @remarks Limit: no child is matched: the caller says that the screenings are of one child, and a
 *   caution tells where references or dates of birth differ, without repeating them. Who could know
 *   more is told only as who left a row open. Ages are told of each screening alone. What agencies
 *   may tell each other is decided under chapter 8.
 * @guidance 1.16, lines 94–102; 5.1, lines 150–155; 7.2, line 185
 * @param screenings - From {@link parseScreening}, at least one. Anything else is read as far as it
 *   has the shape.
 * @param edition - The edition that all must pin.
 * @returns The combination, emergency notice first; or issues where there is no screening, or where
 *   one pins nothing or another edition, version or content hash. Paths begin with its place in the
 *   list. Never throws.
 * @example
 * const combined = combineScreenings([
 *   {
 *     edition: pinOf(york),
 *     completedBy: { organisation: "a school" },
 *     answers: { clipping: "no", "older-partner": "not-known" },
 *   },
 *   {
 *     edition: pinOf(york),
 *     completedBy: { organisation: "a clinic" },
 *     answers: { clipping: "yes" },
 *   },
 * ]);
 * const rowOf = (id: string) =>
 *   combined.ok ? combined.value.rows.find((row) => row.indicator === id) : undefined;
 * rowOf("clipping")?.answers; // ["no", "yes"]
 * rowOf("clipping")?.accord; // "conflict"
 * rowOf("older-partner")?.accord; // "nobody-knows"
 * combined.ok && combined.value.indication.atLeast; // "escalating"
 */
export function combineScreenings(
  screenings: readonly (Screening | CombinedScreening)[],
  edition: Edition = york,
): Result<CombinedScreening> {
  const members = membersOf(screenings).map((member) => ({
    ...member,
    read: screeningAsFarAsShaped(member.screening, edition),
  }));
  const issues = members.flatMap(({ path, read }) =>
    refusalsOf(read.pin, edition, [...path, "edition"]),
  );
  const refused =
    members.length > 0
      ? issues
      : [
          {
            code: "out-of-range",
            path: "",
            message: "Expected a list of at least one screening.",
          } as const,
        ];
  if (refused.length > 0) return { ok: false, issues: refused, emergency: edition.emergency };
  return {
    ok: true,
    value: {
      ...combinationOf(
        members.map(({ read }) => read),
        edition,
      ),
      screenings: members.map(({ screening }) => screening),
    },
  };
}

interface Member {
  readonly screening: Screening;
  /** Its place in what was handed in. */
  readonly path: readonly PropertyKey[];
}

/** Every screening of a list, those of a combination in its place. */
function membersOf(given: readonly (Screening | CombinedScreening)[]): Member[] {
  try {
    return isList(given) ? Array.from(given, memberOrMembers).flat() : [];
  } catch {
    // Only what went through no parser and throws when it is read can come here; it is as good as
    // empty.
    return [];
  }
}

function memberOrMembers(one: Screening | CombinedScreening, place: number): Member[] {
  if (!isCombination(one)) return [{ screening: one, path: [place] }];
  return Array.from(one.screenings, (screening, at) => ({
    screening,
    path: [place, "screenings", at],
  }));
}

function isCombination(one: Screening | CombinedScreening): one is CombinedScreening {
  return isObject(one) && "screenings" in one && isList(one.screenings);
}

function combinationOf(
  read: readonly ShapedScreening[],
  edition: Edition,
): Omit<CombinedScreening, "screenings"> {
  const rows = edition.indicators.map((row) => combineRow(row, read));
  const danger = firstOf(read.map(({ brief }) => brief.immediateDanger));
  const answers = rows.flatMap(({ indicator, answer, signs }) =>
    answer === "unanswered"
      ? []
      : [[indicator, { answer, signs: signs.map(({ sign }) => sign) }] as const],
  );
  const { unresolved, cautions, ...outcome } = screen(
    {
      edition: pinOf(edition),
      ...(danger !== "unanswered" && { immediateDanger: danger }),
      answers: Object.fromEntries(answers),
    },
    edition,
  );
  const days = new Set(read.map(({ brief }) => brief.completedOn));
  return {
    ...outcome,
    sources: read.map(({ brief }) => brief),
    rows,
    unresolved: unresolved.map((open) => ({
      ...open,
      leftOpenBy: rows.filter(({ indicator }) => indicator === open.indicator).flatMap(leftOpenBy),
    })),
    cautions: [
      ...cautions,
      ...cautionsThatHold(SIDE_BY_SIDE_CAUTIONS, SIDE_BY_SIDE_CAUTION_TEXTS, {
        ...concernsOf(read),
        "one-child-as-told": read.length > 1,
        "different-days": read.length > 1 && (days.size > 1 || days.has(undefined)),
        "agencies-differ": rows.some(({ conflict }) => conflict),
      }),
    ],
  };
}

function combineRow(
  { id, level, signs }: Indicator,
  read: readonly ShapedScreening[],
): CombinedRow {
  const given = read.flatMap(({ brief: { completedOn, completedBy }, rows }): AgencyAnswer[] =>
    rows
      .filter(({ indicator }) => indicator === id)
      .map(({ answer, signs: noted, basis, observedOn, note }) => ({
        answer,
        signs: noted,
        basis,
        observedOn,
        note,
        completedOn,
        completedBy,
      })),
  );
  const answers = given.map(({ answer }) => answer);
  const accord = accordOf(answers);
  const notedBy = (sign: string): number[] =>
    placesOf(given, ({ signs: noted }) => noted.includes(sign));
  return {
    indicator: id,
    level,
    answers,
    conflict: accord === "conflict",
    accord,
    answer: firstOf(answers),
    given,
    signs: signs
      .map(({ id: sign }) => ({ sign, notedBy: notedBy(sign) }))
      .filter((noted) => noted.notedBy.length > 0),
  };
}

function firstOf(answers: readonly AnswerState[]): AnswerState {
  return FIRST_OF_THESE.find((state) => answers.includes(state)) ?? "unanswered";
}

function accordOf(answers: readonly AnswerState[]): RowAccord {
  const [yes, no] = [
    answers.filter((answer) => answer === "yes").length,
    answers.filter((answer) => answer === "no").length,
  ];
  if (yes > 0 && no > 0) return "conflict";
  if (yes + no === 0) return "nobody-knows";
  if (yes + no === 1) return "only-one-knows";
  return yes + no === answers.length ? "agreement" : "some-know";
}

function leftOpenBy({ given }: CombinedRow): number[] {
  return placesOf(given, ({ answer }) => answer === "not-known" || answer === "unanswered");
}

function placesOf<T>(list: readonly T[], holds: (item: T) => boolean): number[] {
  return list.flatMap((item, place) => (holds(item) ? [place] : []));
}
