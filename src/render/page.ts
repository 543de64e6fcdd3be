// What the renderers of one document share: its edition and language, how much it shows, and the
// numbers of its sources.

import type { PhrasingContent } from "mdast";
import type { Catalogue, Holes, SentenceId } from "../catalogue/catalogue.js";
import { partsOf, sentenceIn } from "../catalogue/catalogue.js";
import { dateInWords } from "../catalogue/dates.js";
import { catalogueOf } from "../editions/catalogue-of.js";
import { placesOf } from "../editions/labels.js";
import type { Citation, ShownEdition } from "../editions/types.js";
import { phrasing, sourceMark } from "./format/document.js";
import type { Part, Words } from "./format/document.js";
import type { Written } from "./format/options.js";

/** A sentence or a record of the edition that has its source beside it. */
interface Sourced {
  readonly citations: readonly Citation[];
  readonly issues?: readonly string[] | undefined;
}

export interface Page extends Written {
  readonly edition: ShownEdition;
  readonly words: Catalogue;
  /** A sentence of the catalogue, with words in its holes. */
  readonly say: <Id extends SentenceId>(id: Id, ...holes: Holes<Id, Words | number>) => Part[];
  /** A date of a record in words. */
  readonly day: (date: string) => string;
  /**
   * The number of a source, to stand behind what rests on it. A source has the number of its first
   * mention.
   */
  readonly source: (of: Sourced) => readonly Part[];
  /** A text with its source behind it. */
  readonly cited: (of: Sourced & { readonly text: string }) => Part[];
  /** Whether a contact has not been mentioned so far. */
  readonly isFirstMention: (contact: string) => boolean;
  /** Every source mentioned so far, in the order of their numbers. */
  readonly sources: () => readonly string[];
}

/** A document to be written under an edition. */
export function pageOf(edition: ShownEdition, written: Written): Page {
  const words = catalogueOf(edition);
  const places = new Map<string, number>();
  const mentioned = new Set<string>();
  const say: Page["say"] = (id, ...[holes]) => {
    const sentence: Catalogue[SentenceId] = words[id];
    if (typeof sentence === "string" && !sentence.includes("{")) return [sentence];
    const parts: Part[] = [];
    for (const part of partsOf<Words | number>(sentence, holes))
      if (typeof part === "object") parts.push(...part);
      else parts.push(part);
    return parts;
  };
  const source = ({ citations, issues = [] }: Sourced): PhrasingContent[] => {
    if (citations.length === 0) return [];
    const known =
      issues.length > 0
        ? `; ${sentenceIn(words, "known-issues", { issues: issues.join(", ") })}`
        : "";
    const place = placesOf(citations, words) + known;
    const number = places.get(place) ?? places.size + 1;
    places.set(place, number);
    return phrasing([" ", sourceMark(number)]);
  };
  return {
    ...written,
    edition,
    words,
    say,
    day: (date) => dateInWords(words, date),
    source,
    cited: (of) => [of.text, ...source(of)],
    isFirstMention: (contact) => mentioned.size < mentioned.add(contact).size,
    sources: () => [...places.keys()],
  };
}

/** The greatest number of characters of a text of a record in a summary. */
const EXCERPT = 240;

/** A text of a record. In a summary it stands in one line, cut short if it is long. */
export function excerpt({ detail }: Page, words: string, most = EXCERPT): string {
  if (detail === "full") return words;
  const whole = Array.from(words.trim().replace(/\s+/g, " "));
  return whole.length <= most ? whole.join("") : `${whole.slice(0, most).join("")}…`;
}
