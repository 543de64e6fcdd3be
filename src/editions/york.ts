// The City of York edition, frozen. Its data stand in the folder york/, one file per chapter.

import { deepFreeze } from "../foundation/records.js";
import type { Edition } from "./schema/index.js";
import { yorkData } from "./york/index.js";

/** The City of York *Child Sexual Abuse and Exploitation Guidance*: the default edition of every function. Deeply frozen. */
export const york: Edition = /* @__PURE__ */ deepFreeze<Edition>(yorkData);
