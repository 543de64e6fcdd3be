// A second rule set beside chapter 8: what law and national advice have changed since the guidance,
// as far as it was found. It is named and dated, and never applied. Sources are text to look up,
// not links, because they were read as stored copies.

import { sharingReview } from "../catalogue/english/sharing-review.js";
import { deepFreeze } from "../foundation/objects.js";
import type { PartialDate } from "../foundation/generated.js";
import type { AdviceCertainty } from "../foundation/vocabulary.js";

/** One change in law or national advice. */
export interface AdviceEntry {
  readonly id: string;
  /** Its name. */
  readonly title: string;
  /** When it was made, published or last seen, as far as known. */
  readonly date?: PartialDate;
  /** What it changes or adds, in our words. Not legal advice. */
  readonly changes: string;
  /** The printed paragraphs it affects, by section. */
  readonly touches: readonly string[];
  /** Where it was found. */
  readonly source: string;
  readonly certainty: AdviceCertainty;
  /** What is not confirmed. */
  readonly note: string;
}

/** A named and versioned list of newer law and advice. */
export interface NewerAdvice {
  readonly id: string;
  readonly version: string;
  /** The id of the printed rules that it stands beside. */
  readonly beside: string;
  /** The day on which all entries were last checked. Absent if that day is not known. */
  readonly checkedOn?: PartialDate;
  /** The sentence to show where information may be shared. */
  readonly text: string;
  readonly entries: readonly AdviceEntry[];
}

/**
 * What law and national advice have changed since the York guidance was printed, as far as it was
 * found.
 *
 * Each entry says what it changes, which printed paragraphs it affects, where it was found and what
 * is not confirmed.
 *
 * @remarks Limit: no function applies it, and it is not legal advice. It was read from stored
 *   copies of unknown age, many of them summaries. Ask the designated lead what applies now.
 * @guidance 8.5–8.9, lines 314–330
 * @example
 * NEWER_ADVICE.entries
 *   .filter((entry) => entry.certainty === "not-confirmed")
 *   .map((entry) => entry.id);
 * // ["duty-to-report"]
 */
