// The names of questions in SurveyJS. SurveyJS reads a full stop in a name as a way into an object,
// so a full stop is written as a tilde.

/** The name of an item. Its linkId holds no tilde, so no two items get the same name. */
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

/**
 * The keys of the data of a survey for the pin of the edition, and for the values that no question
 * can hold.
 */
export const EDITION = "edition-pin";
export const AS_RECORDED = "as-recorded";
