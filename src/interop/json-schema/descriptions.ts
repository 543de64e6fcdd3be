// A sentence for every field of the records that people fill in, for people who see only the
// schema. Rows and the printed boxes of the police form use their own words.

import type { Edition } from "../../editions/schema/index.js";
import { cited } from "../../editions/labels.js";
import { isObject } from "../../foundation/objects.js";

/**
 * Sentences keyed by the path of the field: a JSON Pointer with `*` for an entry of a list and for
 * the id of a row.
 */
type Sentences = Readonly<Record<string, string>>;

const EDITION = "The edition under which the record was made, so that it can be read alone.";

const CONSENT: Sentences = {
  "/kind": "Which consent it is. None stands for another.",
  "/status":
    "Given, refused, not sought or withdrawn. Absent: not recorded, which is none of these.",
  "/discussion": "The discussion about it, which 8.5 asks to be clear in the case notes.",
  "/notSoughtBecause":
    "Why the child was not asked (8.6). It explains and is never a basis for sharing.",
  "/notSoughtBecause/*/ground": "A printed example of 8.6, or other.",
  "/notSoughtBecause/*/reason": "In words. With “other” it counts only if it is there.",
  "/whose": "Whose consent it is: 7.9 does not say whose is meant (I-21).",
  "/services": "Which services or assessments, such as CAF or FEHA.",
};

const SHARING: Sentences = {
  "/edition": EDITION,
  "/reasonToBelieve": "Why there is reason to think that a child may be at risk (8.3).",
  "/information": "What would be shared.",
  "/recipient": "With whom.",
  "/immediateDanger":
    "Whether anyone is in danger now, as a person recorded it. Absent: unanswered, and never No.",
  "/consent": "Consent to disclose (8.5), and no other.",
  ...Object.fromEntries(
    Object.entries(CONSENT).map(([place, sentence]) => [`/consent${place}`, sentence]),
  ),
  "/publicInterest": "The public interest that sharing would serve (8.7).",
  "/publicInterest/purposes": "Printed examples of 8.7, or other.",
  "/publicInterest/reason": "In words. With “other” it counts only if it is there.",
  "/decider": "Who decides (8.8).",
  "/decider/role": "The decider’s role.",
  "/decider/suitablyQualified":
    "Whether people assert that the decider is suitably qualified (8.8). It is never found here.",
  "/decider/assertedBy": "Who asserts it.",
  "/necessity": "Whether sharing is likely to help prevent the risk, and how (8.9).",
  "/proportionality": "Whether the public interest overrides confidentiality, and why (8.9).",
  "/ifShared": "What might happen if the information is shared (8.9).",
  "/ifNotShared": "What might happen if it is not shared (8.9).",
  "/reasoning": "How the decision was reached, with the balance struck (8.9).",
  "/decision": "To share or not to share. Absent: not decided.",
  "/decidedOn": "The day of the decision.",
  "/recordedOn": "The day it was written down, which may be later.",
  "/competenceConsidered":
    "That the child’s competence to consent was considered. The guidance is silent on it (I-44).",
  "/competenceConsidered/by": "Who considered it.",
  "/competenceConsidered/on": "The day it was considered.",
  "/competenceConsidered/note": "What was considered.",
  "/lawfulBasisNoted":
    "The lawful basis that someone noted under data protection law. It is not assessed.",
  "/dutyToShareConsidered": "What was considered of a duty to share. It is not assessed.",
  "/moreDetrimentalBecause":
    "Why disclosing was thought to harm the child more than not disclosing. It is not assessed.",
  "/statutoryReportingNoted": "What was noted of a duty to report. It is not assessed.",
};

