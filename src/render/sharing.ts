// Renders what a sharing record shows and lacks (chapter 8). The wording informs; it never says
// whether to share.

import type { RootContent } from "mdast";
import type { Edition } from "../editions/types.js";
import { editionOf } from "../editions/whole.js";
import { york } from "../editions/york.js";
import { ANSWER_LABELS, cited } from "../editions/labels.js";
import { reviewSharing } from "../sharing/index.js";
import type { SharingItem, SharingRecord, SharingReview } from "../sharing/index.js";
import { document, heading, paragraph, quote, said, strong } from "./format/document.js";
import type { Item, Words } from "./format/document.js";
import { cautionWords, count, emergency, section } from "./parts.js";
import { write } from "./format/write.js";
import type { Format } from "./format/write.js";

const TITLE = "Record of a decision on sharing information";

/**
 * Renders the review of a sharing record: what it shows, what it lacks, and its cautions.
 *
 * @remarks Limit: it never says whether to share, or whether what is written is enough.
 * @guidance 8.5–8.9, lines 314–330
 * @param review - From `reviewSharing`.
 * @param format - `"text"`, `"markdown"` or `"html"`.
 * @param edition - The edition that the review was made with.
 * @example
 * renderSharing(reviewSharing({ decision: "share" }), "text").includes("Basis recorded: none.");
 * // true
 */
export function renderSharing(
  review: SharingReview,
  format: Format,
  edition: Edition = york,
): string {
  edition = editionOf(edition);
  return write(
    review,
    () => document(emergency(review.emergency), TITLE, result(review, edition)),
    format,
  );
}

/**
 * Renders a whole sharing record: its review, then the record's own words.
 *
 * @remarks Limit: it shows what the record holds, including words about other people. A person
 *   decides whom to show it to.
 * @guidance 8.9, line 328
 * @param record - From `parseSharingRecord`.
 * @example
 * renderSharingRecord({ necessity: "The service can act." }, "markdown").includes(
 *   "> The service can act.",
 * );
 * // true
 */
export function renderSharingRecord(
  record: SharingRecord,
  format: Format,
  edition: Edition = york,
): string {
  edition = editionOf(edition);
  const review = reviewSharing(record, edition);
  return write(
    record,
    () =>
      document(emergency(review.emergency), TITLE, result(review, edition), words(record, edition)),
    format,
  );
}

function result(review: SharingReview, edition: Edition): RootContent[] {
  const having = (status: SharingItem["status"]): SharingItem[] =>
    review.items.filter((item) => item.status === status);
  return [
    ...(review.immediateDanger === "yes"
      ? [paragraph([strong("Immediate danger is recorded.")])]
      : []),
    paragraph([
      strong(`Basis recorded: ${BASIS_WORDS[review.basis]}.`),
      " Whether it suffices is for suitably qualified people to decide, on the facts of the case.",
    ]),
    paragraph(
      review.complete
        ? "Each of the ten items is recorded or does not apply. Whether what is written is " +
            "right is for people to judge."
        : `${count(having("missing").length, "item is", "items are")} not yet recorded.`,
    ),
    ...section(
      2,
      "Not yet recorded",
      having("missing").map((item) => ({
        words: itemLine(item),
        more: [item.prompt, ...(item.id === "decider" ? localTitles(edition) : [])],
      })),
    ),
    ...section(2, "Recorded", having("met").map(itemLine)),
    ...section(2, "Does not apply", having("not-applicable").map(itemLine)),
    ...section(
      2,
      "Cautions",
      review.cautions.map((caution) => cautionWords(caution, edition)),
    ),
    heading(2, "Newer law and advice"),
    paragraph(review.newerAdvice.text),
    ...section(
      3,
      `Named in ${review.newerAdvice.id} ${review.newerAdvice.version}, and not applied here`,
      review.newerAdvice.titles,
    ),
    paragraph(
      `Made by the rules ${review.rules.id} ${review.rules.version} of the edition ` +
        `${review.edition.id} ${review.edition.version} (content hash ${review.edition.hash}) ` +
        `of “${edition.title}”. Brackets give section and line of its text.`,
    ),
  ];
}

