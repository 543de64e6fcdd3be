// Renders the history of a record (7.7, 8.9): every event in the order recorded, and what does not
// fit together.

import type { RootContent } from "mdast";
import { match } from "ts-pattern";
import { pinOf } from "../editions/pin.js";
import type { Edition, ShownEdition } from "../editions/types.js";
import { yorkShown } from "../editions/york.js";
import { recordAt, reviewHistory } from "../history/index.js";
import { partsOf } from "../foundation/result.js";
import type { History, HistoryEvent, HistoryReview, RecordAtMoment } from "../history/index.js";
import { bullets, heading, joined, paragraph, quote } from "./format/document.js";
import type { Item, Words } from "./format/document.js";
import type { As } from "./format/options.js";
import { write } from "./format/write.js";
import { factsOf, nameOfPath } from "./history-facts.js";
import { firstOf, person, section } from "./parts.js";
import { excerpt } from "./page.js";
import type { Page } from "./page.js";
import { urgent } from "./urgent.js";

/**
 * Renders a history: what does not fit together, then every event with who made it, when it
 * happened, when it was recorded and everything it says. With `detail: "summary"`, what the child
 * says, what does not fit together and the last events, the newest first.
 *
 * @remarks Limit: it shows what the history holds, including words about other people and corrected
 *   values as they were before. A person decides whom to show it to.
 * @guidance 7.7, line 202; 8.9, line 328
 * @param history - From `parseHistory` or `appendEvent`.
 * @param as - A format, or options: the format, `detail` and `part`.
 * @param edition - The edition whose rows the history names.
 * @example
 * renderHistory(
 *   [{ kind: "reviewed", by: {}, at: "2026-04", recordedAt: "2026-04-02T14:00:00Z", review: {} }],
 *   "text",
 * ).includes("Event 1: review");
 * // true
 */
export function renderHistory(
  history: History<Edition>,
  as: As,
  edition: ShownEdition = yorkShown,
): string {
  return write(history, as, edition, (page) => {
    const review = reviewHistory(history, undefined, page.edition);
    const record = recordAt<Edition>(history);
    return {
      urgent: urgent(page, {
        emergency: review.emergency,
        ...(record.screening && { danger: record.screening.immediateDanger ?? "unanswered" }),
      }),
      title: page.say("history.title"),
      about: aboutOf(page, history, record),
      body: [
        paragraph(page.say("history.events", { count: history.length })),
        ...(page.detail === "summary"
          ? [voice(page, record), found(page, review), lastEvents(page, history)]
          : [
              found(page, review),
              ...history.map((event, place) => eventSection(page, event, place)),
              fingerprint(page, review),
            ]),
      ],
      madeWith: pinOf(page.edition),
    };
  });
}

function aboutOf(
  page: Page,
  history: History<Edition>,
  { screening }: RecordAtMoment<Edition>,
): string[] {
  const last = history.at(-1)?.recordedAt;
  return [
    screening?.subject?.reference ?? "",
    last === undefined ? "" : page.day(last.slice(0, 10)),
  ];
}

/** What the child says, as the record stands. In the whole document the event has it. */
function voice(page: Page, { screening }: RecordAtMoment<Edition>): RootContent[] {
  const words = screening?.childsVoice ?? "";
  return words.trim() === ""
    ? []
    : [heading(2, page.say("screening.voice")), quote(excerpt(page, words))];
}

function found(page: Page, { issues }: HistoryReview): RootContent[] {
  if (issues.length === 0)
    return [paragraph([...page.say("history.fits"), " ", ...page.say("history.limit")])];
  const lines = firstOf(page, 3, issues, ({ path, message }) => {
    const place = path.split("/")[1];
    return place === undefined
      ? message
      : page.say("history.misfit", { number: Number(place) + 1, message: [message] });
  });
  return [
    ...section(2, page.say("history.misfits"), lines),
    paragraph(page.say("history.nothing-left-out")),
  ];
}

function fingerprint(page: Page, review: HistoryReview): RootContent[] {
  return review.fingerprint === undefined
    ? []
    : [
        heading(2, page.say("history.fingerprint")),
        paragraph(review.fingerprint),
        paragraph(page.say("history.keep")),
      ];
}

/** The last events, the newest first, each with the first of what it says. */
function lastEvents(page: Page, history: History<Edition>): RootContent[] {
  const events = history.map((event, place) => ({ event, place })).reverse();
  const items = firstOf(page, 3, events, ({ event, place }): Item => {
    const says = saysOf(page, event).slice(0, 3);
    return {
      words: page.say("history.event-of", {
        number: place + 1,
        kind: page.say(`history.${event.kind}`),
        date: [page.day(event.at)],
        person: person(page, event.by),
      }),
      more: says.map(({ words, quoted = [] }) =>
        joined([words, ...quoted.map((line): Words => [excerpt(page, line)])], " "),
      ),
    };
  });
  return section(2, page.say("history.last-events"), items);
}

function eventSection(page: Page, event: HistoryEvent<Edition>, place: number): RootContent[] {
  return [
    heading(
      2,
      page.say("history.event", { number: place + 1, kind: page.say(`history.${event.kind}`) }),
    ),
    bullets([
      page.say("history.by", { person: person(page, event.by) }),
      page.say("history.happened", { date: [page.day(event.at)] }),
      page.say("history.recorded", { date: [page.day(event.recordedAt)] }),
      ...saysOf(page, event),
    ]),
  ];
}

function saysOf(page: Page, event: HistoryEvent<Edition>): Item[] {
  const facts = (value: object, ...path: readonly string[]): Item[] =>
    factsOf(page, page.detail === "summary" ? withoutEntry(value) : value, { names: [], path });
  return match(event)
    .with({ kind: "created" }, ({ screening }) => facts(screening, "screening"))
    .with({ kind: "answered" }, ({ answers }) => facts({ answers }, "screening"))
    .with({ kind: "amended" }, { kind: "corrected" }, (change) => changeOf(page, change))
    .with({ kind: "judged" }, ({ judgement }) => facts(judgement, "judgements", "0"))
    .with({ kind: "discussed" }, ({ discussion }) => facts(discussion, "discussions", "0"))
    .with({ kind: "sharing-decided" }, ({ sharing }) => facts(sharing, "sharing", "0"))
    .with({ kind: "flagged" }, ({ flag }) => facts(flag, "flags", "0"))
    .with({ kind: "reviewed" }, ({ review }) => facts(review, "reviews", "0"))
    .exhaustive();
}

/** What an event says beside who entered it and when, which its line has. */
function withoutEntry(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== "by" && key !== "on"));
}

function changeOf(
  page: Page,
  event: Extract<HistoryEvent<Edition>, { readonly kind: "amended" | "corrected" }>,
): Item[] {
  const path = partsOf(event.path);
  return [
    {
      words: page.say("labelled", {
        label: page.say("history.what"),
        words: nameOfPath(page, path),
      }),
    },
    ...factsOf(page, event.old, { names: [page.say("history.was")], path }),
    ...factsOf(page, event.new, { names: [page.say("history.is-now")], path }),
    ...factsOf(page, event.why, { names: [page.say("history.why")], path: ["why"] }),
  ];
}
