// Whether anything is written down.

/** Whether a text has a letter or a digit. Spaces, dashes and full stops alone record nothing. */
export function saysSomething(text: string | undefined): boolean {
  return text !== undefined && /[\p{L}\p{N}]/u.test(text);
}
