// Schemas of the results of the screening tool: the outcome, the record with a judgement,
// screenings side by side, and the timeline.

import * as z from "zod";
import { actionSchema } from "../../../editions/schema/tool.js";
import type { Edition } from "../../../editions/schema/index.js";
import { isoDateSchema, partialDateSchema } from "../../../foundation/dates.js";
import { practitionerSchema } from "../../../foundation/practitioner.js";
import { noticeSchema } from "../../../foundation/source.js";
import {
  ANSWER_STATES,
  CONCERN_LEVELS,
  OBSERVATION_BASES,
  OVERLAP_KINDS,
  PROMPTS,
  RISK_LEVELS,
} from "../../../foundation/vocabulary.js";
import { judgementSchema, screeningSchemaFor } from "../../../screening/index.js";
import { ROW_ACCORDS } from "../../../side-by-side/index.js";
import { TIMELINE_CHANGES } from "../../../timeline/index.js";
import {
  SCREENING_CAUTIONS,
  SIDE_BY_SIDE_CAUTIONS,
  TIMELINE_CAUTIONS,
} from "../../../foundation/caution.js";
import { basis, cautionSchema, citations, dangerSchema, ids, places, result } from "./parts.js";

const concern = z.enum(CONCERN_LEVELS);
const risk = z.enum(RISK_LEVELS);
const state = z.enum(ANSWER_STATES);
const count = z.int().min(0);

export const indicationSchema = z.strictObject({
  atLeast: risk,
  couldReach: risk,
  settled: z.boolean(),
  basis,
  because: ids,
  text: z.string(),
  citations,
});
export const countsSchema = z.strictObject({
  yes: count,
  no: count,
  notKnown: count,
  unanswered: count,
  signs: count,
  distinctSigns: count,
});
export const screeningCautionSchema = cautionSchema(SCREENING_CAUTIONS);
export const promptSchema = z.strictObject({ ...noticeSchema.shape, id: z.enum(PROMPTS) });
export const overlapNoteSchema = z.strictObject({
  overlap: z.string(),
  kind: z.enum(OVERLAP_KINDS),
  reach: z.enum(["within-level", "across-levels"]),
  text: z.string(),
  citations,
});
const presentSchema = z.strictObject({ indicator: z.string(), level: concern, signs: ids });
const unresolvedSchema = z.strictObject({
  indicator: z.string(),
  level: concern,
  answer: z.enum(["not-known", "unanswered"]),
});

export const screeningOutcomeSchema = z.strictObject({
  ...result,
  immediateDanger: dangerSchema,
  indication: indicationSchema,
  counts: countsSchema,
  present: z.array(presentSchema),
  unresolved: z.array(unresolvedSchema),
  actions: z.array(actionSchema),
  atOtherLevels: z.array(actionSchema),
  overlaps: z.array(overlapNoteSchema),
  cautions: z.array(screeningCautionSchema),
  prompts: z.array(promptSchema),
  notAFullAssessment: noticeSchema,
});

export function screeningRecordSchemaFor(edition: Edition) {
  return z.strictObject({
    ...result,
    screening: screeningSchemaFor(edition),
    indication: indicationSchema,
    judgement: judgementSchema,
    differs: z.boolean(),
    actions: z.array(actionSchema),
    cautions: z.array(screeningCautionSchema),
    prompts: z.array(promptSchema),
  });
}

export const briefSchema = z.strictObject({
  completedOn: isoDateSchema.optional(),
  completedBy: practitionerSchema.optional(),
  immediateDanger: dangerSchema,
  indication: indicationSchema,
  counts: countsSchema,
  cautions: z.array(screeningCautionSchema),
});
const rowComparison = z.strictObject({
  indicator: z.string(),
  level: concern,
  from: state,
  to: state,
  text: z.string(),
  signsGained: ids,
  signsNoLongerNoted: ids,
});

export const screeningComparisonSchema = z.strictObject({
  ...result,
  sameHash: z.enum(["yes", "cannot-tell"]),
  earlier: briefSchema,
  later: briefSchema,
  elapsed: z.strictObject({
    order: z.enum(["in-order", "same-day", "reversed", "not-dated"]),
    days: count.optional(),
  }),
  text: z.string(),
  changes: z.array(rowComparison),
  signChanges: z.array(rowComparison),
  kinds: z.array(z.strictObject({ from: state, to: state, indicators: ids, text: z.string() })),
  rows: z.array(rowComparison),
  overlaps: z.array(overlapNoteSchema),
  cautions: z.array(cautionSchema(SIDE_BY_SIDE_CAUTIONS)),
});

const agencyAnswer = z.strictObject({
  answer: state,
  signs: ids,
  basis: z.array(z.enum(OBSERVATION_BASES)),
  observedOn: partialDateSchema.optional(),
  note: z.string().optional(),
  completedOn: isoDateSchema.optional(),
  completedBy: practitionerSchema.optional(),
});
const combinedRow = z.strictObject({
  indicator: z.string(),
  level: concern,
  answers: z.array(state),
  conflict: z.boolean(),
  accord: z.enum(ROW_ACCORDS),
  answer: state,
  given: z.array(agencyAnswer),
  signs: z.array(z.strictObject({ sign: z.string(), notedBy: places })),
});

export function combinedScreeningSchemaFor(edition: Edition) {
  return screeningOutcomeSchema.extend({
    sources: z.array(briefSchema),
    rows: z.array(combinedRow),
    unresolved: z.array(z.strictObject({ ...unresolvedSchema.shape, leftOpenBy: places })),
    cautions: z.array(cautionSchema([...SCREENING_CAUTIONS, ...SIDE_BY_SIDE_CAUTIONS])),
    screenings: z.array(screeningSchemaFor(edition)),
  });
}

const bound = { atLeast: risk, couldReach: risk } as const;
const timelineAnswer = { state, signs: ids } as const;
const step = z.strictObject({
  change: z.enum(TIMELINE_CHANGES),
  lastAnswered: z.strictObject({ record: count, answer: z.enum(["yes", "no"]) }).optional(),
  gap: z.tuple([count, count]).optional(),
});

export const timelineSchema = z.strictObject({
  ...result,
  records: z.array(
    z.strictObject({ on: isoDateSchema, day: count, immediateDanger: dangerSchema }),
  ),
  undated: z.array(
    z.strictObject({
      ...bound,
      immediateDanger: dangerSchema,
      answers: z.array(z.strictObject({ ...timelineAnswer, indicator: z.string() })),
    }),
  ),
  stretches: z.array(z.strictObject({ from: count, to: count, days: count })),
  rows: z.array(
    z.strictObject({
      indicator: z.string(),
      level: concern,
      themes: ids,
      answers: z.array(z.strictObject(timelineAnswer)),
      steps: z.array(step),
      notAnsweredAt: places,
      notKnownAt: places,
    }),
  ),
  themes: z.array(
    z.strictObject({
      theme: z.string(),
      indicators: ids,
      answers: z.array(z.strictObject({ state, yes: ids, open: ids })),
      steps: z.array(step),
    }),
  ),
  indication: z.array(z.strictObject({ record: count, ...bound })),
  judgement: z.array(
    z.strictObject({
      record: count.optional(),
      level: risk,
      by: practitionerSchema,
      on: isoDateSchema,
      day: z.int(),
    }),
  ),
  cautions: z.array(cautionSchema(TIMELINE_CAUTIONS)),
  prompts: z.array(promptSchema),
});
