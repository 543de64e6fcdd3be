// The codings of an edition: finds those given twice. The library has no codings of its own.

/**
 * For each coding, whether an earlier one has the same id, system and code. A coding in which any
 * of the three is not text repeats nothing.
 */
export function repeatedCodings(codings: readonly Readonly<Record<string, unknown>>[]): boolean[] {
  const keys = codings.map(({ id, system, code }) => {
    const key = [id, system, code];
    return key.every((part) => typeof part === "string") ? JSON.stringify(key) : undefined;
  });
  const first = new Map(keys.map((key, index) => [key, index] as const).reverse());
  return keys.map((key, index) => key !== undefined && first.get(key) !== index);
}
