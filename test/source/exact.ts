// Every word of an edition that must stand in the printed text exactly, with the places it cites.

import type { Citation, Edition } from "csae-guidance";

/** Words that must be found in the cited lines. An ellipsis parts words that are printed apart. */
export interface ExactWords {
  readonly path: string;
  readonly words: string;
  readonly citations: readonly Citation[];
}

type Cited = { readonly citations: readonly Citation[] };

export function exactWords(edition: Edition): ExactWords[] {
  const found: ExactWords[] = [];
  const add = <T extends Cited>(
    path: string,
    record: T,
    ...properties: readonly (keyof T & string)[]
  ): void => {
    for (const property of properties) {
      const value: unknown = record[property];
      for (const words of [value].flat())
        if (typeof words === "string")
          found.push({ path: `${path}/${property}`, words, citations: record.citations });
    }
  };
  const each = <T extends Cited>(
    path: string,
    records: readonly T[],
    ...properties: readonly (keyof T & string)[]
  ): void => {
    records.forEach((record, index) => {
      add(`${path}/${index}`, record, ...properties);
    });
  };

  found.push({
    path: "/title",
    words: edition.title,
    citations: [{ section: "Contents", line: 5 }],
  });
  edition.document.sections.forEach(({ id, title, line, endLine }, index) => {
    found.push({
      path: `/document/sections/${index}/title`,
      words: title,
      citations: [{ section: id, line, endLine }],
    });
  });
  each("/document/subjects", edition.document.subjects, "label");
  for (const level of Object.values(edition.levels))
    add(`/levels/${level.id}`, level, "name", "heading");
  each("/indicators", edition.indicators, "label");
  edition.indicators.forEach(({ signs }, index) => {
    each(`/indicators/${index}/signs`, signs, "label", "leadIn", "leadOut", "variants");
  });
  edition.actions.forEach(({ variants }, index) => {
    each(`/actions/${index}/variants`, variants, "names", "consent", "condition");
  });
  each("/observationBases", edition.observationBases, "id");
  each("/sharing/deciderRoles", edition.sharing.deciderRoles, "name");
  each("/procedures", edition.procedures, "name");
  each("/definitions", edition.definitions, "term");
  each("/formsOfAbuse", edition.formsOfAbuse, "name");
  each("/fourPs", edition.fourPs, "name");
  each("/principles", edition.principles, "name");
  each("/routes", edition.routes, "name");
  each("/ageTerms", edition.ageTerms, "term");
  each("/references", edition.references, "title", "date", "address");
  // Where other details took the place of the printed ones, `before` has those. A name that is a
  // reading is not printed.
  each(
    "/contacts",
    edition.contacts.map(({ name, basis, before, ...contact }) => ({
      ...contact,
      ...(basis !== "reading" && { name }),
      ...before,
    })),
    "name",
    "asPrinted",
    "telephones",
    "email",
    "web",
  );
  each(
    "/glossary",
    edition.glossary.filter(({ from }) => from === "printed-glossary"),
    "term",
    "expansion",
  );
  add(
    "/policeForm",
    { title: edition.policeForm.title, citations: [{ section: "Appendix One", line: 417 }] },
    "title",
  );
  each("/policeForm/names", edition.policeForm.names, "name");
  each("/policeForm/items", edition.policeForm.items, "label");
  add("/policeForm/brokenBlock", edition.policeForm.brokenBlock, "labels");
  edition.emergency.numbers.forEach(({ number }, index) => {
    found.push({
      path: `/emergency/numbers/${index}/number`,
      words: number,
      citations: edition.emergency.citations,
    });
  });
  return found;
}
