// Reads a record of interventions that may not have been parsed, field by field (7.8). A part that
// cannot be read does not hide the other parts.

import type { PartialDate } from "../foundation/dates.js";
import { firstDay } from "../foundation/days.js";
import type { Practitioner } from "../foundation/practitioner.js";
import { attempt } from "../foundation/attempt.js";
import { fieldsOf } from "../foundation/as-far-as-shaped.js";
import type { Fields } from "../foundation/as-far-as-shaped.js";
import { isObject } from "../foundation/objects.js";

/** Something that was seen, as recorded. Parts that are not recorded are undefined. */
export interface Seen {
  readonly what?: string | undefined;
  readonly by?: Practitioner | undefined;
  readonly on?: PartialDate | undefined;
  /** Its JSON Pointer in the record. */
  readonly path: string;
}

/** Something that was tried, as recorded. Parts that are not recorded are undefined. */
export interface Tried {
  readonly what?: string | undefined;
  readonly by?: Practitioner | undefined;
  readonly from?: PartialDate | undefined;
  readonly until?: PartialDate | undefined;
  readonly assessedBy?: string | undefined;
  /** Its JSON Pointer in the record. */
  readonly path: string;
}

/**
 * An intervention, with the aims it names and what was seen of it. Each thing seen names the aim it
 * relates to.
 */
interface ShapedIntervention {
  readonly tried: Tried;
  readonly aims: readonly unknown[];
  readonly seen: readonly { readonly aim: unknown; readonly seen: Seen }[];
}

export interface ShapedInterventions {
  readonly edition: unknown;
  readonly interventions: readonly ShapedIntervention[];
  readonly noneFor: readonly unknown[];
}

/**
 * Reads a record that may not have been parsed, field by field. A field of another shape is left
 * out. Never throws.
 */
export function interventionsAsFarAsShaped(record: unknown): ShapedInterventions {
  return attempt({ edition: undefined, interventions: [], noneFor: [] }, () => {
    const { edition, interventions, noneFor } = fieldsOf(record);
    const read = list(interventions).flatMap((each, place) =>
      attempt([], () => [interventionAsFarAsShaped(fieldsOf(each), `/interventions/${place}`)]),
    );
    const pin = attempt(undefined, () => (isObject(edition) ? { ...edition } : undefined));
    return { edition: pin, interventions: read, noneFor: list(noneFor) };
  });
}

function interventionAsFarAsShaped(
  { what, by, aims, from, until, assessedBy, seen }: Fields,
  path: string,
): ShapedIntervention {
  return {
    tried: {
      what: text(what),
      by: practitioner(by),
      from: date(from),
      until: date(until),
      assessedBy: text(assessedBy),
      path,
    },
    aims: list(aims),
    seen: list(seen).map((each, place) =>
      seenAsFarAsShaped(fieldsOf(each), `${path}/seen/${place}`),
    ),
  };
}

function seenAsFarAsShaped(
  { aim, what, by, on }: Fields,
  path: string,
): ShapedIntervention["seen"][number] {
  return { aim, seen: { what: text(what), by: practitioner(by), on: date(on), path } };
}

/** Copies the list, so that a list that throws is not read again later. */
function list(value: unknown): unknown[] {
  return Array.isArray(value) ? Object.values<unknown>(value) : [];
}

/** Text of spaces counts as not recorded. */
function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function date(value: unknown): PartialDate | undefined {
  return typeof value === "string" && firstDay(value) !== undefined ? value : undefined;
}

/** A practitioner of whom anything is recorded. */
function practitioner(value: unknown): Practitioner | undefined {
  const [name, role, organisation] = ["name", "role", "organisation"].map((part) =>
    text(fieldsOf(value)[part]),
  );
  const named = {
    ...(name && { name }),
    ...(role && { role }),
    ...(organisation && { organisation }),
  };
  return Object.keys(named).length > 0 ? named : undefined;
}
