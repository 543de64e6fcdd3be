// Combines several screenings of one child side by side (1.16, chapter 5): every answer as it was
// given, and what the tool indicates for all of them together.

import type { Catalogue } from "../catalogue/catalogue.js";
import { catalogueOf } from "../editions/catalogue-of.js";
import { pinOf, refusalsOf } from "../editions/pin.js";
import { editionOf } from "../editions/whole.js";
import type { Edition, Indicator, York } from "../editions/types.js";
import { york } from "../editions/york.js";
import { SCREENING_CAUTIONS } from "../foundation/caution.js";
import type { Caution, ScreeningCautionId } from "../foundation/caution.js";
import { sum } from "../foundation/numbers.js";
import { isList, isObject } from "../foundation/objects.js";
import type { Result } from "../foundation/result.js";
import type { RowState } from "../foundation/vocabulary.js";
import { screenBeside } from "../screening/index.js";
import type { Screening } from "../screening/index.js";
import type { AgencyAnswer, CombinedRow, CombinedScreening, RowAccord } from "./combination.js";
import { concernsOf, dangerAmong, screeningAsFarAsShaped } from "./screening-in-brief.js";
import type { ShapedScreening } from "./screening-in-brief.js";
import { cautionsThatHold } from "./cautions.js";
import { accordSentence } from "./labels.js";
import { urgentIn } from "./urgent.js";

/** A combined row is the first of these that it is in any screening. */
const FIRST_OF_THESE = ["yes", "contradicted", "unread", "not-known", "no"] as const;

/**
 * Sets several agencies' screenings of one child side by side, and returns what the tool indicates
 * for all of them together.
 *
 * One Yes makes the row Yes. Otherwise a row is open if anyone answered not known, if anyone's
 * answer contradicts its signs or cannot be read, or if nobody answered: one agency's No does not
 * settle what another agency leaves open in this way. The bounds,
 * actions and open rows are those that {@link screen} gives for the combined answers. Every answer
 * is kept, with its basis, its dates and who gave it. A Yes beside a No is shown as a conflict.
 *
 * A combination can be passed in place of a screening. It stands for the screenings in it. So the
 * order of screenings changes only the order in which they are listed, and how they are grouped
 * changes nothing. A combination of one screening reads the same as that screening.
 *
 * @remarks Limit: it does not match children. The caller states that the screenings are of one
 *   child; a caution says where references or dates of birth differ, without repeating them. Who
 *   might know more is shown only as who left a row open. The age that each screening records is
 *   set beside the answers of all. People decide under chapter 8 what agencies may tell each other.
 * @guidance 1.16, lines 94–102; 5.1, lines 150–155; 7.2, line 185
 * @param screenings - From {@link parseScreening}, at least one. Parse first. Of input that was not
 *   parsed, every answer that cannot be read is counted and open; any other field of another shape
 *   is left out.
 * @param edition - The edition that all screenings must pin, or whose tool all were made with.
 * @returns The combination, with the emergency notice first. Issues if there is no screening, or if
 *   a screening pins nothing or pins an edition whose tool is not known to be the same. Paths begin
 *   with the index of the screening in the list. Never throws.
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
export function combineScreenings<E extends Edition = York>(
  screenings: readonly (Screening<NoInfer<E>> | CombinedScreening<NoInfer<E>>)[],
  edition?: E,
): Result<CombinedScreening<E>>;
export function combineScreenings(
  screenings: readonly (Screening<Edition> | CombinedScreening<Edition>)[],
  edition: Edition = york,
): Result<CombinedScreening<Edition>> {
  edition = editionOf(edition);
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
  readonly screening: Screening<Edition>;
  /** Its path in the input. */
  readonly path: readonly PropertyKey[];
}

/** Every screening of a list. A combination is replaced by the screenings in it. */
function membersOf(given: readonly (Screening<Edition> | CombinedScreening<Edition>)[]): Member[] {
  try {
    return isList(given) ? Array.from(given, memberOrMembers).flat() : [];
  } catch {
    // Only input that was not parsed can throw when it is read. Treated as empty.
    return [];
  }
}

function memberOrMembers(
  one: Screening<Edition> | CombinedScreening<Edition>,
  place: number,
): Member[] {
  if (!isCombination(one)) return [{ screening: one, path: [place] }];
  return Array.from(one.screenings, (screening, at) => ({
    screening,
    path: [place, "screenings", at],
  }));
}

function isCombination(
  one: Screening<Edition> | CombinedScreening<Edition>,
): one is CombinedScreening<Edition> {
  return isObject(one) && "screenings" in one && isList(one.screenings);
}

