// The schema of a rule: its shape alone. What the shape cannot say, such as ids that lead nowhere,
// `ruleIssues` checks.

import * as z from "zod";
import { citationSchema, idSchema, sourced } from "../../foundation/schema.js";
import { DEEPEST_RULE, MOST_POINTS, isNestedTooDeep } from "./limits.js";
import { CONDITION_FACTS } from "./types.js";
import type { Condition, Rule, RulePart } from "./types.js";

const source = {
  basis: sourced.basis,
  citations: z
    .tuple([citationSchema], citationSchema)
    .describe("Where the rule stands in the source text. Never empty."),
  note: sourced.note,
} as const;

const wholeNumber = z.int().min(0).max(MOST_POINTS);
const rowIds = z.array(idSchema).min(1);
const levelId = idSchema.describe("The id of the level.");

const pointsSchema = z
  .strictObject({
    row: idSchema.describe("The id of the row."),
    yes: wholeNumber.optional().describe("The points of a Yes. Absent: none."),
    no: wholeNumber.optional().describe("The points of a No. Absent: none."),
    observed: z
      .strictObject({
        from: wholeNumber.describe("The fewest completed months before the day."),
        before: wholeNumber.describe("The completed months from which it no longer counts."),
      })
      .meta({ id: "observed-within", description: "A window of completed months before the day." })
      .optional()
      .describe("The window in which a Yes counts. Absent: it counts whenever it was observed."),
  })
  .meta({ id: "points", description: "The points of a row." });

const pointGroupSchema = z
  .strictObject({
    points: z.array(pointsSchema).min(1).describe("The points of its rows."),
    bands: z
      .array(
        z
          .strictObject({
            from: wholeNumber.describe("The sum from which the band counts."),
            points: wholeNumber.describe("The points that the band gives."),
          })
          .meta({ id: "point-band", description: "From a number on, so many points." }),
      )
      .min(1)
      .describe("The points by the sum of the rows, lowest first. Below the first band are none."),
  })
  .meta({ id: "point-group", description: "Rows whose sum is banded to points first." });

/** The schema of a condition. */
const conditionSchema: z.ZodType<Condition> = z
  .union([
    z.strictObject({
      under: z.int().min(0).max(MOST_POINTS).describe("Holds under this age, in completed years."),
    }),
    z.strictObject({
      fact: z.enum(CONDITION_FACTS).describe("The fact that is asked for."),
      is: z.enum(["yes", "no"]).describe("What the fact must be."),
    }),
    z.strictObject({ anyYes: rowIds.describe("Holds if any of these rows is answered Yes.") }),
    z.strictObject({
      atLeast: z.int().min(1).max(MOST_POINTS).describe("How many rows must be answered Yes."),
      of: rowIds.describe("The rows that are counted."),
    }),
    z
      .strictObject({
        get all(): z.ZodType<readonly Condition[]> {
          return z.array(conditionSchema).min(1).describe("Holds if all of these hold.");
        },
      })
      .meta({ id: "all-conditions", description: "Several conditions that all must hold." }),
    z
      .strictObject({
        get any(): z.ZodType<readonly Condition[]> {
          return z.array(conditionSchema).min(1).describe("Holds if any of these holds.");
        },
      })
      .meta({ id: "any-condition", description: "Several conditions of which any is enough." }),
  ])
  .meta({
    id: "condition",
    description: "Something that holds, does not hold, or cannot be told.",
  });

