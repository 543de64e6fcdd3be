// An edition of another partnership speaks of its own document: no result and no page under it names York, or cites a
// line that its document does not have.

import { describe, expect, test } from "vitest";
import { defineEdition } from "csae-guidance";
import type { Edition } from "csae-guidance";
import { blankToolToXlsx, screeningFromXlsx } from "csae-guidance/xlsx";
import { memo } from "../../../src/foundation/memo.js";
import { everyResult } from "../every-result.js";
import { citedBeyond, saidOfYork } from "../what-is-said.js";
import { PARTNERSHIPS } from "./index.js";

describe.each(PARTNERSHIPS)("$name", ({ draft }) => {
  const made = defineEdition(draft as unknown);
  const edition = (made.ok ? made.value : undefined) as Edition;
  const results = memo(everyResult);

  test("its draft is sound", () => {
    expect(made.ok ? [] : made.issues).toEqual([]);
  });

  test("nothing names York", () => {
    expect(saidOfYork(results(edition), edition)).toEqual([]);
  });

  test("every citation lies within its document", () => {
    expect(citedBeyond(results(edition), edition.document.text.lines)).toEqual([]);
  });

  test("a workbook says no more", async () => {
    const read = await screeningFromXlsx(await blankToolToXlsx(edition), edition);
    expect(read.ok ? [] : read.issues).toEqual([]);
    expect(saidOfYork({ read }, edition)).toEqual([]);
  });
});
