// Pins: the edition under which a record was made. An answer has a meaning only under that edition,
// and under every other edition with the same tool.

import { isObject } from "../foundation/objects.js";
import { namesAnother, partsOfAnother } from "../foundation/pin.js";
import type { PinPart } from "../foundation/pin.js";
import { pointer } from "../foundation/result.js";
import type { Issue, IssueCode } from "../foundation/result.js";
import type { EditionPin } from "../foundation/generated.js";

/** An edition by its id, version, content hash and tool hash. */
export interface PinnedEdition extends Required<Omit<EditionPin, "toolHash">> {
  /** Absent for an edition that has none and that `parseEdition` did not load. */
  readonly toolHash?: string | undefined;
}

/**
 * The tool hashes of editions that were kept before there was one. They are worked out where an
 * edition is parsed, so that a bundle of `screen` carries no SHA-256.
 */
const workedOut = /* @__PURE__ */ new WeakMap<object, string>();

/** Keeps the tool hash of an edition that has none of its own. */
export function keepToolHash(edition: object, toolHash: string): void {
  workedOut.set(edition, toolHash);
}

/**
 * Gives the id, version, content hash and tool hash by which a record pins an edition.
 *
 * @guidance 7.9, line 211
 * @param edition - The edition. If it is from a release without tool hashes, {@link parseEdition}
 *   has worked out its tool hash.
 * @example
 * pinOf(york).id; // "york"
 * parseScreening({ edition: pinOf(york) }).ok; // true
 */
export function pinOf(edition: PinnedEdition): PinnedEdition {
  const { id, version, hash, toolHash = workedOut.get(edition) } = edition;
  return { id, version, hash, ...(toolHash !== undefined && { toolHash }) };
}

/**
 * Whether a pin names another edition than the one given, and one whose tool differs or is not
 * known to be the same. False if there is no pin.
 */
export function isOfAnotherEdition(pin: unknown, edition: PinnedEdition): boolean {
  return namesAnother(pin, pinOf(edition));
}

/**
 * Whether a pin names another id, version or content hash than those of the edition given. The tool
 * hash says nothing of what lies outside the tool, such as the rules for sharing and the aims.
 */
export function isOfOtherContent(pin: unknown, { id, version, hash }: PinnedEdition): boolean {
  if (!isObject(pin)) return false;
  const { id: ownId, version: ownVersion, hash: ownHash } = pin;
  return namesAnother({ id: ownId, version: ownVersion, hash: ownHash }, { id, version, hash });
}

const NAMES: Readonly<Record<PinPart, string>> = {
  id: "edition",
  version: "version of the edition",
  hash: "content hash",
  toolHash: "tool hash",
};

const CODE: IssueCode = "another-edition";

/** Copies the parts of a pin, each read once. Comparing the copy cannot throw. */
export function pinAsFarAsShaped(pin: unknown): unknown {
  if (!isObject(pin)) return undefined;
  const { id, version, hash, toolHash } = pin;
  return { id, version, hash, toolHash };
}

/** What is not done with a record that pins another edition, and what to do instead. */
const SIDE_BY_SIDE =
  "so nothing was set side by side. Hand in the edition that it names, and only screenings made " +
  "with the same tool, or carry it over with migrateScreening first.";

/**
 * The reasons why answers cannot be set beside others under an edition. There are none if the pin
 * names the edition, or any edition with the same tool. Otherwise there is one issue for each part
 * of the pin that names another, or a single issue if there is no pin. A pin without hashes does
 * not say which text it was made with. It is let through, and a caution says so.
 */
export function refusalsOf(
  pin: unknown,
  edition: PinnedEdition,
  path: readonly PropertyKey[],
  so = SIDE_BY_SIDE,
): Issue[] {
  if (!isObject(pin)) {
    const message =
      "Missing: expected the edition that the screening was made under. Without it its " +
      "answers cannot be set beside others.";
    return [{ code: "missing", path: pointer(path), message }];
  }
  return partsOfAnother(pin, pinOf(edition)).map((part) => ({
    code: CODE,
    path: pointer([...path, part]),
    message:
      `This screening was made under another ${NAMES[part]} than the one given, and not with a ` +
      `tool that is known to be the same. A row or sign may mean something else there, ${so}`,
  }));
}

/** Whether a pin has no hash, so that it leaves open which text a screening was made with. */
export function hasNoHash(pin: unknown): boolean {
  return !isObject(pin) || (pin["hash"] === undefined && pin["toolHash"] === undefined);
}
