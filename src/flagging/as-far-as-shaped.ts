// Reads flags and an enquiry that may not have been parsed, field by field (chapter 9). A part that
// cannot be read does not hide the other parts. Text that a parser would refuse, such as a day in
// words, is kept: it may be all that is known. Keys that a flag has no field for are left out.

import type { IsoDate } from "../foundation/generated.js";
import { isDay } from "../foundation/days.js";
import { attempt } from "../foundation/attempt.js";
import { practitionerAsFarAsShaped } from "../foundation/as-far-as-shaped.js";
import { isObject } from "../foundation/objects.js";
import type { Flag } from "./generated.js";
import { childKey } from "./key.js";

/**
 * The key of the child that an enquiry is about, empty if there is none, and the day of the
 * enquiry, as far as they can be read.
 */
export interface ShapedEnquiry {
  readonly child: string;
  readonly on: IsoDate | undefined;
}

export function enquiryAsFarAsShaped(enquiry: unknown): ShapedEnquiry {
  return attempt({ child: "", on: undefined }, () => {
    const { child, on } = isObject(enquiry) ? enquiry : {};
    return { child: childKey(text(child)), on: isDay(on) ? on : undefined };
  });
}

/** The flags of a list that can be read, and whether there may be others. */
export interface ShapedFlags {
  readonly flags: readonly Flag[];
  readonly isWhole: boolean;
}

/** A flag that names no child could be of any. */
export function flagsAsFarAsShaped(flags: unknown): ShapedFlags {
  // A hole of a list is no item. What is no list counts as one item that cannot be read.
  const { items, length } = attempt({ items: [], length: 1 }, () =>
    Array.isArray(flags)
      ? { items: Object.values<unknown>(flags), length: flags.length }
      : { items: [], length: 1 },
  );
  const read = items.flatMap((flag) => attempt([], () => flagAsFarAsShaped(flag)));
  const isWhole = read.length === length && read.every(({ child }) => childKey(child) !== "");
  return { flags: read, isWhole };
}

function flagAsFarAsShaped(flag: unknown): Flag[] {
  if (!isObject(flag)) return [];
  const { child, category, caller, raisedOn } = flag;
  return [
    {
      child: text(child),
      category: text(category),
      caller: practitionerAsFarAsShaped(caller),
      raisedOn: text(raisedOn),
    },
  ];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
