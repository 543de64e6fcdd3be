// The texts of the cautions that every edition shares.

import { deepFreeze } from "../foundation/objects.js";
import * as texts from "./york/cautions.js";

/** The cautions of a comparison and of a combination. */
export const SIDE_BY_SIDE_CAUTION_TEXTS = /* @__PURE__ */ deepFreeze(texts.sideBySideCautions);

/** The cautions of a timeline. */
export const TIMELINE_CAUTION_TEXTS = /* @__PURE__ */ deepFreeze(texts.timelineCautions);

/** The cautions of a redacted record. */
export const REDACTION_CAUTION_TEXTS = /* @__PURE__ */ deepFreeze(texts.redactionCautions);
