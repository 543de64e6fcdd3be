// The police form in LHC-Forms: what a person chooses and types comes back as the form that was meant.

import { describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import type { PoliceForm } from "csae-guidance";
import {
  policeFormFromQuestionnaireResponse,
  policeFormToQuestionnaire,
  policeFormToQuestionnaireResponse,
} from "csae-guidance/fhir";
import { hasForms, lhcForms } from "./lhc-forms.js";

const EDITION = pinOf(york);

describe.skipIf(!hasForms)("the police form in LHC-Forms", () => {
  const form = lhcForms();

  test("is shown without trouble: the notice first, every printed label, nothing filled in", async () => {
    await form.show(policeFormToQuestionnaire());
    const lines = await form.lines();
    expect(lines[1]).toBe(
      "If anyone is in danger now, or a crime is happening or about to happen: call 999. Do not wait to finish this.",
    );
    for (const label of [
      "Does your information related to Child Sexual Exploitation?",
      "If YES, please state which agency:",
      "Job title:",
      "Is this information second hand?",
      "Alias/Nickname:",
      "Description and Clothing:",
    ]) {
      expect(lines).toContain(label);
    }
    expect(lines.some((line) => line.includes("It is not the whole form"))).toBe(true);
    expect(await form.filledIn()).toEqual({});
    expect(policeFormFromQuestionnaireResponse(await form.response())).toEqual({
      ok: true,
      value: { edition: EDITION },
    });
    expect(form.troubles).toEqual([]);
  });

  test("filled in by a person gives the form that was meant", async () => {
    await form.show(policeFormToQuestionnaire());
    await form.choose("relates-to-child-sexual-exploitation", "Not known");
    await form.choose("other-referrals", "Yes");
    await form.type("other-agencies", "Health");
    await form.type("reporter-name-and-date-of-birth:fullName", "A. Worker");
    await form.type("reporter-name-and-date-of-birth:dateOfBirth:ageInYears", "41");
    await form.type("reporter-job-title", "Youth worker");
    await form.choose("source-of-information:from", "Other");
    await form.choose("source-willing-to-engage", "Not asked");
    await form.type("first-known", "About two weeks ago");
    await form.type("person-name", "B. Example");
    await form.type("person-aliases", "Example nickname");
    await form.choose("person-date-of-birth:unknown", "Recorded as not known");
    await form.type("vehicles", "A red car");
    await form.choose("place:role", "School");
    expect(policeFormFromQuestionnaireResponse(await form.response())).toEqual({
      ok: true,
      value: {
        edition: EDITION,
        relatesToChildSexualExploitation: "not-known",
        otherReferrals: "yes",
        otherAgencies: ["Health"],
        reporter: {
          fullName: "A. Worker",
          dateOfBirth: { ageInYears: 41 },
          jobTitle: "Youth worker",
        },
        source: { from: "other", willingToEngage: "not-asked" },
        provenance: { firstKnown: "About two weeks ago" },
        people: [
          { fullName: "B. Example", aliases: ["Example nickname"], dateOfBirth: { unknown: true } },
        ],
        requestedInPreamble: { vehicles: ["A red car"], places: [{ role: "school" }] },
      },
    });
  });

  test("filled in beforehand, with two people, shows the answers and gives them back", async () => {
    const filled: PoliceForm = {
      edition: EDITION,
      otherReferrals: "no",
      otherAgencies: ["Health", "Education"],
      reporter: { fullName: "A. Worker" },
      people: [
        {
          fullName: "B. Example",
          aliases: ["One", "Two"],
          dateOfBirth: { ageFrom: 30, ageTo: 40, on: "2026-03-12" },
        },
        { fullName: "C. Example", dateOfBirth: "2010-05" },
      ],
    };
    await form.show(policeFormToQuestionnaire(), policeFormToQuestionnaireResponse(filled));
    expect(await form.filledIn()).toMatchObject({
      "reporter-name-and-date-of-birth:fullName": "A. Worker",
      "other-referrals": "No",
    });
    expect(policeFormFromQuestionnaireResponse(await form.response())).toEqual({
      ok: true,
      value: filled,
    });
    expect(form.troubles).toEqual([]);
  });
});
