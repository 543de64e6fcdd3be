// The notice that newer advice exists. Every review of a sharing record carries it.

import { catalogueOf } from "../editions/catalogue-of.js";
import type { ShownEdition } from "../editions/types.js";
import { memo } from "../foundation/memo.js";
import type { PartialDate } from "../foundation/generated.js";
import { deepFreeze } from "../foundation/objects.js";
import { NEWER_ADVICE } from "./newer-advice.js";

/** What a review says about newer law and advice: one sentence, and the list behind it. */
export interface NewerAdviceNotice {
  /** The permanent id of the list. */
  readonly id: string;
  /** The version of the list. */
  readonly version: string;
  /** The sentence to show, in our words. */
  readonly text: string;
  /** Who published the advice that the sentence is about. */
  readonly source: string;
  /** When it was published, as far as known. */
  readonly date: PartialDate;
  /** The titles in the list that stands behind the sentence, {@link NEWER_ADVICE}. */
  readonly titles: readonly string[];
}

/** What every review says about {@link NEWER_ADVICE}, in the language of the edition. */
export const newerAdviceIn = /* @__PURE__ */ memo((edition: ShownEdition): NewerAdviceNotice => {
  const { id, version, entries } = NEWER_ADVICE;
  return deepFreeze<NewerAdviceNotice>({
    id,
    version,
    text: catalogueOf(edition)["sharing.newer-advice"],
    source: "Department for Education",
    date: "2024-05",
    titles: entries.map(({ title }) => title),
  });
});
