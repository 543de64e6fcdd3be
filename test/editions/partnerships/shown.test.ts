// What results and pages show under rules other than York's: nothing that a level rests on is left
// out, and nothing is said of it that does not hold.

import { describe, expect, test } from "vitest";
import { defineEdition, pinOf, recordJudgement, screen, timeline } from "csae-guidance";
import { renderScreening, renderTimeline } from "csae-guidance/render";
import type { Edition, EditionDraft, Screening, ScreeningOutcome } from "csae-guidance";
import { aldermere } from "./aldermere.js";
import { kestrelford } from "./kestrelford.js";
import { marrowby } from "./marrowby.js";
import { saltmarshVale } from "./saltmarsh-vale.js";
import { thornbeckAndHollin } from "./thornbeck-and-hollin.js";
import { whinfold } from "./whinfold.js";

interface Shown {
  readonly outcome: ScreeningOutcome<Edition>;
  readonly page: string;
}

/** A record in which every row is answered No but those that are given. */
function record(draft: EditionDraft, given: object, more: object): Screening<Edition> {
  const edition = editionOf(draft);
  const none = Object.fromEntries(edition.indicators.map(({ id }) => [id, "no"]));
  const made: object = { edition: pinOf(edition), answers: { ...none, ...given }, ...more };
  return made as Screening<Edition>;
}

function editionOf(draft: EditionDraft): Edition {
  const defined = defineEdition(draft);
  if (!defined.ok) throw new Error(JSON.stringify(defined.issues));
  return defined.value;
}

/** What comes of such a record. */
function shown(draft: EditionDraft, given: object = {}, more: object = {}): Shown {
  const edition = editionOf(draft);
  const outcome = screen(record(draft, given, more), edition);
  return { outcome, page: renderScreening(outcome, "text", edition).replaceAll(/\s+/g, " ") };
}

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

describe("a level for each area", () => {
  test("has the actions of every area, the highest first", () => {
    const { outcome, page } = shown(whinfold, {
      "home-taken-over": "yes",
      "health-great-distress": "yes",
    });
    expect(ids(outcome.actions)).toEqual([
      "ring-childrens-social-care",
      "note-vehicles-and-addresses",
      "bring-help-to-the-area",
    ]);
    expect(page).toContain("Ring Children’s Social Care today");
    expect(outcome.atOtherLevels).toEqual([]);
  });

  test("is that of the highest area wherever one level stands for a record", () => {
    const { outcome } = shown(
      whinfold,
      { "home-taken-over": "yes" },
      { completedOn: "2026-06-15" },
    );
    expect(outcome.indication).toMatchObject({
      atLeast: "grade-d",
      couldReach: "grade-d",
      settled: true,
      because: ["home-taken-over"],
    });
    const made = timeline(
      [record(whinfold, { "home-taken-over": "yes" }, { completedOn: "2026-06-15" })],
      editionOf(whinfold),
    );
    expect(made.ok && renderTimeline(made.value, "text", editionOf(whinfold))).toContain(
      "Level from the rows: Highest area: Grade D: unsafe",
    );
  });

  test("is not below a judgement of the same grade", () => {
    const judgement = { level: "grade-d", by: { role: "social worker" }, on: "2026-06-15" };
    const made = recordJudgement(
      record(whinfold, { "home-taken-over": "yes" }, { completedOn: "2026-06-15" }),
      judgement,
      editionOf(whinfold),
    );
    expect(made.ok && made.value.differs).toBe(false);
  });

  test("has no actions where every area is settled at the lowest grade", () => {
    expect(shown(whinfold).outcome.actions).toEqual([]);
  });
});

describe("a level without a row answered Yes", () => {
  test("that rests on danger now: it is shown, and nothing says that nothing was found", () => {
    const { outcome, page } = shown(thornbeckAndHollin, {}, { immediateDanger: "yes" });
    expect(outcome.indication).toMatchObject({ atLeast: "high", facts: ["immediateDanger"] });
    expect(outcome.indication.text).not.toMatch(/No indicators|every row is answered no/i);
    expect(ids(outcome.cautions)).not.toContain("nothing-recorded");
    expect(page).toMatch(/LEVEL BY THE ROWS: AT LEAST HIGH|Level by the rows: at least High/);
    expect(page).toContain("The level also rests on danger now.");
  });

  test("that rests on rows answered No: the page names them", () => {
    const { outcome, page } = shown(aldermere);
    expect(outcome.indication.atLeast).toBe("added-support");
    expect(outcome.indication.because).toHaveLength(5);
    expect(page.match(/\(answered No\)/g)).toHaveLength(5);
  });

  test("is said to have none where nothing points to one", () => {
    const { outcome } = shown(kestrelford, {}, { subject: { ageInYears: 15 } });
    expect(outcome.indication.atLeast).toBe(kestrelford.levels[0].id);
    expect(ids(outcome.cautions)).toContain("nothing-recorded");
  });
});

test("an action that the rule asks for does not stand among those of other levels too", () => {
  const { outcome } = shown(kestrelford, { "images-requested": "yes" });
  expect(ids(outcome.actions)).toContain("report-images-for-removal");
  expect(ids(outcome.atOtherLevels)).not.toContain("report-images-for-removal");
});

test("a group that stays below its first band is no ground of the level", () => {
  const { outcome } = shown(marrowby, {
    "somebody-is-worried": "yes",
    "clothes-from-nowhere": "yes",
    "moved-between-addresses": "yes",
    "private-chats-with-adults": "yes",
  });
  expect(outcome.indication.because).not.toContain("clothes-from-nowhere");
  expect(outcome.indication.because).toContain("moved-between-addresses");
});

describe("windows of months", () => {
  const seen = { "driven-to-other-towns": { answer: "yes", observedOn: "2026-03-02" } };

  test("give the narrowest bounds from a day on, and say so", () => {
    const { outcome } = shown(saltmarshVale, seen, { completedOn: "2026-06-15" });
    expect(outcome.indication.bounds).toBe("exact");
  });

  test("do not say so without a day", () => {
    expect(shown(saltmarshVale, seen).outcome.indication.bounds).toBe("sound");
  });
});

test("where rows are added up, a section goes by its heading and not by the name of a level", () => {
  const { page } = shown(saltmarshVale, { "driven-to-other-towns": "yes" });
  expect(page).toContain("Part D: what is being done to this child: People drive the child");
  expect(page).not.toContain("Joint plan: People drive the child");
});
