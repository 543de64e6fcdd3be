// How far a path into an edition is told: as far as its parts are this library's own names.

import { expect, test } from "vitest";
import { knownPath } from "../../src/editions/known-path.js";

test.each([
  ["", ""],
  ["/indicators/0/signs/1/label", "/indicators/0/signs/1/label"],
  ["/codings/clipping/0/system", "/codings/clipping/0/system"],
  ["/codings/going-missing/12/code", "/codings/going-missing/12/code"],
  ["/display/escalating", "/display/escalating"],
  ["/levels/no-risk/name", "/levels/no-risk/name"],
  ["/policeForm/sections/0/fields", "/policeForm/sections/0/fields"],
  ["/contacts/0/before/successor/detail", "/contacts/0/before/successor/detail"],
  ["/Jane Doe", ""],
  ["/display/Jane Doe", "/display"],
  ["/codings/Jane Doe/0/system", "/codings"],
  ["/fourPs/0/1a/label", "/fourPs/0"],
  ["/fourPs/0/a1/label", "/fourPs/0"],
  ["/fourPs//label", "/fourPs"],
])("%j is told as %j", (path, told) => {
  expect(knownPath(path)).toBe(told);
});
