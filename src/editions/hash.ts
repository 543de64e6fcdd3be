// The two hashes of an edition. Records pin both: the content hash, so that they can later be read
// with exactly the words they were made with, and the tool hash, which says what can be compared.

import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { canonicalize } from "json-canonicalize";
import { attempt } from "../foundation/attempt.js";
import { isFrozenThroughout } from "../foundation/frozen.js";
import { memo } from "../foundation/memo.js";
import { isList, isObject, isWalkable } from "../foundation/objects.js";
import { plainCopyOf } from "../foundation/plain-copy.js";
import { levelsFrom } from "./levels.js";
import type { Edition } from "./types.js";

/**
 * Computes the content hash of an edition: the SHA-256 of its canonical JSON (RFC 8785), without
 * the field `hash`.
 *
 * The order of properties makes no difference. Any other change does: to words, to citations or to
 * the order of a list. The tool hash is part of the content.
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
  return hashedOnce(edition);
}

const hashedOnce = /* @__PURE__ */ memo((edition: Omit<Edition, "hash">): string => {
  try {
    return sha256Of(
      isWalkable(edition)
        ? Object.fromEntries(Object.entries(edition).filter(([name]) => name !== "hash"))
        : {},
    );
  } catch {
    return sha256Of({});
  }
});

/**
 * The SHA-256 of what a level rests on, as canonical JSON: the ids of the levels, lowest first; the
 * rows in order, each with its id, level, label and signs; of each sign the id and the printed
 * words; and the rule without its sources. Whatever else an edition holds makes no difference to
 * what an answer means. Input that cannot be read gives the hash of a tool without rows. Never
 * throws.
 */
export const toolHashOf = /* @__PURE__ */ memo(
  (edition: Tool): string =>
    attempt(undefined, () => sha256Of(toolOf(edition))) ?? sha256Of(toolOf({})),
);

/** The parts of an edition that a level rests on. */
interface Tool {
  readonly levels?: unknown;
  readonly indicators?: Edition["indicators"];
  readonly rule?: unknown;
}

/** What a level rests on. An edition from before there were rules has the first of them. */
function toolOf({ levels, indicators = [], rule }: Tool): object {
  return {
    levels: levelsFrom(levels).map(({ id }) => id),
    rows: indicators.map(({ id, level, label, signs }) => ({
      id,
      level,
      label,
      signs: signs.map((sign) => ({
        id: sign.id,
        label: sign.label,
        ...(sign.leadIn !== undefined && { leadIn: sign.leadIn }),
        ...(sign.leadOut !== undefined && { leadOut: sign.leadOut }),
        ...(sign.variants !== undefined && { variants: sign.variants }),
      })),
    })),
    rule: rule === undefined ? { kind: "highest-section" } : withoutSources(rule),
  };
}

/** A rule, and the rules within it, without where they come from. */
function withoutSources(value: unknown): unknown {
  if (isList(value)) return value.map(withoutSources);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) =>
      SOURCES.has(key) ? [] : [[key, withoutSources(part)]],
    ),
  );
}

const SOURCES: ReadonlySet<string> = new Set(["citations", "basis", "note", "knownIssues", "name"]);

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
  return value === undefined ? "" : canonicalize(withoutHost(value));
}

/**
 * The plain data of what a host may have wrapped. The lists of some hosts have a `toJSON`, and what
 * has one is written with its keys in any order.
 */
function withoutHost(value: unknown): unknown {
  if (!isObject(value) || isFrozenThroughout(value)) return value;
  const copy = plainCopyOf(value, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  return copy.isWhole && copy.isPlain ? copy.value : value;
}
