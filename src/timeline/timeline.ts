// Puts the records of one child in date order (7.4, 7.8, 10.14) and compares each row with the
// records before.

import { hasNoHash, pinOf, refusalsOf } from "../editions/pin.js";
import { noticesOf } from "../editions/notices.js";
import { editionOf } from "../editions/whole.js";
import type { Edition, York } from "../editions/types.js";
import { york } from "../editions/york.js";
import type { IsoDate } from "../foundation/generated.js";
import type { Result } from "../foundation/result.js";
import type { Screening, ScreeningRecord } from "../screening/index.js";
import { concernsOf } from "../side-by-side/index.js";
import type { ScreeningInBrief } from "../side-by-side/index.js";
import { timelineCautions } from "./cautions.js";
import type { TimelineConditions } from "./cautions.js";
import { daysBetween } from "../foundation/days.js";
import type {
  Timeline,
  TimelineIndication,
  TimelineJudgement,
  TimelineStretch,
  UndatedRecord,
} from "./model.js";
import { recordsAsFarAsShaped } from "./record.js";
import type { ShapedRecord } from "./record.js";
import { rowsOf, themeOf } from "./rows.js";

interface Dated extends ShapedRecord {
  readonly on: IsoDate;
}

/**
 * Puts any number of records of one child in date order, ready to draw. The timeline shows what
 * each row and each theme was at every record, how that compares with the records before (new,
 * continuing, ended, reopened, open or answered No), and the bounds of each record. The judgements
 * that people made are a separate line.
 *
 * A record is placed on the day its screening was completed, a judgement on the day it was made.
 * Records of one date keep the order given, and records without a date are listed separately.
 * Cautions say so. No judgement is filled from an indication.
 *
 * @remarks Limit: it concludes nothing. People decide whether there is progress, whether an
 *   intervention works and when to review. It does not match children: the caller states that the
 *   records belong together, and a caution says where references or dates of birth differ, without
 *   repeating them.
 * @guidance 7.4, line 187; 7.8, lines 204–209; 10.14, line 387
 * @param records - From {@link parseScreening} or {@link recordJudgement}, in any order. Parse
 *   first. Of input that was not parsed, every answer that cannot be read is counted and open; any
 *   other field of another shape is left out.
 * @param edition - The edition that every record must pin, or whose tool each was made with.
 * @returns The timeline, with the emergency notice first. Issues for every record that pins nothing
 *   or pins an edition whose tool is not known to be the same, because its rows may mean something
 *   else. Never throws.
 * @example
 * const made = timeline([
 *   {
 *     edition: pinOf(york),
 *     completedOn: "2026-04-15",
 *     answers: { clipping: "not-known", "gang-association": "no" },
 *   },
 *   {
 *     edition: pinOf(york),
 *     completedOn: "2026-01-14",
 *     answers: { clipping: "yes", "gang-association": "yes" },
 *   },
 * ]);
 * made.ok && made.value.stretches; // [{ from: 0, to: 1, days: 91 }]
 * const changeOf = (id: string) =>
 *   made.ok ? made.value.rows.find((row) => row.indicator === id)?.steps[0]?.change : undefined;
 * changeOf("clipping"); // "open"
 * changeOf("gang-association"); // "ended"
 */
export function timeline<E extends Edition = York>(
  records: readonly (Screening<NoInfer<E>> | ScreeningRecord<NoInfer<E>>)[],
  edition?: E,
): Result<Timeline<E>>;
export function timeline(
  records: readonly (Screening<Edition> | ScreeningRecord<Edition>)[],
  edition: Edition = york,
): Result<Timeline<Edition>> {
  edition = editionOf(edition);
  const read = recordsAsFarAsShaped(records, edition);
  const issues = read.flatMap(({ pins }, place) =>
    pins.flatMap(({ path, pin }) => refusalsOf(pin, edition, [place, ...path])),
  );
  return issues.length > 0
    ? { ok: false, issues, emergency: edition.emergency }
    : { ok: true, value: timelineOf(read, edition) };
}

