// The screening tool in LHC-Forms: what a person sees, ticks and types comes back as the screening that was meant.

import { describe, expect, test } from "vitest";
import { parseScreening, pinOf, york } from "csae-guidance";
import type { Screening } from "csae-guidance";
import {
  fromQuestionnaireResponse,
  judgementFromQuestionnaireResponse,
  toQuestionnaire,
  toQuestionnaireResponse,
} from "csae-guidance/fhir";
import { hasForms, lhcForms } from "./lhc-forms.js";

/** The pin of the edition that is shown. */
const EDITION = pinOf(york);

/** Fictional, and nothing in it that LHC-Forms cannot hold. */
const SCREENING: Screening = {
  edition: EDITION,
  subject: {
    reference: "Example 17",
    dateOfBirth: "2010-05",
    ageInYears: 15,
    learningDisabilityOrSpecialNeeds: "not-known",
  },
  completedOn: "2026-03-12",
  completedBy: { name: "A. Practitioner", role: "School nurse", organisation: "Example School" },
  immediateDanger: "no",
  answers: {
    "late-or-missing": {
      answer: "yes",
      signs: ["regularly-late-home", "going-missing"],
      basis: ["observed", "heard"],
      observedOn: "2026",
      note: "Told by a friend.\nTwice.",
    },
    clipping: "no",
    "sexualised-content-online": "not-known",
  },
  notes: { emerging: "Fictional.", "no-risk": "Fictional as well." },
  protectiveFactors: "An aunt.",
  childsVoice: "I am fine.",
};

