// The edition under which a record was made: an answer means something only together with it.

import { isObject } from "../foundation/objects.js";
import { pointer } from "../foundation/result.js";
import type { Issue, IssueCode } from "../foundation/result.js";
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

const NAMES = { id: "edition", version: "version of the edition", hash: "content hash" } as const;

/** A pin leads to an edition; this one does not lead to the edition given. */
const CODE: IssueCode = "another-edition";

/** What a record pins, its parts read once: nothing that is compared later can throw. */
export function pinAsFarAsShaped(pin: unknown): unknown {
  if (!isObject(pin)) return undefined;
  const { id, version, hash } = pin;
  return { id, version, hash };
}

/**
 * Why answers cannot be read beside others under an edition: one issue for each part of the pin
 * that names another edition, version or content hash, or one for a pin that is not there. A pin
 * without a hash has not said which text it was made with: it is let through, and a caution says
 * so.
 */
export function refusalsOf(
  pin: unknown,
  edition: PinnedEdition,
  path: readonly PropertyKey[],
): Issue[] {
  if (!isObject(pin)) {
    const message =
      "Missing: expected the edition that the screening was made under. Without it its " +
      "answers cannot be set beside others.";
    return [{ code: "missing", path: pointer(path), message }];
  }
  const parts = (["id", "version", "hash"] as const).filter(
    (part) => pin[part] !== edition[part] && !(part === "hash" && hasNoHash(pin)),
  );
  return parts.map((part) => ({
    code: CODE,
    path: pointer([...path, part]),
    message: refusal(NAMES[part]),
  }));
}

/** Whether a pin leaves open which text a screening was made with. */
export function hasNoHash(pin: unknown): boolean {
  return !isObject(pin) || pin["hash"] === undefined;
}

function refusal(part: string): string {
  return (
    `This screening was made under another ${part} than the one given. A row or sign may mean ` +
    "something else there, so nothing was set side by side. Hand in the edition that it " +
    "names, and only screenings made under it."
  );
}
