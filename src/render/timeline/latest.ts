// The rows of a timeline as they are at its latest record, for a summary.

import type { RootContent } from "mdast";
import type { Edition } from "../../editions/types.js";
import { OPEN_STATES } from "../../foundation/vocabulary.js";
import type { Timeline, TimelineRow } from "../../timeline/index.js";
import { section } from "../parts.js";
import type { Page } from "../page.js";
import { namesOf } from "../one-of-several.js";
import type { Words } from "../format/document.js";

/** What a row can be at the latest record, the first that holds. */
const AT_LATEST = ["yes", "new", "reopened", "continuing", "open-after-yes", "ended"] as const;
type AtLatest = (typeof AT_LATEST)[number];

/** What was Yes in these records, in short names, and how many other rows are open. */
export function atLatest(page: Page, { rows }: Timeline<Edition>): RootContent[] {
  const named = AT_LATEST.flatMap((what): Words[] => {
    const having = rows.filter((row) => stateAtLatest(row) === what);
    if (having.length === 0) return [];
    const names = namesOf(
      page,
      having.map(({ indicator }) => indicator),
    );
    return [page.say(`timeline.latest-${what}`, { names })];
  });
  const open = rows.filter((row) => stateAtLatest(row) === undefined && isOpenAtLatest(row)).length;
  return section(2, page.say("timeline.at-latest"), [
    ...named,
    ...(open > 0 ? [page.say("timeline.latest-open", { count: open })] : []),
  ]);
}

function stateAtLatest({ answers, steps }: TimelineRow<Edition>): AtLatest | undefined {
  const [answer, step] = [answers.at(-1), steps.at(-1)];
  if (!step) return answer?.state === "yes" ? "yes" : undefined;
  if (step.change === "open")
    return step.lastAnswered?.answer === "yes" ? "open-after-yes" : undefined;
  return step.change === "answered-no" ? undefined : step.change;
}

function isOpenAtLatest({ answers }: TimelineRow<Edition>): boolean {
  return OPEN_STATES.some((open) => open === answers.at(-1)?.state);
}
