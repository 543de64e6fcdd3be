// Schemas of the results of the other chapters: reviews, the flag check, the intelligence report,
// redactions, and failures.

import * as z from "zod";
import { policeFormDefinitionSchema } from "../../../editions/schema/directory.js";
import { flaggingRulesSchema } from "../../../editions/schema/sharing.js";
import { flagSchema } from "../../../flagging/index.js";
import {
  FLAG_CAUTIONS,
  REDACTION_CAUTIONS,
  SHARING_CAUTIONS,
} from "../../../foundation/caution.js";
import { partialDateSchema } from "../../../foundation/dates.js";
import { REACHES } from "../../../foundation/reaches.js";
import { practitionerSchema } from "../../../foundation/practitioner.js";
import { ISSUE_CODES } from "../../../foundation/result.js";
import { emergencyNoticeSchema, noticeSchema } from "../../../foundation/source.js";
import {
  SHARING_BASES,
  SHARING_ITEMS,
  SHARING_ITEM_STATUSES,
} from "../../../foundation/vocabulary.js";
import { INTERVENTION_LACKS } from "../../../interventions/index.js";
import { policeFormSchema } from "../../../police-form/index.js";
import { AUDIENCES, RECORD_KINDS } from "../../../redaction/index.js";
import { basis, cautionSchema, citations, dangerSchema, result } from "./parts.js";

const note = z.string().optional();
const touched = { basis, note, issues: z.array(z.string()), citations } as const;

/** One problem with the input. */
export const issueSchema = z.strictObject({
  code: z.enum(ISSUE_CODES),
  path: z.string(),
  message: z.string(),
});

/** What a parser returns for input that is not valid. */
export const failureSchema = z.strictObject({
  ok: z.literal(false),
  issues: z.array(issueSchema),
  emergency: emergencyNoticeSchema,
});

export const sharingReviewSchema = z.strictObject({
  ...result,
  rules: z.strictObject({ id: z.string(), version: z.string() }),
  immediateDanger: dangerSchema,
  basis: z.enum(SHARING_BASES),
  items: z.array(
    z.strictObject({
      id: z.enum(SHARING_ITEMS),
      label: z.string(),
      status: z.enum(SHARING_ITEM_STATUSES),
      because: z.string(),
      prompt: z.string(),
      ...touched,
    }),
  ),
  complete: z.boolean(),
  cautions: z.array(cautionSchema(SHARING_CAUTIONS)),
  newerAdvice: z.strictObject({
    id: z.string(),
    version: z.string(),
    text: z.string(),
    titles: z.array(z.string()),
  }),
});

export const flagCheckSchema = z.strictObject({
  ...result,
  flags: z.array(flagSchema),
  moreThanOne: z.boolean(),
  putInTouch: z.array(practitionerSchema),
  steps: flaggingRulesSchema.shape.steps,
  cautions: z.array(cautionSchema(FLAG_CAUTIONS)),
});

const point = z.strictObject({ item: z.string(), path: z.string(), why: z.string(), ...touched });

export const policeFormReviewSchema = z.strictObject({
  ...result,
  gaps: z.array(point),
  notApplicable: z.array(point),
  requestedInPreamble: z.array(point),
  neverAsked: policeFormDefinitionSchema.shape.neverAsked,
  textEnds: policeFormDefinitionSchema.shape.brokenBlock,
  withheldFromIntelligence: z.array(point),
});

const { relatesToChildSexualExploitation, provenance, people, requestedInPreamble } =
  policeFormSchema.shape;

export const intelligenceReportSchema = z.strictObject({
  emergency: emergencyNoticeSchema,
  relatesToChildSexualExploitation,
  provenance: z.strictObject({ secondHand: provenance.unwrap().shape.secondHand }).optional(),
  people: people.unwrap(),
  requestedInPreamble: z.strictObject({
    vehicles: z.array(z.string()),
    places: requestedInPreamble.unwrap().shape.places.unwrap(),
  }),
});

const tried = z.strictObject({
  what: z.string().optional(),
  by: practitionerSchema.optional(),
  from: partialDateSchema.optional(),
  until: partialDateSchema.optional(),
  assessedBy: z.string().optional(),
  path: z.string(),
});
const seen = z.strictObject({
  what: z.string().optional(),
  by: practitionerSchema.optional(),
  on: partialDateSchema.optional(),
  path: z.string(),
});
const lack = z.strictObject({
  id: z.enum(INTERVENTION_LACKS),
  path: z.string(),
  because: z.string(),
  prompt: z.string(),
  basis,
  note: z.string(),
  citations,
});

export const interventionsReviewSchema = z.strictObject({
  ...result,
  asks: noticeSchema,
  aims: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      ...touched,
      tried: z.array(tried),
      seen: z.array(seen),
      noneRecorded: z.boolean(),
      lacks: z.array(lack),
    }),
  ),
  withoutAim: z.strictObject({ tried: z.array(tried), lacks: z.array(lack) }),
  cautions: z.array(noticeSchema),
});

export const historyReviewSchema = z.strictObject({
  emergency: emergencyNoticeSchema,
  fingerprint: z.string().optional(),
  issues: z.array(issueSchema),
});

const reason = {
  because: z.string(),
  basis,
  note: z.string(),
  issues: z.array(z.string()),
  citations,
} as const;

/** `record` is what is left of the record. Any of its fields may be missing. */
export const redactionSchema = z.strictObject({
  emergency: emergencyNoticeSchema,
  audience: z.enum(AUDIENCES).optional(),
  kind: z.enum(RECORD_KINDS).optional(),
  record: z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]),
  withheld: z.array(
    z.strictObject({ path: z.string(), reaches: z.enum([...REACHES, "not-stated"]), ...reason }),
  ),
  cautions: z.array(cautionSchema(REDACTION_CAUTIONS)),
});
