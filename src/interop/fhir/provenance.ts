// Writes who judged (7.7) as a FHIR Provenance.

import type { Provenance, ProvenanceAgent } from "fhir/r4.js";
import { asFarAsShaped, practitionerAsFarAsShaped } from "../../foundation/as-far-as-shaped.js";
import type { Fields } from "../../foundation/as-far-as-shaped.js";
import type { Edition } from "../../editions/types.js";
import { editionOf } from "../../editions/whole.js";
import { york } from "../../editions/york.js";
import { isOfYorksDocument } from "../../editions/yorks-document.js";
import type { Judgement } from "../../screening/index.js";
import { fitDate, fitText } from "./fit.js";

/** What the host says about the resource that holds the judgement. */
export interface JudgementRecord {
  /** The response with the judgement, as a FHIR reference, such as `"QuestionnaireResponse/17"`. */
  readonly target: string;
  /**
   * When the judgement was put into the record, as an ISO 8601 instant with seconds and time zone.
   * This library reads no clock.
   */
  readonly recorded: string;
}

/**
 * Writes who judged, on which day, and with whom it was discussed, as a Provenance of the response
 * that holds the judgement.
 *
 * @remarks Limit: people are named as they are recorded, by `display` only. The host knows whether
 *   there is a Practitioner to refer to. If neither name, role nor organisation is recorded, it
 *   says “Not recorded”. `target` and `recorded` are used as given.
 * @guidance 7.7, line 202
 * @param judgement - A person's judgement.
 * @param record - What the host knows of the response.
 * @param edition - The edition that the judgement was made under.
 * @returns A new resource.
 * @example
 * toProvenance(
 *   { level: "escalating", by: { role: "School nurse" }, on: "2026-03-12" },
 *   { target: "QuestionnaireResponse/17", recorded: "2026-03-12T10:00:00Z" },
 * ).agent[0]?.who.display;
 * // "School nurse"
 */
export function toProvenance(
  judgement: Judgement<Edition>,
  { target, recorded }: JudgementRecord,
  edition: Edition = york,
): Provenance {
  const activity = isOfYorksDocument(editionOf(edition)) ? `${ACTIVITY} (7.7)` : ACTIVITY;
  return asFarAsShaped(judgement, (readable) =>
    provenanceOf(readable, { target, recorded }, activity),
  );
}

const ACTIVITY = "Judgement of the level of concern";

function provenanceOf(
  { by, on, discussedWith }: Fields,
  { target, recorded }: JudgementRecord,
  activity: string,
): Provenance {
  const occurred = typeof on === "string" ? fitDate(on) : undefined;
  return {
    resourceType: "Provenance",
    target: [{ reference: target }],
    ...(occurred !== undefined && { occurredDateTime: occurred }),
    recorded,
    activity: { text: activity },
    agent: [
      agentOf(by, "Judged"),
      ...(discussedWith === undefined ? [] : [agentOf(discussedWith, "Discussed with")]),
    ],
  };
}

function agentOf(person: unknown, part: string): ProvenanceAgent {
  const { name, role, organisation } = practitionerAsFarAsShaped(person);
  const words = [name, role, organisation].flatMap((text) => fitText(text ?? "") ?? []);
  return {
    type: { text: part },
    who: { display: words.length > 0 ? words.join(", ") : "Not recorded" },
  };
}
