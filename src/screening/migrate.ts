// Carries a screening from one edition to another, by an explicit act. Nothing is dropped unnamed.

import { compareEditions } from "../editions/compare.js";
import type { EditionChange, EditionChanges } from "../editions/compare.js";
import { isLevelOf } from "../editions/levels.js";
import { pinOf, refusalsOf } from "../editions/pin.js";
import { rowOf } from "../editions/rows.js";
import { isEdition } from "../editions/tool.js";
import { editionOf } from "../editions/whole.js";
import { yorkTool } from "../editions/york.js";
import type { Edition, York } from "../editions/types.js";
import { attempt } from "../foundation/attempt.js";
import { memo } from "../foundation/memo.js";
import { isObject } from "../foundation/objects.js";
import type { Issue, Result } from "../foundation/result.js";
import type { Screening } from "./generated.js";
import { screeningReader } from "./parse.js";

type Answers = Screening<Edition>["answers"];
type Answer = NonNullable<Answers[string]>;
type Detailed = Exclude<Answer, string>;

/** Where a row or a sign stands. */
export interface ToolPlace {
  readonly level: string;
  /** The id of the row that a sign stands in. Absent for a row. */
  readonly indicator?: string;
}

/** A row or a sign of the old screening that the new one does not hold. */
export interface NotCarried {
  /** The id of the row or the sign. */
  readonly id: string;
  /** Where it stands in the edition that the screening was made under. */
  readonly before: ToolPlace;
  /** The answer that was given to the row, or to the row that the sign was noted on. */
  readonly answer: NonNullable<Screening<Edition>["answers"][string]>;
}

/** A screening under another edition, and what became of the old one. */
export interface Migration<From extends Edition = York, To extends Edition = York> {
  /** The screening under the new edition, whose pin it has. */
  readonly screening: Screening<To>;
  /** The screening as it was, whole and with its own pin. */
  readonly from: Screening<From>;
  /**
   * The rows answered and the signs noted that stand at another level or in another row now. What
   * they say may mean something else there.
   */
  readonly moved: readonly EditionChange<ToolPlace>[];
  /** The rows answered and the signs noted whose printed words are others now. */
  readonly reworded: readonly EditionChange<string>[];
  /** The rows answered and the signs noted that the new screening does not hold. */
  readonly notCarried: readonly NotCarried[];
  /**
   * The ids of levels on which the old screening has a note and which the new edition lacks. The
   * notes stand in `from` alone. Absent if every note was carried.
   */
  readonly notesNotCarried?: readonly string[];
}

/**
 * Carries a screening to another edition, and names everything that means something else there or
 * could not be carried.
 *
 * An answer goes with its row, and a sign with its row. A sign that stands in another row now is
 * noted there if that row is answered; an answer No then contradicts the sign, so that the row is
 * open. If that row is not answered, the sign is named in `notCarried`: no answer is made up. Rows
 * that only the new edition has stay unanswered. Every other field stays as it is.
 *
 * @remarks Limit: it goes by ids, and decides nothing. A person who knows the child reads what is
 *   named and answers again where the meaning has changed. Keep the whole migration: `from` is the
 *   record that was made.
 * @guidance 7.9, line 211; Screening Tool, lines 227–292
 * @param screening - From {@link parseScreening}.
 * @param from - The edition that the screening was made under, or one with the same tool.
 * @param to - The edition to carry it to.
 * @returns The migration. Issues, and nothing carried, if the screening pins an edition whose tool
 *   is not that of `from`, if `from` cannot read all of it, or if `from` or `to` is no edition
 *   (`wrong-type` at `/from` or `/to`). Never throws.
 * @example
 * const made = defineOverlay(york, {
 *   id: "example-trust",
 *   version: "1.0.0",
 *   addedRows: [
 *     {
 *       id: "example-trust.a",
 *       level: "emerging",
 *       label: "A row of our own",
 *       signs: [{ id: "example-trust.b", label: "A sign of our own" }],
 *       themes: ["online"],
 *     },
 *   ],
 * });
 * const trust = made.ok ? made.value : york;
 * const migrated = migrateScreening(
 *   { edition: pinOf(trust), answers: { clipping: "yes", "example-trust.a": "yes" } },
 *   trust,
 *   york,
 * );
 * migrated.ok && migrated.value.screening.answers; // { clipping: "yes" }
 * migrated.ok && migrated.value.notCarried.map(({ id, answer }) => [id, answer]);
 * // [["example-trust.a", "yes"]]
 */
