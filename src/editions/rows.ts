// The only way to find a row or a sign of an edition by its id.

import { memo } from "../foundation/memo.js";
import type { Edition, Indicator, Sign } from "./types.js";

type Tool = Pick<Edition, "indicators">;

/** The index of each row among all rows, by the id of the row. */
export const placesOfRows = /* @__PURE__ */ memo(
  ({ indicators }: Tool): ReadonlyMap<string, number> =>
    new Map(indicators.map(({ id }, place) => [id, place])),
);

const signsById = /* @__PURE__ */ memo(
  ({ indicators }: Tool): ReadonlyMap<string, Sign> =>
    new Map(indicators.flatMap(({ signs }) => signs).map((sign) => [sign.id, sign])),
);

/** The row with an id. Undefined if the edition has none. */
export function rowOf(tool: Tool, id: string): Indicator | undefined {
  const place = placesOfRows(tool).get(id);
  return place === undefined ? undefined : tool.indicators[place];
}

/** The sign with an id, in whichever row it stands. Undefined if the edition has none. */
export function signOf(tool: Tool, id: string): Sign | undefined {
  return signsById(tool).get(id);
}
