// Flags and an enquiry as far as they have the shape of such. What cannot be read hides nothing
// else, and what a flag has no field for is not read.

import type { IsoDate } from "../foundation/dates.js";
import { isDay } from "../foundation/days.js";
import { attempt } from "../foundation/attempt.js";
import { practitionerAsFarAsShaped } from "../foundation/as-far-as-shaped.js";
import { isObject } from "../foundation/objects.js";
import type { Flag } from "./schema.js";

/** The child an enquiry is about and the day of it, where they can be read. */
export interface ShapedEnquiry {
  readonly child: string;
  readonly on: IsoDate | undefined;
}

export function enquiryAsFarAsShaped(enquiry: unknown): ShapedEnquiry {
  return attempt({ child: "", on: undefined }, () => {
    const { child, on } = isObject(enquiry) ? enquiry : {};
    return { child: reference(child), on: isDay(on) ? on : undefined };
  });
}

export function flagsAsFarAsShaped(flags: unknown): Flag[] {
  const list = attempt([], () => (Array.isArray(flags) ? Object.values<unknown>(flags) : []));
  return list.flatMap((flag) => attempt([], () => flagAsFarAsShaped(flag)));
}

/**
 * A reference is the same with and without spaces at its ends: a flag must not be missed for them.
 */
export function reference(child: unknown): string {
  return text(child).trim();
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
