// Parts that can hold parts of their own kind, as a rule can hold rules. A value that leads back to
// itself, or holds one value many times over, has parts without end. So they are counted.

import { problem } from "./problems.js";
import type { Shape } from "./shape.js";

/** How many parts a value may hold within each other, at all depths. */
const MOST_PARTS = 50_000;

/** How deep parts may stand within each other. No rule that can be followed is as deep. */
const DEEPEST = 64;

/** Counts the parts of a value, of whatever kind, while it is looked at. */
export interface Counter {
  depth: number;
  parts: number;
  /** Whether it was told that there are too many. */
  isTold: boolean;
}

/** The shape of a part that may hold itself. */
export interface Within {
  /** The shape of the part within itself. */
  readonly inner: () => Shape;
  /** The shape of the part, once it is made. It is counted if the part holds itself. */
  readonly whole: (made: Shape) => Shape;
}

export function withinItself(counter: Counter): Within {
  let shape: Shape | undefined;
  let holdsItself = false;
  /** What is made of a part. Undefined if there are too many. */
  const counted = <Made>(make: (own: Shape) => Made): Made | undefined => {
    if (counter.depth === 0) Object.assign(counter, { parts: 0, isTold: false });
    counter.parts += 1;
    if (!shape || counter.parts > MOST_PARTS || counter.depth === DEEPEST) return undefined;
    counter.depth += 1;
    try {
      return make(shape);
    } finally {
      counter.depth -= 1;
    }
  };
  const inner: Shape = {
    fits: (value) => counted((own) => own.fits(value)) ?? false,
    shaped: (value) => counted((own) => own.shaped(value)),
    tell: (value, path, problems) => {
      const isCounted = counted((own) => {
        own.tell(value, path, problems);
        return true;
      });
      if (isCounted || counter.isTold) return;
      counter.isTold = true;
      problem(problems, ["out-of-range", path, TOO_MANY]);
    },
  };
  return {
    inner: () => {
      holdsItself = true;
      return inner;
    },
    whole: (made) => {
      shape = made;
      return holdsItself ? { ...made, ...inner } : made;
    },
  };
}

const TOO_MANY = "Expected fewer parts within each other. A part may not hold itself.";
