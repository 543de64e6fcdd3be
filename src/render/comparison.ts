// Renders what changed between two screenings of one child (7.4). People say what it means; the
// wording gives no verdict.

import type { RootContent } from "mdast";
import type { Edition, ShownEdition } from "../editions/types.js";
import { yorkShown } from "../editions/york.js";
import { ROW_STATES } from "../foundation/vocabulary.js";
import type { RowState } from "../foundation/vocabulary.js";
import type {
  ChangeKind,
  Elapsed,
  RowComparison,
  ScreeningComparison,
} from "../side-by-side/index.js";
import { bullets, heading, paragraph, strong } from "./format/document.js";
import type { Item, Part, Words } from "./format/document.js";
import type { As } from "./format/options.js";
import { write } from "./format/write.js";
import type { Page } from "./page.js";
import { rowInPrint, rowName, signWords } from "./names.js";
import { firstOf, section } from "./parts.js";
import { aboutSeveral, each, namesOf } from "./one-of-several.js";
import { checks, urgentOfSeveral } from "./side-by-side.js";

/**
 * Renders the comparison of two screenings: what is urgent in each, both bounds, what changed kind
 * by kind, what did not change, and what to check.
 *
 * @remarks Limit: it lists and concludes nothing. A person decides whom to show it to.
 * @guidance 7.4, line 187; 7.8, lines 204–209
 * @param comparison - From `compareScreenings`.
 * @param as - `"text"`, `"markdown"` or `"html"`; or options: the format, `detail: "summary"` for
 *   one sheet of A4, and `part: "fragment"` for a part of the host's page.
 * @param edition - The edition that both screenings were read with.
 * @example
 * const one = {
 *   edition: pinOf(york),
 *   completedOn: "2026-03-03",
 *   answers: { clipping: "yes" },
 * } as const;
 * const compared = compareScreenings(one, {
 *   ...one,
 *   completedOn: "2026-04-02",
 *   answers: { clipping: "not-known" },
 * });
 * compared.ok &&
 *   renderComparison(compared.value, "markdown").includes("### From Yes to not known: 1 row");
 * // true
 */
export function renderComparison(
  comparison: ScreeningComparison<Edition>,
  as: As,
  edition: ShownEdition = yorkShown,
): string {
  return write(comparison, as, edition, (page) => {
    const { earlier, later } = comparison;
    const both = [
      { ...earlier, which: page.say("comparison.earlier") },
      { ...later, which: page.say("comparison.later") },
    ] as const;
    return {
      urgent: urgentOfSeveral(page, comparison.emergency, both),
      title: page.say("comparison.title"),
      about: aboutSeveral(page, both),
      body: [
        paragraph([
          strong(page.say("comparison.changed", { count: comparison.changes.length })),
          " ",
          ...elapsed(page, comparison.elapsed),
        ]),
        heading(2, page.say("screening.level")),
        each(page, both, (place) => openRows(comparison, place === 0 ? "from" : "to")),
        paragraph([...page.say("side-by-side.you-decide"), ...page.source(later.indication)]),
        changes(page, comparison),
        section(
          2,
          page.say("comparison.other-signs"),
          firstOf(page, 3, comparison.signChanges, (row) => rowItem(page, row)),
        ),
        notChanged(page, comparison),
        checks(page, 4, comparison.cautions, both),
        page.detail === "full"
          ? section(
              2,
              page.say("comparison.one-fact"),
              comparison.overlaps.map((overlap) => page.cited(overlap)),
            )
          : [],
      ],
      madeWith: comparison.edition,
    };
  });
}

function elapsed(page: Page, { order, days = 0 }: Elapsed): Part[] {
  if (order === "in-order" || order === "reversed")
    return page.say(`comparison.${order}`, { count: days });
  return page.say(`comparison.${order}`);
}

function openRows(
  { rows }: ScreeningComparison<Edition>,
  at: "from" | "to",
): readonly RowComparison<Edition>[] {
  return rows.filter((row) => isOpen(row[at]));
}

function isOpen(state: RowState): boolean {
  return state !== "yes" && state !== "no";
}

/** The rows that changed, kind by kind. A summary has a line for each kind. */
function changes(
  page: Page,
  { kinds, changes: rows }: ScreeningComparison<Edition>,
): RootContent[] {
  const states = ({ from, to }: ChangeKind<Edition>): Readonly<Record<"from" | "to", Words>> => ({
    from: page.say(`comparison.state-${from}`),
    to: page.say(`comparison.state-${to}`),
  });
  if (page.detail === "summary")
    return section(
      2,
      page.say("comparison.what-changed"),
      firstOf(page, 7, kinds, (kind) =>
        page.say("comparison.kind-named", {
          ...states(kind),
          names: namesOf(page, kind.indicators),
        }),
      ),
    );
  const sections = kinds.flatMap((kind) => [
    heading(3, page.say("comparison.kind", { ...states(kind), count: kind.indicators.length })),
    ...meaning(page, kind.from, kind.to),
    bullets(
      rows
        .filter(({ from, to }) => from === kind.from && to === kind.to)
        .map((row) => rowItem(page, row)),
    ),
  ]);
  return sections.length > 0 ? [heading(2, page.say("comparison.what-changed")), ...sections] : [];
}

/** What a change leaves open. From No to Yes nothing is left open. */
function meaning(page: Page, from: RowState, to: RowState): RootContent[] {
  const [was, is] = [kindOf(from), kindOf(to)];
  if (was === is) return was === "open" ? [paragraph(page.say("comparison.open-then-open"))] : [];
  if (was === "yes")
    return [
      paragraph(page.say(is === "no" ? "comparison.yes-then-no" : "comparison.yes-then-open")),
    ];
  if (was === "no") return is === "open" ? [paragraph(page.say("comparison.no-then-open"))] : [];
  return [
    paragraph(page.say(is === "yes" ? "comparison.open-then-yes" : "comparison.open-then-no")),
  ];
}

function kindOf(state: RowState): "yes" | "no" | "open" {
  return state === "yes" || state === "no" ? state : "open";
}

/** A row that changed. Its printed words stand here once, and its signs below them. */
function rowItem(
  page: Page,
  { indicator, signsGained, signsNoLongerNoted }: RowComparison<Edition>,
): Words | Item {
  const name = rowName(page.edition, indicator);
  if (page.detail === "summary") return name;
  const sign = (id: "comparison.newly-noted" | "comparison.no-longer-noted") => (label: string) =>
    page.say(id, { sign: [label] });
  return {
    words: name,
    more: [
      page.say("screening.row-in-print", { label: rowInPrint(page, indicator) }),
      ...signWords(signsGained, page.edition).map(sign("comparison.newly-noted")),
      ...signWords(signsNoLongerNoted, page.edition).map(sign("comparison.no-longer-noted")),
    ],
  };
}

/** The rows that did not change, by what they still are: what is open first. */
function notChanged(page: Page, { rows }: ScreeningComparison<Edition>): RootContent[] {
  const states = ["yes", ...ROW_STATES.filter(isOpen), "no"] as const;
  return section(
    2,
    page.say("comparison.not-changed"),
    states.flatMap((state): Words[] => {
      const still = rows.filter(({ from, to }) => from === state && to === state);
      if (still.length === 0) return [];
      return [
        page.say(`comparison.still-${state}`, {
          rows:
            page.detail === "full"
              ? namesOf(
                  page,
                  still.map(({ indicator }) => indicator),
                )
              : page.say("comparison.rows", { count: still.length }),
        }),
      ];
    }),
  );
}
