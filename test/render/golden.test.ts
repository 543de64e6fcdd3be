// Whole pages of twelve fictional cases, kept as files in golden/, so that a change of a page is
// seen by whoever changes it.

import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { pinOf, screen, york } from "csae-guidance";
import type { Screening } from "csae-guidance";
import { renderScreening, renderScreeningRecord } from "csae-guidance/render";
import { recordOf } from "./records.js";

const edition = pinOf(york);
const every = (answer: "no" | "not-known"): Screening["answers"] =>
  Object.fromEntries(york.indicators.map(({ id }) => [id, answer]));
const nurse = { name: "A. Practitioner", role: "School nurse", organisation: "Example School" };
const lead = { role: "designated safeguarding lead", organisation: "Example School" };
const dated = { completedOn: "2026-03-12", completedBy: nurse } as const;
const child = { reference: "FICTIONAL-0001", ageInYears: 15 } as const;

/** Each is wholly fictional. */
const SCREENINGS: Readonly<Record<string, Screening>> = {
  "nothing answered": { edition, answers: {} },
  "every row No": { edition, ...dated, subject: child, answers: every("no") },
  "nothing known": { edition, ...dated, subject: child, answers: every("not-known") },
  "danger now and nothing answered": { edition, immediateDanger: "yes", answers: {} },
  "a child under 13": {
    edition,
    ...dated,
    subject: { reference: "FICTIONAL-0003", ageInYears: 12 },
    immediateDanger: "no",
    answers: {
      ...every("no"),
      "sexual-activity-or-exploitation": { answer: "yes", signs: ["sexual-activity-under-13"] },
    },
    childsVoice: "I don't want to go there any more.",
  },
  "eighteen and over": {
    edition,
    ...dated,
    subject: { ageInYears: 19, learningDisabilityOrSpecialNeeds: "yes" },
    answers: { ...every("no"), "sexual-activity-or-exploitation": "yes" },
  },
  "a sign on a row answered No": {
    edition,
    ...dated,
    subject: child,
    answers: {
      ...every("no"),
      "abduction-and-imprisonment": { answer: "no", signs: ["abduction-and-forced-imprisonment"] },
    },
  },
  "emerging with open rows": {
    edition,
    ...dated,
    subject: child,
    answers: {
      "late-or-missing": { answer: "yes", signs: ["going-missing"], basis: ["observed"] },
    },
  },
  "county lines and no sexual sign": {
    edition,
    ...dated,
    subject: child,
    answers: {
      ...every("no"),
      "gang-identity-places-moved-or-held": {
        answer: "yes",
        signs: ["identifies-as-county-lines-or-gang-member"],
      },
    },
  },
  "what could not be read": {
    edition,
    ...dated,
    subject: child,
    answers: { clipping: "Yes", "older-partner": "yes" } as never,
  },
};

const JUDGED = {
  "a judgement above the rows": recordOf(
    {
      edition,
      ...dated,
      subject: child,
      immediateDanger: "no",
      answers: {
        "late-or-missing": {
          answer: "yes",
          signs: ["going-missing"],
          basis: ["observed"],
          observedOn: "2026-02",
        },
        "older-partner": { answer: "yes", basis: ["expressed"], note: "Fictional: met online." },
        "reported-involvement": "not-known",
      },
      notes: { escalating: "Fictional: twice collected from the project by car." },
      childsVoice: "He's the only one who listens to me.",
      protectiveFactors: "A grandmother who rings every day; a trusted teacher.",
    },
    {
      level: "significant",
      by: lead,
      on: "2026-03-12",
      reason: "The lifts, the age of the partner and the images together point to grooming.",
      discussedWith: { role: "service manager" },
      discussedOn: "2026-03-12",
    },
  ),
  "a judgement beside danger": recordOf(
    { edition, immediateDanger: "yes", answers: {} },
    { level: "no-risk", by: { role: "teacher" }, on: "2026-03-01" },
  ),
};

/** Told from this file, so that a bundle of this test finds the same ones. */
const goldenOf = (name: string, detail: string): string =>
  fileURLToPath(new URL(`golden/${name.replaceAll(" ", "-")}.${detail}.txt`, import.meta.url));

describe.each(["full", "summary"] as const)("%s", (detail) => {
  test.each(Object.entries(SCREENINGS))("%s", async (name, screening) => {
    const text = renderScreening(screen(screening), { format: "text", detail, screening });
    await expect(text).toMatchFileSnapshot(goldenOf(name, detail));
  });

  test.each(Object.entries(JUDGED))("%s", async (name, record) => {
    const text = renderScreeningRecord(record, { format: "text", detail });
    await expect(text).toMatchFileSnapshot(goldenOf(name, detail));
  });
});
