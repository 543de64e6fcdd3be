// The content hash of an edition: what a record pins, so that it can later be read with the very
// words it was made with.

import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { canonicalize } from "json-canonicalize";
import { isWalkable } from "../foundation/objects.js";
import type { Edition } from "./schema/index.js";

/**
 * Computes the content hash of an edition: SHA-256 of its canonical JSON (RFC 8785) without the
 * field `hash`.
 *
 * The order of properties makes no difference; any other change does, in words, citations or order
 * of lists.
 *
 * @remarks Limit: it tells whether the content is the same, not where it comes from: it is no
 *   signature.
 * @param edition - The edition; its own `hash`, right, wrong or absent, is left out.
 * @returns 64 hexadecimal digits. What cannot be read as plain data gives the hash of the empty
 *   object. Never throws.
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
 * SHA-256 of the canonical JSON of a value, in hexadecimal. It throws where the value is no plain
 * data.
 */
export function sha256Of(content: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalText(content))));
}

/**
 * A value as canonical JSON by RFC 8785: two values of equal content have the same text. Nothing
 * has the empty text.
 */
export function canonicalText(value: unknown): string {
  return value === undefined ? "" : canonicalize(value);
}
