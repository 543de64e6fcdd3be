// Calendar dates as text. The library has no clock: every date comes from the caller.

import * as z from "zod";

/** An ISO 8601 calendar date, such as `"2026-03-14"`. */
export type IsoDate = string;

/**
 * An ISO 8601 date of which only a part may be known: `"2013"`, `"2013-05"` or `"2013-05-14"`. The
 * missing part is never filled in.
 */
export type PartialDate = string;

/** The pattern of an {@link IsoDate}. */
export const CALENDAR_DATE = z.regexes.date;

/** The schema of an {@link IsoDate}. It refuses days that no calendar has. */
export const isoDateSchema = z.iso.date();

const fullDate = CALENDAR_DATE.source.replace(/^\^|\$$/g, "");

/** The pattern of a {@link PartialDate}. */
export const PARTIAL_DATE = new RegExp(`^(?:\\d{4}|\\d{4}-(?:0[1-9]|1[0-2])|${fullDate})$`);

/** The schema of a {@link PartialDate}. It refuses days that no calendar has. */
export const partialDateSchema = z.stringFormat("partial-date", PARTIAL_DATE);
