// Types and tables of the records of this folder. `npm run generate` writes them from the schemas: do
// not edit. A type says what a field holds; a table is the same as JSON Schema, for the reader.

import { editionPinTable, isoDateTable, partialDateTable } from "../foundation/generated.js";
import type { EditionPin, IsoDate, PartialDate } from "../foundation/generated.js";
import type { AgencyExtension } from "../foundation/json-value.js";
import type { Table } from "../foundation/table.js";
import type { YesNoNotKnown } from "../foundation/vocabulary.js";

/**
 * A date of birth as far as it is known: a whole or partial date (2013, 2013-05,
 * 2013-05-14), an age, a range of ages, or recorded as not known. None of them is ever
 * turned into another.
 */
export type DateOfBirth =
  | PartialDate
  | {
      /** Completed years. */
      readonly ageInYears: number;
      /** The day on which the person was that age. */
      readonly on?: IsoDate | undefined;
    }
  | {
      /** Completed years, at least. */
      readonly ageFrom: number;
      /** Completed years, at most. */
      readonly ageTo: number;
      /** The day on which the person was that age. */
      readonly on?: IsoDate | undefined;
    }
  | {
      /** Recorded as not known, which is an answer. */
      readonly unknown: true;
    };

/** “Your details”: who fills in the form (lines 435–439). */
export interface Reporter {
  /** The reporter’s full name. */
  readonly fullName?: string | undefined;
  /** The reporter’s date of birth. */
  readonly dateOfBirth?: DateOfBirth | undefined;
  /** The reporter’s job title. */
  readonly jobTitle?: string | undefined;
  /** The reporter’s organisation. */
  readonly organisation?: string | undefined;
  /** The reporter’s address. */
  readonly address?: string | undefined;
  /** The reporter’s telephone number. */
  readonly telephone?: string | undefined;
  /** The reporter’s e-mail address. */
  readonly email?: string | undefined;
}

/** Who or what the information comes from (lines 441–447). */
export interface InformationSource {
  /**
   * Whether the information is the reporter’s own observation (as-above) or comes from
   * elsewhere. It is only a value; nothing is copied.
   */
  readonly from?: "as-above" | "other" | undefined;
  /**
   * Who or what else the information comes from, in words. The label says “Who or Where”, so
   * it need not be a person.
   */
  readonly whoOrWhere?: string | undefined;
  /** The source’s full name. */
  readonly fullName?: string | undefined;
  /** The source’s date of birth. */
  readonly dateOfBirth?: DateOfBirth | undefined;
  /** The source’s address. */
  readonly address?: string | undefined;
  /** The source’s telephone number. */
  readonly telephone?: string | undefined;
  /** Whether the source would be willing to deal with the police. */
  readonly willingToEngage?: "yes" | "no" | "not-known" | "not-asked" | undefined;
  /**
   * Another partner with whom the source would be willing to deal. The printed question is
   * unclear; the answer is kept as given.
   */
  readonly otherPartner?: string | undefined;
}

/**
 * How the information became known (lines 448–452). Police grade it; no grade is kept
 * here.
 */
export interface Provenance {
  /** How the reporter or the source knows the information, and for how long. */
  readonly howKnownAndHowLong?: string | undefined;
  /** How this person came to know the information. */
  readonly howKnown?: string | undefined;
  /** Whether the information is second hand. */
  readonly secondHand?: YesNoNotKnown | undefined;
  /**
   * When it was first known, in words, however rough, such as “about two weeks ago”. It is
   * never turned into a date.
   */
  readonly firstKnown?: string | undefined;
  /** Who else knows the information. */
  readonly whoElseKnows?: string | undefined;
}

/**
 * What happened and when. The text we hold has no field for it (I-12): these are ours.
 */
export interface FormEvent {
  /** What happened, or what is known. Not on the printed form. */
  readonly account?: string | undefined;
  /** The day on which it happened, as far as it is known. Not on the printed form. */
  readonly date?: PartialDate | undefined;
  /**
   * The time at which it happened, in words, however rough, such as “about nine in the
   * evening”. Not on the printed form.
   */
  readonly time?: string | undefined;
}

