// The fields of a police information form with their answers, block by block, in the order in which
// the form prints them (Appendix One).

import type { RootContent } from "mdast";
import { match, P } from "ts-pattern";
import { placesOf } from "../editions/labels.js";
import type { PoliceFormItem, ShownEdition } from "../editions/types.js";
import { groupsOf } from "../foundation/groups.js";
import { partsOf, valueAt } from "../foundation/result.js";
import { POLICE_FORM_BLOCKS } from "../foundation/vocabulary.js";
import type { Place, PoliceForm, PoliceFormPoint, PoliceFormReview } from "../police-form/index.js";
import { bullets, heading, joined, paragraph, said } from "./format/document.js";
import type { Item, Part, Words } from "./format/document.js";
import { codedWords, fieldWords } from "./fields.js";
import { firstOf, inOneLine, section } from "./parts.js";
import { excerpt } from "./page.js";
import type { Page } from "./page.js";

/** A form as filled in, with its review, and the page that it is written on. */
export interface Filled {
  readonly page: Page;
  readonly form: PoliceForm;
  readonly review: PoliceFormReview;
}

/**
 * The fields of the form in printed order, then those of this library that the printed form does
 * not have. Each is shown in the block that it names.
 */
export function itemsOf({ policeForm }: ShownEdition): readonly PoliceFormItem[] {
  return [...policeForm.items, ...policeForm.notOnTheForm];
}

/** A block of the form: what it says, its fields, and which of them do not apply. */
export function blockOf(filled: Filled, block: PoliceFormItem["block"]): RootContent[] {
  const { page, review } = filled;
  const items = itemsOf(page.edition).filter((item) => item.block === block);
  const notApplying = new Set(review.notApplicable.map(({ item }) => item));
  const asked = items.filter(({ id, fields }) => fields.length > 0 && !notApplying.has(id));
  const shown = [
    ...notices(page, items),
    ...(asked.length > 0 ? [bullets(asked.map((item) => itemOf(filled, item, 0)))] : []),
    ...doesNotApply(filled, items),
  ];
  return shown.length > 0 ? [heading(2, page.say(`police-form.block-${block}`)), ...shown] : [];
}

/** What the form says without asking. What the emergency notice says is not said again. */
function notices(page: Page, items: readonly PoliceFormItem[]): RootContent[] {
  const { citations: urgent } = page.edition.emergency;
  return items
    .filter(({ fields }) => fields.length === 0)
    .filter(
      ({ citations }) =>
        !citations.every((cited) =>
          urgent.some(({ section, line }) => section === cited.section && line === cited.line),
        ),
    )
    .map((item) => paragraph(page.cited({ ...item, issues: item.knownIssues })));
}

function placeIn(path: string, person: number): string {
  return path.replace("*", `${person}`);
}

/** The fields that another answer leaves out, in one line for each reason. */
function doesNotApply({ page, review }: Filled, items: readonly PoliceFormItem[]): RootContent[] {
  const points = review.notApplicable.filter(({ item }) => items.some(({ id }) => id === item));
  return groupsOf(points, ({ why }) => why).map((of) => {
    const left = items.filter(({ id }) => of.some(({ item }) => item === id));
    return paragraph([
      ...page.say("police-form.does-not-apply", {
        labels: inOneLine(page, left.map(labelOf)),
        why: [of[0].why],
      }),
      ...sourceOf(page, of),
    ]);
  });
}

/** The places that several points rest on, each once, in the order of the text. */
export function sourceOf(page: Page, points: readonly PoliceFormPoint[]): readonly Part[] {
  const all = points.flatMap(({ citations }) => [...citations]);
  const places = new Map(all.map((cited) => [placesOf([cited]), cited]));
  return page.source({
    citations: [...places.values()].sort((one, other) => one.line - other.line),
    issues: [...new Set(points.flatMap(({ issues }) => [...issues]))],
  });
}

/** The people involved, each under a number. */
export function people(filled: Filled): RootContent[] {
  const { page, form } = filled;
  const items = itemsOf(page.edition).filter(({ block }) => block === "people");
  const list = form.people ?? [];
  const title = heading(2, page.say("police-form.block-people"));
  if (list.length === 0) return [title, paragraph(nobody(page))];
  return [
    title,
    ...list.flatMap((_, person) => [
      heading(3, page.say("police-form.person", { number: person + 1 })),
      bullets(items.map((item) => itemOf(filled, item, person))),
    ]),
  ];
}

function nobody(page: Page): Words {
  const { asksFor, citations, knownIssues: issues } = page.edition.policeForm.peopleInvolved;
  return [...page.say("police-form.nobody", { asksFor }), ...page.source({ citations, issues })];
}

function labelOf({ label, text }: PoliceFormItem): string {
  return (label ?? text).replace(/:$/, "");
}

/** A field with its answer. A box that holds two facts shows each. */
function itemOf({ page, form }: Filled, item: PoliceFormItem, person: number): Item {
  const isOurs = page.edition.policeForm.notOnTheForm.some(({ id }) => id === item.id);
  const label = isOurs ? page.say("police-form.ours", { label: labelOf(item) }) : labelOf(item);
  const asked = item.fields
    .map(({ path, asksFor, detail }) => {
      const place = placeIn(path, person);
      return { path: place, asksFor, detail, value: valueAt(form, place) };
    })
    .filter(({ detail, value }) => !detail || value !== undefined);
  const [only] = asked;
  return asked.length === 1 && only
    ? answer(page, label, only.value, shown(page, only.path, only.value))
    : {
        words: page.say("police-form.box", { label }),
        more: asked.map(({ path, asksFor, value }) =>
          page.say("labelled", { label: asksFor, words: shown(page, path, value) }),
        ),
      };
}

