// The schemas of a history, whose events are only ever appended, and of the record that they fold
// to. The types are inferred from them. The guidance asks for records (7.7, 8.9, 10.14) and says
// nothing about changing them. That nothing in them is overwritten is a convention of this library.

import * as z from "zod";
import type { Edition } from "../editions/schema/index.js";
import { york } from "../editions/york.js";
import { flagSchema } from "../flagging/index.js";
import { isoDateSchema, partialDateSchema } from "../foundation/dates.js";
import { memo } from "../foundation/memo.js";
import { practitionerSchema } from "../foundation/practitioner.js";
import { isObject } from "../foundation/objects.js";
import type { DeepReadonly } from "../foundation/objects.js";
import { SHA_256 } from "../foundation/source.js";
import { strictObject } from "../foundation/strict-object.js";
import { judgementSchema, screeningSchemaFor } from "../screening/index.js";
import { sharingRecordSchema } from "../sharing/index.js";

const words = z.string().optional();

/** The strict schema of a {@link Discussion}. */
export const discussionSchema = strictObject(() => ({
  by: practitionerSchema.optional(),
  /** The manager or Child Protection lead, or anyone else it was discussed with. */
  with: practitionerSchema.optional(),
  on: partialDateSchema.optional(),
  note: words,
}));
/** A discussion of the level of concern (7.7) or of anything else that a record holds. */
export interface Discussion extends DeepReadonly<z.infer<typeof discussionSchema>> {}

/** The strict schema of a {@link SituationReview}. */
export const situationReviewSchema = strictObject(() => ({
  by: practitionerSchema.optional(),
  on: partialDateSchema.optional(),
  note: words,
  /** The guidance prints no interval (I-43). People set the date of the next review. */
  nextOn: isoDateSchema.optional(),
}));
/** A review of the child's situation (10.14). */
export interface SituationReview extends DeepReadonly<z.infer<typeof situationReviewSchema>> {}

const DATE_OR_TIME = new RegExp(
  [
    z.regexes.datetime({ offset: true }).source,
    z.regexes.date.source,
    /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.source,
  ].join("|"),
);

/** The fields of every event. */
const event = {
  /** Who made the entry, as far as they are named. */
  by: practitionerSchema,
  /** When it happened, as far as known: a time with its offset, or a whole or partial date. */
  at: z.stringFormat("date-or-time", DATE_OR_TIME),
  /** When it was recorded, which may be later: the host's time with its offset. */
  recordedAt: z.iso.datetime({ offset: true }),
  /** The fingerprint of the event before. The first event has none. */
  previous: z.stringFormat("sha-256", SHA_256).optional(),
} as const;

/** A JSON Pointer to something within a part of the record, at most eight steps below that part. */
const PLACE =
  /^\/(?:screening|judgements|discussions|sharing|flags|reviews)(?:\/(?:[^~/]|~[01])+){1,8}$/;

/** Any JSON value. Whether it fits depends on the path it is recorded at. */
const jsonValue: z.ZodType = z
  .unknown()
  .refine((value) => z.json().safeParse(value).success && !hasPrototypeKey(value), {
    error: "Expected a value that JSON can hold.",
    abort: true,
  })
  .pipe(z.json());

/** A key named `__proto__` would be dropped silently. */
function hasPrototypeKey(value: unknown): boolean {
  return (
    isObject(value) &&
    (Object.hasOwn(value, "__proto__") || Object.values(value).some(hasPrototypeKey))
  );
}

/** A value of the record that changes with this event. */
const change = {
  ...event,
  /**
   * What is changed, as a JSON Pointer into the record, such as `"/screening/answers/clipping"`.
   */
  path: z.string().regex(PLACE, {
    error:
      "Expected a JSON Pointer to something within the screening, judgements, discussions, " +
      "sharing, flags or reviews.",
  }),
  /** What was recorded there. Absent if nothing was. */
  old: jsonValue.optional(),
  /**
   * What is recorded there from here on. Absent if nothing is recorded any more, which never means
   * No.
   */
  new: jsonValue.optional(),
  why: z.string().regex(/\S/, { error: "Expected why, in words." }),
} as const;

const amendedSchema = strictObject(() => ({ kind: z.literal("amended"), ...change }));
const correctedSchema = strictObject(() => ({ kind: z.literal("corrected"), ...change }));

function eventSchemaFor(screening: ReturnType<typeof screeningSchemaFor>) {
  return z.discriminatedUnion(
    "kind",
    [
      /** The screening as it was started, with whatever was filled in by then. */
      strictObject(() => ({ kind: z.literal("created"), ...event, screening })),
      /** Rows that were not answered before. */
      strictObject(() => ({
        kind: z.literal("answered"),
        ...event,
        answers: screening.shape.answers.unwrap(),
      })),
      /** Something is now known to be different. */
      amendedSchema,
      strictObject(() => ({ kind: z.literal("judged"), ...event, judgement: judgementSchema })),
      strictObject(() => ({
        kind: z.literal("discussed"),
        ...event,
        discussion: discussionSchema,
      })),
      /** A decision to share or not to share. 8.9 asks for both to be recorded alike. */
      strictObject(() => ({
        kind: z.literal("sharing-decided"),
        ...event,
        sharing: sharingRecordSchema,
      })),
      strictObject(() => ({ kind: z.literal("flagged"), ...event, flag: flagSchema })),
      strictObject(() => ({
        kind: z.literal("reviewed"),
        ...event,
        review: situationReviewSchema,
      })),
      /**
       * Something was recorded wrongly (rectification). The original stays in the event that holds
       * it, and as `old` in this event.
       */
      correctedSchema,
    ],
    {
      error:
        "Expected an event of one of the kinds: created, answered, amended, judged, " +
        "discussed, sharing-decided, flagged, reviewed, corrected.",
    },
  );
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
export const historySchemaFor = /* @__PURE__ */ memo((edition: Edition) =>
  z.array(eventSchemaFor(screeningSchemaFor(edition))),
);

/** The strict schema of a history under the York edition. */
export const historySchema = historySchemaFor(york);
/** The events of one record, in the order in which they were recorded. No event is ever changed. */
export type History = DeepReadonly<z.infer<typeof historySchema>>;
/** One event of a {@link History}. */
export type HistoryEvent = History[number];

/**
 * Makes the strict schema of a {@link RecordAtMoment} under an edition. It fills in no defaults: it
 * says what a fold must give.
 */
export const recordAtMomentSchemaFor = /* @__PURE__ */ memo((edition: Edition) => {
  const screening = screeningSchemaFor(edition);
  return strictObject(() => ({
    /** Absent if the history holds no event `created` by then. */
    screening: screening.extend({ answers: screening.shape.answers.unwrap() }).optional(),
    /** In the order recorded. The last one stands. */
    judgements: z.array(judgementSchema),
    discussions: z.array(discussionSchema),
    sharing: z.array(sharingRecordSchema),
    flags: z.array(flagSchema),
    reviews: z.array(situationReviewSchema),
    /** What was recorded wrongly and corrected. The original is `old` and stays readable. */
    corrections: z.array(correctedSchema),
  }));
});

/** A record as it stood at a moment: the screening, and everything recorded beside it by then. */
export interface RecordAtMoment extends DeepReadonly<
  z.infer<ReturnType<typeof recordAtMomentSchemaFor>>
> {}
