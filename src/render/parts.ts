// Parts that several rendered pages share: the emergency notice, contacts, actions, rows, people.

import type { List, PhrasingContent, RootContent } from "mdast";
import { match } from "ts-pattern";
import type { PinnedEdition } from "../editions/pin.js";
import type {
  Action,
  Citation,
  Contact,
  Edition,
  EmergencyNotice,
  Indicator,
} from "../editions/types.js";
import { AS_PRINTED } from "../editions/contact-trust.js";
import { cited, shownLabel, source } from "../editions/labels.js";
import { rowOf } from "../editions/rows.js";
import type { RiskLevel } from "../foundation/vocabulary.js";
import type { Prompt, ScreeningOutcome } from "../screening/index.js";
import type { Practitioner } from "../foundation/generated.js";
import { bullets, heading, paragraph, said, strong } from "./format/document.js";
import type { Item } from "./format/document.js";

/** The emergency notice, first in every document. */
export function emergency(notice: EmergencyNotice): RootContent[] {
  return [
    paragraph([strong(notice.text)]),
    bullets([...notice.numbers.map(({ number, when }) => `${number}: ${when}`), notice.also]),
  ];
}

/** A heading with a list under it. Nothing if the list is empty. */
export function section(
  depth: 2 | 3,
  title: string,
  items: readonly (string | Item)[],
): RootContent[] {
  return items.length > 0 ? [heading(depth, title), bullets(items)] : [];
}

/**
 * The known issues of the guidance behind a sentence, to stand after it. Empty if there are none.
 */
export function knownIssues(issues: readonly string[]): string {
  return issues.length > 0 ? ` (known issue ${issues.join(", ")})` : "";
}

/** A caution with its source, the known issues behind it and the row it is about. */
export function cautionWords(
  caution: {
    readonly text: string;
    readonly citations: readonly Citation[];
    readonly issues: readonly string[];
    readonly indicator?: string | undefined;
  },
  edition: Edition,
): string {
  const row =
    caution.indicator === undefined ? "" : ` Row: ${rowWords(caution.indicator, edition)}`;
  return `${cited(caution)}${knownIssues(caution.issues)}${row}`;
}

/**
 * Actions with what people need to take them: the source, the contact, and a consent that is asked
 * for.
 */
export function actions(edition: Edition, list: readonly Action[]): List {
  return bullets(
    list.map((action) => ({
      words: cited(action),
      more: [
        ...edition.contacts.filter(({ id }) => id === action.contact).map(contact),
        ...(action.consent ? [action.consent.note] : []),
      ],
    })),
  );
}

/** The actions of each level in the order given, then the actions that only other levels print. */
export function actionSections(
  depth: 2 | 3,
  { actions: listed, atOtherLevels }: Pick<ScreeningOutcome<Edition>, "actions" | "atOtherLevels">,
  edition: Edition,
): RootContent[] {
  const levels = [...new Set(listed.map(({ level }) => level))];
  const others = atOtherLevels.filter(({ deed }) => !listed.some((action) => action.deed === deed));
  return [
    ...levels.flatMap((level) => [
      heading(
        depth,
        `Listed in the guidance at ${edition.levels[level].name}, to discuss with your lead`,
      ),
      actions(
        edition,
        listed.filter((action) => action.level === level),
      ),
    ]),
    ...(levels.length === 0 ? [paragraph("The guidance lists no actions at this level.")] : []),
    ...(others.length > 0
      ? [
          heading(depth, "Listed at other levels, not repeated here: consider with your lead"),
          actions(edition, others),
        ]
      : []),
  ];
}

/**
 * A contact as text, never as a link. It says whether to check the contact before use. What an
 * agency gave stands before what is printed.
 */
function contact({
  name,
  asPrinted,
  telephones = [],
  email,
  web,
  before,
  status,
  statusNote,
}: Contact): string {
  if (before)
    return (
      `${name}: ${[...telephones, email, web].filter(Boolean).join(", ")}. ${statusNote} The ` +
      `guidance prints: ${before.name}, ${asPrinted}.`
    );
  const check = status === "found-in-use" ? AS_PRINTED : `${AS_PRINTED} ${statusNote}`;
  return `${name}: ${asPrinted}. ${check}`;
}

/** A row as the tool prints it, with its level and number, and its source. */
export function rowLabel(edition: Edition, indicator: Indicator): string {
  return (
    `${edition.levels[indicator.level].name}, row ${indicator.row}: ` +
    `${shownLabel(edition, indicator)} ${source(indicator.citations)}`
  );
}

/** A row as the tool prints it. If the edition has no such row, its id. */
export function rowWords(id: string, edition: Edition): string {
  const row = rowOf(edition, id);
  return row ? rowLabel(edition, row) : id;
}

/** The printed name of a level, with the agency's own words beside it if there are any. */
function levelName(edition: Edition, level: RiskLevel): string {
  return shownLabel(edition, { id: level, label: edition.levels[level].name });
}

/**
 * The indicated level, stated as a bound from the rows answered Yes. With no row answered Yes, it
 * does not say that there is no risk.
 */
export function indicationSentence(
  {
    indication,
    counts,
    unread,
  }: Pick<ScreeningOutcome<Edition>, "indication" | "counts" | "unread">,
  edition: Edition,
): string {
  if (counts.yes > 0) {
    const level = levelName(edition, indication.atLeast);
    return `Indicative level from the rows answered Yes: ${level}.`;
  }
  if (indication.settled)
    return (
      "No indicators recorded. This does not mean there is no risk. The list is not " +
      "exhaustive."
    );
  return unread > 0
    ? "Undetermined: answers could not be read."
    : "Undetermined: no row is answered Yes, and rows are open.";
}

/** Says first that answers could not be read, and nothing if all were. */
export function unreadNotice(unread: number, where = ""): RootContent[] {
  return unread > 0
    ? [
        paragraph([
          strong(`${count(unread, "answer", "answers")}${where} could not be read.`),
          " None is taken for No. Check what was recorded.",
        ]),
      ]
    : [];
}

/**
 * A prompt: what is left for people to do. Where an overlay says so, it adds whom the agency means
 * and how often the agency reviews.
 */
export function promptLine(
  { localTitles, reviewInterval, agency = "The agency" }: Edition,
  prompt: Prompt,
): string {
  return match(prompt.id)
    .with("discussion", () =>
      localTitles?.["manager-or-lead"] === undefined
        ? cited(prompt)
        : `${cited(prompt)} Here: ${localTitles["manager-or-lead"]}.`,
    )
    .with("review", () => {
      if (!reviewInterval) return cited(prompt);
      const { length, unit, reason } = reviewInterval;
      const every = count(length, unit.replace(/s$/, ""), unit);
      return `${cited(prompt)} ${agency} reviews every ${every}. Why: ${reason}`;
    })
    .otherwise(() => cited(prompt));
}

/** A person who acted on a record, as far as the record names them. */
export function person({ name, role, organisation }: Practitioner = {}): string | PhrasingContent {
  const named = [name, role, organisation].filter((words) => words?.trim());
  return named.length > 0 ? said(named.join(", ")) : "someone not named";
}

/** A number with its noun. */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The edition that a document was made with. */
export function madeBy({ id, version, hash }: PinnedEdition, edition: Edition): RootContent {
  return paragraph(
    `Made by the edition ${id} ${version} (content hash ${hash}) of “${edition.title}”. ` +
      "Brackets give section and line of its text.",
  );
}
