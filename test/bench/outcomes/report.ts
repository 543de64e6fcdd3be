// `screen` beside `JSON.parse` of the same records and beside a hand-written loop with the same
// output.

import { isDeepStrictEqual } from "node:util";
import { screen } from "csae-guidance";
import type { Figures } from "../figures.js";
import { ratioIn, report } from "../measure.js";
import { records } from "../records/index.js";
import type { BenchRecord } from "../records/index.js";
import type { Times } from "../rounds.js";
import { handWrittenLoop } from "./hand-written-loop.js";
import { AGAINST_OUTCOMES, JSON_PARSE, LOOP, SCREEN, byBirth, waysToOutcomes } from "./ways.js";

export async function reportOutcomes(): Promise<Figures> {
  checkLevels();
  checkLoop();
  const { born, others } = byBirth(records);
  const ofAll = await reportFor("all", records);
  const ofBorn = await reportFor("with a date of birth", born);
  const ofOthers = await reportFor("without a date of birth", others);
  return {
    screen: ratioIn(ofOthers, SCREEN, JSON_PARSE),
    "screen, born": ratioIn(ofBorn, SCREEN, JSON_PARSE),
    "screen, the loop": ratioIn(ofAll, SCREEN, LOOP),
  };
}

function reportFor(which: string, some: readonly BenchRecord[]): Promise<Times> {
  return report(
    `screen, the whole outcome: ${some.length} records, ${which}`,
    waysToOutcomes(some),
    AGAINST_OUTCOMES,
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
