// Which answers to open rows would settle the level of a screening (chapter 7).

import { catalogueOf } from "../editions/catalogue-of.js";
import { sentenceIn } from "../catalogue/catalogue.js";
import { shortName } from "../editions/labels.js";
import { levelOf } from "../editions/levels.js";
import type { PinnedEdition } from "../editions/pin.js";
import { compiledRuleOf } from "../editions/rule/of-edition.js";
import { settlingSets } from "../editions/rule/settle.js";
import type { SettlingSet } from "../editions/rule/settling.js";
import type {
  Citation,
  Edition,
  EmergencyNotice,
  IndicatorIdOf,
  LevelIdOf,
  ScreeningEdition,
  York,
} from "../editions/types.js";
import { editionOf } from "../editions/whole.js";
import { york } from "../editions/york.js";
import { fieldsOf } from "../foundation/as-far-as-shaped.js";
import { attempt } from "../foundation/attempt.js";
import type { IsoDate } from "../foundation/generated.js";
import { deepFreeze } from "../foundation/objects.js";
import { sortAnswers } from "./answers.js";
import { factsOf } from "./by-rule.js";
import type { Screening } from "./generated.js";
import { lookupOf } from "./lookup.js";
import type { Lookup } from "./lookup.js";
import { screen } from "./screen.js";
import type { ScreeningOutcome } from "./outcome.js";

/** Answers that would settle a level: after them, no row that is still open can change it. */
export interface SettlingAnswers<E extends ScreeningEdition = York> {
  /** The level that they would settle. */
  readonly level: LevelIdOf<E>;
  /** A Yes to any one of these rows is needed. Empty if none is. */
  readonly oneYes: readonly IndicatorIdOf<E>[];
  /** A Yes to each of these rows is needed. */
  readonly allYes: readonly IndicatorIdOf<E>[];
  /** A No to each of these rows is needed. */
  readonly allNo: readonly IndicatorIdOf<E>[];
  /** Why, in a sentence. */
  readonly text: string;
}

/** What would settle a level. */
export interface Settlement<E extends ScreeningEdition = York> {
  /** The id of the area, where each area has a level of its own. */
  readonly area?: string;
  /** The smallest sets of answers for each level that can still be settled, lowest first. */
  readonly sets: readonly SettlingAnswers<E>[];
  /** Whether these are all. Always so under York's rule. */
  readonly isComplete: boolean;
}

/** What would settle the level of a screening. */
export interface WouldSettle<E extends ScreeningEdition = York> {
  /** Always first. */
  readonly emergency: EmergencyNotice;
  readonly edition: PinnedEdition;
  /** The level as it is, with what is open. */
  readonly indication: ScreeningOutcome<E>["indication"];
  /** One, or one for each area. */
  readonly settlements: readonly Settlement<E>[];
  /** The places in the source text that the rule rests on. */
  readonly citations: readonly Citation[];
}

/**
 * Finds the smallest sets of open rows whose answers would settle the level of a screening, each
 * with the level that they would settle. It tells which questions matter most, and no more: act on
 * what is known at once.
 *
 * Under York's rule a Yes at a level settles it once every open row above has a No, and a Yes in
 * the highest section settles it alone. Under other rules up to 12 open rows are searched in full;
 * with more, `isComplete` may be false.
 *
 * @remarks Limit: it does not say which answer is right or likely, and no row is to be answered so
 *   as to settle anything. Open facts, such as an age that is not known, and answers that cannot be
 *   read are never assumed: a level that depends on them has no set.
 * @guidance 7.2–7.9, lines 185–224
 * @param screening - From {@link parseScreening}.
 * @param edition - The edition of the screening. An edition whose rule cannot be followed has no
 *   sets, and `isComplete` is false.
 * @param on - The day from which the rule of an edition counts back; see {@link screen}.
 * @returns What would settle the level. A level that is settled already has one set without rows.
 *   Never throws.
 * @example
 * const answers = {
 *   ...Object.fromEntries(york.indicators.map(({ id }) => [id, "no"])),
 *   clipping: "yes",
 *   "mental-health-and-emotional-harm": "not-known",
 * };
 * const parsed = parseScreening({ edition: pinOf(york), answers });
 * const settling = parsed.ok ? whatWouldSettle(parsed.value).settlements[0]?.sets : [];
 * settling?.map(({ level, oneYes, allNo }) => [level, oneYes, allNo]);
 * // [
 * //   ["escalating", [], ["mental-health-and-emotional-harm"]],
 * //   ["significant", ["mental-health-and-emotional-harm"], []],
 * // ]
 */
export function whatWouldSettle<E extends Edition = York>(
  screening: Screening<NoInfer<E>>,
  edition?: E,
  on?: IsoDate,
): WouldSettle<E>;
export function whatWouldSettle(
  screening: Screening<Edition>,
  edition: Edition = york,
  on?: IsoDate,
): WouldSettle<Edition> {
  edition = editionOf(edition);
  const outcome = screen(screening, edition, on);
  return {
    emergency: outcome.emergency,
    edition: outcome.edition,
    indication: outcome.indication,
    settlements: attempt(undefined, () => settlementsOf(screening, edition, on)) ?? NOT_FOLLOWED,
    citations: outcome.indication.citations,
  };
}

const NOT_FOLLOWED: readonly Settlement<Edition>[] = /* @__PURE__ */ deepFreeze([
  { sets: [], isComplete: false },
]);

function settlementsOf(
  given: unknown,
  edition: Edition,
  on: unknown,
): readonly Settlement<Edition>[] | undefined {
  const rule = compiledRuleOf(edition);
  if (!rule) return undefined;
  const tool = lookupOf(edition);
  const screening = fieldsOf(given);
  const sorted = sortAnswers(screening["answers"], tool);
  const open = sorted.unresolved.flatMap(({ indicator }) => tool.places.get(indicator) ?? []);
  return settlingSets(rule, factsOf(screening, sorted, tool, on), open).map(
    ({ id, sets, isComplete }) => ({
      ...(id !== "" && { area: id }),
      sets: sets.map((set) => answersOf(set, edition, tool)),
      isComplete,
    }),
  );
}

function answersOf(
  { rank, oneYes, allYes, allNo }: SettlingSet,
  edition: Edition,
  tool: Lookup,
): SettlingAnswers<Edition> {
  const words = catalogueOf(edition);
  const named = (places: readonly number[]): string =>
    places
      .flatMap((place) => edition.indicators[place] ?? [])
      .map((row) => shortName(edition, row))
      .join(words.separator);
  const answers = [
    ...(oneYes.length > 0 ? [sentenceIn(words, "screening.one-yes", { rows: named(oneYes) })] : []),
    ...(allYes.length > 0 ? [sentenceIn(words, "screening.all-yes", { rows: named(allYes) })] : []),
    ...(allNo.length > 0 ? [sentenceIn(words, "screening.all-no", { rows: named(allNo) })] : []),
  ].join("; ");
  const id = tool.levels[rank]?.id ?? "";
  const level = levelOf(edition, id).name;
  const ids = (places: readonly number[]): string[] =>
    places.flatMap((place) => tool.rows[place]?.id ?? []);
  return {
    level: id,
    oneYes: ids(oneYes),
    allYes: ids(allYes),
    allNo: ids(allNo),
    text:
      answers === ""
        ? sentenceIn(words, "screening.settled-by-nothing", { level })
        : sentenceIn(words, "screening.settled-by", { level, answers }),
  };
}
