// What actions ask for. Actions of several levels can ask for the same.

import type { Action } from "./types.js";

type Deed = Pick<Action, "id" | "deed">;

/** What an action asks for. One without a deed asks for what no other action does. */
export function deedOf({ id, deed }: Deed): string {
  return deed ?? id;
}

/** Whether two actions ask for the same. */
export function asksForSame(one: Deed, other: Deed): boolean {
  return deedOf(one) === deedOf(other);
}
