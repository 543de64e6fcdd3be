// The notice that newer advice exists. Every review of a sharing record carries it.

import { deepFreeze } from "../foundation/objects.js";
import { NEWER_ADVICE } from "./newer-advice.js";

/** What a review says about newer law and advice: that it exists and where it is listed. */
export interface NewerAdviceNotice {
  /** The permanent id of the notice. */
  readonly id: string;
  /** The version of the notice. */
  readonly version: string;
  /** The sentence to show, in our words. */
  readonly text: string;
  /** The titles of the newer advice. */
  readonly titles: readonly string[];
}

/** What every review says about {@link NEWER_ADVICE}. */
export const newerAdviceNotice: NewerAdviceNotice = /* @__PURE__ */ noticeOf(NEWER_ADVICE);

function noticeOf({ id, version, text, entries }: typeof NEWER_ADVICE): NewerAdviceNotice {
  return deepFreeze<NewerAdviceNotice>({
    id,
    version,
    text,
    titles: entries.map(({ title }) => title),
  });
}
