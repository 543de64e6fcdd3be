// Fills in what a draft leaves out: what can be worked out, the words of this library, and chapters
// that say of themselves that the document has none.

import { isObject, recordOf } from "../../foundation/objects.js";
import { STEPS } from "../../foundation/vocabulary.js";
import type { ContactFunction, StepId } from "../../foundation/vocabulary.js";
import type { DocumentDraft, Edition, EditionDraft, IndicatorDraft } from "../generated.js";
import type { Contact, Indicator, SourceDocument, StepWords } from "../types.js";
import { noFlagging, noPoliceForm, noSharing } from "./chapters.js";
import { ownNotices, ownNotice } from "./own-words.js";
import { CAUTION_WORDS } from "./caution-words.js";
import {
  BY_RULE,
  EMERGENCY_WORDS,
  NOT_A_FULL_ASSESSMENT,
  PROMPT_WORDS,
  STEP_WORDS,
} from "./prompt-words.js";

/** A draft without its hashes. */
type Unsealed = Omit<EditionDraft, "hash" | "toolHash">;

/** The edition of a draft, without its hashes. What the draft has stands as it is. */
export function filledIn(draft: Unsealed): Omit<Edition, "hash" | "toolHash"> {
  const document = documentOf(draft.document);
  const { contacts = [], actions = [], cautions = {}, prompts = {} } = draft;
  return {
    ...NO_LISTS,
    ...draft,
    document,
    emergency: draft.emergency ?? ownNotice(document, "emergency", EMERGENCY_WORDS),
    notAFullAssessment:
      draft.notAFullAssessment ??
      ownNotice(document, "not-a-full-assessment", { text: NOT_A_FULL_ASSESSMENT }),
    indicationRule: draft.indicationRule ?? ownNotice(document, "by-rule", BY_RULE),
    cautions: { ...ownNotices(document, CAUTION_WORDS), ...cautions },
    prompts: { ...ownNotices(document, PROMPT_WORDS), ...prompts },
    steps: recordOf(STEPS, (id) => draft.steps?.[id] ?? stepOf(document, id, contacts)),
    indicators: withNumbers(draft.indicators).map(rowOf),
    actions: actions.map(({ variants = [], ...action }) => ({ ...action, variants })),
    contacts,
    sharing: draft.sharing ?? noSharing(draft, document),
    flagging: draft.flagging ?? noFlagging(document),
    policeForm: draft.policeForm ?? noPoliceForm(document),
  };
}

/** What a document may have none of. */
const NO_LISTS = {
  themes: [],
  overlaps: [],
  interventionAims: [],
  observationBases: [],
  glossary: [],
  statements: [],
  procedures: [],
  definitions: [],
  formsOfAbuse: [],
  fourPs: [],
  jointDuties: [],
  principles: [],
  routes: [],
  ageTerms: [],
  questions: [],
  references: [],
  knownIssues: [],
} as const satisfies Partial<Edition>;

/** Without the lines of the text, a draft is refused before anything is counted. */
function documentOf({
  lines = 0,
  text,
  subjects = [],
  sections = [],
  ...rest
}: DocumentDraft): SourceDocument {
  return { ...rest, subjects, sections, text: text ?? { lines } };
}

/** Whom each step names, in the order of use. */
const STEP_CONTACTS: Readonly<Record<StepId, readonly ContactFunction[]>> = {
  "call-999": ["police"],
  "tell-social-care": ["childrens-social-care", "out-of-hours"],
  "record-the-call": [],
};

function stepOf(document: SourceDocument, id: StepId, contacts: readonly Contact[]): StepWords {
  const named = STEP_CONTACTS[id].flatMap((each) =>
    contacts.filter(({ functions }) => functions.includes(each)).map((contact) => contact.id),
  );
  return { ...ownNotice(document, id, STEP_WORDS[id]), contacts: [...new Set(named)] };
}

/** Rows with their numbers in their sections, whatever else they are. */
export function withNumbers<Row>(rows: readonly Row[]): (Row & { readonly row: number })[];
export function withNumbers(rows: readonly unknown[]): unknown[] {
  const counts = new Map<unknown, number>();
  return rows.map((row) => {
    if (!isObject(row)) return row;
    const number = (counts.get(row["level"]) ?? 0) + 1;
    counts.set(row["level"], number);
    return { row: number, ...row };
  });
}

function rowOf(draft: IndicatorDraft & { readonly row: number }): Indicator {
  const { id, label, basis, note, citations } = draft;
  const { signs = [{ id: `${id}-sign`, label }], name = label, themes = [] } = draft;
  return {
    ...draft,
    name,
    themes,
    signs: signs.map((sign) => ({
      ...(sign.basis === undefined && note !== undefined && { note }),
      ...sign,
      basis: sign.basis ?? basis,
      citations: sign.citations ?? citations,
    })),
  };
}
