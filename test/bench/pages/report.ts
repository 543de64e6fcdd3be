// Every ordinary page and export, once what is made once for an edition has been made, and the
// records of a timeline.

import { timeline } from "csae-guidance";
import * as render from "csae-guidance/render";
import type { Figure, Figures } from "../figures.js";
import { report } from "../measure.js";
import { median, way } from "../rounds.js";
import type { Times } from "../rounds.js";
import { PAGES } from "./pages.js";
import { screeningsOfOneChild } from "./records.js";

const TIMELINE = "50 records";
/** How often each page is made in a batch: what is made once is shorter than the clock can tell. */
const TIMES = 20;

export async function reportPages(): Promise<Figures> {
  checkAllAreThere();
  const pages = await report(
    "every ordinary page and export, warm",
    Object.entries(PAGES).map(([name, make]) => way(name, new Array(TIMES).fill(undefined), make)),
    {},
  );
  const records = await report(
    "timeline, a record of it",
    [10, 50, 250].map((count) => ({
      ...way(`${count} records`, [screeningsOfOneChild(count)], (each) => timeline(each)),
      calls: count,
    })),
    { [TIMELINE]: TIMELINE },
  );
  return {
    page: slowestOf(pages),
    timeline: { value: median(records.get(TIMELINE) ?? []) / 1000 },
  };
}

/** In milliseconds. */
function slowestOf(times: Times): Figure {
  const medians = [...times].map(([of, values]) => ({ of, value: median(values) / 1000 }));
  return medians.reduce((one, other) => (other.value > one.value ? other : one));
}

function checkAllAreThere(): void {
  const names = Object.keys(PAGES);
  for (const name of Object.keys(render).filter((key) => key.startsWith("render")))
    if (!names.some((page) => page.startsWith(name))) throw new Error(`No page is by ${name}.`);
}
