// Chapter 6, Understanding worrying sexual behaviour (lines 174–179): the Brook Sexual Behaviours Traffic Light Tool.
// It belongs to another organisation and is not part of the screening tool.

import type { Statement } from "../types.js";

export const statements = [
  {
    id: "brook-tool-helps-professionals",
    kind: "may",
    who: ["practitioner"],
    text:
      "The Brook Sexual Behaviours Traffic Light Tool can help professionals who work with children and young " +
      "people to identify and assess sexual behaviours and to respond appropriately. Guidance and example " +
      "scenarios come with it.",
    citations: [
      { section: "6.1", line: 176 },
      { section: "6.3", line: 179 },
    ],
    basis: "printed",
    note:
      "6.3 prints the address www.brook.org.uk/trafficlightrights and says that the tool is available there. " +
      "Neither is confirmed, and the address may be a misprint.",
    knownIssues: ["I-35"],
  },
  {
    id: "brook-tool-uses-three-colours",
    kind: "fact",
    who: [],
    text:
      "The Brook tool sorts sexual behaviours into green, amber and red. It does so to increase understanding of " +
      "healthy sexual development and to tell it apart from harmful behaviour.",
    citations: [{ section: "6.2", line: 177 }],
    basis: "printed",
  },
] as const satisfies readonly Statement[];
