// Every field of every kind of record with a value of its own, and whom it reaches. Written by hand
// from the guidance: the child's own copy (10.11), a subject access request, the police (8.3, line
// 429), research.

import { recordJudgement, york } from "csae-guidance";

/** Where, what, and for whom: C the child, S a subject access request, P the police, R research, r research in part. */
export type Field = readonly [path: string, value: unknown, reaches: string, forResearch?: unknown];

const PIN = (at = "", reaches = "CSPR"): Field[] => [
  [`${at}/edition/id`, york.id, reaches],
  [`${at}/edition/version`, york.version, reaches],
  [`${at}/edition/hash`, york.hash, reaches],
  [`${at}/edition/toolHash`, york.toolHash, reaches],
];
const SOMEONE = (at: string): Field[] =>
  ["name", "role", "organisation"].map((part) => [`${at}/${part}`, `${at} ${part}`, ""]);

const ANSWERS = (at: string): Field[] => [
  [`${at}/clipping`, "not-known", "CSPR"],
  [`${at}/late-or-missing/answer`, "yes", "CSPR"],
  [`${at}/late-or-missing/signs/0`, "going-missing", "CSPR"],
  [`${at}/late-or-missing/basis/0`, "heard", "PR"],
  [`${at}/late-or-missing/observedOn`, "2026-02-03", "Pr", "2026-02"],
  [`${at}/late-or-missing/note`, "a note", ""],
];

const SCREENING = (at = ""): Field[] => [
  ...PIN(at),
  [`${at}/subject/reference`, "ref 4711", "CSP"],
  [`${at}/subject/dateOfBirth`, "2011-05-17", "CSPr", "2011"],
  // Beside a date of birth research gets no age.
  [`${at}/subject/ageInYears`, 14, "CSP"],
  [`${at}/subject/learningDisabilityOrSpecialNeeds`, "not-known", "CSPR"],
  [`${at}/completedOn`, "2026-03-12", "CSPr", "2026-03"],
  ...SOMEONE(`${at}/completedBy`),
  [`${at}/immediateDanger`, "no", "CSPR"],
  ...ANSWERS(`${at}/answers`),
  [`${at}/notes/emerging`, "notes of a level", ""],
  [`${at}/protectiveFactors`, "protective factors", ""],
  [`${at}/childsVoice`, "the child’s words", "CS"],
];

const JUDGEMENT = (at: string): Field[] => [
  [`${at}/level`, "escalating", "CSPR"],
  ...SOMEONE(`${at}/by`),
  [`${at}/on`, "2026-03-13", "CSPr", "2026-03"],
  [`${at}/reason`, "a reason", ""],
  ...SOMEONE(`${at}/discussedWith`),
  [`${at}/discussedOn`, "2026-03-14", "CSPr", "2026-03"],
  [`${at}/reviewOn`, "2026-04-14", "CSPr", "2026-04"],
];

/** Whether anything was shared, or a flag raised, is nothing that the child’s copy tells (8.6). */
const SHARING = (at = ""): Field[] => [
  ...PIN(at, "PR"),
  [`${at}/reasonToBelieve`, "reason to believe", ""],
  [`${at}/information`, "the information", ""],
  [`${at}/recipient`, "a recipient", ""],
  [`${at}/immediateDanger`, "not-known", "PR"],
  [`${at}/consent/kind`, "to-disclose", "PR"],
  [`${at}/consent/status`, "not-sought", "PR"],
  [`${at}/consent/discussion`, "a discussion", ""],
  [`${at}/consent/notSoughtBecause/0/ground`, "prejudice-to-serious-crime", "PR"],
  [`${at}/consent/notSoughtBecause/0/reason`, "why not sought", ""],
  [`${at}/publicInterest/purposes/0`, "protect-children", "PR"],
  [`${at}/publicInterest/reason`, "the public interest", ""],
  [`${at}/decider/role`, "role of the decider", ""],
  [`${at}/decider/suitablyQualified`, true, "PR"],
  [`${at}/decider/assertedBy`, "who asserts it", ""],
  ...["necessity", "proportionality", "ifShared", "ifNotShared", "reasoning"].map((key): Field => [
    `${at}/${key}`,
    `words on ${key}`,
    "",
  ]),
  [`${at}/decision`, "share", "PR"],
  [`${at}/decidedOn`, "2026-03-15", "Pr", "2026-03"],
  [`${at}/recordedOn`, "2026-03-16", "Pr", "2026-03"],
  [`${at}/competenceConsidered/by`, "who considered it", ""],
  [`${at}/competenceConsidered/on`, "2026-03-11", "Pr", "2026-03"],
  [`${at}/competenceConsidered/note`, "competence", ""],
  ...[
    "lawfulBasisNoted",
    "dutyToShareConsidered",
    "moreDetrimentalBecause",
    "statutoryReportingNoted",
  ].map((key): Field => [`${at}/${key}`, `words on ${key}`, ""]),
];

