// A second language, made by machine: every letter of a sentence has a mark, its holes stay. An
// edition is put into it as well, so that whatever is left in plain letters is a sentence that
// stands in no catalogue.

import { defineOverlay, york } from "csae-guidance";
import type { Edition } from "csae-guidance";
import { ENGLISH_SENTENCES } from "csae-guidance/render";

/** Words with every letter changed to one that no English sentence has. */
function pseudo(words: string): string {
  return words.replaceAll(/\{[a-z][A-Za-z-]*\}|[A-Za-z]/g, (part) =>
    part.length > 1 ? part : String.fromCodePoint((part.codePointAt(0) ?? 0) + 0x0400),
  );
}

/** Every sentence of the catalogue in the second language. */
const PSEUDO_SENTENCES = {
  ...Object.fromEntries(
    Object.entries(ENGLISH_SENTENCES).map(([id, sentence]) => [
      id,
      typeof sentence === "string"
        ? pseudo(sentence)
        : Object.fromEntries(
            Object.entries<string>(sentence).map(([count, form]) => [count, pseudo(form)]),
          ),
    ]),
  ),
  language: "qps-ploc",
};

/** Fields of an edition that hold words for people. */
const WORDS = new Set([
  "text",
  "note",
  "label",
  "name",
  "title",
  "heading",
  "when",
  "otherwise",
  "also",
  "meaning",
  "leadIn",
  "leadOut",
  "description",
  "statusNote",
  "asPrinted",
  "what",
  "asksFor",
  "prompt",
  "because",
  "question",
  "answer",
  "section",
  "hours",
  "detail",
  "email",
  "web",
  "inDanger",
  "outcomes",
  "indicated",
  "why",
  "source",
  "agencyWords",
]);

function inPseudo(value: unknown, key = ""): unknown {
  if (typeof value === "string") return WORDS.has(key) ? pseudo(value) : value;
  if (Array.isArray(value)) return value.map((item: unknown) => inPseudo(item, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([inner, part]) => [
      inner,
      inPseudo(part, WORDS.has(key) ? key : inner),
    ]),
  );
}

/** York's edition, its sentences and its data, in the second language. */
export function pseudoEdition(): Edition {
  const made = defineOverlay(york, {
    id: "pseudo",
    version: "1.0.0",
    sentences: PSEUDO_SENTENCES,
  });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  const { sentences, ...data } = made.value;
  return { ...(inPseudo(data) as Edition), sentences };
}
