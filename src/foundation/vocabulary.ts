// The closed word lists of the guidance. Each is an ordered tuple, and its union type follows from
// it.

/**
 * What an indication says of itself where no row is answered Yes: every row is answered No, some
 * are open, or answers could not be read.
 */
export const WITHOUT_A_YES = /* @__PURE__ */ Object.freeze([
  "all-no",
  "one-open",
  "some-open",
  "unread",
] as const);

/** The three answers that can be recorded. An absent answer is a fourth state, `unanswered`. */
export const YES_NO_NOT_KNOWN = /* @__PURE__ */ Object.freeze(["yes", "no", "not-known"] as const);
/** A recorded answer. `not-known` is never treated as `no`. */
export type YesNoNotKnown = (typeof YES_NO_NOT_KNOWN)[number];

/** The four states of an answer. One state never turns into another. */
export const ANSWER_STATES = /* @__PURE__ */ Object.freeze([
  "yes",
  "no",
  "not-known",
  "unanswered",
] as const);
/** The state of one answer: recorded as yes, no or not known, or not recorded at all. */
export type AnswerState = (typeof ANSWER_STATES)[number];

/**
 * Why a row is open, what is most in need of a person first. It is `contradicted` if it is answered
 * No and a sign of it is noted, and `unread` if something is recorded that is no answer.
 */
export const OPEN_STATES = /* @__PURE__ */ Object.freeze([
  "contradicted",
  "unread",
  "not-known",
  "unanswered",
] as const);
/** Why a row is open. */
export type OpenState = (typeof OPEN_STATES)[number];

/** What a row is: answered Yes, answered No, or open for one of four reasons. */
export const ROW_STATES = /* @__PURE__ */ Object.freeze([
  ...ANSWER_STATES,
  "unread",
  "contradicted",
] as const);
/** What a row is: answered Yes, answered No, or open for one of four reasons. */
export type RowState = (typeof ROW_STATES)[number];

/**
 * How a record of the edition relates to the printed text. It is `printed` there, it is our
 * `reading` of unclear text, or it is a `convention` of this library because the text is silent.
 */
export const BASES = /* @__PURE__ */ Object.freeze(["printed", "reading", "convention"] as const);
/** How a record relates to the printed text. */
export type Basis = (typeof BASES)[number];

/** How a behaviour came to be known, in the words of 7.2 (line 185). */
export const OBSERVATION_BASES = /* @__PURE__ */ Object.freeze([
  "expressed",
  "observed",
  "heard",
  "identified",
] as const);
/** How a behaviour came to be known (7.2). */
export type ObservationBasis = (typeof OBSERVATION_BASES)[number];

/** How two signs repeat each other. The closest kind comes first. */
export const OVERLAP_KINDS = /* @__PURE__ */ Object.freeze([
  "same-words",
  "same-facts",
  "contained",
  "graded",
] as const);

/** How strongly an action is put. It follows from the verb. */
export const ACTION_STRENGTHS = /* @__PURE__ */ Object.freeze([
  "make",
  "ensure",
  "should",
  "consider",
  "if-then",
] as const);

/** What an action asks for, at whichever level it is printed. */
export const ACTION_DEEDS = /* @__PURE__ */ Object.freeze([
  "call-emergency-services",
  "flag-with-local-area-team",
  "record-information",
  "early-help-assessment",
  "police-information-form",
  "social-care-referral",
  "update-service-assessment",
  "disruption",
] as const);

/** What a statement does: the strength of its verb, or its role in the text. */
export const STATEMENT_KINDS = /* @__PURE__ */ Object.freeze([
  "scope",
  "definition",
  "fact",
  "caution",
  "duty",
  "should",
  "may",
  "consider",
  "prohibit",
  "threshold",
  "record",
] as const);

/** Whom a statement addresses. */
export const PARTIES = /* @__PURE__ */ Object.freeze([
  "everyone",
  "practitioner",
  "manager-or-lead",
  "agencies",
  "partnership",
  "police",
  "childrens-social-care",
  "decider",
  "caller",
  "local-area-team",
  "professionals",
  "form-user",
] as const);

/** How much a known issue matters. */
export const ISSUE_SEVERITIES = /* @__PURE__ */ Object.freeze([
  "safety",
  "meaning",
  "text",
] as const);

/**
 * The three printed examples of when it may not be right to ask for consent (8.6), in printed
 * order.
 */
export const NOT_SOUGHT_GROUNDS = /* @__PURE__ */ Object.freeze([
  "increased-risk-of-harm",
  "prejudice-to-serious-crime",
  "unjustified-delay",
] as const);
/** A printed example of when it may not be right to ask for consent (8.6). */
export type NotSoughtGroundId = (typeof NOT_SOUGHT_GROUNDS)[number];