/** The sentences of each record, and of the parts that several share, by name. */
const SENTENCES: Readonly<Record<string, Sentences>> = {
  "edition-pin": {
    "/id": "The edition’s id, such as york.",
    "/version": "The edition’s version.",
    "/hash":
      "The SHA-256 of the edition’s content, in hexadecimal. Absent: it cannot be told " +
      "whether its text is the same.",
  },
  practitioner: {
    "/name": "A name, as recorded.",
    "/role": "A role, such as school nurse.",
    "/organisation": "An organisation.",
  },
  "date-of-birth": {
    "/ageInYears": "Completed years.",
    "/on": "The day on which the age was that.",
    "/ageFrom": "Completed years, at least.",
    "/ageTo": "Completed years, at most.",
    "/unknown": "Recorded as not known, which is an answer.",
  },
  screening: {
    "/edition": EDITION,
    "/subject": "The child, as far as the screening says.",
    "/subject/reference": "The host’s own reference. The library matches nothing by it.",
    "/subject/dateOfBirth": "Whole or in part, never completed. It wins over an age.",
    "/subject/ageInYears": "Completed years on the day of the screening.",
    "/subject/learningDisabilityOrSpecialNeeds":
      "Whether the child has a learning disability or special needs. Absent: unanswered.",
    "/completedOn": "The day on which the screening was completed.",
    "/completedBy": "Who completed it, as far as they are named.",
    "/immediateDanger":
      "Whether anyone is in danger now, as a person recorded it. Absent: unanswered, and never No.",
    "/answers":
      "The answers, by the id of the row. A row that is absent is unanswered, and never No.",
    "/answers/*/answer": "Yes, No or not known. Not known is never read as No.",
    "/answers/*/signs":
      "Which signs of the row were noted. A Yes may rest on some or all; none is inferred.",
    "/answers/*/basis": "How it came to be known, in the words of 7.2.",
    "/answers/*/observedOn": "When it was observed, as far as it is known.",
    "/answers/*/note": "A note on the row, in words.",
    "/notes": "Notes by level, as the tool’s sections have them.",
    "/notes/no-risk": "Notes on: no risk.",
    "/notes/emerging": "Notes on the section of emerging concerns.",
    "/notes/escalating": "Notes on the section of escalating concerns.",
    "/notes/significant": "Notes on the section of significant concerns.",
    "/protectiveFactors":
      "Protective factors, of which 7.9 speaks and for which the tool has no place (I-03). " +
      "Nothing is computed from them.",
    "/childsVoice": "What the child says, in their words.",
  },
  judgement: {
    "/level": "The level that the person judges (7.7), whatever the tool indicates.",
    "/by": "Who judges.",
    "/on": "The day of the judgement.",
    "/reason": "Why, in words.",
    "/discussedWith": "The manager or Child Protection lead with whom it was discussed (7.7).",
    "/discussedOn": "The day of that discussion.",
    "/reviewOn": "The day of the next review. No interval is printed (I-43): people set the date.",
  },
  "sharing-record": SHARING,
  "sharing-history": {
    "/*/kind": "What the entry is.",
    "/*/on": "The day that it speaks of.",
    "/*/by": "The role of whoever made it.",
    "/*/record": "The whole record as it is from here on.",
    "/*/why": "Why it was amended.",
    "/*/discussion": "The discussion about the withdrawal.",
    "/*/information": "What was shared.",
    "/*/recipient": "With whom it was shared.",
    "/*/note": "What the review came to.",
    "/kind": "What the first entry is: a record.",
    "/on": "The day that it speaks of.",
    "/by": "The role of whoever made it.",
    "/record": "The record that the history begins with.",
  },
  "consent-to-disclose": CONSENT,
  "consent-to-a-referral": CONSENT,
  "consent-to-services": CONSENT,
  flag: {
    "/child": "The host’s own reference for the child.",
    "/category":
      "The broad category that the flag stands under (9.2), on one line. The details stay in " +
      "the caller’s own system.",
    "/caller": "Who raises it, as far as they are named.",
    "/raisedOn": "The day on which it was raised.",
  },
  "police-form": {
    "/edition": EDITION,
    "/reporter": "Whoever fills in the form.",
    "/source": "Who or what the information comes from.",
    "/provenance": "How the information came to be known.",
    "/people": "The people involved, as many as needed.",
    "/requestedInPreamble":
      "What the preamble asks for and no surviving field holds (line 427, I-12).",
    "/requestedInPreamble/vehicles": "A vehicle each, in words.",
    "/requestedInPreamble/places": "Places, each with the part it plays.",
    "/requestedInPreamble/places/*/role": "The part that the place plays.",
    "/requestedInPreamble/places/*/address": "An address, or words that describe the place.",
    "/requestedInPreamble/places/*/person": "Whose it is, as a place in people counted from 0.",
    "/requestedInPreamble/places/*/note": "A note on the place.",
    "/agencyExtension":
      "What an agency adds, by keys of its own such as namespace:name, each with any JSON.",
  },
  interventions: {
    "/edition": EDITION,
    "/interventions": "What was tried with the child and their family (7.8).",
    "/interventions/*/what": "What was tried, in words.",
    "/interventions/*/by": "Who does it, as far as they are named.",
    "/interventions/*/aims": "The aims of 7.8 that it is meant to serve. None is inferred.",
    "/interventions/*/from": "When it began, as far as it is known.",
    "/interventions/*/until":
      "When it ended. Absent while it goes on, and where its end is not recorded.",
    "/interventions/*/assessedBy":
      "Through which assessment it is considered, such as CAF or FEHA.",
    "/interventions/*/seen": "What was seen of it.",
    "/interventions/*/seen/*/aim": "The aim that it was seen in view of.",
    "/interventions/*/seen/*/what":
      "What was seen, in words. What it means is for people to judge.",
    "/interventions/*/seen/*/by": "Who saw it.",
    "/interventions/*/seen/*/on": "When it was seen, as far as it is known.",
    "/noneFor":
      "The aims that a person recorded no current intervention for. An aim that is named " +
      "nowhere is open.",
  },
};

