// The schema of the history of a sharing record (8.3, 8.9): the first record, then what came after.

import * as z from "zod";
import { about } from "../foundation/reaches.js";
import { isoDateSchema } from "../foundation/schema.js";
import { sharingRecordSchema } from "./schema.js";

const words = z.string().optional();

/** The fields of every entry. */
function entry<Kind extends string>(kind: Kind, what: string) {
  return {
    kind: z.literal(kind).meta(about("decision", what)),
    on: isoDateSchema.meta(about("decision", "The day that the entry is about.")),
    by: words.meta(about("professional", "The role of the person who made the entry.")),
  };
}

const firstEntrySchema = z.strictObject({
  ...entry("recorded", "The first entry: the record that the history begins with."),
  record: sharingRecordSchema.describe("The record that the history begins with."),
});

const laterEntrySchema = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({
      ...entry("amended", "The whole record from here on, with the reason for the amendment."),
      record: sharingRecordSchema.describe("The whole record as it is from here on."),
      why: z.string().meta(about("free-text", "Why it was amended.")),
    }),
    z.strictObject({
      ...entry("consent-withdrawn", "Consent was withdrawn."),
      discussion: words.meta(about("free-text", "The discussion about the withdrawal.")),
    }),
    z.strictObject({
      ...entry("shared", "Information was shared."),
      information: words.meta(about("free-text", "What was shared.")),
      recipient: words.meta(about("free-text", "With whom it was shared.")),
    }),
    z.strictObject({
      ...entry("reviewed", "The record was reviewed."),
      note: words.meta(about("free-text", "What the review came to.")),
    }),
  ],
  { error: "Expected an entry of one of the kinds: amended, consent-withdrawn, shared, reviewed." },
);

/** The strict schema of a history: one first record, then any number of later entries. */
export const sharingHistorySchema = z.tuple([firstEntrySchema], laterEntrySchema).meta({
  id: "sharing-history",
  // Whoever must not be told of it gets nothing of it: what is left would tell.
  reaches: "decision",
  title: "Sharing history",
  description:
    "The history of a sharing record (chapter 8): the first record, then everything that came " +
    "after it, in the order it was added.",
});