function combinationOf(
  read: readonly ShapedScreening[],
  edition: Edition,
): Omit<CombinedScreening<Edition>, "screenings"> {
  const words = catalogueOf(edition);
  const rows = edition.indicators.map((row) => combineRow(row, read, words));
  const danger = dangerAmong(read);
  const together = {
    edition: pinOf(edition),
    ...(danger !== "unanswered" && { immediateDanger: danger }),
    answers: Object.fromEntries(rows.map((row) => [row.indicator, answerOf(row)])),
  };
  const unreadBeside = sum(read.map(unreadOfNoRow));
  const { unresolved, cautions, ...outcome } = screenBeside(unreadBeside, together, edition);
  const withEach = read.map(
    ({ about }) => screenBeside(unreadBeside, { ...together, ...about }, edition).cautions,
  );
  const days = new Set(read.map(({ brief }) => brief.completedOn));
  return {
    ...outcome,
    urgent: urgentIn(
      read.map(({ brief }) => brief),
      edition,
    ),
    unread: sum(read.map(({ brief }) => brief.unread)),
    sources: read.map(({ brief }) => brief),
    rows,
    unresolved: unresolved.map((open) => ({
      ...open,
      leftOpenBy: rows.filter(({ indicator }) => indicator === open.indicator).flatMap(leftOpenBy),
    })),
    cautions: [
      ...cautionsOfAll(cautions, withEach),
      ...cautionsThatHold(
        {
          ...concernsOf(read),
          "one-child-as-told": read.length > 1,
          "different-days": read.length > 1 && (days.size > 1 || days.has(undefined)),
          "agencies-differ": rows.some(({ conflict }) => conflict),
        },
        edition,
      ),
    ],
  };
}

/**
 * The cautions of the answers together, and those about one of the subjects, with whose they are.
 * That no age is recorded is one only if nobody recorded it.
 *
 * @param withEach - The cautions of the answers together, for the subject of each screening.
 */
function cautionsOfAll(
  together: readonly ScreeningCaution[],
  withEach: readonly (readonly ScreeningCaution[])[],
): ScreeningCaution[] {
  const common = together.filter(({ id }) => id !== "age-not-recorded");
  const isCommon = (one: ScreeningCaution): boolean => common.some((other) => isAlike(one, other));
  const ofSubjects = withEach
    .flat()
    .filter((one, place, all) => all.findIndex((other) => isAlike(one, other)) === place)
    .filter((one) => !isCommon(one))
    .map((one) => ({
      one,
      records: placesOf(withEach, (each) => each.some((other) => isAlike(one, other))),
    }))
    .filter(
      ({ one, records }) => one.id !== "age-not-recorded" || records.length === withEach.length,
    )
    .map(({ one, records }) => (records.length === withEach.length ? one : { ...one, records }));
  return SCREENING_CAUTIONS.flatMap((id) =>
    [...common, ...ofSubjects].filter((caution) => caution.id === id),
  );
}

type ScreeningCaution = Caution<ScreeningCautionId>;

function isAlike(one: ScreeningCaution, other: ScreeningCaution): boolean {
  return one.id === other.id && one.text === other.text && one.indicator === other.indicator;
}

/** A row as a screening holds it, so that `screen` finds it to be what it is in the combination. */
function answerOf({ answer, signs }: CombinedRow<Edition>): unknown {
  const noted = signs.map(({ sign }) => sign);
  if (answer === "unanswered") return undefined;
  return { answer: answer === "contradicted" ? "no" : answer, signs: noted };
}

/** The number of unread answers of a screening that could stand for any row. */
function unreadOfNoRow({ brief, rows }: ShapedScreening): number {
  return brief.unread - rows.filter(({ answer }) => answer === "unread").length;
}

function combineRow(
  { id, level, signs }: Indicator,
  read: readonly ShapedScreening[],
  words: Catalogue,
): CombinedRow<Edition> {
  const given = read.flatMap(
    ({ brief: { completedOn, completedBy }, rows }): AgencyAnswer<Edition>[] =>
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
    text: accordSentence(answers, words),
    answer: firstOf(answers),
    given,
    signs: signs
      .map(({ id: sign }) => ({ sign, notedBy: notedBy(sign) }))
      .filter((noted) => noted.notedBy.length > 0),
  };
}

function firstOf(answers: readonly RowState[]): RowState {
  return FIRST_OF_THESE.find((state) => answers.includes(state)) ?? "unanswered";
}

function accordOf(answers: readonly RowState[]): RowAccord {
  const [yes, no] = [
    answers.filter((answer) => answer === "yes").length,
    answers.filter((answer) => answer === "no").length,
  ];
  if (yes > 0 && (no > 0 || answers.includes("contradicted"))) return "conflict";
  if (yes + no === 0) return "nobody-knows";
  if (yes + no === 1) return "only-one-knows";
  return yes + no === answers.length ? "agreement" : "some-know";
}

function leftOpenBy({ given }: CombinedRow<Edition>): number[] {
  return placesOf(given, ({ answer }) => answer !== "yes" && answer !== "no");
}

function placesOf<T>(list: readonly T[], holds: (item: T) => boolean): number[] {
  return list.flatMap((item, place) => (holds(item) ? [place] : []));
}
