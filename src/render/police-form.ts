// Renders the police information form as filled in (Appendix One) and what it does not record yet.
// It says that the text we hold ends early (I-12).

import type { RootContent } from "mdast";
import type { ShownEdition } from "../editions/types.js";
import { yorkShown } from "../editions/york.js";
import { groupsOf } from "../foundation/groups.js";
import type { Group } from "../foundation/groups.js";
import { isPlainObject } from "../foundation/objects.js";
import { partsOf } from "../foundation/result.js";
import { POLICE_FORM_BLOCKS } from "../foundation/vocabulary.js";
import { reviewPoliceForm } from "../police-form/index.js";
import type { PoliceForm, PoliceFormPoint, PoliceFormReview } from "../police-form/index.js";
import { paragraph, said } from "./format/document.js";
import type { Item, Words } from "./format/document.js";
import type { As } from "./format/options.js";
import { write } from "./format/write.js";
import { fieldWords } from "./fields.js";
import { firstOf, inOneLine, section } from "./parts.js";
import { blockOf, inBrief, itemsOf, people, requested, sourceOf } from "./police-form-fields.js";
import type { Filled } from "./police-form-fields.js";
import { asRecorded } from "./police-form-recorded.js";
import type { Page } from "./page.js";
import { urgent } from "./urgent.js";

/**
 * Renders a police information form: each printed field with its answer, what the preamble asks for
 * besides, what an agency added, and what is not recorded yet. It says that the text we hold is not
 * the whole form.
 *
 * @remarks Limit: it is a working copy and includes the details of the reporter and the source.
 *   `forIntelligence` builds what may be passed on for intelligence. Use the current police form to
 *   send anything.
 * @guidance Appendix One, lines 415–463
 * @param form - From `parsePoliceForm` or `draftPoliceForm`.
 * @param as - `"text"`, `"markdown"` or `"html"`; or options with the format, `detail: "summary"`
 *   for one sheet of A4, and `part: "fragment"` for a part of the host's page.
 * @param edition - The edition whose form it is.
 * @example
 * renderPoliceForm({ people: [{ aliases: ["Example nickname"] }] }, "text").includes(
 *   "Alias/Nickname: Example nickname",
 * );
 * // true
 */
export function renderPoliceForm(
  form: PoliceForm,
  as: As,
  edition: ShownEdition = yorkShown,
): string {
  return write(form, as, edition, (page) => {
    const review = reviewPoliceForm(form, page.edition);
    const filled: Filled = { page, form, review };
    const isFull = page.detail === "full";
    const hasForm = itemsOf(page.edition).length > 0;
    return {
      urgent: urgent(page, { emergency: review.emergency }),
      title: page.edition.policeForm.title,
      body: [
        paragraph([
          ...page.say("police-form.working-copy"),
          " ",
          ...(hasForm
            ? [
                ...page.say("police-form.not-the-whole-form"),
                ...page.source(page.edition.policeForm.brokenBlock),
              ]
            : page.cited(page.edition.policeForm.brokenBlock)),
        ]),
        hasForm ? (isFull ? whole(filled) : inBrief(filled)) : asRecorded(page, form),
        open(page, review),
        isFull ? neverAsked(page, review) : [],
        leftOut(page, review),
        readFirst(page, review),
      ],
      madeWith: review.edition,
    };
  });
}

/** Every field, block by block, and what an agency added. */
function whole(filled: Filled): RootContent[] {
  return [
    ...POLICE_FORM_BLOCKS.filter((block) => block !== "people").flatMap((block) =>
      blockOf(filled, block),
    ),
    ...people(filled),
    ...requested(filled),
    ...extension(filled.page, filled.form),
  ];
}

/** What an agency added, under the names it chose. */
function extension(page: Page, { agencyExtension = {} }: PoliceForm): RootContent[] {
  return section(
    2,
    page.say("police-form.added"),
    Object.entries(isPlainObject(agencyExtension) ? agencyExtension : {}).map(
      ([name, value]): Item => ({
        words: page.say("police-form.box", { label: [said(name)] }),
        quoted: [typeof value === "string" ? value : JSON.stringify(value, undefined, 2)],
      }),
    ),
  );
}

/** What is not recorded, in one line for each person and for each other part of the form. */
function open(page: Page, { gaps, notOnTheForm }: PoliceFormReview): RootContent[] {
  const isOfPerson = ({ path }: PoliceFormPoint): boolean => path.startsWith("/people/");
  const fields = [
    ...notOnTheForm.filter((point) => !isOfPerson(point)),
    ...gaps,
    ...notOnTheForm.filter(isOfPerson),
  ].filter(({ path }) => path !== "/people");
  const lines = groupsOf(fields, (point) => whoseOf(page, point));
  return section(
    2,
    page.say("police-form.open"),
    firstOf(page, 5, lines, (points) => [
      ...page.say("labelled", {
        label: wordsFor(page, whoseOf(page, points[0])),
        words: inOneLine(
          page,
          points.map(({ path }) => lastField(page, path)),
        ),
      }),
      ...sourceOf(page, points),
    ]),
  );
}

/** The person by number, or the block of the form, that a gap belongs to. */
function whoseOf(page: Page, { item, path }: PoliceFormPoint): string {
  const [first = "", second = ""] = partsOf(path);
  if (first === "people") return second;
  return itemsOf(page.edition).find(({ id }) => id === item)?.block ?? first;
}

function wordsFor(page: Page, whose: string): Words {
  const block = POLICE_FORM_BLOCKS.find((each) => each === whose);
  if (block) return page.say(`police-form.block-${block}`);
  return /^\d+$/.test(whose)
    ? page.say("police-form.person", { number: Number(whose) + 1 })
    : fieldWords(page, [whose]);
}

function lastField(page: Page, path: string): Words {
  const parts = partsOf(path);
  return fieldWords(page, parts, parts.length - 1);
}

function neverAsked(page: Page, review: PoliceFormReview): RootContent[] {
  return section(
    2,
    page.say("police-form.never-asked"),
    review.neverAsked.map((asked) => page.cited(asked)),
  );
}

/** What is left out of what is passed on for intelligence. Each sentence names the field. */
function leftOut(page: Page, { withheldFromIntelligence }: PoliceFormReview): RootContent[] {
  return section(
    2,
    page.say("police-form.left-out"),
    firstOf(page, 3, withheldFromIntelligence, ({ why, citations, issues }) =>
      page.cited({ text: why, citations, issues }),
    ),
  );
}

/** Fields of one part of the form, which is named once. */
function fieldsOf(page: Page, paths: Group<readonly string[]>): Words {
  const holder = paths[0].slice(0, -1);
  const words = inOneLine(
    page,
    paths.map((path) => fieldWords(page, path, path.length - 1)),
  );
  return holder.length === 0
    ? words
    : page.say("labelled", { label: fieldWords(page, holder), words });
}

/** What is passed on as it is written, and what is not looked for, once for each reason. */
function readFirst(page: Page, review: PoliceFormReview): RootContent[] {
  const points = [...review.readBeforePassingOn, ...review.notLookedFor];
  return section(
    2,
    page.say("police-form.read-first"),
    groupsOf(points, ({ why }) => why).map((of): Words => {
      const paths = of.map(({ path }) => partsOf(path));
      const holders = groupsOf(paths, (path) => path.slice(0, -1).join("/"));
      const fields = firstOf(page, 4, holders, (within): Words => fieldsOf(page, within));
      return [
        ...page.say("police-form.read-line", { fields: inOneLine(page, fields), why: of[0].why }),
        ...sourceOf(page, of),
      ];
    }),
  );
}
