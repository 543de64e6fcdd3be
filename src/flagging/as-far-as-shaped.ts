// Reads flags and an enquiry that may not have been parsed, field by field (chapter 9). A part that
// cannot be read does not hide the other parts. Text that a parser would refuse, such as a day in
// words, is kept: it may be all that is known. Keys that a flag has no field for are left out.

import type { IsoDate } from "../foundation/generated.js";
import { isDay } from "../foundation/days.js";
import { attempt } from "../foundation/attempt.js";
import { practitionerAsFarAsShaped } from "../foundation/as-far-as-shaped.js";
import { isObject } from "../foundation/objects.js";
import type { Flag } from "./generated.js";

/** The child that an enquiry is about and the day of the enquiry, as far as they can be read. */
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
 * Spaces at the ends of a reference make no difference, so that no flag is missed because of them.
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
