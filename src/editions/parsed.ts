// Parses an edition with its schema. A frozen edition is parsed once and cached.

import { memo } from "../foundation/memo.js";
import { deepFreeze } from "../foundation/objects.js";
import { parseWith } from "../foundation/parse.js";
import type { Result } from "../foundation/result.js";
import { editionSchema } from "./schema/index.js";
import type { Edition } from "./schema/index.js";
import { york } from "./york.js";

/** The edition, copied by its schema and frozen, or the issues with its shape. Never throws. */
export const parsedEdition = /* @__PURE__ */ memo((edition: unknown): Result<Edition> =>
  deepFreeze(parseWith(editionSchema, edition, york.emergency)),
);