/**
 * Someone who is involved (lines 454–463). The text we hold has no field for their part in
 * it (I-12): role and onlineNames are ours.
 */
export interface PersonInvolved {
  /** The person’s full name. */
  readonly fullName?: string | undefined;
  /** Aliases or nicknames of the person. */
  readonly aliases?: readonly string[] | undefined;
  /** The person’s date of birth, as far as it is known. */
  readonly dateOfBirth?: DateOfBirth | undefined;
  /** The person’s address. */
  readonly address?: string | undefined;
  /** The person’s gender, in the writer’s own words: the form prints no choices. */
  readonly gender?: string | undefined;
  /** The person’s telephone number. */
  readonly telephone?: string | undefined;
  /** What the person looks like and wears. */
  readonly description?: string | undefined;
  /**
   * The part that the person plays, as whoever fills in the form says it. Not on the printed
   * form. It is never worked out from anything else.
   */
  readonly role?: "victim" | "suspect" | "witness" | "other" | "not-known" | undefined;
  /**
   * The names that the person uses online, one an item, best with the site or app. Not on
   * the printed form.
   */
  readonly onlineNames?: readonly string[] | undefined;
}

/** What the preamble asks for and no surviving field holds (line 427, I-12). */
export interface RequestedInPreamble {
  /** One vehicle an item, in words. */
  readonly vehicles?: readonly string[] | undefined;
  /** Places, each with the role it plays. */
  readonly places?: readonly Place[] | undefined;
}

/** A place and the role it plays, which the preamble asks for (line 427). */
export interface Place {
  /** The role that the place plays. */
  readonly role?:
    | "residence"
    | "location-of-incident"
    | "school"
    | "college"
    | "work-place"
    | "other"
    | undefined;
  /** An address, or words that describe the place. */
  readonly address?: string | undefined;
  /**
   * The person whose home, school or work place it is, as an index in people counted from 0.
   */
  readonly person?: number | undefined;
  /** A note on the place. */
  readonly note?: string | undefined;
}

/**
 * The police information form, filled in completely or in part (Appendix One): the printed
 * fields, with event and a person’s role and onlineNames as ours, then
 * requestedInPreamble, then agencyExtension. The text we hold is not the whole form
 * (I-12).
 */
export interface PoliceForm {
  /** The edition under which the record was made, so that it can be read alone. */
  readonly edition?: EditionPin | undefined;
  /**
   * Whether the information has to do with child sexual exploitation, as a person answers
   * it. It is never answered from a screening.
   */
  readonly relatesToChildSexualExploitation?: YesNoNotKnown | undefined;
  /** Whether it was also referred or reported to another agency. */
  readonly otherReferrals?: YesNoNotKnown | undefined;
  /** The agencies to which it was referred. */
  readonly otherAgencies?: readonly string[] | undefined;
  /** Who fills in the form. */
  readonly reporter?: Reporter | undefined;
  /** Who or what the information comes from. */
  readonly source?: InformationSource | undefined;
  /** How the information came to be known. */
  readonly provenance?: Provenance | undefined;
  /** What happened and when. Not on the printed form (I-12). */
  readonly event?: FormEvent | undefined;
  /** The people involved, as many as needed, in the order given. */
  readonly people?: readonly PersonInvolved[] | undefined;
  readonly requestedInPreamble?: RequestedInPreamble | undefined;
  /** What an agency adds, by keys of its own such as namespace:name, each with any JSON. */
  readonly agencyExtension?: AgencyExtension | undefined;
}

