// What needs nobody's leave, and stands before everything else in a result (1.17, 7.9): the call to
// 999, then Children's Social Care, with how to reach them.

import type { Contact, Notice, ScreeningEdition } from "../editions/types.js";
import { deepFreeze, recordOf } from "../foundation/objects.js";
import { ANSWER_STATES } from "../foundation/vocabulary.js";
import type { AnswerState, StepId } from "../foundation/vocabulary.js";

/** Something to do now, before any discussion. */
export interface Step extends Pick<Notice, "text" | "basis" | "citations"> {
  readonly id: StepId;
  /** Whom to contact, in the order of use. Each says how far it can be trusted. */
  readonly contacts: readonly Contact[];
}

/** The steps for each state of the record of immediate danger. */
export type StepsByDanger = Readonly<Record<AnswerState, readonly Step[]>>;

/** Which steps there are, in the order in which they are taken. 999 always comes first. */
const STEPS_BY_DANGER: Readonly<Record<AnswerState, readonly StepId[]>> = {
  yes: ["call-999", "tell-social-care", "record-the-call"],
  "not-known": ["call-999", "tell-social-care"],
  no: ["call-999", "tell-social-care"],
  unanswered: ["call-999", "tell-social-care"],
};

/** The steps of an edition, frozen. Outcomes share them. */
export function stepsOf(edition: ScreeningEdition): StepsByDanger {
  return deepFreeze(
    recordOf(ANSWER_STATES, (danger) =>
      STEPS_BY_DANGER[danger].map((id) => stepFrom(id, danger, edition)),
    ),
  );
}

function stepFrom(id: StepId, danger: AnswerState, { steps, contacts }: ScreeningEdition): Step {
  const { text, inDanger = text, contacts: named, basis, citations } = steps[id];
  const mayBeInDanger = danger === "yes" || danger === "not-known";
  return {
    id,
    text: mayBeInDanger ? inDanger : text,
    contacts: named.flatMap((one) => contacts.find((contact) => contact.id === one) ?? []),
    basis,
    citations,
  };
}
