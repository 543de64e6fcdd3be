// The rules for the record of a sharing decision (8.5 to 8.9) as tables: what the record says on
// the left, what follows from it on the right. They ask whether something is written down, never
// whether it is right.

import { P, match } from "ts-pattern";
import type { SentenceId } from "../catalogue/catalogue.js";
import type { SharingCautionId } from "../foundation/caution.js";
import type { SharingBasis, SharingItemId, SharingItemStatus } from "../foundation/vocabulary.js";
import type { Noted, SharingFacts } from "./facts.js";

/** Why an item has its status. The sentences stand in the catalogue. */
type BecauseId = SentenceId extends infer Id
  ? Id extends `sharing.because.${infer Because}`
    ? Because
    : never
  : never;

/** The status of one item, and why. */
export interface Finding {
  readonly status: SharingItemStatus;
  readonly because: BecauseId;
}

/**
 * 8.5 names two bases for sharing. A reason for not asking (8.6) is neither of them. A public
 * interest that was weighed in a decision not to share is none either: nothing rests on it.
 */
export function basisOf(
  facts: Pick<SharingFacts, "consent" | "publicInterest" | "decision">,
): SharingBasis {
  return match(facts)
    .returnType<SharingBasis>()
    .with({ consent: "given" }, () => "consent")
    .with({ decision: "do-not-share" }, () => "none-recorded")
    .with({ publicInterest: "recorded" }, () => "public-interest")
    .with({ publicInterest: "not-recorded" }, () => "none-recorded")
    .exhaustive();
}

/** The child was asked, and the answer is recorded. */
const ANSWERED = /* @__PURE__ */ P.union("given", "refused", "withdrawn");
/** The child was not asked, by decision or because that was not possible. */
const NOT_ASKED = /* @__PURE__ */ P.union("not-sought", "could-not-be-asked");

/**
 * What each item needs. The rules are the same for a decision to share and a decision not to share,
 * but for the public interest: one that was weighed can also be recorded under proportionality.
 */
export const ITEM_RULES: Readonly<Record<SharingItemId, (facts: SharingFacts) => Finding>> = {
  "consent-discussion": ({ consent, discussion, ground }) =>
    match({ consent, discussion, ground })
      .with({ consent: ANSWERED, discussion: "recorded" }, () => met("discussion-recorded"))
      .with({ consent: ANSWERED, discussion: "not-recorded" }, (it) =>
        missing(`${it.consent}-no-discussion`),
      )
      .with({ consent: "asked-no-answer", discussion: "recorded" }, () =>
        met("no-answer-discussion-recorded"),
      )
      .with({ consent: "asked-no-answer", discussion: "not-recorded" }, () =>
        missing("no-answer-no-discussion"),
      )
      .with({ consent: NOT_ASKED, ground: "recorded" }, (it) =>
        notApplicable(`${it.consent}-ground-recorded`),
      )
      .with({ consent: NOT_ASKED, ground: "not-recorded" }, (it) =>
        missing(`${it.consent}-no-ground`),
      )
      .with({ consent: "no-status" }, () => missing("status-not-recorded"))
      .exhaustive(),

  "reason-consent-not-sought": ({ consent, ground }) =>
    match({ consent, ground })
      .with({ consent: ANSWERED }, (it) => notApplicable(`consent-${it.consent}`))
      .with({ consent: "asked-no-answer" }, () => notApplicable("no-answer-yet"))
      .with({ consent: "could-not-be-asked", ground: "recorded" }, () =>
        met("ground-could-not-be-asked"),
      )
      .with({ consent: P.union("not-sought", "no-status"), ground: "recorded" }, () =>
        met("ground-recorded"),
      )
      .with({ consent: NOT_ASKED, ground: "not-recorded" }, (it) =>
        missing(`${it.consent}-no-ground`),
      )
      .with({ consent: "no-status", ground: "not-recorded" }, () =>
        missing("neither-status-nor-ground"),
      )
      .exhaustive(),

  "public-interest": ({ consent, decision, publicInterest, proportionality }) =>
    match({ consent, decision, publicInterest, proportionality })
      .with({ consent: "given" }, () => notApplicable("consent-given"))
      .with({ decision: "do-not-share", publicInterest: "recorded" }, () => met("interest-weighed"))
      .with({ decision: "do-not-share", proportionality: "recorded" }, () =>
        met("interest-under-proportionality"),
      )
      .with({ decision: "do-not-share" }, () => missing("interest-not-weighed"))
      .with({ publicInterest: "recorded" }, () => met("interest-stated"))
      .with({ publicInterest: "not-recorded" }, () => missing("interest-not-stated"))
      .exhaustive(),

  decider: ({ role, qualified, assertedBy }) =>
    match({ role, qualified, assertedBy })
      .with({ role: "not-recorded" }, () => missing("role-not-recorded"))
      .with({ qualified: "not-asserted" }, () => missing("qualified-not-recorded"))
      .with({ qualified: "denied" }, () => missing("not-qualified"))
      .with({ assertedBy: "recorded" }, () => met("qualified-says-who"))
      .with({ assertedBy: "not-recorded" }, () => met("qualified-not-says-who"))
      .exhaustive(),

  necessity: ({ necessity }) => written(necessity, "necessity"),
  proportionality: ({ proportionality }) => written(proportionality, "proportionality"),
  "if-shared": ({ ifShared }) => written(ifShared, "if-shared"),
  "if-not-shared": ({ ifNotShared }) => written(ifNotShared, "if-not-shared"),
  reasoning: ({ reasoning }) => written(reasoning, "reasoning"),

  decision: ({ decision }) =>
    match(decision)
      .with("share", () => met("to-share"))
      .with("do-not-share", () => met("not-to-share"))
      .with("no-decision", () => missing("no-decision"))
      .exhaustive(),
};

/** The facts that call for each caution. */
export const CAUTION_RULES = {
  "danger-now": { danger: "yes" },
  "not-sharing-beside-danger": { danger: "yes", decision: "do-not-share" },
  "another-edition": { edition: "another" },
  "share-without-a-recorded-basis": { decision: "share", basis: "none-recorded" },
  "purpose-without-a-reason": { purpose: "ticked", publicInterestReason: "not-recorded" },
  "reason-is-no-basis": { ground: "recorded", publicInterest: "not-recorded" },
  "competence-is-not-covered": { consent: "given" },
  "consent-withdrawn": { consent: "withdrawn" },
} as const satisfies Readonly<
  Record<SharingCautionId, Partial<SharingFacts & { basis: SharingBasis }>>
>;

type Written = "necessity" | "proportionality" | "if-shared" | "if-not-shared" | "reasoning";

function written(noted: Noted, about: Written): Finding {
  return match(noted)
    .with("recorded", () => met(`${about}-recorded`))
    .with("not-recorded", () => missing(`${about}-not-recorded`))
    .exhaustive();
}

function met(because: BecauseId): Finding {
  return { status: "met", because };
}

function missing(because: BecauseId): Finding {
  return { status: "missing", because };
}

function notApplicable(because: BecauseId): Finding {
  return { status: "not-applicable", because };
}
