// `screen` beside rule engines that are given the one rule of the level and nothing else: no
// cautions, counts, overlaps or sources.

import { screen } from "csae-guidance";
import type { Figures } from "../figures.js";
import { ratioIn, report } from "../measure.js";
import { peersTakePart } from "../peers.js";
import { records } from "../records/index.js";
import { asyncWay, way } from "../rounds.js";
import type { Way } from "../rounds.js";
import { fhirpathEngine, surveyEngine } from "./forms.js";
import { BUILT, jsonLogicEngines } from "./json-logic.js";
import { A_RULE_A_ROW, jsonRulesEngines } from "./json-rules.js";
import { PUBLICODES, publicodesEngine } from "./publicodes.js";
import type { Engine } from "./question.js";
import { zenEngines } from "./zen.js";

const SCREEN = "screen, the whole outcome";
const screenings = records.map(({ screening }) => screening);

export async function reportLevels(): Promise<Figures> {
  const ways = [
    way(SCREEN, screenings, (screening) => screen(screening)),
    await checked(surveyEngine()),
  ];
  if (peersTakePart()) {
    for (const engine of await jsonLogicEngines()) ways.push(await checked(engine));
    for (const engine of await jsonRulesEngines()) ways.push(await checked(engine));
    for (const engine of await zenEngines()) ways.push(await checked(engine));
    ways.push(await checked(await publicodesEngine()), await checked(await fhirpathEngine()));
  }
  const times = await report(`the level alone by rule engines: ${records.length} records`, ways, {
    [SCREEN]: "screen",
    [BUILT]: "json-logic built",
  });
  return {
    "json-rules-engine": ratioIn(times, A_RULE_A_ROW, SCREEN),
    publicodes: ratioIn(times, PUBLICODES, SCREEN),
    "json-logic-engine": ratioIn(times, SCREEN, BUILT),
  };
}

/** An engine as a way, once it has given the right level for every record. */
async function checked<Facts>({ name, factsOf, levelOf, waits }: Engine<Facts>): Promise<Way> {
  const facts = screenings.map(factsOf);
  for (const [number, { level }] of records.entries()) {
    const given = await levelOf(facts[number] as Facts);
    if (given !== level)
      throw new Error(
        `${name} gives ${String(given)} for record ${number + 1}, which is ${level}.`,
      );
  }
  return waits
    ? asyncWay(name, facts, (each) => Promise.resolve(levelOf(each)))
    : way(name, facts, levelOf);
}
