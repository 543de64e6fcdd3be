// The records of each folder of src/. Their schemas are written by hand; what follows from them is
// generated beside them.

import type * as z from "zod";
import { caseloadTallySchema } from "../../src/caseload/schema.js";
import { overlaySchema } from "../../src/editions/schema/overlay.js";
import { editionDraftSchema } from "../../src/editions/schema/draft.js";
import { editionSchema } from "../../src/editions/schema/index.js";
import { york } from "../../src/editions/york.js";
import { flagSchema } from "../../src/flagging/schema.js";
import {
  citationSchema,
  editionPinSchema,
  emergencyNoticeSchema,
  isoDateSchema,
  noticeSchema,
  partialDateSchema,
  practitionerSchema,
} from "../../src/foundation/schema.js";
import { historyHeadSchema } from "../../src/history/head-schema.js";
import {
  discussionSchema,
  historySchemaFor,
  recordAtMomentSchemaFor,
  situationReviewSchema,
} from "../../src/history/schema.js";
import { interventionsSchemaFor } from "../../src/interventions/schema.js";
import { dateOfBirthSchema, policeFormSchema } from "../../src/police-form/schema.js";
import { judgementSchema, screeningSchemaFor } from "../../src/screening/schema.js";
import {
  consentToDiscloseSchema,
  consentToReferralSchema,
  consentToServicesSchema,
  sharingRecordSchema,
} from "../../src/sharing/schema.js";
import { sharingHistorySchema } from "../../src/sharing/history-schema.js";
import { plainWordsSchemaFor } from "../../src/young-person/schema.js";

const ANY = "*";
const anyRow = york.indicators.slice(0, 1).map((row) => ({
  ...row,
  id: ANY,
  label: "The answer to a row, by its id.",
  signs: row.signs.slice(0, 1).map((sign) => ({ ...sign, id: ANY })),
}));

/** An edition whose only row, sign, level, theme and aim is `*`. A table holds for every edition. */
const anyEdition = {
  ...york,
  levels: york.levels.slice(0, 1).map((level) => ({ ...level, id: ANY })),
  indicators: anyRow,
  themes: york.themes.slice(0, 1).map((theme) => ({ ...theme, id: ANY })),
  interventionAims: york.interventionAims.slice(0, 1).map((aim) => ({ ...aim, id: ANY })),
};

/** A folder, with what its records are made of and the records that stand alone. */
export interface Room {
  readonly folder: string;
  readonly parts: readonly z.ZodType[];
  readonly records: readonly z.ZodType[];
  /** Whether its fields are those of records, so that each must say whom it can reach. */
  readonly reaches: boolean;
}

/** Every folder, each after those that it uses. */
export const ROOMS: readonly Room[] = [
  {
    folder: "foundation",
    parts: [
      isoDateSchema,
      partialDateSchema,
      practitionerSchema,
      editionPinSchema,
      citationSchema,
      noticeSchema,
      emergencyNoticeSchema,
    ],
    records: [],
    reaches: false,
  },
  {
    folder: "editions",
    parts: [],
    records: [editionSchema, editionDraftSchema, overlaySchema],
    reaches: false,
  },
  {
    folder: "screening",
    parts: [],
    records: [screeningSchemaFor(anyEdition), judgementSchema],
    reaches: true,
  },
  {
    folder: "interventions",
    parts: [],
    records: [interventionsSchemaFor(anyEdition)],
    reaches: true,
  },
  {
    folder: "sharing",
    parts: [],
    records: [
      consentToDiscloseSchema,
      consentToReferralSchema,
      consentToServicesSchema,
      sharingRecordSchema,
      sharingHistorySchema,
    ],
    reaches: true,
  },
  { folder: "flagging", parts: [], records: [flagSchema], reaches: true },
  {
    folder: "police-form",
    parts: [dateOfBirthSchema],
    records: [policeFormSchema],
    reaches: true,
  },
  {
    folder: "history",
    parts: [discussionSchema, situationReviewSchema],
    records: [historySchemaFor(anyEdition), recordAtMomentSchemaFor(anyEdition), historyHeadSchema],
    reaches: true,
  },
  {
    folder: "young-person",
    parts: [],
    records: [plainWordsSchemaFor(anyEdition)],
    reaches: false,
  },
  { folder: "caseload", parts: [], records: [caseloadTallySchema], reaches: false },
];
