// What to say of each thing that is left out of what is passed on for intelligence, in words that a
// person can act on.

import { sentenceIn } from "../catalogue/catalogue.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { isSentenceId } from "../catalogue/of.js";
import { valueAt } from "../foundation/result.js";
import type { PoliceForm } from "./generated.js";
import type { Detail } from "./details.js";

/** Something that is not passed on. */
export interface LeftOut {
  /** Where it stands in the form, as keys. */
  readonly path: readonly PropertyKey[];
  /** The detail that it repeats, or what it shows by itself. */
  readonly because: Detail | "can-hold-anything" | "shows-what-you-did";
  /** The rest of it is passed on. */
  readonly isPart?: boolean;
}

/** What is left out, why, and what to do. `ask` is what to do where nothing more is known. */
export function sentenceFor(
  { path, because, isPart = false }: LeftOut,
  form: PoliceForm,
  ask: string,
  words: Catalogue,
): string {
  const why =
    typeof because === "string"
      ? words[`left-out.${because}`]
      : words[`left-out.${because.of}.${because.field}`];
  const todo =
    because === "can-hold-anything"
      ? words["left-out.write-into-account"]
      : because === "shows-what-you-did"
        ? words["left-out.tell-police"]
        : isNeeded(path)
          ? words["left-out.word-it"]
          : ask;
  const holes = { what: nameOf(path, form, words), why, todo };
  return sentenceIn(words, isPart ? "left-out.part" : "left-out.whole", holes);
}

function isNeeded([first, second]: readonly PropertyKey[]): boolean {
  return first === "event" || second === "places";
}

/** What stands at a path, in words. */
function nameOf(path: readonly PropertyKey[], form: PoliceForm, words: Catalogue): string {
  const [first, second, third, last] = path.map(String);
  if (first === "people")
    return sentenceIn(words, "left-out.of-a-person", {
      number: Number(second) + 1,
      detail: named(words, "person", third),
    });
  if (second === "vehicles")
    return sentenceIn(words, "left-out.vehicle", { number: Number(third) + 1 });
  if (second === "places") {
    const place = named(words, "place", valueAt(form, `/requestedInPreamble/places/${third}/role`));
    return last === "note" ? sentenceIn(words, "left-out.place-note", { place }) : place;
  }
  return named(words, "form", `/${path.join("/")}`);
}

/** The name of a part of the form; of one that has none, the general one. */
function named(words: Catalogue, of: "person" | "place" | "form", part: unknown): string {
  const id = `left-out.${of}.${String(part)}`;
  const own = isSentenceId(id) ? words[id] : undefined;
  return typeof own === "string" ? own : words[`left-out.${of}.another`];
}
