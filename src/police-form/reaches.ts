// Whom each field of a police form can reach (Appendix One), and how repeated details of the
// reporter or the source are found.

import { pinReaches } from "../foundation/reaches.js";
import type { ReachesOf } from "../foundation/reaches.js";
import { policeFormAsFarAsShaped } from "./as-far-as-shaped.js";
import { repeatsDetailsOf } from "./repeats.js";
import type { DateOfBirth, PoliceForm } from "./schema.js";

const sourceBirth = {
  word: "source",
  detail: {
    fields: {
      ageInYears: "source",
      ageFrom: "source",
      ageTo: "source",
      on: "source",
      unknown: "source",
    },
  },
} as const satisfies ReachesOf<DateOfBirth>;

const personBirth = {
  word: "third-party",
  detail: {
    fields: {
      ageInYears: "third-party",
      ageFrom: "third-party",
      ageTo: "third-party",
      on: "third-party",
      unknown: "third-party",
    },
  },
} as const satisfies ReachesOf<DateOfBirth>;

/** The form does not say which of its people is the child, if any (I-12). */
export const policeFormReaches = {
  fields: {
    edition: pinReaches,
    relatesToChildSexualExploitation: "intelligence",
    // What the reporter did about the information.
    otherReferrals: "source",
    otherAgencies: { list: "source" },
    reporter: {
      fields: {
        fullName: "source",
        dateOfBirth: sourceBirth,
        jobTitle: "source",
        organisation: "source",
        address: "source",
        telephone: "source",
        email: "source",
      },
    },
    source: {
      fields: {
        from: "source",
        whoOrWhere: "source",
        fullName: "source",
        dateOfBirth: sourceBirth,
        address: "source",
        telephone: "source",
        willingToEngage: "source",
        otherPartner: "source",
      },
    },
    provenance: {
      fields: {
        howKnownAndHowLong: "source",
        howKnown: "source",
        secondHand: "how-known",
        firstKnown: "source",
        whoElseKnows: "source",
      },
    },
    people: {
      pointedTo: true,
      list: {
        fields: {
          fullName: "third-party",
          aliases: { list: "third-party" },
          dateOfBirth: personBirth,
          address: "third-party",
          gender: "third-party",
          telephone: "third-party",
          description: "third-party",
        },
      },
    },
    requestedInPreamble: {
      fields: {
        vehicles: { list: "intelligence" },
        places: {
          list: {
            fields: {
              role: "intelligence",
              address: "intelligence",
              person: "intelligence",
              note: "intelligence",
            },
          },
        },
      },
    },
    agencyExtension: "free-text",
  },
} as const satisfies ReachesOf<PoliceForm>;

/**
 * Makes a test for whether a text repeats a detail of a form's reporter or source. The form may be
 * any value.
 */
export function repeatsSourceOf(form: unknown): (text: string) => boolean {
  return repeatsDetailsOf(policeFormAsFarAsShaped(form));
}
