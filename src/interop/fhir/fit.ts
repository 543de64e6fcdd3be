// Makes values fit into FHIR. A value that does not fit is left out, or the characters that FHIR
// forbids are replaced. `as-recorded.ts` keeps the whole value.

/**
 * Characters that a FHIR string cannot hold: control characters except tab and line ends,
 * noncharacters, and lone surrogates.
 */
// eslint-disable-next-line no-control-regex -- it looks for control characters
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/** A date that FHIR accepts: whole or in part, and not in the year 0. */
const FHIR_DATE = /^(?!0000)\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const LARGEST_INTEGER = 2_147_483_647;

/**
 * Text with U+FFFD in place of each character that does not fit. Undefined if nothing visible is
 * left.
 */
export function fitText(text: string): string | undefined {
  const fit = text.replace(UNFIT, "\uFFFD");
  return fit.trim() === "" ? undefined : fit;
}

/** The date, or undefined if FHIR cannot hold it. */
export function fitDate(date: string): string | undefined {
  return FHIR_DATE.test(date) ? date : undefined;
}

/** The number, or undefined if FHIR cannot hold it. */
export function fitInteger(number: number): number | undefined {
  return Number.isInteger(number) && Math.abs(number) <= LARGEST_INTEGER ? number : undefined;
}

/** JSON in which the characters that do not fit are escaped. */
export function fitJson(value: unknown): string {
  return JSON.stringify(value).replace(
    UNFIT,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
