// Each aim of 7.8 with what was tried, what was seen, and what the record lacks.

import type { Citation, Edition, EmergencyNotice, Notice } from "../editions/schema/index.js";
import { isOfAnotherEdition, pinOf } from "../editions/pin.js";
import type { PinnedEdition } from "../editions/pin.js";
import { york } from "../editions/york.js";
import type { Basis } from "../foundation/vocabulary.js";
import { lackOf, lacksOf } from "./lacks.js";
import type { InterventionLack } from "./lacks.js";
import { interventionsAsFarAsShaped } from "./as-far-as-shaped.js";
import type { ShapedInterventions, Seen, Tried } from "./as-far-as-shaped.js";
import type { Interventions } from "./schema.js";

/** One aim with what is recorded for it. */
export interface AimReview {
  readonly id: string;
  /** The aim, in our words. */
  readonly text: string;
  readonly basis: Basis;
  readonly note?: string | undefined;
  /** The known issues of the text that touch it. */
  readonly issues: readonly string[];
  readonly citations: readonly Citation[];
  /** The interventions meant for it, in the order of the record. */
  readonly tried: readonly Tried[];
  /** What was seen in view of it, in the order of the record. */
  readonly seen: readonly Seen[];
  /** Whether a person recorded that there is no current intervention for it. */
  readonly noneRecorded: boolean;
  /** What is not recorded. It blocks nothing. */
  readonly lacks: readonly InterventionLack[];
}

/** What is recorded of interventions, by aim. People judge; the review lists. */
export interface InterventionsReview {
  /** First, always. */
  readonly emergency: EmergencyNotice;
  /** The edition by which the review was made. */
  readonly edition: PinnedEdition;
  /** What 7.8 asks for. */
  readonly asks: Notice;
  /** The aims, in printed order. */
  readonly aims: readonly AimReview[];
  /** Interventions that name none of the aims. */
  readonly withoutAim: {
    readonly tried: readonly Tried[];
    readonly lacks: readonly InterventionLack[];
  };
  readonly cautions: readonly Notice[];
}

/**
 * Lists, for each of the four aims of 7.8, what was tried, what was seen, by whom and when, and
 * what the record lacks.
 *
 * Thought should be given at any stage to how effective current interventions are. An intervention
 * stands under every aim that it names and under no other, what was seen under the aim in view of
 * which it was seen. Nothing is inferred from either.
 *
 * @remarks Limit: it never says whether an intervention works, or what to do next. People judge
 *   (7.8), at any stage, and what is not recorded blocks nothing.
 * @guidance 7.8, lines 204–209
 * @param record - From {@link parseInterventions}; any part may be absent. Anything else is read as
 *   far as it has the shape and otherwise as empty.
 * @param edition - The edition whose aims they are.
 * @returns The review, emergency notice first. What is not recorded is undefined. Never throws.
 * @example
 * const review = reviewInterventions({
 *   interventions: [
 *     {
 *       what: "A worker meets the young person after school.",
 *       by: { role: "youth worker" },
 *       from: "2026-03",
 *       aims: ["prevent-going-missing"],
 *     },
 *   ],
 * });
 * review.aims[0]?.tried.map((tried) => tried.from); // ["2026-03"]
 * review.aims[0]?.lacks.map((lack) => lack.id); // ["seen"]
 * review.aims[1]?.lacks.map((lack) => lack.because);
 * // ["No intervention is recorded for this aim, nor that there is none."]
 */
export function reviewInterventions(
  record: Interventions,
  edition: Edition = york,
): InterventionsReview {
  const read = interventionsAsFarAsShaped(record);
  return {
    emergency: edition.emergency,
    edition: pinOf(edition),
    asks: edition.prompts.effectiveness,
    aims: edition.interventionAims.map((aim) => aimReview(aim, read, edition)),
    withoutAim: withoutAim(read, edition),
    cautions: isOfAnotherEdition(read.edition, edition)
      ? [edition.cautions["another-edition"]]
      : [],
  };
}

function aimReview(
  { id, text, basis, note, citations, knownIssues = [] }: Notice,
  { interventions, noneFor }: ShapedInterventions,
  edition: Edition,
): AimReview {
  const tried = interventions
    .filter(({ aims }) => aims.includes(id))
    .map((each) => ({
      tried: each.tried,
      anythingSeen: each.seen.some((seen) => seen.aim === id),
    }));
  const seen = interventions
    .flatMap((each) => each.seen)
    .filter((each) => each.aim === id)
    .map((each) => each.seen);
  const noneRecorded = noneFor.includes(id);
  return {
    id,
    text,
    basis,
    note,
    issues: knownIssues,
    citations,
    tried: tried.map((each) => each.tried),
    seen,
    noneRecorded,
    lacks: lacksOf(tried, seen, noneRecorded, edition),
  };
}

/** What stands under no aim must not be lost. */
function withoutAim(
  { interventions }: ShapedInterventions,
  edition: Edition,
): InterventionsReview["withoutAim"] {
  const aimless = interventions.filter(
    ({ aims }) => !edition.interventionAims.some(({ id }) => aims.includes(id)),
  );
  const tried = aimless.map((each) => each.tried);
  return { tried, lacks: tried.map(({ path }) => lackOf("aim", `${path}/aims`, edition)) };
}
