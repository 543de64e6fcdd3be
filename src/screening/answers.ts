// Sorts the answers of a screening in one walk over the rows of the tool (chapter 7). What cannot
// be read is counted, and is open.
//
// Every record goes through here, so these are plain loops that make no list for their own use.
// What outcomes share is made once for each edition, in lookup.ts. To read it, know that most
// answers are No and cost nothing but a count; that a row is known by its place among the rows; and
// that `sorted` is filled as the walk goes, and is complete when it ends.

import type { Edition } from "../editions/types.js";
import type { Caution, ScreeningCautionId } from "../foundation/caution.js";
import { isList, isObject, isPlainObject } from "../foundation/objects.js";
import type { YesNoNotKnown } from "../foundation/vocabulary.js";
import type { Grounds, Lookup, Row, RowSign } from "./lookup.js";
import type { PresentIndicator, UnresolvedIndicator } from "./outcome.js";

/** The answers, sorted by what they say. Lists of rows are in printed order. */
export interface SortedAnswers {
  /** The rows answered Yes, with the signs noted on them. */
  readonly present: PresentIndicator<Edition>[];
  /** The facts that those signs rest on, each once. */
  readonly facts: number[];
  readonly unresolved: UnresolvedIndicator<Edition>[];
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
  /** Rows with something that is no answer. */
  unreadRows: number;
  /**
   * Everything else that could not be read: answers to rows and signs that the tool does not have,
   * and answers as a whole that are no plain object. It could stand for a row of any level.
   */
  unreadOthers: number;
  /** The highest rank of a row answered Yes, and of an open row; 0 if there is none. */
  highestYes: number;
  highestOpen: number;
  /** Whether anything answered Yes names criminal exploitation, and sexual. */
  namesCriminal: boolean;
  namesSexual: boolean;
  /** Whether all that the level rests on also stands at a lower level. */
  restsOnRepeats: boolean;
  /** Whether nothing that the level rests on names harm or exploitation. */
  restsOnUnnamed: boolean;
  /** The signs with an age in them noted on rows answered Yes, if there are any. */
  aged: RowSign[] | undefined;
  /** Whether every Yes has signs noted, and none of them is a concern as it is worded. */
  onlyNoConcern: boolean;
}

const NO_SIGNS: readonly RowSign[] = [];

/** Sorts the answers of a screening, whatever they are. */
export function sortAnswers(answers: unknown, tool: Lookup): SortedAnswers {
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
    unreadRows: 0,
    unreadOthers: answers === undefined || isPlainObject(answers) ? 0 : 1,
    highestYes: 0,
    highestOpen: 0,
    namesCriminal: false,
    namesSexual: false,
    restsOnRepeats: false,
    restsOnUnnamed: false,
    aged: undefined,
    onlyNoConcern: true,
  };
  const given = byPlace(isObject(answers) && !Array.isArray(answers) ? answers : {}, tool, sorted);
  for (const row of tool.rows) {
    const answer = given[row.place];
    if (answer === "no") sorted.no += 1;
    else if (answer === "yes") addYes(sorted, row, NO_SIGNS);
    else if (answer === undefined) addOpen(sorted, row, row.open.unanswered);
    else if (isObject(answer)) addDetailed(sorted, row, answer);
    else addUnsettled(sorted, row, answer);
  }
  return sorted;
}

function addDetailed(
  sorted: SortedAnswers,
  row: Row,
  { answer, signs }: Readonly<Record<string, unknown>>,
): void {
  const noted = signsNoted(sorted, row, signs);
  for (const { overlaps } of noted) for (const place of overlaps) addTo(sorted.overlaps, place);
  if (answer === "yes") {
    addYes(sorted, row, noted);
    return;
  }
  if (noted.length > 0 && row.signWithoutYes) sorted.signsWithoutYes.push(row.signWithoutYes);
  if (answer === "no") {
    sorted.no += 1;
    if (noted.length > 0) addOpen(sorted, row, row.open.contradicted);
  } else addUnsettled(sorted, row, answer);
}

