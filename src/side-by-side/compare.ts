// Compares two screenings of one child row by row: what each row was and what it is (7.4). It never
// says what a change means.

import type { Catalogue } from "../catalogue/catalogue.js";
import { catalogueOf } from "../editions/catalogue-of.js";
import { pinOf, refusalsOf } from "../editions/pin.js";
import type { PinnedEdition } from "../editions/pin.js";
import { editionOf } from "../editions/whole.js";
import type {
  Edition,
  EmergencyNotice,
  IndicatorIdOf,
  ScreeningEdition,
  SectionIdOf,
  SignIdOf,
  York,
} from "../editions/types.js";
import { york } from "../editions/york.js";
import type { Caution, SideBySideCautionId } from "../foundation/caution.js";
import type { IsoDate } from "../foundation/generated.js";
import { fieldsOf } from "../foundation/as-far-as-shaped.js";
import { daysBetween } from "../foundation/days.js";
import type { Result } from "../foundation/result.js";
import { ROW_STATES } from "../foundation/vocabulary.js";
import type { RowState } from "../foundation/vocabulary.js";
import { lookupOf } from "../screening/index.js";
import type { OverlapNote, Screening, Step } from "../screening/index.js";
import { concernsOf, dangerAmong, screeningAsFarAsShaped } from "./screening-in-brief.js";
import type { RowAnswer, ScreeningInBrief, ShapedScreening } from "./screening-in-brief.js";
import { cautionsThatHold } from "./cautions.js";
import { kindWords, pairSentence, summaryOf } from "./labels.js";
import { urgentIn } from "./urgent.js";
import type { UrgentNote } from "./urgent.js";

/** What a row was and what it is. */
export interface RowComparison<E extends ScreeningEdition = York> {
  /** The id of the row. */
  readonly indicator: IndicatorIdOf<E>;
  readonly level: SectionIdOf<E>;
  /** Its answer in the earlier screening. */
  readonly from: RowState;
  /** Its answer in the later screening. */
  readonly to: RowState;
  /** Both answers, in a sentence. */
  readonly text: string;
  /** The ids of signs noted in the later screening and not in the earlier one, in printed order. */
  readonly signsGained: readonly SignIdOf<E>[];
  /**
   * The ids of signs noted in the earlier screening and not in the later one. This does not say
   * that they are gone.
   */
  readonly signsNoLongerNoted: readonly SignIdOf<E>[];
}

/** All rows whose answer changed in the same way. */
export interface ChangeKind<E extends ScreeningEdition = York> {
  readonly from: RowState;
  readonly to: RowState;
  /** The ids of the rows, in printed order. Never empty. */
  readonly indicators: readonly IndicatorIdOf<E>[];
  /** How many rows there are, in a sentence. */
  readonly text: string;
}

/** How far apart two screenings are, as far as their dates say. */
export interface Elapsed {
  /** Which of the two is dated first, as far as both have a date. */
  readonly order: "in-order" | "same-day" | "reversed" | "not-dated";
  /** Whole calendar days between the two, never negative. Absent if a date is missing. */
  readonly days?: number | undefined;
}

/**
 * What changed between two screenings of one child. It lists changes; people decide what they mean.
 */
