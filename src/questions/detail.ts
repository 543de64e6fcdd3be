// An answer of a screening (chapter 7) is a word, or an object with the word and its details. The
// items use the object only, so a word is turned into an object here, and back.

import { fieldsOf } from "../foundation/as-far-as-shaped.js";
import type { Fields } from "../foundation/as-far-as-shaped.js";
import { isObject } from "../foundation/objects.js";

/** Turns each answer that is a word into the object `{ answer }`. */
export function withDetail(screening: Fields): Fields {
  const answers = Object.entries(fieldsOf(screening["answers"])).map(([row, answer]) => [
    row,
    isObject(answer) ? answer : { answer },
  ]);
  return { ...screening, answers: Object.fromEntries(answers) };
}

/** Turns each answer that holds only `answer` back into the word. */
export function withoutDetail(screening: Fields): Fields {
  const answers = Object.entries(fieldsOf(screening["answers"])).map(([row, answer]) => {
    const { answer: word, ...detail } = fieldsOf(answer);
    return [row, word !== undefined && Object.keys(detail).length === 0 ? word : answer];
  });
  return { ...screening, answers: Object.fromEntries(answers) };
}
