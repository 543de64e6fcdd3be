// Sentences with named holes: `{rows}` in plain text stands for what is put there.

import { ownValue } from "./objects.js";

/** A hole: a name of letters and hyphens between braces. */
const HOLE = /\{([a-z][A-Za-z-]*)\}/u;

/**
 * A sentence in parts: its own words, and between them what is put into its holes. What is put in
 * is never looked at for holes, so that the words of a record stay words. A hole that is not given
 * stays as it is.
 */
export function fillWith<Value>(
  template: string,
  holes: Readonly<Record<string, Value>>,
): (string | Value)[] {
  // A text split by a pattern with a group has the text of the group at every second place.
  return template.split(HOLE).map((part, place) => {
    if (place % 2 === 0) return part;
    const value = ownValue(holes, part);
    return value ?? `{${part}}`;
  });
}

/** As {@link fillWith}, as text. */
export function fill(template: string, holes: Readonly<Record<string, string>>): string {
  return fillWith(template, holes).join("");
}

/** The names of the holes of a sentence, each once, in order. */
export function holesOf(template: string): string[] {
  return [...new Set(template.split(HOLE).filter((_, place) => place % 2 === 1))];
}