const FLAG = (at = ""): Field[] => [
  [`${at}/child`, "ref 0815", "P"],
  [`${at}/category`, "a broad category", ""],
  ...SOMEONE(`${at}/caller`),
  [`${at}/raisedOn`, "2026-03-02", "Pr", "2026-03"],
];

const POLICE_FORM: readonly Field[] = [
  ...PIN(),
  ["/relatesToChildSexualExploitation", "yes", "P"],
  ["/otherReferrals", "yes", ""],
  ["/otherAgencies/0", "an agency told", ""],
  ["/reporter/fullName", "Rowan Reporter", ""],
  ["/reporter/dateOfBirth", "1970-01-02", ""],
  ["/reporter/jobTitle", "job of the reporter", ""],
  ["/reporter/organisation", "organisation of the reporter", ""],
  ["/reporter/address", "address of the reporter", ""],
  ["/reporter/telephone", "01632 960001", ""],
  ["/reporter/email", "reporter@example.org", ""],
  ["/source/from", "other", ""],
  ["/source/whoOrWhere", "somebody who saw it", ""],
  ["/source/fullName", "Sandy Source", ""],
  ["/source/dateOfBirth/ageInYears", 44, ""],
  ["/source/dateOfBirth/on", "2026-01-01", ""],
  ["/source/address", "address of the source", ""],
  ["/source/telephone", "01632 960002", ""],
  ["/source/willingToEngage", "no", ""],
  ["/source/otherPartner", "other partner", ""],
  ["/provenance/howKnownAndHowLong", "how known and how long", ""],
  ["/provenance/howKnown", "how known", ""],
  ["/provenance/secondHand", "yes", "PR"],
  ["/provenance/firstKnown", "first known", ""],
  ["/provenance/whoElseKnows", "who else knows", ""],
  ["/event/account", "the account of it", "P"],
  ["/event/date", "2026-02-27", "P"],
  ["/event/time", "the time of it", "P"],
  ["/people/0/fullName", "Pat Person", "P"],
  ["/people/0/aliases/0", "a nickname", "P"],
  ["/people/0/dateOfBirth/ageFrom", 30, "P"],
  ["/people/0/dateOfBirth/ageTo", 35, "P"],
  ["/people/0/dateOfBirth/on", "2026-03-01", "P"],
  ["/people/0/address", "address of a person", "P"],
  ["/people/0/gender", "gender of a person", "P"],
  ["/people/0/telephone", "01632 960003", "P"],
  ["/people/0/description", "description of a person", "P"],
  ["/people/0/role", "suspect", "P"],
  ["/people/0/onlineNames/0", "an online name", "P"],
  ["/people/1/dateOfBirth", "1999-12", "P"],
  ["/people/2/dateOfBirth/unknown", true, "P"],
  ["/people/3/dateOfBirth/ageInYears", 16, "P"],
  ["/requestedInPreamble/vehicles/0", "a vehicle", "P"],
  ["/requestedInPreamble/places/0/role", "school", "P"],
  ["/requestedInPreamble/places/0/address", "address of a place", "P"],
  ["/requestedInPreamble/places/0/person", 1, "P"],
  ["/requestedInPreamble/places/0/note", "note on a place", "P"],
  ["/agencyExtension/example-agency:account", "an account", ""],
];

