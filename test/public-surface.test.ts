// A chapter's index.ts is not the public surface: src/index.ts is. What a chapter
// exports is public, or stands here as meant for other parts of the library alone.

import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import * as library from "csae-guidance";

const NOT_PUBLIC: Readonly<Record<string, readonly string[]>> = {
  flagging: ["flagReader"],
  history: ["historyReader", "recordAtMomentReader"],
  interventions: ["interventionsReader"],
  directory: ["contactsForAChild"],
  "police-form": [
    "isSaidByTheNotice",
    "itemsOfOurs",
    "namesFinder",
    "policeFormReader",
    "sifterOfUnparsed",
  ],
  screening: ["judgementReader", "lookupOf", "screenBeside", "screeningReader"],
  sharing: ["sharingHistoryReader", "sharingRecordReader"],
  understanding: ["ageRange", "isBornAfter", "underIn"],
  "side-by-side": ["concernsOf", "screeningAsFarAsShaped"],
};

const OTHER_FOLDERS = ["foundation", "catalogue", "questions", "render", "interop", "cli"];
const chapters = readdirSync(new URL("../src/", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !OTHER_FOLDERS.includes(entry.name))
  .map(({ name }) => name);

test.each(chapters)("what %s exports is public", async (chapter) => {
  const index = (await import(`../src/${chapter}/index.ts`)) as object;
  const hidden = Object.keys(index).filter((name) => !(name in library));
  expect(hidden.sort()).toEqual([...(NOT_PUBLIC[chapter] ?? [])].sort());
});
