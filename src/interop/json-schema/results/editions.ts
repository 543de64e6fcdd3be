// Schemas of results about an edition or a whole caseload: changes between editions, contacts, the
// tool in plain words, numbers.

import * as z from "zod";
import { actionSchema, indicatorSchema, levelSchema } from "../../../editions/schema/tool.js";
import { contactSchema } from "../../../editions/schema/directory.js";
import { knownIssueSchema } from "../../../editions/schema/text.js";
import { citationSchema, emergencyNoticeSchema, noticeSchema } from "../../../foundation/source.js";
import { CONCERN_LEVELS, RISK_LEVELS } from "../../../foundation/vocabulary.js";
import { EASY_READ_HEADINGS } from "../../../young-person/index.js";
import { basis, ids, pinnedEditionSchema, result } from "./parts.js";

const concern = z.enum(CONCERN_LEVELS);
const { label, leadIn, leadOut, variants } = indicatorSchema.shape.signs.element.shape;
const signWords = { label, leadIn, leadOut, variants } as const;
const signPlace = { level: concern, indicator: z.string() } as const;
const placedSign = z.strictObject({ id: z.string(), ...signWords, ...signPlace });

function changeOf<T extends z.ZodType>(value: T) {
  return z.strictObject({ id: z.string(), before: value, after: value });
}

function changesOf<T extends z.ZodType>(value: T) {
  return z.strictObject({
    added: z.array(value),
    removed: z.array(value),
    changed: z.array(changeOf(value)),
  });
}

export const editionChangesSchema = z.strictObject({
  emergency: emergencyNoticeSchema,
  from: pinnedEditionSchema,
  to: pinnedEditionSchema,
  sameHash: z.boolean(),
  parts: z.array(z.string()),
  levels: z.strictObject({
    renamed: z.array(changeOf(levelSchema.pick({ name: true, heading: true }))),
  }),
  indicators: z.strictObject({
    added: z.array(indicatorSchema),
    removed: z.array(indicatorSchema),
    moved: z.array(changeOf(concern)),
    renumbered: z.array(changeOf(z.number())),
    relabelled: z.array(changeOf(z.string())),
  }),
  signs: z.strictObject({
    added: z.array(placedSign),
    removed: z.array(placedSign),
    moved: z.array(changeOf(z.strictObject(signPlace))),
    relabelled: z.array(changeOf(z.strictObject(signWords))),
  }),
  actions: changesOf(actionSchema),
  contacts: changesOf(contactSchema),
  knownIssues: changesOf(knownIssueSchema),
});

const shown = { shownAs: z.enum(["asked-for", "route-beside"]), because: z.string() } as const;
const checkCalls = [
  "never-checked",
  "checked-over-a-year-ago",
  "checked-after-the-day",
  "day-not-told",
] as const;
const { status } = contactSchema.shape;
const unsound = status.exclude(["found-in-use"]);

export const foundContactSchema = z.strictObject({ ...contactSchema.shape, ...shown });
export const staleContactSchema = z.strictObject({
  ...contactSchema.shape,
  reasons: z.array(
    z.strictObject({ id: z.enum([...checkCalls, ...unsound.options]), text: z.string() }),
  ),
});

const easyReadText = {
  key: z.string(),
  text: z.string(),
  language: z.string(),
  english: z.string().optional(),
} as const;
const easyReadSentence = {
  ...easyReadText,
  citations: z.array(citationSchema),
  basis,
  note: z.string().optional(),
} as const;

export const easyReadToolSchema = z.strictObject({
  ...result,
  headings: z.record(z.enum(EASY_READ_HEADINGS), z.strictObject(easyReadText)),
  before: z.array(z.strictObject(easyReadSentence)),
  groups: z.array(
    z.strictObject({
      theme: z.string(),
      heading: z.strictObject(easyReadText),
      rows: z.array(z.strictObject({ ...easyReadSentence, indicator: z.string() })),
    }),
  ),
  after: z.array(z.strictObject(easyReadSentence)),
  contacts: z.array(foundContactSchema),
  forTheAdult: z.array(noticeSchema),
  inEnglish: z.array(z.string()),
  withoutWords: ids,
});

const number = z.int().min(0);
const hidden = z.strictObject({ suppressed: z.literal(true) });
const count = z.union([z.strictObject({ suppressed: z.literal(false), count: number }), hidden]);
const risk = z.enum(RISK_LEVELS);
const figures = {
  records: number,
  bounds: z.array(z.strictObject({ atLeast: risk, couldReach: risk, records: count })),
  rows: z.array(
    z.strictObject({
      indicator: z.string(),
      level: concern,
      yes: count,
      notKnown: count,
      unanswered: count,
    }),
  ),
  themes: z.array(
    z.strictObject({
      theme: z.string(),
      records: z.union([
        z.strictObject({ suppressed: z.literal(false), atLeast: number, atMost: number }),
        hidden,
      ]),
    }),
  ),
  overlaps: z.array(z.strictObject({ overlap: z.string(), rows: ids, atMost: number })),
} as const;

export const caseloadSummarySchema = z.strictObject({
  ...result,
  threshold: number,
  readToTheEnd: z.boolean(),
  months: z.array(z.strictObject({ month: z.string(), ...figures })),
  total: z.strictObject(figures),
  setAside: count,
  ofOtherEditions: count,
  unreadable: count,
  suppression: z.strictObject({ text: z.string(), basis, note: z.string() }),
});
