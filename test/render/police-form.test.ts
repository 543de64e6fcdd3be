// The police form as people read it.

import { describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import type { PoliceForm } from "csae-guidance";
import { FORMATS, renderPoliceForm } from "csae-guidance/render";

const FORM: PoliceForm = {
  relatesToChildSexualExploitation: "yes",
  otherReferrals: "not-known",
  otherAgencies: ["Health", "Education"],
  reporter: { fullName: "A. Worker", dateOfBirth: { unknown: true }, jobTitle: "youth worker" },
  source: {
    from: "other",
    whoOrWhere: "a note under a door",
    fullName: "yes",
    willingToEngage: "not-asked",
  },
  provenance: { secondHand: "no", firstKnown: "about two weeks ago" },
  people: [
    {
      fullName: "Example Person",
      dateOfBirth: "2013",
      description: "tall, cap\nseen by A. Worker",
    },
    { aliases: ["one", "two"], dateOfBirth: { ageInYears: 14 } },
    { dateOfBirth: { ageInYears: 15, on: "2026-03-12" } },
    { dateOfBirth: { ageFrom: 30, ageTo: 40 } },
    { dateOfBirth: { ageFrom: 30, ageTo: 40, on: "2026-03-12" } },
  ],
  requestedInPreamble: {
    vehicles: ["white van"],
    places: [
      { role: "school", person: 0, address: "Example School" },
      { note: "behind the shops" },
    ],
  },
  agencyExtension: {
    "example-agency:account": "What was seen.",
    "example-agency:more": { list: [1, null] },
  },
};

const text = (form: PoliceForm): string => renderPoliceForm(form, "text").replaceAll(/\s+/g, " ");

describe("Appendix One · a police form", () => {
  test.each([
    ["Does your information related to Child Sexual Exploitation?: Yes"],
    ["Youth Justice Service, Health, Education): Not known"],
    ["your full name: A. Worker - your date of birth: recorded as not known"],
    ["Job title: youth worker"],
    ["Organisation: not recorded"],
    ["a note under a door"],
    ["would they be willing to engage with the Police?: Not asked"],
    ["Is this information second hand?: No"],
    ["When did they first know the information to be correct?: about two weeks ago"],
    ["Person 1 ~~~~~~~~ - Full Name: Example Person"],
    ["Date of Birth: 2013"],
    ["Description and Clothing: | tall, cap | seen by A. Worker"],
    ["Alias/Nickname: one; two"],
    ["Date of Birth: aged 14 -"],
    ["Date of Birth: aged 15 on 2026-03-12"],
    ["Date of Birth: aged 30 to 40 -"],
    ["Date of Birth: aged 30 to 40 on 2026-03-12"],
    ["Vehicle: white van"],
    ["Place (school, person 1): Example School"],
    ["Place (part not recorded): not recorded | behind the shops"],
    ["example-agency:account: | What was seen."],
    ['example-agency:more: | { | "list": [ | 1, | null | ] | }'],
    ["Person 2: Not recorded yet: the person’s full name. [Appendix One, lines 454–455, 459]"],
    [
      "NORTH YORKSHIRE POLICE AND PARTNERSHIP INFORMATION FORM " +
        "======================================================= A working copy. The text we hold is not the " +
        "whole form: use the current police form. [Appendix One, line 463]",
    ],
    [
      "- Description and Clothing: not recorded The text we hold ends here, in the block for a third person. " +
        "It is not the whole form: use the current police form. [Appendix One, line 463]",
    ],
    ["The account itself: what happened, or what is known. [Appendix One, lines 415–463]"],
    [
      "Left out of what is passed on for intelligence ---------------------------------------------- - " +
        "/people/0/description: Left out: the words repeat something recorded about the person who fills in the " +
        "form",
    ],
  ])("%s", (words) => {
    expect(text(FORM)).toContain(words);
  });

  test("a note of spaces, a name of several lines and an age that says nothing", () => {
    expect(
      renderPoliceForm(
        { requestedInPreamble: { places: [{ address: "Here", note: " " }] } },
        "text",
      ),
    ).not.toContain("|");
    expect(text({ people: [{ aliases: ["one\ntwo"] }] })).toContain("Alias/Nickname: one two -");
    expect(text({ people: [{ dateOfBirth: {} }] } as never)).toContain(
      "Date of Birth: not recorded",
    );
  });

  test("a colon within a printed label stays", () => {
    const items = york.policeForm.items.map((item) =>
      item.label === "Full Name:" ? { ...item, label: "Name: in full:" } : item,
    );
    expect(
      renderPoliceForm(FORM, "text", { ...york, policeForm: { ...york.policeForm, items } }),
    ).toContain("- Name: in full: Example Person\n");
  });

  test("people are counted from one, whatever their number", () => {
    expect(text({ people: Array.from({ length: 11 }, () => ({})) })).toContain(
      "- Person 11: Not recorded yet: ",
    );
  });

  test("words that look like an answer stay the words they are", () => {
    expect(text(FORM)).toContain("the full name of the person the information comes from: yes");
  });

  test("after “as above” the boxes about the source do not apply, with the reason", () => {
    expect(text({ source: { from: "as-above" } })).toContain(
      "Telephone No: does not apply. Not asked where the information is your own observation: “as above” " +
        "points to your details. [Appendix One, lines 441, 446]",
    );
    expect(text({ source: { from: "as-above" } })).toContain("enter “as above”: as above");
  });

  test("an empty form shows every printed label and is never called complete", () => {
    const labels = york.policeForm.items.flatMap(({ label, block }) =>
      label && block !== "people" ? [label.replace(/:$/, "")] : [],
    );
    for (const label of labels) expect(text({})).toContain(label);
    expect(text({})).toContain("Nobody is recorded.");
    expect(text({})).not.toMatch(/\bcomplete\b/i);
    expect(text({})).not.toContain("Added by an agency");
  });

  test.each(FORMATS)("%s begins with the emergency notice", (format) => {
    const rendered = renderPoliceForm(FORM, format);
    const words = rendered
      .replace(/^[\s\S]*<body>/, "")
      .replaceAll(/<[^>]*>|\*/g, "")
      .replaceAll(/\s+/g, " ")
      .trim();
    expect(
      words.startsWith(
        "If anyone is in danger now, or a crime is happening or about to happen: call 999.",
      ),
    ).toBe(true);
  });
});
