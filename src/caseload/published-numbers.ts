// The numbers of a published summary, by name, so that two summaries can be held side by side.

import { asFarAsShaped, fieldsOf, listOf } from "../foundation/as-far-as-shaped.js";
import type { Fields } from "../foundation/as-far-as-shaped.js";
import { isList, isObject } from "../foundation/objects.js";
import { COUNTED } from "./counters.js";

/** A published number, hidden if it has no count, and where it stands in its summary. */
interface PublishedNumber {
  readonly path: string;
  readonly count: number | undefined;
}

/** Numbers by what they count: a pair of bounds, or an answer to a row. */
export type Numbers = ReadonlyMap<string, PublishedNumber>;

/**
 * The numbers of a summary that others do not follow from: totals, themes and overlaps follow from
 * those of the months.
 */
export interface PublishedNumbers {
  readonly threshold: number;
  readonly months: ReadonlyMap<string, Numbers>;
  /** Those of no month. */
  readonly others: Numbers;
  readonly covers: readonly string[] | undefined;
}

/** The numbers of a summary, alone or as a release. Undefined for what is neither. */
export function numbersIn(given: unknown): PublishedNumbers | undefined {
  return asFarAsShaped({ given }, ({ given: copy }) => {
    const { summary, covers } = fieldsOf(copy);
    if (covers !== undefined && !isListOfTexts(covers)) return undefined;
    return isObject(summary) ? numbersOf(summary, covers) : numbersOf(fieldsOf(copy), covers);
  });
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return isList(value) && value.length > 0 && value.every((each) => typeof each === "string");
}

function numbersOf(
  { threshold, months, ofOtherEditions, unreadable }: Fields,
  covers: readonly string[] | undefined,
): PublishedNumbers | undefined {
  if (typeof threshold !== "number" || !isList(months)) return undefined;
  const read = months.map((month, place): [unknown, Numbers | undefined] => [
    fieldsOf(month)["month"],
    named(numbersOfMonth(fieldsOf(month), `/months/${place}`)),
  ]);
  const others = named([
    ["of other editions", "/ofOtherEditions", ofOtherEditions],
    ["unreadable", "/unreadable", unreadable],
  ]);
  const whole = read.flatMap(([month, numbers]): [string, Numbers][] =>
    typeof month === "string" && numbers ? [[month, numbers]] : [],
  );
  return others && whole.length === read.length
    ? { threshold, months: new Map(whole), others, covers }
    : undefined;
}

/** What a number counts, where it stands, and the number. */
type Place = readonly [name: string, path: string, number: unknown];

function numbersOfMonth({ bounds, rows }: Fields, at: string): Place[] {
  return [
    ...listOf(bounds).map((pair, place): Place => {
      const { atLeast, couldReach, records } = fieldsOf(pair);
      return [JSON.stringify([atLeast, couldReach]), `${at}/bounds/${place}/records`, records];
    }),
    ...listOf(rows).flatMap((row, place) =>
      COUNTED.map((answer): Place => {
        const { indicator, [answer]: number } = fieldsOf(row);
        return [JSON.stringify([indicator, answer]), `${at}/rows/${place}/${answer}`, number];
      }),
    ),
  ];
}

/** Undefined if one of them is no number of a summary. */
function named(places: readonly Place[]): Numbers | undefined {
  const numbers = places.flatMap(([name, path, number]): [string, PublishedNumber][] => {
    const { suppressed, count } = fieldsOf(number);
    if (suppressed === true) return [[name, { path, count: undefined }]];
    return suppressed === false && typeof count === "number" ? [[name, { path, count }]] : [];
  });
  return numbers.length === places.length ? new Map(numbers) : undefined;
}