const INTERVENTIONS: readonly Field[] = [
  ...PIN(),
  ["/interventions/0/what", "what was tried", ""],
  ...SOMEONE("/interventions/0/by"),
  ["/interventions/0/aims/0", york.interventionAims[0]?.id, "CSPR"],
  ["/interventions/0/from", "2026-01-05", "CSPr", "2026-01"],
  ["/interventions/0/until", "2026-02-05", "CSPr", "2026-02"],
  ["/interventions/0/assessedBy", "an assessment", ""],
  ["/interventions/0/seen/0/aim", york.interventionAims[1]?.id, "CSPR"],
  ["/interventions/0/seen/0/what", "what was seen", ""],
  ...SOMEONE("/interventions/0/seen/0/by"),
  ["/interventions/0/seen/0/on", "2026-01-20", "Pr", "2026-01"],
  ["/noneFor/0", york.interventionAims[2]?.id, "CSPR"],
];

const DISCUSSION = (at: string): Field[] => [
  ...SOMEONE(`${at}/by`),
  ...SOMEONE(`${at}/with`),
  [`${at}/on`, "2026-03-20", "CSPr", "2026-03"],
  [`${at}/note`, "note on a discussion", ""],
];
const REVIEW = (at: string): Field[] => [
  ...SOMEONE(`${at}/by`),
  [`${at}/on`, "2026-04-01", "CSPr", "2026-04"],
  [`${at}/note`, "note on a review", ""],
  [`${at}/nextOn`, "2026-05-01", "CSPr", "2026-05"],
];

const EVENT = (at: string, kind: string): Field[] => [
  [`${at}/kind`, kind, "PR"],
  ...SOMEONE(`${at}/by`),
  [`${at}/at`, "2026-03-17T10:30:00+00:00", "Pr", "2026-03"],
  [`${at}/recordedAt`, "2026-03-18T10:30:00Z", "Pr", "2026-03"],
  [`${at}/previous`, "0f".repeat(32), ""],
];
const CHANGE = (at: string, kind: string): Field[] => [
  ...EVENT(at, kind),
  [`${at}/path`, "/screening/notes/emerging", ""],
  [`${at}/old`, "what was there", ""],
  [`${at}/new/inner/0`, "what is there", ""],
  [`${at}/why`, "why it changed", ""],
];

const HISTORY: readonly Field[] = [
  ...EVENT("/0", "created"),
  ...SCREENING("/0/screening"),
  ...EVENT("/1", "answered"),
  ...ANSWERS("/1/answers"),
  ...CHANGE("/2", "amended"),
  ...EVENT("/3", "judged"),
  ...JUDGEMENT("/3/judgement"),
  ...EVENT("/4", "discussed"),
  ...DISCUSSION("/4/discussion"),
  ...EVENT("/5", "sharing-decided"),
  ...SHARING("/5/sharing"),
  ...EVENT("/6", "flagged"),
  ...FLAG("/6/flag"),
  ...EVENT("/7", "reviewed"),
  ...REVIEW("/7/review"),
  ...CHANGE("/8", "corrected"),
];

const AT_MOMENT: readonly Field[] = [
  ...SCREENING("/screening"),
  ...JUDGEMENT("/judgements/0"),
  ...DISCUSSION("/discussions/0"),
  ...SHARING("/sharing/0"),
  ...FLAG("/flags/0"),
  ...REVIEW("/reviews/0"),
  ...CHANGE("/corrections/0", "corrected"),
  ["/unread", 1, "CSPR"],
];

