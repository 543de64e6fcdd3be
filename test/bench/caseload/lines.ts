// A caseload as lines of JSON: parsed, checked and screened, on one core and on two, and as a whole
// file, beside `JSON.parse` alone.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { summariseCaseload, tallyCaseload } from "csae-guidance";
import type { CaseloadEntry } from "csae-guidance";
import type { Figures } from "../figures.js";
import { ratioIn } from "../measure.js";
import { drawLines } from "../records/index.js";
import { median, sink } from "../rounds.js";
import { linesIn } from "./bytes.js";
import { reportCosts } from "./costs.js";
import { outcomeOf } from "./outcome.js";
import { startWorkers } from "./workers.js";

const COUNT = 20_000;
const [PARSE, ONE_CORE] = ["JSON.parse alone", "one core"];
const [SPLIT, WHOLE_FILE] = ["read, split, JSON.parse", "read, split, screened, summarised"];
const TALLY = "tallyCaseload";
const cache = new URL("../../../node_modules/.cache/csae-guidance/", import.meta.url);
const file = new URL("bench-caseload.ndjson", cache);

export async function reportLines(): Promise<Figures> {
  const lines = drawLines(COUNT);
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, lines.join("\n"));

  const workers = await startWorkers(readFileSync(file), 2);
  if ((await workers.screenAll()) !== COUNT)
    throw new Error("The threads must screen every line once.");
  const ofLines = await reportCosts(
    `lines of JSON, parsed, checked and screened: ${COUNT} records`,
    COUNT,
    {
      [PARSE]: () => {
        for (const line of lines) sink.last = JSON.parse(line);
      },
      [ONE_CORE]: () => {
        for (const line of lines) sink.last = outcomeOf(line);
      },
      "two worker threads": workers.screenAll,
    },
  );
  await workers.end();

  const ofFile = await reportCosts(`a whole file: ${COUNT} records`, COUNT, {
    [SPLIT]: () => {
      for (const line of linesIn(readFileSync(file))) sink.last = JSON.parse(line);
    },
    [WHOLE_FILE]: () => {
      sink.last = summariseCaseload(entriesOf(linesIn(readFileSync(file))));
    },
  });

  const entries = [...entriesOf(lines)];
  const ofOutcomes = await reportCosts(`outcomes at hand: ${COUNT} records`, COUNT, {
    "JSON.parse of their lines": () => {
      for (const line of lines) sink.last = JSON.parse(line);
    },
    [TALLY]: () => {
      sink.last = tallyCaseload(entries);
    },
    summariseCaseload: () => {
      sink.last = summariseCaseload(entries);
    },
  });
  return {
    line: ratioIn(ofLines, ONE_CORE, PARSE),
    file: ratioIn(ofFile, WHOLE_FILE, SPLIT),
    tally: { value: median(ofOutcomes.get(TALLY) ?? []) },
  };
}

function* entriesOf(lines: Iterable<string>): Generator<CaseloadEntry> {
  for (const line of lines) yield { outcome: outcomeOf(line), completedOn: "2026-03-14" };
}
