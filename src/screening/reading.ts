// What the answers of a screening come to, read in one walk over the rows of the tool. What is not an answer is left unread.

import type { Sign } from "../editions/schema/index.js";
import { isList, isObject } from "../foundation/records.js";
import type { YesNoNotKnown } from "../foundation/vocabulary.js";
import type { Lookup, Row } from "./lookup.js";
import type { Caution, OverlapNote, UnresolvedIndicator } from "./outcome.js";

/** A row answered Yes, with the signs noted on it in printed order. */
export interface YesRow {
  readonly row: Row;
  readonly signs: readonly Sign[];
}

/** The answers, sorted by what they say. Rows stand in printed order. */
export interface Reading {
  readonly yes: readonly YesRow[];
  readonly unresolved: readonly UnresolvedIndicator[];
  readonly no: number;
  readonly notKnown: number;
  readonly overlaps: readonly OverlapNote[];
  /** The cautions for signs noted on rows that are not answered Yes. */
  readonly signsWithoutYes: readonly Caution[];
}

const NO_SIGNS: readonly Sign[] = [];

export function readAnswers(answers: unknown, tool: Lookup): Reading {
  const given = isObject(answers) ? byPlace(answers, tool) : [];
  const yes: YesRow[] = [];
  const unresolved: UnresolvedIndicator[] = [];
  const signsWithoutYes: Caution[] = [];
  const met = new Set<number>();
  const rowsOfOverlap = new Set<number>();
  let [no, notKnown] = [0, 0];
  for (const row of tool.rows) {
    const answer = given[row.place];
    const detail = isObject(answer) ? answer : undefined;
    const word = detail ? detail["answer"] : answer;
    const signs = detail ? signsNoted(row, detail["signs"]) : NO_SIGNS;
    for (const sign of signs) for (const overlap of tool.overlapsOfSign.get(sign.id) ?? []) met.add(overlap);
    if (word === "yes") {
      yes.push({ row, signs });
      for (const overlap of row.overlaps) (rowsOfOverlap.has(overlap) ? met : rowsOfOverlap).add(overlap);
      continue;
    }
    if (signs.length > 0) signsWithoutYes.push(row.signWithoutYes);
    if (word === "no") no += 1;
    else unresolved.push(row.unresolved[word === "not-known" ? word : "unanswered"]);
    if (word === "not-known") notKnown += 1;
  }
  return { yes, unresolved, no, notKnown, overlaps: tool.overlaps.flatMap(({ note }, place) => (met.has(place) ? [note] : [])), signsWithoutYes };
}

/** Answers by the place of their row, found by walking the keys that are there. */
function byPlace(answers: Readonly<Record<string, unknown>>, tool: Lookup): unknown[] {
  const given: unknown[] = [];
  for (const id of Object.keys(answers)) {
    const row = tool.rowOf.get(id);
    if (row) given[row.place] = answers[id];
  }
  return given;
}

function signsNoted({ indicator }: Row, noted: unknown): readonly Sign[] {
  return isList(noted) && noted.length > 0 ? indicator.signs.filter(({ id }) => noted.includes(id)) : NO_SIGNS;
}

export function isAnswer(word: unknown): word is YesNoNotKnown {
  return word === "yes" || word === "no" || word === "not-known";
}
