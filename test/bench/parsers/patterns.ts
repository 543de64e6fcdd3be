// The patterns of the published JSON Schema, for the peers that read no JSON Schema: whoever checks
// the same shape checks the same dates.

import { jsonSchema } from "csae-guidance/json-schema";

const { $defs } = jsonSchema("screening") as {
  readonly $defs: {
    readonly "iso-date": { readonly pattern: string };
    readonly "partial-date": { readonly pattern: string };
    readonly "edition-pin": {
      readonly properties: { readonly hash: { readonly pattern: string } };
    };
  };
};

export const DATE = new RegExp($defs["iso-date"].pattern);
export const PARTIAL_DATE = new RegExp($defs["partial-date"].pattern);
export const HASH = new RegExp($defs["edition-pin"].properties.hash.pattern);
