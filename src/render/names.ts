// The names by which pages call rows, signs, levels and sections.

import { goesBySections, isByHighestRow, levelIdsOf, levelOf } from "../editions/levels.js";
import { shortName, shownLabel, signLabel } from "../editions/labels.js";
import { rowOf } from "../editions/rows.js";
import type { Indicator, ShownEdition } from "../editions/types.js";
import type { Part } from "./format/document.js";
import type { Page } from "./page.js";

/** The short name of a row. If the edition has no such row, its id. */
export function rowName(edition: ShownEdition, id: string): string {
  const row = rowOf(edition, id);
  return row ? shortName(edition, row) : id;
}

/** A row as the tool prints it, with its source. If the edition has no such row, its id. */
export function rowInPrint(page: Page, id: string): Part[] {
  const row = rowOf(page.edition, id);
  return row ? printedRow(page, row) : [id];
}

function printedRow(page: Page, row: Indicator): Part[] {
  return [shownLabel(page.edition, row), ...page.source(row)];
}

/** Signs in their printed words, in printed order. */
export function signWords(signs: readonly string[], edition: ShownEdition): string[] {
  return edition.indicators
    .flatMap((row) => row.signs)
    .filter(({ id }) => signs.includes(id))
    .map((sign) => signLabel(edition, sign));
}

/** The printed name of a level, with the agency's own words beside it if there are any. */
export function levelName({ edition }: Page, level: string): string {
  return shownLabel(edition, { id: level, label: levelOf(edition, level).name });
}

/**
 * The name of a section of the tool. Where rows give the level of their section, that is the level.
 * Where they are counted or added up it is the printed heading, if there is one.
 */
export function sectionName(page: Page, level: string): string {
  const { heading: printed } = levelOf(page.edition, level);
  return printed === undefined || goesBySections(page.edition)
    ? levelName(page, level)
    : shownLabel(page.edition, { id: level, label: printed });
}

/**
 * Whether no row is answered Yes where the rows point to a level: the lowest, under a rule by which
 * any Yes points higher.
 */
export function hasNoYesAt({ edition }: Page, level: string): boolean {
  return isByHighestRow(edition) && levelIdsOf(edition)[0] === level;
}

/** Whether a row is one thing: its only sign has its own words. */
export function isOneThing(edition: ShownEdition, id: string): boolean {
  const row = rowOf(edition, id);
  return row?.signs.length === 1 && row.signs[0]?.label === row.label;
}
