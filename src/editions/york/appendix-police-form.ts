// Appendix One (lines 415–463): its statements, and the police information form as far as the text goes. The title, the
// names and the labels are exact; notices and instructions are in our words. The text breaks off (I-12).

import type { PoliceFormDefinition, Statement } from "../types.js";

export const statements = [
  {
    id: "form-immediate-risk",
    kind: "consider",
    who: ["form-user"],
    text:
      "Consider calling 999 for an immediate police response if a child, a young person or anyone else is at " +
      "immediate risk of harm. When it is not an emergency, call 101 for police help and advice.",
    citations: [{ section: "Appendix One", line: 421 }],
    basis: "reading",
    note:
      "The printed sentence also names a crime that you feel is going on or has happened, and leaves unclear " +
      "which number that is for. A crime in progress is read as 999.",
    knownIssues: ["I-14", "I-16"],
  },
  {
    id: "form-practice-guidance-too",
    kind: "should",
    who: ["form-user"],
    text:
      "If the information has to do with child sexual exploitation, the form asks you to turn to the Joint LSCB " +
      "Child Sexual Exploitation Practice Guidance as well.",
    citations: [{ section: "Appendix One", line: 423, endLine: 425 }],
    basis: "printed",
    knownIssues: ["I-31"],
  },
  {
    id: "form-as-much-detail-as-possible",
    kind: "should",
    who: ["form-user"],
    text:
      "The form asks for all the detail you can give: names and nicknames, dates of birth, descriptions, vehicles " +
      "and addresses. Addresses should include the residence if known, where the incident took place, and the " +
      "school, college or work place. The list is left open.",
    citations: [{ section: "Appendix One", line: 427 }],
    basis: "printed",
    knownIssues: ["I-12"],
  },
  {
    id: "form-details-kept-out-of-reports",
    kind: "duty",
    who: ["police"],
    text:
      "The form assures you that what you provide is managed strictly. It adds that your own details will not go " +
      "into any intelligence report that follows.",
    citations: [{ section: "Appendix One", line: 429 }],
    basis: "printed",
    note: "This is an assurance of the printed form. This library cannot give it.",
  },
] as const satisfies readonly Statement[];

/** The condition on the boxes about the source, which are not asked after “as above”. */
const notYourOwnObservation = {
  path: "/source/from",
  operator: "is-not",
  value: "as-above",
  otherwise:
    "The boxes about the source are not asked where the information is your own observation: “as above” points to " +
    "your details.",
  citations: [{ section: "Appendix One", line: 441 }],
  basis: "reading",
  note:
    "The form says to enter “as above” for your own observations. That the boxes after it then stay empty is our " +
    "reading.",
} as const;

const NOT_PRINTED =
  "Not on the printed form: a field of this library, because police need it. The text we hold has no field for it. " +
  "Whether the whole form has one is not confirmed.";

