// Sorts the answers of a screening in one walk over the rows of the tool (chapter 7). A value that
// is not an answer leaves its row unanswered.

import type { Caution, ScreeningCautionId } from "../foundation/caution.js";
import { isList, isObject } from "../foundation/objects.js";
import type { YesNoNotKnown } from "../foundation/vocabulary.js";
import type { Lookup, Row, RowSign } from "./lookup.js";
import type { OverlapNote, UnresolvedIndicator } from "./outcome.js";

/** A row answered Yes, with the signs noted on it in printed order. */
export interface YesRow {
  readonly row: Row;
  readonly signs: readonly RowSign[];
}

/** The answers, sorted by what they say. Rows are in printed order. */
export interface SortedAnswers {
  readonly yes: readonly YesRow[];
  readonly unresolved: readonly UnresolvedIndicator[];
  readonly no: number;
  readonly notKnown: number;
  readonly overlaps: readonly OverlapNote[];
  /** Cautions for signs noted on rows that are not answered Yes. */
  readonly signsWithoutYes: readonly Caution<ScreeningCautionId>[];
}

const NO_SIGNS: readonly RowSign[] = [];

export function sortAnswers(answers: unknown, tool: Lookup): SortedAnswers {
  const given = isObject(answers) ? byPlace(answers, tool) : [];
  const yes: YesRow[] = [];
  const unresolved: UnresolvedIndicator[] = [];
  const signsWithoutYes: Caution<ScreeningCautionId>[] = [];
  const noted: RowSign[] = [];
  let [no, notKnown] = [0, 0];
  for (const row of tool.rows) {
    const answer = given[row.place];
    if (answer === "no") {
      no += 1;
      continue;
    }
    const detail = isObject(answer) ? answer : undefined;
    const word = detail ? detail["answer"] : answer;
    const signs = detail ? signsNoted(row, detail["signs"]) : NO_SIGNS;
    for (const sign of signs) noted.push(sign);
    if (word === "yes") {
      yes.push({ row, signs });
      continue;
    }
    if (signs.length > 0) signsWithoutYes.push(row.signWithoutYes);
    if (word === "no") no += 1;
    else unresolved.push(row.unresolved[word === "not-known" ? word : "unanswered"]);
    if (word === "not-known") notKnown += 1;
  }
  return {
    yes,
    unresolved,
    no,
    notKnown,
    overlaps: overlapsMet(yes, noted, tool),
    signsWithoutYes,
  };
}

/** The overlaps of noted signs, and the overlaps with signs on more than one row answered Yes. */
function overlapsMet(
  yes: readonly YesRow[],
  noted: readonly RowSign[],
  tool: Lookup,
): OverlapNote[] {
  const [met, once]: [number[], number[]] = [[], []];
  for (const sign of noted) met.push(...sign.overlaps);
  for (const { row } of yes)
    for (const overlap of row.overlaps) (once.includes(overlap) ? met : once).push(overlap);
  return met.length === 0
    ? []
    : tool.overlaps.filter((_, place) => met.includes(place)).map(({ note }) => note);
}

/**
 * Answers by the index of their row. Records mostly have the rows in printed order, so the place of
 * the next is guessed. Keep `for…in`: measured several times faster than a list of keys.
 */
function byPlace(answers: Readonly<Record<string, unknown>>, { rows, places }: Lookup): unknown[] {
  const given = new Array<unknown>(rows.length);
  let next = 0;
  for (const id in answers) {
    const place = rows[next]?.indicator.id === id ? next : places.get(id);
    if (place === undefined || !Object.prototype.hasOwnProperty.call(answers, id)) continue;
    given[place] = answers[id];
    next = place + 1;
  }
  return given;
}

function signsNoted({ signs }: Row, noted: unknown): readonly RowSign[] {
  return isList(noted) && noted.length > 0
    ? signs.filter(({ id }) => noted.includes(id))
    : NO_SIGNS;
}

export function isAnswer(word: unknown): word is YesNoNotKnown {
  return word === "yes" || word === "no" || word === "not-known";
}
