// Renders a screening, with or without a judgement (chapter 7), for a terminal, a case note or a
// page. The wording informs; it never gives a verdict.

import { levelIdsOf } from "../editions/levels.js";
import type { RootContent } from "mdast";
import type { Edition, ShownEdition } from "../editions/types.js";
import { yorkShown } from "../editions/york.js";
import { OPEN_STATES } from "../foundation/vocabulary.js";
import type { Screening, ScreeningOutcome, ScreeningRecord } from "../screening/index.js";
import { screen } from "../screening/index.js";
import { bullets, heading, paragraph, strong } from "./format/document.js";
import type { Document, Part, Words } from "./format/document.js";
import { screeningIn } from "./format/options.js";
import type { As, ScreeningOptions } from "./format/options.js";
import { write } from "./format/write.js";
import { levelName, rowName } from "./names.js";
import { firstOf, inOneLine, isUrgent, labelledQuote, person, promptLine } from "./parts.js";
import type { Page } from "./page.js";
import { areaLine } from "./one-of-several.js";
import { isAboutJudgement, rest, voice } from "./screening-sections.js";
import { urgent } from "./urgent.js";

/**
 * Renders the outcome of a screening: what is urgent, the level as a bound and why, what to talk
 * over with the lead, what is open, and what to check. Sources stand at the end by number.
 *
 * @remarks Limit: contacts are text and not links, except 999 and 101. An agency confirms them
 *   before use. Words of a record cannot add headings, links, table cells or terminal control
 *   codes.
 * @guidance Screening Tool, lines 227–292; 7.7–7.9, lines 202–224
 * @param outcome - From {@link screen}.
 * @param as - `"text"` for a terminal, `"markdown"` for a case note, `"html"` for a page to read
 *   and to print; or options: the format, `detail: "summary"` for one sheet of A4,
 *   `part: "fragment"` for a part of the host's page, and the screening, whose reference, date and
 *   own words are then shown as well.
 * @param edition - The edition that the outcome was made with.
 * @example
 * renderScreening(screen({ edition: pinOf(york), answers: {} }), "text").split("\n")[0];
 * // "If anyone is in danger now, or a crime is happening or about to happen: call"
 */
export function renderScreening(
  outcome: ScreeningOutcome<Edition>,
  as: As<ScreeningOptions>,
  edition: ShownEdition = yorkShown,
): string {
  const screening = screeningIn(as);
  return write([outcome, screening], as, edition, (page) => ({
    urgent: urgentOf(page, outcome, screening),
    title: page.say("screening.title"),
    about: aboutOf(page, screening),
    body: [
      facts(page, screening),
      voice(page, screening),
      [heading(2, levelHeading(page, outcome)), ...level(page, outcome)],
      ...rest(page, outcome, screening),
    ],
    madeWith: outcome.edition,
  }));
}

/**
 * Renders a whole screening record: what the child says, the judgement beside what the rows point
 * to, and the rest of the screening. The judgement and the indication are both kept.
 *
 * @remarks Limit: it shows what the record holds, including words about other people. A person
 *   decides whom to show it to (I-45).
 * @guidance 7.7, line 202
 * @param record - From `recordJudgement`.
 * @param as - A format, or options as of {@link renderScreening}.
 * @example
 * const record = recordJudgement(
 *   { edition: pinOf(york), answers: { clipping: "yes" } },
 *   { level: "significant", by: { role: "designated safeguarding lead" }, on: "2026-03-14" },
 * );
 * record.ok && renderScreeningRecord(record.value, "markdown").includes("differs from the rows");
 * // true
 */
export function renderScreeningRecord(
  record: ScreeningRecord<Edition>,
  as: As,
  edition: ShownEdition = yorkShown,
): string {
  return write(record, as, edition, (page): Document => {
    const { screening, actions, cautions, prompts } = record;
    const outcome = {
      ...screen<ShownEdition>(screening, page.edition),
      actions,
      cautions,
      prompts,
    };
    return {
      urgent: urgentOf(
        page,
        { ...outcome, unread: Math.max(record.unread, outcome.unread) },
        screening,
      ),
      title: page.say("screening.title-with-judgement"),
      about: aboutOf(page, screening),
      body: [
        facts(page, screening),
        voice(page, screening),
        judgement(page, record),
        level(page, outcome),
        ...rest(page, outcome, screening),
      ],
      madeWith: record.edition,
    };
  });
}

function urgentOf(
  page: Page,
  outcome: ScreeningOutcome<ShownEdition>,
  screening: Screening<Edition> | undefined,
): RootContent[] {
  const { emergency, now, immediateDanger, unread } = outcome;
  const lines = outcome.cautions.filter(isUrgent).map((caution) => page.cited(caution));
  return urgent(page, {
    emergency,
    now,
    danger: immediateDanger,
    dangerOn: screening?.completedOn,
    lines,
    unread,
  });
}

function aboutOf(page: Page, screening: Screening<Edition> | undefined): string[] {
  const { subject, completedOn } = screening ?? {};
  return [subject?.reference ?? "", completedOn === undefined ? "" : page.day(completedOn)];
}

