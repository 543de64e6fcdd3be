// Renders what a sharing record shows and lacks (chapter 8). The wording informs; it never says
// whether to share.

import type { RootContent } from "mdast";
import type { ShownEdition } from "../editions/types.js";
import { yorkShown } from "../editions/york.js";
import type { SharingItemStatus } from "../foundation/vocabulary.js";
import { reviewSharing } from "../sharing/index.js";
import type { SharingItem, SharingRecord, SharingReview } from "../sharing/index.js";
import { bullets, heading, paragraph, strong } from "./format/document.js";
import type { Document, Item, Words } from "./format/document.js";
import type { As } from "./format/options.js";
import { write } from "./format/write.js";
import { cautionLine, firstOf, inOneLine, section } from "./parts.js";
import type { Page } from "./page.js";
import { urgent } from "./urgent.js";
import { consentAndInterest, decisionSentences, noted, reasons } from "./sharing-record.js";

/**
 * Renders the review of a sharing record: what it shows, what it lacks, and what to check.
 *
 * @remarks Limit: it never says whether to share, or whether what is written is enough.
 * @guidance 8.5–8.9, lines 314–330
 * @param review - From `reviewSharing`.
 * @param as - `"text"`, `"markdown"` or `"html"`; or options with the format, `detail: "summary"`
 *   for one sheet of A4, and `part: "fragment"` for a part of the host's page.
 * @param edition - The edition that the review was made with.
 * @example
 * renderSharing(reviewSharing({ decision: "share" }), "text").includes("Basis recorded: none.");
 * // true
 */
export function renderSharing(
  review: SharingReview,
  as: As,
  edition: ShownEdition = yorkShown,
): string {
  return write(review, as, edition, (page) =>
    documentOf(page, review, {
      body: [...basis(page, review), ...newerAdvice(review), ...completeness(page, review)],
      foot: page.detail === "full" ? itemsHaving(page, review, "met") : [],
    }),
  );
}

/**
 * Renders a whole sharing record: the decision, what it rests on and why in its own words, then
 * what is not recorded yet and what to check.
 *
 * @remarks Limit: it shows what the record holds, including words about other people. A person
 *   decides whom to show it to.
 * @guidance 8.9, line 328
 * @param record - From `parseSharingRecord`.
 * @param as - A format, or options as of {@link renderSharing}.
 * @example
 * renderSharingRecord({ necessity: "The service can act." }, "markdown").includes(
 *   "> The service can act.",
 * );
 * // true
 */
export function renderSharingRecord(
  record: SharingRecord,
  as: As,
  edition: ShownEdition = yorkShown,
): string {
  return write(record, as, edition, (page) => {
    const review = reviewSharing(record, page.edition);
    const { decidedOn } = record;
    return documentOf(page, review, {
      about: decidedOn === undefined ? [] : [page.day(decidedOn)],
      body: [
        heading(2, page.say("sharing.decision")),
        ...decisionSentences(page, record),
        ...basis(page, review),
        ...completeness(page, review),
        ...consentAndInterest(page, record, newerAdvice(review)),
        ...reasons(page, record),
        ...noted(page, record),
      ],
    });
  });
}

/** What the two documents differ in. */
interface Own {
  readonly about?: readonly string[];
  readonly body: readonly RootContent[];
  readonly foot?: readonly RootContent[];
}

function documentOf(
  page: Page,
  review: SharingReview,
  { about = [], body, foot = [] }: Own,
): Document {
  return {
    urgent: urgent(page, { emergency: review.emergency, danger: review.immediateDanger }),
    title: page.say("sharing.title"),
    about,
    body: [
      review.cautions.filter(isNotCovered).map((caution) => paragraph(page.cited(caution))),
      body,
      notYetRecorded(page, review),
      section(
        2,
        page.say("sharing.check"),
        firstOf(
          page,
          4,
          review.cautions.filter((caution) => !isNotCovered(caution)),
          (caution) => cautionLine(page, caution),
        ),
      ),
      foot,
      page.detail === "full" ? itemsHaving(page, review, "not-applicable") : [],
      page.detail === "full" ? [paragraph(page.say("sharing.rules", review.rules))] : [],
    ],
    madeWith: review.edition,
  };
}

/** That the document has no rules on sharing. It stands before anything that would be by them. */
function isNotCovered({ id }: SharingReview["cautions"][number]): boolean {
  return id === "not-covered";
}

/**
 * What sharing would rest on. A decision not to share rests on nothing; what counts is how the
 * public interest was weighed.
 */
function basis(page: Page, review: SharingReview): RootContent[] {
  const { gateways, recordItems } = page.edition.sharing;
  if (review.decision === "do-not-share") {
    const reasoning = recordItems.filter(({ id }) => id === "reasoning");
    return [
      paragraph([
        ...page.say("sharing.weighed"),
        ...page.source({ citations: reasoning.flatMap(({ citations }) => [...citations]) }),
      ]),
    ];
  }
  const gateway = gateways.find(({ id }) => id === review.basis) ?? gateways[0];
  return [
    paragraph([
      strong(page.say("sharing.rests-on", { basis: page.say(`sharing.rests-on-${review.basis}`) })),
      " ",
      ...page.say(review.basis === "none-recorded" ? "sharing.two-bases" : "sharing.people-decide"),
      ...page.source({ citations: gateway?.citations ?? [], issues: gateway?.knownIssues }),
    ]),
  ];
}

/** One sentence at the point of use: newer advice exists, and it is not applied. */
function newerAdvice({ newerAdvice: { text } }: SharingReview): RootContent[] {
  return [paragraph(text)];
}

/** How much is recorded of what the edition asks for. Nothing where it asks for nothing. */
function completeness(page: Page, { complete, items }: SharingReview): RootContent[] {
  if (items.length === 0) return [];
  return [
    paragraph(
      complete
        ? page.say("sharing.all-recorded")
        : page.say("sharing.missing", {
            count: items.filter(({ status }) => status === "missing").length,
          }),
    ),
  ];
}

function notYetRecorded(page: Page, { items }: SharingReview): RootContent[] {
  const missing = items.filter(({ status }) => status === "missing");
  if (missing.length === 0) return [];
  const title = heading(2, page.say("sharing.not-yet"));
  if (page.detail === "summary") {
    const names = missing.map(({ label }): Words => label);
    return [title, paragraph(page.say("sharing.names", { names: inOneLine(page, names) }))];
  }
  return [
    title,
    bullets(
      missing.map((item): Item => ({
        words: itemLine(page, item),
        more: [item.prompt, ...(item.id === "decider" ? localTitles(page) : [])],
      })),
    ),
  ];
}

const TITLES = {
  met: "sharing.recorded",
  "not-applicable": "sharing.not-applicable",
} as const satisfies Partial<Record<SharingItemStatus, string>>;

function itemsHaving(
  page: Page,
  { items }: SharingReview,
  status: keyof typeof TITLES,
): RootContent[] {
  return section(
    2,
    page.say(TITLES[status]),
    items.filter((item) => item.status === status).map((item) => itemLine(page, item)),
  );
}

function itemLine(page: Page, { label, because, citations, issues }: SharingItem): Words {
  return page.say("sharing.item", {
    label,
    because: page.cited({ text: because, citations, issues }),
  });
}

/** The agency's own titles for the roles that 8.8 names as examples. */
function localTitles(page: Page): Words[] {
  const { sharing, localTitles: titles = {} } = page.edition;
  return sharing.deciderRoles.flatMap(({ id, name }): Words[] => {
    const title = titles[id];
    return title === undefined ? [] : [page.say("sharing.our-title", { role: name, title })];
  });
}
