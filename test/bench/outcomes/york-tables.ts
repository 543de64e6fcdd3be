// What the hand-written loop knows of York beforehand, by the place of each row.

import { CONCERN_LEVELS, RISK_LEVELS, pinOf, screen, york } from "csae-guidance";
import type { ConcernLevel, IndicatorId, ScreeningOutcome, SignId } from "csae-guidance";

type Caution = ScreeningOutcome["cautions"][number];
type Unresolved = ScreeningOutcome["unresolved"][number];

interface Row {
  readonly id: IndicatorId;
  readonly level: ConcernLevel;
  readonly rank: number;
  readonly signs: readonly Sign[];
  /** The overlaps that one of its signs is in, by their place. */
  readonly overlaps: readonly number[];
  readonly criminal: boolean;
  readonly notKnown: Unresolved;
  readonly unanswered: Unresolved;
  readonly contradicted: Unresolved;
  readonly signWithoutYes: Caution;
}

interface Sign {
  readonly id: SignId;
  /** Signs of the same words or facts share a number. */
  readonly fact: number;
  readonly overlaps: readonly number[];
  readonly criminal: boolean;
  readonly notAConcern: boolean;
}

const allSigns = york.indicators.flatMap(({ signs }) => signs);
const facts = new Map(allSigns.map(({ id }, number) => [id, number]));
for (const { kind, signs } of york.overlaps) {
  if (kind !== "same-words" && kind !== "same-facts") continue;
  const merged = new Set(signs.map((sign) => facts.get(sign)));
  const lowest = Math.min(...signs.map((sign) => facts.get(sign) ?? Infinity));
  for (const [sign, fact] of facts) if (merged.has(fact)) facts.set(sign, lowest);
}

export const CAUTIONS = Object.fromEntries(
  Object.values(york.cautions).map(({ id, text, basis, citations, ...rest }) => [
    id,
    { id, issues: "knownIssues" in rest ? rest.knownIssues : [], text, basis, citations },
  ]),
) as unknown as Readonly<Record<Caution["id"], Caution>>;

export const ROWS: readonly Row[] = york.indicators.map(({ id, level, signs }) => {
  const tables = signs.map((sign) => ({
    id: sign.id,
    fact: facts.get(sign.id) ?? -1,
    overlaps: york.overlaps.flatMap((overlap, place) =>
      overlap.signs.includes(sign.id) ? [place] : [],
    ),
    criminal: sign.reading?.strand === "criminal",
    notAConcern: sign.reading?.notAConcern === true,
  }));
  return {
    id,
    level,
    rank: RISK_LEVELS.indexOf(level),
    signs: tables,
    overlaps: [...new Set(tables.flatMap(({ overlaps }) => overlaps))],
    criminal: tables.every(({ criminal }) => criminal),
    notKnown: { indicator: id, level, answer: "not-known" },
    unanswered: { indicator: id, level, answer: "unanswered" },
    contradicted: { indicator: id, level, answer: "contradicted" },
    signWithoutYes: { ...CAUTIONS["sign-without-a-yes"], indicator: id },
  };
});

/** Facts are numbered below this. */
export const FACTS = allSigns.length;

export const PLACES: ReadonlyMap<string, number> = new Map<string, number>(
  ROWS.map(({ id }, place) => [id, place]),
);

export const OVERLAPS: readonly ScreeningOutcome["overlaps"][number][] = york.overlaps.map(
  ({ id, kind, reach, what, citations }) => ({ overlap: id, kind, reach, text: what, citations }),
);

/** What every outcome of a level has in common: its actions, prompts and notices. */
export const OUTCOMES: readonly ScreeningOutcome[] = ["no-risk", ...CONCERN_LEVELS].map((level) => {
  const row = york.indicators.find((indicator) => indicator.level === level);
  return screen({ edition: pinOf(york), answers: row ? { [row.id]: "yes" as const } : {} });
});
