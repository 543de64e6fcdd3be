// Documents of records and editions in which something is missing, or is of a kind that no field has:
// what is there is shown, and what is not leaves no empty heading.

import { describe, expect, test } from "vitest";
import {
  combineScreenings,
  pinOf,
  redact,
  reviewInterventions,
  screen,
  summariseCaseload,
  timeline,
  york,
} from "csae-guidance";
import type { Edition, PoliceForm, Screening } from "csae-guidance";
import {
  renderCaseload,
  renderCombination,
  renderInterventions,
  renderIssues,
  renderPlainTool,
  renderPoliceForm,
  renderRedaction,
  renderScreening,
  renderSharingRecord,
  renderTimeline,
  renderTimelineSvg,
} from "csae-guidance/render";
import { plainText, strong, withCallable } from "../../src/render/format/document.js";

const edition = pinOf(york);
const everyNo: Screening["answers"] = Object.fromEntries(
  york.indicators.map(({ id }) => [id, "no" as const]),
);
const flat = (text: string): string => text.replaceAll(/\s+/g, " ");

describe("a redacted record", () => {
  const shown = (record: object): string =>
    flat(renderRedaction({ ...redact({}, "police"), record }, "text"))
      .split("What is left -")[1]
      ?.split("What is withheld")[0] ?? "";

  test("names an item of a list that no record has by its place", () => {
    expect(shown({ unheardOf: [{ more: 1 }, { more: 2 }] })).toMatch(/entry 2.* 2/);
  });

  test("names a level, and says No to what is false", () => {
    expect(shown({ notes: { emerging: "Words." } })).toContain("Emerging Concerns: Words.");
    expect(shown({ decider: { suitablyQualified: false } })).toMatch(/: No /);
  });
});

describe("a page without content", () => {
  test("of no issues still begins with the notice", () => {
    expect(renderIssues([], "text").startsWith("If anyone is in danger now")).toBe(true);
  });

  test("of a redaction that withholds nothing says so, in short too", () => {
    const nothing = redact({ edition, answers: {} }, "police");
    expect(nothing.withheld).toEqual([]);
    const page = flat(renderRedaction(nothing, { format: "text", detail: "summary" }));
    expect(page).toContain("What is withheld or cut short ----------------------------- Nothing.");
  });

  test("as a fragment has its paragraphs as they are, and its headings one level down", () => {
    const outcome = screen({ edition, answers: {} });
    const fragment = renderScreening(outcome, { format: "html", part: "fragment" });
    expect(fragment).toContain("<h2>Screening</h2>");
    expect(fragment).toContain("<h3>Level by the rows</h3>");
    expect(fragment).toContain("<p><strong>No row is answered Yes yet");
  });

  test("of an empty sharing record has no empty list", () => {
    for (const detail of ["full", "summary"] as const)
      expect(renderSharingRecord({}, { format: "html", detail })).not.toContain("<ul></ul>");
  });
});

describe("a police form", () => {
  test("whose additions are no object shows none", () => {
    const form = { agencyExtension: "words" } as unknown as PoliceForm;
    expect(flat(renderPoliceForm(form, "text"))).not.toContain("Added by an agency");
  });

  test("of an edition that asks for nothing has no heading of an empty block", () => {
    const bare: Edition = {
      ...york,
      policeForm: { ...york.policeForm, items: [], notOnTheForm: [], requestedInPreamble: [] },
    };
    const page = renderPoliceForm({}, "markdown", bare);
    expect(page).not.toContain("## Your details");
    expect(page).not.toContain("## What happened");
    expect(page.startsWith("**If anyone is in danger now")).toBe(true);
  });
});

describe("a screening", () => {
  test("says that an answer of no row could not be read, though every row is No", () => {
    const screening = { edition, answers: { ...everyNo, nowhere: "yes" } } as unknown as Screening;
    const page = flat(renderScreening(screen(screening), "text"));
    expect(page).toContain("1 answer could not be read. None is taken for No.");
    expect(page).toContain("[2] The level could reach Significant Concerns. Act on what you know.");
    expect(page).not.toContain("..");
  });
});

describe("several records", () => {
  test("an undated record in danger is told of in words and in the drawing", () => {
    const made = timeline([
      { edition, completedOn: "2026-03-02", answers: everyNo },
      { edition, immediateDanger: "yes", answers: {} },
    ]);
    if (!made.ok) throw new Error("refused");
    expect(flat(renderTimeline(made.value, "text"))).toContain("Immediate danger is recorded:");
    expect(renderTimelineSvg(made.value)).toContain("Immediate danger is recorded on");
  });

  test("a summary names four of those in danger, and says how many more there are", () => {
    const made = combineScreenings(
      Array.from({ length: 6 }, (_, place) => ({
        edition,
        immediateDanger: "yes" as const,
        completedOn: `2026-03-0${place + 1}`,
        answers: {},
      })),
    );
    if (!made.ok) throw new Error("refused");
    const box = flat(
      renderCombination(made.value, { format: "text", detail: "summary" }).split("\n====")[0] ?? "",
    );
    expect(box).toMatch(/Screening 4 .* and 2 more/);
  });

  test("a caseload of nothing has no table of months", () => {
    const page = renderCaseload(summariseCaseload([]), "markdown");
    expect(page).not.toContain("| Month");
    expect(page.startsWith("**If anyone is in danger now")).toBe(true);
  });
});

describe("an edition that lacks", () => {
  test("the prompt on interventions: the page asks nothing in its place", () => {
    const bare = {
      ...york,
      prompts: { ...york.prompts, effectiveness: undefined },
    } as unknown as Edition;
    const page = renderInterventions(reviewInterventions({}, bare), "text", bare);
    expect(page).not.toContain("It has four aims");
    expect(page).toContain("INTERVENTIONS");
  });

  test("contacts: the page of a young person still begins with whom to call", () => {
    const page = renderPlainTool("text", { ...york, contacts: [] });
    expect(page.startsWith("Are you in danger now? Is someone else? Ring 999 now.")).toBe(true);
    expect(page).not.toContain("Childline:");
  });

  test("an intervention without an aim: a summary has no line for it", () => {
    const page = renderInterventions(reviewInterventions({}), {
      format: "text",
      detail: "summary",
    });
    expect(page).not.toContain("Without an aim");
  });

  test("marks of its own: the plain text of words is that of what they hold", () => {
    expect(plainText([strong("Call 999"), " now"])).toBe("Call 999 now");
    expect(plainText([{ type: "break" }])).toBe("");
  });

  test("an emergency number: its words stay whole", () => {
    expect(withCallable("Call for help.", "")).toEqual(["Call for help."]);
  });
});