/** The table of {@link DateOfBirth}. */
export const dateOfBirthTable = (): Table => ({
  anyOf: [
    {
      $ref: "#/$defs/partial-date",
    },
    {
      type: "object",
      properties: {
        ageInYears: {
          type: "integer",
          minimum: 0,
          maximum: 130,
          messages: {
            missing:
              "Expected a date of birth as text, or an object with ageInYears, with ageFrom and ageTo (on may stand beside either), or with unknown: true.",
          },
        },
        on: {
          $ref: "#/$defs/iso-date",
        },
      },
      required: ["ageInYears"],
      additionalProperties: false,
      messages: {
        "unknown-key":
          "Expected a date of birth as text, or an object with ageInYears, with ageFrom and ageTo (on may stand beside either), or with unknown: true.",
      },
    },
    {
      type: "object",
      properties: {
        ageFrom: {
          type: "integer",
          minimum: 0,
          maximum: 130,
          messages: {
            missing:
              "Expected a date of birth as text, or an object with ageInYears, with ageFrom and ageTo (on may stand beside either), or with unknown: true.",
          },
        },
        ageTo: {
          type: "integer",
          minimum: 0,
          maximum: 130,
          messages: {
            missing:
              "Expected a date of birth as text, or an object with ageInYears, with ageFrom and ageTo (on may stand beside either), or with unknown: true.",
          },
        },
        on: {
          $ref: "#/$defs/iso-date",
        },
      },
      required: ["ageFrom", "ageTo"],
      additionalProperties: false,
      check: "age-range",
      messages: {
        "unknown-key":
          "Expected a date of birth as text, or an object with ageInYears, with ageFrom and ageTo (on may stand beside either), or with unknown: true.",
      },
    },
    {
      type: "object",
      properties: {
        unknown: {
          type: "boolean",
          const: true,
        },
      },
      required: ["unknown"],
      additionalProperties: false,
      messages: {
        "unknown-key":
          "Expected a date of birth as text, or an object with ageInYears, with ageFrom and ageTo (on may stand beside either), or with unknown: true.",
      },
    },
  ],
  messages: {
    "wrong-type":
      "Expected a date of birth as text, or an object with ageInYears, with ageFrom and ageTo (on may stand beside either), or with unknown: true.",
  },
});

/** The table of {@link Reporter}. */
export const reporterTable = (): Table => ({
  type: "object",
  properties: {
    fullName: {
      reaches: "source",
      type: "string",
    },
    dateOfBirth: {
      reaches: "source",
      $ref: "#/$defs/date-of-birth",
    },
    jobTitle: {
      reaches: "source",
      type: "string",
    },
    organisation: {
      reaches: "source",
      type: "string",
    },
    address: {
      reaches: "source",
      type: "string",
    },
    telephone: {
      reaches: "source",
      type: "string",
    },
    email: {
      reaches: "source",
      type: "string",
    },
  },
  additionalProperties: false,
});

/** The table of {@link InformationSource}. */
export const informationSourceTable = (): Table => ({
  type: "object",
  properties: {
    from: {
      reaches: "source",
      type: "string",
      enum: ["as-above", "other"],
    },
    whoOrWhere: {
      reaches: "source",
      type: "string",
    },
    fullName: {
      reaches: "source",
      type: "string",
    },
    dateOfBirth: {
      reaches: "source",
      $ref: "#/$defs/date-of-birth",
    },
    address: {
      reaches: "source",
      type: "string",
    },
    telephone: {
      reaches: "source",
      type: "string",
    },
    willingToEngage: {
      reaches: "source",
      type: "string",
      enum: ["yes", "no", "not-known", "not-asked"],
    },
    otherPartner: {
      reaches: "source",
      type: "string",
    },
  },
  additionalProperties: false,
});

/** The table of {@link Provenance}. */
export const provenanceTable = (): Table => ({
  type: "object",
  properties: {
    howKnownAndHowLong: {
      reaches: "source",
      type: "string",
    },
    howKnown: {
      reaches: "source",
      type: "string",
    },
    secondHand: {
      reaches: "how-known",
      type: "string",
      enum: ["yes", "no", "not-known"],
    },
    firstKnown: {
      reaches: "source",
      type: "string",
    },
    whoElseKnows: {
      reaches: "source",
      type: "string",
    },
  },
  additionalProperties: false,
});

