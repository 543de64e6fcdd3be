// What a programmer would write for this one edition, with the same output as `screen`: a yardstick
// of the benchmark. It takes parsed screenings only and checks nothing.

import { pinOf, york } from "csae-guidance";
import type { IndicatorId, Screening, ScreeningOutcome, SignId } from "csae-guidance";
import { addAgeCautions } from "./ages.js";
import { CAUTIONS, FACTS, OUTCOMES, OVERLAPS, PLACES, ROWS } from "./york-tables.js";

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
  let [criminal, notAConcern, overlapping] = [true, true, false];
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
        if (fact[sign.fact] !== number) distinctSigns += 1;
        fact[sign.fact] = number;
        if (!sign.criminal) criminal = false;
        if (!sign.notAConcern) notAConcern = false;
      }
    }
    if (word === "yes") {
      if (row.rank > highest) highest = row.rank;
      if (noted) signs += noted.length;
      else {
        if (!row.criminal) criminal = false;
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
  const { atLeast, basis, text, citations } = alike.indication;

  const cautions: Caution[] = [];
  const isOfAnother = isOfAnotherEdition(screening.edition);
  if (isOfAnother) cautions.push(CAUTIONS["another-edition"]);
  for (const caution of rowCautions) cautions.push(caution);
  if (present.length === 0) {
    if (unresolved.length === 0 && !isOfAnother) cautions.push(CAUTIONS["nothing-recorded"]);
  } else {
    if (criminal) cautions.push(CAUTIONS["criminal-exploitation-only"]);
    if (notAConcern) cautions.push(CAUTIONS["not-a-concern-as-worded"]);
  }
  if (overlapping) addOverlapCautions(overlaps, cautions);
  addAgeCautions(screening, cautions);
  if (atLeast === "escalating") cautions.push(CAUTIONS["consent-to-referral"]);
  if (atLeast === "significant") cautions.push(CAUTIONS["actions-at-other-levels"]);

  return {
    emergency: alike.emergency,
    edition: pinOf(york),
    immediateDanger: screening.immediateDanger ?? "unanswered",
    indication: {
      atLeast,
      couldReach: above.indication.atLeast,
      settled: reach <= highest,
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

function addOverlapCautions(overlaps: ScreeningOutcome["overlaps"], to: Caution[]): void {
  let [within, across] = [false, false];
  for (const { reach } of overlaps) {
    if (reach === "within-level") within = true;
    else across = true;
  }
  if (within) to.push(CAUTIONS["repeats-within-a-level"]);
  if (across) to.push(CAUTIONS["repeats-across-levels"]);
}

function rowsAt(level: string, present: ScreeningOutcome["present"]): IndicatorId[] {
  const rows: IndicatorId[] = [];
  for (const row of present) if (row.level === level) rows.push(row.indicator);
  return rows;
}
