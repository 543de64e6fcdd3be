// What fits into a FHIR value. What does not is left out, or loses the characters that FHIR
// forbids; `as-recorded.ts` keeps it whole.

/**
 * Characters that no FHIR string holds: control characters but for tab and line ends, and halves of
 * a character.
 */
// eslint-disable-next-line no-control-regex -- it is what is looked for
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/** A date as FHIR takes it: whole or in part, and no year 0. */
const FHIR_DATE = /^(?!0000)\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const LARGEST_INTEGER = 2_147_483_647;

/**
 * Text with a replacement character for each that does not fit; undefined where nothing visible is
 * left.
 */
export function fitText(text: string): string | undefined {
  const fit = text.replace(UNFIT, "\uFFFD");
  return fit.trim() === "" ? undefined : fit;
}

/** A date that FHIR can hold. */
export function fitDate(date: string): string | undefined {
  return FHIR_DATE.test(date) ? date : undefined;
}

/** A number that FHIR can hold. */
export function fitInteger(number: number): number | undefined {
  return Number.isInteger(number) && Math.abs(number) <= LARGEST_INTEGER ? number : undefined;
}

/** JSON in characters that fit. */
export function fitJson(value: unknown): string {
  return JSON.stringify(value).replace(
    UNFIT,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
