// The fields of a record and what is in them, in words, for documents about any kind of record.

import { isLevelOf } from "../editions/levels.js";
import { ownValue } from "../foundation/objects.js";
import { partsOf } from "../catalogue/catalogue.js";
import type { ShownEdition } from "../editions/types.js";
import { signLabel } from "../editions/labels.js";
import { rowOf, signOf } from "../editions/rows.js";
import { joined, said } from "./format/document.js";
import type { Part, Words } from "./format/document.js";
import { levelName, rowName } from "./names.js";
import type { Page } from "./page.js";

/** A path into a record: names of fields, ids of the edition, and places in lists. */
type Path = readonly string[];

/**
 * A field in words, with what holds it before it: “person 1, date of birth”. A name that no record
 * has stays as it is. Steps of the path before `from` are left out.
 */
export function fieldWords(page: Page, path: Path, from = 0): readonly Part[] {
  return joined(stepsOf(page, path, from), ", ");
}

function stepsOf(page: Page, path: Path, from: number): Words[] {
  return path.flatMap((part, place): Words[] => {
    const within = path
      .slice(0, place)
      .filter((before) => !isPlace(before))
      .at(-1);
    if (place < from) return [];
    if (isPlace(part)) return [itemWords(page, within, Number(part) + 1)];
    const isNamedByItem = isPlace(path[place + 1]) && wordOf(page, `each.${part}`) !== undefined;
    const isNamedByRow = part === "answers" && path.length > place + 1;
    return isNamedByItem || isNamedByRow ? [] : [partWords(page, part, within)];
  });
}

function isPlace(part: string | undefined): boolean {
  return part !== undefined && /^\d+$/.test(part);
}

function itemWords(page: Page, list: string | undefined, number: number): Words {
  const template = wordOf(page, `each.${list ?? ""}`);
  return template === undefined
    ? page.say("field.entry", { number })
    : partsOf<Part>(template, { number });
}

/** One step of a path: a row, a level, or a field. */
function partWords(page: Page, part: string, within: string | undefined): Words {
  if (rowOf(page.edition, part)) return rowName(page.edition, part);
  const level = levelWords(page, part);
  if (level !== undefined) return level;
  const word = wordOf(page, `field.${within ?? ""}.${part}`) ?? wordOf(page, `field.${part}`);
  return word ?? [said(part)];
}

/** A word of the catalogue by its id. Undefined if there is none. */
function wordOf(page: Page, id: string): string | undefined {
  const words: Readonly<Record<string, unknown>> = page.words;
  const word = ownValue(words, id);
  return typeof word === "string" ? word : undefined;
}

/** The fields that hold a date and nothing else. */
const DATES: readonly string[] = [
  "dateOfBirth",
  "completedOn",
  "observedOn",
  "on",
  "from",
  "until",
  "date",
  "decidedOn",
  "recordedOn",
  "raisedOn",
  "discussedOn",
  "reviewOn",
  "nextOn",
  "recordedAt",
];

/** The fields that hold a word to choose from; of several with one name, with what holds it. */
const CHOICES: readonly string[] = [
  "answer",
  "immediateDanger",
  "learningDisabilityOrSpecialNeeds",
  "relatesToChildSexualExploitation",
  "otherReferrals",
  "secondHand",
  "willingToEngage",
  "basis",
  "decision",
  "status",
  "kind",
  "ground",
  "purposes",
  "source/from",
  "places/role",
  "people/role",
];

/**
 * What a field holds, in words: the printed words of a row, a sign or an aim, the word for a
 * choice, a date written out. Anything else stays what somebody wrote.
 */
export function valueWords(page: Page, path: Path, value: unknown): Words {
  if (typeof value === "boolean") return page.say(value ? "yes" : "no");
  // The place of a person in the list, which people count from one.
  if (path.at(-1) === "person" && typeof value === "number") return String(value + 1);
  const text = String(value);
  return codedWords(page, path, text) ?? [said(text)];
}

/** The fields that hold ids of the edition. */
const IDS: readonly string[] = ["signs", "aims", "aim", "ground", "purposes"];

/**
 * The word for an id of the edition, a choice, a level or a date. Undefined for what somebody
 * wrote.
 */
export function codedWords(page: Page, path: Path, text: string): string | undefined {
  const [field = "", within = ""] = path.filter((part) => !isPlace(part)).reverse();
  if (IDS.includes(field)) {
    const words = editionWords(page.edition, text);
    if (words !== undefined) return words;
  }
  if (field === "level") return levelWords(page, text);
  const isChoice =
    within === "answers" || CHOICES.includes(field) || CHOICES.includes(`${within}/${field}`);
  if (isChoice) return wordOf(page, `value.${text}`);
  const day = DATES.includes(field) ? page.day(text) : text;
  return day === text ? undefined : day;
}

function levelWords(page: Page, id: string): string | undefined {
  return isLevelOf(page.edition, id) ? levelName(page, id) : undefined;
}

/** The printed words of a sign, an aim, a ground or a purpose of an edition, by its id. */
function editionWords(edition: ShownEdition, id: string): string | undefined {
  const sign = signOf(edition, id);
  if (sign) return signLabel(edition, sign);
  return [
    ...edition.interventionAims,
    ...edition.sharing.notSoughtGrounds,
    ...edition.sharing.publicInterestPurposes,
  ].find((each) => each.id === id)?.text;
}
