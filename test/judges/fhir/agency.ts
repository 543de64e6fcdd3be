// An edition with what an agency can add to the tool: what the exports make of it must be sound as well.

import { defineOverlay, york } from "csae-guidance";
import type { Edition } from "csae-guidance";

/** Invented: no mapping that anyone has made. */
const CODE = {
  system: "https://codes.example.org/cs",
  code: "A-1",
  source: "Example mapping, table 1",
  checkedOn: "2026-11-02",
} as const;

/** The York edition under the overlay of an agency that does not exist: a row of its own, codings and words. */
export function agencyEdition(): Edition {
  const made = defineOverlay(york, {
    id: "example-trust",
    version: "1.0.0",
    agency: "Example Trust",
    addedRows: [
      {
        id: "example-trust.new-phone",
        level: "emerging",
        label: "An example row",
        themes: ["going-missing"],
        signs: [{ id: "example-trust.phone", label: "An example sign", strand: "sexual" }],
      },
    ],
    display: [{ id: "clipping", text: "Example words" }],
    codings: [
      { id: "clipping", ...CODE, display: "Example words of a code" },
      { id: "clipping", ...CODE, system: "urn:oid:1.2.3.4" },
      { id: "going-missing", ...CODE },
      { id: "example-trust.new-phone", ...CODE },
      { id: "escalating", ...CODE, code: "B 2 c" },
    ],
  });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
}
