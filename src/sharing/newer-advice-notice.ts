// The notice that newer advice exists. Every review of a sharing record carries it.

import { deepFreeze } from "../foundation/objects.js";
import { NEWER_ADVICE } from "./newer-advice.js";

/** What a review says about newer law and advice: that it exists and where it is listed. */
export interface NewerAdviceNotice {
  readonly id: string;
  readonly version: string;
  readonly text: string;
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
