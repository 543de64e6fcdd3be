// A date of birth on a police form (Appendix One) is text, or an object such as an age. The items
// use the object only, so text is turned into an object here, and back.

import { fieldsOf } from "../foundation/as-far-as-shaped.js";
import type { Fields } from "../foundation/as-far-as-shaped.js";
import { isList } from "../foundation/objects.js";

/** Turns each date of birth that is text into the object `{ date }`. */
export function withBirthdays(form: Fields): Fields {
  return birthdays(form, (dateOfBirth) =>
    typeof dateOfBirth === "string" ? { date: dateOfBirth } : dateOfBirth,
  );
}

/** Turns each date of birth that holds only `date` back into text. */
export function withoutBirthdays(form: Fields): Fields {
  return birthdays(form, (dateOfBirth) => {
    const { date, ...others } = fieldsOf(dateOfBirth);
    return date !== undefined && Object.keys(others).length === 0 ? date : dateOfBirth;
  });
}

function birthdays(form: Fields, say: (dateOfBirth: unknown) => unknown): Fields {
  const within = (holder: unknown): unknown =>
    "dateOfBirth" in fieldsOf(holder)
      ? { ...fieldsOf(holder), dateOfBirth: say(fieldsOf(holder)["dateOfBirth"]) }
      : holder;
  const { reporter, source, people } = form;
  return {
    ...form,
    ...(reporter !== undefined && { reporter: within(reporter) }),
    ...(source !== undefined && { source: within(source) }),
    ...(isList(people) && { people: people.map(within) }),
  };
}