const kinds = [
  z
    .strictObject({
      kind: z.literal("highest-section").describe("The highest level of a row answered Yes."),
      rows: rowIds.optional().describe("The rows that count. Absent: all."),
      ...source,
    })
    .meta({ id: "highest-section-rule", description: "The highest level of a row answered Yes." }),
  z
    .strictObject({
      kind: z.literal("count").describe("The number of rows answered Yes."),
      rows: rowIds.optional().describe("The rows that count. Absent: all."),
      reaches: z
        .array(
          z
            .strictObject({
              atLeast: z.int().min(1).max(MOST_POINTS).describe("How many rows reach the level."),
              level: levelId,
            })
            .meta({ id: "count-step", description: "From a number of rows on, a level." }),
        )
        .min(1)
        .describe("The levels by the number of rows. Below the first step is the lowest level."),
      ...source,
    })
    .meta({ id: "count-rule", description: "The number of rows answered Yes." }),
  z
    .strictObject({
      kind: z.literal("sum").describe("The sum of the points of rows and groups."),
      points: z.array(pointsSchema).describe("The points of rows. Empty only beside groups."),
      groups: z.array(pointGroupSchema).min(1).optional().describe("Rows that are banded first."),
      bands: z
        .array(
          z
            .strictObject({
              from: wholeNumber.describe("The sum from which the band counts."),
              level: levelId,
            })
            .meta({ id: "level-band", description: "From a number on, a level." }),
        )
        .min(1)
        .describe("The levels by the sum. Below the first band is the lowest level."),
      ...source,
    })
    .meta({
      id: "sum-rule",
      description: "The sum of the points of rows, and of groups that are banded before.",
    }),
  z
    .strictObject({
      kind: z.literal("any-of").describe("Any Yes gives the level, or asks for the action."),
      rows: rowIds.describe("The rows, of which one answered Yes is enough."),
      level: levelId.optional(),
      action: idSchema.optional().describe("The id of the action that it asks for."),
      ...source,
    })
    .meta({
      id: "any-of-rule",
      description:
        "Any Yes of the rows gives the level, or asks for the action. It has one of the two.",
    }),
  z
    .strictObject({
      kind: z.literal("floor").describe("Never below the level while the condition holds."),
      when: conditionSchema.describe("The condition."),
      level: levelId,
      ...source,
    })
    .meta({ id: "floor-rule", description: "Never below the level while the condition holds." }),
  z
    .strictObject({
      kind: z.literal("gate").describe("Counts only while the condition holds."),
      when: conditionSchema.describe("The condition."),
      get rule(): z.ZodType<RulePart> {
        return rulePartSchema.describe("The rule that counts while the condition holds.");
      },
      ...source,
    })
    .meta({ id: "gate-rule", description: "A rule that counts while a condition holds." }),
  z
    .strictObject({
      kind: z.literal("highest").describe("The highest level that any of several rules gives."),
      get of(): z.ZodType<readonly RulePart[]> {
        return z.array(rulePartSchema).min(1).describe("The rules.");
      },
      ...source,
    })
    .meta({ id: "highest-rule", description: "The highest level of several rules." }),
] as const;

/** The schema of a rule that gives one level. */
const rulePartSchema: z.ZodType<RulePart> = z
  .discriminatedUnion("kind", kinds)
  .meta({ id: "rule-part", description: "A rule that gives one level." });

const profileSchema = z
  .strictObject({
    kind: z.literal("profile").describe("A level for each area, and no level of the whole."),
    areas: z
      .array(
        z
          .strictObject({
            id: idSchema.describe("The permanent id of the area."),
            name: z.string().min(1).describe("The name of the area, as printed."),
            rule: rulePartSchema.describe("The rule for the level of the area."),
          })
          .meta({ id: "profile-area", description: "An area of a profile." }),
      )
      .min(1)
      .describe("The areas, in printed order."),
    ...source,
  })
  .meta({ id: "profile-rule", description: "A level for each area, and no level of the whole." });

/**
 * The schema of a rule. A rule that is nested too deep is refused before its parts are looked at,
 * so that no input exhausts the stack.
 */
export const ruleSchema = z
  .preprocess(
    (input, context) => {
      if (!isNestedTooDeep(input)) return input;
      context.addIssue({ code: "custom", message: `Nest at most ${DEEPEST_RULE} rules.` });
      return z.NEVER;
    },
    z.discriminatedUnion("kind", [profileSchema, ...kinds]) satisfies z.ZodType<Rule>,
  )
  .meta({ id: "rule", description: "How the answers of the tool give a level." });
