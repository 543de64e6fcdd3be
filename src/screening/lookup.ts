// What `screen` looks up, built once per edition from its data. The parts that outcomes share are
// frozen.

import type {
  EmergencyNotice,
  Edition,
  IndicationRule,
  Indicator,
  Notice,
  Overlap,
  ScreeningEdition,
  Sign,
} from "../editions/types.js";
import { keptRuleOf } from "../editions/rule/kept.js";
import type { CompiledRule } from "../editions/rule/index.js";
import { isByHighestRow } from "../editions/levels.js";
import { pinOf } from "../editions/pin.js";
import type { PinnedEdition } from "../editions/pin.js";
import { noticesOf } from "../editions/notices.js";
import { placesOfRows } from "../editions/rows.js";
import { textOf } from "../foundation/as-far-as-shaped.js";
import { SCREENING_CAUTIONS } from "../foundation/caution.js";
import type { ScreeningCautionId } from "../foundation/caution.js";
import { fill } from "../foundation/fill.js";
import { memo } from "../foundation/memo.js";
import { deepFreeze, recordOf } from "../foundation/objects.js";
import { OPEN_STATES, WITHOUT_A_YES } from "../foundation/vocabulary.js";
import type { OpenState } from "../foundation/vocabulary.js";
import { agedFrom, cautionAbout } from "./filled-cautions.js";
import type { CautionsOfEdition, OfAnotherAge, ScreeningCaution } from "./filled-cautions.js";
import { knownLevel, rankIn } from "./levels.js";
import type { KnownLevel } from "./levels.js";
import { stepsOf } from "./now.js";
import type { StepsByDanger } from "./now.js";
import type { OverlapNote, PresentIndicator, Prompt, UnresolvedIndicator } from "./outcome.js";

/** What a Yes can rest on: a noted sign or, if none is noted, the row. */
export interface Grounds {
  /** Whether its words name criminal exploitation, and sexual. A row does if all its signs do. */
  readonly isCriminal: boolean;
  readonly isSexual: boolean;
  /** Whether its words name neither harm nor exploitation. A row names none if no sign does. */
  readonly isUnnamed: boolean;
  /**
   * The overlaps through which it also stands at a lower level, by index. Empty if a sign of a row
   * stands at none.
   */
  readonly repeatsBelow: readonly number[];
}

/** A sign of a row, with what can be worked out from the edition in advance. */
export interface RowSign extends Grounds {
  readonly id: string;
  /** Whether it is no concern as it is worded (I-07). */
  readonly isNoConcern: boolean;
  /** The age from which its words cannot hold, with the caution for someone of that age. */
  readonly ofAnotherAge: OfAnotherAge | undefined;
  /** Signs with the same words or the same facts share one number. */
  readonly fact: number;
  /** The overlaps that include this sign, by index. */
  readonly overlaps: readonly number[];
}

/** A row, with what can be worked out from the edition in advance. */
export interface Row extends Grounds {
  readonly id: string;
  readonly level: string;
  /** The place of its level among the levels, lowest first. */
  readonly rank: number;
  readonly signs: readonly RowSign[];
  /** Its index among all rows. */
  readonly place: number;
  /** As outcomes list it when it is answered Yes and no sign is noted, and when it is open. */
  readonly withoutSigns: PresentIndicator<Edition>;
  readonly open: Readonly<Record<OpenState, UnresolvedIndicator<Edition>>>;
  /** The caution for a sign noted on this row without a Yes, if the edition has words for it. */
  readonly signWithoutYes: ScreeningCaution | undefined;
  /** The overlaps that include one of its signs, by index. */
  readonly overlaps: readonly number[];
}

/** An overlap with what can be worked out from the edition in advance. */
export interface KnownOverlap {
  /** Its index among all overlaps. */
  readonly place: number;
  /** As outcomes show it. */
  readonly note: OverlapNote;
  /** The ids of the rows that hold its signs. */
  readonly rows: readonly string[];
  /** The ids of its signs. */
  readonly signs: readonly string[];
  /** The caution about it, if the edition has words for it. */
  readonly caution: ScreeningCaution | undefined;
}