const BASIS_WORDS = {
  consent: "consent to disclose",
  "public-interest": "a public interest",
  "none-recorded": "none",
} as const;

function itemLine(item: SharingItem): string {
  return `${item.label}: ${cited({ text: item.because, citations: item.citations })}`;
}

/** The agency's own titles for the roles that 8.8 names as examples. */
function localTitles({ sharing, localTitles: titles = {} }: Edition): string[] {
  return sharing.deciderRoles.flatMap(({ id, name }) =>
    titles[id] === undefined ? [] : [`Here, ${name}: ${titles[id]}.`],
  );
}

/** The record's own words, each under its label. */
function words(record: SharingRecord, edition: Edition): RootContent[] {
  const { consent, publicInterest, decider } = record;
  const label = (id: SharingItem["id"]): string =>
    edition.sharing.recordItems
      .filter((item) => item.id === id)
      .map((item) => item.label)
      .join("");
  const facts: readonly (readonly [string, Words | undefined])[] = [
    ["With whom", record.recipient && [said(record.recipient)]],
    ["Immediate danger", record.immediateDanger && ANSWER_LABELS[record.immediateDanger]],
    ["Consent to disclose", consent && CONSENT_WORDS[consent.status]],
    [
      label("decider"),
      decider && [
        said(
          [decider.role, decider.assertedBy]
            .filter((part) => part?.trim())
            .join("; as asserted by: "),
        ),
      ],
    ],
    [
      label("decision"),
      record.decision && { share: "to share", "do-not-share": "not to share" }[record.decision],
    ],
    ["Decided on", record.decidedOn],
    ["Recorded on", record.recordedOn],
  ];
  const grounds = edition.sharing.notSoughtGrounds;
  const purposes = edition.sharing.publicInterestPurposes;
  const texts: readonly (readonly [string, string | undefined])[] = [
    ["Reason to believe that a child may be at risk", record.reasonToBelieve],
    ["Information", record.information],
    [label("consent-discussion"), consent?.discussion],
    ["The public interest, in words", publicInterest?.reason],
    [label("necessity"), record.necessity],
    [label("proportionality"), record.proportionality],
    [label("if-shared"), record.ifShared],
    [label("if-not-shared"), record.ifNotShared],
    [label("reasoning"), record.reasoning],
    ["Competence to consent, as considered", record.competenceConsidered?.note],
    ["Lawful basis noted", record.lawfulBasisNoted],
    ["A duty to share, as considered", record.dutyToShareConsidered],
    ["Why disclosing was thought more detrimental", record.moreDetrimentalBecause],
    ["Statutory reporting noted", record.statutoryReportingNoted],
  ];
  return [
    heading(2, "The record’s own words"),
    ...section(
      3,
      "At a glance",
      facts.flatMap(([title, value]): Item[] =>
        value ? [{ words: [`${title}: `, ...[value].flat()] }] : [],
      ),
    ),
    ...section(
      3,
      label("reason-consent-not-sought"),
      (consent?.notSoughtBecause ?? []).map(({ ground, reason }) =>
        chosen(grounds, ground, reason),
      ),
    ),
    ...section(
      3,
      label("public-interest"),
      (publicInterest?.purposes ?? []).map((purpose) => chosen(purposes, purpose)),
    ),
    ...texts.flatMap(([title, value]) => (value?.trim() ? [heading(3, title), quote(value)] : [])),
  ];
}

const CONSENT_WORDS = {
  given: "given",
  refused: "refused",
  "not-sought": "not sought",
  withdrawn: "withdrawn",
} as const;

/** A printed example by its id, or “Another.” for any other id, with the recorded reason. */
function chosen(
  examples: readonly { readonly id: string; readonly text: string }[],
  id: string,
  reason?: string,
): Item {
  return {
    words: examples.find((example) => example.id === id)?.text ?? "Another.",
    ...(reason?.trim() && { quoted: [reason] }),
  };
}
