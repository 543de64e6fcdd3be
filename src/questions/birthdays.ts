// A date of birth can be text or an object that says it by age. Forms have a place for each, so
// they see one shape.

import { fieldsOf } from "../foundation/as-far-as-shaped.js";
import type { Fields } from "../foundation/as-far-as-shaped.js";
import { isList } from "../foundation/objects.js";

/** A police form whose every date of birth is an object. */
export function withBirthdays(form: Fields): Fields {
  return birthdays(form, (dateOfBirth) =>
    typeof dateOfBirth === "string" ? { date: dateOfBirth } : dateOfBirth,
  );
}

/** A police form whose every date of birth that is a date alone is text. */
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
