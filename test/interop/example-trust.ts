// An edition with a row of an agency's own, whose id holds a full stop and whose words hold marks.

import { defineOverlay, pinOf, york } from "csae-guidance";
import type { Screening } from "csae-guidance";

const made = defineOverlay(york, {
  id: "example-trust",
  version: "1.0.0",
  addedRows: [
    {
      id: "example-trust.new",
      level: "emerging",
      label: "An example row <b>&",
      themes: ["going-missing"],
      signs: [{ id: "example-trust.new-sign", label: "An example sign" }],
    },
  ],
});
if (!made.ok) throw new Error("the overlay is sound");

export const trust = made.value;
/** A screening by that row alone. */
export const ofTrust = {
  edition: pinOf(trust),
  answers: { "example-trust.new": { answer: "yes", signs: ["example-trust.new-sign"] } },
} as Screening;