type Json = Readonly<Record<string, unknown>>;

/** A schema of a record, or of a part of one, with a sentence at every field that has one. */
export function withDescriptions(name: string, schema: Json, edition: Edition): Json {
  return described(
    schema,
    "",
    { ...SENTENCES[name], ...(name === "police-form" && boxes(edition)) },
    edition,
  );
}

/** What the printed boxes of the police form ask for, with their source. */
function boxes({ policeForm }: Edition): Sentences {
  return Object.fromEntries(
    policeForm.items.flatMap(({ fields, label, citations }) =>
      fields.map(({ path, asksFor }) => [
        path,
        cited({
          text: `${label === undefined ? "" : `“${label}” `}Asks for ${asksFor}.`,
          citations,
        }),
      ]),
    ),
  );
}

function described(schema: Json, place: string, sentences: Sentences, edition: Edition): Json {
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]): [string, unknown] => {
      if (key === "properties" && isObject(value))
        return [
          key,
          Object.fromEntries(
            Object.entries(value).map(([name, inner]) => [
              name,
              field(inner, place, name, sentences, edition),
            ]),
          ),
        ];
      if (key === "items" || key === "additionalProperties")
        return [key, inside(value, `${place}/*`, sentences, edition)];
      if ((key === "anyOf" || key === "oneOf" || key === "prefixItems") && Array.isArray(value))
        return [key, value.map((each) => inside(each, place, sentences, edition))];
      return [key, value];
    }),
  );
}

function field(
  schema: unknown,
  place: string,
  name: string,
  sentences: Sentences,
  edition: Edition,
): unknown {
  const at = `${place}/${name}`;
  const row = place === "/answers" ? edition.indicators.find(({ id }) => id === name) : undefined;
  const sentence = row
    ? cited({ text: row.label, citations: row.citations })
    : Object.hasOwn(sentences, at)
      ? sentences[at]
      : undefined;
  const inner = inside(schema, row ? `${place}/*` : at, sentences, edition);
  return isObject(inner) && sentence !== undefined ? { description: sentence, ...inner } : inner;
}

function inside(schema: unknown, place: string, sentences: Sentences, edition: Edition): unknown {
  return isObject(schema) && !Array.isArray(schema)
    ? described(schema, place, sentences, edition)
    : schema;
}
