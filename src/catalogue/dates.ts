// Dates in words, in the way of a language.

import type { Catalogue, SentenceId } from "./catalogue.js";
import { sentenceIn } from "./catalogue.js";

const MONTHS = [
  "month-01",
  "month-02",
  "month-03",
  "month-04",
  "month-05",
  "month-06",
  "month-07",
  "month-08",
  "month-09",
  "month-10",
  "month-11",
  "month-12",
] as const satisfies readonly SentenceId[];

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const MOMENT = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

/**
 * A date in words: “12 March 2026”, or “March 2026” and “2026” where no more is known. A moment has
 * its time beside it, in the zone in which it was recorded. Anything else stays as it is.
 */
export function dateInWords(catalogue: Catalogue, given: string): string {
  const [, day, time = "", zone = ""] = MOMENT.exec(given) ?? [];
  if (day === undefined) return dayInWords(catalogue, given);
  const date = dayInWords(catalogue, day);
  if (zone === "") return sentenceIn(catalogue, "date-and-time", { date, time });
  return sentenceIn(catalogue, "date-and-time-in-zone", {
    date,
    time,
    zone: zone === "Z" ? catalogue["universal-time"] : zone,
  });
}

function dayInWords(catalogue: Catalogue, given: string): string {
  const [, year = "", monthNumber, dayNumber] = DATE.exec(given) ?? [];
  const name = MONTHS[Number(monthNumber) - 1];
  if (name === undefined) return given;
  const month = catalogue[name];
  return dayNumber === undefined
    ? sentenceIn(catalogue, "month-and-year", { month, year })
    : sentenceIn(catalogue, "date", { day: Number(dayNumber), month, year });
}
