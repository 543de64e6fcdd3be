// Compares times with any offsets, for the order of a history. The library has no clock: every time
// comes from the caller.

const TIME = /^\d{4}-(?:0[1-9]|1[0-2])-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Seconds on one scale for every offset, for comparing only. `NaN` if the value does not have the
 * form of a time.
 */
export function secondsOf(time: unknown): number {
  if (typeof time !== "string" || !TIME.test(time)) return Number.NaN;
  const number = (from: number, to?: number): number => Number(time.slice(from, to));
  const seconds = Number.parseFloat(time.slice(17));
  const ahead = time.endsWith("Z")
    ? 0
    : Number(`${time.at(-6)}1`) * (number(-5, -3) * 60 + number(-2));
  return (
    (daysTo(number(0, 4), number(5, 7), number(8, 10)) * 24 * 60 +
      number(11, 13) * 60 +
      number(14, 16) -
      ahead) *
      60 +
    seconds
  );
}

/**
 * Days to a calendar day. Years are counted from March, so that a leap day is the last day of a
 * year.
 */
function daysTo(calendarYear: number, month: number, day: number): number {
  const year = month > 2 ? calendarYear : calendarYear - 1;
  const daysBeforeMonth = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return (
    year * 365 +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    daysBeforeMonth +
    day
  );
}