/** Who completed the screening, and the age of the child. */
function facts(page: Page, screening: Screening<Edition> | undefined): RootContent[] {
  if (!screening) return [];
  const { completedOn, completedBy, subject = {} } = screening;
  const by = person(page, completedBy);
  const needs = subject.learningDisabilityOrSpecialNeeds;
  const age =
    subject.dateOfBirth !== undefined
      ? page.say("screening.born", { date: page.day(subject.dateOfBirth) })
      : subject.ageInYears === undefined
        ? page.say("screening.age-not-recorded")
        : page.say("screening.aged", { age: subject.ageInYears });
  return [
    paragraph([
      ...(completedOn === undefined
        ? page.say("screening.completed-no-date", { person: by })
        : page.say("screening.completed", { date: page.day(completedOn), person: by })),
      " ",
      ...age,
      ...(needs === undefined
        ? []
        : [" ", ...page.say("screening.needs", { answer: page.say(needs) })]),
    ]),
  ];
}

function judgement(page: Page, record: ScreeningRecord<Edition>): RootContent[] {
  const { judgement: judged, indication, differs } = record;
  const weak = record.prompts.filter(isAboutJudgement);
  const levels = levelIdsOf(page.edition);
  const isBelow = levels.indexOf(judged.level) < levels.indexOf(indication.atLeast);
  const { discussedWith, discussedOn, reviewOn, reason } = judged;
  const spoken = person(page, discussedWith);
  const discussed = !discussedWith
    ? page.say("screening.not-discussed")
    : discussedOn === undefined
      ? page.say("screening.discussed", { person: spoken })
      : page.say("screening.discussed-on", { person: spoken, date: page.day(discussedOn) });
  const review =
    reviewOn === undefined
      ? page.say("screening.no-review")
      : page.say("screening.review-on", { date: page.day(reviewOn) });
  return [
    heading(2, page.say("screening.judgement")),
    paragraph([
      strong(
        page.say("screening.judged", {
          level: levelName(page, judged.level),
          person: person(page, judged.by),
          date: page.day(judged.on),
        }),
      ),
    ]),
    ...(weak.length > 0 ? [bullets(weak.map((prompt) => promptLine(page, prompt)))] : []),
    ...(reason?.trim()
      ? labelledQuote(page, page.say("screening.reason"), reason)
      : [paragraph(page.say("screening.no-reason"))]),
    paragraph([...discussed, " ", ...review]),
    ...(differs
      ? [paragraph([strong(page.say(isBelow ? "screening.below" : "screening.differs"))])]
      : []),
  ];
}

/** Where something points to a level, it is a bound: what is open could raise it. */
function levelHeading(page: Page, { counts, indication }: ScreeningOutcome<ShownEdition>): Words {
  const isAbove = indication.atLeast !== levelIdsOf(page.edition)[0];
  return (counts.yes > 0 || isAbove) && !indication.areas
    ? page.say("screening.level-at-least", { level: levelName(page, indication.atLeast) })
    : page.say("screening.level");
}

/** What the rows say of the level, and what open rows could do to it. */
function level(page: Page, outcome: ScreeningOutcome<ShownEdition>): RootContent[] {
  const { indication, notAFullAssessment } = outcome;
  return [
    paragraph([
      strong(indication.text),
      ...page.source(indication),
      ...(page.detail === "full" ? [" ", ...page.cited(notAFullAssessment)] : []),
    ]),
    ...furtherOnLevel(page, indication),
    ...uncertainty(page, outcome),
  ];
}

/** What another rule than York's says besides: levels of areas, facts, and actions to come. */
function furtherOnLevel(page: Page, { areas, facts, asksFor = [] }: Indicated): RootContent[] {
  const toCome = asksFor
    .filter(({ isCertain }) => !isCertain)
    .flatMap(({ action: id }) => page.edition.actions.filter((action) => action.id === id))
    .map((action) => page.say("screening.may-ask-for", { action: page.cited(action) }));
  return [
    ...(areas
      ? [
          paragraph(page.say("screening.no-one-level")),
          bullets(areas.map((area) => areaLine(page, area))),
        ]
      : []),
    ...(facts
      ? [
          paragraph(
            page.say("screening.also-rests-on", {
              facts: inOneLine(
                page,
                facts.map((fact): Words => page.say(`screening.fact-${fact}`)),
              ),
            }),
          ),
        ]
      : []),
    ...(toCome.length > 0 ? [bullets(toCome)] : []),
  ];
}

type Indicated = ScreeningOutcome<ShownEdition>["indication"];

function uncertainty(
  page: Page,
  { indication, unread, unresolved }: ScreeningOutcome<ShownEdition>,
): RootContent[] {
  const states = OPEN_STATES.flatMap((state): Words[] => {
    const rows = unresolved.filter(({ answer }) => answer === state);
    const count = rows.length;
    if (count === 0) return [];
    if (state !== "contradicted") return [page.say(`screening.open-${state}`, { count })];
    const names = inOneLine(
      page,
      firstOf(page, 4, rows, ({ indicator }): Words => rowName(page.edition, indicator)),
    );
    return [page.say("screening.open-contradicted", { count, names })];
  });
  // How many answers could not be read stands at the top.
  if (states.length === 0 && unread === 0 && indication.settled) return [];
  const reach = reachOf(page, indication, unresolved.length);
  return [
    paragraph([
      ...(states.length > 0
        ? [...page.say("screening.open-rows", { rows: inOneLine(page, states) }), " "]
        : []),
      ...(reach.length > 0 ? [...reach, " "] : []),
      ...page.say("screening.need-not-wait"),
    ]),
  ];
}

/** What open rows could do to the level. Of areas each has said its own. */
function reachOf(page: Page, { settled, areas, couldReach }: Indicated, count: number): Part[] {
  if (areas) return [];
  return settled
    ? page.say("screening.cannot-raise", { count })
    : page.say("screening.could-reach", { level: levelName(page, couldReach) });
}
