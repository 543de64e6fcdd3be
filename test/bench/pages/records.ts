// The records that the pages are made of: the case of the examples, and records of the benchmark as
// if they were of one child. Wholly fictional.

import { readFileSync } from "node:fs";
import {
  combineScreenings,
  compareScreenings,
  draftPoliceForm,
  parseHistory,
  parseInterventions,
  parsePoliceForm,
  parseScreening,
  parseSharingRecord,
  pinOf,
  recordJudgement,
  redact,
  reviewInterventions,
  reviewSharing,
  screen,
  summariseCaseload,
  timeline,
  york,
} from "csae-guidance";
import type { Issue, Result, Screening } from "csae-guidance";
import { invalid, records } from "../records/index.js";

const file = new URL("../../../examples/case/complete-case.json", import.meta.url);
const given = JSON.parse(readFileSync(file, "utf8")) as Readonly<
  Record<"screening" | "judgement" | "sharing" | "policeForm", unknown>
>;

/** Screenings that have a day, of one child. */
export function screeningsOfOneChild(count: number): Screening[] {
  const [edition, subject] = [pinOf(york), { reference: "FICTION-1" }];
  return records
    .filter(({ screening }) => screening.completedOn !== undefined)
    .slice(0, count)
    .map(({ screening }) => ({ ...screening, edition, subject }));
}

export const screening = valueOf(parseScreening(given.screening));
export const record = valueOf(recordJudgement(screening, given.judgement));
export const outcome = screen(screening);
export const sharing = valueOf(parseSharingRecord(given.sharing));
export const review = reviewSharing(sharing);
export const policeForm = draftPoliceForm(screening, valueOf(parsePoliceForm(given.policeForm)));
export const redaction = redact(policeForm, "police");
export const comparison = valueOf(compareScreenings(one(0), one(1)));
export const combination = valueOf(combineScreenings(screeningsOfOneChild(3)));
export const tenRecords = valueOf(timeline(screeningsOfOneChild(10)));
export const issues = issuesOf(parseScreening(invalid[0]));

export const caseload = summariseCaseload(
  records.map((each) => ({
    outcome: screen(each.screening),
    completedOn: each.screening.completedOn ?? "2026-03-14",
  })),
);

export const interventions = reviewInterventions(
  valueOf(
    parseInterventions({
      interventions: [
        {
          what: "Fictional: a lift home on Thursdays.",
          aims: ["prevent-going-missing"],
          seen: [
            { aim: "prevent-going-missing", what: "Fictional: home in time for three weeks." },
          ],
        },
        { what: "Fictional: a talk about the telephone." },
      ],
    }),
  ),
);

const made = { by: { role: "school nurse" }, at: "2026", recordedAt: "2026-03-12T09:00:00Z" };
export const history = valueOf(
  parseHistory([
    { kind: "created", ...made, screening: one(0) },
    { kind: "answered", ...made, answers: { clipping: "yes", "gang-association": "not-known" } },
    { kind: "judged", ...made, judgement: record.judgement },
    {
      kind: "corrected",
      ...made,
      path: "/judgements/0/reason",
      old: record.judgement.reason,
      new: "Fictional: the lifts and the images together.",
      why: "Fictional.",
    },
    { kind: "reviewed", ...made, review: { note: "Fictional: to be looked at again in May." } },
  ]),
);

function one(place: number): Screening {
  const [found] = screeningsOfOneChild(place + 1).slice(place);
  if (!found) throw new Error("There are too few records.");
  return found;
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`A record is invalid: ${JSON.stringify(result.issues)}`);
  return result.value;
}

function issuesOf(result: Result<unknown>): readonly Issue[] {
  return result.ok ? [] : result.issues;
}
