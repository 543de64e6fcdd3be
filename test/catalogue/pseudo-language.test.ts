// No sentence of a document stands outside of the catalogue: rendered in a language made by machine,
// no document has a word of English.

import { describe, expect, test } from "vitest";
import { everyDocument } from "../render/every-document.js";
import { pseudoEdition } from "./pseudo-language.js";

const edition = pseudoEdition();

/** Names of sections, ids of the edition and of what a host adds, hashes, and known issues. */
const NO_SENTENCE =
  /\b[0-9a-f]{64}\b|york\.pseudo|york-as-printed|\byork\b|1\.0\.0\+pseudo\.1\.0\.0|I-\d\d|Screening Tool|Appendix One|Glossary|example-agency:\w+/g;

/** Documents with words that have a translation of their own, or none. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  "the tool in plain words":
    "parsePlainWords takes their translation, and the English stands beside it",
  issues: "they are for whoever mends the data, like their codes",
};

describe.each(["full", "summary"] as const)("%s", (detail) => {
  const documents = Object.entries(
    everyDocument({ format: "text", detail }, { edition, inline: "12345", quoted: "67890" }),
  );

  test.each(documents.filter(([name]) => OTHER_WORDS[name] === undefined))(
    "%s has no word of English",
    (_, text) => {
      expect(
        text
          .replaceAll(/\s+/g, " ")
          .replaceAll(NO_SENTENCE, "")
          .match(/[A-Za-z]{2,}(?:[ -][A-Za-z]+)*/g) ?? [],
      ).toEqual([]);
    },
  );

  test.skip.each(
    documents.flatMap(([name]) =>
      OTHER_WORDS[name] === undefined ? [] : [[name, OTHER_WORDS[name]]],
    ),
  )("%s: %s", () => undefined);
});
