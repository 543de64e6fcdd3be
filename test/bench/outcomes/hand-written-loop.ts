// What a programmer would write for this one edition, with the same output as `screen`: a yardstick
// of the benchmark. It takes parsed screenings only and checks nothing.

import { pinOf, york } from "csae-guidance";
import type { IndicatorId, Screening, ScreeningOutcome, SignId } from "csae-guidance";
import { addAgeCautions, addUnder13 } from "./ages.js";
import {
  ABOUT_OVERLAP,
  CAUTIONS,
  FACTS,
  NOW,
  OPEN_TEXTS,
  OUTCOMES,
  OVERLAPS,
  PLACES,
  ROWS,
} from "./york-tables.js";

type Answer = Screening["answers"][IndicatorId];
type Caution = ScreeningOutcome["cautions"][number];

const NONE: readonly SignId[] = [];

// Each holds the number of the last screening that met the fact or the overlap.
const fact = new Int32Array(FACTS);
const met = new Int32Array(OVERLAPS.length);
const once = new Int32Array(OVERLAPS.length);
let number = 0;

/** Screens by one loop over the rows. */
export function handWrittenLoop(screening: Screening): ScreeningOutcome {
  number += 1;
  const given = byPlace(screening.answers);
  const present: ScreeningOutcome["present"][number][] = [];
  const unresolved: ScreeningOutcome["unresolved"][number][] = [];
  const rowCautions: Caution[] = [];
  let [no, notKnown, highest, reach, signs, distinctSigns] = [0, 0, 0, 0, 0, 0];
  let [criminal, sexual, notAConcern, overlapping] = [false, false, true, false];
  let [repeats, unnamed] = [false, false];
  for (let place = 0; place < ROWS.length; place += 1) {
    const answer = given[place];
    const row = ROWS[place];
    if (answer === "no") {
      no += 1;
      continue;
    }
    if (row === undefined) continue;
    const detail = typeof answer === "object" ? answer : undefined;
    const word = detail ? detail.answer : answer;
    let noted: SignId[] | undefined;
    if (detail?.signs && detail.signs.length > 0) {
      noted = [];
      for (const sign of row.signs) {
        if (!detail.signs.includes(sign.id)) continue;
        noted.push(sign.id);
        for (const overlap of sign.overlaps) {
          met[overlap] = number;
          overlapping = true;
        }
        if (word !== "yes") continue;
        if (row.rank > highest) {
          highest = row.rank;
          [repeats, unnamed] = [true, true];
        }
        if (fact[sign.fact] !== number) distinctSigns += 1;
        fact[sign.fact] = number;
        if (sign.criminal) criminal = true;
        if (sign.sexual) sexual = true;
        if (row.rank === highest) {
          if (sign.lower.length === 0) repeats = false;
          if (!sign.unnamed) unnamed = false;
        }
        if (!sign.notAConcern) notAConcern = false;
      }
    }
    if (word === "yes") {
      if (noted) signs += noted.length;
      else {
        if (row.rank > highest) {
          highest = row.rank;
          [repeats, unnamed] = [true, true];
        }
        if (row.criminal) criminal = true;
        if (row.sexual) sexual = true;
        if (row.rank === highest) {
          if (row.lower.length === 0) repeats = false;
          if (!row.unnamed) unnamed = false;
        }
        notAConcern = false;
      }
      present.push({ indicator: row.id, level: row.level, signs: noted ?? NONE });
      for (const overlap of row.overlaps) {
        if (once[overlap] === number) {
          met[overlap] = number;
          overlapping = true;
        }
        once[overlap] = number;
      }
      continue;
    }
    if (noted) rowCautions.push(row.signWithoutYes);
    if (word === "no") no += 1;
    if (word === "no" && !noted) continue;
    if (row.rank > reach) reach = row.rank;
    if (word === "not-known") notKnown += 1;
    if (word === "no") unresolved.push(row.contradicted);
    else unresolved.push(word === "not-known" ? row.notKnown : row.unanswered);
  }

  const overlaps = overlapping ? OVERLAPS.filter((_, place) => met[place] === number) : [];
  const alike = OUTCOMES[highest];
  const above = OUTCOMES[Math.max(highest, reach)];
  if (!alike || !above) throw new Error("York has four levels.");
  const { atLeast, basis, citations } = alike.indication;
  const text = present.length > 0 ? alike.indication.text : (OPEN_TEXTS[unresolved.length] ?? "");

  const cautions: Caution[] = [];
  const isOfAnother = isOfAnotherEdition(screening.edition);
  if (isOfAnother) cautions.push(CAUTIONS["another-edition"]);
  for (const caution of rowCautions) cautions.push(caution);
  addUnder13(screening, cautions);
  if (present.length === 0) {
    if (unresolved.length === 0 && !isOfAnother) cautions.push(CAUTIONS["nothing-recorded"]);
  } else {
    if (criminal && !sexual) cautions.push(CAUTIONS["criminal-exploitation-only"]);
    if (unnamed && atLeast === "significant") cautions.push(CAUTIONS["no-exploitation-named"]);
    if (notAConcern) cautions.push(CAUTIONS["not-a-concern-as-worded"]);
  }
  if (overlapping) addOverlapCautions(present, repeats ? highest : -1, cautions);
  addAgeCautions(screening, present, cautions);
  if (atLeast === "escalating") cautions.push(CAUTIONS["consent-to-referral"]);
  if (atLeast === "significant") cautions.push(CAUTIONS["actions-at-other-levels"]);

  return {
    emergency: alike.emergency,
    now: NOW[screening.immediateDanger ?? "unanswered"],
    edition: pinOf(york),
    immediateDanger: screening.immediateDanger ?? "unanswered",
    indication: {
      atLeast,
      couldReach: above.indication.atLeast,
      settled: reach <= highest,
      bounds: "exact",
      basis,
      because: rowsAt(atLeast, present),
      text,
      citations,
    },
    counts: {
      yes: present.length,
      no,
      notKnown,
      unanswered: ROWS.length - present.length - no - notKnown,
      signs,
      distinctSigns,
    },
    present,
    unread: 0,
    unresolved,
    actions: alike.actions,
    atOtherLevels: alike.atOtherLevels,
    overlaps,
    cautions,
    prompts: alike.prompts,
    notAFullAssessment: alike.notAFullAssessment,
  };
}

