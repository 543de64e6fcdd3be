// Chapters 8 and 9 as data: sharing information, and flagging with the Local Area Team.

import * as z from "zod";
import { FLAG_CAUTIONS, SHARING_CAUTIONS } from "../../foundation/caution.js";
import type { DeepReadonly } from "../../foundation/objects.js";
import {
  CONSENT_KINDS,
  NOT_SOUGHT_GROUNDS,
  PUBLIC_INTEREST_PURPOSES,
  SHARING_ITEMS,
} from "../../foundation/vocabulary.js";
import { idSchema, noticeSchema, sourced } from "../../foundation/source.js";
import { strictObject } from "../../foundation/strict-object.js";

const listed = { /** What it is, in our words. */ text: z.string().min(1), ...sourced };

export const sharingRulesSchema = strictObject(() => ({
  /** The id and version of these rules. They change separately from the screening tool. */
  id: idSchema,
  version: z.string().min(1),
  title: z.string().min(1),
  /** The two bases on which information can be disclosed (8.5). */
  gateways: z.array(z.strictObject({ id: z.enum(["consent", "public-interest"]), ...listed })),
  /**
   * Examples of when not to ask for consent (8.6). They explain a decision and are never its basis.
   */
  notSoughtGrounds: z.array(z.strictObject({ id: z.enum(NOT_SOUGHT_GROUNDS), ...listed })),
  /** Examples of a public interest (8.7). */
  publicInterestPurposes: z.array(
    z.strictObject({ id: z.enum(PUBLIC_INTEREST_PURPOSES), ...listed }),
  ),
  /** Who may decide: the two examples of 8.8, names as printed. */
  deciderRoles: z.array(z.strictObject({ id: idSchema, name: z.string().min(1), ...sourced })),
  /** What the record of a decision holds. Each item has a prompt in plain words. */
  recordItems: z.array(
    z.strictObject({
      id: z.enum(SHARING_ITEMS),
      /** Our short name for the item. */
      label: z.string().min(1),
      /** What to write down, in our words. */
      prompt: z.string().min(1),
      ...sourced,
    }),
  ),
  /** The four consents, kept apart. */
  consents: z.array(z.strictObject({ id: z.enum(CONSENT_KINDS), ...listed })),
  /** The wording of each caution. `reviewSharing` has the rules that attach them. */
  cautions: z.record(z.enum(SHARING_CAUTIONS), noticeSchema),
}));
/** The printed rules for sharing information (chapter 8). */
export interface SharingRules extends DeepReadonly<z.infer<typeof sharingRulesSchema>> {}

export const flaggingRulesSchema = strictObject(() => ({
  /** Who may flag and how (9.1). */
  who: noticeSchema,
  /** The test that the caller applies (9.1). */
  test: noticeSchema,
  /** The contact printed for flagging. */
  contact: idSchema,
  /** The four printed steps in order (9.2). */
  steps: z.array(
    z.strictObject({
      id: idSchema,
      by: z.enum(["caller", "local-area-team", "professionals"]),
      ...listed,
    }),
  ),
  /** What the text leaves open (I-25). The library invents nothing for it. */
  notSaid: z.array(z.strictObject({ id: z.enum(FLAG_CAUTIONS), ...listed })),
}));
/** The printed steps for flagging a concern with the Local Area Team (chapter 9). */
export interface FlaggingRules extends DeepReadonly<z.infer<typeof flaggingRulesSchema>> {}
