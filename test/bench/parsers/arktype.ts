// ArkType on the same shape. It needs eval.

import { OBSERVATION_BASES, RISK_LEVELS, YES_NO_NOT_KNOWN, york } from "csae-guidance";
import { peer } from "../peers.js";
import type { Parser } from "./parser.js";
import { DATE, HASH, PARTIAL_DATE } from "./patterns.js";

interface Type {
  (input: unknown): unknown;
  readonly array: () => Type;
  readonly or: (other: Type) => Type;
}

interface ArkType {
  readonly type: ((definition: unknown) => Type) & {
    readonly enumerated: (...words: readonly string[]) => Type;
    readonly errors: new () => readonly unknown[];
  };
}

export async function arktypeParser(): Promise<Parser> {
  const { type } = await peer<ArkType>("arktype");
  const schema = schemaWith(type);
  return {
    name: "arktype (needs eval)",
    read: (input) => {
      const read = schema(input);
      return read instanceof type.errors ? [...read] : read;
    },
  };
}

function schemaWith(type: ArkType["type"]): Type {
  const strict = (definition: object): Type => type({ "+": "reject", ...definition });
  const word = type.enumerated(...YES_NO_NOT_KNOWN);
  const answer = (signs: readonly string[]): Type =>
    strict({
      answer: word,
      "signs?": type.enumerated(...signs).array(),
      "basis?": type.enumerated(...OBSERVATION_BASES).array(),
      "observedOn?": PARTIAL_DATE,
      "note?": "string",
    }).or(word);
  return strict({
    edition: strict({ id: "string > 0", version: "string > 0", "hash?": HASH }),
    "subject?": strict({
      "reference?": "string",
      "dateOfBirth?": PARTIAL_DATE,
      "ageInYears?": "0 <= number.integer <= 130",
      "learningDisabilityOrSpecialNeeds?": word,
    }),
    "completedOn?": DATE,
    "completedBy?": strict({ "name?": "string", "role?": "string", "organisation?": "string" }),
    "immediateDanger?": word,
    answers: strict(
      Object.fromEntries(
        york.indicators.map(({ id, signs }) => [`${id}?`, answer(signs.map((sign) => sign.id))]),
      ),
    ),
    "notes?": strict(Object.fromEntries(RISK_LEVELS.map((level) => [`${level}?`, "string"]))),
    "protectiveFactors?": "string",
    "childsVoice?": "string",
  });
}
