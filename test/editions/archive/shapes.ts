// The shape of an edition, and the archived edition that shows it. Whoever changes the shape runs
// `npm run archive`, which keeps York's edition as it is then, and adds a line here.

import { sha256Of } from "../../../src/editions/hash.js";
import { editionTable } from "../../../src/editions/generated.js";

/** The archived editions, oldest first, each with the shape that it was the first of. */
export const ARCHIVE: readonly { readonly file: string; readonly shape: string }[] = [
  { file: "york-54495bd3.json", shape: "before shapes were told apart" },
  {
    file: "york-a5d867e0.json",
    shape: "before shapes were told apart, with the cautions on unread answers",
  },
  { file: "york-10bc4126.json", shape: "2e6130a5b29e855b" },
  { file: "york-d87bc102.json", shape: "821be1b46792978a" },
  { file: "york-1104b68d.json", shape: "0cb5baef53e63883" },
];

/** What an edition may hold. The words that describe it stand elsewhere. */
export function shapeNow(): string {
  return sha256Of(editionTable()).slice(0, 16);
}
