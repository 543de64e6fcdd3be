// Which screenings can be set side by side: those made with the very text that they are now read
// by.

import type { Edition } from "../editions/schema/index.js";
import { isObject } from "../foundation/objects.js";
import { pointer } from "../foundation/result.js";
import type { Issue, IssueCode } from "../foundation/result.js";

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
export function refusalsOf(pin: unknown, edition: Edition, path: readonly PropertyKey[]): Issue[] {
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
    `This screening was made under another ${part} than the one given. A row or sign may ` +
    "mean something else there, so nothing was set " +
    "side by side. Hand in the edition that it names, and only screenings made under it."
  );
}
