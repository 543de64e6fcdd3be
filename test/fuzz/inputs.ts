// Inputs by lot. Most are what somebody might hand in, with something wrong somewhere: the vectors
// are where they begin.

import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { york } from "csae-guidance";
import { LIBRARY, ROWS } from "../conformance/vectors.js";
import { argumentsOf } from "../conformance/run.js";
import { FUNCTIONS } from "./calls.js";
import { BIG, HOSTILE, MARKER } from "./hostile.js";

/** What is drawn by lot, the same for the same seed. */
export interface Lot {
  readonly upTo: (most: number) => number;
  readonly oneOf: <T>(list: readonly T[]) => T;
  readonly oneIn: (number: number) => boolean;
}

export function lotOf(seed: number): Lot {
  // Seeds that follow each other would begin alike.
  const random = xoroshiro128plus(
    Math.imul(Math.imul(seed ^ (seed >>> 16), 0x45d9f3b) ^ (seed >>> 13), 0x45d9f3b),
  );
  const upTo = (most: number): number => uniformInt(random, 0, most);
  const oneOf = <T>(list: readonly T[]): T => list[upTo(list.length - 1)] as T;
  return { upTo, oneOf, oneIn: (number) => upTo(number - 1) === 0 };
}

const YORK: unknown = JSON.parse(JSON.stringify(york));
/** The inputs of the vectors by function, as JSON. An edition among them is York's. */
const begun: ReadonlyMap<string, readonly string[]> = new Map(
  FUNCTIONS.filter((name) => ROWS.some(({ call }) => call === name)).map((name) => [
    name,
    ROWS.filter(({ call }) => call === name).map(({ input }) =>
      JSON.stringify(argumentsOf(LIBRARY, YORK, input)),
    ),
  ]),
);
/**
 * The functions by what they take: unknown input, a document to write, all else. Parsers are cheap
 * and have most of the calls.
 */
export const READ = FUNCTIONS.filter((name) =>
  /^(?:parse|raise)|From(?:Csv|Survey|Questionnaire)|^from(?:Survey|Questionnaire)|^record(?:Judgement|Sharing)|^appendEvent$/.test(
    name,
  ),
);
const QUICK = READ.filter((name) => !/Csv|Questionnaire/.test(name));
export const WRITE = FUNCTIONS.filter((name) => name.startsWith("render"));
const OTHER = FUNCTIONS.filter((name) => !READ.includes(name) && !WRITE.includes(name));

export interface Call {
  readonly name: string;
  readonly input: unknown[];
}

/** The call of a number: the same for the same lot. */
export function callBy(lot: Lot): Call {
  const drawn = lot.upTo(99);
  const name = lot.oneOf(drawn < 82 ? QUICK : drawn < 91 ? READ : drawn < 95 ? WRITE : OTHER);
  const text = lot.oneOf(begun.get(name) ?? ["[{}]"]);
  const input = JSON.parse(text) as unknown[];
  // What takes nothing but an edition takes York's.
  if (input.length === 0) return { name, input };
  if (lot.oneIn(40))
    return {
      name,
      input: withEditions(
        [
          (JSON.parse(lot.oneOf(begun.get(lot.oneOf(FUNCTIONS)) ?? ["[{}]"])) as unknown[])[0],
          ...input.slice(1),
        ],
        input,
        name,
      ),
    };
  if (lot.oneIn(25))
    return { name, input: withEditions([anything(lot), ...input.slice(1)], input, name) };
  for (let changes = lot.upTo(3); changes >= 0; changes -= 1) spoil(input, lot);
  return { name, input: withEditions(input, JSON.parse(text) as unknown[], name) };
}

/**
 * An edition is no input: it comes from this library. Only what checks editions is handed one with
 * something wrong in it. Nor is what the host says of a response that it holds.
 */
function withEditions(
  input: readonly unknown[],
  asBegun: readonly unknown[],
  name: string,
): unknown[] {
  if (name === "checkEdition") return [...input];
  return input.map((argument, place) =>
    isEdition(asBegun[place]) ? york : isOfTheHost(name, place) ? asBegun[place] : argument,
  );
}

function isOfTheHost(name: string, place: number): boolean {
  return name.startsWith("to") && place > 0;
}

function isEdition(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && "indicators" in value && "contacts" in value
  );
}

/** The call of a function with a value in a place of an argument, or in place of it where no key is named. */
export function callWith(name: string, key: string, value: unknown, place = 0): Call {
  const text = firstOf(name);
  const input = JSON.parse(text) as unknown[];
  if (key === "") input[place] = value;
  else (input[place] as Record<string, unknown>)[key] = value;
  return { name, input: withEditions(input, JSON.parse(text) as unknown[], name) };
}

function firstOf(name: string): string {
  return (begun.get(name) ?? ["[{}]"])[0] ?? "[{}]";
}

/** The arguments of a function that are input, with their places. */
export function inputsOf(name: string): (readonly [place: number, argument: unknown])[] {
  return [...(JSON.parse(firstOf(name)) as unknown[]).entries()].filter(
    ([place, argument]) => !isEdition(argument) && !isOfTheHost(name, place),
  );
}

