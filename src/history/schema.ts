// The schemas of a history, whose events are only ever appended. The guidance asks for records
// (7.7, 8.9, 10.14) and says nothing about changing them. That nothing in them is overwritten is a
// convention of this library.

import * as z from "zod";
import type { ScreeningEdition } from "../editions/types.js";
import { yorkTool } from "../editions/york.js";
import { flagSchema } from "../flagging/schema.js";
import { memo } from "../foundation/memo.js";
import { about } from "../foundation/reaches.js";
import {
  SHA_256,
  checked,
  isoDateSchema,
  partialDateSchema,
  practitionerSchema,
} from "../foundation/schema.js";
import { judgementSchemaFor, screeningSchemaFor } from "../screening/schema.js";
import { sharingRecordSchema } from "../sharing/schema.js";

const words = z.string().optional();

/** The strict schema of a {@link Discussion}. */
export const discussionSchema = z
  .strictObject({
    by: practitionerSchema.optional().describe("Who discussed it."),
    with: practitionerSchema
      .optional()
      .describe("The manager or Child Protection lead, or anyone else it was discussed with."),
    on: partialDateSchema.optional().meta(about("date", "When, as far as it is known.")),
    note: words.meta(about("free-text", "A note on the discussion.")),
  })
  .meta({
    id: "discussion",
    description:
      "A discussion of the level of concern (7.7) or of anything else that a record holds.",
  });

/** The strict schema of a {@link SituationReview}. */
export const situationReviewSchema = z
  .strictObject({
    by: practitionerSchema.optional().describe("Who reviewed it."),
    on: partialDateSchema.optional().meta(about("date", "When, as far as it is known.")),
    note: words.meta(about("free-text", "A note on the review.")),
    nextOn: isoDateSchema
      .optional()
      .meta(
        about(
          "date",
          "The day of the next review. The guidance prints no interval (I-43): people set " +
            "the date.",
        ),
      ),
  })
  .meta({
    id: "situation-review",
    description: "A review of the child’s situation (10.14).",
  });

const DATE_OR_TIME = new RegExp(
  [
    z.regexes.datetime({ offset: true }).source,
    z.regexes.date.source,
    /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.source,
  ].join("|"),
);

/** The fields of every event. */
function event<Kind extends string>(kind: Kind, what: string) {
  return {
    kind: z.literal(kind).meta(about("decision", what)),
    by: practitionerSchema.describe("Who made the entry, as far as they are named."),
    at: z
      .stringFormat("date-or-time", DATE_OR_TIME)
      .meta(
        about(
          "decision",
          "When it happened, as far as known: a time with its offset, or a whole or partial date.",
        ),
      ),
    recordedAt: z.iso
      .datetime({ offset: true })
      .meta(
        about(
          "decision",
          "When it was recorded, which may be later: the host’s time with its offset.",
        ),
      ),
    // A fingerprint counts as free text, because a guess can be checked against it.
    previous: z
      .stringFormat("sha-256", SHA_256)
      .optional()
      .meta(about("free-text", "The fingerprint of the event before. The first event has none.")),
  };
}

/** A JSON Pointer to something within a part of the record, at most eight steps below that part. */
const PLACE =
  /^\/(?:screening|judgements|discussions|sharing|flags|reviews)(?:\/(?:[^~/]|~[01])+){1,8}$/;

const jsonValue = checked(z.unknown(), "json", yorkTool).optional();

/** A value of the record that changes with this event. */
function change<Kind extends string, Why extends z.ZodType>(kind: Kind, what: string, why: Why) {
  return z.strictObject({
    ...event(kind, what),
    // A path counts as free text, because it holds keys.
    path: z
      .string()
      .regex(PLACE, {
        error:
          "Expected a JSON Pointer to something within the screening, judgements, discussions, " +
          "sharing, flags or reviews.",
      })
      .meta(
        about(
          "free-text",
          "What is changed, as a JSON Pointer into the record, such as " +
            "/screening/answers/clipping.",
        ),
      ),
    old: jsonValue.meta(about("free-text", "What was recorded there. Absent if nothing was.")),
    new: jsonValue.meta(
      about(
        "free-text",
        "What is recorded there from here on. Absent if nothing is recorded any more, which " +
          "never " +
          "means No.",
      ),
    ),
    why,
  });
}

const why = z.string().regex(/\S/, { error: "Expected why, in words." });

