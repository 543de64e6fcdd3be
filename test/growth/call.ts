// Calls public functions with anything, as plain JavaScript can.

import { LIBRARY } from "../conformance/vectors.js";

/** What a function answers. */
export function call(name: string, input: readonly unknown[]): unknown {
  const called: unknown = LIBRARY[name];
  if (typeof called !== "function") throw new Error(`No public function is called ${name}.`);
  return Reflect.apply(called, undefined, input);
}
