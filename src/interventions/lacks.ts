// What a record of interventions can lack (7.8), and what to write down. The wording asks for what
// was tried and seen, and never whether it worked.

import { catalogueOf } from "../editions/catalogue-of.js";
import { noticesOf } from "../editions/notices.js";
import type { Citation, Edition } from "../editions/types.js";
import type { Basis } from "../foundation/vocabulary.js";
import type { Seen, Tried } from "./as-far-as-shaped.js";

/** What a record of interventions can lack. */
export const INTERVENTION_LACKS = /* @__PURE__ */ Object.freeze([
  "tried",
  "none-and-tried",
  "aim",
  "what-was-tried",
  "who-tried",
  "when-tried",
  "seen",
  "what-was-seen",
  "who-saw",
  "when-seen",
] as const);
/** Something that a record of interventions can lack. */
export type InterventionLackId = (typeof INTERVENTION_LACKS)[number];

/** Something that the record lacks. It says nothing about what is written there. */
export interface InterventionLack {
  readonly id: InterventionLackId;
  /** Where it belongs in the record, as a JSON Pointer. */
  readonly path: string;
  /** Why it counts as lacking. */
  readonly because: string;
  /** What to write down, in plain words. */
  readonly prompt: string;
  readonly basis: Basis;
  /** Why it is a reading or a convention. */
  readonly note: string;
  /** Where it stands in the source text. */
  readonly citations: readonly Citation[];
}

/** What the record lacks for one aim, in the order of the record. */
export function lacksOf(
  tried: readonly AimedAt[],
  seen: readonly Seen[],
  none: boolean,
  edition: Edition,
): InterventionLack[] {
  const lack = (id: InterventionLackId, path: string): InterventionLack =>
    lackOf(id, path, edition);
  return [
    ...(tried.length === 0 && !none ? [lack("tried", "/interventions")] : []),
    ...(none && tried.some((each) => each.tried.until === undefined)
      ? [lack("none-and-tried", "/noneFor")]
      : []),
    ...tried.flatMap((each) => [
      ...unless(each.tried.what, () => lack("what-was-tried", `${each.tried.path}/what`)),
      ...unless(each.tried.by, () => lack("who-tried", `${each.tried.path}/by`)),
      ...unless(each.tried.from, () => lack("when-tried", `${each.tried.path}/from`)),
      ...(each.anythingSeen ? [] : [lack("seen", `${each.tried.path}/seen`)]),
    ]),
    ...seen.flatMap(({ what, by, on, path }) => [
      ...unless(what, () => lack("what-was-seen", `${path}/what`)),
      ...unless(by, () => lack("who-saw", `${path}/by`)),
      ...unless(on, () => lack("when-seen", `${path}/on`)),
    ]),
  ];
}

/** An intervention for an aim, and whether anything was seen of it that relates to the aim. */
interface AimedAt {
  readonly tried: Tried;
  readonly anythingSeen: boolean;
}

export function lackOf(id: InterventionLackId, path: string, edition: Edition): InterventionLack {
  const words = catalogueOf(edition);
  return {
    id,
    path,
    because: words[`interventions.because.${id}`],
    prompt: words[`interventions.prompt.${id}`],
    basis: "convention",
    note: words["interventions.lack-note"],
    citations: noticesOf(edition.prompts, ["effectiveness"]).flatMap(({ citations }) => citations),
  };
}

function unless(recorded: unknown, lack: () => InterventionLack): InterventionLack[] {
  return recorded === undefined ? [lack()] : [];
}