const amendedSchema = change(
  "amended",
  "Something is now known to be different.",
  why
    .optional()
    .meta(
      about("free-text", "Why, in words. Only a change of a screening in draft may go without."),
    ),
);
/** The schema of a correction. */
const correctedSchema = change(
  "corrected",
  "Something was recorded wrongly (rectification). The original stays in the event that " +
    "holds it, " +
    "and as old in this event.",
  why.meta(about("free-text", "Why, in words.")),
);

function eventSchemaFor(edition: Pick<ScreeningEdition, "indicators" | "levels">) {
  const screening = screeningSchemaFor(edition);
  return z
    .discriminatedUnion(
      "kind",
      [
        z.strictObject({
          ...event("created", "The record was started."),
          screening: screening.describe(
            "The screening as it was started, with whatever was filled in by then.",
          ),
        }),
        z.strictObject({
          ...event("answered", "Rows were answered."),
          answers: screening.shape.answers
            .unwrap()
            .describe("Rows that were not answered before, by id."),
        }),
        amendedSchema,
        z.strictObject({
          ...event("judged", "A person judged the level."),
          judgement: judgementSchemaFor(edition).describe("The judgement."),
        }),
        z.strictObject({
          ...event("discussed", "Something was discussed."),
          discussion: discussionSchema.describe("The discussion."),
        }),
        z.strictObject({
          ...event(
            "sharing-decided",
            "It was decided to share or not to share. 8.9 asks for both to be recorded alike.",
          ),
          sharing: sharingRecordSchema.describe("The record of the decision."),
        }),
        z.strictObject({
          ...event("flagged", "A flag was raised."),
          flag: flagSchema.describe("The flag."),
        }),
        z.strictObject({
          ...event("reviewed", "The child’s situation was reviewed."),
          review: situationReviewSchema.describe("The review."),
        }),
        correctedSchema,
      ],
      {
        error:
          "Expected an event of one of the kinds: created, answered, amended, judged, " +
          "discussed, sharing-decided, flagged, reviewed, corrected.",
      },
    )
    .meta({
      id: "history-event",
      description: "One event of a history. No event is ever changed.",
    });
}

/**
 * Makes the strict schema of a history under an edition: any number of events, each of a known
 * kind.
 *
 * @remarks Limit: it checks each event alone. {@link parseHistory} checks whether a changed value
 *   has the shape of its field. {@link reviewHistory} checks whether the events fit each other.
 * @guidance 7.7, line 202; 8.9, line 328; 10.14, line 387
 * @example
 * historySchemaFor(york).safeParse([]).success; // true
 */
export const historySchemaFor = /* @__PURE__ */ memo(
  (edition: Pick<ScreeningEdition, "indicators" | "levels">) =>
    z.array(eventSchemaFor(edition)).meta({
      id: "history",
      title: "History",
      description:
        "The events of one record, in the order in which they were recorded. They are only ever " +
        "added; that nothing is overwritten is a convention of this library.",
    }),
);

/** The strict schema of a history under the York edition. */
export const historySchema = historySchemaFor(yorkTool);

/**
 * Makes the strict schema of a {@link RecordAtMoment} under an edition. It fills in no defaults: it
 * says what a fold must give.
 */
export const recordAtMomentSchemaFor = /* @__PURE__ */ memo(
  (edition: Pick<ScreeningEdition, "indicators" | "levels">) => {
    const screening = screeningSchemaFor(edition);
    return z
      .strictObject({
        screening: screening
          .extend({ answers: screening.shape.answers.unwrap() })
          .optional()
          .describe("The screening. Absent if the history holds no event created by then."),
        judgements: z
          .array(judgementSchemaFor(edition))
          .describe("The judgements, in the order recorded. The last one stands."),
        discussions: z.array(discussionSchema).describe("The discussions, in the order recorded."),
        sharing: z
          .array(sharingRecordSchema)
          .describe("The decisions whether to share, in the order recorded."),
        flags: z.array(flagSchema).describe("The flags, in the order recorded."),
        reviews: z.array(situationReviewSchema).describe("The reviews, in the order recorded."),
        corrections: z
          .array(correctedSchema)
          .describe(
            "What was recorded wrongly and corrected. The original is old and stays readable.",
          ),
        unread: z
          .int()
          .min(1)
          .optional()
          .meta(
            about(
              "subject",
              "How many events could not be read, so that the record lacks what they say. Absent " +
                "if all could.",
            ),
          ),
      })
      .meta({
        id: "record-at-moment",
        title: "Record at a moment",
        description:
          "A record as it stood at a moment, made from its history: the screening, and " +
          "everything " +
          "recorded beside it by then.",
      });
  },
);
