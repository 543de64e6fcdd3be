// Breaks a valid screening in one to three of the ways in which people and programs do.

import type { Lot } from "./lot.js";

type Fields = Record<string, unknown>;
type Break = (screening: Fields, row: string) => void;

/** Each makes any screening invalid, whatever else is done to it. */
const BREAKS: readonly Break[] = [
  (screening) => delete screening["edition"],
  (screening) => (screening["edition"] = { id: "york", version: 1 }),
  (screening) => (screening["completedOn"] = "soon"),
  (screening) => (screening["completedOn"] = "2026-02-30"),
  (screening) => (screening["completed_on"] = "2026-02-03"),
  (screening) => (screening["immediateDanger"] = true),
  (screening) => (screening["protectiveFactors"] = ["Fictional: a list in place of a text."]),
  (screening) => (screening["notes"] = { severe: "Fictional: there is no such level." }),
  (screening) => (fieldsOf(screening, "subject")["dateOfBirth"] = "14/05/2012"),
  (screening) => (fieldsOf(screening, "subject")["ageInYears"] = "15"),
  (screening) => (fieldsOf(screening, "subject")["ageInYears"] = 15.5),
  (screening) => (fieldsOf(screening, "subject")["ageInMonths"] = 180),
  (screening, row) => (fieldsOf(screening, "answers")[row] = "maybe"),
  (screening, row) => (fieldsOf(screening, "answers")[row] = null),
  (screening, row) => (fieldsOf(screening, "answers")[row] = { answer: "Yes" }),
  (screening, row) => (fieldsOf(screening, "answers")[row] = { answer: "yes", signs: ["no-sign"] }),
  (screening, row) => (fieldsOf(screening, "answers")[row] = { answer: "yes", basis: "heard" }),
  (screening, row) => (fieldsOf(screening, "answers")[row] = { answer: "yes", observedOn: "May" }),
  (screening, row) => (fieldsOf(screening, "answers")[row] = { note: "Fictional: no answer." }),
  (screening, row) => (fieldsOf(screening, "answers")[`${row}-`] = "yes"),
];

export function breakScreening(line: string, rows: readonly string[], lot: Lot): unknown {
  const screening = JSON.parse(line) as Fields;
  for (const breakIt of lot.some(BREAKS, 1, 3)) breakIt(screening, lot.one(rows));
  return screening;
}

/** The fields of a part of the screening. It is put in where it is absent. */
function fieldsOf(screening: Fields, part: "subject" | "answers"): Fields {
  return (screening[part] ??= {}) as Fields;
}
