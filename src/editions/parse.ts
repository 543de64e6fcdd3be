// Parses editions that were kept as JSON, and finds the edition that a record pins.

import { attempt } from "../foundation/attempt.js";
import { isList, isObject, isPlainObject } from "../foundation/objects.js";
import type { Result } from "../foundation/result.js";
import { knownPath } from "./known-path.js";
import { editionAsKept, wrongHashes } from "./parsed.js";
import { prepareRule } from "./rule/of-edition.js";
import type { Edition, EditionPin } from "./types.js";
import { yorkTool } from "./york.js";

/**
 * Parses an edition that was kept as JSON, by this or any earlier release.
 *
 * The content must have the hash that the edition carries. What came into editions after it was
 * kept may be absent: the tool hash, the steps, the short name of a row, a caution, a prompt. What
 * is absent is not shown; for the steps, York's stand in. The tool hash is worked out, so that
 * {@link pinOf} has it.
 *
 * Parsing the same content again gives the same object, so that everything worked out from an
 * edition is worked out once, even if a host reads it from JSON for each request. The sixteen
 * editions used last are kept for this.
 *
 * @remarks Limit: a hash shows that nothing has changed, not who made the edition. It does not look
 *   for ids that lead nowhere: {@link checkEdition} does.
 * @guidance 7.9, line 211
 * @param input - Any value, such as the result of `JSON.parse`.
 * @returns The edition, deeply frozen, or every issue. A hash that is not that of the content is
 *   `wrong-hash` at `/hash` or `/toolHash`. A rule that cannot be followed is refused, with its
 *   issues below `/rule`. No issue repeats any of the input. Never throws.
 * @example
 * const kept = JSON.stringify(york);
 * const parsed = parseEdition(JSON.parse(kept));
 * parsed.ok && parsed.value.hash === york.hash; // true
 * @example
 * const changed = parseEdition({ ...york, title: "Another title" });
 * !changed.ok && changed.issues.map((issue) => `${issue.code} ${issue.path}`);
 * // ["wrong-hash /hash"]
 */
export function parseEdition(input: unknown): Result<Edition> {
  const known = attempt(undefined, () => keptWithContentOf(input));
  if (known) return { ok: true, value: known };
  const parsed = editionAsKept(input);
  const issues = parsed.ok
    ? [...wrongHashes(parsed.value), ...prepareRule(parsed.value)]
    : parsed.issues;
  if (!parsed.ok || issues.length > 0)
    return {
      ok: false,
      issues: issues.map((issue) => ({ ...issue, path: knownPath(issue.path) })),
      emergency: yorkTool.emergency,
    };
  keep(parsed.value);
  return parsed;
}

/** How many editions are kept, each with all that is worked out from it. */
const MOST_KEPT = 16;

/** The editions parsed last, by hash. What was used last stands last. */
const kept = /* @__PURE__ */ new Map<string, Edition>();

function keep(edition: Edition): void {
  kept.delete(edition.hash);
  kept.set(edition.hash, edition);
  for (const hash of kept.keys()) {
    if (kept.size <= MOST_KEPT) return;
    kept.delete(hash);
  }
}

/** The edition that is kept under the hash of the input, if every part of the input is the same. */
function keptWithContentOf(input: unknown): Edition | undefined {
  const hash = isObject(input) ? input["hash"] : undefined;
  const edition = typeof hash === "string" ? kept.get(hash) : undefined;
  if (!edition || !isSame(edition, input)) return undefined;
  keep(edition);
  return edition;
}

function isSame(known: unknown, given: unknown): boolean {
  if (known === given) return true;
  if (!isObject(known) || !isObject(given)) return false;
  if (Array.isArray(known))
    return (
      Array.isArray(given) &&
      known.length === given.length &&
      known.every((part, place) => isSame(part, given[place]))
    );
  if (!isPlainObject(given)) return false;
  const keys = Object.keys(known);
  return (
    keys.length === Object.keys(given).length &&
    keys.every((key) => Object.hasOwn(given, key) && isSame(known[key], given[key]))
  );
}

/**
 * Finds the edition that a record pins among those that a host keeps.
 *
 * A pin with a content hash finds the edition of that hash and no other. A pin without one finds
 * the edition of its id and version, unless editions of different content have both.
 *
 * @remarks Limit: it goes by what the editions say of themselves. {@link parseEdition} holds it
 *   against their content.
 * @guidance 7.9, line 211
 * @param pin - The `edition` of a record.
 * @param editions - The editions that the host keeps.
 * @returns The edition. Undefined if none is kept, so that no record is read by another edition
 *   unnoticed. Never throws.
 * @example
 * editionFor({ id: "york", version: "1.0.0" }, [york])?.id; // "york"
 * editionFor({ id: "york", version: "1.0.0", hash: "0".repeat(64) }, [york]); // undefined
 */
export function editionFor(pin: EditionPin, editions: readonly Edition[]): Edition | undefined {
  return attempt(undefined, () => {
    if (!isObject(pin) || !isList(editions)) return undefined;
    const { id, version, hash } = pin;
    const found = editions
      .filter(isObject)
      .filter((edition) =>
        hash === undefined
          ? edition.id === id && edition.version === version
          : edition.hash === hash,
      );
    const [first] = found;
    return found.every((edition) => edition.hash === first?.hash) ? first : undefined;
  });
}
