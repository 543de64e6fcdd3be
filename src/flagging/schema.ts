// The schema of a flag (chapter 9).

import * as z from "zod";
import { about } from "../foundation/reaches.js";
import { isoDateSchema, practitionerSchema } from "../foundation/schema.js";

/** Text without a character that Unicode calls a mandatory line break (UAX #14). */
const ONE_LINE = /^[^\n\v\f\r\u0085\u2028\u2029]*$/;

/** The strict schema of a {@link Flag}. */
export const flagSchema = z
  .strictObject({
    child: z
      .string()
      .regex(/\S/, { error: "Expected a reference for the child, and not only spaces." })
      .meta(about("reference", "The host’s own reference for the child.")),
    category: z
      .string()
      .max(80, {
        error:
          "Expected a broad category of at most 80 characters. The details stay in the caller's " +
          "own system (9.2).",
      })
      .regex(ONE_LINE, {
        error: "Expected one line. The details stay in the caller's own system (9.2).",
      })
      .regex(/\S/, { error: "Expected a broad category, and not only spaces." })
      .meta(
        about(
          // In the caller's own words: one line, but it can hold anything.
          "free-text",
          "The broad category of the flag (9.2), on one line of at most 80 characters. The " +
            "details stay in the caller’s own system. That broad means this is a convention of " +
            "this library.",
        ),
      ),
    caller: practitionerSchema.describe("Who raises it, as far as they are named."),
    raisedOn: isoDateSchema.meta(about("date", "The day on which it was raised.")),
  })
  .meta({
    id: "flag",
    // Whoever must not be told of it gets nothing of it: what is left would tell.
    reaches: "decision",
    title: "Flag",
    description:
      "A flag with the Local Area Team (chapter 9): the child’s reference, a broad category, who " +
      "raised it and when. It has no other field, because the team does not keep the details " +
      "(9.2).",
  });
