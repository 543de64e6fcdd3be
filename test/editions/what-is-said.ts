// What a result says, and which places of a document it cites.

import type { Citation, Edition } from "csae-guidance";

/** What is York's: its names, its levels, its known issues and the paragraphs of its document. */
const OF_YORK = [
  /York|Local Area Team|\bLAT\b|\bMASH\b|Child Protection lead/g,
  /\b(?:Emerging|Escalating|Significant) Concerns?\b|\b(?:no-risk|emerging|escalating)\b/g,
  /\bI-\d\d\b/g,
  /\bAppendix One\b|\bScreening Tool, line/g,
  // A paragraph of a chapter from 1 to 11, and no version, decimal or size.
  /(?<![\d.#])\b(?:[1-9]|1[01])\.(?:[1-9]|1\d)\b(?![.\d]|rem|em|px|pt|%)/g,
];

/** Every text in a value and every key, with its place. */
function textsIn(value: unknown, place = ""): [place: string, text: string][] {
  if (typeof value === "string") return [[place, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [
    [place, key] as [string, string],
    ...textsIn(each, `${place}/${key}`),
  ]);
}

/** Every citation in a value, with its place. */
function citationsIn(value: unknown, place = ""): [place: string, citation: Citation][] {
  if (typeof value !== "object" || value === null) return [];
  const { section, line } = value as Readonly<Record<string, unknown>>;
  const own = typeof section === "string" && typeof line === "number" ? [value as Citation] : [];
  return [
    ...own.map((citation): [string, Citation] => [place, citation]),
    ...Object.entries(value).flatMap(([key, each]) => citationsIn(each, `${place}/${key}`)),
  ];
}

/** The lines that a text cites: “lines 12–14, 20”. */
function linesIn(text: string): number[] {
  return [...text.matchAll(/\blines? (\d[\d–, ]*)/g)].flatMap(([, lines = ""]) =>
    (lines.match(/\d+/g) ?? []).map(Number),
  );
}

/** What results under an edition say of York, each once, with where. Its own sections may have York's numbers. */
export function saidOfYork(results: Readonly<Record<string, unknown>>, edition: Edition): string[] {
  const own = new Set(citationsIn(edition).map(([, { section }]) => section));
  const said = Object.entries(results).flatMap(([name, result]) =>
    textsIn(result).flatMap(([place, text]) =>
      // The numbers in the elements of a drawing are places on it.
      OF_YORK.flatMap((pattern) => [...text.replaceAll(/<[^>]*>/g, " ").matchAll(pattern)])
        .filter(([found]) => !own.has(found))
        .map(({ index, 0: found, input }) => {
          const around = input.slice(Math.max(0, index - 60), index + found.length + 60);
          return `${name}${place}: ${around}`;
        }),
    ),
  );
  return [...new Set(said)];
}

/** The citations of results that do not lie within a document of so many lines. */
export function citedBeyond(results: Readonly<Record<string, unknown>>, lines: number): string[] {
  return Object.entries(results).flatMap(([name, result]) => [
    ...citationsIn(result).flatMap(([place, { section, line, endLine = line }]) =>
      line < 1 || endLine < line || endLine > lines
        ? [`${name}${place}: ${section}, ${line}–${endLine}`]
        : [],
    ),
    ...textsIn(result).flatMap(([place, text]) =>
      linesIn(text).some((line) => line > lines) ? [`${name}${place}: ${text.slice(0, 300)}`] : [],
    ),
  ]);
}
