// Records with something wrong somewhere, for the laws on what parsers refuse.

import fc from "fast-check";

/** Put in a place, it takes away what stands there. */
export const NOTHING = Symbol("nothing");

/** Records in which one place, however deep, holds another value, a key more or a key less. */
export function altered(
  records: fc.Arbitrary<unknown>,
  values: fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  return fc
    .tuple(records, fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), values)
    .map(([record, steps, value]) => {
      const copy: unknown = structuredClone(record);
      let at: unknown = copy;
      for (const [depth, step] of steps.entries()) {
        if (typeof at !== "object" || at === null) break;
        const keys = Object.keys(at);
        const more = Array.isArray(at) ? String(keys.length) : "nowhere";
        const key = step % 9 === 0 ? more : (keys[step % keys.length] ?? more);
        const next: unknown = Reflect.get(at, key);
        if (depth < steps.length - 1 && typeof next === "object" && next !== null) at = next;
        else {
          if (value !== NOTHING) Reflect.set(at, key, value);
          else if (Array.isArray(at)) at.splice(Number(key), 1);
          else Reflect.deleteProperty(at, key);
          break;
        }
      }
      return copy;
    });
}