function addYes(sorted: SortedAnswers, row: Row, noted: readonly RowSign[]): void {
  if (row.rank > sorted.highestYes) {
    sorted.highestYes = row.rank;
    sorted.restsOnRepeats = true;
    sorted.restsOnUnnamed = true;
  }
  const isBehindLevel = row.rank === sorted.highestYes;
  for (const place of row.overlaps)
    addTo(sorted.overlapsOnce.includes(place) ? sorted.overlaps : sorted.overlapsOnce, place);
  if (noted.length === 0) {
    sorted.present.push(row.withoutSigns);
    addWhatIsNamed(sorted, row, isBehindLevel);
    sorted.onlyNoConcern = false;
    return;
  }
  const signs: string[] = [];
  for (const sign of noted) {
    signs.push(sign.id);
    addTo(sorted.facts, sign.fact);
    addWhatIsNamed(sorted, sign, isBehindLevel);
    sorted.onlyNoConcern &&= sign.isNoConcern;
    if (sign.ofAnotherAge) (sorted.aged ??= []).push(sign);
  }
  sorted.signs += signs.length;
  sorted.present.push({ indicator: row.id, level: row.level, signs });
}

/** What a noted sign names, or a row without one, and whether the level can rest on it alone. */
function addWhatIsNamed(sorted: SortedAnswers, on: Grounds, isBehindLevel: boolean): void {
  if (on.isCriminal) sorted.namesCriminal = true;
  if (on.isSexual) sorted.namesSexual = true;
  if (!isBehindLevel) return;
  if (on.repeatsBelow.length === 0) sorted.restsOnRepeats = false;
  if (!on.isUnnamed) sorted.restsOnUnnamed = false;
}

/** Adds a row that is not known, or whose answer is none. */
function addUnsettled(sorted: SortedAnswers, row: Row, answer: unknown): void {
  const isNotKnown = answer === "not-known";
  if (isNotKnown) sorted.notKnown += 1;
  else sorted.unreadRows += 1;
  addOpen(sorted, row, isNotKnown ? row.open["not-known"] : row.open.unread);
}

function addOpen(sorted: SortedAnswers, row: Row, open: UnresolvedIndicator<Edition>): void {
  if (row.rank > sorted.highestOpen) sorted.highestOpen = row.rank;
  sorted.unresolved.push(open);
}

function addTo(list: number[], item: number): void {
  if (!list.includes(item)) list.push(item);
}

/**
 * Answers by the index of their row. Answers to rows that the tool does not have are counted.
 * Records mostly have the rows in printed order, so the place of the next is guessed. Keep
 * `for…in`: measured several times faster than a list of keys.
 */
function byPlace(
  answers: Readonly<Record<string, unknown>>,
  { rows, places }: Lookup,
  sorted: SortedAnswers,
): unknown[] {
  const given = new Array<unknown>(rows.length);
  let next = 0;
  for (const id in answers) {
    const answer = answers[id];
    const place = rows[next]?.id === id ? next : places.get(id);
    if (answer === undefined || !Object.prototype.hasOwnProperty.call(answers, id)) continue;
    if (place === undefined) {
      sorted.unreadOthers += 1;
      continue;
    }
    given[place] = answer;
    next = place + 1;
  }
  return given;
}

/** The signs noted on a row, in printed order. What is noted and is no sign of it is counted. */
function signsNoted(sorted: SortedAnswers, { signs }: Row, noted: unknown): readonly RowSign[] {
  if (noted === undefined) return NO_SIGNS;
  if (!isList(noted)) {
    sorted.unreadOthers += 1;
    return NO_SIGNS;
  }
  const found: RowSign[] = [];
  for (const sign of signs) if (noted.includes(sign.id)) found.push(sign);
  if (found.length < noted.length)
    for (const id of noted) if (!signs.some((sign) => sign.id === id)) sorted.unreadOthers += 1;
  return found;
}

export function isAnswer(word: unknown): word is YesNoNotKnown {
  return word === "yes" || word === "no" || word === "not-known";
}