/** Text of one line stands after its label. Text of several lines is quoted below it. */
function answer(page: Page, label: Words, value: unknown, words: Words): Item {
  return page.detail === "full" && typeof value === "string" && /[\n\r\u2028\u2029]/.test(value)
    ? { words: page.say("police-form.box", { label }), quoted: [value] }
    : { words: page.say("labelled", { label, words }) };
}

/** The most characters of an answer in a summary, where many answers share a sheet. */
const SHORT = 40;

/** A value of the form in words. Words of the record are kept apart from ours. */
function shown(page: Page, path: string, value: unknown): Words {
  return match(value)
    .returnType<Words>()
    .with(
      P.string.regex(/\S/),
      (words) => codedWords(page, partsOf(path), words) ?? [said(excerpt(page, words, SHORT))],
    )
    .with(P.array(P.string), (list) =>
      joined(
        firstOf(page, 3, list, (words): Part[] => [said(excerpt(page, words, SHORT))]),
        "; ",
      ),
    )
    .with({ unknown: true }, () => page.say("police-form.recorded-as-not-known"))
    .with({ ageInYears: P.number, on: P.string }, ({ ageInYears: age, on }) =>
      page.say("police-form.aged-on", { age, date: page.day(on) }),
    )
    .with({ ageInYears: P.number }, ({ ageInYears: age }) => page.say("police-form.aged", { age }))
    .with(
      { ageFrom: P.number, ageTo: P.number, on: P.string },
      ({ ageFrom: from, ageTo: to, on }) =>
        page.say("police-form.aged-between-on", { from, to, date: page.day(on) }),
    )
    .with({ ageFrom: P.number, ageTo: P.number }, ({ ageFrom: from, ageTo: to }) =>
      page.say("police-form.aged-between", { from, to }),
    )
    .otherwise(() => page.say("not-recorded"));
}

/** What the preamble asks for and no printed field holds. */
export function requested({ page, form, review }: Filled): RootContent[] {
  const missing = review.requestedInPreamble.map(({ why, citations, issues }) =>
    page.cited({ text: why, citations, issues }),
  );
  return section(2, page.say("police-form.requested"), [
    ...vehiclesAndPlaces(page, form),
    ...missing,
  ]);
}

function vehiclesAndPlaces(page: Page, { requestedInPreamble = {} }: PoliceForm): Item[] {
  const { vehicles = [], places = [] } = requestedInPreamble;
  return [
    ...vehicles.map((vehicle) =>
      answer(page, page.say("police-form.vehicle"), vehicle, written(page, vehicle)),
    ),
    ...places.map((place) => placeItem(page, place)),
  ];
}

function placeItem(page: Page, { role, address, person, note }: Place): Item {
  const what = role ? page.say(`value.${role}`) : page.say("police-form.place-role-not-recorded");
  const label =
    person === undefined
      ? page.say("police-form.place", { role: what })
      : page.say("police-form.place-of-person", { role: what, number: person + 1 });
  return {
    words: page.say("labelled", { label, words: written(page, address) }),
    quoted: note?.trim() ? [excerpt(page, note, SHORT)] : [],
  };
}

function written(page: Page, words: string | undefined): Words {
  return words?.trim() ? [said(excerpt(page, words, SHORT))] : page.say("not-recorded");
}

/**
 * A summary: what is recorded, in one line for each block and each person, with the fields in short
 * words.
 */
export function inBrief({ page, form }: Filled): RootContent[] {
  const recorded = (items: readonly PoliceFormItem[], person = 0): Words[] =>
    items
      .flatMap(({ fields }) => fields.map(({ path }) => placeIn(path, person)))
      .flatMap((path): Words[] => {
        const parts = partsOf(path);
        const value = valueAt(form, path);
        if (value === undefined) return [];
        const label = fieldWords(page, parts, parts.length - 1);
        return [page.say("labelled", { label, words: shown(page, path, value) })];
      });
  const inBlock = (block: PoliceFormItem["block"]): PoliceFormItem[] =>
    itemsOf(page.edition).filter((item) => item.block === block);
  const blocks = POLICE_FORM_BLOCKS.filter((block) => block !== "people").map((block) => ({
    label: page.say(`police-form.block-${block}`),
    words: recorded(inBlock(block)),
  }));
  const everyone = (form.people ?? []).map((_, person) => ({
    label: page.say("police-form.person", { number: person + 1 }),
    words: recorded(inBlock("people"), person),
  }));
  const line = ({ label, words }: (typeof blocks)[number]): Words =>
    page.say("labelled", {
      label,
      words: words.length > 0 ? inOneLine(page, words) : page.say("not-recorded"),
    });
  return [
    bullets([
      ...blocks.map(line),
      ...(everyone.length > 0 ? firstOf(page, 2, everyone, line) : [nobody(page)]),
      ...firstOf(page, 2, vehiclesAndPlaces(page, form), (item) => item),
    ]),
  ];
}
