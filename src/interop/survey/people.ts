// The people and places of a police form in the data of its survey. A place names a person by
// number, so that taking a person away changes whom the places name.

import { isList, isPlainObject } from "../../foundation/objects.js";
import { attempt } from "../../foundation/attempt.js";

/** The places of a survey after a person was taken away. */
export interface RenumberedPlaces {
  /** The data with the places renumbered. A place that named the person names nobody. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The places that named the person, counted from 1 as people see them. Ask whose they are. */
  readonly named: readonly number[];
}

/**
 * Renumbers the places in the data of {@link policeFormToSurvey} once the panel of a person was
 * taken away, and tells which places named that person.
 *
 * A place names a person by number, counted from 1. SurveyJS leaves the numbers as they are, so
 * that a place would name the next person. Call this when a panel is removed:
 * `model.onDynamicPanelRemoved`.
 *
 * @remarks Limit: it takes no person away itself, and does not know whose the places are.
 * @guidance Appendix One, lines 415–463
 * @param data - The data without the person, as `model.data` gives it.
 * @param person - The number of the person who was taken away, counted from 1.
 * @returns The data and the places that named the person. The data as it is if it cannot be read or
 *   has no places, or if the person is no number.
 * @example
 * const data = { places: [{ "place:person": 2 }, { "place:person": 3 }] };
 * renumberPlaces(data, 2);
 * // { data: { places: [{}, { "place:person": 2 }] }, named: [1] }
 */
export function renumberPlaces(
  data: Readonly<Record<string, unknown>>,
  person: number,
): RenumberedPlaces {
  return attempt<RenumberedPlaces>({ data, named: [] }, () => {
    const places = data[PLACES];
    if (!isList(places) || typeof person !== "number") return { data, named: [] };
    const named = places.flatMap((place: unknown, index) =>
      personIn(place) === person ? [index + 1] : [],
    );
    return { data: { ...data, [PLACES]: places.map((place) => without(place, person)) }, named };
  });
}

const PLACES = "places";
const PERSON = "place:person";

function personIn(place: unknown): unknown {
  return isPlainObject(place) ? place[PERSON] : undefined;
}

function without(place: unknown, person: number): unknown {
  const its = personIn(place);
  if (!isPlainObject(place) || typeof its !== "number" || its < person) return place;
  if (its > person) return { ...place, [PERSON]: its - 1 };
  return Object.fromEntries(Object.entries(place).filter(([key]) => key !== PERSON));
}
