// Renders what is recorded of interventions for each aim (7.8). The wording informs; it never says
// whether an intervention works.

import type { RootContent } from "mdast";
import type { Edition } from "../editions/types.js";
import { editionOf } from "../editions/whole.js";
import { york } from "../editions/york.js";
import { cited, source } from "../editions/labels.js";
import type {
  AimReview,
  InterventionLack,
  InterventionsReview,
  Seen,
  Tried,
} from "../interventions/index.js";
import { document, heading, paragraph, said } from "./format/document.js";
import type { Item, Words } from "./format/document.js";
import { emergency, knownIssues, madeBy, person, section } from "./parts.js";
import { write } from "./format/write.js";
import type { Format } from "./format/write.js";

/**
 * Renders the review of a record of interventions: each aim with what was tried, what was seen and
 * what is not recorded.
 *
 * @remarks Limit: it shows what the record holds, including words about other people. A person
 *   decides whom to show it to.
 * @guidance 7.8, lines 204–209
 * @param review - From `reviewInterventions`.
 * @param format - `"text"`, `"markdown"` or `"html"`.
 * @param edition - The edition that the review was made with.
 * @example
 * renderInterventions(
 *   reviewInterventions({ noneFor: ["prevent-going-missing"] }),
 *   "text",
 * ).includes("no current intervention for this aim");
 * // true
 */
export function renderInterventions(
  review: InterventionsReview,
  format: Format,
  edition: Edition = york,
): string {
  edition = editionOf(edition);
  return write(
    review,
    () => {
      const { aims, withoutAim } = review;
      const [lack] = [...aims.flatMap(({ lacks }) => lacks), ...withoutAim.lacks];
      return document(
        emergency(review.emergency),
        "Interventions",
        ...(review.asks ? [paragraph(cited(review.asks))] : []),
        paragraph(
          "Whether an intervention works is for people to judge, at any stage. What is not " +
            "recorded blocks nothing.",
        ),
        section(2, "Cautions", review.cautions.map(cited)),
        ...aims.map(aimSection),
        ...(withoutAim.tried.length > 0
          ? [heading(2, "Without an aim"), ...entries(withoutAim)]
          : []),
        ...(lack ? [heading(2, "Why this asks"), paragraph(lack.note)] : []),
        madeBy(review.edition, edition),
      );
    },
    format,
  );
}

function aimSection(aim: AimReview): RootContent[] {
  return [
    heading(2, aim.text),
    paragraph(
      `${aim.note ? `${aim.note} ` : ""}${source(aim.citations)}${knownIssues(aim.issues)}`,
    ),
    ...(aim.noneRecorded
      ? [paragraph("It is recorded that there is no current intervention for this aim.")]
      : []),
    ...entries(aim),
  ];
}

function entries({
  tried,
  seen = [],
  lacks,
}: {
  tried: readonly Tried[];
  seen?: readonly Seen[];
  lacks: readonly InterventionLack[];
}): RootContent[] {
  return [
    ...section(3, "What was tried", tried.map(triedItem)),
    ...section(3, "What was seen", seen.map(seenItem)),
    ...section(
      3,
      "Not recorded",
      lacks.map((lack) => ({
        words: `${placeOf(lack.path)}${cited({ text: lack.because, citations: lack.citations })}`,
        more: [lack.prompt],
      })),
    ),
  ];
}

function triedItem({ what, by, from, until, assessedBy, path }: Tried): Item {
  const time: Words[] = [...(from ? [`from: ${from}`] : []), ...(until ? [`until: ${until}`] : [])];
  return {
    words: [placeOf(path), "by ", person(by)],
    more: [...time, ...(assessedBy ? [["considered through: ", said(assessedBy)]] : [])],
    quoted: what ? [what] : [],
  };
}

function seenItem({ what, by, on, path }: Seen): Item {
  return {
    words: [placeOf(path), "seen by ", person(by), on ? `, ${on}` : ""],
    quoted: what ? [what] : [],
  };
}

/**
 * “Intervention 1: ” or “Intervention 1, seen 2: ” for a path in the record. Empty for any other
 * path.
 */
function placeOf(path: string): string {
  const [, intervention, seen] = /^\/interventions\/(\d+)(?:\/seen\/(\d+))?/.exec(path) ?? [];
  if (intervention === undefined) return "";
  return seen === undefined
    ? `Intervention ${Number(intervention) + 1}: `
    : `Intervention ${Number(intervention) + 1}, seen ${Number(seen) + 1}: `;
}