export interface ScreeningComparison<E extends ScreeningEdition = York> {
  /** Always the first property. */
  readonly emergency: EmergencyNotice;
  /** What needs nobody's leave, by the more urgent of what the two record of danger. */
  readonly now: readonly Step[];
  /** The edition that both were read with. */
  readonly edition: PinnedEdition;
  /**
   * Whether both pin the edition's content hash: `no` if one pins another hash and the same tool,
   * `cannot-tell` if one pins no hash. A screening with another tool is refused.
   */
  readonly sameHash: "yes" | "no" | "cannot-tell";
  /**
   * What is urgent in one of the two, with whose it is: `screening` is 0 for the earlier and 1 for
   * the later. It stands before every caution.
   */
  readonly urgent: readonly UrgentNote<E>[];
  /**
   * What the tool indicates for the earlier screening alone, with its bounds. `later` is the same
   * for the later screening.
   */
  readonly earlier: ScreeningInBrief<E>;
  readonly later: ScreeningInBrief<E>;
  readonly elapsed: Elapsed;
  /** What changed, in one sentence. */
  readonly text: string;
  /** Every row whose answer differs, and no other row, in printed order. */
  readonly changes: readonly RowComparison<E>[];
  /** Every row with the same answer but different signs noted, in printed order. */
  readonly signChanges: readonly RowComparison<E>[];
  /** The changes, grouped by kind. Only kinds that occur are listed. */
  readonly kinds: readonly ChangeKind<E>[];
  /** Every row of the edition, changed or not, in printed order. */
  readonly rows: readonly RowComparison<E>[];
  /** Signs through which several changes may rest on one fact. */
  readonly overlaps: readonly OverlapNote[];
  /** What a person who uses it must know. */
  readonly cautions: readonly Caution<SideBySideCautionId>[];
}

/**
 * Lists what changed between two screenings of one child: what each row was and is, the signs
 * gained and no longer noted, the bounds before and after, and the days between.
 *
 * The states of a row stay separate. A Yes that is later open, for whatever reason, is listed as
 * nothing else. The two screenings are compared in the order given, whatever
 * their dates say. Dates that are equal, missing or reversed add a caution. A screening that pins
 * the edition and version without a content hash is compared, and a caution says so.
 *
 * @remarks Limit: it concludes nothing. People decide what a change means and whether an
 *   intervention is effective. It does not match children: the caller states that both screenings
 *   are of one child.
 * @guidance 7.4, line 187; 7.8, lines 204–209
 * @param earlier - From {@link parseScreening}. Parse first. Of input that was not parsed, every
 *   answer that cannot be read is counted and open; any other field of another shape is left out.
 * @param later - The same, of a later day.
 * @param edition - The edition that both must pin, or whose tool both were made with.
 * @returns The comparison, with the emergency notice first. Issues below `/earlier` and `/later` if
 *   a screening pins nothing or pins an edition whose tool is not known to be the same, because its
 *   rows may mean something else. {@link migrateScreening} carries it over. Never throws.
 * @example
 * const compared = compareScreenings(
 *   {
 *     edition: pinOf(york),
 *     completedOn: "2026-03-03",
 *     answers: { clipping: "yes", "gang-association": "yes", "older-partner": "no" },
 *   },
 *   {
 *     edition: pinOf(york),
 *     completedOn: "2026-04-02",
 *     answers: { clipping: "not-known", "gang-association": "no", "older-partner": "no" },
 *   },
 * );
 * compared.ok && compared.value.text;
 * // "Since 3 March 2026: 1 row changed from Yes to No, 1 from Yes to not known."
 * compared.ok && compared.value.elapsed; // { order: "in-order", days: 30 }
 */
export function compareScreenings<E extends Edition = York>(
  earlier: Screening<NoInfer<E>>,
  later: Screening<NoInfer<E>>,
  edition?: E,
): Result<ScreeningComparison<E>>;
export function compareScreenings(
  earlier: Screening<Edition>,
  later: Screening<Edition>,
  edition: Edition = york,
): Result<ScreeningComparison<Edition>> {
  edition = editionOf(edition);
  const [before, after] = [
    screeningAsFarAsShaped(earlier, edition),
    screeningAsFarAsShaped(later, edition),
  ];
  const issues = [
    ...refusalsOf(before.pin, edition, ["earlier", "edition"]),
    ...refusalsOf(after.pin, edition, ["later", "edition"]),
  ];
  return issues.length > 0
    ? { ok: false, issues, emergency: edition.emergency }
    : { ok: true, value: comparisonOf(before, after, edition) };
}