describe.skipIf(!hasForms)("the screening tool in LHC-Forms", () => {
  const form = lhcForms();

  test("is shown without trouble, the notice first, nothing filled in but what the open rows could reach", async () => {
    await form.show(toQuestionnaire());
    expect((await form.lines()).slice(1, 6)).toEqual([
      "If anyone is in danger now, or a crime is happening or about to happen: call 999. Do not wait to finish this.",
      "999: When anyone is in danger now, or a crime is happening or about to happen.",
      "101: When it is not an emergency and you want police help or advice.",
      "Tell Children’s Social Care as well, once the call is made.",
      "Is anyone in danger now? If Yes, call before you go on.",
    ]);
    expect(
      await form
        .page()
        .evaluate(
          "document.querySelector('[id^=\"label-emergency/\"]').getBoundingClientRect().top",
        ),
    ).toBeLessThan(120);
    expect(await form.filledIn()).toEqual({
      "indicated-at-least": "No risk",
      "indication-could-reach": "Significant Concerns",
    });
    expect(fromQuestionnaireResponse(await form.response())).toEqual({
      ok: true,
      value: { edition: EDITION, answers: {} },
    });
    expect(form.troubles).toEqual([]);
  });

  test("shows every row, and the signs of a row once it is answered", async () => {
    await form.show(toQuestionnaire());
    const blank = await form.lines();
    expect(
      york.indicators.filter(({ label }) => !blank.includes(label)).map(({ id }) => id),
    ).toEqual([]);
    expect(blank).not.toContain("going missing");
    await form.choose("late-or-missing", "Not known");
    expect(await form.lines()).toContain("going missing");
  });

  test("filled in by a person gives the screening that was meant", async () => {
    await form.show(toQuestionnaire());
    await form.choose("immediate-danger", "No");
    await form.type("reference", "Example 17");
    await form.type("date-of-birth", "2010-05");
    await form.type("age-in-years", "15");
    await form.choose("learning-disability-or-special-needs", "Not known");
    await form.type("completed-by:name", "A. Practitioner");
    await form.type("completed-by:role", "School nurse");
    await form.type("completed-by:organisation", "Example School");
    await form.choose("late-or-missing", "Yes");
    await form.choose("regularly-late-home", "Noted");
    await form.choose("going-missing", "Noted");
    await form.choose("late-or-missing:basis", "Observed");
    await form.choose("late-or-missing:basis", "Heard");
    await form.type("late-or-missing:observed-on", "2026");
    await form.type("late-or-missing:note", "Told by a friend.\nTwice.");
    await form.choose("clipping", "No");
    await form.choose("sexualised-content-online", "Not known");
    await form.type("notes:emerging", "Fictional.");
    await form.type("notes:no-risk", "Fictional as well.");
    await form.type("protective-factors", "An aunt.");
    await form.type("childs-voice", "I am fine.");
    expect(fromQuestionnaireResponse(await form.response())).toEqual({
      ok: true,
      value: { ...SCREENING, completedOn: undefined },
    });
    expect(judgementFromQuestionnaireResponse(await form.response())).toEqual({
      ok: true,
      value: undefined,
    });
    expect(form.troubles).toEqual([]);
  });

  test("flat, shows the signs of a row once it is answered and gives the screening that was meant", async () => {
    const flat = { shape: "flat" } as const;
    await form.show(toQuestionnaire(york, flat));
    expect(await form.lines()).not.toContain("going missing");
    await form.choose("late-or-missing", "Yes");
    await form.choose("going-missing", "Noted");
    await form.choose("late-or-missing:basis", "Heard");
    await form.type("late-or-missing:note", "Fictional.");
    await form.choose("clipping", "No");
    const meant: Screening = {
      edition: EDITION,
      answers: {
        "late-or-missing": {
          answer: "yes",
          signs: ["going-missing"],
          basis: ["heard"],
          note: "Fictional.",
        },
        clipping: "no",
      },
    };
    expect(await form.filledIn()).toMatchObject({
      "indicated-at-least": "Emerging Concerns",
      "indication-could-reach": "Significant Concerns",
    });
    expect(fromQuestionnaireResponse(await form.response())).toEqual({ ok: true, value: meant });
    await form.show(
      toQuestionnaire(york, flat),
      toQuestionnaireResponse(meant, york, undefined, flat),
    );
    expect(fromQuestionnaireResponse(await form.response())).toEqual({ ok: true, value: meant });
    expect(form.troubles).toEqual([]);
  });

  test("lets a person take an answer and a sign back", async () => {
    await form.show(toQuestionnaire());
    await form.choose("clipping", "Yes");
    await form.choose("late-or-missing", "Yes");
    await form.choose("going-missing", "Noted");
    await form.choose("going-missing", "Noted");
    await form.choose("late-or-missing", "No");
    await form.type("clipping", "");
    expect(fromQuestionnaireResponse(await form.response())).toEqual({
      ok: true,
      value: { edition: EDITION, answers: { "late-or-missing": "no" } },
    });
  });

  test("says what the rows point to as they are answered, and writes nothing into the judgement", async () => {
    await form.show(toQuestionnaire());
    await form.choose("clipping", "Yes");
    expect(await form.filledIn()).toMatchObject({
      "indicated-at-least": "Escalating Concerns",
      "indication-could-reach": "Significant Concerns",
    });
    expect(judgementFromQuestionnaireResponse(await form.response())).toEqual({
      ok: true,
      value: undefined,
    });
    await form.choose("judgement:level", "Emerging Concerns");
    await form.type("judgement:by:role", "School nurse");
    await form.type("judgement:on", "03/12/2026");
    await form.type("judgement:reason", "Fictional.");
    expect(judgementFromQuestionnaireResponse(await form.response())).toEqual({
      ok: true,
      value: {
        level: "emerging",
        by: { role: "School nurse" },
        on: "2026-03-12",
        reason: "Fictional.",
      },
    });
  });

  test("filled in beforehand shows the answers and gives them back", async () => {
    const judgement = {
      level: "emerging",
      by: { name: "A. Practitioner" },
      on: "2026-03-12",
    } as const;
    await form.show(toQuestionnaire(), toQuestionnaireResponse(SCREENING, york, judgement));
    expect(await form.filledIn()).toMatchObject({
      reference: "Example 17",
      "date-of-birth": "2010-05",
      "going-missing": "Noted",
      clipping: "No",
      "childs-voice": "I am fine.",
      "judgement:level": "Emerging Concerns",
    });
    expect(fromQuestionnaireResponse(await form.response())).toEqual({
      ok: true,
      value: SCREENING,
    });
    expect(judgementFromQuestionnaireResponse(await form.response())).toEqual({
      ok: true,
      value: judgement,
    });
    expect(form.troubles).toEqual([]);
  });

  describe("loses, and docs/fhir.md says so", () => {
    const back = async (input: object): Promise<unknown> => {
      const parsed = parseScreening(input);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      await form.show(toQuestionnaire(), toQuestionnaireResponse(parsed.value));
      return fromQuestionnaireResponse(await form.response());
    };

    test("the version and hash a screening was made under: it gives those of the questionnaire shown", async () => {
      expect(
        await back({ edition: { id: "york", version: "0.9.0" }, answers: { clipping: "no" } }),
      ).toEqual({ ok: true, value: { edition: EDITION, answers: { clipping: "no" } } });
    });

    test("what stands in an extension: an empty text, the order of signs", async () => {
      expect(
        await back({
          edition: EDITION,
          answers: {
            "late-or-missing": { answer: "yes", signs: ["going-missing", "regularly-late-home"] },
          },
          childsVoice: "",
        }),
      ).toEqual({
        ok: true,
        value: {
          edition: EDITION,
          answers: {
            "late-or-missing": { answer: "yes", signs: ["regularly-late-home", "going-missing"] },
          },
        },
      });
    });
  });
});
