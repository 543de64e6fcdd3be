// What the library is held to, in the order of the table. docs/performance.md names the same
// targets (test/contributing/performance.test.ts).

import { placesOf } from "./rounds.js";

interface Target {
  /** The name under which a part of the benchmark gives what it measured. */
  readonly figure: string;
  /** What is measured, as the table says it. */
  readonly what: string;
  readonly atMost?: number;
  readonly atLeast?: number;
  /** Absent for ratios. */
  readonly unit?: "µs" | "ms" | "kB";
  /** Whether it is measured in Chromium as well. */
  readonly inChromium?: true;
}

export const TARGETS = [
  {
    figure: "screen",
    what: "`screen`, whole outcome ÷ `JSON.parse` of its line, without a date of birth",
    atMost: 0.3,
    inChromium: true,
  },
  { figure: "screen, born", what: "the same with a date of birth", atMost: 0.5, inChromium: true },
  {
    figure: "screen, the loop",
    what: "`screen` ÷ a hand-written loop with the same output",
    atMost: 2,
    inChromium: true,
  },
  {
    figure: "json-rules-engine",
    what: "json-rules-engine, a rule a row ÷ `screen`",
    atLeast: 150,
  },
  { figure: "publicodes", what: "publicodes ÷ `screen`", atLeast: 1_000 },
  {
    figure: "json-logic-engine",
    what: "`screen`, whole outcome ÷ json-logic-engine built, the level alone",
    atMost: 5,
  },
  {
    figure: "valid, zod",
    what: "`parseScreening`, valid ÷ plain zod",
    atMost: 0.25,
    inChromium: true,
  },
  { figure: "valid, typebox", what: "`parseScreening`, valid ÷ typebox compiled", atMost: 1 },
  {
    figure: "invalid, zod",
    what: "`parseScreening`, invalid with every issue ÷ plain zod with its issues",
    atMost: 0.45,
    inChromium: true,
  },
  {
    figure: "line",
    what: "a line parsed, checked and screened ÷ `JSON.parse` alone",
    atMost: 1.4,
  },
  { figure: "file", what: "a whole file ÷ read, split, `JSON.parse`", atMost: 1.7 },
  { figure: "tally", what: "a record tallied", atMost: 0.6, unit: "µs" },
  { figure: "import", what: "import of the root ÷ import of zod", atMost: 0.35 },
  { figure: "gzip, screen", what: "gzip: parse and screen", atMost: 22, unit: "kB" },
  { figure: "gzip, york", what: "gzip: the same with York", atMost: 60, unit: "kB" },
  { figure: "gzip, root", what: "gzip: the whole root", atMost: 105, unit: "kB" },
  { figure: "gzip, render", what: "gzip: the renderers", atMost: 120, unit: "kB" },
  { figure: "outcome", what: "a kept outcome", atMost: 0.95, unit: "kB" },
  {
    figure: "page",
    what: "the slowest of every ordinary page and export, warm",
    atMost: 5,
    unit: "ms",
  },
  { figure: "timeline", what: "`timeline`, a record of it", atMost: 0.12, unit: "ms" },
] as const satisfies readonly Target[];

export type FigureName = (typeof TARGETS)[number]["figure"];

/** A target as the table writes it. */
export function targetOf({ atMost, atLeast, unit }: Target): string {
  const bound = atMost === undefined ? `≥ ${atLeast?.toLocaleString("en-GB")}` : `≤ ${atMost}`;
  return unit === undefined ? bound : `${bound} ${unit}`;
}

/** Whether a figure meets a target, as far as its places are told. */
export function isMet(value: number, { atMost = Infinity, atLeast = -Infinity }: Target): boolean {
  const told = Number(value.toFixed(placesOf(value)));
  return told <= atMost && told >= atLeast;
}
