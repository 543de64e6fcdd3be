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
type Present = ScreeningOutcome["present"][number];
type Unresolved = ScreeningOutcome["unresolved"][number];

/** What is answered Yes: a row, or a sign noted on it. */
export interface Ground {
  /** The overlaps that it is in, by their place. */
  readonly overlaps: readonly number[];
  /** The overlaps through which it also stands at a lower level. Of a row, if every sign does. */
  readonly lower: readonly number[];
  /** `CRIMINAL`, `SEXUAL` and `A_CONCERN`, as far as they hold. */
  readonly names: number;
  /** `REPEATS` and `UNNAMED`, as far as they hold. */
  readonly weakness: number;
}

export interface Row extends Ground {
  readonly id: IndicatorId;
  readonly level: ConcernLevel;
  readonly rank: number;
  readonly signs: readonly Sign[];
  readonly withoutSigns: Present;
  readonly notKnown: Unresolved;
  readonly unanswered: Unresolved;
  readonly contradicted: Unresolved;
  readonly signWithoutYes: Caution;
}

export interface Sign extends Ground {
  readonly id: SignId;
  /** Signs of the same words or facts share a number. */
  readonly fact: number;
  /** If there is an age in it: that age, and the caution for whoever has reached it. */
  readonly ofAnotherAge: { readonly under: number; readonly caution: Caution } | undefined;
}

/** What something answered Yes names, as bits. */
export const [CRIMINAL, SEXUAL, A_CONCERN] = [1, 2, 4] as const;
/** Why a level cannot rest on it alone, as bits: it stands lower too, or names no exploitation. */
export const [REPEATS, UNNAMED] = [1, 2] as const;

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

const rankOf = (sign: string): number =>
  RISK_LEVELS.indexOf(
    york.indicators.find(({ signs }) => signs.some(({ id }) => id === sign))?.level ?? "no-risk",
  );
const lowest = york.overlaps.map(({ signs }) => Math.min(...signs.map(rankOf)));

export const ROWS: readonly Row[] = york.indicators.map(({ id, level, signs }) => {
  const rank = RISK_LEVELS.indexOf(level);
  const tables = signs.map((sign): Sign => {
    const strand = sign.reading?.strand;
    const overlaps = york.overlaps.flatMap((overlap, place) =>
      overlap.signs.includes(sign.id) ? [place] : [],
    );
    const lower = overlaps.filter((place) => (lowest[place] ?? Infinity) < rank);
    const isUnnamed = strand === undefined && sign.reading?.describesHarm === undefined;
    return {
      id: sign.id,
      fact: facts.get(sign.id) ?? -1,
      overlaps,
      lower,
      names:
        (strand === "criminal" || strand === "both" ? CRIMINAL : 0) |
        (strand === "sexual" || strand === "both" ? SEXUAL : 0) |
        (sign.reading?.notAConcern === true ? 0 : A_CONCERN),
      weakness: (lower.length > 0 ? REPEATS : 0) | (isUnnamed ? UNNAMED : 0),
      ofAnotherAge: ofAnotherAge(id, sign),
    };
  });
  const weakness = tables.reduce((bits, sign) => bits & sign.weakness, REPEATS | UNNAMED);
  return {
    id: asName(id),
    level,
    rank,
    signs: tables,
    overlaps: [...new Set(tables.flatMap(({ overlaps }) => overlaps))],
    lower: (weakness & REPEATS) === 0 ? [] : tables.flatMap(({ lower }) => lower),
    names: tables.reduce((bits, { names }) => bits & names, CRIMINAL | SEXUAL) | A_CONCERN,
    weakness,
    withoutSigns: { indicator: id, level, signs: [] },
    notKnown: { indicator: id, level, answer: "not-known" },
    unanswered: { indicator: id, level, answer: "unanswered" },
    contradicted: { indicator: id, level, answer: "contradicted" },
    signWithoutYes: { ...CAUTIONS["sign-without-a-yes"], indicator: id },
  };
});

/** The caution about a sign with an age in it, and the age from which it cannot hold. */
function ofAnotherAge(
  indicator: IndicatorId,
  { id, label, leadOut, reading, citations }: (typeof allSigns)[number],
): Sign["ofAnotherAge"] {
  const under = reading?.under;
  if (under === undefined) return undefined;
  const about = CAUTIONS["sign-of-another-age"];
  const words = [label, leadOut].filter(Boolean).join(" ");
  const text = about.text.replace("{sign}", words).replace("{age}", `${under}`);
  return { under, caution: { ...about, text, citations, indicator, sign: id } };
}

/** As engines keep the names of properties: two of them are compared by where they stand. */
function asName(id: IndicatorId): IndicatorId {
  for (const name in { [id]: true }) if (name === id) return name;
  return id;
}

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

/** What an indication says without a Yes, by the number of open rows. */
export const OPEN_TEXTS: readonly string[] = [...Array(ROWS.length + 1).keys()].map((open) => {
  const texts = york.indicationRule.outcomes;
  const text = open === 0 ? texts?.["all-no"] : texts?.[open === 1 ? "one-open" : "some-open"];
  return (text ?? "").replace("{open}", `${open}`);
});

/** The edition as every outcome names it. */
export const PIN = pinOf(york);

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