export interface Lookup {
  readonly pin: PinnedEdition;
  readonly emergency: EmergencyNotice;
  readonly indicationRule: IndicationRule;
  /** Whether the level is the highest of all rows answered Yes. Otherwise `rule` gives it. */
  readonly isByHighestRow: boolean;
  /** Undefined for an edition that was not parsed. */
  readonly rule: CompiledRule | undefined;
  readonly notAFullAssessment: Notice;
  /** What outcomes say at each level, lowest first. */
  readonly levels: readonly KnownLevel[];
  readonly rows: readonly Row[];
  /** The index of each row, by the row's id. */
  readonly places: ReadonlyMap<string, number>;
  readonly overlaps: readonly KnownOverlap[];
  /** What an indication says of itself without a Yes. */
  readonly withoutAYes: Readonly<Record<(typeof WITHOUT_A_YES)[number], string>>;
  /** The same where rows are open, by their number. */
  readonly openTexts: readonly string[];
  /** An edition of an earlier release has no words for cautions that came later. */
  readonly cautions: CautionsOfEdition;
  readonly prompts: readonly Prompt[];
  /** What needs nobody's leave, by what is recorded of danger. */
  readonly now: StepsByDanger;
}

/** The prompts in every outcome. */
const STANDING_PROMPTS = ["judgement", "discussion", "review", "effectiveness"] as const;

/** The lookup of an edition, built on first use and kept for a frozen edition. */
export const lookupOf = /* @__PURE__ */ memo(makeLookup);

function makeLookup(edition: ScreeningEdition): Lookup {
  const cautions = deepFreeze(recordOf(SCREENING_CAUTIONS, (id) => cautionOf(edition, id)));
  const [facts, overlapsOfSign] = [factsOf(edition), overlapsBySign(edition)];
  const lowest = lowestRanks(edition);
  const signOf = (sign: Sign, row: Indicator): RowSign => {
    const { id, reading } = sign;
    const rank = rankIn(edition, row.level);
    const { strand, describesHarm } = reading ?? {};
    const overlaps = overlapsOfSign.get(id) ?? [];
    return {
      id,
      isCriminal: strand === "criminal" || strand === "both",
      isSexual: strand === "sexual" || strand === "both",
      isUnnamed: strand === undefined && describesHarm === undefined,
      repeatsBelow: overlaps.filter((place) => (lowest[place] ?? rank) < rank),
      isNoConcern: reading?.notAConcern === true,
      ofAnotherAge: agedFrom(sign, row, cautions),
      fact: facts.get(id) ?? Number.NaN,
      overlaps,
    };
  };
  const { emergency, indicationRule, notAFullAssessment } = edition;
  const withoutAYes = recordOf(
    WITHOUT_A_YES,
    (outcome) => textOf(indicationRule.outcomes?.[outcome]) ?? indicationRule.text,
  );
  return {
    pin: deepFreeze(pinOf(edition)),
    emergency,
    indicationRule,
    isByHighestRow: isByHighestRow(edition),
    rule: keptRuleOf(edition),
    notAFullAssessment,
    levels: edition.levels.map((level, rank) => knownLevel(edition, level, rank, cautions)),
    rows: edition.indicators.map((indicator, place) =>
      rowFrom(
        indicator,
        place,
        indicator.signs.map((sign) => signOf(sign, indicator)),
        rankIn(edition, indicator.level),
        cautions["sign-without-a-yes"],
      ),
    ),
    places: placesOfRows(edition),
    overlaps: edition.overlaps.map((overlap, place) => ({
      place,
      note: noteOf(overlap),
      rows: homesOf(overlap, edition).map(({ id }) => id),
      signs: overlap.signs,
      caution: cautionAbout(overlap, cautions),
    })),
    withoutAYes,
    openTexts: [0, ...edition.indicators.keys()].map((_, open) =>
      open === 1 ? withoutAYes["one-open"] : fill(withoutAYes["some-open"], { open: `${open}` }),
    ),
    cautions,
    prompts: deepFreeze(noticesOf(edition.prompts, STANDING_PROMPTS)),
    now: stepsOf(edition),
  };
}