/** The answers by the place of their row. Most records answer row after row. */
function byPlace(answers: Screening["answers"]): (Answer | undefined)[] {
  const given = new Array<Answer | undefined>(ROWS.length).fill(undefined);
  let next = 0;
  for (const id in answers) {
    const place = ROWS[next]?.id === id ? next : PLACES.get(id);
    if (place === undefined) continue;
    given[place] = answers[id];
    next = place + 1;
  }
  return given;
}

function isOfAnotherEdition({ id, version, hash }: Screening["edition"]): boolean {
  return id !== york.id || version !== york.version || (hash !== undefined && hash !== york.hash);
}

/** Within a level where two of an overlap are met; across levels where the level rests on it. */
function addOverlapCautions(
  present: ScreeningOutcome["present"],
  rank: number,
  to: Caution[],
): void {
  const lower = new Set<number>();
  const times = new Map<number, number>();
  for (const { indicator, signs } of present) {
    const row = ROWS[PLACES.get(indicator) ?? -1];
    if (row === undefined) continue;
    const on = signs.length === 0 ? [row] : row.signs.filter(({ id }) => signs.includes(id));
    for (const each of on) {
      if (row.rank === rank) for (const place of each.lower) lower.add(place);
      for (const place of each.overlaps) times.set(place, (times.get(place) ?? 0) + 1);
    }
  }
  for (const [place, caution] of ABOUT_OVERLAP.entries())
    if (caution.id === "repeats-within-a-level" && (times.get(place) ?? 0) > 1) to.push(caution);
  for (const [place, caution] of ABOUT_OVERLAP.entries())
    if (caution.id === "repeats-across-levels" && lower.has(place) && met[place] === number)
      to.push(caution);
}

function rowsAt(level: string, present: ScreeningOutcome["present"]): IndicatorId[] {
  const rows: IndicatorId[] = [];
  for (const row of present) if (row.level === level) rows.push(row.indicator);
  return rows;
}
