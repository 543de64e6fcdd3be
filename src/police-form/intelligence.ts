// What may go from a police form into an intelligence report (Appendix One, line 429).

import type { EmergencyNotice, ShownEdition } from "../editions/types.js";
import { shownOf } from "../editions/whole.js";
import { yorkShown } from "../editions/york.js";
import { isRecorded, policeFormAsFarAsShaped, withoutAbsent } from "./as-far-as-shaped.js";
import { sifterOf } from "./repeats.js";
import type { LeftOut } from "./withheld.js";
import type { FormEvent, PersonInvolved, Place, PoliceForm, Provenance } from "./generated.js";

/**
 * What is passed on for intelligence: what happened, when and where, the people involved, and how
 * it is known. It has no field for who filled in the form, for the details of the source, for what
 * the reporter did, or for what an agency added.
 */
export interface IntelligenceReport {
  /** Always the first property. */
  readonly emergency: EmergencyNotice;
  readonly relatesToChildSexualExploitation?: PoliceForm["relatesToChildSexualExploitation"];
  /** How and since when it is known, as far as the words do not name the reporter or the source. */
  readonly provenance?: Provenance;
  /** The account, the date and the time, as far as the words do not name them either. */
  readonly event?: FormEvent;
  /** In the form's order. Each person keeps the same index. */
  readonly people: readonly PersonInvolved[];
  /** What the preamble asks for, as far as it is recorded. */
  readonly requestedInPreamble: {
    /** A vehicle each, in words. */
    readonly vehicles: readonly string[];
    /** Places, each with the part it plays. */
    readonly places: readonly Place[];
  };
}

/** What is passed on, what is left out, and the paths of words to read first. */
interface Sifted {
  readonly report: Omit<IntelligenceReport, "emergency">;
  readonly leftOut: readonly LeftOut[];
  readonly toRead: readonly (readonly PropertyKey[])[];
}

/**
 * Builds what may be passed on for intelligence, without what repeats a detail of the reporter or
 * the source.
 *
 * The report is built only from the fields named in {@link IntelligenceReport}. In those it looks
 * for each detail of the reporter and the source, in the forms in which people write it:
 *
 * - a name, whole or in part, also as Müller and Mueller, or McDonald and MacDonald. A part that is
 *   an everyday word as well (Will, Brown) counts only where it is plainly a name. Parts of one or
 *   two letters are not looked for. Where the names of people involved stand, only the whole name
 *   counts. A surname that the source shares with one of them counts only after a title. “Rose
 *   Lane” is a street;
 * - a telephone number, in digits or in words, however it is spaced, with a country code or
 *   without, and without its area code where it stands by itself;
 * - a whole date of birth, with day, month and year in any order in use, the month in figures or in
 *   words, and the year in two digits or four;
 * - an e-mail address, also with its signs in words;
 * - an address, and each of its first twelve lines that has a number; a job title; who or where,
 *   and another partner;
 * - an organisation, unless it is named only by its kind, such as “School”.
 *
 * Telephone numbers, dates and e-mail addresses are found in whichever box of the reporter or the
 * source they stand. Capitals, accents, invisible characters, and letters of the Latin, Cyrillic,
 * Greek, Armenian, Coptic, Cherokee and Lisu scripts that look like plain Latin ones make no
 * difference. What people write where there is nothing to write, such as “unknown”, “n/a” and “as
 * above”, is not looked for, and neither is “York” as an address or an everyday word by itself.
 * {@link reviewPoliceForm} says which detail that is.
 *
 * A field that repeats a detail is withheld, even if the detail is the child's own. Of the address
 * of a place, the lines that name an organisation are left out and the others stay.
 * {@link reviewPoliceForm} lists what is withheld, with the reason and what to do. The report does
 * not, because that would point to the source.
 *
 * @remarks Limit: it finds these and nothing else that points to someone, such as initials, a
 *   misspelt name, another form of a first name, a name within another word, a year of birth or an
 *   age, a relationship, or what only one person could have seen. A person reads the report before
 *   it goes anywhere. Police decide what they put into an intelligence report and how they grade
 *   information. The assurance of line 429 is theirs to give.
 * @guidance Appendix One, lines 427, 429, 441–463
 * @param form - From {@link parsePoliceForm}. Parse first. Input that was not parsed is read field
 *   by field; a field of another shape is left out.
 * @param edition - The edition whose emergency notice stands first.
 * @returns A new object that shares nothing with the form, with the emergency notice first. Never
 *   throws.
 * @example
 * const report = forIntelligence({
 *   reporter: { fullName: "Amy Example", organisation: "Example Youth Project" },
 *   event: { account: "A red van stopped and a man got out.", date: "2026-03-02" },
 *   people: [{ aliases: ["Example nickname"], description: "Amy saw him: tall, cap" }],
 * });
 * report.event; // { account: "A red van stopped and a man got out.", date: "2026-03-02" }
 * report.people; // [{ aliases: ["Example nickname"] }]
 */
