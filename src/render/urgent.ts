// What stands first in every document: the emergency notice, whom to tell now, and what is urgent
// in the record.

import type { RootContent } from "mdast";
import { isNationalNumber, reachedAt } from "../editions/contact-trust.js";
import type { Contact, EmergencyNotice } from "../editions/types.js";
import { isDay } from "../foundation/days.js";
import { bullets, callable, paragraph, strong, withCallable } from "./format/document.js";
import type { Part, Words } from "./format/document.js";
import type { AnswerState } from "../foundation/vocabulary.js";
import { lookupOf } from "../screening/index.js";
import type { Step } from "../screening/index.js";
import type { Page } from "./page.js";

/** What stands before the title of a document. */
interface Urgent {
  readonly emergency?: EmergencyNotice;
  /** What needs nobody's leave. Without it, the steps of the edition. */
  readonly now?: readonly Step[];
  /** As recorded. Absent where the record has no place for it. */
  readonly danger?: AnswerState;
  /** The day of the record, for the danger that was not there. */
  readonly dangerOn?: string | undefined;
  /** Whose danger it is, each in a line, where this is a page of several records. */
  readonly dangerOf?: readonly Words[];
  /** What is urgent in this record, each in a line. */
  readonly lines?: readonly Words[];
  /** How many answers could not be read. */
  readonly unread?: number;
}

/** The emergency notice, what to do now, and what is urgent in the record. */
export function urgent(
  page: Page,
  {
    emergency = page.edition.emergency,
    now,
    danger,
    dangerOn,
    dangerOf,
    lines = [],
    unread = 0,
  }: Urgent = {},
): RootContent[] {
  const steps = now ?? lookupOf(page.edition).now[danger ?? "unanswered"];
  const isRecorded = danger === "yes" || danger === "not-known";
  const [first = ""] = emergency.numbers.map(({ number }) => number);
  const isInNotice = emergency.text.includes(first);
  const said = [
    ...(dangerOf ?? (danger === undefined ? [] : [dangerLine(page, danger, dangerOn)])),
    ...lines,
  ];
  return [
    paragraph([strong(withCallable(emergency.text, first))]),
    bullets(
      emergency.numbers
        // The notice says when to call its own.
        .filter(({ number }) => number !== first || !isInNotice)
        .map(({ number, when }) =>
          page.say("call-at", { number: [strong([callable(number)])], when: [when] }),
        ),
    ),
    ...said.map((line) => paragraph([strong(line)])),
    bullets(
      steps
        // The notice has said when to call. Only a danger that is recorded asks about it again.
        .filter(({ id }) => id !== "call-999" || isRecorded)
        .map((step) => ({
          words: step.id === "call-999" ? [strong(withCallable(step.text, first))] : step.text,
          more: step.id === "call-999" ? [] : contactLines(page, step.contacts),
        })),
    ),
    ...unreadNotice(page, unread),
  ];
}

/** What is recorded of immediate danger. Danger can come after the day on which there was none. */
function dangerLine(page: Page, danger: AnswerState, on: string | undefined): Words {
  return danger === "no" && on !== undefined
    ? page.say("danger.no-on", { date: page.day(on) })
    : page.say(`danger.${danger}`);
}

/** Says that answers could not be read, and nothing if all were. */
function unreadNotice(page: Page, unread: number): RootContent[] {
  return unread > 0
    ? [
        paragraph([
          strong(page.say("answers-not-read", { count: unread })),
          " ",
          ...page.say("none-taken-for-no"),
        ]),
      ]
    : [];
}

/**
 * Contacts, each in a line. The numbers of one that stands further up are not said again, so that
 * the place at the top is the one that people know.
 */
export function contactLines(page: Page, contacts: readonly Contact[]): Words[] {
  return contacts.map((each) =>
    page.isFirstMention(each.id)
      ? contact(page, each)
      : page.say("contact-above", { name: [each.name] }),
  );
}

/**
 * A contact as text: its name, how and when it is reached, and its state. 999 and 101 have none:
 * nobody is to check those first. What is gone is not offered as if it held.
 */
export function contact(page: Page, each: Contact): Part[] {
  const { asPrinted, before, hours, status, statusNote, name: own, successor } = each;
  const name =
    successor?.name === undefined || successor.name === own
      ? [own]
      : page.detail === "summary"
        ? [successor.name]
        : page.say("contact-now", { name: [own], successor: [successor.name] });
  if (status === "historical")
    return page.say("contact-gone", { name: [own], found: [statusNote], printed: [asPrinted] });
  const numbers = [reachedAt(each)];
  const line =
    hours === undefined
      ? page.say("contact-line", { name, numbers })
      : page.say("contact-hours", { name, numbers, hours: [hours] });
  if (isNationalNumber(each)) return line;
  const shown = page.say("contact-state", { contact: line, state: stateOf(page, each) });
  return before && page.detail === "full"
    ? page.say("contact-printed-as", { contact: shown, name: [before.name], printed: [asPrinted] })
    : shown;
}

/** The state of a contact in a few words. Only the day of an agency's check confirms one. */
function stateOf(page: Page, { status, checkedOn }: Contact): Part[] {
  return status === "found-in-use" && isDay(checkedOn)
    ? page.say("confirmed-on", { date: page.day(checkedOn) })
    : page.say(status);
}
