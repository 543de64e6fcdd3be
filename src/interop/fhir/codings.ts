// The codes of an item: ours for a row or a sign, those that an agency gives, and those of its
// answers.

import type { Coding } from "fhir/r4.js";
import type { Edition } from "../../editions/types.js";
import type { Choices, Item, Option } from "../../questions/item.js";
import { systemOf } from "./names.js";

export function codesOf({ codings }: Edition, { about }: Item): Coding[] {
  if (!about) return [];
  const own = codings && Object.hasOwn(codings, about.id) ? codings[about.id] : undefined;
  return [
    ...(about.kind === "level"
      ? []
      : [{ system: systemOf("indicators"), code: about.id, display: about.label }]),
    ...(own ?? []).map(({ system, code, display }) => ({
      system,
      code,
      ...(display !== undefined && { display }),
    })),
  ];
}

export function codingOf(
  { name }: Choices,
  { code, display }: Option,
): { system: string; code: string; display: string } {
  return { system: systemOf(name), code, display };
}
