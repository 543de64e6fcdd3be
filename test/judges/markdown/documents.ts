// Every kind of document with the same words wherever words come from outside: in records, and in
// what an agency adds to an edition.

import { defineOverlay, york } from "csae-guidance";
import type { Edition } from "csae-guidance";
import type { As } from "csae-guidance/render";
import { everyDocument } from "../../render/every-document.js";
import { HOSTILE } from "../../render/hostile-words.js";

/** Every document by its kind, with the words in it. */
export function documentsWith(words: string, as: As): Readonly<Record<string, string>> {
  return everyDocument(as, { edition: editionWith(words), inline: words, quoted: words });
}

/** York with an agency's rows, signs, names, titles, contacts and reasons, all of the same words. */
export function editionWith(words: string): Edition {
  const made = defineOverlay(york, {
    id: "example",
    version: "1.0.0",
    agency: words,
    addedRows: [
      {
        id: "example.row",
        level: "emerging",
        label: words,
        name: Array.from(words).slice(0, 30).join(""),
        themes: ["going-missing"],
        signs: [{ id: "example.sign", label: words }],
      },
    ],
    display: [
      { id: "late-or-missing", text: words },
      { id: "going-missing", text: words },
    ],
    addedContacts: [
      {
        id: "example.contact",
        name: words,
        functions: ["childrens-social-care"],
        telephones: ["01632 960001"],
        hours: words,
        note: words,
      },
    ],
    sentences: { "timeline.drawing": withoutHoles(words) },
    titles: [{ role: "manager-or-lead", title: words }],
    reviewInterval: { length: 6, unit: "weeks", reason: words },
  });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
}

/** Words as a sentence of the catalogue, in which braces are places for other words. */
export function withoutHoles(words: string): string {
  return words.replaceAll(/[{}]/g, "");
}

/**
 * Marks alone record nothing, and a review of a form looks for no word of one or two letters
 * elsewhere. A word at the end prevents both.
 */
export function recorded(words: string): string {
  return /\p{L}{5}/u.test(words) ? words : `${words}word`;
}

/** Hostile words by their kind. */
export const PAYLOADS: readonly (readonly [kind: string, words: string])[] = Object.entries(
  HOSTILE,
).map(([kind, words]) => [kind, recorded(words)]);

/** All of them in three parts, a kind on each line. */
export const TOGETHER: readonly string[] = [0, 1, 2].map((part) =>
  PAYLOADS.filter((_, place) => place % 3 === part)
    .map(([, words]) => words)
    .join("\n"),
);

/** Documents that show all the words of their records: what each kind of words is tried in. */
export const SHOWING_ALL = [
  "a judgement",
  "a sharing record",
  "a police form, of what is told",
] as const;