const SHARING_HISTORY: readonly Field[] = [
  ["/0/kind", "recorded", "PR"],
  ["/0/on", "2026-03-02", "Pr", "2026-03"],
  ["/0/by", "who recorded it", ""],
  ...SHARING("/0/record"),
  ["/1/kind", "amended", "PR"],
  ["/1/on", "2026-03-03", "Pr", "2026-03"],
  ["/1/by", "who amended it", ""],
  ["/1/why", "why amended", ""],
  ...SHARING("/1/record"),
  ["/2/kind", "consent-withdrawn", "PR"],
  ["/2/on", "2026-03-04", "Pr", "2026-03"],
  ["/2/discussion", "discussion of withdrawal", ""],
  ["/3/kind", "shared", "PR"],
  ["/3/on", "2026-03-05", "Pr", "2026-03"],
  ["/3/information", "information shared", ""],
  ["/3/recipient", "whom it went to", ""],
  ["/4/kind", "reviewed", "PR"],
  ["/4/on", "2026-03-06", "Pr", "2026-03"],
  ["/4/note", "note of a review", ""],
];

/** A screening with its judgement carries along what the library says. None of it is copied. */
const carriedAlong = (): Field[] => {
  const made = recordJudgement(
    { edition: { id: york.id, version: york.version }, answers: { clipping: "yes" } },
    { level: "escalating", by: {}, on: "2026-03-13" },
  );
  if (!made.ok) throw new Error("a judgement is not valid");
  const { emergency, now, indication, actions, cautions, prompts } = made.value;
  return [
    ["/emergency", emergency, ""],
    ["/now", now, ""],
    ["/indication/atLeast", "emerging", "CSPR"],
    ["/indication/couldReach", "significant", "CSPR"],
    ["/indication/settled", false, "CSPR"],
    ["/indication/bounds", "exact", ""],
    ["/indication/facts/0", "age", "CSPR"],
    ["/indication/areas/0/id", "clipping", "CSPR"],
    ["/indication/areas/0/name", "name of an area", ""],
    ["/indication/areas/0/atLeast", "emerging", "CSPR"],
    ["/indication/areas/0/couldReach", "significant", "CSPR"],
    ["/indication/areas/0/because/0", "clipping", "CSPR"],
    ["/indication/asksFor/0/action", york.actions[0]!.id, "CSPR"],
    ["/indication/asksFor/0/isCertain", true, "CSPR"],
    ["/indication/asksFor/0/because/0", "clipping", "CSPR"],
    ["/indication/because/0", "clipping", "CSPR"],
    ["/indication/basis", indication.basis, ""],
    ["/indication/text", indication.text, ""],
    ["/indication/citations", [{ section: "7.9", line: 211, endLine: 212 }], ""],
    ["/actions", actions, ""],
    ["/cautions", cautions, ""],
    ["/prompts", prompts, ""],
  ];
};

const SCREENING_RECORD: readonly Field[] = [
  ...PIN(),
  ...SCREENING("/screening"),
  ...JUDGEMENT("/judgement"),
  ["/differs", true, "CSPR"],
  ["/unread", 1, "CSPR"],
  ...carriedAlong(),
];

/** Every field of every kind, by kind. */
export const FIELDS: Readonly<Record<string, readonly Field[]>> = {
  screening: SCREENING(),
  "screening-record": SCREENING_RECORD,
  "sharing-record": SHARING(),
  "sharing-history": SHARING_HISTORY,
  flag: FLAG(),
  "police-form": POLICE_FORM,
  interventions: INTERVENTIONS,
  history: HISTORY,
  "record-at-moment": AT_MOMENT,
};

/** A record out of values by their place. Lists have no gaps. */
export function recordFrom(
  fields: readonly (readonly [path: string, value: unknown, ...unknown[]])[],
): unknown {
  return assemble(fields.map(([path, value]) => [path.split("/").slice(1), value]));
}

function assemble(parts: readonly (readonly [readonly string[], unknown])[]): unknown {
  if (parts[0]?.[0].length === 0) return parts[0][1];
  const keys = [...new Set(parts.map(([path]) => path[0] ?? ""))];
  const entries = keys.map(
    (key) =>
      [
        key,
        assemble(
          parts.filter(([path]) => path[0] === key).map(([path, value]) => [path.slice(1), value]),
        ),
      ] as const,
  );
  return keys.length > 0 && keys.every((key) => /^\d+$/.test(key))
    ? entries.map(([, value]) => value)
    : Object.fromEntries(entries);
}
