// Reviews each aim of 7.8: what was tried, what was seen, and what the record lacks.

import type { Citation, Edition, EmergencyNotice, Notice } from "../editions/types.js";
import { isOfOtherContent, pinOf } from "../editions/pin.js";
import type { PinnedEdition } from "../editions/pin.js";
import { editionOf } from "../editions/whole.js";
import { NOT_COVERED } from "../editions/define/chapter-words.js";
import { ownNotice } from "../editions/define/own-words.js";
import { noticesOf } from "../editions/notices.js";
import { york } from "../editions/york.js";
import { isOfYorksDocument } from "../editions/yorks-document.js";
import type { Basis } from "../foundation/vocabulary.js";
import { lackOf, lacksOf } from "./lacks.js";
import type { InterventionLack } from "./lacks.js";
import { interventionsAsFarAsShaped } from "./as-far-as-shaped.js";
import type { ShapedInterventions, Seen, Tried } from "./as-far-as-shaped.js";
import type { Interventions } from "./generated.js";

/** One aim, with what is recorded for it. */
export interface AimReview {
  /** The id of the aim. */
  readonly id: string;
  /** The aim, in our words. */
  readonly text: string;
  readonly basis: Basis;
  /** Why it is a reading or a convention. */
  readonly note?: string | undefined;
  /** The known issues of the guidance that affect it. */
  readonly issues: readonly string[];
  /** Where it stands in the source text. */
  readonly citations: readonly Citation[];
  /** The interventions meant for it, in the order of the record. */
  readonly tried: readonly Tried[];
  /** What was seen that relates to it, in the order of the record. */
  readonly seen: readonly Seen[];
  /** Whether a person recorded that there is no current intervention for it. */
  readonly noneRecorded: boolean;
  /** What is not recorded. It blocks nothing. */
  readonly lacks: readonly InterventionLack[];
}

/** What is recorded about interventions, by aim. People judge; the review lists. */
export interface InterventionsReview {
  /** Always the first property. */
  readonly emergency: EmergencyNotice;
  /** The edition that the review was made with. */
  readonly edition: PinnedEdition;
  /** What 7.8 asks for. Absent if the edition does not say. */
  readonly asks?: Notice;
  /** The aims, in printed order. */
  readonly aims: readonly AimReview[];
  /** Interventions that name none of the aims. */
  readonly withoutAim: {
    /** What was tried, as far as it is recorded. */
    readonly tried: readonly Tried[];
    /** What is not recorded of them. */
    readonly lacks: readonly InterventionLack[];
  };
  /** What a person who uses it must know. */
  readonly cautions: readonly Notice[];
}

/**
 * Lists, for each of the four aims of 7.8, what was tried, what was seen, by whom and when, and
 * what the record lacks.
 *
 * Thought should be given at any stage to how effective current interventions are. An intervention
 * is listed under every aim that it names and under no other aim. What was seen is listed under the
 * aim it relates to. Nothing is inferred from either.
 *
 * @remarks Limit: it never says whether an intervention works, or what to do next. People judge
 *   (7.8), at any stage. What is not recorded blocks nothing.
 * @guidance 7.8, lines 204–209
 * @param record - From {@link parseInterventions}; any part may be absent. Parse first. Input that
 *   was not parsed is read field by field; a field of another shape is left out.
 * @param edition - The edition that defines the aims.
 * @returns The review, with the emergency notice first. Parts that are not recorded are undefined.
 *   Never throws.
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
  edition = editionOf(edition);
  const read = interventionsAsFarAsShaped(record, edition);
  const [asks] = noticesOf(edition.prompts, ["effectiveness"]);
  return {
    emergency: edition.emergency,
    edition: pinOf(edition),
    ...(asks && { asks }),
    aims: edition.interventionAims.map((aim) => aimReview(aim, read, edition)),
    withoutAim: withoutAim(read, edition),
    cautions: [
      ...(isOfOtherContent(read.edition, edition)
        ? noticesOf(edition.cautions, ["another-edition"])
        : []),
      ...(setsNoAims(edition)
        ? [ownNotice(edition.document, "not-covered", { text: NOT_COVERED.interventions })]
        : []),
    ],
  };
}

/** Whether the document of the edition has no aims. York's has, whatever is kept of its edition. */
function setsNoAims(edition: Edition): boolean {
  return edition.interventionAims.length === 0 && !isOfYorksDocument(edition);
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

/** An intervention without an aim must not be lost. */
function withoutAim(
  { interventions }: ShapedInterventions,
  edition: Edition,
): InterventionsReview["withoutAim"] {
  const aimless = interventions.filter(
    ({ aims }) => !edition.interventionAims.some(({ id }) => aims.includes(id)),
  );
  const tried = aimless.map((each) => each.tried);
  const lacking = setsNoAims(edition) ? [] : tried;
  return { tried, lacks: lacking.map(({ path }) => lackOf("aim", `${path}/aims`, edition)) };
}
