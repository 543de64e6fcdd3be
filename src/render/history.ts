// Renders the history of a record (7.7, 8.9): every event in the order recorded, and what does not
// fit together.

import type { PhrasingContent, RootContent } from "mdast";
import { match } from "ts-pattern";
import type { Edition } from "../editions/types.js";
import { editionOf } from "../editions/whole.js";
import { york } from "../editions/york.js";
import { ANSWER_LABELS, signLabel } from "../editions/labels.js";
import { rowOf, signOf } from "../editions/rows.js";
import { isList, isObject } from "../foundation/objects.js";
import { reviewHistory } from "../history/index.js";
import type { History, HistoryEvent, HistoryReview } from "../history/index.js";
import { bullets, document, heading, paragraph, said } from "./format/document.js";
import type { Item } from "./format/document.js";
import { count, emergency, person, rowLabel, section } from "./parts.js";
import { write } from "./format/write.js";
import type { Format } from "./format/write.js";

/**
 * Renders a history: first what does not fit together, then every event with who made it, when it
 * happened, when it was recorded and everything it says.
 *
 * @remarks Limit: it shows what the history holds, including words about other people and corrected
 *   values as they were before. A person decides whom to show it to.
 * @guidance 7.7, line 202; 8.9, line 328
 * @param history - From `parseHistory` or `appendEvent`.
 * @param format - `"text"`, `"markdown"` or `"html"`.
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
  format: Format,
  edition: Edition = york,
): string {
  edition = editionOf(edition);
  const review = reviewHistory(history, undefined, edition);
  return write(
    history,
    () =>
      document(
        emergency(review.emergency),
        "History of a record",
        paragraph(`${count(history.length, "event", "events")}, in the order recorded.`),
        found(review),
        ...history.map((event, place) => eventSection(event, place, edition)),
        review.fingerprint === undefined
          ? []
          : [
              heading(2, "Fingerprint of this history"),
              paragraph(review.fingerprint),
              paragraph(KEEP),
            ],
        paragraph(
          `Rows are those of the edition ${edition.id} ${edition.version} of ` +
            `“${edition.title}”. Brackets give section and line of its text.`,
        ),
      ),
    format,
  );
}

const KEEP = "Kept elsewhere, it shows later whether an event up to here was changed or removed.";

function found({ issues }: HistoryReview): RootContent[] {
  const limit =
    "An event taken off the end, or a history written anew as a whole, is found only with a " +
    "fingerprint that was kept elsewhere.";
  if (issues.length === 0)
    return [paragraph(`Nothing was found that does not fit together. ${limit}`)];
  return [
    ...section(
      2,
      "What does not fit together",
      issues.map(({ path, message }) => `Event ${Number(path.split("/")[1]) + 1}: ${message}`),
    ),
    paragraph("People look into what happened. Nothing was left out here or put right."),
  ];
}

const EVENT_WORDS = {
  created: "record created",
  answered: "rows answered",
  amended: "amendment",
  judged: "judgement",
  discussed: "discussion",
  "sharing-decided": "decision on sharing information",
  flagged: "flag",
  reviewed: "review",
  corrected: "correction",
} as const satisfies Readonly<Record<HistoryEvent["kind"], string>>;

function eventSection(
  event: HistoryEvent<Edition>,
  place: number,
  edition: Edition,
): RootContent[] {
  return [
    heading(2, `Event ${place + 1}: ${EVENT_WORDS[event.kind]}`),
    bullets([
      { words: ["By: ", person(event.by)] },
      `When it happened: ${event.at}`,
      `Recorded: ${event.recordedAt}`,
      ...saysOf(event, edition),
    ]),
  ];
}

function saysOf(event: HistoryEvent<Edition>, edition: Edition): Item[] {
  const facts = (name: string, value: unknown): Item[] =>
    factsOf(edition, { name: [name], key: "" }, value);
  return match(event)
    .with({ kind: "created" }, ({ screening }) => facts("Screening", screening))
    .with({ kind: "answered" }, ({ answers }) => facts("Rows", answers))
    .with({ kind: "amended" }, { kind: "corrected" }, (change) => changeOf(change, edition))
    .with({ kind: "judged" }, ({ judgement }) => facts("Judgement", judgement))
    .with({ kind: "discussed" }, ({ discussion }) => facts("Discussion", discussion))
    .with({ kind: "sharing-decided" }, ({ sharing }) => facts("Decision", sharing))
    .with({ kind: "flagged" }, ({ flag }) => facts("Flag", flag))
    .with({ kind: "reviewed" }, ({ review }) => facts("Review", review))
    .exhaustive();
}

function changeOf(
  event: Extract<HistoryEvent<Edition>, { readonly kind: "amended" | "corrected" }>,
  edition: Edition,
): Item[] {
  const parts = event.path.split("/").slice(1);
  const row = parts.findIndex((part) => labelOfRow(edition, part) !== undefined);
  const what = parts
    .slice(Math.max(row, 0))
    .flatMap((part) => [", ", /^\d+$/.test(part) ? `${Number(part) + 1}` : labelOf(edition, part)])
    .slice(1);
  const key = event.path.slice(event.path.lastIndexOf("/") + 1);
  return [
    { words: ["What: ", ...what] },
    ...factsOf(edition, { name: ["Was"], key }, event.old),
    ...factsOf(edition, { name: ["Is now"], key }, event.new),
    ...factsOf(edition, { name: ["Why"], key: "why" }, event.why),
  ];
}

interface Place {
  readonly name: readonly (string | PhrasingContent)[];
  readonly key: string;
}

/** Every value in a part of a record, each with its name. Nothing is left out. */
function factsOf(edition: Edition, { name, key }: Place, value: unknown): Item[] {
  if (isList(value)) return value.flatMap((item: unknown) => factsOf(edition, { name, key }, item));
  if (isObject(value)) {
    return Object.entries(value).flatMap(([inner, part]) =>
      factsOf(edition, { name: [...name, ", ", labelOf(edition, inner)], key: inner }, part),
    );
  }
  if (value === undefined) return [{ words: [...name, ": nothing recorded"] }];
  const printed = printedWord(edition, key, value);
  if (printed !== undefined) return [{ words: [...name, ": ", printed] }];
  const words = typeof value === "string" ? value : JSON.stringify(value);
  return /[\n\r\u2028\u2029]/.test(words)
    ? [{ words: [...name, ":"], quoted: [words] }]
    : [{ words: [...name, ": ", said(words)] }];
}

/** A row as printed. Any other key of the record in words: `observedOn` becomes “observed on”. */
function labelOf(edition: Edition, key: string): string | PhrasingContent {
  return (
    labelOfRow(edition, key) ??
    said(key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))
  );
}

function labelOfRow(edition: Edition, key: string): string | undefined {
  const row = rowOf(edition, key);
  return row && rowLabel(edition, row);
}

/** The words of the tool for an answer, a sign or a level. Undefined for anything else. */
function printedWord(edition: Edition, key: string, value: unknown): string | undefined {
  const isAnswer = key === "answer" || labelOfRow(edition, key) !== undefined;
  if (isAnswer) return Object.entries(ANSWER_LABELS).find(([word]) => word === value)?.[1];
  if (key === "level") return Object.values(edition.levels).find(({ id }) => id === value)?.name;
  const sign = key === "signs" && typeof value === "string" ? signOf(edition, value) : undefined;
  return sign && signLabel(edition, sign);
}
