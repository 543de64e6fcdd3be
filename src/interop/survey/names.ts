// The names of questions in SurveyJS. A full stop in a name would lead into an object there, so it
// is written another way.

/** The name of an item by its linkId, which holds no tilde. */
export function nameOf(linkId: string): string {
  return linkId.replaceAll(".", "~");
}

/** The name of the question that holds the signs of a row. */
export function signsOf(linkId: string): string {
  return `${nameOf(linkId)}:signs`;
}

/** The name of the one question in each panel of a list. */
export function textOf(linkId: string): string {
  return `${nameOf(linkId)}:text`;
}

/** Where the data of a survey holds the pin of the edition, and what its questions cannot say. */
export const EDITION = "edition-pin";
export const AS_RECORDED = "as-recorded";
