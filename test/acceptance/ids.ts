// The worked cases name rows, signs, actions and overlaps by their printed place: EM-01 is row 1 of
// the Emerging section, EM-01a its first sign, AC-ES-3 the third Escalating action, OV-01 the first
// overlap.

import { york } from "csae-guidance";
import type { Action, Indicator, IndicatorId, SignId } from "csae-guidance";

const LEVELS = { EM: "emerging", ES: "escalating", SG: "significant" } as const;

export function row(place: string): Indicator<IndicatorId, SignId> {
  const [section, number] = [
    LEVELS[place.slice(0, 2) as keyof typeof LEVELS],
    Number(place.slice(3, 5)),
  ];
  return found(
    york.indicators.find(({ level, row: at }) => level === section && at === number),
    place,
  );
}

export function sign(place: string): SignId {
  return found(row(place).signs[place.charCodeAt(5) - "a".charCodeAt(0)], place).id;
}

export function action(place: string): Action {
  const section = LEVELS[place.slice(3, 5) as keyof typeof LEVELS];
  return found(
    york.actions.filter(({ level }) => level === section)[Number(place.slice(6)) - 1],
    place,
  );
}

export function overlap(place: string): string {
  return found(york.overlaps[Number(place.slice(3)) - 1], place).id;
}

export const ROW_PLACES = Object.entries({ EM: 11, ES: 14, SG: 13 }).flatMap(([section, rows]) =>
  Array.from({ length: rows }, (_, index) => `${section}-${String(index + 1).padStart(2, "0")}`),
);

function found<T>(value: T | undefined, place: string): T {
  if (value === undefined) throw new Error(`no ${place} in the edition`);
  return value;
}
