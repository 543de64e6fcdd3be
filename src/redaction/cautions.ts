// The cautions that go with a redacted record. No caution says that the rest is safe to hand over.

import { sharedCautions } from "../editions/cautions.js";
import type { Edition } from "../editions/types.js";
import { REDACTION_CAUTIONS } from "../foundation/caution.js";
import type { Caution, RedactionCautionId } from "../foundation/caution.js";
import type { Audience } from "./rules.js";

const FOR_AUDIENCE: Readonly<Record<Audience, readonly RedactionCautionId[]>> = {
  child: ["not-the-plain-tool"],
  "subject-access": ["law-not-applied"],
  police: ["assurance-is-theirs", "no-more-than-needed"],
  research: ["few-children"],
};

/**
 * The cautions of a redaction, in three groups: what went wrong, what always holds, and what holds
 * for the audience.
 */
export function cautionsFor(
  audience: Audience | undefined,
  edition: Edition,
  holding: Partial<Readonly<Record<RedactionCautionId, boolean>>>,
): Caution<RedactionCautionId>[] {
  const standing: readonly RedactionCautionId[] = [
    "a-person-checks",
    "what-is-left-can-tell",
    "list-is-for-checking",
    ...(audience ? FOR_AUDIENCE[audience] : []),
  ];
  return sharedCautions(
    "redaction",
    REDACTION_CAUTIONS.filter((id) => holding[id] ?? standing.includes(id)),
    edition,
  );
}