function timelineOf(records: readonly ShapedRecord[], edition: Edition): Timeline<Edition> {
  const dated = inDateOrder(
    records.flatMap((record): Dated[] =>
      record.brief.completedOn === undefined ? [] : [{ ...record, on: record.brief.completedOn }],
    ),
  );
  const undated = records.filter(({ brief }) => brief.completedOn === undefined);
  const judgements = judgementsOf(dated, undated);
  const [first = ""] = [...dated, ...judgements].map(({ on }) => on);
  const daysTo = (on: IsoDate): number => daysBetween(first, on);
  const rows = rowsOf(
    dated.map((record) => record.rows),
    edition,
  );
  return {
    emergency: edition.emergency,
    edition: pinOf(edition),
    records: dated.map(({ on, brief }) => ({
      on,
      day: daysTo(on),
      reference: brief.reference,
      completedBy: brief.completedBy,
      immediateDanger: brief.immediateDanger,
      unread: brief.unread,
    })),
    undated: undated.map(undatedRecord),
    stretches: stretchesOf(dated),
    rows,
    themes: edition.themes.map(({ id }) => themeOf(id, rows, dated.length)),
    indication: dated.map(({ brief }, record) => ({ record, ...boundsOf(brief) })),
    judgement: judgements.map((judgement) => ({ ...judgement, day: daysTo(judgement.on) })),
    cautions: timelineCautions(conditionsOf(dated, undated), edition),
    prompts: noticesOf(edition.prompts, ["review", "effectiveness"]),
  };
}

/** ISO dates sort as text. Items of one day keep the order given. */
function inDateOrder<T extends { readonly on: IsoDate }>(dated: readonly T[]): T[] {
  return [...dated].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function stretchesOf(dated: readonly Dated[]): TimelineStretch[] {
  return dated
    .slice(1)
    .flatMap(({ on }, from) =>
      dated
        .slice(from, from + 1)
        .map((before) => ({ from, to: from + 1, days: daysBetween(before.on, on) })),
    );
}

function boundsOf({
  indication: { atLeast, couldReach },
}: ScreeningInBrief<Edition>): Pick<TimelineIndication<Edition>, "atLeast" | "couldReach"> {
  return { atLeast, couldReach };
}

function undatedRecord({ brief, rows }: ShapedRecord): UndatedRecord<Edition> {
  const answers = rows.map(({ indicator, answer, signs }) => ({ indicator, state: answer, signs }));
  const { reference, completedBy, immediateDanger, unread } = brief;
  return { reference, completedBy, immediateDanger, unread, ...boundsOf(brief), answers };
}

/** Every judgement by its own day, including a judgement on a record without a date. */
function judgementsOf(
  dated: readonly Dated[],
  undated: readonly ShapedRecord[],
): Omit<TimelineJudgement<Edition>, "day">[] {
  return inDateOrder([
    ...dated.flatMap(({ judgement }, record) => (judgement ? [{ record, ...judgement }] : [])),
    ...undated.flatMap(({ judgement }) => (judgement ? [judgement] : [])),
  ]);
}

function conditionsOf(
  dated: readonly Dated[],
  undated: readonly ShapedRecord[],
): TimelineConditions {
  const placesOf = (holds: (record: Dated, place: number) => boolean): number[] =>
    dated.flatMap((record, place) => (holds(record, place) ? [place] : []));
  const sameDate = placesOf(
    ({ on }, place) => on === dated[place - 1]?.on || on === dated[place + 1]?.on,
  );
  const all = [...dated, ...undated];
  return {
    "answers-not-read":
      all.some(({ brief }) => brief.unread > 0) && placesOf(({ brief }) => brief.unread > 0),
    "people-conclude": true,
    "changes-are-of-answers": true,
    "days-are-facts": true,
    "themes-are-ours": true,
    "nothing-to-compare": dated.length < 2,
    "same-date": sameDate.length > 0 && sameDate,
    "no-date": undated.length > 0,
    "subjects-differ":
      concernsOf(all)["subjects-differ"] &&
      placesOf((record, place) =>
        dated.slice(0, place).some((before) => concernsOf([before, record])["subjects-differ"]),
      ),
    "no-content-hash": all.some(lacksHash) && placesOf(lacksHash),
  };
}

/** Whether any pin of a record lacks the content hash. */
function lacksHash({ pins }: ShapedRecord): boolean {
  return pins.some(({ pin }) => hasNoHash(pin));
}
