// What may go from a police form into an intelligence report (Appendix One, line 429).

import type { EmergencyNotice, Edition } from "../editions/types.js";
import { editionOf } from "../editions/whole.js";
import { york } from "../editions/york.js";
import { pointer } from "../foundation/result.js";
import { policeFormAsFarAsShaped, withoutAbsent } from "./as-far-as-shaped.js";
import { repeatsDetailsOf } from "./repeats.js";
import type { PersonInvolved, Place, PoliceForm, Provenance } from "./generated.js";

/**
 * What is passed on for intelligence: the information and the people involved. It has no field for
 * who filled in the form, where the information comes from, how it became known in anyone's words,
 * or what an agency added.
 */
export interface IntelligenceReport {
  /** Always the first property. */
  readonly emergency: EmergencyNotice;
  readonly relatesToChildSexualExploitation?: PoliceForm["relatesToChildSexualExploitation"];
  /** Only whether the information is second hand. */
  readonly provenance?: Pick<Provenance, "secondHand">;
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

/** What is passed on, and the paths in the form at which something was withheld. */
interface Sifted {
  readonly report: Omit<IntelligenceReport, "emergency">;
  readonly withheld: readonly string[];
}

/**
 * Builds what may be passed on for intelligence, without the details of the reporter and the
 * source.
 *
 * The report is built only from the fields named in {@link IntelligenceReport}. It leaves out as
 * well:
 *
 * - the words on how and since when the information is known and who else knows it, because they
 *   can point to the source;
 * - the other agencies told, because they show what the reporter did;
 * - the agency's extension, because it can hold anything.
 *
 * A field is withheld if it repeats a whole detail of the reporter or the source: name, whole date
 * of birth, job title, organisation, address, telephone number or e-mail address. Capitals and
 * spacing make no difference. The field is withheld even if the detail is the child's own.
 * {@link reviewPoliceForm} lists the withheld fields. The report does not, because that would point
 * to the source.
 *
 * @remarks Limit: it finds repeated words and nothing else that points to someone, such as a first
 *   name, a relationship or what only one person could have seen. A person reads the report before
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
 *   reporter: { fullName: "A. Worker", organisation: "Example Youth Project" },
 *   people: [{ aliases: ["Example nickname"], description: "Seen by A Worker, tall, cap" }],
 * });
 * report.people; // [{ aliases: ["Example nickname"] }]
 */
export function forIntelligence(form: PoliceForm, edition: Edition = york): IntelligenceReport {
  edition = editionOf(edition);
  return {
    emergency: edition.emergency,
    ...siftForIntelligence(policeFormAsFarAsShaped(form)).report,
  };
}

/** Splits a form into what is passed on and the JSON Pointers of what is withheld. */
export function siftForIntelligence(form: PoliceForm): Sifted {
  const {
    relatesToChildSexualExploitation,
    provenance = {},
    people = [],
    requestedInPreamble: { vehicles = [], places = [] } = {},
  } = form;
  const repeats = repeatsDetailsOf(form);
  const withheld: string[] = [];

  function pass(text: string | undefined, ...path: readonly PropertyKey[]): string | undefined {
    if (text === undefined || !repeats(text)) return text;
    withheld.push(pointer(path));
    return undefined;
  }
  function passAll(texts: readonly string[], ...path: readonly PropertyKey[]): string[] {
    return texts.flatMap((text, index) => pass(text, ...path, index) ?? []);
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

  const { secondHand } = provenance;
  const report = withoutAbsent<Sifted["report"]>({
    relatesToChildSexualExploitation,
    provenance: secondHand && { secondHand },
    people: people.map((person, index) => {
      const at = (field: keyof PersonInvolved): readonly PropertyKey[] => ["people", index, field];
      return withoutAbsent<PersonInvolved>({
        fullName: pass(person.fullName, ...at("fullName")),
        aliases: person.aliases && passAll(person.aliases, ...at("aliases")),
        dateOfBirth: passDate(person.dateOfBirth, ...at("dateOfBirth")),
        address: pass(person.address, ...at("address")),
        gender: pass(person.gender, ...at("gender")),
        telephone: pass(person.telephone, ...at("telephone")),
        description: pass(person.description, ...at("description")),
      });
    }),
    requestedInPreamble: {
      vehicles: passAll(vehicles, "requestedInPreamble", "vehicles"),
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
  return { report, withheld };
}
