// Checks one change of a record: a value set or taken away at a path. It looks at the path and the
// value alone, so that the size of the record makes no difference. The record is plain data.

import { ownValue } from "../objects.js";
import { pointer } from "../result.js";
import { hasFields, isFields } from "./shape.js";
import type { Problem, Shape } from "./shape.js";

/**
 * Stands for a part of a record that is not at hand. It is taken to have whatever the path names in
 * it.
 */
export const NOT_AT_HAND = Symbol("not at hand");

/** A value to be set at a path of a record. An undefined value takes away what stands there. */
export interface Change {
  readonly parts: readonly string[];
  readonly value: unknown;
}

/** The place of an item in a list. Undefined if a list of so many has no such place. */
export function placeIn(part: string, length: number): number | undefined {
  const place = Number(part);
  return String(place) === part && place >= 0 && place < length ? place : undefined;
}

/**
 * What would not fit after a change, given what stands there before. A change that leads to no
 * place of a list would change nothing, so that nothing is told of it.
 */
export function problemsOfChange(shape: Shape, before: unknown, change: Change): Problem[] {
  const { parts, value } = change;
  const problems: Problem[] = [];
  let [at, stands, depth] = [shape, before, 0];
  for (const part of parts) {
    const path = pointer(parts.slice(0, depth));
    const rest = parts.slice(depth);
    if (Array.isArray(stands) && placeIn(part, stands.length) === undefined) return problems;
    const own = ofContainers(at, stands);
    const inner = own.item ?? own.fieldOf?.(part);
    if (!isContainer(stands) || (!own.item && !own.fieldOf)) {
      // The value makes what it stands in, or the shape can only be checked as a whole.
      if (value !== undefined) at.tell(nested(rest, value), path, problems);
      return problems;
    }
    if (!inner) {
      if (value === undefined) return problems;
      own.tell({ [part]: value }, path, problems);
      return problems.filter(({ code }) => code === "unknown-key");
    }
    depth += 1;
    if (depth === parts.length) {
      const mayGo = !own.item && !own.needs?.(part);
      if (value === undefined ? !mayGo : !inner.fits(value))
        inner.tell(value, pointer(parts), problems);
      return problems;
    }
    [at, stands] = [inner, innerOf(stands, part)];
  }
  return problems;
}

/** Of a shape with several branches the one for objects, if an object stands there. */
function ofContainers(shape: Shape, stands: unknown): Shape {
  return isContainer(stands) ? (shape.branches?.find(hasFields) ?? shape) : shape;
}

function isContainer(value: unknown): boolean {
  return value === NOT_AT_HAND || Array.isArray(value) || isFields(value);
}

function innerOf(container: unknown, part: string): unknown {
  if (Array.isArray(container)) return container[Number(part)];
  if (!isFields(container)) return container;
  return ownValue(container, part);
}

/** A value in objects of one field each. */
function nested([part, ...rest]: readonly string[], value: unknown): unknown {
  return part === undefined ? value : { [part]: nested(rest, value) };
}
