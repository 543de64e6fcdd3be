// Whether a pin names another edition. The same tool is enough: then the same rows, signs and
// levels stand in both, and an answer means the same.

import { isObject } from "./objects.js";

/** What an edition is known by. An edition from before there was a tool hash has none. */
export interface Identity {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
  readonly toolHash?: string | undefined;
}

/** The parts of a pin, in its order. */
export const PIN_PARTS = /* @__PURE__ */ Object.freeze([
  "id",
  "version",
  "hash",
  "toolHash",
] as const);
export type PinPart = (typeof PIN_PARTS)[number];

/**
 * The parts of a pin that name another edition. None if the pin has the tool hash of the edition,
 * whatever else it names. A hash that is not there names none.
 */
export function partsOfAnother(
  pin: Readonly<Partial<Record<PinPart, unknown>>>,
  identity: Identity,
): PinPart[] {
  const { toolHash } = pin;
  if (toolHash !== undefined && toolHash === identity.toolHash) return [];
  return PIN_PARTS.filter(
    (part) =>
      pin[part] !== identity[part] &&
      !((part === "hash" || part === "toolHash") && pin[part] === undefined),
  );
}

/** Whether a pin names another edition, and not one with the same tool. False if it is no pin. */
export function namesAnother(pin: unknown, identity: Identity): boolean {
  if (!isObject(pin)) return false;
  // As `partsOfAnother`, without a list: every screening comes here.
  const { id, version, hash, toolHash } = pin;
  if (toolHash !== undefined) return toolHash !== identity.toolHash;
  return (
    id !== identity.id ||
    version !== identity.version ||
    (hash !== undefined && hash !== identity.hash)
  );
}