/**
 * Each function with each of the values in each place that an input of it has at the top, and in
 * place of the input.
 */
export function* everyPlace(
  values: Readonly<Record<string, () => unknown>>,
): Generator<Call & { readonly what: string }> {
  for (const name of FUNCTIONS) {
    for (const [place, argument] of inputsOf(name)) {
      const keys = typeof argument === "object" && argument !== null ? Object.keys(argument) : [];
      for (const [what, make] of Object.entries(values)) {
        for (const key of ["", ...keys])
          yield { ...callWith(name, key, make(), place), what: `${what} at ${place}/${key}` };
      }
    }
  }
}

/** A value that fits hardly anywhere. */
function anything(lot: Lot): unknown {
  switch (lot.upTo(9)) {
    case 0:
      return MARKER;
    case 1:
      return lot.oneOf([
        "",
        " ",
        "yes",
        "no",
        "not-known",
        "perhaps",
        "2026-02-30",
        "2026-03-02",
        "2026",
        "=1+1",
        "\u0000",
        "\uD83D",
        "\u202E",
        "1.0.0",
        "clipping",
      ]);
    case 2:
      return lot.oneOf([0, 1, -1, 0.5, 1e21, 2 ** 53, 130, 131]);
    case 3:
      return lot.oneOf<unknown>([
        true,
        false,
        null,
        [],
        {},
        [[]],
        [{}],
        { answer: "yes" },
        { ok: true, value: {} },
      ]);
    case 4:
      return {
        [lot.oneOf([
          MARKER,
          "__proto__",
          "constructor",
          "answer",
          "signs",
          "item",
          "value",
          "kind",
          "text",
          "toString",
          "length",
        ])]: anything(lot),
      };
    case 5:
      return [anything(lot), anything(lot)];
    case 6:
      return MARKER.repeat(lot.upTo(40));
    default:
      return lot.oneIn(400) ? lot.oneOf(Object.values(BIG))() : lot.oneOf(Object.values(HOSTILE))();
  }
}

/** Puts something wrong somewhere: in the first argument more often than in the others. */
function spoil(input: unknown[], lot: Lot): void {
  const place = lot.oneIn(2) ? 0 : lot.upTo(Math.max(0, input.length - 1));
  const whole = input[place];
  if (typeof whole === "string" && whole.length > 200 && !lot.oneIn(12)) {
    input[place] = spoiltText(whole, lot);
    return;
  }
  if (typeof whole !== "object" || lot.oneIn(12)) {
    input[place] = anything(lot);
    return;
  }
  let at: unknown = whole;
  for (let depth = 0; depth < 12; depth += 1) {
    // What is put among typed numbers is made a number of first: of a list without end, in minutes.
    if (typeof at !== "object" || at === null || ArrayBuffer.isView(at)) return;
    const keys = ownKeys(at);
    const key = keys.length > 0 ? lot.oneOf(keys) : MARKER;
    const inner: unknown = attempt((): unknown => Reflect.get(at as object, key));
    if (typeof inner === "object" && inner !== null && !lot.oneIn(4)) {
      at = inner;
      continue;
    }
    attempt(() => {
      change(at as Record<string, unknown>, key, inner, lot);
    });
    return;
  }
}

/** A text with a piece of it gone, said again up to many times, or other. */
function spoiltText(text: string, lot: Lot): string {
  const from = lot.upTo(text.length);
  const to = Math.min(text.length, from + lot.upTo(lot.oneOf([1, 20, 500])));
  const piece = text.slice(from, to);
  const instead = lot.oneOf([
    "",
    piece + piece,
    MARKER,
    '"',
    ",",
    ";",
    "\r\n",
    "\u0000",
    "\uFEFF",
    "'",
    "=1+1",
  ]);
  const many = lot.oneIn(300) && piece !== "" ? piece.repeat(1_000_000 / piece.length) : undefined;
  return text.slice(0, from) + (many ?? instead) + text.slice(to);
}

function change(at: Record<string, unknown>, key: string, inner: unknown, lot: Lot): void {
  switch (lot.upTo(5)) {
    case 0:
      Reflect.deleteProperty(at, key);
      break;
    case 1: {
      const name = lot.oneOf([
        MARKER,
        `${key}s`,
        key.toUpperCase(),
        "constructor",
        "__proto__",
        "length",
        "0",
      ]);
      // As among typed numbers, what is set as the length of a list is made a number of first.
      at[name] = name === "length" && Array.isArray(at) ? lot.upTo(20) : anything(lot);
      break;
    }
    case 2:
      at[key] =
        Array.isArray(inner) && inner.length < 1_000
          ? [...(inner as unknown[]), ...(inner as unknown[]), anything(lot)]
          : [inner];
      break;
    case 3:
      at[key] =
        typeof inner === "string"
          ? `${inner}${lot.oneOf(["", " ", "\n", "\u0000", MARKER])}`
          : typeof inner === "number" || typeof inner === "boolean"
            ? `${inner}`
            : "[object Object]";
      break;
    default:
      at[key] = anything(lot);
  }
}

function ownKeys(value: object): string[] {
  return attempt(() => Object.keys(value)) ?? [];
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
