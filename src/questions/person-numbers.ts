// A place on a police form (Appendix One) names a person by place in the list, counted from 0. On
// every form that people see, the persons above are counted from 1.

import { fieldsOf } from "../foundation/as-far-as-shaped.js";
import type { Fields } from "../foundation/as-far-as-shaped.js";
import { isList } from "../foundation/objects.js";
import type { Issue } from "../foundation/result.js";

/** Counts the persons that places name from 1. */
export function countedFromOne(form: Fields): Fields {
  return withPersons(form, (person) => person + 1);
}

/** Counts the persons that places name from 0, as a record does. */
export function countedFromNought(form: Fields): Fields {
  return withPersons(form, (person) => person - 1);
}

function withPersons(form: Fields, counted: (person: number) => number): Fields {
  const { requestedInPreamble } = form;
  const { places } = fieldsOf(requestedInPreamble);
  if (!isList(places)) return form;
  return {
    ...form,
    requestedInPreamble: {
      ...fieldsOf(requestedInPreamble),
      places: places.map((place: unknown) => {
        const { person } = fieldsOf(place);
        return typeof person === "number" ? { ...fieldsOf(place), person: counted(person) } : place;
      }),
    },
  };
}

/** The issue with the number of a person, in the numbers that people see. */
export function toldOfPerson(issue: Issue): Issue {
  return /^\/requestedInPreamble\/places\/\d+\/person$/.test(issue.path)
    ? { ...issue, message: "Expected the number of a person above, counted from 1." }
    : issue;
}
