// Everything that a police information form records, field by field, under an edition that has no
// form to show it in.

import type { RootContent } from "mdast";
import { isObject } from "../foundation/objects.js";
import type { PoliceForm } from "../police-form/index.js";
import type { Item } from "./format/document.js";
import { fieldWords, valueWords } from "./fields.js";
import { excerpt } from "./page.js";
import type { Page } from "./page.js";
import { firstOf, section } from "./parts.js";

/** The most characters of a value in a summary. */
const SHORT = 40;

/** The most fields that a summary shows. */
const SHOWN = 16;

/** Every field with its value, in the order of the record. */
export function asRecorded(page: Page, form: PoliceForm): RootContent[] {
  const recorded = Object.entries(form).filter(([field]) => field !== "edition");
  const fields = fieldsIn(Object.fromEntries(recorded), []);
  return section(
    2,
    page.say("sharing.recorded"),
    firstOf(page, SHOWN, fields, (field) => fieldItem(page, field)),
  );
}

interface Field {
  readonly path: readonly string[];
  readonly value: unknown;
}

function fieldsIn(value: unknown, path: readonly string[]): Field[] {
  return isObject(value)
    ? Object.entries(value).flatMap(([key, inner]) => fieldsIn(inner, [...path, key]))
    : [{ path, value }];
}

function fieldItem(page: Page, { path, value }: Field): Item {
  const label = fieldWords(page, path);
  if (page.detail === "full" && typeof value === "string" && /[\n\r\u2028\u2029]/.test(value))
    return { words: page.say("police-form.box", { label }), quoted: [value] };
  const shown = typeof value === "string" ? excerpt(page, value, SHORT) : value;
  return { words: page.say("labelled", { label, words: valueWords(page, path, shown) }) };
}
