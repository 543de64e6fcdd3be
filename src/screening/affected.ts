// Tells which stored records a new edition touches, without screening them again.

import type { EditionChanges } from "../editions/compare.js";
import { isOfAnotherEdition } from "../editions/pin.js";
import type { Edition, EmergencyNotice } from "../editions/types.js";
import { yorkTool } from "../editions/york.js";
import { attempt } from "../foundation/attempt.js";
import { isList, isObject } from "../foundation/objects.js";
import type { ScreeningRecord } from "./judgement.js";
import type { Screening } from "./generated.js";

/** How a new edition touches one record. Each list holds ids. */
export interface Affected {
  /** The notice of the new edition. Always the first property. */
  readonly emergency: EmergencyNotice;
  /**
   * Whether the record would say something else, or be called something else, under the new
   * edition. It cannot be told of a record that pins another edition than the changes begin with,
   * and of one that cannot be read.
   */
  readonly affected: "yes" | "no" | "cannot-tell";
  /** Rows answered and signs noted that the new edition does not have. */
  readonly removed: readonly string[];
  /** Rows answered and signs noted that stand at another level or in another row. */
  readonly moved: readonly string[];
  /** Rows answered and signs noted in other words. */
  readonly reworded: readonly string[];
  /** Rows that only the new edition has, so that nobody has answered them. */
  readonly added: readonly string[];
  /** Actions of the judged level that are added, removed or changed. Empty without a judgement. */
  readonly actions: readonly string[];
}

/**
 * Tells how a new edition touches one stored record. Ask it of every record that you keep, to know
 * which ones a person must look at. Carry those over with {@link migrateScreening}, or leave them
 * under the edition that they pin.
 *
 * @remarks Limit: it goes by ids, and decides nothing. It looks at the rows, the signs and the
 *   actions; {@link compareEditions} lists what else differs.
 * @guidance 7.9, line 211; Screening Tool, lines 227–292
 * @param changes - From {@link compareEditions}, of the edition that the record pins and the new
 *   one.
 * @param record - A screening, or a record from {@link recordJudgement}.
 * @returns What of the record is touched. Never throws.
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
 * const dropped = compareEditions(trust, york);
 * const answers = { "example-trust.a": "yes" } as const;
 * affectedBy(dropped, { edition: pinOf(trust), answers }).removed; // ["example-trust.a"]
 * affectedBy(dropped, { edition: pinOf(trust), answers: { clipping: "no" } }).affected; // "no"
 */
export function affectedBy(
  changes: EditionChanges,
  record: Screening<Edition> | ScreeningRecord<Edition>,
): Affected {
  return (
    attempt(undefined, () => affected(changes, record)) ?? {
      emergency: attempt(yorkTool.emergency, () => changes.emergency),
      affected: "cannot-tell",
      removed: [],
      moved: [],
      reworded: [],
      added: [],
      actions: [],
    }
  );
}

function affected(
  { emergency, from, indicators, signs, actions }: EditionChanges,
  record: Screening<Edition> | ScreeningRecord<Edition>,
): Affected | undefined {
  const screening = "screening" in record ? record.screening : record;
  if (!isObject(screening.answers) || !isObject(screening.edition)) return undefined;
  if (isOfAnotherEdition(screening.edition, from)) return undefined;
  const named = new Set(
    Object.entries(screening.answers).flatMap(([row, answer]): string[] => {
      if (answer === undefined) return [];
      const noted = isObject(answer) ? answer.signs : undefined;
      return [row, ...(isList(noted) ? noted : [])];
    }),
  );
  const namedIn = (...lists: readonly (readonly { readonly id: string }[])[]): string[] =>
    lists.flatMap((list) => list.map(({ id }) => id).filter((id) => named.has(id)));
  const level = "judgement" in record ? record.judgement.level : undefined;
  const touched = {
    removed: namedIn(indicators.removed, signs.removed),
    moved: namedIn(indicators.moved, signs.moved),
    reworded: namedIn(indicators.relabelled, signs.relabelled),
    added: indicators.added.map(({ id }) => id),
    actions: [
      ...[...actions.removed, ...actions.added].filter((action) => action.level === level),
      ...actions.changed.filter(({ before, after }) =>
        [before, after].some((action) => action.level === level),
      ),
    ].map(({ id }) => id),
  };
  const isTouched = Object.values(touched).some((ids) => ids.length > 0);
  return { emergency, affected: isTouched ? "yes" : "no", ...touched };
}
