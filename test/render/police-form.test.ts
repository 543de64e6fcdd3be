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
    ["Date of Birth: aged 15 on 12 March 2026"],
    ["Date of Birth: aged 30 to 40 -"],
    ["Date of Birth: aged 30 to 40 on 12 March 2026"],
    ["Vehicle: white van"],
    ["Place (school, person 1): Example School"],
    ["Place (part not recorded): not recorded | behind the shops"],
    ["example-agency:account: | What was seen."],
    ['example-agency:more: | { | "list": [ | 1, | null | ] | }'],
    [
      "- Person 2: full name · address · gender · telephone · description and clothing · role · online names [",
    ],
    [
      "NORTH YORKSHIRE POLICE AND PARTNERSHIP INFORMATION FORM " +
        "======================================================= A working copy. It names whoever fills it in " +
        "and where the information comes from: check it before it goes anywhere. The text we hold is not the " +
        "whole form. Use the current police form to send anything. [1]",
    ],
    ["[1] Appendix One, line 463"],
    ["The account itself: what happened, or what is known. ["],
    [
      "Left out of what is passed on for intelligence ---------------------------------------------- - " +
        "Person 1, description and clothing: left out because it names you. If police need it, decide how " +
        "to word it. [",
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
      "- Person 11: full name · alias or nickname · date of birth · ",
    );
  });

  test("words that look like an answer stay the words they are", () => {
    expect(text(FORM)).toContain("the full name of the person the information comes from: yes");
  });

  test("after “as above” the boxes about the source do not apply, with the reason once", () => {
    const asAbove = text({ source: { from: "as-above" } });
    expect(asAbove).toContain(
      "Does not apply: Full Name and DOB · Address · Telephone No · If the information is from a 3 rd party " +
        "would they be willing to engage with the Police? · Other Partner (please state)?. The boxes about " +
        "the source are not asked where the information is your own observation: “as above” points to your details. [",
    );
    expect(asAbove.match(/not asked where the information is your own observation/g)).toHaveLength(
      1,
    );
    expect(asAbove).toContain("enter “as above”: as above");
  });

  test("no weaker call to 999 stands under the notice", () => {
    expect(text(FORM)).not.toContain("Consider calling 999");
    expect(text(FORM)).toContain(
      "The form gives an assurance: what you provide is managed strictly",
    );
  });

  test("what is not recorded is one line a person, each line of the source once", () => {
    const two = text({ people: [{}, {}] });
    expect(two.match(/- Person \d+: /g)).toEqual(["- Person 1: ", "- Person 2: "]);
    expect(two).toContain(
      "Appendix One, lines 454–455, 454–463, 455, 456, 457, 458, 459, 460, 461, 462; known issue I-12",
    );
  });

  test("what police need and the printed form lacks stands in its place, marked as ours", () => {
    const ours = text({
      event: { account: "A white van waited.", date: "2026-03-12", time: "about nine" },
      people: [{ role: "victim", onlineNames: ["one on an app", "two"] }],
    });
    expect(ours).toContain(
      "What happened ------------- - What happened (not on the printed form): A white van waited. - Date it " +
        "happened (not on the printed form): 12 March 2026 - Time it happened (not on the printed form): about nine",
    );
    expect(ours).toContain(
      "- Role (not on the printed form): victim - Online names (not on the printed form): one on an app; two",
    );
    expect(text({})).toContain("- What happened: account · date · time [");
  });

  test("what is left out for intelligence says what it is, why, and what to do", () => {
    const left = text({
      reporter: { organisation: "Example Project" },
      requestedInPreamble: {
        places: [{ role: "location-of-incident", address: "Example Project, 1 Street" }],
      },
      agencyExtension: { "example-agency:account": "What was seen." },
    });
    expect(left).toContain(
      "- Place of the incident: a part is left out because it names your organisation. Police will need it: " +
        "decide how to word it. [",
    );
    expect(left).toContain(
      "- What an agency added: left out because it can hold anything. Write what police need into the account. [",
    );
    expect(left).not.toMatch(/\/(?:people|requestedInPreamble|agencyExtension)/);
  });

  test("what is passed on as written is to be read first", () => {
    expect(text({ provenance: { howKnown: "I saw it." } })).toContain(
      "Read before it is passed on --------------------------- - how the information is known: how this person " +
        "knows it: Passed on as it is written. Read it first: words can point to who told without a name. [",
    );
  });

  test("a summary has what is recorded in a line for each part and each person", () => {
    const summary = renderPoliceForm(FORM, { format: "text", detail: "summary" }).replaceAll(
      /\s+/g,
      " ",
    );
    expect(summary).toContain(
      "- Your details: full name: A. Worker · date of birth: recorded as not known · job title: youth worker",
    );
    expect(summary).toContain(
      "- Person 1: full name: Example Person · date of birth: 2013 · description and clothing: tall, cap seen " +
        "by A. Worker - Person 2: alias or nickname: one; two · date of birth: aged 14 - and 3 more",
    );
    expect(summary).not.toContain("example-agency:account");
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
      .replace(/^[\s\S]*<body[^>]*>/, "")
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
