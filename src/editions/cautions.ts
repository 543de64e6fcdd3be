// The texts of the cautions that every edition shares.

import { lazily } from "../foundation/frozen.js";
import * as data from "./york/index.js";

/** The cautions of a comparison and of a combination. */
export const SIDE_BY_SIDE_CAUTION_TEXTS = /* @__PURE__ */ lazily(data.sideBySideCautions);

/** The cautions of a timeline. */
export const TIMELINE_CAUTION_TEXTS = /* @__PURE__ */ lazily(data.timelineCautions);

/** The cautions of a redacted record. */
export const REDACTION_CAUTION_TEXTS = /* @__PURE__ */ lazily(data.redactionCautions);
