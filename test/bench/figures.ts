// What the parts of the benchmark hand over to the table.

import type { FigureName } from "./targets.js";

/** What was measured, or why nothing was. */
export type Figure =
  | {
      readonly value: number;
      /** Of which of several it is, where that is not known beforehand. */
      readonly of?: string;
    }
  | { readonly whyNot: string };

/** The figures of a part, by the name that their target has. */
export type Figures = { readonly [Name in FigureName]?: Figure };