/** The table of {@link FormEvent}. */
export const formEventTable = (): Table => ({
  type: "object",
  properties: {
    account: {
      reaches: "intelligence",
      type: "string",
    },
    date: {
      reaches: "intelligence",
      $ref: "#/$defs/partial-date",
    },
    time: {
      reaches: "intelligence",
      type: "string",
    },
  },
  additionalProperties: false,
});

/** The table of {@link PersonInvolved}. */
export const personInvolvedTable = (): Table => ({
  type: "object",
  properties: {
    fullName: {
      reaches: "third-party",
      type: "string",
    },
    aliases: {
      reaches: "third-party",
      type: "array",
      items: {
        type: "string",
      },
    },
    dateOfBirth: {
      reaches: "third-party",
      $ref: "#/$defs/date-of-birth",
    },
    address: {
      reaches: "third-party",
      type: "string",
    },
    gender: {
      reaches: "third-party",
      type: "string",
    },
    telephone: {
      reaches: "third-party",
      type: "string",
    },
    description: {
      reaches: "third-party",
      type: "string",
    },
    role: {
      reaches: "third-party",
      type: "string",
      enum: ["victim", "suspect", "witness", "other", "not-known"],
    },
    onlineNames: {
      reaches: "third-party",
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  additionalProperties: false,
});

/** The table of {@link RequestedInPreamble}. */
export const requestedInPreambleTable = (): Table => ({
  type: "object",
  properties: {
    vehicles: {
      reaches: "intelligence",
      type: "array",
      items: {
        type: "string",
      },
    },
    places: {
      type: "array",
      items: {
        $ref: "#/$defs/place",
      },
    },
  },
  additionalProperties: false,
});

/** The table of {@link Place}. */
export const placeTable = (): Table => ({
  type: "object",
  properties: {
    role: {
      reaches: "intelligence",
      type: "string",
      enum: ["residence", "location-of-incident", "school", "college", "work-place", "other"],
    },
    address: {
      reaches: "intelligence",
      type: "string",
    },
    person: {
      reaches: "intelligence",
      type: "integer",
      minimum: 0,
      maximum: 9007199254740991,
    },
    note: {
      reaches: "intelligence",
      type: "string",
    },
  },
  additionalProperties: false,
});

/** The table of {@link PoliceForm}. */
export const policeFormTable = (): Table => ({
  type: "object",
  properties: {
    edition: {
      $ref: "#/$defs/edition-pin",
    },
    relatesToChildSexualExploitation: {
      reaches: "intelligence",
      type: "string",
      enum: ["yes", "no", "not-known"],
    },
    otherReferrals: {
      reaches: "source",
      type: "string",
      enum: ["yes", "no", "not-known"],
    },
    otherAgencies: {
      reaches: "source",
      type: "array",
      items: {
        type: "string",
      },
    },
    reporter: {
      $ref: "#/$defs/reporter",
    },
    source: {
      $ref: "#/$defs/information-source",
    },
    provenance: {
      $ref: "#/$defs/provenance",
    },
    event: {
      $ref: "#/$defs/form-event",
    },
    people: {
      pointedTo: true,
      type: "array",
      items: {
        $ref: "#/$defs/person-involved",
      },
    },
    requestedInPreamble: {
      $ref: "#/$defs/requested-in-preamble",
    },
    agencyExtension: {
      reaches: "free-text",
      type: "object",
      propertyNames: {
        pattern: "^[a-z][a-z0-9.-]{0,62}:[A-Za-z][A-Za-z0-9._-]{0,62}$",
      },
      check: "agency-extension",
    },
  },
  additionalProperties: false,
  title: "Police information form",
  $defs: {
    "edition-pin": editionPinTable(),
    reporter: reporterTable(),
    "date-of-birth": dateOfBirthTable(),
    "partial-date": partialDateTable(),
    "iso-date": isoDateTable(),
    "information-source": informationSourceTable(),
    provenance: provenanceTable(),
    "form-event": formEventTable(),
    "person-involved": personInvolvedTable(),
    "requested-in-preamble": requestedInPreambleTable(),
    place: placeTable(),
  },
});
