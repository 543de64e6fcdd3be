// Whom each field of a record of interventions can reach (7.8).

import { pinReaches, practitionerReaches } from "../foundation/reaches.js";
import type { ReachesOf } from "../foundation/reaches.js";
import type { Interventions } from "./schema.js";

export const interventionsReaches = {
  fields: {
    edition: pinReaches,
    interventions: {
      list: {
        fields: {
          what: "free-text",
          by: practitionerReaches,
          aims: { list: "subject" },
          from: "date",
          until: "date",
          assessedBy: "free-text",
          seen: {
            list: {
              fields: {
                aim: "subject",
                what: "free-text",
                by: practitionerReaches,
                on: "how-known",
              },
            },
          },
        },
      },
    },
    noneFor: { list: "subject" },
  },
} as const satisfies ReachesOf<Interventions>;
