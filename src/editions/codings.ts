// The codings of an edition (report of the domain, 4.2): which of them stand there twice. None is
// this library's own.

/**
 * Of each coding, whether one before it has the same id, system and code. What is no text repeats
 * nothing.
 */
export function repeatedCodings(codings: readonly Readonly<Record<string, unknown>>[]): boolean[] {
  const keys = codings.map(({ id, system, code }) => {
    const key = [id, system, code];
    return key.every((part) => typeof part === "string") ? JSON.stringify(key) : undefined;
  });
  const first = new Map(keys.map((key, index) => [key, index] as const).reverse());
  return keys.map((key, index) => key !== undefined && first.get(key) !== index);
}
