// A caseload as lines of JSON: parsed, checked and screened, on one core and on two, and as a whole
// file, beside `JSON.parse` alone.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { summariseCaseload, tallyCaseload } from "csae-guidance";
import type { CaseloadEntry } from "csae-guidance";
import { sink } from "../measure.js";
import { drawLines } from "../records/index.js";
import { linesIn } from "./bytes.js";
import { reportCosts } from "./costs.js";
import { outcomeOf } from "./outcome.js";
import { startWorkers } from "./workers.js";

const COUNT = 20_000;
const cache = new URL("../../../node_modules/.cache/csae-guidance/", import.meta.url);
const file = new URL("bench-caseload.ndjson", cache);

export async function reportLines(): Promise<void> {
  const lines = drawLines(COUNT);
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, lines.join("\n"));

  const workers = await startWorkers(readFileSync(file), 2);
  if ((await workers.screenAll()) !== COUNT)
    throw new Error("The threads must screen every line once.");
  await reportCosts(`lines of JSON, parsed, checked and screened: ${COUNT} records`, COUNT, {
    "JSON.parse alone": () => {
      for (const line of lines) sink.last = JSON.parse(line);
    },
    "one core": () => {
      for (const line of lines) sink.last = outcomeOf(line);
    },
    "two worker threads": workers.screenAll,
  });
  await workers.end();

  await reportCosts(`a whole file: ${COUNT} records`, COUNT, {
    "read, split, JSON.parse": () => {
      for (const line of linesIn(readFileSync(file))) sink.last = JSON.parse(line);
    },
    "read, split, screened, summarised": () => {
      sink.last = summariseCaseload(entriesOf(linesIn(readFileSync(file))));
    },
  });

  const entries = [...entriesOf(lines)];
  await reportCosts(`outcomes at hand: ${COUNT} records`, COUNT, {
    "JSON.parse of their lines": () => {
      for (const line of lines) sink.last = JSON.parse(line);
    },
    tallyCaseload: () => {
      sink.last = tallyCaseload(entries);
    },
    summariseCaseload: () => {
      sink.last = summariseCaseload(entries);
    },
  });
}

function* entriesOf(lines: Iterable<string>): Generator<CaseloadEntry> {
  for (const line of lines) yield { outcome: outcomeOf(line), completedOn: "2026-03-14" };
}
