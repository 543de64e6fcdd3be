// The City of York edition, frozen. Its data is in the folder york/, one file per chapter.

import { lazily } from "../foundation/frozen.js";
import type {
  IndicatorId,
  RiskLevel,
  ScreeningEdition,
  ShownEdition,
  SignId,
  York,
} from "./types.js";
import * as data from "./york/index.js";

/**
 * The City of York *Child Sexual Abuse and Exploitation Guidance*. It is the default edition of
 * every function. Deeply frozen. Its parts are getters: each is read at first use.
 */
export const york: York = /* @__PURE__ */ lazily<York>(data.york);

/**
 * York's screening tool without the rest of the edition, so that a bundle of `screen` carries only
 * this.
 */
export const yorkTool: ScreeningEdition<IndicatorId, SignId, RiskLevel> = /* @__PURE__ */ lazily(
  data.yorkTool,
);

/** York's edition as documents show it, so that a bundle of the renderers carries only this. */
export const yorkShown: ShownEdition = /* @__PURE__ */ lazily(data.yorkShown);
