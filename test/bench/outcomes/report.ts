// `screen` beside `JSON.parse` of the same records and beside a hand-written loop with the same
// output.

import { isDeepStrictEqual } from "node:util";
import { screen } from "csae-guidance";
import { report, way } from "../measure.js";
import { records } from "../records/index.js";
import type { BenchRecord } from "../records/index.js";
import { handWrittenLoop } from "./hand-written-loop.js";

const JSON_PARSE = "JSON.parse of the same lines";
const LOOP = "hand-written loop, same output";

export async function reportOutcomes(): Promise<void> {
  checkLevels();
  checkLoop();
  const hasBirth = ({ screening }: BenchRecord): boolean =>
    screening.subject?.dateOfBirth !== undefined;
  await reportFor("all", records);
  await reportFor("with a date of birth", records.filter(hasBirth));
  await reportFor(
    "without a date of birth",
    records.filter((record) => !hasBirth(record)),
  );
}

async function reportFor(which: string, some: readonly BenchRecord[]): Promise<void> {
  const screenings = some.map(({ screening }) => screening);
  await report(
    `screen, the whole outcome: ${some.length} records, ${which}`,
    [
      way(
        JSON_PARSE,
        some.map(({ line }) => line),
        (line) => JSON.parse(line) as unknown,
      ),
      way(LOOP, screenings, handWrittenLoop),
      way("screen", screenings, (screening) => screen(screening)),
    ],
    { [JSON_PARSE]: "JSON.parse", [LOOP]: "the loop" },
  );
}

function checkLevels(): void {
  const counts = new Map<string, number>();
  for (const [number, { screening, level }] of records.entries()) {
    const { atLeast } = screen(screening).indication;
    if (atLeast !== level)
      throw new Error(`Record ${number + 1} was drawn for ${level} and is ${atLeast}.`);
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const mix = [...counts].map(([level, count]) => `${count} ${level}`).join(", ");
  console.log(`\n${records.length} fictional records: ${mix}`);
}

function checkLoop(): void {
  for (const [number, { screening }] of records.entries()) {
    const [byLoop, outcome] = [handWrittenLoop(screening), screen(screening)];
    const key = Object.keys({ ...byLoop, ...outcome }).find(
      (name) => !isDeepStrictEqual(Reflect.get(byLoop, name), Reflect.get(outcome, name)),
    );
    if (key !== undefined)
      throw new Error(
        `The hand-written loop and screen differ in ${key} of record ${number + 1}. ` +
          "Whoever changes an outcome changes the loop in test/bench/outcomes too.",
      );
  }
}
