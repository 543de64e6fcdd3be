// The key under which flags of one child meet, however a reference was typed (9.2).

/**
 * The key of a child for a table of flags: the host's reference without what typing makes
 * different. Spaces at the ends go, and characters that are not seen. Several spaces are one.
 * Letters are small, widths and compositions alike (NFKC), and every dash is a hyphen.
 *
 * {@link checkFlags} compares by it. A host that looks flags up in a table of its own keys the
 * table by it, so that no flag is missed because two people typed one reference differently.
 *
 * @remarks Limit: references that differ in capital letters alone have one key. A host whose
 *   references do so gives others here.
 * @guidance 9.2, lines 342–344
 * @param reference - The host's own reference for the child. What is no text has the empty key.
 * @returns The key. Empty if nothing is left. Never throws.
 * @example
 * childKey(" c–0042 ") === childKey("C-0042"); // true
 * childKey("C-0042"); // "c-0042"
 */
export function childKey(reference: string): string;
export function childKey(reference: unknown): string {
  if (typeof reference !== "string") return "";
  return reference
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu, "")
    .replace(/\p{Pd}/gu, "-")
    .replace(/\s+/g, " ")
    .trim();
}
