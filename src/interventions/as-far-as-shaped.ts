// Reads a record of interventions that may not have been parsed, field by field (7.8). A part that
// cannot be read does not hide the other parts.

import type { Edition } from "../editions/types.js";
import type { PartialDate, Practitioner } from "../foundation/generated.js";
import type { Shaped } from "../foundation/reader.js";
import type { Interventions } from "./generated.js";
import { interventionsReader } from "./parse.js";

/** Something that was seen, as recorded. Parts that are not recorded are undefined. */
export interface Seen {
  /** What was seen, in words. */
  readonly what?: string | undefined;
  readonly by?: Practitioner | undefined;
  readonly on?: PartialDate | undefined;
  /** Its JSON Pointer in the record. */
  readonly path: string;
}

/** Something that was tried, as recorded. Parts that are not recorded are undefined. */
export interface Tried {
  /** What was tried, in words. */
  readonly what?: string | undefined;
  readonly by?: Practitioner | undefined;
  readonly from?: PartialDate | undefined;
  readonly until?: PartialDate | undefined;
  /** Through which assessment it is considered, such as CAF or FEHA. */
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
export function interventionsAsFarAsShaped(record: unknown, edition: Edition): ShapedInterventions {
  const read = interventionsReader.shaped(record, edition) ?? {};
  return {
    edition: read.edition,
    interventions: (read.interventions ?? []).map((each, place) =>
      interventionAsFarAsShaped(each, `/interventions/${place}`),
    ),
    noneFor: read.noneFor ?? [],
  };
}

type Intervention = NonNullable<Shaped<Interventions>["interventions"]>[number];

function interventionAsFarAsShaped(
  { what, by, aims = [], from, until, assessedBy, seen = [] }: Intervention,
  path: string,
): ShapedIntervention {
  return {
    tried: { what: text(what), by: named(by), from, until, assessedBy: text(assessedBy), path },
    aims,
    seen: seen.map(({ aim, what: seenWhat, by: seenBy, on }, place) => ({
      aim,
      seen: { what: text(seenWhat), by: named(seenBy), on, path: `${path}/seen/${place}` },
    })),
  };
}

/** Text of spaces counts as not recorded. */
function text(value: string | undefined): string | undefined {
  return value !== undefined && value.trim() !== "" ? value : undefined;
}

/** A practitioner of whom anything is recorded. */
function named({ name, role, organisation }: Practitioner = {}): Practitioner | undefined {
  const parts = Object.entries({ name, role, organisation }).filter(([, part]) => text(part));
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}
