// The rules for the record of a sharing decision (8.5 to 8.9) as tables: what the record says on
// the left, what follows from it on the right. They ask whether something is written down, never
// whether it is right.

import { P, match } from "ts-pattern";
import type { SharingCautionId } from "../foundation/caution.js";
import type { SharingBasis, SharingItemId, SharingItemStatus } from "../foundation/vocabulary.js";
import type { Noted, SharingFacts } from "./facts.js";

/** The status of one item, and the sentence that says why. */
export interface Finding {
  readonly status: SharingItemStatus;
  readonly because: string;
}

/** 8.5 names two bases. A reason for not asking (8.6) is neither of them. */
export function basisOf(facts: Pick<SharingFacts, "consent" | "publicInterest">): SharingBasis {
  return match(facts)
    .returnType<SharingBasis>()
    .with({ consent: "given" }, () => "consent")
    .with({ publicInterest: "recorded" }, () => "public-interest")
    .with({ publicInterest: "not-recorded" }, () => "none-recorded")
    .exhaustive();
}

/** The child was asked, and the answer is recorded. */
const ASKED = /* @__PURE__ */ P.union("given", "refused", "withdrawn");

/**
 * What each item needs. The rules are the same for a decision to share and a decision not to share.
 */
export const ITEM_RULES: Readonly<Record<SharingItemId, (facts: SharingFacts) => Finding>> = {
  "consent-discussion": ({ consent, discussion, ground }) =>
    match({ consent, discussion, ground })
      .with({ consent: ASKED, discussion: "recorded" }, () =>
        met("The discussion about consent is recorded."),
      )
      .with({ consent: ASKED, discussion: "not-recorded" }, (it) =>
        missing(`Consent is recorded as ${it.consent}, and no discussion about it.`),
      )
      .with({ consent: "not-sought", ground: "recorded" }, () =>
        notApplicable("Consent was not sought, and a reason for that is recorded."),
      )
      .with({ consent: "not-sought", ground: "not-recorded" }, () =>
        missing("Consent was not sought, and no reason for that is recorded."),
      )
      .with({ consent: "no-status" }, () =>
        missing("Whether consent was given, refused, withdrawn or not sought is not recorded."),
      )
      .exhaustive(),

  "reason-consent-not-sought": ({ consent, ground }) =>
    match({ consent, ground })
      .with({ consent: ASKED }, (it) => notApplicable(`Consent is recorded as ${it.consent}.`))
      .with({ consent: P.union("not-sought", "no-status"), ground: "recorded" }, () =>
        met("A reason for not seeking consent is recorded."),
      )
      .with({ consent: "not-sought", ground: "not-recorded" }, () =>
        missing("Consent was not sought, and no reason for that is recorded."),
      )
      .with({ consent: "no-status", ground: "not-recorded" }, () =>
        missing("Neither whether consent was sought nor a reason for not seeking it is recorded."),
      )
      .exhaustive(),

  "public-interest": ({ consent, publicInterest }) =>
    match({ consent, publicInterest })
      .with({ consent: "given" }, () => notApplicable("Consent is recorded as given."))
      .with({ publicInterest: "recorded" }, () => met("A public interest is stated."))
      .with({ publicInterest: "not-recorded" }, () =>
        missing("Consent is not recorded as given, and no public interest is stated."),
      )
      .exhaustive(),

  decider: ({ role, qualified, assertedBy }) =>
    match({ role, qualified, assertedBy })
      .with({ role: "not-recorded" }, () =>
        missing("The role of the person who decides is not recorded."),
      )
      .with({ qualified: "not-asserted" }, () =>
        missing("A role is recorded. That the person is suitably qualified is not."),
      )
      .with({ qualified: "denied" }, () =>
        missing("A role is recorded, and the person is recorded as not suitably qualified."),
      )
      .with({ assertedBy: "recorded" }, () =>
        met("A role is recorded, and who says that the person is suitably qualified."),
      )
      .with({ assertedBy: "not-recorded" }, () =>
        met("A role is recorded as suitably qualified. Who says so is not recorded."),
      )
      .exhaustive(),

  necessity: ({ necessity }) =>
    written(necessity, "whether sharing is likely to help in preventing the risk"),
  proportionality: ({ proportionality }) =>
    written(proportionality, "the public interest in sharing against confidentiality"),
  "if-shared": ({ ifShared }) =>
    written(ifShared, "what might happen if the information is shared"),
  "if-not-shared": ({ ifNotShared }) =>
    written(ifNotShared, "what might happen if the information is not shared"),
  reasoning: ({ reasoning }) => written(reasoning, "how the decision was reached"),

  decision: ({ decision }) =>
    match(decision)
      .with("share", () => met("The decision recorded is to share."))
      .with("do-not-share", () => met("The decision recorded is not to share."))
      .with("no-decision", () => missing("No decision is recorded."))
      .exhaustive(),
};

/** The facts that call for each caution. */
export const CAUTION_RULES = {
  "danger-now": { danger: "yes" },
  "another-edition": { edition: "another" },
  "share-without-a-recorded-basis": { decision: "share", basis: "none-recorded" },
  "reason-is-no-basis": { ground: "recorded", publicInterest: "not-recorded" },
  "competence-is-not-covered": { consent: "given" },
  "consent-withdrawn": { consent: "withdrawn" },
} as const satisfies Readonly<
  Record<SharingCautionId, Partial<SharingFacts & { basis: SharingBasis }>>
>;

/** If there is danger now, what is missing waits until it is safe to complete it (I-29). */
export function whenSafe(finding: Finding, { danger }: Pick<SharingFacts, "danger">): Finding {
  return match({ danger, status: finding.status })
    .with({ danger: "yes", status: "missing" }, () =>
      missing(`${finding.because} Complete when safe.`),
    )
    .with({ status: P.union("met", "missing", "not-applicable") }, () => finding)
    .exhaustive();
}

function written(noted: Noted, about: string): Finding {
  return match(noted)
    .with("recorded", () => met(`Something is recorded on ${about}.`))
    .with("not-recorded", () => missing(`Nothing is recorded on ${about}.`))
    .exhaustive();
}

function met(because: string): Finding {
  return { status: "met", because };
}

function missing(because: string): Finding {
  return { status: "missing", because };
}

function notApplicable(because: string): Finding {
  return { status: "not-applicable", because };
}
