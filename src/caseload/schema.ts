// The schema of a tally: the counters of a caseload, to be merged and never to be published (1.16).

import * as z from "zod";
import { SHA_256 } from "../foundation/schema.js";
import { LONGEST_CHUNK_ID, NO_MONTH, TALLY_FORMAT } from "./format.js";

const countOf = (what: string) => z.int().min(0).describe(what);

const byRow = (what: string) =>
  z.array(z.int().min(0)).describe(`${what}: a number for each row, in the order of \`rows\`.`);

const boundsSchema = z
  .strictObject({
    atLeast: z.string().min(1).describe("The level that is the lower bound of these records."),
    couldReach: z.string().min(1).describe("The level that is the upper bound of these records."),
    records: z.int().min(1).describe("How many records of the month have these two bounds."),
    yes: byRow("How many of them are Yes"),
    notKnown: byRow("How many of them are Not known"),
    unanswered: byRow("How many of them are open for any other reason"),
  })
  .meta({ id: "tallied-bounds", description: "The records of one month with the same bounds." });

const monthSchema = z
  .strictObject({
    month: z
      .string()
      .regex(new RegExp(`^(?:\\d{4}-(?:0[1-9]|1[0-2])|${NO_MONTH})$`), {
        error: `Expected a month, as YYYY-MM, or ${NO_MONTH}.`,
      })
      .describe("Such as `2026-03`, or `not-recorded` for records without a month."),
    bounds: z
      .array(boundsSchema)
      .describe("The pairs of bounds that there are, each once, lowest first."),
  })
  .meta({ id: "tallied-month", description: "The records of one month." });

/** The strict schema of a {@link CaseloadTally}. */
export const caseloadTallySchema = z
  .strictObject({
    forPublication: z
      .literal(false)
      .describe("Always false: a tally holds small numbers. `publishTally` hides them."),
    format: z.literal(TALLY_FORMAT).describe("The format of the tally."),
    toolHash: z
      .stringFormat("sha-256", SHA_256)
      .describe("The tool under which the records were screened. Others are not counted here."),
    levels: z
      .array(z.string().min(1))
      .describe("The ids of the levels of the tool, lowest first. The bounds are among them."),
    rows: z
      .array(z.string().min(1))
      .describe("The ids of the rows of the tool, in printed order. They name the places below."),
    chunks: z
      .array(z.string().min(1).max(LONGEST_CHUNK_ID))
      .describe("The chunks that are counted here, each once, in order."),
    months: z.array(monthSchema).describe("The months that there are, each once, in order."),
    ofOtherEditions: countOf("How many outcomes were made with another tool."),
    unreadable: countOf("How many entries do not have the shape of an outcome."),
    readToTheEnd: z
      .boolean()
      .describe("False if something that was handed in was no list of entries. It is not counted."),
  })
  .meta({
    id: "caseload-tally",
    title: "Caseload tally",
    description:
      "The counters of a caseload, with small numbers in them. It is not for publication: merge " +
      "tallies, and publish what `publishTally` makes of them.",
  });
