// What the printed boxes of the police form ask for (Appendix One). It describes the fields of the
// form in the words of the edition.

import { cited } from "../../editions/labels.js";
import type { Edition } from "../../editions/types.js";
import { partsOf } from "../../foundation/result.js";
import { policeFormTable } from "../../police-form/generated.js";

/**
 * A sentence for each field of the form that a printed box asks for: its label, what it asks for
 * and its source. The key is the name of the table that has the field, and the path within it.
 */
export function boxesOf({ policeForm }: Edition): ReadonlyMap<string, string> {
  return new Map(
    policeForm.items.flatMap(({ fields, label, citations }) =>
      fields.map(({ path, asksFor }): [string, string] => {
        const text = `${label === undefined ? "" : `“${label}” `}Asks for ${asksFor}.`;
        return [placeOf(path), cited({ text, citations })];
      }),
    ),
  );
}

/** The place of a field of the form: in the table of the form, or in that of a part of it. */
function placeOf(path: string): string {
  let place = "police-form";
  const form = policeFormTable();
  let table = form;
  for (const step of partsOf(path)) {
    const part = table.$ref?.slice("#/$defs/".length);
    if (part !== undefined) {
      place = part;
      table = form.$defs?.[part] ?? {};
    }
    place = `${place}/${step}`;
    table = (step === "*" ? table.items : table.properties?.[step]) || {};
  }
  return place;
}
