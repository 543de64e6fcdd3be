// Chapters that a document does not have. Each says so of itself: its functions show it.

import { FLAG_CAUTIONS } from "../../foundation/caution.js";
import type { Edition, EditionDraft } from "../generated.js";
import type { SourceDocument } from "../types.js";
import { SHARING_CAUTION_WORDS } from "./caution-words.js";
import { FLAG_WORDS, NOT_COVERED, PEOPLE_INVOLVED, READ_FIRST, WITHHELD } from "./chapter-words.js";
import { ownNotices, ownNotice, ownSource } from "./own-words.js";

type Text = Pick<SourceDocument, "text">;

/** The rules for sharing of a document that has none: the cautions alone. */
export function noSharing(
  { id, version, title }: Pick<EditionDraft, "id" | "version" | "title">,
  document: Text,
): Edition["sharing"] {
  return {
    id: `${id}-sharing`,
    version,
    title,
    gateways: [],
    notSoughtGrounds: [],
    publicInterestPurposes: [],
    deciderRoles: [],
    recordItems: [],
    consents: [],
    cautions: ownNotices(document, SHARING_CAUTION_WORDS),
    notCovered: ownNotice(document, "not-covered", { text: NOT_COVERED.sharing }),
  };
}

/** The steps for flagging of a document that has none. */
export function noFlagging(document: Text): Edition["flagging"] {
  return {
    who: ownNotice(document, "who", { text: FLAG_WORDS.who }),
    test: ownNotice(document, "test", { text: FLAG_WORDS.test }),
    steps: [],
    notSaid: FLAG_CAUTIONS.map((id) => ownNotice(document, id, { text: FLAG_WORDS.notSaid[id] })),
    notCovered: ownNotice(document, "not-covered", { text: NOT_COVERED.flagging }),
  };
}

/** The form of a document that has none. Where York's form breaks off, it says so. */
export function noPoliceForm(document: Text): Edition["policeForm"] {
  return {
    title: "Police information form",
    names: [],
    items: [],
    peopleInvolved: {
      id: "people-involved",
      asksFor: PEOPLE_INVOLVED,
      ...ownSource(document),
    },
    brokenBlock: ownNotice(document, "not-covered", { text: NOT_COVERED.policeForm, labels: [] }),
    requestedInPreamble: [],
    notOnTheForm: [],
    neverAsked: [],
    withheldFromIntelligence: ownNotice(document, "withheld", { text: WITHHELD }),
    readBeforePassingOn: ownNotice(document, "read-first", { text: READ_FIRST }),
  };
}
