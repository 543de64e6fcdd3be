// Finds details of the reporter and the source that are repeated elsewhere in the form (Appendix
// One, line 429).

import { policeFormAsFarAsShaped } from "./as-far-as-shaped.js";
import { saysSomething } from "../foundation/says-something.js";
import { searched } from "./details.js";
import type { Detail } from "./details.js";
import type { PoliceForm } from "./generated.js";
import { searchesOf } from "./searches.js";

/** No detail is as short: one letter names nobody. */
const ONE_SIGN = /^\p{ASCII}?$/u;

/** What is passed on of a text, and the detail because of which it is not the whole text. */
interface Kept {
  /** Absent if nothing is passed on. */
  readonly text?: string;
  /** Absent if all of it is passed on. */
  readonly repeats?: Detail;
}

/** Decides what is passed on of a text at a path of the form. */
export type Sifter = (text: string, path: readonly PropertyKey[]) => Kept;

/**
 * Makes the sifter of a form. A text that repeats a detail of the reporter or the source is not
 * passed on. Of the address of a place, the lines that name an organisation are left out and the
 * others stay, because police need the place.
 */
export function sifterOf(form: PoliceForm): Sifter {
  const searches = searchesOf(form);
  const found = (text: string, path: readonly PropertyKey[]): Detail | undefined => {
    if (searches.length === 0 || ONE_SIGN.test(text)) return undefined;
    const given = searched(text);
    const isName = isNameField(path);
    for (const { isPartOfName, detailIn } of searches) {
      const detail = isPartOfName && isName ? undefined : detailIn(given);
      if (detail !== undefined) return detail;
    }
    return undefined;
  };
  return (text, path) => {
    const repeats = found(text, path);
    if (repeats === undefined) return { text };
    if (repeats.field !== "organisation" || !isPlaceAddress(path)) return { repeats };
    const lines = text.split(/[,;\n\r]+/).filter((line) => found(line, path) === undefined);
    const rest = lines
      .map((line) => line.trim())
      .filter(Boolean)
      .join(", ");
    // A name that runs over two lines is in none of them.
    return saysSomething(rest) && found(rest, path) === undefined
      ? { text: rest, repeats }
      : { repeats };
  };
}

/** The same for a form that may not have been parsed. */
export function sifterOfUnparsed(form: unknown): Sifter {
  return sifterOf(policeFormAsFarAsShaped(form));
}

function isNameField(path: readonly PropertyKey[]): boolean {
  const [first, , field] = path;
  return (
    first === "people" && (field === "fullName" || field === "aliases" || field === "onlineNames")
  );
}

function isPlaceAddress(path: readonly PropertyKey[]): boolean {
  return path[1] === "places" && path[3] === "address";
}
