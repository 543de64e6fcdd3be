// The sheet of a screening: its columns, and its lines with the question that each cell answers.
// The blank sheet, the export and the import all use it.

import type { Citation, Edition } from "../../editions/types.js";
import { source } from "../../editions/labels.js";
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

/** A line of the sheet. */
export interface Line {
  readonly kind: "field" | "row" | "sign";
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

/** Every line of the sheet of an edition, in the order written. The judgement has no line. */
export function linesOf(edition: Edition): Line[] {
  const lines = screeningItems(edition)
    .filter(({ linkId }) => linkId !== "judgement")
    .flatMap((item) => linesFor(item));
  return [...lines.slice(0, 1), ...PIN.flatMap((item) => linesFor(item)), ...lines.slice(1)];
}

function linesFor(item: Item, group = ""): Line[] {
  switch (item.type) {
    case "display":
    case "derived":
      return [];
    case "group":
      // A group with a path in the record is one thing with several fields, so each of its lines
      // begins with the name of the group.
      return item.items.flatMap((inner) => linesFor(inner, item.at ? `${item.text}: ` : ""));
    default:
      return item.about?.kind === "row" ? rowLines(item) : [fieldLine(item, group)];
  }
}

function fieldLine(question: Question, group: string): Line {
  const format = question.format ?? (question.type === "date" ? "YYYY-MM-DD" : undefined);
  return {
    kind: "field",
    id: question.linkId,
    words: `${group}${question.text}${format === undefined ? "" : ` (${format})`}`,
    cells: { answer: question },
  };
}

/** The line of a row with its details, and a line for each of its signs. */
function rowLines(row: Question): Line[] {
  const under = (row.items ?? []).flatMap((item) =>
    "at" in item && item.type !== "group" ? [item] : [],
  );
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
