// The edition under which a record was made: an answer means something only together with it.

import { isObject } from "../foundation/objects.js";
import type { EditionPin } from "../foundation/source.js";

/** An edition by its id, version and content hash. */
export interface PinnedEdition extends Required<EditionPin> {}

/**
 * Names an edition as a record pins it.
 *
 * @guidance 7.9, line 211
 * @example
 * pinOf(york).id; // "york"
 * parseScreening({ edition: pinOf(york) }).ok; // true
 */
export function pinOf({ id, version, hash }: PinnedEdition): PinnedEdition {
  return { id, version, hash };
}

/**
 * Whether a record pins another edition, version or content hash. One that pins nothing does not.
 */
export function isOfAnotherEdition(pin: unknown, edition: PinnedEdition): boolean {
  if (!isObject(pin)) return false;
  return (
    pin["id"] !== edition.id ||
    pin["version"] !== edition.version ||
    (pin["hash"] !== undefined && pin["hash"] !== edition.hash)
  );
}
