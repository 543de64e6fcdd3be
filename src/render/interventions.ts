// Renders what is recorded of interventions for each aim (7.8). The wording informs; it never says
// whether an intervention works.

import type { RootContent } from "mdast";
import type { ShownEdition } from "../editions/types.js";
import { yorkShown } from "../editions/york.js";
import type {
  AimReview,
  InterventionLack,
  InterventionsReview,
  Seen,
  Tried,
} from "../interventions/index.js";
import { bullets, heading, paragraph, said } from "./format/document.js";
import type { Item, Words } from "./format/document.js";
import type { As } from "./format/options.js";
import { write } from "./format/write.js";
import { cautionLine, firstOf, inOneLine, person, section } from "./parts.js";
import { excerpt } from "./page.js";
import type { Page } from "./page.js";
import { urgent } from "./urgent.js";

/**
 * Renders the review of a record of interventions: each aim with what was tried, what was seen and
 * what is not recorded.
 *
 * @remarks Limit: it shows what the record holds, including words about other people. A person
 *   decides whom to show it to.
 * @guidance 7.8, lines 204–209
 * @param review - From `reviewInterventions`.
 * @param as - `"text"`, `"markdown"` or `"html"`; or options with the format, `detail: "summary"`
 *   for one sheet of A4, and `part: "fragment"` for a part of the host's page.
 * @param edition - The edition that the review was made with.
 * @example
 * renderInterventions(
 *   reviewInterventions({ noneFor: ["prevent-going-missing"] }),
 *   "text",
 * ).includes("no current intervention for this aim");
 * // true
 */
export function renderInterventions(
  review: InterventionsReview,
  as: As,
  edition: ShownEdition = yorkShown,
): string {
  return write(review, as, edition, (page) => {
    const { aims, asks, withoutAim, cautions } = review;
    const [lack] = [...aims.flatMap(({ lacks }) => lacks), ...withoutAim.lacks];
    const isFull = page.detail === "full";
    return {
      urgent: urgent(page, { emergency: review.emergency }),
      title: page.say("interventions.title"),
      body: [
        ...(asks ? [paragraph(page.cited(asks))] : []),
        paragraph(page.say("interventions.people-judge")),
        isFull ? aims.flatMap((aim) => aimSection(page, aim)) : inBrief(page, review),
        isFull && withoutAim.tried.length > 0
          ? [heading(2, page.say("interventions.without-aim")), ...entries(page, withoutAim)]
          : [],
        section(
          2,
          page.say("interventions.check"),
          cautions.map(({ knownIssues: issues = [], ...caution }) =>
            cautionLine(page, { ...caution, issues }),
          ),
        ),
        isFull && lack ? whyAsked(page, lack) : [],
      ],
      madeWith: review.edition,
    };
  });
}

/** Why the page says that something is not recorded. The guidance does not ask for it. */
function whyAsked(page: Page, { note, citations }: InterventionLack): RootContent[] {
  return [
    heading(2, page.say("interventions.why-asked")),
    paragraph(page.cited({ text: note, citations })),
  ];
}

function aimSection(page: Page, aim: AimReview): RootContent[] {
  return [
    heading(2, page.cited(aim)),
    ...(aim.note === undefined ? [] : [paragraph(aim.note)]),
    ...(aim.noneRecorded ? [paragraph(page.say("interventions.none"))] : []),
    ...entries(page, aim),
  ];
}

/** What is recorded for an aim, or without one. */
interface Entries {
  readonly tried: readonly Tried[];
  readonly seen?: readonly Seen[];
  readonly lacks: readonly InterventionLack[];
}

function entries(page: Page, { tried, seen = [], lacks }: Entries): RootContent[] {
  return [
    ...section(
      3,
      page.say("interventions.tried"),
      tried.map((each) => triedItem(page, each)),
    ),
    ...section(
      3,
      page.say("interventions.seen"),
      seen.map((each) => seenItem(page, each)),
    ),
    ...section(
      3,
      page.say("interventions.not-recorded"),
      lacks.map(({ path, because, prompt }) => ({
        words: placed(page, path, because),
        more: [prompt],
      })),
    ),
  ];
}

function triedItem(page: Page, { what, by, from, until, assessedBy, path }: Tried): Item {
  return {
    words: placed(page, path, page.say("interventions.tried-by", { person: person(page, by) })),
    more: [
      ...(from ? [page.say("interventions.tried-from", { date: page.day(from) })] : []),
      ...(until ? [page.say("interventions.tried-until", { date: page.day(until) })] : []),
      ...(assessedBy
        ? [page.say("interventions.considered-through", { words: [said(assessedBy)] })]
        : []),
    ],
    quoted: what ? [what] : [],
  };
}

function seenItem(page: Page, { what, by, on, path }: Seen): Item {
  const seer = person(page, by);
  const words = on
    ? page.say("interventions.seen-by-on", { person: seer, date: page.day(on) })
    : page.say("interventions.seen-by", { person: seer });
  return {
    words: placed(page, path, words),
    quoted: what ? [what] : [],
  };
}

/**
 * Words behind their place in the record: “Intervention 1: …” or “Intervention 1, seen 2: …”. Any
 * other path has none.
 */
function placed(page: Page, path: string, words: Words): Words {
  const [, intervention, seen] = /^\/interventions\/(\d+)(?:\/seen\/(\d+))?/.exec(path) ?? [];
  if (intervention === undefined) return words;
  const number = Number(intervention) + 1;
  const label =
    seen === undefined
      ? page.say("interventions.place", { number })
      : page.say("interventions.place-seen", { number, seen: Number(seen) + 1 });
  return page.say("labelled", { label, words });
}

/** A summary: each aim with how much is recorded for it, and the first words of what was tried. */
function inBrief(page: Page, { aims, withoutAim }: InterventionsReview): RootContent[] {
  const all = [
    ...aims.map((aim) => ({ ...aim, words: page.cited(aim) })),
    ...(withoutAim.tried.length > 0
      ? [{ ...withoutAim, words: page.say("interventions.without-aim") }]
      : []),
  ];
  return [bullets(all.map((each) => briefItem(page, each)))];
}

function briefItem(
  page: Page,
  {
    words,
    tried,
    seen = [],
    lacks,
    noneRecorded = false,
  }: Entries & { readonly words: Words; readonly noneRecorded?: boolean },
): Item {
  const counts = [
    ...(noneRecorded ? [page.say("interventions.brief-none")] : []),
    ...(tried.length > 0 ? [page.say("interventions.brief-tried", { count: tried.length })] : []),
    ...(seen.length > 0 ? [page.say("interventions.brief-seen", { count: seen.length })] : []),
    ...(lacks.length > 0 ? [page.say("interventions.brief-lacks", { count: lacks.length })] : []),
  ];
  return {
    words,
    more: [
      inOneLine(page, counts),
      ...firstOf(
        page,
        1,
        tried.filter(({ what }) => what !== undefined && what !== ""),
        ({ path, what = "" }): Words => placed(page, path, [said(excerpt(page, what, 120))]),
      ),
    ],
  };
}
