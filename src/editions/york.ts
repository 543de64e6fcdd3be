// The City of York edition, frozen. Its data is in the folder york/, one file per chapter.

import { deepFreeze } from "../foundation/objects.js";
import type { Edition, ScreeningEdition } from "./schema/index.js";
import { wholeYork, yorkTool as toolData } from "./york/index.js";

/**
 * The City of York *Child Sexual Abuse and Exploitation Guidance*. It is the default edition of
 * every function. Deeply frozen.
 */
export const york: Edition = /* @__PURE__ */ deepFreeze<Edition>(/* @__PURE__ */ wholeYork());

/**
 * York's screening tool without the rest of the edition, so that a bundle of `screen` carries only
 * this.
 */
export const yorkTool: ScreeningEdition = /* @__PURE__ */ deepFreeze<ScreeningEdition>(toolData);
