// Values as they come from outside, of which the compiler knows nothing.

/** The value, to hand to a function that checks at run time what the compiler would refuse. */
export function unparsed(value: unknown): unknown {
  return value;
}
