// What the hand-written loop knows of York beforehand, by the place of each row.

import { CONCERN_LEVELS, RISK_LEVELS, pinOf, screen, york } from "csae-guidance";
import type {
  ConcernLevel,
  IndicatorId,
  ScreeningOutcome,
  SignId,
  YesNoNotKnown,
} from "csae-guidance";

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
  readonly sexual: boolean;
  readonly unnamed: boolean;
  /** The overlaps through which it also stands lower, if every sign does. */
  readonly lower: readonly number[];
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
  readonly sexual: boolean;
  readonly unnamed: boolean;
  /** The overlaps through which it also stands at a lower level. */
  readonly lower: readonly number[];
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

const strandOf = (sign: (typeof allSigns)[number]): string => sign.reading?.strand ?? "";
const rankOf = (sign: string): number =>
  RISK_LEVELS.indexOf(
    york.indicators.find(({ signs }) => signs.some(({ id }) => id === sign))?.level ?? "no-risk",
  );
const lowest = york.overlaps.map(({ signs }) => Math.min(...signs.map(rankOf)));

export const ROWS: readonly Row[] = york.indicators.map(({ id, level, signs }) => {
  const tables = signs.map((sign) => ({
    id: sign.id,
    fact: facts.get(sign.id) ?? -1,
    overlaps: york.overlaps.flatMap((overlap, place) =>
      overlap.signs.includes(sign.id) ? [place] : [],
    ),
    criminal: ["criminal", "both"].includes(strandOf(sign)),
    sexual: ["sexual", "both"].includes(strandOf(sign)),
    unnamed: strandOf(sign) === "" && sign.reading?.describesHarm === undefined,
    lower: york.overlaps.flatMap((overlap, place) =>
      overlap.signs.includes(sign.id) && (lowest[place] ?? 9) < RISK_LEVELS.indexOf(level)
        ? [place]
        : [],
    ),
    notAConcern: sign.reading?.notAConcern === true,
  }));
  return {
    id,
    level,
    rank: RISK_LEVELS.indexOf(level),
    signs: tables,
    overlaps: [...new Set(tables.flatMap(({ overlaps }) => overlaps))],
    criminal: tables.every(({ criminal }) => criminal),
    sexual: tables.every(({ sexual }) => sexual),
    unnamed: tables.every(({ unnamed }) => unnamed),
    lower: tables.every(({ lower }) => lower.length > 0)
      ? tables.flatMap(({ lower }) => lower)
      : [],
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
  ({ id, kind, reach, what, citations, knownIssues = [] }) => ({
    overlap: id,
    kind,
    reach,
    text: what,
    citations,
    issues: knownIssues,
  }),
);

/** The caution about each overlap. */
export const ABOUT_OVERLAP: readonly Caution[] = york.overlaps.map(
  ({ id, reach, what, citations }) => {
    const caution =
      CAUTIONS[reach === "within-level" ? "repeats-within-a-level" : "repeats-across-levels"];
    return {
      ...caution,
      text: caution.text.replace("{overlap}", what),
      citations,
      overlap: id,
    };
  },
);

/** The caution about a sign with an age in it, and the age from which it cannot hold. */
export const OF_ANOTHER_AGE: ReadonlyMap<string, { under: number; caution: Caution }> = new Map(
  york.indicators.flatMap((row) =>
    row.signs.flatMap((sign) => {
      const under = sign.reading?.under;
      if (under === undefined) return [];
      const caution = CAUTIONS["sign-of-another-age"];
      const words = [sign.label, sign.leadOut].filter(Boolean).join(" ");
      const text = caution.text.replace("{sign}", words).replace("{age}", `${under}`);
      const { citations } = sign;
      return [
        [
          sign.id,
          { under, caution: { ...caution, text, citations, indicator: row.id, sign: sign.id } },
        ] as const,
      ];
    }),
  ),
);

/** What an indication says without a Yes, by the number of open rows. */
export const OPEN_TEXTS: readonly string[] = [...Array(ROWS.length + 1).keys()].map((open) => {
  const texts = york.indicationRule.outcomes;
  const text = open === 0 ? texts?.["all-no"] : texts?.[open === 1 ? "one-open" : "some-open"];
  return (text ?? "").replace("{open}", `${open}`);
});

/** What every outcome of a level has in common: its actions, prompts and notices. */
export const OUTCOMES: readonly ScreeningOutcome[] = ["no-risk", ...CONCERN_LEVELS].map((level) => {
  const row = york.indicators.find((indicator) => indicator.level === level);
  return screen({ edition: pinOf(york), answers: row ? { [row.id]: "yes" as const } : {} });
});

const nowWhere = (immediateDanger: YesNoNotKnown): ScreeningOutcome["now"] =>
  screen({ edition: pinOf(york), immediateDanger, answers: {} }).now;

/** What is to be done now, by what is recorded of danger. */
export const NOW: Readonly<Record<ScreeningOutcome["immediateDanger"], ScreeningOutcome["now"]>> = {
  yes: nowWhere("yes"),
  "not-known": nowWhere("not-known"),
  no: nowWhere("no"),
  unanswered: screen({ edition: pinOf(york), answers: {} }).now,
};
