// Parses an edition by its table. A frozen edition is parsed once and cached.

import { memo } from "../foundation/memo.js";
import { deepFreeze } from "../foundation/objects.js";
import { readerOf } from "../foundation/reader.js";
import type { Result } from "../foundation/result.js";
import { editionTable } from "./generated.js";
import type { Edition } from "./generated.js";
import { yorkTool } from "./york.js";

const editionReader = /* @__PURE__ */ readerOf<Edition>(editionTable);

/** The edition, copied by its table and frozen, or the issues with its shape. Never throws. */
export const parsedEdition = /* @__PURE__ */ memo((edition: unknown): Result<Edition> =>
  deepFreeze(editionReader.parse(edition, yorkTool)),
);
