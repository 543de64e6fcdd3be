// The sheet of a screening: its columns, and its lines with the question that each cell answers.
// Blank sheets, exports and imports use it, as CSV and as a workbook.

import type { Citation, Edition } from "../../editions/types.js";
import { source } from "../../editions/labels.js";
import { memo } from "../../foundation/memo.js";
import { questionsUnder } from "../../questions/item.js";
import type { Item, Question } from "../../questions/item.js";
import { screeningItems } from "../../questions/screening.js";

/**
 * The columns, in the order written. The words of a line are always in the same column, whatever
 * its kind.
 */
export const COLUMNS = /* @__PURE__ */ Object.freeze([
  "kind",
  "id",
  "words",
  "answer",
  "basis",
  "observed on",
  "note",
  "source",
] as const);
export type Column = (typeof COLUMNS)[number];

/** A line of the sheet. A `text` is to read, and a `section` is the heading of what follows. */
export interface Line {
  readonly kind: "text" | "section" | "field" | "row" | "sign";
  readonly id: string;
  readonly words: string;
  readonly citations?: readonly Citation[] | undefined;
  /** The question of each cell that a person fills in. */
  readonly cells: Readonly<Partial<Record<Column, Question>>>;
}

/**
 * The kind of a line for a value that the other lines cannot hold. Its id is a path in the record,
 * its answer JSON.
 */
export const AS_RECORDED = "as recorded";

/** The pin of the edition, which other forms hold in their own way. */
const PIN: readonly Question[] = [
  { linkId: "edition", type: "string", text: "Edition of the guidance", at: ["edition", "id"] },
  { linkId: "edition-version", type: "string", text: "Its version", at: ["edition", "version"] },
  { linkId: "edition-hash", type: "string", text: "Its content hash", at: ["edition", "hash"] },
  {
    linkId: "edition-tool-hash",
    type: "string",
    text: "Its tool hash",
    at: ["edition", "toolHash"],
  },
];

const HOW: Line = {
  kind: "text",
  id: "how-to-fill-in",
  words:
    "Answer each row Yes, No or Not known. An empty cell is unanswered and never a No. Write " +
    "Noted beside each sign that was noticed.",
  cells: {},
};

/** The questions that a spreadsheet could take the answer to for a number. */
const WRITTEN_AS_TEXT: readonly string[] = ["reference"];

/**
 * Every line of the sheet of an edition, in the order written. The emergency notice stands above
 * them. The judgement has no line.
 */
export const linesOf = /* @__PURE__ */ memo(makeLines);

function makeLines(edition: Edition): readonly Line[] {
  const [danger = [], ...others] = screeningItems(edition)
    .filter(({ linkId }) => linkId !== "judgement" && !/^emergency\b/.test(linkId))
    .map((item) => linesFor(item));
  return [danger, [HOW], ...others, ...PIN.map((item) => linesFor(item))].flat();
}

function linesFor(item: Item, group = ""): Line[] {
  switch (item.type) {
    case "display":
      return [wordsLine("text", item)];
    case "derived":
      return [];
    case "group": {
      // A group with a path in the record is one thing with several fields, so each of its lines
      // begins with the name of the group.
      const lines = item.items.flatMap((inner) => linesFor(inner, item.at ? `${item.text}: ` : ""));
      return item.at || lines.length === 0 ? lines : [wordsLine("section", item), ...lines];
    }
    default:
      return item.about?.kind === "row" ? rowLines(item) : [fieldLine(item, group)];
  }
}

function wordsLine(kind: "text" | "section", { linkId, text, citations }: Item): Line {
  return { kind, id: linkId, words: text, citations, cells: {} };
}

/** How a date is written. Undefined for a question that asks for none. */
export function formatOf({ format, type }: Question): string | undefined {
  return format ?? (type === "date" ? "YYYY-MM-DD" : undefined);
}

function fieldLine(question: Question, group: string): Line {
  const { linkId, text } = question;
  const format = formatOf(question);
  const how = [
    ...(format === undefined ? [] : [format]),
    ...(format !== undefined || WRITTEN_AS_TEXT.includes(linkId) ? ["as text"] : []),
  ].join(", ");
  return {
    kind: "field",
    id: linkId,
    words: `${group}${text}${how === "" ? "" : ` (${how})`}`,
    cells: { answer: question },
  };
}

/** The line of a row with its details, and a line for each of its signs. */
function rowLines(row: Question): Line[] {
  const under = questionsUnder(row);
  const [signs, details] = [
    under.filter(({ about }) => about),
    under.filter(({ about }) => !about),
  ];
  const detail = (name: string): Question | undefined =>
    details.find(({ at }) => at.at(-1) === name);
  const [basis, observedOn, note] = [detail("basis"), detail("observedOn"), detail("note")];
  return [
    {
      kind: "row",
      id: row.linkId,
      words: row.text,
      citations: row.citations,
      cells: {
        answer: row,
        ...(basis && { basis }),
        ...(observedOn && { "observed on": observedOn }),
        ...(note && { note }),
      },
    },
    ...signs.map((sign): Line => ({
      kind: "sign",
      id: sign.linkId,
      words: sign.text,
      citations: sign.citations,
      cells: { answer: sign },
    })),
  ];
}

/** Where the words of a line stand in the guidance. Empty if the words are ours. */
export function sourceOf({ citations }: Line): string {
  return citations ? source(citations) : "";
}
