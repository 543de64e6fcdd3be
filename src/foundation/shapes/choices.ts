// Shapes of values that can be of several shapes, and of values with a check beyond their shape.

import type { Check, CheckedUnder } from "../checks.js";
import { pointer } from "../result.js";
import { OTHER_SHAPE } from "../sentences.js";
import { problem, wrongType } from "./problems.js";
import { isFields } from "./shape.js";
import type { Messages, Problem, Shape } from "./shape.js";

/** One of several shapes. Where none fits, only the one nearest to the value is told of. */
export function unionShape(branches: readonly Shape[], messages: Messages): Shape {
  return {
    branches,
    fits: (value) => {
      for (const branch of branches) if (branch.fits(value)) return true;
      return false;
    },
    shaped: (value) => {
      for (const branch of branches) {
        const shaped = branch.shaped(value);
        if (shaped !== undefined && branch.fits(shaped)) return shaped;
      }
      return undefined;
    },
    tell: (value, path, problems) => {
      const told = branches.map((branch) => {
        const found: Problem[] = [];
        branch.tell(value, path, found);
        return found;
      });
      if (told.some((found) => found.length === 0)) return;
      const goOn = told.filter((found) => !found.some(({ ends }) => ends));
      const nearest =
        goOn.length === 1
          ? goOn[0]
          : told.find((found) => !found.some((each) => isOfType(each) && each.path === path));
      if (nearest) problems.push(...nearest);
      else problem(problems, ["wrong-type", path, messages["wrong-type"] ?? OTHER_SHAPE], true);
    },
  };
}

function isOfType({ code }: Problem): boolean {
  return code === "wrong-type" || code === "missing";
}

/** One of several objects, told apart by a word in one field. */
export function kindsShape(
  key: string,
  kinds: ReadonlyMap<unknown, Shape>,
  messages: Messages,
): Shape {
  const kindOf = (value: unknown): Shape | undefined =>
    isFields(value) ? kinds.get(value[key]) : undefined;
  return {
    branches: [...kinds.values()],
    fill: [...kinds.values()].some(({ fill }) => fill)
      ? (value): void => kindOf(value)?.fill?.(value)
      : undefined,
    fits: (value) => kindOf(value)?.fits(value) === true,
    shaped: (value) => kindOf(value)?.shaped(value),
    tell: (value, path, problems) => {
      const kind = kindOf(value);
      if (kind) kind.tell(value, path, problems);
      else if (!isFields(value)) wrongType(value, path, problems, "object", messages);
      else {
        const message = messages["unknown-word"] ?? OTHER_SHAPE;
        problem(problems, ["unknown-word", `${path}/${key}`, message], true);
      }
    },
  };
}

/** A shape with a check of what JSON Schema cannot say. */
export function checkedShape(shape: Shape, check: Check, edition: CheckedUnder): Shape {
  return {
    ...shape,
    // A value among the words of the shape may still not pass the check.
    words: undefined,
    fits: (value) => shape.fits(value) && check(value, edition) === undefined,
    shaped: (value) => {
      const shaped = shape.shaped(value);
      return check(shaped, edition) ? undefined : shaped;
    },
    tell: (value, path, problems) => {
      const before = problems.length;
      shape.tell(value, path, problems);
      const found = problems.slice(before).some(({ ends }) => ends)
        ? undefined
        : check(value, edition);
      if (found) {
        const at = found.key === undefined ? path : path + pointer([found.key]);
        problem(problems, [found.code, at, found.message]);
      }
    },
  };
}
