// publicodes.

import { york } from "csae-guidance";
import { peer } from "../peers.js";
import { LEVELS, rowsAt, wordsOf } from "./question.js";
import type { Engine } from "./question.js";

type Situation = Readonly<Record<string, "oui" | "non">>;

interface Publicodes {
  readonly default: new (
    rules: object,
    options: { readonly logger: Readonly<Record<"log" | "warn" | "error", () => void>> },
  ) => {
    readonly setSituation: (situation: Situation) => unknown;
    readonly evaluate: (rule: string) => { readonly nodeValue: unknown };
  };
}

/** Names of rules have no hyphens. */
const named = (id: string): string => id.replaceAll("-", " ");

const rules = {
  ...Object.fromEntries(york.indicators.map(({ id }) => [named(id), { "par défaut": "non" }])),
  level: {
    variations: [
      ...LEVELS.map((level) => ({
        si: { "une de ces conditions": rowsAt(level).map(named) },
        alors: `'${level}'`,
      })),
      { sinon: "'no-risk'" },
    ],
  },
};

export const PUBLICODES = "publicodes";

export async function publicodesEngine(): Promise<Engine<Situation>> {
  const { default: Publicodes } = await peer<Publicodes>("publicodes");
  const silent = () => undefined;
  const engine = new Publicodes(rules, { logger: { log: silent, warn: silent, error: silent } });
  return {
    name: PUBLICODES,
    factsOf: (screening) =>
      Object.fromEntries(
        Object.entries(wordsOf(screening, named)).map(([name, word]) => [
          name,
          word === "yes" ? "oui" : "non",
        ]),
      ),
    levelOf: (situation) => {
      engine.setSituation(situation);
      return engine.evaluate("level").nodeValue;
    },
  };
}