export const policeForm = {
  title: "North Yorkshire Police and Partnership Information Form",
  names: [
    {
      name: "North Yorkshire Police Information Form",
      citations: [
        { section: "7.9", line: 221 },
        { section: "7.9", line: 222 },
        { section: "10.9", line: 377 },
      ],
      basis: "printed",
      knownIssues: ["I-13"],
    },
    {
      name: "Partner Information Sharing Form",
      citations: [
        { section: "Screening Tool", line: 240 },
        { section: "Screening Tool", line: 249 },
      ],
      basis: "printed",
      knownIssues: ["I-13"],
    },
    {
      name: "Police Information Form",
      citations: [{ section: "8.2", line: 298 }],
      basis: "printed",
      knownIssues: ["I-13"],
    },
    {
      name: "NORTH YORKSHIRE POLICE INFORMATION SHARING FORM",
      citations: [
        { section: "Contents", line: 18 },
        { section: "Appendix One", line: 415 },
      ],
      basis: "printed",
      knownIssues: ["I-13"],
    },
    {
      name: "North Yorkshire Police and Partnership Information Form",
      citations: [{ section: "Appendix One", line: 417 }],
      basis: "printed",
      knownIssues: ["I-13"],
    },
    {
      name: "Information Report Form",
      citations: [{ section: "Glossary", line: 478 }],
      basis: "reading",
      note: "The glossary does not say which form it means. Its description fits this one.",
      knownIssues: ["I-13"],
    },
  ],
  items: [
    {
      id: "immediate-risk",
      block: "preamble",
      text:
        "Consider calling 999 for an immediate police response if a child, a young person or anyone else is at " +
        "immediate risk of harm. When it is not an emergency, call 101 for police help and advice.",
      type: "notice",
      fields: [],
      citations: [{ section: "Appendix One", line: 421 }],
      basis: "reading",
      note:
        "The printed sentence also names a crime that you feel is going on or has happened, and leaves unclear " +
        "which number that is for. A crime in progress is read as 999.",
      knownIssues: ["I-14", "I-16"],
    },
    {
      id: "relates-to-child-sexual-exploitation",
      block: "preamble",
      label: "Does your information related to Child Sexual Exploitation?",
      text: "Whether the information has to do with child sexual exploitation.",
      type: "yes-no-not-known",
      fields: [
        {
          path: "/relatesToChildSexualExploitation",
          asksFor: "whether the information has to do with child sexual exploitation",
        },
      ],
      citations: [{ section: "Appendix One", line: 423 }],
      basis: "printed",
      note:
        "The label stands as printed, with “related” for “relate”. No answers to choose from are printed; the " +
        "words for them are ours.",
      knownIssues: ["I-01"],
    },
    {
      id: "practice-guidance",
      block: "preamble",
      text:
        "If it has to do with child sexual exploitation, turn to the Joint LSCB Child Sexual Exploitation " +
        "Practice Guidance as well.",
      type: "notice",
      fields: [],
      citations: [{ section: "Appendix One", line: 425 }],
      basis: "printed",
      knownIssues: ["I-31"],
    },
    {
      id: "as-much-detail-as-possible",
      block: "preamble",
      text:
        "Give all the detail you can: names and nicknames, dates of birth, descriptions, vehicles and addresses. " +
        "Addresses should include the residence if known, where the incident took place, and the school, college " +
        "or work place. The list is left open.",
      type: "instruction",
      fields: [],
      citations: [{ section: "Appendix One", line: 427 }],
      basis: "printed",
      note: "Some of this has no field in the text we hold.",
      knownIssues: ["I-12"],
    },
    {
      id: "information-strictly-managed",
      block: "preamble",
      text:
        "The form gives an assurance: what you provide is managed strictly, and your details will not go into any " +
        "intelligence report that follows.",
      type: "notice",
      fields: [],
      citations: [{ section: "Appendix One", line: 429 }],
      basis: "printed",
      note: "This is an assurance of the printed form. This library cannot give it.",
    },
    {
      id: "other-referrals",
      block: "preamble",
      label:
        "Have you made any other referrals or reports to any other agency regarding this or associated matters? " +
        "(e.g NY Police; Children’s Social Care, Youth Justice Service, Health, Education)",
      text: "Whether you have also referred or reported this, or something connected with it, to another agency.",
      type: "yes-no-not-known",
      fields: [
        {
          path: "/otherReferrals",
          asksFor: "whether you have also referred or reported this, or something connected with it, to another agency",
        },
      ],
      citations: [{ section: "Appendix One", line: 431 }],
      basis: "printed",
      note: "No answers to choose from are printed; the words for them are ours.",
    },
    {
      id: "other-agencies",
      block: "preamble",
      label: "If YES, please state which agency:",
      text: "The agency or agencies, if you have referred or reported it elsewhere.",
      type: "texts",
      fields: [
        { path: "/otherAgencies", asksFor: "to which other agency or agencies you have referred or reported it" },
      ],
      appliesWhen: {
        path: "/otherReferrals",
        operator: "is",
        value: "yes",
        otherwise: "Asked only where the question before it, about other referrals or reports, is answered Yes.",
        citations: [
          { section: "Appendix One", line: 431 },
          { section: "Appendix One", line: 433 },
        ],
        basis: "printed",
      },
      citations: [{ section: "Appendix One", line: 433 }],
      basis: "printed",
    },
    {
      id: "reporter-name-and-date-of-birth",
      block: "your-details",
      label: "Full Name and DOB:",
      text: "Your full name and your date of birth.",
      type: "name-and-date-of-birth",
      fields: [
        { path: "/reporter/fullName", asksFor: "your full name" },
        { path: "/reporter/dateOfBirth", asksFor: "your date of birth" },
      ],
      citations: [{ section: "Appendix One", line: 436 }],
      basis: "printed",
      note: "One printed box for two facts.",
    },
    {
      id: "reporter-job-title",
      block: "your-details",
      label: "Job title:",
      text: "Your job title.",
      type: "text",
      fields: [{ path: "/reporter/jobTitle", asksFor: "your job title" }],
      citations: [{ section: "Appendix One", line: 437 }],
      basis: "printed",
    },
    {
      id: "reporter-organisation",
      block: "your-details",
      label: "Organisation:",
      text: "Your organisation.",
      type: "text",
      fields: [{ path: "/reporter/organisation", asksFor: "your organisation" }],
      citations: [{ section: "Appendix One", line: 438 }],
      basis: "printed",
    },
    {
      id: "reporter-address",
      block: "your-details",
      label: "Address:",
      text: "Your address. Whether of home or of work is not said.",
      type: "address",
      fields: [{ path: "/reporter/address", asksFor: "your address" }],
      citations: [{ section: "Appendix One", line: 439 }],
      basis: "printed",
    },
    {
      id: "reporter-telephone-and-email",
      block: "your-details",
      label: "Telephone / Email:",
      text: "Your telephone number and your e-mail address, or one of them.",
      type: "telephone-and-email",
      fields: [
        { path: "/reporter/telephone", asksFor: "your telephone number" },
        { path: "/reporter/email", asksFor: "your e-mail address" },
      ],
      citations: [{ section: "Appendix One", line: 439 }],
      basis: "printed",
      note: "One printed box for two facts.",
    },
    {
      id: "source-of-information",
      block: "source",
      label: "Who or Where the information is coming from – if your own observations enter “as above”",
      text: "Who or what the information comes from. If you observed it yourself, write “as above”.",
      type: "source",
      fields: [
        { path: "/source/from", asksFor: "whether you observed it yourself (“as above”) or it comes from elsewhere" },
        { path: "/source/whoOrWhere", asksFor: "who or what the information comes from", detail: true },
      ],
      citations: [{ section: "Appendix One", line: 441 }],
      basis: "printed",
      note:
        "The word “Where” leaves room for a source that is not a person. “As above” is printed as an answer; " +
        "“other” is ours.",
    },
    {
      id: "source-name-and-date-of-birth",
      block: "source",
      label: "Full Name and DOB:",
      text: "The full name and the date of birth of the person the information comes from.",
      type: "name-and-date-of-birth",
      fields: [
        { path: "/source/fullName", asksFor: "the full name of the person the information comes from" },
        { path: "/source/dateOfBirth", asksFor: "the date of birth of the person the information comes from" },
      ],
      appliesWhen: notYourOwnObservation,
      citations: [{ section: "Appendix One", line: 442 }],
      basis: "printed",
      note: "One printed box for two facts.",
    },
    {
      id: "source-address",
      block: "source",
      label: "Address:",
      text: "The address of the person the information comes from.",
      type: "address",
      fields: [{ path: "/source/address", asksFor: "the address of the person the information comes from" }],
      appliesWhen: notYourOwnObservation,
      citations: [{ section: "Appendix One", line: 446 }],
      basis: "printed",
    },
    {
      id: "source-telephone",
      block: "source",
      label: "Telephone No:",
      text: "The telephone number of the person the information comes from.",
      type: "telephone",
      fields: [{ path: "/source/telephone", asksFor: "the telephone number of the person the information comes from" }],
      appliesWhen: notYourOwnObservation,
      citations: [{ section: "Appendix One", line: 446 }],
      basis: "printed",
    },
    {
      id: "source-willing-to-engage",
      block: "source",
      label: "If the information is from a 3 rd party would they be willing to engage with the Police?",
      text: "If someone else gave you the information, whether they would be willing to deal with the police.",
      type: "yes-no-not-known-not-asked",
      fields: [
        {
          path: "/source/willingToEngage",
          asksFor: "whether the person the information comes from would be willing to deal with the police",
        },
      ],
      appliesWhen: notYourOwnObservation,
      citations: [{ section: "Appendix One", line: 447 }],
      basis: "printed",
      note: "No answers to choose from are printed; the words for them are ours.",
    },
    {
      id: "source-other-partner",
      block: "source",
      label: "Other Partner (please state)?",
      text:
        "Another partner, to be named. It may ask whether the person would be willing to deal with a partner " +
        "other than the police.",
      type: "text",
      fields: [
        {
          path: "/source/otherPartner",
          asksFor: "another partner, if any, with whom the person would be willing to deal",
        },
      ],
      appliesWhen: notYourOwnObservation,
      citations: [{ section: "Appendix One", line: 447 }],
      basis: "reading",
      note: "It shares a printed box with the question about the police, and what it asks is unclear.",
    },
    {
      id: "how-known-and-how-long",
      block: "provenance",
      label: "How do they / you know this information and for how long",
      text: "How you or the source came to know the information, and how long either has known it.",
      type: "text",
      fields: [
        {
          path: "/provenance/howKnownAndHowLong",
          asksFor: "how you or the source came to know the information, and for how long either has known it",
        },
      ],
      citations: [{ section: "Appendix One", line: 448 }],
      basis: "reading",
      note: "It may be only the heading of the questions after it; it is taken as a question because it has a box.",
    },
    {
      id: "how-known",
      block: "provenance",
      label: "How does this person know this information?",
      text: "How this person came to know the information.",
      type: "text",
      fields: [{ path: "/provenance/howKnown", asksFor: "how this person came to know the information" }],
      citations: [{ section: "Appendix One", line: 449 }],
      basis: "printed",
    },
    {
      id: "second-hand",
      block: "provenance",
      label: "Is this information second hand?",
      text: "Whether the information is second hand.",
      type: "yes-no-not-known",
      fields: [{ path: "/provenance/secondHand", asksFor: "whether the information is second hand" }],
      citations: [{ section: "Appendix One", line: 450 }],
      basis: "printed",
      note: "No answers to choose from are printed; the words for them are ours.",
    },
    {
      id: "first-known",
      block: "provenance",
      label: "When did they first know the information to be correct?",
      text: "When they first knew that the information was correct. An approximate time can be given.",
      type: "approximate-time",
      fields: [
        {
          path: "/provenance/firstKnown",
          asksFor: "when they first knew that the information was correct, if only about when",
        },
      ],
      citations: [{ section: "Appendix One", line: 451 }],
      basis: "convention",
      note: "The form does not say how exact the time must be.",
    },
    {
      id: "who-else-knows",
      block: "provenance",
      label: "Who else knows this information?",
      text: "Which other people know the information.",
      type: "text",
      fields: [{ path: "/provenance/whoElseKnows", asksFor: "who else knows the information" }],
      citations: [{ section: "Appendix One", line: 452 }],
      basis: "printed",
    },
    {
      id: "person-name",
      block: "people",
      label: "Full Name:",
      text: "The full name of each person involved. More people can be added as needed.",
      type: "name",
      fields: [{ path: "/people/*/fullName", asksFor: "the person’s full name" }],
      citations: [
        { section: "Appendix One", line: 454, endLine: 455 },
        { section: "Appendix One", line: 459 },
      ],
      basis: "printed",
      knownIssues: ["I-12"],
    },
    {
      id: "person-aliases",
      block: "people",
      label: "Alias/Nickname:",
      text: "Any alias or nickname of the person.",
      type: "texts",
      fields: [{ path: "/people/*/aliases", asksFor: "any alias or nickname of the person" }],
      citations: [
        { section: "Appendix One", line: 455 },
        { section: "Appendix One", line: 459 },
      ],
      basis: "printed",
      knownIssues: ["I-12"],
    },
    {
      id: "person-date-of-birth",
      block: "people",
      label: "Date of Birth:",
      text: "The person’s date of birth, as much of it as is known, or the age instead. It can be given as not known.",
      type: "date-of-birth",
      fields: [{ path: "/people/*/dateOfBirth", asksFor: "the person’s date of birth, or as much of it as is known" }],
      citations: [
        { section: "Appendix One", line: 456 },
        { section: "Appendix One", line: 460 },
      ],
      basis: "convention",
      note: "The form does not say how complete the date must be, or what to write where it is not known.",
    },
    {
      id: "person-address",
      block: "people",
      label: "Address:",
      text: "The person’s address.",
      type: "address",
      fields: [{ path: "/people/*/address", asksFor: "the person’s address" }],
      citations: [
        { section: "Appendix One", line: 456 },
        { section: "Appendix One", line: 460 },
      ],
      basis: "printed",
    },
    {
      id: "person-gender",
      block: "people",
      label: "Gender:",
      text: "The person’s gender, in your own words: no choices are printed.",
      type: "text",
      fields: [{ path: "/people/*/gender", asksFor: "the person’s gender" }],
      citations: [
        { section: "Appendix One", line: 457 },
        { section: "Appendix One", line: 461 },
      ],
      basis: "printed",
    },
    {
      id: "person-telephone",
      block: "people",
      label: "Telephone #",
      text: "The person’s telephone number.",
      type: "telephone",
      fields: [{ path: "/people/*/telephone", asksFor: "the person’s telephone number" }],
      citations: [
        { section: "Appendix One", line: 457 },
        { section: "Appendix One", line: 461 },
      ],
      basis: "printed",
    },
    {
      id: "person-description",
      block: "people",
      label: "Description and Clothing:",
      text: "What the person looks like and wears.",
      type: "text",
      fields: [{ path: "/people/*/description", asksFor: "what the person looks like and wears" }],
      citations: [
        { section: "Appendix One", line: 458 },
        { section: "Appendix One", line: 462 },
      ],
      basis: "printed",
    },
  ],
  peopleInvolved: {
    id: "who-is-involved",
    asksFor: "who is involved; as many people as needed can be entered",
    citations: [{ section: "Appendix One", line: 454 }],
    basis: "printed",
    knownIssues: ["I-12"],
  },
  brokenBlock: {
    id: "third-person",
    labels: ["Full Name:", "Alias/Nickname:"],
    text:
      "The text we hold ends here, in the block for a third person. It is not the whole form: use the current " +
      "police form.",
    citations: [{ section: "Appendix One", line: 463 }],
    basis: "printed",
    note: "Whether and how the printed form went on is not confirmed.",
    knownIssues: ["I-12"],
  },
  requestedInPreamble: [
    {
      id: "vehicle-details",
      text: "Details of any vehicle.",
      asksFor: "details of any vehicle",
      path: "/requestedInPreamble/vehicles",
      citations: [{ section: "Appendix One", line: 427 }],
      basis: "printed",
      knownIssues: ["I-12"],
    },
    {
      id: "residence",
      text: "Where a person lives, if known. The form has a field for an address and none for the residence as such.",
      asksFor: "where a person lives, if known",
      path: "/requestedInPreamble/places",
      role: "residence",
      citations: [{ section: "Appendix One", line: 427 }],
      basis: "printed",
      knownIssues: ["I-12"],
    },
    {
      id: "location-of-incident",
      text: "Where the incident took place.",
      asksFor: "where the incident took place",
      path: "/requestedInPreamble/places",
      role: "location-of-incident",
      citations: [{ section: "Appendix One", line: 427 }],
      basis: "printed",
      knownIssues: ["I-12"],
    },
    {
      id: "school",
      text: "The school attended.",
      asksFor: "the school attended",
      path: "/requestedInPreamble/places",
      role: "school",
      citations: [{ section: "Appendix One", line: 427 }],
      basis: "printed",
      knownIssues: ["I-12"],
    },
    {
      id: "college",
      text: "The college attended.",
      asksFor: "the college attended",
      path: "/requestedInPreamble/places",
      role: "college",
      citations: [{ section: "Appendix One", line: 427 }],
      basis: "printed",
      knownIssues: ["I-12"],
    },
    {
      id: "work-place",
      text: "The work place attended.",
      asksFor: "the work place attended",
      path: "/requestedInPreamble/places",
      role: "work-place",
      citations: [{ section: "Appendix One", line: 427 }],
      basis: "printed",
      knownIssues: ["I-12"],
    },
  ],
  notOnTheForm: [
    {
      id: "event-account",
      block: "event",
      label: "What happened",
      text: "What happened, or what is known, in your own words. Keep out of it who told you.",
      type: "text",
      fields: [{ path: "/event/account", asksFor: "what happened" }],
      citations: [{ section: "Appendix One", line: 415, endLine: 463 }],
      basis: "convention",
      note: NOT_PRINTED,
      knownIssues: ["I-12"],
    },
    {
      id: "event-date",
      block: "event",
      label: "Date it happened",
      text: "The date on which it happened, as much of it as is known.",
      type: "partial-date",
      fields: [{ path: "/event/date", asksFor: "the date on which it happened, or as much of it as is known" }],
      citations: [{ section: "Appendix One", line: 415, endLine: 463 }],
      basis: "convention",
      note: NOT_PRINTED,
      knownIssues: ["I-12"],
    },
    {
      id: "event-time",
      block: "event",
      label: "Time it happened",
      text: "The time at which it happened, if only about when.",
      type: "approximate-time",
      fields: [{ path: "/event/time", asksFor: "the time at which it happened, if only about when" }],
      citations: [{ section: "Appendix One", line: 415, endLine: 463 }],
      basis: "convention",
      note: NOT_PRINTED,
      knownIssues: ["I-12"],
    },
    {
      id: "person-role",
      block: "people",
      label: "Role",
      text:
        "The part that this person plays, as far as you know: victim, suspect, witness, other or not known. A child " +
        "who was made to do something can be a victim as well.",
      type: "role",
      fields: [{ path: "/people/*/role", asksFor: "the person’s role: victim, suspect, witness, other or not known" }],
      citations: [{ section: "Appendix One", line: 454, endLine: 463 }],
      basis: "convention",
      note: NOT_PRINTED,
      knownIssues: ["I-12"],
    },
    {
      id: "person-online-names",
      block: "people",
      label: "Online names",
      text: "The names that this person uses online, each with the site or app.",
      type: "texts",
      fields: [{ path: "/people/*/onlineNames", asksFor: "the names that the person uses online" }],
      citations: [{ section: "Appendix One", line: 454, endLine: 463 }],
      basis: "convention",
      note: NOT_PRINTED,
      knownIssues: ["I-12"],
    },
  ],
  neverAsked: [
    {
      id: "account",
      text: "The account itself: what happened, or what is known.",
      citations: [{ section: "Appendix One", line: 415, endLine: 463 }],
      basis: "convention",
      note:
        "The text we hold has no field for it. Whether the whole form has one is not confirmed. This library has a " +
        "field of its own for it.",
      knownIssues: ["I-12"],
    },
    {
      id: "date-and-time-of-the-event",
      text: "The date and time of the event.",
      citations: [{ section: "Appendix One", line: 415, endLine: 463 }],
      basis: "convention",
      note:
        "The text we hold has no field for it. Whether the whole form has one is not confirmed. This library has a " +
        "field of its own for it.",
      knownIssues: ["I-12"],
    },
    {
      id: "role-of-each-person",
      text: "The part of each person: for example victim, suspected person or witness.",
      citations: [{ section: "Appendix One", line: 415, endLine: 463 }],
      basis: "convention",
      note:
        "The text we hold has no field for it. Whether the whole form has one is not confirmed. This library has a " +
        "field of its own for it.",
      knownIssues: ["I-12"],
    },
    {
      id: "date-of-the-form",
      text: "The date on which the form is filled in.",
      citations: [{ section: "Appendix One", line: 415, endLine: 463 }],
      basis: "convention",
      note: "The text we hold has no field for it. Whether the whole form has one is not confirmed.",
      knownIssues: ["I-12"],
    },
    {
      id: "signature",
      text: "A signature.",
      citations: [{ section: "Appendix One", line: 415, endLine: 463 }],
      basis: "convention",
      note: "The text we hold has no field for it. Whether the whole form has one is not confirmed.",
      knownIssues: ["I-12"],
    },
    {
      id: "case-reference",
      text: "A reference to a case.",
      citations: [{ section: "Appendix One", line: 415, endLine: 463 }],
      basis: "convention",
      note: "The text we hold has no field for it. Whether the whole form has one is not confirmed.",
      knownIssues: ["I-12"],
    },
    {
      id: "which-child",
      text: "Which child the form is about.",
      citations: [{ section: "Appendix One", line: 415, endLine: 463 }],
      basis: "convention",
      note: "The text we hold has no field for it. Whether the whole form has one is not confirmed.",
      knownIssues: ["I-12"],
    },
  ],
  withheldFromIntelligence: {
    id: "repeats-reporter-or-source",
    text: "If police need it, decide how to word it.",
    citations: [{ section: "Appendix One", line: 429 }],
    basis: "convention",
    note:
      "The assurance printed there is for the police to keep, and speaks of your own details only. This library " +
      "takes the source’s details as in need of the same care. It finds names, numbers and other details that are " +
      "repeated, and no other way of pointing to someone.",
  },
  readBeforePassingOn: {
    id: "read-before-passing-on",
    text: "Passed on as it is written. Read it first: words can point to who told without a name.",
    citations: [
      { section: "Appendix One", line: 429 },
      { section: "Appendix One", line: 448, endLine: 452 },
    ],
    basis: "convention",
    note: "Only a person can tell what words give away, such as a relationship or what one person alone could see.",
  },
} as const satisfies PoliceFormDefinition;
