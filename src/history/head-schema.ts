// The schema of the head of a history.

import * as z from "zod";
import { yorkTool } from "../editions/york.js";
import { about } from "../foundation/reaches.js";
import { SHA_256, checked } from "../foundation/schema.js";

const howMany = (what: string) => z.int().min(0).meta(about("decision", what));

/** The strict schema of a {@link HistoryHead}. */
export const historyHeadSchema = z
  .strictObject({
    events: howMany("How many events the history has."),
    fingerprint: z
      .stringFormat("sha-256", SHA_256)
      .optional()
      .meta(about("free-text", "The fingerprint of the last event. Absent if there is none.")),
    screening: checked(z.unknown(), "json", yorkTool)
      .optional()
      .meta(about("free-text", "The screening as it stands. Absent if none was created.")),
    judgements: howMany("How many judgements were recorded."),
    discussions: howMany("How many discussions were recorded."),
    sharing: howMany("How many decisions whether to share were recorded."),
    flags: howMany("How many flags were recorded."),
    reviews: howMany("How many reviews were recorded."),
  })
  .meta({
    id: "history-head",
    title: "Head of a history",
    description:
      "What appending to a history needs to know of it: how many events and records it has, the " +
      "last fingerprint, and the screening as it stands. It does not grow with the history.",
  });