function rowFrom(
  { id, level }: Indicator,
  place: number,
  signs: readonly RowSign[],
  rank: number,
  signWithoutYes: ScreeningCaution | undefined,
): Row {
  return {
    // As engines keep the names of properties: once, so that two are compared by where they stand.
    id: Object.keys({ [id]: id }).join(),
    level,
    rank,
    signs,
    isCriminal: signs.every(({ isCriminal }) => isCriminal),
    isSexual: signs.every(({ isSexual }) => isSexual),
    isUnnamed: signs.every(({ isUnnamed }) => isUnnamed),
    repeatsBelow: signs.every(({ repeatsBelow }) => repeatsBelow.length > 0)
      ? [...new Set(signs.flatMap(({ repeatsBelow }) => repeatsBelow))]
      : [],
    place,
    withoutSigns: deepFreeze<PresentIndicator<Edition>>({ indicator: id, level, signs: [] }),
    open: deepFreeze(recordOf(OPEN_STATES, (answer) => ({ indicator: id, level, answer }))),
    signWithoutYes: signWithoutYes && deepFreeze({ ...signWithoutYes, indicator: id }),
    overlaps: [...new Set(signs.flatMap((sign) => sign.overlaps))],
  };
}

function overlapsBySign({ overlaps }: ScreeningEdition): Map<string, number[]> {
  const places = new Map<string, number[]>();
  overlaps.forEach(({ signs }, place) => {
    for (const sign of signs) places.set(sign, [...(places.get(sign) ?? []), place]);
  });
  return places;
}

/** The rows that hold a sign of an overlap. */
function homesOf(overlap: Overlap, edition: ScreeningEdition): readonly Indicator[] {
  return edition.indicators.filter((row) =>
    row.signs.some((sign) => overlap.signs.includes(sign.id)),
  );
}

/** The rank of the lowest level at which a sign of each overlap stands. */
function lowestRanks(edition: ScreeningEdition): number[] {
  return edition.overlaps.map((overlap) =>
    Math.min(...homesOf(overlap, edition).map(({ level }) => rankIn(edition, level))),
  );
}

/**
 * Numbers the facts behind signs. Signs that an overlap calls the same words or the same facts get
 * one number.
 */
function factsOf(edition: ScreeningEdition): Map<string, number> {
  const facts = new Map(
    edition.indicators.flatMap((row) => row.signs).map((sign, number) => [sign.id, number]),
  );
  const same = edition.overlaps.filter(
    ({ kind }) => kind === "same-words" || kind === "same-facts",
  );
  for (const { signs } of same) {
    const merged = new Set(signs.map((sign) => facts.get(sign)));
    const lowest = Math.min(...signs.flatMap((sign) => facts.get(sign) ?? []));
    for (const [sign, fact] of facts) if (merged.has(fact)) facts.set(sign, lowest);
  }
  return facts;
}

function noteOf({ id, kind, reach, what, citations, knownIssues = [] }: Overlap): OverlapNote {
  return deepFreeze({ overlap: id, kind, reach, text: what, citations, issues: knownIssues });
}

function cautionOf(
  { cautions }: ScreeningEdition,
  id: ScreeningCautionId,
): ScreeningCaution | undefined {
  const [notice] = noticesOf(cautions, [id]);
  if (!notice) return undefined;
  const { text, basis, citations, knownIssues } = notice;
  return { id, issues: knownIssues ?? [], text, basis, citations };
}
