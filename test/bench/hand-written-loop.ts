// What a programmer in a hurry would write for this one edition, with the same output as `screen`:
// the yardstick of the benchmark. It knows beforehand what the benchmark's screening needs and
// checks nothing else.

import type { Edition, Screening, ScreeningOutcome } from "csae-guidance";
import { screen } from "csae-guidance";

interface Fixed {
  readonly places: Map<string, number>;
  readonly notes: readonly ScreeningOutcome["overlaps"][number][];
  readonly overlapsOfRow: readonly (readonly number[])[];
  readonly overlapsOfSign: Map<string, readonly number[]>;
  readonly outcomes: Map<string, ScreeningOutcome>;
}

const fixed = new WeakMap<Edition, Fixed>();

/** Screens by one loop over the record's own keys. */
export function handWrittenLoop(screening: Screening, edition: Edition): ScreeningOutcome {
  const known = fixed.get(edition) ?? prepare(edition);
  const rows = edition.indicators;
  const given = new Array<Screening["answers"][string] | undefined>(rows.length);
  let [yes, no, notKnown, highest, reach] = [0, 0, 0, "no-risk", "no-risk"];
  const rank = { "no-risk": 0, emerging: 1, escalating: 2, significant: 3 } as Record<
    string,
    number
  >;
  for (const id in screening.answers) {
    const place = known.places.get(id);
    if (place !== undefined) given[place] = screening.answers[id];
  }
  const present: ScreeningOutcome["present"][number][] = [];
  const unresolved: ScreeningOutcome["unresolved"][number][] = [];
  const [met, once]: [number[], number[]] = [[], []];
  let signs = 0;
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place];
    if (!row) continue;
    const answer = given[place];
    const state = typeof answer === "string" ? answer : answer?.answer;
    if (state === "no") {
      no += 1;
      continue;
    }
    if ((rank[row.level] ?? 0) > (rank[reach] ?? 0)) reach = row.level;
    if (state === "yes") {
      yes += 1;
      if ((rank[row.level] ?? 0) > (rank[highest] ?? 0)) highest = row.level;
      const noted = typeof answer === "string" ? NONE : (answer?.signs ?? NONE);
      signs += noted.length;
      present.push({ indicator: row.id, level: row.level, signs: noted });
      for (const sign of noted) met.push(...(known.overlapsOfSign.get(sign) ?? []));
      for (const overlap of known.overlapsOfRow[place] ?? [])
        (once.includes(overlap) ? met : once).push(overlap);
    } else {
      if (state === "not-known") notKnown += 1;
      unresolved.push({
        indicator: row.id,
        level: row.level,
        answer: state === "not-known" ? "not-known" : "unanswered",
      });
    }
  }
  const overlaps = known.notes.filter((_, place) => met.includes(place));
  const template = known.outcomes.get(highest) ?? remember(known, highest, screening, edition);
  return {
    ...template,
    indication: {
      ...template.indication,
      couldReach: reach as "emerging",
      settled: highest === reach,
      because: present.filter((row) => row.level === highest).map((row) => row.indicator),
    },
    counts: {
      yes,
      no,
      notKnown,
      unanswered: rows.length - yes - no - notKnown,
      signs,
      distinctSigns: signs,
    },
    present,
    unresolved,
    overlaps,
  };
}

const NONE: readonly string[] = [];

function prepare(edition: Edition): Fixed {
  const placesOf = (sign: string): number[] =>
    edition.overlaps.flatMap(({ signs }, place) => (signs.includes(sign) ? [place] : []));
  const made = {
    places: new Map(edition.indicators.map(({ id }, place) => [id, place])),
    notes: edition.overlaps.map(({ id, kind, reach, what, citations }) => ({
      overlap: id,
      kind,
      reach,
      text: what,
      citations,
    })),
    overlapsOfRow: edition.indicators.map(({ signs }) => [
      ...new Set(signs.flatMap(({ id }) => placesOf(id))),
    ]),
    overlapsOfSign: new Map(
      edition.indicators.flatMap(({ signs }) => signs.map(({ id }) => [id, placesOf(id)] as const)),
    ),
    outcomes: new Map(),
  };
  fixed.set(edition, made);
  return made;
}

/** Everything that is the same for every screening of a level. */
function remember(
  known: Fixed,
  level: string,
  screening: Screening,
  edition: Edition,
): ScreeningOutcome {
  const outcome = screen(screening, edition);
  known.outcomes.set(level, outcome);
  return outcome;
}
