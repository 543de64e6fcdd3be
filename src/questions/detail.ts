// An answer can be a word or an object that holds the word with its detail. Exports have one place
// for each, so they see one shape.

import { fieldsOf } from "../foundation/as-far-as-shaped.js";
import type { Fields } from "../foundation/as-far-as-shaped.js";
import { isObject } from "../foundation/objects.js";

/** A screening whose every answer is an object. */
export function withDetail(screening: Fields): Fields {
  const answers = Object.entries(fieldsOf(screening["answers"])).map(([row, answer]) => [
    row,
    isObject(answer) ? answer : { answer },
  ]);
  return { ...screening, answers: Object.fromEntries(answers) };
}

/** A screening whose every answer without detail is the word alone. */
export function withoutDetail(screening: Fields): Fields {
  const answers = Object.entries(fieldsOf(screening["answers"])).map(([row, answer]) => {
    const { answer: word, ...detail } = fieldsOf(answer);
    return [row, word !== undefined && Object.keys(detail).length === 0 ? word : answer];
  });
  return { ...screening, answers: Object.fromEntries(answers) };
}