function comparisonOf(
  before: ShapedScreening,
  after: ShapedScreening,
  edition: Edition,
): ScreeningComparison<Edition> {
  const words = catalogueOf(edition);
  const rows = after.rows.flatMap((row) =>
    before.rows
      .filter(({ indicator }) => indicator === row.indicator)
      .map((earlier) => compareRow(earlier, row, words)),
  );
  const changes = rows.filter(({ from, to }) => from !== to);
  const kinds = kindsOf(changes, words);
  const elapsed = elapsedBetween(before.brief.completedOn, after.brief.completedOn);
  const repeated = overlapsAmong(changes, edition);
  return {
    emergency: edition.emergency,
    now: lookupOf(edition).now[dangerAmong([before, after])],
    edition: pinOf(edition),
    sameHash: sameHashOf([before, after], edition),
    urgent: urgentIn([before.brief, after.brief], edition),
    earlier: before.brief,
    later: after.brief,
    elapsed,
    text: summaryOf(
      kinds,
      elapsed.order === "in-order" ? before.brief.completedOn : undefined,
      words,
    ),
    changes,
    signChanges: rows.filter(
      ({ from, to, signsGained, signsNoLongerNoted }) =>
        from === to && signsGained.length + signsNoLongerNoted.length > 0,
    ),
    kinds,
    rows,
    overlaps: repeated,
    cautions: cautionsThatHold(
      {
        ...concernsOf([before, after]),
        "answers-not-read": before.brief.unread + after.brief.unread > 0,
        "nothing-concluded": true,
        "one-child-as-told": true,
        "no-date": elapsed.order === "not-dated",
        "same-date": elapsed.order === "same-day",
        "dates-reversed": elapsed.order === "reversed",
        "yes-now-open": kinds.some(({ from, to }) => from === "yes" && to !== "no"),
        "sign-no-longer-noted": rows.some(
          ({ signsNoLongerNoted }) => signsNoLongerNoted.length > 0,
        ),
        "changes-may-repeat": repeated.length > 0,
      },
      edition,
    ),
  };
}

function sameHashOf(
  screenings: readonly ShapedScreening[],
  { hash }: Edition,
): ScreeningComparison["sameHash"] {
  const hashes = screenings.map(({ pin }) => fieldsOf(pin)["hash"]);
  if (hashes.some((pinned) => pinned !== undefined && pinned !== hash)) return "no";
  return hashes.includes(undefined) ? "cannot-tell" : "yes";
}

function compareRow(
  earlier: RowAnswer<Edition>,
  later: RowAnswer<Edition>,
  words: Catalogue,
): RowComparison<Edition> {
  return {
    indicator: later.indicator,
    level: later.level,
    from: earlier.answer,
    to: later.answer,
    text: pairSentence(earlier.answer, later.answer, words),
    signsGained: later.signs.filter((sign) => !earlier.signs.includes(sign)),
    signsNoLongerNoted: earlier.signs.filter((sign) => !later.signs.includes(sign)),
  };
}

/** The kinds of change that occur, sorted by what a row was and then by what it is. */
function kindsOf(
  changes: readonly RowComparison<Edition>[],
  words: Catalogue,
): ChangeKind<Edition>[] {
  return ROW_STATES.flatMap((from) => ROW_STATES.map((to) => ({ from, to })))
    .map((kind) => ({
      ...kind,
      indicators: changes
        .filter(({ from, to }) => from === kind.from && to === kind.to)
        .map(({ indicator }) => indicator),
    }))
    .filter(({ indicators }) => indicators.length > 0)
    .map((kind) => ({ ...kind, text: `${kindWords(kind, words)}.` }));
}

function elapsedBetween(from: IsoDate | undefined, to: IsoDate | undefined): Elapsed {
  if (from === undefined || to === undefined) return { order: "not-dated" };
  const days = daysBetween(from, to);
  return {
    order: days > 0 ? "in-order" : days === 0 ? "same-day" : "reversed",
    days: Math.abs(days),
  };
}

/** The overlaps with signs on two or more of the changed rows. */
function overlapsAmong(
  changes: readonly RowComparison<Edition>[],
  edition: Edition,
): OverlapNote[] {
  const changed = new Set(changes.map(({ indicator }) => indicator));
  return lookupOf(edition)
    .overlaps.filter(({ rows }) => rows.filter((row) => changed.has(row)).length > 1)
    .map(({ note }) => note);
}
