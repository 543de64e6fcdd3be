// The content hash of an edition. Records pin it, so that they can later be read with exactly the
// words they were made with.

import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { canonicalize } from "json-canonicalize";
import { isWalkable } from "../foundation/objects.js";
import type { Edition } from "./types.js";

/**
 * Computes the content hash of an edition: the SHA-256 of its canonical JSON (RFC 8785), without
 * the field `hash`.
 *
 * The order of properties makes no difference. Any other change does: to words, to citations or to
 * the order of a list.
 *
 * @remarks Limit: it shows whether the content is the same, not where it comes from. It is not a
 *   signature.
 * @param edition - The edition. Its own `hash` is ignored, whether right, wrong or absent.
 * @returns 64 hexadecimal digits. Input that cannot be read as plain data gives the hash of the
 *   empty object. Never throws.
 * @example
 * editionHash(york) === york.hash; // true
 */
export function editionHash(edition: Omit<Edition, "hash">): string {
  try {
    return sha256Of(
      isWalkable(edition)
        ? Object.fromEntries(Object.entries(edition).filter(([name]) => name !== "hash"))
        : {},
    );
  } catch {
    return sha256Of({});
  }
}

/**
 * The SHA-256 of the canonical JSON of a value, in hexadecimal. Throws if the value is not plain
 * data.
 */
export function sha256Of(content: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalText(content))));
}

/**
 * A value as canonical JSON (RFC 8785). Two values with the same content give the same text.
 * `undefined` gives the empty text.
 */
export function canonicalText(value: unknown): string {
  return value === undefined ? "" : canonicalize(value);
}
