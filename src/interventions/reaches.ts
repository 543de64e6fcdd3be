// Whom each field of a record of interventions can reach (7.8).

import { pinMarks, practitionerMarks } from "../foundation/reaches.js";
import type { MarksOf } from "../foundation/reaches.js";
import type { Interventions } from "./schema.js";

/** The marks of {@link Interventions}. */
export const interventionsMarks = {
  fields: {
    edition: pinMarks,
    interventions: {
      list: {
        fields: {
          what: "free-text",
          by: practitionerMarks,
          aims: { list: "subject" },
          from: "date",
          until: "date",
          assessedBy: "free-text",
          seen: {
            list: {
              fields: { aim: "subject", what: "free-text", by: practitionerMarks, on: "how-known" },
            },
          },
        },
      },
    },
    noneFor: { list: "subject" },
  },
} as const satisfies MarksOf<Interventions>;