export function migrateScreening<From extends Edition, To extends Edition>(
  screening: Screening<NoInfer<From>>,
  from: From,
  to: To,
): Result<Migration<From, To>>;
export function migrateScreening(
  screening: Screening<Edition>,
  from: Edition,
  to: Edition,
): Result<Migration<Edition, Edition>> {
  const none = [...noEdition(from, "/from"), ...noEdition(to, "/to")];
  if (none.length > 0) return { ok: false, issues: none, emergency: yorkTool.emergency };
  const [before, after] = [editionOf(from), editionOf(to)];
  const { emergency } = after;
  const parsed = screeningReader.parse(screening, before);
  if (!parsed.ok) return { ...parsed, emergency };
  const issues = refusalsOf(parsed.value.edition, before, ["edition"], INSTEAD);
  return issues.length > 0
    ? { ok: false, issues, emergency }
    : { ok: true, value: migrationOf(parsed.value, before, after) };
}

const INSTEAD = "so nothing was carried over. Hand in the edition that it names as the first.";

function noEdition(edition: unknown, path: string): Issue[] {
  return attempt(false, () => isEdition(edition))
    ? []
    : [{ code: "wrong-type", path, message: "Expected an edition." }];
}

/** The differences of two editions, worked out once for two that are frozen. */
const changesFrom = /* @__PURE__ */ memo((from: Edition) =>
  memo((to: Edition): EditionChanges => compareEditions(from, to)),
);

/** An answer of the old screening, with what it notes. */
interface Given {
  readonly row: string;
  readonly level: string;
  readonly answer: Answer;
  readonly signs: readonly string[];
}

function migrationOf(
  from: Screening<Edition>,
  before: Edition,
  after: Edition,
): Migration<Edition, Edition> {
  const given = Object.entries(from.answers).flatMap(([row, answer]): Given[] => {
    const known = rowOf(before, row);
    return known && answer !== undefined
      ? [{ row, level: known.level, answer, signs: signsIn(answer) }]
      : [];
  });
  const answered = new Set(given.filter(({ row }) => rowOf(after, row)).map(({ row }) => row));
  const homes = homesIn(after);
  const home = (sign: string): string | undefined => homes.get(sign);
  const isCarried = (sign: string): boolean => answered.has(home(sign) ?? "");
  const notedIn = (row: string): string[] => [
    ...new Set(given.flatMap(({ signs }) => signs).filter((sign) => home(sign) === row)),
  ];
  const { indicators, signs } = changesFrom(before)(after);
  const named = new Set(given.flatMap(({ row, signs: noted }) => [row, ...noted]));
  const isNamed = ({ id }: { readonly id: string }): boolean => named.has(id);
  const notes = Object.entries(from.notes ?? {});
  const isLevel = ([id]: readonly [string, unknown]): boolean => isLevelOf(after, id);
  const withoutLevel = notes.filter((note) => !isLevel(note)).map(([id]) => id);
  return {
    screening: {
      ...from,
      ...(withoutLevel.length > 0 && { notes: Object.fromEntries(notes.filter(isLevel)) }),
      edition: pinOf(after),
      answers: Object.fromEntries(
        given
          .filter(({ row }) => answered.has(row))
          .map(({ row, answer }) => [row, withSigns(answer, notedIn(row))]),
      ),
    },
    from,
    moved: [
      ...indicators.moved.map(({ id, before: was, after: is }) => ({
        id,
        before: { level: was },
        after: { level: is },
      })),
      ...signs.moved,
    ].filter(isNamed),
    reworded: [
      ...indicators.relabelled,
      ...signs.relabelled.map(({ id, before: was, after: is }) => ({
        id,
        before: was.label,
        after: is.label,
      })),
    ].filter(isNamed),
    notCarried: given.flatMap(({ row, level, answer, signs: noted }) => [
      ...(answered.has(row) ? [] : [{ id: row, before: { level }, answer }]),
      ...noted
        .filter((sign) => !isCarried(sign))
        .map((id) => ({ id, before: { level, indicator: row }, answer })),
    ]),
    ...(withoutLevel.length > 0 && { notesNotCarried: withoutLevel }),
  };
}

/** The row of each sign. */
const homesIn = /* @__PURE__ */ memo(
  ({ indicators }: Edition): ReadonlyMap<string, string> =>
    new Map(indicators.flatMap(({ id, signs }) => signs.map((sign) => [sign.id, id] as const))),
);

function signsIn(answer: Answer): readonly string[] {
  return isObject(answer) ? (answer.signs ?? []) : [];
}

/** The answer with the signs that stand in its row now. One that noted the same stays as it is. */
function withSigns(answer: Answer, signs: readonly string[]): Answer {
  const noted = signsIn(answer);
  if (noted.length === signs.length && noted.every((sign) => signs.includes(sign))) return answer;
  const detailed: Detailed = isObject(answer) ? answer : { answer };
  return { ...detailed, signs };
}
