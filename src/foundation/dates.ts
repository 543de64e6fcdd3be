// Calendar dates as text. The library has no clock: every date comes from the caller.

import * as z from "zod";

/** A calendar date by ISO 8601, such as `"2026-03-14"`. */
export type IsoDate = string;

/**
 * A date known in part, by ISO 8601: `"2013"`, `"2013-05"` or `"2013-05-14"`. The missing part is
 * never filled in.
 */
export type PartialDate = string;

/** What an {@link IsoDate} looks like. */
export const CALENDAR_DATE = z.regexes.date;

/** Schema of an {@link IsoDate}; days that no calendar has are refused. */
export const isoDateSchema = z.iso.date();

const fullDate = CALENDAR_DATE.source.replace(/^\^|\$$/g, "");

/** What a {@link PartialDate} looks like. */
export const PARTIAL_DATE = new RegExp(`^(?:\\d{4}|\\d{4}-(?:0[1-9]|1[0-2])|${fullDate})$`);

/** Schema of a {@link PartialDate}; days that no calendar has are refused. */
export const partialDateSchema = z.stringFormat("partial-date", PARTIAL_DATE);
