// Parts that several rendered pages share: actions, rows, levels, people.

import { asksForSame } from "../editions/deeds.js";
import type { RootContent } from "mdast";
import { match } from "ts-pattern";
import type { Action, Citation, Contact, Edition, ShownEdition } from "../editions/types.js";
import { URGENT } from "../foundation/caution.js";
import type { Caution, CautionId } from "../foundation/caution.js";
import type { ObservationBasis } from "../foundation/vocabulary.js";
import type { Prompt, ScreeningOutcome } from "../screening/index.js";
import type { Practitioner } from "../foundation/generated.js";
import { bullets, heading, joined, paragraph, quote, said } from "./format/document.js";
import type { Item, Part, Words } from "./format/document.js";
import { levelName, rowName } from "./names.js";
import { excerpt } from "./page.js";
import type { Page } from "./page.js";
import { contactLines } from "./urgent.js";

/** A heading with a list under it. Nothing if the list is empty. */
export function section(
  depth: 2 | 3,
  title: Words,
  items: readonly (Words | Item)[],
): RootContent[] {
  return items.length > 0 ? [heading(depth, title), bullets(items)] : [];
}

/** Words of a record under a label. A summary has them in one line with it. */
export function labelledQuote(page: Page, label: Words, words: string): RootContent[] {
  return page.detail === "summary"
    ? [paragraph(page.say("labelled", { label, words: [said(excerpt(page, words, IN_LINE))] }))]
    : [heading(3, label), quote(words)];
}

/** The most characters of a record's words that share a line with their label. */
const IN_LINE = 110;

/** The first of a list, and how many more there are. A summary shows no more than fits a sheet. */
export function firstOf<T, Shown extends Words | Item>(
  page: Page,
  most: number,
  list: readonly T[],
  show: (item: T) => Shown,
): (Shown | Part[])[] {
  if (page.detail === "full" || list.length <= most) return list.map(show);
  return [
    ...list.slice(0, most).map(show),
    page.say("shortened-list", { count: list.length - most }),
  ];
}

/** Whether a caution of a screening stands with what is urgent, at the top. */
export function isUrgent({ id }: Caution): boolean {
  return URGENT.some((urgent) => urgent === id);
}

/** Whether a caution is about the consent to a referral. */
function isAboutConsent({ id }: Caution): boolean {
  return id === "consent-to-referral";
}

/** Cautions without what stands with an action: to know of the consent that it asks for. */
export function notWithActions<C extends Caution>(
  actions: readonly Action[],
  cautions: readonly C[],
): C[] {
  const isSaid = actions.some(({ consent }) => consent);
  return cautions.filter((caution) => !(isSaid && isAboutConsent(caution)));
}

/** Cautions that no summary cuts: each can change what is done, or whether the record is right. */
const NEVER_CUT: readonly CautionId[] = [
  "another-edition",
  "answers-not-read",
  "subjects-differ",
  "sign-without-a-yes",
  "age-not-recorded",
  "age-not-told",
  "age-18-not-told",
  "age-and-birth-differ",
  "born-after-the-screening",
  "sign-of-another-age",
  "aged-18-or-over",
  "aged-21-or-over",
  "needs-at-18-or-over",
  "criminal-exploitation-only",
  "no-exploitation-named",
  "consent-to-referral",
];

/** Lines of cautions. A summary has first those that none cuts, then others up to the number. */
export function cautionsFirst<Line>(
  page: Page,
  most: number,
  lines: readonly Line[],
  idOf: (line: Line) => CautionId,
  show: (line: Line) => Words,
): Words[] {
  if (page.detail === "full") return lines.map(show);
  const isKept = (line: Line): boolean => NEVER_CUT.includes(idOf(line));
  const kept = lines.filter(isKept);
  const all = [...kept, ...lines.filter((line) => !isKept(line))];
  return firstOf(page, Math.max(most, kept.length), all, show);
}

/** A caution with its source, and the rows that it and others in the same words are about. */
export function cautionLine(
  page: Page,
  caution: {
    readonly text: string;
    readonly citations: readonly Citation[];
    readonly issues: readonly string[];
    readonly indicator?: string | undefined;
  },
  others: readonly Pick<Caution, "indicator">[] = [],
): Part[] {
  const rows = [caution, ...others].flatMap(({ indicator }) => indicator ?? []);
  return [
    ...page.cited(caution),
    ...rowsMeant(
      page,
      rows.length,
      inOneLine(
        page,
        rows.map((row) => rowName(page.edition, row)),
      ),
    ),
  ];
}

