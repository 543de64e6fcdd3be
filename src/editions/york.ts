// The City of York edition, frozen. Its data stand in the folder york/, one file per chapter.

import { deepFreeze } from "../foundation/objects.js";
import type { Edition, ScreeningEdition } from "./schema/index.js";
import { wholeYork, yorkTool as toolData } from "./york/index.js";

/**
 * The City of York *Child Sexual Abuse and Exploitation Guidance*: the default edition of every
 * function. Deeply frozen.
 */
export const york: Edition = /* @__PURE__ */ deepFreeze<Edition>(/* @__PURE__ */ wholeYork());

/**
 * The screening tool of York, without the rest of the edition: a bundle of `screen` carries no
 * more.
 */
export const yorkTool: ScreeningEdition = /* @__PURE__ */ deepFreeze<ScreeningEdition>(toolData);
