// The parts of a sharing record in its own words (chapter 8): the decision, consent and the public
// interest, and why.

import type { RootContent } from "mdast";
import type { SharingItemId } from "../foundation/vocabulary.js";
import type { SharingRecord } from "../sharing/index.js";
import { bullets, heading, joined, paragraph, quote, said, strong } from "./format/document.js";
import type { Item, Words } from "./format/document.js";
import { firstOf } from "./parts.js";
import { excerpt } from "./page.js";
import type { Page } from "./page.js";

/** The decision, when it was taken and recorded, and who decides. */
export function decisionSentences(page: Page, record: SharingRecord): RootContent[] {
  const { decidedOn, recordedOn } = record;
  const sentences = [
    ...(decidedOn === undefined
      ? []
      : [page.say("sharing.decided-on", { date: page.day(decidedOn) })]),
    ...(recordedOn === undefined
      ? []
      : [page.say("sharing.recorded-on", { date: page.day(recordedOn) })]),
    ...deciderSentences(page, record),
  ];
  return [
    paragraph([strong(decided(page, record))]),
    ...(sentences.length > 0 ? [paragraph(joined(sentences, " "))] : []),
  ];
}

const DECIDED = {
  share: ["sharing.to-share", "sharing.to-share-with"],
  "do-not-share": ["sharing.not-to-share", "sharing.not-to-share-with"],
  none: ["sharing.no-decision", "sharing.no-decision-with"],
} as const;

function decided(page: Page, { decision, recipient }: SharingRecord): Words {
  const [alone, beside] = DECIDED[decision ?? "none"];
  return recipient?.trim()
    ? page.say(beside, { recipient: [said(excerpt(page, recipient, SHORT))] })
    : page.say(alone);
}

function deciderSentences(page: Page, { decider }: SharingRecord): Words[] {
  if (!decider) return [];
  const { role, suitablyQualified, assertedBy } = decider;
  const person = assertedBy?.trim() ? [said(excerpt(page, assertedBy, SHORT))] : undefined;
  return [
    page.say("sharing.decided-by", {
      role: role.trim() ? [said(excerpt(page, role, SHORT))] : page.say("not-recorded"),
    }),
    page.say(QUALIFIED[`${suitablyQualified ?? "not-recorded"}`]),
    ...(person || suitablyQualified !== undefined
      ? [page.say("sharing.asserted-by", { person: person ?? page.say("not-recorded") })]
      : []),
  ];
}

const QUALIFIED = {
  true: "sharing.qualified",
  false: "sharing.not-qualified",
  "not-recorded": "sharing.qualified-not-recorded",
} as const;

/** Consent to disclose, the newer advice on it, and the public interest. */
export function consentAndInterest(
  page: Page,
  { consent, publicInterest }: SharingRecord,
  newerAdvice: readonly RootContent[],
): RootContent[] {
  const { notSoughtGrounds, publicInterestPurposes } = page.edition.sharing;
  const choices = [
    ...(consent?.notSoughtBecause ?? []).map(({ ground, reason }): Item => ({
      words: page.say("sharing.not-asked-because", {
        reason:
          notSoughtGrounds.find(({ id }) => id === ground)?.text ??
          page.say("sharing.another-reason"),
      }),
      quoted: page.detail === "full" && reason?.trim() ? [reason] : [],
    })),
    ...(publicInterest?.purposes ?? []).map((purpose): Item => ({
      words: page.say("sharing.purpose", {
        purpose:
          publicInterestPurposes.find(({ id }) => id === purpose)?.text ??
          page.say("sharing.another-purpose"),
      }),
    })),
  ];
  return [
    heading(2, page.say("sharing.consent")),
    paragraph(
      consent
        ? page.say("sharing.consent-recorded", { status: page.say(`value.${consent.status}`) })
        : page.say("sharing.consent-not-recorded"),
    ),
    ...newerAdvice,
    ...(choices.length > 0 ? [bullets(firstOf(page, 2, choices, (item) => item))] : []),
    ...own(page, [
      [page.say("sharing.consent-discussion"), page.detail === "full" ? consent?.discussion : ""],
      [page.say("sharing.public-interest-words"), publicInterest?.reason],
    ]),
  ];
}

/** Why, in the words of the record: how it was weighed, and what would be shared. */
export function reasons(page: Page, record: SharingRecord): RootContent[] {
  const texts: readonly Labelled[] = [
    [itemLabel(page, "reasoning"), record.reasoning],
    [page.say("sharing.reason-to-believe"), record.reasonToBelieve],
    [itemLabel(page, "necessity"), record.necessity],
    [itemLabel(page, "proportionality"), record.proportionality],
    [itemLabel(page, "if-shared"), record.ifShared],
    [itemLabel(page, "if-not-shared"), record.ifNotShared],
    [page.say("sharing.information"), page.detail === "full" ? record.information : ""],
  ];
  return under(page.say("sharing.why"), own(page, texts));
}

/** What nothing follows from, or what newer law asks for. A summary leaves it out. */
export function noted(page: Page, record: SharingRecord): RootContent[] {
  if (page.detail === "summary") return [];
  const texts: readonly Labelled[] = [
    [page.say("sharing.lawful-basis"), record.lawfulBasisNoted],
    [page.say("sharing.duty"), record.dutyToShareConsidered],
    [page.say("sharing.more-detrimental"), record.moreDetrimentalBecause],
    [page.say("sharing.statutory-reporting"), record.statutoryReportingNoted],
  ];
  return under(page.say("sharing.also"), [...competence(page, record), ...own(page, texts)]);
}

function competence(page: Page, { competenceConsidered }: SharingRecord): RootContent[] {
  if (!competenceConsidered) return [];
  const { by, on, note } = competenceConsidered;
  const person = by?.trim() ? [said(by)] : undefined;
  const date = on === undefined ? undefined : page.day(on);
  const sentence =
    person && date !== undefined
      ? page.say("sharing.competence-by-on", { person, date })
      : person
        ? page.say("sharing.competence-by", { person })
        : date !== undefined
          ? page.say("sharing.competence-on", { date })
          : undefined;
  const parts = [
    ...(sentence ? [paragraph(sentence)] : []),
    ...(note?.trim() ? [quote(note)] : []),
  ];
  return under(page.say("sharing.competence"), parts, 3);
}

/** The printed label of an item, from the edition. */
function itemLabel({ edition }: Page, item: SharingItemId): string {
  return edition.sharing.recordItems
    .filter(({ id }) => id === item)
    .map(({ label }) => label)
    .join("");
}

/** The most characters of a text in a summary, where many texts share a sheet. */
const SHORT = 80;

/** A text of the record with its label. */
type Labelled = readonly [Words, string | undefined];

/** Texts of the record, each under its label; in a summary, an item with its first words. */
function own(page: Page, texts: readonly Labelled[]): RootContent[] {
  const written = texts.flatMap(([label, words]) => (words?.trim() ? [{ label, words }] : []));
  if (page.detail === "full")
    return written.flatMap(({ label, words }) => [heading(3, label), quote(words)]);
  const items = written.map(({ label, words }) =>
    page.say("labelled", { label, words: [said(excerpt(page, words, SHORT))] }),
  );
  return items.length > 0 ? [bullets(items)] : [];
}

function under(title: Words, content: readonly RootContent[], depth: 2 | 3 = 2): RootContent[] {
  return content.length > 0 ? [heading(depth, title), ...content] : [];
}