/** The rows that a caution is about, behind it. */
export function rowsMeant(page: Page, count: number, rows: Words): Part[] {
  return count > 0 ? [" ", ...page.say("side-by-side.rows-meant", { count, rows })] : [];
}

/** How and when an answer came to be known, as far as that was recorded. */
export function howKnown(
  page: Page,
  basis: readonly ObservationBasis[],
  observedOn: Words | undefined,
): Part[][] {
  const ways = basis.map((how) => page.say(`screening.${how}`));
  return [
    ...(ways.length > 0 ? [page.say("screening.how-known", { basis: inOneLine(page, ways) })] : []),
    ...(observedOn === undefined ? [] : [page.say("screening.when", { date: observedOn })]),
  ];
}

/**
 * Actions with what people need to take them: the source, the contact, and a consent that is asked
 * for. The call to 999 is none of them: it stands first in the document and needs no discussion.
 */
export function actionItems(
  page: Page,
  list: readonly Action[],
  cautions: readonly Caution[] = [],
): Item[] {
  return list.filter(needsDiscussion).map((action) => ({
    words: page.cited(action),
    more: [
      ...(page.detail === "full" ? contactLines(page, contactsOf(page.edition, action)) : []),
      ...(action.consent ? [consentLine(page, action.consent, cautions)] : []),
    ],
  }));
}

/** What to know of a consent that an action asks for: its caution, in a summary in short. */
function consentLine(
  page: Page,
  { note }: NonNullable<Action["consent"]>,
  cautions: readonly Caution[],
): Words {
  const caution = cautions.find(isAboutConsent);
  if (!caution) return note;
  return page.cited(page.detail === "full" ? caution : { ...caution, text: note });
}

/** The contacts of an action, by day and by night. */
function contactsOf(
  { contacts }: ShownEdition,
  { contact: first, otherContacts = [] }: Action,
): Contact[] {
  return [first, ...otherContacts].flatMap((id) => contacts.filter((each) => each.id === id));
}

function needsDiscussion({ deed }: Action): boolean {
  return deed !== "call-emergency-services";
}

/** The actions of each level in the order given, then the actions that only other levels print. */
export function talkOver(
  page: Page,
  {
    actions: listed,
    atOtherLevels,
    cautions,
  }: Pick<ScreeningOutcome<Edition>, "actions" | "atOtherLevels"> & {
    readonly cautions: readonly Caution[];
  },
  otherwise: readonly RootContent[] = [],
): RootContent[] {
  const levels = [...new Set(listed.map(({ level }) => level))];
  const others = atOtherLevels.filter(
    (other) => needsDiscussion(other) && !listed.some((action) => asksForSame(action, other)),
  );
  const at = levels.flatMap((level) =>
    section(
      3,
      page.say("screening.listed-at", { level: levelName(page, level) }),
      actionItems(
        page,
        listed.filter((action) => action.level === level),
        cautions,
      ),
    ),
  );
  const elsewhere =
    page.detail === "full"
      ? section(3, page.say("screening.listed-elsewhere"), actionItems(page, others, cautions))
      : [];
  const all = [...(at.length > 0 ? at : otherwise), ...elsewhere];
  return all.length > 0 ? [heading(2, page.say("screening.talk")), ...all] : [];
}

/**
 * A prompt: what is left for people to do. Where an overlay says so, it adds whom the agency means
 * and how often the agency reviews.
 */
export function promptLine(page: Page, prompt: Prompt): Part[] {
  const { localTitles, reviewInterval, agency } = page.edition;
  const line = page.cited(prompt);
  return match(prompt.id)
    .with("discussion", () =>
      localTitles?.["manager-or-lead"] === undefined
        ? line
        : [
            ...line,
            " ",
            ...page.say("screening.our-titles", { titles: [localTitles["manager-or-lead"]] }),
          ],
    )
    .with("review", () => {
      if (!reviewInterval) return line;
      const { length, unit, reason } = reviewInterval;
      return [
        ...line,
        " ",
        ...page.say("screening.our-reviews", {
          agency: agency === undefined ? page.say("screening.the-agency") : [agency],
          interval: page.say(`screening.${unit}`, { count: length }),
          reason: [reason],
        }),
      ];
    })
    .otherwise(() => line);
}

/** A person who acted on a record, as far as the record names them. */
export function person(page: Page, { name, role, organisation }: Practitioner = {}): Words {
  const named = [name, role, organisation].filter((words) => words?.trim());
  return named.length > 0
    ? [said(excerpt(page, named.join(", "), 50))]
    : page.say("someone-not-named");
}

/** Names side by side on one line. */
export function inOneLine(page: Page, names: readonly Words[]): readonly Part[] {
  return joined(names, page.words.separator);
}
