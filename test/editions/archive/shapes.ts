// The shape of an edition, and the archived edition that shows it. Whoever changes the shape runs
// `npm run archive`, which keeps York's edition as it is then, and adds a line here.

import { sha256Of } from "../../../src/editions/hash.js";
import { editionTable } from "../../../src/editions/generated.js";

/** The archived editions, oldest first, each with the shape that it was the first of. */
export const ARCHIVE: readonly { readonly file: string; readonly shape: string }[] = [
  { file: "york-54495bd3.json", shape: "before shapes were told apart" },
  { file: "york-b2ba3bd3.json", shape: "f1d35dc9f1c42b7b" },
];

/** What an edition may hold, without the words that describe it. */
export function shapeNow(): string {
  return sha256Of(withoutWords(editionTable)).slice(0, 16);
}

function withoutWords(table: unknown): unknown {
  if (Array.isArray(table)) return table.map(withoutWords);
  if (typeof table !== "object" || table === null) return table;
  return Object.fromEntries(
    Object.entries(table)
      .filter(([key, part]) => typeof part !== "string" || !["description", "title"].includes(key))
      .map(([key, part]) => [key, withoutWords(part)]),
  );
}
