// What a history holds: events that are only ever added, and the record that they fold to. The
// schemas are the source of the types. The guidance asks for records and has no word on changing
// them; that nothing in them is overwritten is a convention of this library.

import * as z from "zod";
import type { Edition } from "../editions/schema/index.js";
import { york } from "../editions/york.js";
import { flagSchema } from "../flagging/index.js";
import { isoDateSchema, partialDateSchema } from "../foundation/dates.js";
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
  /** The manager or Child Protection lead, or whoever else it was discussed with. */
  with: practitionerSchema.optional(),
  on: partialDateSchema.optional(),
  note: words,
}));
/** A talk about the level of concern (7.7) or about anything else that a record holds. */
export interface Discussion extends DeepReadonly<z.infer<typeof discussionSchema>> {}

/** The strict schema of a {@link SituationReview}. */
export const situationReviewSchema = strictObject(() => ({
  by: practitionerSchema.optional(),
  on: partialDateSchema.optional(),
  note: words,
  /** No interval is printed (I-43): people set the date of the next review. */
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

/** What every event says. */
const event = {
  /** Whoever made the entry, as far as they are named. */
  by: practitionerSchema,
  /**
   * When it happened, as far as that is known: a time with its offset, or a date whole or in part.
   */
  at: z.stringFormat("date-or-time", DATE_OR_TIME),
  /** When it was recorded, which may be later: the host's time with its offset. */
  recordedAt: z.iso.datetime({ offset: true }),
  /** The fingerprint of the event before. The first event has none. */
  previous: z.stringFormat("sha-256", SHA_256).optional(),
} as const;

/** A JSON Pointer to something within the record, at most eight steps deep. */
const PLACE =
  /^\/(?:screening|judgements|discussions|sharing|flags|reviews)(?:\/(?:[^~/]|~[01])+){1,8}$/;

/** Any value of JSON. What of it fits is a matter of the place it is recorded at. */
const jsonValue: z.ZodType = z
  .unknown()
  .refine((value) => z.json().safeParse(value).success && !hasPrototypeKey(value), {
    error: "Expected a value that JSON can hold.",
    abort: true,
  })
  .pipe(z.json());

/** Such a key would be dropped without a word. */
function hasPrototypeKey(value: unknown): boolean {
  return (
    isObject(value) &&
    (Object.hasOwn(value, "__proto__") || Object.values(value).some(hasPrototypeKey))
  );
}

/** One value of the record that is another from here on. */
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
  /** What was recorded there. Absent where nothing was. */
  old: jsonValue.optional(),
  /** What is recorded there from here on. Absent where nothing is any more, which is never No. */
  new: jsonValue.optional(),
  why: z.string().regex(/\S/, { error: "Expected why, in words." }),
} as const;

const amendedSchema = strictObject(() => ({ kind: z.literal("amended"), ...change }));
const correctedSchema = strictObject(() => ({ kind: z.literal("corrected"), ...change }));

function eventSchemaFor(screening: ReturnType<typeof screeningSchemaFor>) {
  return z.discriminatedUnion(
    "kind",
    [
      /** The screening as it was begun, with whatever was filled in by then. */
      strictObject(() => ({ kind: z.literal("created"), ...event, screening })),
      /** Rows that were not answered before. */
      strictObject(() => ({
        kind: z.literal("answered"),
        ...event,
        answers: screening.shape.answers.unwrap(),
      })),
      /** Something is now known otherwise. */
      amendedSchema,
      strictObject(() => ({ kind: z.literal("judged"), ...event, judgement: judgementSchema })),
      strictObject(() => ({
        kind: z.literal("discussed"),
        ...event,
        discussion: discussionSchema,
      })),
      /** A decision to share or not to share, which 8.9 asks to be recorded alike. */
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
       * it, and as `old` in this one.
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
 * @remarks Limit: it checks each event by itself. Whether a changed value has the shape of its
 *   place is checked by {@link parseHistory}, whether events fit each other by
 *   {@link reviewHistory}.
 * @guidance 7.7, line 202; 8.9, line 328; 10.14, line 387
 * @example
 * historySchemaFor(york).safeParse([]).success; // true
 */
export function historySchemaFor(edition: Edition) {
  return z.array(eventSchemaFor(screeningSchemaFor(edition)));
}

/** The strict schema of a history under the York edition. */
export const historySchema = historySchemaFor(york);
/** The events of one record in the order in which they were recorded. None is ever changed. */
export type History = DeepReadonly<z.infer<typeof historySchema>>;
/** One event of a {@link History}. */
export type HistoryEvent = History[number];

/**
 * Makes the strict schema of a {@link RecordAtMoment} under an edition. Nothing in it is filled in:
 * it is what a fold must give.
 */
export function recordAtMomentSchemaFor(edition: Edition) {
  const screening = screeningSchemaFor(edition);
  return strictObject(() => ({
    /** Absent where the history holds no event `created` by then. */
    screening: screening.extend({ answers: screening.shape.answers.unwrap() }).optional(),
    /** In the order recorded; the last stands. */
    judgements: z.array(judgementSchema),
    discussions: z.array(discussionSchema),
    sharing: z.array(sharingRecordSchema),
    flags: z.array(flagSchema),
    reviews: z.array(situationReviewSchema),
    /** What was recorded wrongly and put right: the original is `old`, and stays readable. */
    corrections: z.array(correctedSchema),
  }));
}

/** A record as it stood at a moment: the screening, and all that was recorded beside it by then. */
export interface RecordAtMoment extends DeepReadonly<
  z.infer<ReturnType<typeof recordAtMomentSchemaFor>>
> {}
