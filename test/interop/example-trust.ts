// An edition with a row of an agency's own, whose id holds a full stop and whose words hold marks.

import { defineOverlay, pinOf, york } from "csae-guidance";
import type { Edition, Overlay, Screening } from "csae-guidance";

/** The edition with other words for its row, or with words of its own for printed ones. */
export function trustWith(label: string, display: Overlay["display"] = []): Edition {
  const made = defineOverlay(york, {
    id: "example-trust",
    version: "1.0.0",
    display,
    addedRows: [
      {
        id: "example-trust.new",
        level: "emerging",
        label,
        themes: ["going-missing"],
        signs: [{ id: "example-trust.new-sign", label: "An example sign" }],
      },
    ],
  });
  if (!made.ok) throw new Error("the overlay is sound");
  return made.value;
}

export const trust = trustWith("An example row <b>&");
/** A screening by that row alone. */
export const ofTrust = {
  edition: pinOf(trust),
  answers: { "example-trust.new": { answer: "yes", signs: ["example-trust.new-sign"] } },
} as Screening;