export function forIntelligence(
  form: PoliceForm,
  edition: ShownEdition = yorkShown,
): IntelligenceReport {
  edition = shownOf(edition);
  return {
    emergency: edition.emergency,
    ...siftForIntelligence(policeFormAsFarAsShaped(form)).report,
  };
}

/** Splits a form into what is passed on and what is left out, with the words to read first. */
export function siftForIntelligence(form: PoliceForm): Sifted {
  const {
    relatesToChildSexualExploitation,
    provenance = {},
    event = {},
    people = [],
    requestedInPreamble: { vehicles = [], places = [] } = {},
  } = form;
  const sift = sifterOf(form);
  const leftOut: LeftOut[] = [];
  const toRead: (readonly PropertyKey[])[] = [];

  function pass(text: string | undefined, ...path: readonly PropertyKey[]): string | undefined {
    if (text === undefined) return undefined;
    const kept = sift(text, path);
    if (kept.repeats)
      leftOut.push({ path, because: kept.repeats, isPart: kept.text !== undefined });
    return kept.text;
  }
  /** Words on how something is known, or on all of it. */
  function passToRead(
    text: string | undefined,
    ...path: readonly PropertyKey[]
  ): string | undefined {
    const kept = pass(text, ...path);
    if (isRecorded(kept)) toRead.push(path);
    return kept;
  }
  function passAll(
    texts: readonly string[] | undefined,
    ...path: readonly PropertyKey[]
  ): string[] | undefined {
    return texts?.flatMap((text, index) => pass(text, ...path, index) ?? []);
  }
  function passDate(
    date: PersonInvolved["dateOfBirth"],
    ...path: readonly PropertyKey[]
  ): PersonInvolved["dateOfBirth"] {
    if (typeof date !== "object") return pass(date, ...path);
    return "on" in date
      ? withoutAbsent({ ...date, on: pass(date.on, ...path, "on") })
      : { ...date };
  }

  const known = withoutAbsent<Provenance>({
    howKnownAndHowLong: passToRead(
      provenance.howKnownAndHowLong,
      "provenance",
      "howKnownAndHowLong",
    ),
    howKnown: passToRead(provenance.howKnown, "provenance", "howKnown"),
    secondHand: provenance.secondHand,
    firstKnown: passToRead(provenance.firstKnown, "provenance", "firstKnown"),
    whoElseKnows: passToRead(provenance.whoElseKnows, "provenance", "whoElseKnows"),
  });
  const happened = withoutAbsent<FormEvent>({
    account: passToRead(event.account, "event", "account"),
    date: pass(event.date, "event", "date"),
    time: pass(event.time, "event", "time"),
  });
  const report = withoutAbsent<Sifted["report"]>({
    relatesToChildSexualExploitation,
    provenance: Object.keys(known).length > 0 ? known : undefined,
    event: Object.keys(happened).length > 0 ? happened : undefined,
    people: people.map((person, index) => {
      const at = (field: keyof PersonInvolved): readonly PropertyKey[] => ["people", index, field];
      return withoutAbsent<PersonInvolved>({
        fullName: pass(person.fullName, ...at("fullName")),
        aliases: passAll(person.aliases, ...at("aliases")),
        dateOfBirth: passDate(person.dateOfBirth, ...at("dateOfBirth")),
        address: pass(person.address, ...at("address")),
        gender: pass(person.gender, ...at("gender")),
        telephone: pass(person.telephone, ...at("telephone")),
        description: pass(person.description, ...at("description")),
        role: person.role,
        onlineNames: passAll(person.onlineNames, ...at("onlineNames")),
      });
    }),
    requestedInPreamble: {
      vehicles: passAll(vehicles, "requestedInPreamble", "vehicles") ?? [],
      places: places.map(({ role, address, person, note }, index) =>
        withoutAbsent<Place>({
          role,
          address: pass(address, "requestedInPreamble", "places", index, "address"),
          person,
          note: pass(note, "requestedInPreamble", "places", index, "note"),
        }),
      ),
    },
  });
  return { report, leftOut: [...leftOut, ...neverPassedOn(form)], toRead };
}

/** What the report has no field for, apart from the details of the reporter and the source. */
function neverPassedOn({ otherReferrals, otherAgencies, agencyExtension }: PoliceForm): LeftOut[] {
  return [
    ...(otherReferrals === undefined
      ? []
      : [{ path: ["otherReferrals"], because: "shows-what-you-did" } as const]),
    ...(isRecorded(otherAgencies)
      ? [{ path: ["otherAgencies"], because: "shows-what-you-did" } as const]
      : []),
    ...(agencyExtension === undefined || Object.keys(agencyExtension).length === 0
      ? []
      : [{ path: ["agencyExtension"], because: "can-hold-anything" } as const]),
  ];
}
