// What the events of a history say, in words: the names of fields and rows, the words of closed
// lists, and dates as people write them.

import { isList, isObject } from "../foundation/objects.js";
import { rowOf } from "../editions/rows.js";
import type { Practitioner } from "../foundation/generated.js";
import { joined, said } from "./format/document.js";
import type { Item, Part, Words } from "./format/document.js";
import { codedWords, fieldWords, valueWords } from "./fields.js";
import { excerpt } from "./page.js";
import type { Page } from "./page.js";
import { rowInPrint, rowName } from "./names.js";
import { person } from "./parts.js";

/** Where a value stands: the names that lead to it on the page, and its path in the record. */
interface Place {
  readonly names: readonly Words[];
  readonly path: readonly string[];
}

/** Every value in a part of a record, each with its name. Nothing is left out. */
export function factsOf(page: Page, value: unknown, { names, path }: Place): Item[] {
  const key = path.at(-1) ?? "";
  if (value === undefined) return [fact(page, names, page.say("history.nothing-recorded"))];
  if (isList(value))
    return value.length === 0
      ? [fact(page, names, page.say("history.none"))]
      : value.flatMap((item: unknown) => factsOf(page, item, { names, path }));
  if (!isObject(value)) return [plainFact(page, { names, path }, value)];
  if (key === "edition") return [fact(page, names, editionWords(page, value))];
  if (isPractitioner(value)) return [fact(page, names, person(page, value))];
  return Object.entries(value).flatMap(([field, part]) => {
    const at = [...path, field];
    if (field === "answers" && isObject(part)) return answersOf(page, part, at);
    // The name of the child's part of a screening says nothing beside its fields.
    if (field === "subject") return factsOf(page, part, { names, path: at });
    return factsOf(page, part, {
      names: [...names, fieldWords(page, at, at.length - 1)],
      path: at,
    });
  });
}

/** What is changed at a path of the record: a row as printed, and the names of fields. */
export function nameOfPath(page: Page, path: readonly string[]): Words {
  const row = path.findIndex((part) => rowOf(page.edition, part) !== undefined);
  // “Screening” before a field of the screening says nothing.
  if (row < 0) return fieldWords(page, path, path[0] === "screening" && path.length > 1 ? 1 : 0);
  const within = path.length > row + 1 ? [fieldWords(page, path, row + 1)] : [];
  return joined([rowInPrint(page, path[row] ?? ""), ...within], ", ");
}

/** The answers to rows, each with its short name and what else is recorded of it. */
function answersOf(page: Page, answers: object, path: readonly string[]): Item[] {
  return Object.entries(answers).flatMap(([id, given]: [string, unknown]): Item[] => {
    const place = { names: [rowName(page.edition, id)], path: [...path, id] };
    if (!isObject(given)) return [plainFact(page, place, given)];
    const { answer, ...others } = given;
    const head = plainFact(page, { ...place, path: [...place.path, "answer"] }, answer);
    const facts = factsOf(page, others, { names: [], path: place.path });
    return [
      {
        words: head.words,
        more: facts.filter(({ quoted = [] }) => quoted.length === 0).map(({ words }) => words),
        quoted: facts.flatMap(({ quoted = [] }) => quoted),
      },
    ];
  });
}

function fact(page: Page, names: readonly Words[], words: Words): Item {
  return { words: page.say("labelled", { label: joined(names, ", "), words }) };
}

/** The greatest number of characters of one value in a summary: about a line. */
const EXCERPT = 70;

function plainFact(page: Page, { names, path }: Place, value: unknown): Item {
  const own = wordsOfValue(page, path, value);
  if (own !== undefined) return fact(page, names, own);
  const text = excerpt(page, typeof value === "string" ? value : JSON.stringify(value), EXCERPT);
  return /[\n\r\u2028\u2029]/.test(text)
    ? { words: page.say("history.over-lines", { label: joined(names, ", ") }), quoted: [text] }
    : fact(page, names, [said(text)]);
}

/** The words for an answer, a sign, a level, a date or a word of a closed list. */
function wordsOfValue(page: Page, path: readonly string[], value: unknown): Words | undefined {
  if (typeof value === "boolean" && path.at(-1) === "suitablyQualified")
    return valueWords(page, path, value);
  if (typeof value !== "string") return undefined;
  return codedWords(page, path, value);
}

/** An edition as a record names it. The foot of the page has the hash of the edition shown. */
function editionWords(
  page: Page,
  { id, version, hash }: Readonly<Record<string, unknown>>,
): Part[] {
  const holes = { id: [said(String(id))], version: [said(String(version))] };
  return hash === page.edition.hash || typeof hash !== "string"
    ? page.say("history.edition", holes)
    : page.say("history.edition-of-another-hash", { ...holes, hash: [said(hash)] });
}

const PERSON = ["name", "role", "organisation"];

function isPractitioner(value: object): value is Practitioner {
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([key, words]) => PERSON.includes(key) && typeof words === "string")
  );
}
