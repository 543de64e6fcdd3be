// Random flags, for the laws that hold for all of them.

import fc from "fast-check";

export const CHILDREN = ["C-1", "C-2", "C-3"] as const;

const caller = fc.record(
  {
    name: fc.constantFrom("A", "B", ""),
    role: fc.constantFrom("youth worker", " "),
    organisation: fc.constantFrom("school", "police"),
  },
  { requiredKeys: [] },
);

export const flag = fc.record({
  child: fc.constantFrom(...CHILDREN),
  category: fc.constantFrom("missing from home", "gifts", "عربي 🙂"),
  caller,
  raisedOn: fc.constantFrom("2026-01-31", "2026-02-28", "2026-03-01", "2026-03-02", "2026-12-31"),
});
