// Why each item of the record of a sharing decision is met, missing or does not apply (8.5 to 8.9).

export const sharingReview = {
  "sharing.newer-advice":
    "Newer national advice (Department for Education, Information sharing, May 2024) says that you do not need consent to share information where a child may be at risk. It is not applied here: ask your lead.",
  "sharing.newer-advice.of-any-document":
    "National advice (Department for Education, Information sharing, May 2024) says that you do not need consent to share information where a child may be at risk. It is not applied here: ask your lead.",
  "sharing.when-safe": "{because} Complete when safe.",
  "sharing.because.discussion-recorded": "The discussion about consent is recorded.",
  "sharing.because.no-answer-discussion-recorded":
    "Consent was asked for, and there is no answer yet. The discussion is recorded.",
  "sharing.because.no-answer-no-discussion":
    "Consent was asked for, and there is no answer yet. No discussion is recorded.",
  "sharing.because.status-not-recorded":
    "Whether consent was asked for, and what the answer was, is not recorded.",
  "sharing.because.no-answer-yet": "Consent was asked for, and there is no answer yet.",
  "sharing.because.ground-could-not-be-asked":
    "A reason why consent could not be asked for is recorded.",
  "sharing.because.ground-recorded": "A reason for not seeking consent is recorded.",
  "sharing.because.neither-status-nor-ground":
    "Neither whether consent was sought nor a reason for not seeking it is recorded.",
  "sharing.because.consent-given": "Consent is recorded as given.",
  "sharing.because.interest-weighed":
    "A public interest that was weighed is recorded. It is no basis here.",
  "sharing.because.interest-under-proportionality":
    "How the public interest was weighed is recorded under proportionality.",
  "sharing.because.interest-not-weighed":
    "Consent is not recorded as given, and how a public interest was weighed is not recorded.",
  "sharing.because.interest-stated": "A public interest is stated.",
  "sharing.because.interest-not-stated":
    "Consent is not recorded as given, and no public interest is stated.",
  "sharing.because.role-not-recorded": "The role of the person who decides is not recorded.",
  "sharing.because.qualified-not-recorded":
    "A role is recorded. That the person is suitably qualified is not.",
  "sharing.because.not-qualified":
    "A role is recorded, and the person is recorded as not suitably qualified.",
  "sharing.because.qualified-says-who":
    "A role is recorded, and who says that the person is suitably qualified.",
  "sharing.because.qualified-not-says-who":
    "A role is recorded as suitably qualified. Who says so is not recorded.",
  "sharing.because.to-share": "The decision recorded is to share.",
  "sharing.because.not-to-share": "The decision recorded is not to share.",
  "sharing.because.no-decision": "No decision is recorded.",
  "sharing.because.given-no-discussion":
    "Consent is recorded as given, and no discussion about it.",
  "sharing.because.refused-no-discussion":
    "Consent is recorded as refused, and no discussion about it.",
  "sharing.because.consent-refused": "Consent is recorded as refused.",
  "sharing.because.withdrawn-no-discussion":
    "Consent is recorded as withdrawn, and no discussion about it.",
  "sharing.because.consent-withdrawn": "Consent is recorded as withdrawn.",
  "sharing.because.not-sought-ground-recorded":
    "Consent was not sought, and a reason for that is recorded.",
  "sharing.because.not-sought-no-ground":
    "Consent was not sought, and no reason for that is recorded.",
  "sharing.because.could-not-be-asked-ground-recorded":
    "Consent could not be asked for, and a reason for that is recorded.",
  "sharing.because.could-not-be-asked-no-ground":
    "Consent could not be asked for, and no reason for that is recorded.",
  "sharing.because.necessity-recorded":
    "Something is recorded on whether sharing is likely to help in preventing the risk.",
  "sharing.because.necessity-not-recorded":
    "Nothing is recorded on whether sharing is likely to help in preventing the risk.",
  "sharing.because.proportionality-recorded":
    "Something is recorded on how sharing was weighed against keeping it confidential.",
  "sharing.because.proportionality-not-recorded":
    "Nothing is recorded on how sharing was weighed against keeping it confidential.",
  "sharing.because.if-shared-recorded":
    "Something is recorded on what might happen if the information is shared.",
  "sharing.because.if-shared-not-recorded":
    "Nothing is recorded on what might happen if the information is shared.",
  "sharing.because.if-not-shared-recorded":
    "Something is recorded on what might happen if the information is not shared.",
  "sharing.because.if-not-shared-not-recorded":
    "Nothing is recorded on what might happen if the information is not shared.",
  "sharing.because.reasoning-recorded": "Something is recorded on how the decision was reached.",
  "sharing.because.reasoning-not-recorded": "Nothing is recorded on how the decision was reached.",
} as const;
