// What a programmer in a hurry would write for this one edition, with the same output as `screen`: the yardstick of the benchmark.
// It knows beforehand what the benchmark's screening needs and checks nothing else.

import type { Edition, Screening, ScreeningOutcome } from "csae-guidance";
import { screen } from "csae-guidance";

interface Fixed {
  readonly places: Map<string, number>;
  readonly overlaps: readonly { readonly signs: readonly string[]; readonly rows: readonly number[]; readonly note: ScreeningOutcome["overlaps"][number] }[];
  readonly outcomes: Map<string, ScreeningOutcome>;
}

const fixed = new WeakMap<Edition, Fixed>();

/** Screens by one loop over the record's own keys. */
export function handWrittenLoop(screening: Screening, edition: Edition): ScreeningOutcome {
  const known = fixed.get(edition) ?? prepare(edition);
  const rows = edition.indicators;
  const states = new Array<string>(rows.length).fill("unanswered");
  const signs = new Array<readonly string[]>(rows.length).fill([]);
  let [yes, no, notKnown, highest, reach] = [0, 0, 0, "no-risk", "no-risk"];
  const rank = { "no-risk": 0, emerging: 1, escalating: 2, significant: 3 } as Record<string, number>;
  for (const id in screening.answers) {
    const place = known.places.get(id);
    const given = screening.answers[id];
    if (place === undefined || given === undefined) continue;
    states[place] = typeof given === "string" ? given : given.answer;
    if (typeof given !== "string" && given.signs) signs[place] = given.signs;
  }
  const present: ScreeningOutcome["present"][number][] = [];
  const unresolved: ScreeningOutcome["unresolved"][number][] = [];
  const noted: string[] = [];
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place];
    if (!row) continue;
    const state = states[place];
    if (state === "no") { no += 1; continue; }
    if ((rank[row.level] ?? 0) > (rank[reach] ?? 0)) reach = row.level;
    if (state === "yes") {
      yes += 1;
      if ((rank[row.level] ?? 0) > (rank[highest] ?? 0)) highest = row.level;
      present.push({ indicator: row.id, level: row.level, signs: signs[place] ?? [] });
      noted.push(...(signs[place] ?? []));
    } else {
      if (state === "not-known") notKnown += 1;
      unresolved.push({ indicator: row.id, level: row.level, answer: state === "not-known" ? "not-known" : "unanswered" });
    }
  }
  const overlaps = known.overlaps
    .filter((overlap) => overlap.signs.some((sign) => noted.includes(sign)) || overlap.rows.filter((row) => states[row] === "yes").length > 1)
    .map(({ note }) => note);
  const template = known.outcomes.get(highest) ?? remember(known, highest, screening, edition);
  return {
    ...template,
    indication: { ...template.indication, couldReach: reach as "emerging", settled: highest === reach, because: present.filter((row) => row.level === highest).map((row) => row.indicator) },
    counts: { yes, no, notKnown, unanswered: rows.length - yes - no - notKnown, signs: noted.length, distinctSigns: noted.length },
    present,
    unresolved,
    overlaps,
  };
}

function prepare(edition: Edition): Fixed {
  const places = new Map(edition.indicators.map(({ id }, place) => [id, place]));
  const overlaps = edition.overlaps.map(({ id, kind, reach, what, citations, signs }) => ({
    signs,
    rows: edition.indicators.flatMap((row, place) => (row.signs.some((sign) => signs.includes(sign.id)) ? [place] : [])),
    note: { overlap: id, kind, reach, text: what, citations },
  }));
  const made = { places, overlaps, outcomes: new Map() };
  fixed.set(edition, made);
  return made;
}

/** Everything that is the same for every screening of a level. */
function remember(known: Fixed, level: string, screening: Screening, edition: Edition): ScreeningOutcome {
  const outcome = screen(screening, edition);
  known.outcomes.set(level, outcome);
  return outcome;
}
