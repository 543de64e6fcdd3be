// What an agency may lay over an edition: contacts, titles, display words, sentences, rows, a
// review interval, codings. The schema is strict: no key removes or rewrites what the edition
// holds.

import * as z from "zod";
import { idSchema, isoDateSchema } from "../../foundation/schema.js";
import { CONTACT_FUNCTIONS } from "../../foundation/vocabulary.js";
import { NAMESPACED_ID } from "../overlay-check.js";
import { codingSchema, reviewIntervalSchema, sentencesSchema } from "./agency.js";
import { signReadingSchema } from "./tool.js";

const words = z.string().regex(/\S/, "Expected words, not only spaces.");
const addedId = z
  .string()
  .regex(
    NAMESPACED_ID,
    "Expected the overlay's own id, a dot, and words in lower case joined by hyphens.",
  );

const contactDetails = {
  telephones: z
    .array(
      z
        .string()
        .regex(
          /^\+?\d[\d ()-]*$/,
          "Expected a telephone number of digits, spaces, brackets and hyphens.",
        ),
    )
    .min(1)
    .optional()
    .describe(
      "In the order to ring them. When they can be rung goes into `hours`, anything else into " +
        "`note`.",
    ),
  email: z
    .email("Expected an e-mail address.")
    .optional()
    .describe("The e-mail address of the contact."),
  web: z
    .string()
    .regex(
      /^(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/)?(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?:[/?#]\S*)?$/,
      "Expected a web address, by http or https.",
    )
    .optional()
    .describe("The web address of the contact, with or without `https://`."),
  checkedOn: isoDateSchema
    .optional()
    .describe(
      "The day of the agency's check. Without it the contact is not confirmed, whatever else is " +
        "given.",
    ),
  hours: words
    .optional()
    .describe("When the contact can be reached. Absent: as in the edition, unless details change."),
  note: words.optional().describe("Anything else that people must know."),
} as const;

/**
 * The strict schema of an {@link Overlay}. It does not check that ids lead somewhere in the
 * edition: `defineOverlay` does.
 */
export const overlaySchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/, "Expected words in lower case joined by hyphens, without a dot.")
      .describe(
        "The overlay's permanent id. It becomes part of the id of the new edition. Every id " +
          "that the overlay adds begins with it.",
      ),
    version: z
      .string()
      .regex(
        /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/,
        "Expected a version of three numbers, such as 1.0.0.",
      )
      .describe("The version of the overlay, by semantic versioning."),
    agency: words.optional().describe("The agency's name as its staff know it."),
    contacts: z
      .array(
        z.strictObject({
          id: idSchema.describe("The id of the contact in the edition."),
          name: words.optional().describe("The name to show in place of the printed one."),
          ...contactDetails,
        }),
      )
      .optional()
      .describe(
        "Contacts of the edition, by id. The agency confirms each as it stands (`checkedOn` " +
          "alone) or gives its own details. If any of telephones, e-mail and web is given, it " +
          "replaces all three and the hours: those not given are dropped. Hours stay if the " +
          "details are the same.",
      ),
    addedContacts: z
      .array(
        z.strictObject({
          id: addedId.describe(
            "The permanent id of the contact: the id of the overlay, a dot, then words.",
          ),
          name: words.describe("The name of the contact."),
          functions: z
            .array(z.enum(CONTACT_FUNCTIONS).exclude(["emergency"]))
            .min(1)
            .describe("The purposes for which people look the contact up, never emergencies."),
          ...contactDetails,
        }),
      )
      .optional()
      .describe(
        "The agency's own contacts. They cannot be for emergencies: the emergency notice is for " +
          "that.",
      ),
    titles: z
      .array(
        z.strictObject({
          role: idSchema.describe("The id of the role."),
          title: words.describe("The title by which the agency knows the role."),
        }),
      )
      .optional()
      .describe(
        "The agency's names for roles. `role` is `manager-or-lead` (7.7) or an id in the " +
          "edition's `sharing.deciderRoles` (8.8).",
      ),
    sentences: sentencesSchema
      .optional()
      .describe(
        "The agency's wording of sentences in documents, by the id of the sentence, with the " +
          "same holes in braces. Sentences about danger and about what is not known stand. With " +
          "`language`, all sentences of another language.",
      ),
    addedRows: z
      .array(
        z.strictObject({
          id: addedId.describe(
            "The permanent id of the row: the id of the overlay, a dot, then words.",
          ),
          level: idSchema.describe("The level to whose section of the tool the row is added."),
          label: words.describe("The words of the whole row."),
          name: words
            .max(60)
            .optional()
            .describe(
              "A short name of the row, for lists. Absent: the words of the whole row stand in it.",
            ),
          signs: z
            .array(
              z.strictObject({
                id: addedId.describe(
                  "The permanent id of the sign: the id of the overlay, a dot, then words.",
                ),
                label: words.describe("The words of the sign."),
                strand: signReadingSchema.shape.strand,
              }),
            )
            .min(1)
            .describe("The separate signs of the row. A Yes on the row means some or all of them."),
          themes: z.array(idSchema).min(1).describe("Ids of the edition's themes."),
        }),
      )
      .optional()
      .describe("The agency's own rows. They come after the other rows of their level."),
    display: z
      .array(
        z.strictObject({
          id: idSchema.describe("The id of the row, the sign or the level."),
          text: words.describe("The words to show."),
        }),
      )
      .optional()
      .describe(
        "Words to show beside the printed ones, by the id of a row, a sign or a level (I-40).",
      ),
    reviewInterval: z
      .strictObject({
        ...reviewIntervalSchema.pick({ length: true, unit: true }).shape,
        reason: words.describe("Why the agency chose this interval, in its own words."),
      })
      .optional()
      .describe("How often the agency reviews, and why. The guidance leaves this open (I-43)."),
    codings: z
      .array(
        z.strictObject({
          id: idSchema.describe("The id of the row, the sign or the level."),
          ...codingSchema.shape,
        }),
      )
      .optional()
      .describe(
        "Codes of other systems for a row, a sign or a level, by its id. Rows that the overlay " +
          "adds may have them too. One id may have many. A code for a row says more than “some " +
          "or all” supports, so the agency answers for it: see Coding.",
      ),
  })
  .meta({
    id: "overlay",
    title: "Overlay",
    description:
      "What an agency lays over an edition. It adds, confirms and gives words. It takes nothing " +
      "away.",
  });
