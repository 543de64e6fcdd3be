// Chapters 8 and 9 as data: sharing information, and flagging with the Local Area Team.

import * as z from "zod";
import { FLAG_CAUTIONS, SHARING_CAUTIONS } from "../../foundation/caution.js";
import {
  CONSENT_KINDS,
  NOT_SOUGHT_GROUNDS,
  PUBLIC_INTEREST_PURPOSES,
  SHARING_ITEMS,
} from "../../foundation/vocabulary.js";
import { idSchema, noticeSchema, sourced } from "../../foundation/schema.js";

const listed = {
  text: z.string().min(1).describe("What it is, in our words."),
  ...sourced,
};

export const sharingRulesSchema = z
  .strictObject({
    id: idSchema.describe(
      "The id and version of these rules. They change separately from the screening tool.",
    ),
    version: z.string().min(1).describe("The version of these rules, such as `1.0.0`."),
    title: z.string().min(1).describe("The title of the chapter as printed."),
    gateways: z
      .array(
        z.strictObject({
          id: z
            .enum(["consent", "public-interest"])
            .describe("The basis on which information can be disclosed."),
          ...listed,
        }),
      )
      .describe("The two bases on which information can be disclosed (8.5)."),
    notSoughtGrounds: z
      .array(
        z.strictObject({
          id: z.enum(NOT_SOUGHT_GROUNDS).describe("The permanent id of the example."),
          ...listed,
        }),
      )
      .describe(
        "Examples of when not to ask for consent (8.6). They explain a decision and are never " +
          "its basis.",
      ),
    publicInterestPurposes: z
      .array(
        z.strictObject({
          id: z.enum(PUBLIC_INTEREST_PURPOSES).describe("The permanent id of the example."),
          ...listed,
        }),
      )
      .describe("Examples of a public interest (8.7)."),
    deciderRoles: z
      .array(
        z.strictObject({
          id: idSchema.describe("The permanent id of the role."),
          name: z.string().min(1).describe("The name as printed."),
          ...sourced,
        }),
      )
      .describe("Who may decide: the two examples of 8.8, names as printed."),
    recordItems: z
      .array(
        z.strictObject({
          id: z.enum(SHARING_ITEMS).describe("The permanent id of the item."),
          label: z.string().min(1).describe("Our short name for the item."),
          prompt: z.string().min(1).describe("What to write down, in our words."),
          ...sourced,
        }),
      )
      .describe("What the record of a decision holds. Each item has a prompt in plain words."),
    consents: z
      .array(
        z.strictObject({
          id: z
            .enum(CONSENT_KINDS)
            .describe("The consent that is meant. One never stands for another."),
          ...listed,
        }),
      )
      .describe("The four consents, kept apart."),
    cautions: z
      .record(z.enum(SHARING_CAUTIONS), noticeSchema)
      .describe("The wording of each caution. `reviewSharing` has the rules that attach them."),
    notCovered: noticeSchema
      .optional()
      .describe("That the document has no such rules. Every review shows it."),
  })
  .meta({
    id: "sharing-rules",
    description: "The printed rules for sharing information (chapter 8).",
  });

export const flaggingRulesSchema = z
  .strictObject({
    who: noticeSchema.describe("Who may flag and how (9.1)."),
    test: noticeSchema.describe("The test that the caller applies (9.1)."),
    contact: idSchema.optional().describe("The contact printed for flagging."),
    steps: z
      .array(
        z.strictObject({
          id: idSchema.describe("The permanent id of the step."),
          by: z
            .enum(["caller", "local-area-team", "professionals"])
            .describe("Who takes the step."),
          ...listed,
        }),
      )
      .describe("The four printed steps in order (9.2)."),
    notSaid: z
      .array(
        z.strictObject({
          id: z.enum(FLAG_CAUTIONS).describe("The caution that names what is left open."),
          ...listed,
        }),
      )
      .describe("What the text leaves open (I-25). The library invents nothing for it."),
    notCovered: noticeSchema
      .optional()
      .describe("That the document has no such steps. Every check of flags shows it."),
  })
  .meta({
    id: "flagging-rules",
    description: "The printed steps for flagging a concern with the Local Area Team (chapter 9).",
  });
