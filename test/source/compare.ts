// Compares the exact words of an edition with a copy of the text it was made from.

import { createHash } from "node:crypto";
import type { Citation, Edition } from "csae-guidance";
import { exactWords } from "./exact.js";

/** Names each difference between an edition and a copy of its text; an empty list when there is none. */
export function compareWithSource(edition: Edition, text: string): string[] {
  const lines = text.split("\n");
  const { sha256, lines: count } = edition.document.text;
  const same = createHash("sha256").update(text).digest("hex") === sha256;
  const words = exactWords(edition).flatMap(({ path, words: exact, citations }) =>
    exact
      .split(" … ")
      .every((part) => cited(lines, citations).some((place) => place.includes(plain(part))))
      ? []
      : [`${path}: “${exact}” does not stand in ${citations.map(placeOf).join(", ")}`],
  );
  return [
    ...(same ? [] : ["the text is another copy than the one the edition counts lines in"]),
    ...(lines.length - 1 === count ? [] : [`the text does not have ${count} lines`]),
    ...words,
  ];
}

/** The cited lines as one run of words, and each column of the tables among them as another. */
function cited(lines: readonly string[], citations: readonly Citation[]): string[] {
  const places = citations.flatMap(({ line, endLine = line }) => lines.slice(line - 1, endLine));
  const rows = places.map((line) => line.split("\t"));
  const columns = Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, column) =>
    rows.map((row) => row[column] ?? "").join(" "),
  );
  return [places.join(" "), ...columns].map(plain);
}

/** Without emphasis, link brackets and doubled spaces, which are no words. */
function plain(words: string): string {
  return words
    .replaceAll(/<[^h][^>]*>|[*[\]]|\\(?=[()])/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function placeOf({ section, line, endLine }: Citation): string {
  return `${section}, line ${line}${endLine === undefined ? "" : `–${endLine}`}`;
}
