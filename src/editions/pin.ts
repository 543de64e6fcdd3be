// Pins: the edition under which a record was made. An answer has a meaning only under that edition.

import { isObject } from "../foundation/objects.js";
import { pointer } from "../foundation/result.js";
import type { Issue, IssueCode } from "../foundation/result.js";
import type { EditionPin } from "../foundation/generated.js";

/** An edition by its id, version and content hash. */
export interface PinnedEdition extends Required<EditionPin> {}

/**
 * Gives the id, version and hash by which a record pins an edition.
 *
 * @guidance 7.9, line 211
 * @example
 * pinOf(york).id; // "york"
 * parseScreening({ edition: pinOf(york) }).ok; // true
 */
export function pinOf({ id, version, hash }: PinnedEdition): PinnedEdition {
  return { id, version, hash };
}

/** Whether a pin names another edition, version or content hash. False if there is no pin. */
export function isOfAnotherEdition(pin: unknown, edition: PinnedEdition): boolean {
  return isObject(pin) && PARTS.some((part) => namesAnother(part, pin, edition));
}

const PARTS = ["id", "version", "hash"] as const;

/** Whether a part of a pin names another edition. A hash that is not there names none. */
function namesAnother(
  part: (typeof PARTS)[number],
  pin: Readonly<Record<string, unknown>>,
  edition: PinnedEdition,
): boolean {
  return pin[part] !== edition[part] && !(part === "hash" && pin[part] === undefined);
}

const NAMES = { id: "edition", version: "version of the edition", hash: "content hash" } as const;

const CODE: IssueCode = "another-edition";

/** Copies the parts of a pin, each read once. Comparing the copy cannot throw. */
export function pinAsFarAsShaped(pin: unknown): unknown {
  if (!isObject(pin)) return undefined;
  const { id, version, hash } = pin;
  return { id, version, hash };
}

/**
 * The reasons why answers cannot be set beside others under an edition. There is one issue for each
 * part of the pin that names another edition, version or content hash, or a single issue if there
 * is no pin. A pin without a hash does not say which text it was made with. It is let through, and
 * a caution says so.
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
  return PARTS.filter((part) => namesAnother(part, pin, edition)).map((part) => ({
    code: CODE,
    path: pointer([...path, part]),
    message: refusal(NAMES[part]),
  }));
}

/** Whether a pin has no hash, so that it leaves open which text a screening was made with. */
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
