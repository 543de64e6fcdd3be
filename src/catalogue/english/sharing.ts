// Sentences of the page of a decision on sharing information (chapter 8).

export const sharing = {
  "sharing.title": "Record of a decision on sharing information",

  "sharing.decision": "Decision",
  "sharing.to-share": "To share.",
  "sharing.to-share-with": "To share with {recipient}.",
  "sharing.not-to-share": "Not to share.",
  "sharing.not-to-share-with": "Not to share with {recipient}.",
  "sharing.no-decision": "No decision is recorded.",
  "sharing.no-decision-with": "No decision is recorded. It is about sharing with {recipient}.",
  "sharing.decided-on": "Decided on {date}.",
  "sharing.recorded-on": "Recorded on {date}.",
  "sharing.decided-by": "Who decides: {role}.",
  "sharing.qualified": "Recorded as suitably qualified.",
  "sharing.not-qualified": "Recorded as not suitably qualified.",
  "sharing.qualified-not-recorded": "Whether suitably qualified: not recorded.",
  "sharing.asserted-by": "Who says so: {person}.",

  "sharing.rests-on": "Basis recorded: {basis}.",
  "sharing.rests-on-consent": "consent to disclose",
  "sharing.rests-on-public-interest": "a public interest",
  "sharing.rests-on-none-recorded": "none",
  "sharing.people-decide":
    "Whether it suffices is for suitably qualified people to decide, on the facts of the case.",
  "sharing.two-bases":
    "8.5 names two, consent to disclose and a public interest. Suitably qualified people decide, on the facts of the case.",
  "sharing.two-bases.of-any-document":
    "Neither consent to disclose nor a public interest is recorded. Suitably qualified people decide, on the facts of the case.",
  "sharing.weighed":
    "A decision not to share needs no basis. It needs to show how the public interest was weighed.",
  "sharing.all-recorded":
    "Each of the ten items is recorded or does not apply. Whether what is written is right is for people to judge.",
  "sharing.all-recorded.of-any-document":
    "Each item is recorded or does not apply. Whether what is written is right is for people to judge.",
  "sharing.missing": {
    1: "1 item is not yet recorded.",
    other: "{count} items are not yet recorded.",
  },

  "sharing.consent": "Consent and public interest",
  "sharing.consent-recorded": "Consent to disclose: {status}.",
  "sharing.consent-not-recorded": "Consent to disclose: not recorded.",
  "sharing.not-asked-because": "Why consent was not asked for: {reason}",
  "sharing.another-reason": "another reason",
  "sharing.purpose": "Public interest: {purpose}",
  "sharing.another-purpose": "another purpose",
  "sharing.consent-discussion": "Discussion about consent",
  "sharing.public-interest-words": "The public interest, in words",

  "sharing.why": "Why",
  "sharing.reason-to-believe": "Reason to believe that a child may be at risk",
  "sharing.information": "Information",
  "sharing.also": "Also noted",
  "sharing.competence": "Competence to consent, as considered",
  "sharing.competence-by": "Considered by {person}.",
  "sharing.competence-on": "Considered on {date}.",
  "sharing.competence-by-on": "Considered by {person} on {date}.",
  "sharing.lawful-basis": "Lawful basis noted",
  "sharing.duty": "A duty to share, as considered",
  "sharing.more-detrimental": "Why sharing was thought to do more harm than not sharing",
  "sharing.statutory-reporting": "Statutory reporting noted",

  "sharing.not-yet": "Not yet recorded",
  "sharing.item": "{label}: {because}",
  "sharing.our-title": "Here, {role}: {title}.",
  "sharing.names": "{names}.",
  "sharing.recorded": "Recorded",
  "sharing.not-applicable": "Does not apply",
  "sharing.check": "Check",
  "sharing.rules": "Made by the rules {id} {version}.",
} as const;
