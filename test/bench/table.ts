// The one table of a run: every target in its order, beside what was measured. It is written as
// Markdown, so that its rows can be put into docs/performance.md.

import type { Figure, Figures } from "./figures.js";
import { rounded } from "./rounds.js";
import { TARGETS, isMet, targetOf } from "./targets.js";

type Target = (typeof TARGETS)[number];

const HEAD = ["what", "measured", "target", "Chromium", "met"];

/** The part whose figures stand in a column of their own. */
export const CHROMIUM = "chromium";

const FAILED: Figure = { whyNot: "not measured: its part failed" };
/** It is measured by another part, or nowhere. */
const ELSEWHERE: Figure = { whyNot: "" };

/** Prints every target. One that no part has given a figure for says so. */
export function printTable(byPart: ReadonlyMap<string, Figures>): void {
  const inNode = Object.fromEntries(
    [...byPart].flatMap(([part, figures]) => (part === CHROMIUM ? [] : Object.entries(figures))),
  );
  printRows(TARGETS, inNode, byPart.get(CHROMIUM) ?? {}, FAILED);
}

/** Prints the targets that one part gave a figure for. */
export function printTableOf(part: string, figures: Figures): void {
  const targets = TARGETS.filter(({ figure }) => figure in figures);
  if (targets.length === 0) return;
  if (part === CHROMIUM) printRows(targets, {}, figures, ELSEWHERE);
  else printRows(targets, figures, {}, ELSEWHERE);
}

function printRows(
  targets: readonly Target[],
  inNode: Figures,
  inChromium: Figures,
  absent: Figure,
): void {
  const rows = targets.map((target) => {
    const figure = inNode[target.figure] ?? absent;
    const other = "inChromium" in target ? (inChromium[target.figure] ?? absent) : ELSEWHERE;
    return [
      target.what,
      measured(target, figure),
      targetOf(target),
      measured(target, other),
      "value" in figure ? (isMet(figure.value, target) ? "met" : "missed") : "",
    ];
  });
  const table = [HEAD, ...rows];
  const widths = HEAD.map((_, at) => Math.max(...table.map((cells) => cells[at]?.length ?? 0)));
  const line = (cells: readonly string[], fill = " "): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0, fill)).join(" | ")} |`;
  const under = line(
    HEAD.map(() => ""),
    "-",
  );
  console.log(["", line(HEAD), under, ...rows.map((cells) => line(cells))].join("\n"));
}

function measured(target: Target, figure: Figure): string {
  if ("whyNot" in figure) return figure.whyNot;
  const unit = "unit" in target ? ` ${target.unit}` : "";
  return `${rounded(figure.value)}${unit}${figure.of === undefined ? "" : ` (${figure.of})`}`;
}