export const NEWER_ADVICE: NewerAdvice = /* @__PURE__ */ deepFreeze<NewerAdvice>({
  id: "england-since-the-guidance",
  version: "1.0.0",
  beside: "york-as-printed",
  text: /* @__PURE__ */ sentence(),
  entries: [
    {
      id: "information-sharing-advice",
      title:
        "Information sharing: advice for practitioners providing safeguarding services " +
        "(Department for Education)",
      date: "2024-05",
      changes:
        "Seven golden rules. Consent is not needed where a child is at risk or may be, and is " +
        "usually not the right lawful basis. Be open with families where that is safe, " +
        "protect identities, share only what is relevant, and write down the decision. Three " +
        "senses of consent are told apart. The guidance as printed looks to consent first.",
      touches: ["8.5", "8.6", "8.7", "8.9"],
      source:
        "Law firms’ and councils’ accounts: cooklawyers.co.uk, mills-reeve.com, " +
        "coventry.gov.uk, anthonycollins.com; accounts by the partnerships of Somerset, Plymouth " +
        "and Coventry",
      certainty: "published",
      note: "Some accounts name April 2024. It was read in accounts of it, not in full.",
    },
    {
      id: "ten-step-guide",
      title:
        "A 10 step guide to sharing information to safeguard children (Information " +
        "Commissioner’s Office)",
      date: "2023-09-14",
      changes:
        "Data protection law does not prevent sharing to protect a child, and not sharing can " +
        "do more harm. It advises a basis other than consent, and sharing in an emergency.",
      touches: ["8.5", "8.6", "8.9"],
      source: "ico.org.uk, guide of 14 September 2023",
      certainty: "published",
      note: "Whether it has been revised since is not confirmed.",
    },
    {
      id: "safeguarding-condition",
      title: "Data Protection Act 2018, Schedule 1, paragraph 18",
      date: "2018",
      changes:
        "A condition of substantial public interest: to protect someone under 18, or an adult " +
        "at risk, from neglect or from physical, mental or emotional harm, or to protect " +
        "their well-being. It reaches to cases without consent, where consent cannot be given " +
        "or cannot reasonably be obtained, or where asking for it would prejudice that " +
        "protection. The last is close to 8.6.",
      touches: ["8.5", "8.6", "8.7"],
      source: "As described in the National Guidance for Child Protection in Scotland 2021",
      certainty: "enacted",
      note:
        "It was read in that description, not in the Act. Its present wording is not " +
        "confirmed.",
    },
    {
      id: "recognised-legitimate-interest",
      title:
        "Recognised legitimate interests, safeguarding condition (UK GDPR, Annex 1, paragraph 6)",
      date: "2025",
      changes:
        "The Data (Use and Access) Act 2025 adds recognised legitimate interests, one of them " +
        "for safeguarding. The Information Commissioner’s Office has guidance on it.",
      touches: ["8.5", "8.7"],
      source:
        "Information Commissioner’s Office, recognised legitimate interest, safeguarding condition",
      certainty: "enacted",
      note: "Commencement is not confirmed.",
    },
    {
      id: "duty-to-share",
      title:
        "Children’s Wellbeing and Schools Act 2026, section 4 (Children Act 2004, sections " +
        "16LA to 16LD)",
      date: "2026-04-29",
      changes:
        "A listed body may hold information that it considers relevant to safeguarding a " +
        "child or promoting a child’s welfare. It must then ensure that the information is " +
        "disclosed to another listed person, so far as that may help this person’s functions. " +
        "The exception is that it considers disclosing more detrimental to the child than not " +
        "disclosing. Regulations may name a consistent identifier to go with the information. " +
        "A code of practice is provided for.",
      touches: ["8.3", "8.5", "8.6", "8.7", "8.9"],
      source:
        "legislation.gov.uk, as enacted on 29 April 2026 and a version of 1 June 2026; " +
        "defenddigitalme.org, 14 June 2025; House of Lords debate, 22 May 2025",
      certainty: "enacted",
      note:
        "Commencement is not confirmed. Section 78 as enacted leaves the day for section 4 to " +
        "regulations, other than for powers to make regulations. That the identifier will be " +
        "the NHS number is a reported intention, not confirmed.",
    },
    {
      id: "duty-to-report",
      title: "Crime and Policing Bill: duty to report child sexual abuse",
      date: "2026-02-13",
      changes:
        "Would lay on some people a duty to report child sexual abuse (clause 77 in February " +
        "2026), and would make child criminal exploitation an offence.",
      touches: ["8.3", "8.5", "8.9", "10.12"],
      source:
        "Delegated powers memorandum of 13 February 2026 (gov.uk); Weightmans; NSPCC " +
        "Learning; Alarm",
      certainty: "not-confirmed",
      note:
        "It was in the House of Lords when last seen. Whether it has become law is not " +
        "confirmed.",
    },
    {
      id: "power-to-disclose",
      title: "Crime and Disorder Act 1998, section 115",
      date: "1998",
      changes:
        "A power, and not a duty, to disclose to relevant authorities. It does not cover " +
        "voluntary bodies. It is older than the guidance, which does not cite it.",
      touches: ["8.3", "8.5", "8.7"],
      source: "ethicsguidebook.ac.uk; an Oxfordshire protocol note",
      certainty: "enacted",
      note: "It was read in accounts of it. Its present wording is not confirmed.",
    },
    {
      id: "caldicott-principles",
      title: "Caldicott Principles (National Data Guardian)",
      date: "2020-12",
      changes:
        "Eight principles for health and care information. By the seventh, the duty to share " +
        "can be as important as the duty to protect confidentiality. By the eighth, people " +
        "are informed.",
      touches: ["8.5", "8.9"],
      source: "National Data Guardian news story, 2020; BMJ and JME ethics briefing",
      certainty: "published",
      note: "Whether they have been revised since is not confirmed.",
    },
    {
      id: "competence-of-a-child",
      title: "Gillick competence and the Fraser guidelines",
      changes:
        "Competence is a matter of the decision at hand. A child under 13 cannot consent to " +
        "sexual activity, which should always lead to a child protection referral. Child " +
        "protection comes before confidentiality. The guidance does not speak of competence " +
        "to consent to disclosure (I-44).",
      touches: ["8.5", "8.6", "8.7", "10.4", "10.5"],
      source: "RCGP e-learning; summaries of Gillick and Fraser",
      certainty: "case-law",
      note:
        "It was read in summaries, not in the rulings. Nothing here tests whether a child is " +
        "competent.",
    },
    {
      id: "automated-decisions",
      title: "UK GDPR, Articles 22A to 22D (Data (Use and Access) Act 2025, section 80)",
      date: "2025",
      changes:
        "A significant decision that rests even in part on special category data may not be " +
        "taken by automated means alone, unless narrow conditions are met. Whether people " +
        "were meaningfully involved depends on how far profiling drove it.",
      touches: ["7.7", "8.8", "8.9"],
      source: "legislation.gov.uk; notes by Kennedys and Ashfords",
      certainty: "enacted",
      note: "Commencement is not confirmed.",
    },
    {
      id: "working-together",
      title: "Working Together to Safeguard Children",
      date: "2023",
      changes:
        "The edition of 2015 that the guidance cites was replaced in 2018 (updated in 2020) " +
        "and in 2023.",
      touches: ["1.1", "1.5", "1.7", "5.2"],
      source:
        "localgovernmentlawyer.co.uk; staffsscb.org.uk; buckschildrensmapp.co.uk, note of May 2026",
      certainty: "published",
      note: "The note of May 2026 speaks of a further revision, which is not confirmed.",
    },
    {
      id: "safeguarding-partners",
      title: "Safeguarding partners in place of Local Safeguarding Children Boards",
      changes:
        "Three statutory partners have replaced the Boards. York has Lead and Delegated " +
        "Safeguarding Partners.",
      touches: ["1.2", "1.16", "7.9", "Appendix One", "Glossary"],
      source: "saferchildrenyork.org.uk, partnership pages",
      certainty: "in-force",
      note: "The day of the change is not confirmed.",
    },
    {
      id: "modern-slavery-referral",
      title: "National Referral Mechanism for modern slavery (Home Office)",
      changes:
        "First responders refer through an online service of the Home Office. The guidance " +
        "points to pages of the National Crime Agency.",
      touches: ["4.1"],
      source:
        "GOV.UK, Report modern slavery as a first responder; guidance on the mechanism; " +
        "College of Policing",
      certainty: "published",
      note: "The date of the change is not confirmed.",
    },
    {
      id: "keeping-of-records",
      title: "Independent Inquiry into Child Sexual Abuse, recommendation 17",
      changes:
        "Proposes a code of practice on keeping records of child sexual abuse and on access " +
        "to them. Some bodies now speak of up to 75 years. People may ask to see what was " +
        "recorded about them decades later.",
      touches: ["8.3", "8.9"],
      source:
        "Final report, part H.5 and recommendation 17 (iicsa.org.uk; " +
        "islingtonsurvivors.co.uk); educationdatahub.org.uk; accesstocarerecords.org.uk",
      certainty: "proposed",
      note: "Whether such a code has been made is not confirmed.",
    },
  ],
});

// A function of its own: bundlers keep a constant that reads a property.
function sentence(): string {
  return sharingReview["sharing.newer-advice"];
}
