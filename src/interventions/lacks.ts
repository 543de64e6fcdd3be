// What a record of interventions can lack (7.8), and what to write down. The wording asks for what
// was tried and seen, and never whether it worked.

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

const WORDS: Readonly<
  Record<InterventionLackId, { readonly because: string; readonly prompt: string }>
> = {
  tried: {
    because: "No intervention is recorded for this aim, nor that there is none.",
    prompt:
      "Write down what is being tried for this aim, or that there is no intervention for it " +
      "at present.",
  },
  "none-and-tried": {
    because:
      "It is recorded that there is no current intervention for this aim, and one that has " +
      "not ended is recorded for it.",
    prompt: "Say which of the two holds now.",
  },
  aim: {
    because: "The intervention names none of the aims.",
    prompt: "Write down which of the aims the intervention is meant to serve.",
  },
  "what-was-tried": {
    because: "What was tried is not recorded.",
    prompt: "Write down what was tried with the child or young person and their family.",
  },
  "who-tried": {
    because: "Who does it is not recorded.",
    prompt: "Write down who does it: a name, a role or an organisation.",
  },
  "when-tried": {
    because: "When it began is not recorded.",
    prompt: "Write down when it began, as far as that is known.",
  },
  seen: {
    because: "Nothing is recorded of what was seen of this intervention in view of this aim.",
    prompt:
      "Write down what was seen, whatever it was. If there was nothing to see yet, write that.",
  },
  "what-was-seen": {
    because: "What was seen is not recorded.",
    prompt: "Write down what was seen, and not what it means.",
  },
  "who-saw": {
    because: "Who saw it is not recorded.",
    prompt: "Write down who saw it: a name, a role or an organisation.",
  },
  "when-seen": {
    because: "When it was seen is not recorded.",
    prompt: "Write down when it was seen, as far as that is known.",
  },
};

const NOTE =
  "7.8 asks that thought be given to how effective current interventions are. It does not say " +
  "what to write down. This library asks for what was tried and what was seen, by whom and " +
  "when, so that people can judge.";

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
  return {
    id,
    path,
    ...WORDS[id],
    basis: "convention",
    note: NOTE,
    citations: noticesOf(edition.prompts, ["effectiveness"]).flatMap(({ citations }) => citations),
  };
}

function unless(recorded: unknown, lack: () => InterventionLack): InterventionLack[] {
  return recorded === undefined ? [lack()] : [];
}