/** The four printed examples of a public interest (8.7), in printed order. */
export const PUBLIC_INTEREST_PURPOSES = /* @__PURE__ */ Object.freeze([
  "protect-children",
  "protect-adults",
  "promote-welfare",
  "prevent-crime-and-disorder",
] as const);
/** A printed example of a public interest (8.7). */
export type PublicInterestPurposeId = (typeof PUBLIC_INTEREST_PURPOSES)[number];

/** The ten items that a record of a sharing decision holds. */
export const SHARING_ITEMS = /* @__PURE__ */ Object.freeze([
  "consent-discussion",
  "reason-consent-not-sought",
  "public-interest",
  "decider",
  "necessity",
  "proportionality",
  "if-shared",
  "if-not-shared",
  "reasoning",
  "decision",
] as const);
/** An item of the record of a sharing decision. */
export type SharingItemId = (typeof SHARING_ITEMS)[number];

/** What a record shows of one of its items. No status says whether anything is right. */
export const SHARING_ITEM_STATUSES = /* @__PURE__ */ Object.freeze([
  "met",
  "missing",
  "not-applicable",
] as const);
/** What a record shows of one of its items. */
export type SharingItemStatus = (typeof SHARING_ITEM_STATUSES)[number];

/** What a record of a sharing decision rests on (8.5), as far as the record says. */
export const SHARING_BASES = /* @__PURE__ */ Object.freeze([
  "consent",
  "public-interest",
  "none-recorded",
] as const);
/** What a record of a sharing decision rests on (8.5). */
export type SharingBasis = (typeof SHARING_BASES)[number];

/** The two decisions. 8.9 asks that both be recorded in the same way. */
export const SHARING_DECISIONS = /* @__PURE__ */ Object.freeze(["share", "do-not-share"] as const);
/** A decision to share information or not to share it (8.9). */
export type SharingDecision = (typeof SHARING_DECISIONS)[number];

/** How certain an entry of newer law or advice is: the strongest status that is known. */
export const ADVICE_CERTAINTIES = /* @__PURE__ */ Object.freeze([
  "in-force",
  "enacted",
  "case-law",
  "published",
  "proposed",
  "not-confirmed",
] as const);
/** How certain an entry of newer law or advice is. */
export type AdviceCertainty = (typeof ADVICE_CERTAINTIES)[number];

/** The four consents that the library keeps apart. One never stands for another. */
export const CONSENT_KINDS = /* @__PURE__ */ Object.freeze([
  "to-disclose",
  "to-a-referral",
  "to-services",
  "to-sexual-activity",
] as const);
/** One of the four consents. */
export type ConsentKind = (typeof CONSENT_KINDS)[number];

/**
 * What can be recorded of a consent. 8.5 to 8.7 speak of consent given, refused and not sought. The
 * others are our addition: asked for with no answer yet, could not be asked for, and withdrawn.
 * Neither of the first two of these is given or refused.
 */
export const CONSENT_STATUSES = /* @__PURE__ */ Object.freeze([
  "given",
  "refused",
  "asked-no-answer",
  "could-not-be-asked",
  "not-sought",
  "withdrawn",
] as const);
/** What is recorded of a consent. */
export type ConsentStatus = (typeof CONSENT_STATUSES)[number];

/** The purposes for which people look up a contact. */
export const CONTACT_FUNCTIONS = /* @__PURE__ */ Object.freeze([
  "emergency",
  "police",
  "police-intelligence",
  "childrens-social-care",
  "out-of-hours",
  "local-area-team",
  "referral-page",
  "sexual-assault",
  "child-helpline",
  "child-protection-advice",
  "missing-children",
  "health-advice",
  "victim-support",
  "exploitation-support",
  "domestic-abuse",
  "drugs-and-alcohol",
  "online-safety",
  "safeguarding-partnership",
  "parents",
  "professional-network",
] as const);
/** A purpose for which people look up a contact. */
export type ContactFunction = (typeof CONTACT_FUNCTIONS)[number];

/**
 * The blocks of the police form, in printed order. The text prints no block for the event: it is
 * ours.
 */
export const POLICE_FORM_BLOCKS = /* @__PURE__ */ Object.freeze([
  "preamble",
  "your-details",
  "source",
  "provenance",
  "event",
  "people",
] as const);

/**
 * What a result asks a person to do. Every outcome asks for the judgement, its discussion, the next
 * review and the effectiveness of interventions. The others are only in a record of a judgement.
 */
export const PROMPTS = /* @__PURE__ */ Object.freeze([
  "danger-recorded",
  "below-indication",
  "below-open-rows",
  "reason",
  "judgement",
  "discussion",
  "discussed-with-oneself",
  "review",
  "effectiveness",
] as const);
/** What a result asks a person to do. */
export type PromptId = (typeof PROMPTS)[number];

/** What needs nobody's leave, in the order in which it is done. */
export const STEPS = /* @__PURE__ */ Object.freeze([
  "call-999",
  "tell-social-care",
  "record-the-call",
] as const);
/** What needs nobody's leave. */
export type StepId = (typeof STEPS)[number];
