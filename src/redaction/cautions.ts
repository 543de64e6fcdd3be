// The cautions that go with a redacted record. No caution says that the rest is safe to hand over.

import { REDACTION_CAUTION_TEXTS } from "../editions/cautions.js";
import { REDACTION_CAUTIONS, cautionsThatHold } from "../foundation/caution.js";
import type { Caution, RedactionCautionId } from "../foundation/caution.js";
import { recordOf } from "../foundation/objects.js";
import type { Audience } from "./rules.js";

const FOR_AUDIENCE: Readonly<Record<Audience, RedactionCautionId>> = {
  child: "not-the-plain-tool",
  "subject-access": "law-not-applied",
  police: "assurance-is-theirs",
  research: "few-children",
};

/**
 * The cautions of a redaction, in three groups: what went wrong, what always holds, and what holds
 * for the audience.
 */
export function cautionsFor(
  audience: Audience | undefined,
  holding: Partial<Readonly<Record<RedactionCautionId, boolean>>>,
): Caution<RedactionCautionId>[] {
  const standing: readonly (RedactionCautionId | undefined)[] = [
    "a-person-checks",
    "what-is-left-can-tell",
    "list-is-for-checking",
    audience && FOR_AUDIENCE[audience],
  ];
  return cautionsThatHold(
    REDACTION_CAUTIONS,
    REDACTION_CAUTION_TEXTS,
    recordOf(REDACTION_CAUTIONS, (id) => holding[id] ?? standing.includes(id)),
  );
}
