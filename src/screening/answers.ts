// Sorts the answers of a screening in one walk over the rows of the tool (chapter 7). A value that
// is not an answer leaves its row unanswered.
//
// Every record goes through here, so these are plain loops that make no list for their own use. What
// outcomes share is made once for each edition, in lookup.ts.

import type { Caution, ScreeningCautionId } from "../foundation/caution.js";
import { isList, isObject } from "../foundation/objects.js";
import type { YesNoNotKnown } from "../foundation/vocabulary.js";
import type { Lookup, Row, RowSign } from "./lookup.js";
import type { PresentIndicator, UnresolvedIndicator } from "./outcome.js";

/** The answers, sorted by what they say. Lists of rows are in printed order. */
export interface SortedAnswers {
  /** The rows answered Yes, with the signs noted on them. */
  readonly present: PresentIndicator[];
  /** The facts that those signs rest on, each once. */
  readonly facts: number[];
  readonly unresolved: UnresolvedIndicator[];
  /** Cautions for signs noted on rows that are not answered Yes. */
  readonly signsWithoutYes: Caution<ScreeningCautionId>[];
  /** The overlaps that are met, by index. */
  readonly overlaps: number[];
  /** The overlaps with a sign on one row answered Yes, by index. */
  readonly overlapsOnce: number[];
  /** The number of signs noted on rows answered Yes. */
  signs: number;
  no: number;
  notKnown: number;
  /** The highest rank of a row answered Yes, and of an open row; 0 if there is none. */
  highestYes: number;
  highestOpen: number;
  /** Whether every sign behind a Yes is of criminal exploitation. */
  onlyCriminal: boolean;
  /** Whether every Yes has signs noted, and none of them is a concern as it is worded. */
  onlyNoConcern: boolean;
}

const NO_SIGNS: readonly RowSign[] = [];

export function sortAnswers(answers: unknown, tool: Lookup): SortedAnswers {
  const given = byPlace(isObject(answers) ? answers : {}, tool);
  const sorted: SortedAnswers = {
    present: [],
    facts: [],
    unresolved: [],
    signsWithoutYes: [],
    overlaps: [],
    overlapsOnce: [],
    signs: 0,
    no: 0,
    notKnown: 0,
    highestYes: 0,
    highestOpen: 0,
    onlyCriminal: true,
    onlyNoConcern: true,
  };
  for (const row of tool.rows) {
    const answer = given[row.place];
    if (answer === "no") sorted.no += 1;
    else if (answer === "yes") addYes(sorted, row, NO_SIGNS);
    else if (answer === "not-known") addNotKnown(sorted, row);
    else if (isObject(answer)) addDetailed(sorted, row, answer);
    else addOpen(sorted, row, row.unanswered);
  }
  return sorted;
}

function addDetailed(
  sorted: SortedAnswers,
  row: Row,
  { answer, signs }: Readonly<Record<string, unknown>>,
): void {
  const noted = signsNoted(row, signs);
  for (const { overlaps } of noted) for (const place of overlaps) addTo(sorted.overlaps, place);
  if (answer === "yes") {
    addYes(sorted, row, noted);
    return;
  }
  if (noted.length > 0) sorted.signsWithoutYes.push(row.signWithoutYes);
  if (answer === "no") sorted.no += 1;
  else if (answer === "not-known") addNotKnown(sorted, row);
  else addOpen(sorted, row, row.unanswered);
}

function addYes(sorted: SortedAnswers, row: Row, noted: readonly RowSign[]): void {
  if (row.rank > sorted.highestYes) sorted.highestYes = row.rank;
  for (const place of row.overlaps)
    addTo(sorted.overlapsOnce.includes(place) ? sorted.overlaps : sorted.overlapsOnce, place);
  if (noted.length === 0) {
    sorted.present.push(row.withoutSigns);
    sorted.onlyCriminal &&= row.isOnlyCriminal;
    sorted.onlyNoConcern = false;
    return;
  }
  const signs: string[] = [];
  for (const sign of noted) {
    signs.push(sign.id);
    addTo(sorted.facts, sign.fact);
    sorted.onlyCriminal &&= sign.isCriminal;
    sorted.onlyNoConcern &&= sign.isNoConcern;
  }
  sorted.signs += signs.length;
  sorted.present.push({ indicator: row.id, level: row.level, signs });
}

function addNotKnown(sorted: SortedAnswers, row: Row): void {
  sorted.notKnown += 1;
  addOpen(sorted, row, row.notKnown);
}

function addOpen(sorted: SortedAnswers, { rank }: Row, open: UnresolvedIndicator): void {
  if (rank > sorted.highestOpen) sorted.highestOpen = rank;
  sorted.unresolved.push(open);
}

function addTo(list: number[], item: number): void {
  if (!list.includes(item)) list.push(item);
}

/**
 * Answers by the index of their row. Records mostly have the rows in printed order, so the place of
 * the next is guessed. Keep `for…in`: measured several times faster than a list of keys.
 */
function byPlace(answers: Readonly<Record<string, unknown>>, { rows, places }: Lookup): unknown[] {
  const given = new Array<unknown>(rows.length);
  let next = 0;
  for (const id in answers) {
    const place = rows[next]?.id === id ? next : places.get(id);
    if (place === undefined || !Object.prototype.hasOwnProperty.call(answers, id)) continue;
    given[place] = answers[id];
    next = place + 1;
  }
  return given;
}

function signsNoted({ signs }: Row, noted: unknown): readonly RowSign[] {
  if (!isList(noted) || noted.length === 0) return NO_SIGNS;
  const found: RowSign[] = [];
  for (const sign of signs) if (noted.includes(sign.id)) found.push(sign);
  return found;
}

export function isAnswer(word: unknown): word is YesNoNotKnown {
  return word === "yes" || word === "no" || word === "not-known";
}
