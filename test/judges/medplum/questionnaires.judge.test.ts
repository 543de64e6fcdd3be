// Medplum's form: what a person sees, ticks and types comes back as the record that was meant.

import { describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import type { PoliceForm, Screening } from "csae-guidance";
import {
  fromQuestionnaireResponse,
  judgementFromQuestionnaireResponse,
  policeFormFromQuestionnaireResponse,
  policeFormToQuestionnaire,
  policeFormToQuestionnaireResponse,
  toQuestionnaire,
  toQuestionnaireResponse,
} from "csae-guidance/fhir";
import { hasForms, medplumForm } from "./medplum-form.js";

const EDITION = pinOf(york);
const FLAT = { shape: "flat" } as const;
/** Medplum names no version, so every response is read under the edition handed in. */
const ASSUMED = [expect.objectContaining({ code: "missing", path: "/questionnaire" })];

/** Fictional, and nothing in it that Medplum's form cannot hold. */
const SCREENING: Screening = {
  edition: EDITION,
  subject: { reference: "Example 17", dateOfBirth: "2010-05", ageInYears: 15 },
  completedBy: { role: "School nurse" },
  immediateDanger: "no",
  answers: {
    "late-or-missing": {
      answer: "yes",
      signs: ["going-missing"],
      basis: ["expressed"],
      observedOn: "2026",
      note: "Told by a friend.\nTwice.",
    },
    clipping: "no",
    "sexualised-content-online": "not-known",
  },
  childsVoice: "I am fine.",
};

describe.skipIf(!hasForms)("Medplum’s form", () => {
  const form = medplumForm();

  test.each(["nested", "flat"] as const)(
    "shows the %s tool without trouble, the notice first, and a blank form is a blank screening",
    async (shape) => {
      await form.show(toQuestionnaire(york, { shape }));
      expect(await form.text()).toMatch(
        /^Screening tool.*\n+If anyone is in danger now, or a crime is happening or about to happen: call 999\./,
      );
      expect(fromQuestionnaireResponse(await form.response())).toEqual({
        ok: true,
        value: { edition: EDITION, answers: {} },
        assumed: ASSUMED,
      });
      expect(form.troubles).toEqual([]);
    },
  );

  test("shows no sign in the nested shape, and every sign of an answered row in the flat one", async () => {
    await form.show(toQuestionnaire());
    await form.choose("late-or-missing", "Yes");
    expect(await form.isShown("going-missing")).toBe(false);
    await form.show(toQuestionnaire(york, FLAT));
    expect(await form.isShown("going-missing")).toBe(false);
    await form.choose("late-or-missing", "Yes");
    expect(await form.isShown("going-missing")).toBe(true);
  });

  test("filled in by a person gives the screening that was meant", async () => {
    await form.show(toQuestionnaire(york, FLAT));
    await form.choose("immediate-danger", "No");
    await form.type("reference", "Example 17");
    await form.type("date-of-birth", "2010-05");
    await form.type("age-in-years", "15");
    await form.type("completed-by:role", "School nurse");
    await form.choose("late-or-missing", "Yes");
    await form.tick("going-missing");
    await form.tick("late-or-missing:basis");
    await form.type("late-or-missing:observed-on", "2026");
    await form.type("late-or-missing:note", "Told by a friend.\nTwice.");
    await form.choose("clipping", "No");
    await form.choose("sexualised-content-online", "Not known");
    await form.type("childs-voice", "I am fine.");
    const meant = { ok: true, value: SCREENING, assumed: ASSUMED };
    expect(fromQuestionnaireResponse(await form.response())).toEqual(meant);
    expect(fromQuestionnaireResponse(await form.submit())).toEqual(meant);
    expect(form.troubles).toEqual([]);
  });

  test("lets a person take an answer, a sign and a text back", async () => {
    await form.show(toQuestionnaire(york, FLAT));
    await form.choose("clipping", "Yes");
    await form.choose("clipping", "");
    await form.choose("late-or-missing", "Not known");
    await form.tick("going-missing");
    await form.tick("going-missing");
    await form.type("childs-voice", "x");
    await form.type("childs-voice", "");
    await form.type("completed-on", "2026-03-12");
    await form.type("completed-on", "");
    expect(fromQuestionnaireResponse(await form.response())).toEqual({
      ok: true,
      value: { edition: EDITION, answers: { "late-or-missing": "not-known" } },
      assumed: ASSUMED,
    });
  });

  test("says what the rows point to as they are answered, and a person judges", async () => {
    await form.show(toQuestionnaire(york, FLAT));
    await form.choose("clipping", "Yes");
    await form.choose("judgement:level", "Emerging Concerns");
    await form.type("judgement:by:role", "School nurse");
    await form.type("judgement:on", "2026-03-12");
    const response = await form.response();
    const indicated = (linkId: string): unknown =>
      (
        response as { item: { linkId: string; item?: { linkId: string; answer?: unknown }[] }[] }
      ).item
        .find((group) => group.linkId === "indication")
        ?.item?.find((item) => item.linkId === linkId)?.answer;
    expect(indicated("indicated-at-least")).toEqual([{ valueString: "Escalating Concerns" }]);
    expect(indicated("indication-could-reach")).toEqual([{ valueString: "Significant Concerns" }]);
    expect(judgementFromQuestionnaireResponse(response)).toMatchObject({
      ok: true,
      value: { level: "emerging", by: { role: "School nurse" }, on: "2026-03-12" },
    });
  });

  test.each(["nested", "flat"] as const)(
    "keeps a saved response of the %s shape, whatever twins it makes",
    async (shape) => {
      await form.show(
        toQuestionnaire(york, { shape }),
        toQuestionnaireResponse(SCREENING, york, undefined, { shape }),
      );
      expect(await form.valueOf("reference")).toBe("Example 17");
      expect(await form.valueOf("clipping")).toBe("No");
      expect(fromQuestionnaireResponse(await form.response())).toEqual({
        ok: true,
        value: SCREENING,
        assumed: ASSUMED,
      });
    },
  );

  test("gives the police form that was meant, and keeps a saved one, in both shapes", async () => {
    const meant: PoliceForm = {
      edition: EDITION,
      otherReferrals: "yes",
      otherAgencies: ["Health"],
      reporter: { fullName: "A. Worker" },
      people: [{ fullName: "B. Example", aliases: ["Example nickname"] }],
    };
    for (const shape of ["nested", "flat"] as const) {
      const questionnaire = policeFormToQuestionnaire(york, { shape });
      await form.show(questionnaire);
      await form.choose("other-referrals", "Yes");
      await form.type("other-agencies-0", "Health");
      await form.type("reporter-name-and-date-of-birth:fullName", "A. Worker");
      await form.type("person-name", "B. Example");
      await form.type("person-aliases-0", "Example nickname");
      const filled = await form.response();
      expect(policeFormFromQuestionnaireResponse(filled)).toEqual({
        ok: true,
        value: meant,
        assumed: ASSUMED,
      });
      await form.show(questionnaire, policeFormToQuestionnaireResponse(meant, york, { shape }));
      expect(policeFormFromQuestionnaireResponse(await form.response())).toEqual({
        ok: true,
        value: meant,
        assumed: ASSUMED,
      });
    }
    expect(form.troubles).toEqual([]);
  });

  describe("loses, and docs/fhir.md says so", () => {
    test("the signs and details of a saved nested row whose answer is changed; the flat one keeps them", async () => {
      const rows = async (shape: "nested" | "flat"): Promise<unknown> => {
        await form.show(
          toQuestionnaire(york, { shape }),
          toQuestionnaireResponse(SCREENING, york, undefined, { shape }),
        );
        await form.choose("late-or-missing", "Not known");
        const read = fromQuestionnaireResponse(await form.response());
        return read.ok && read.value.answers["late-or-missing"];
      };
      expect(await rows("nested")).toBe("not-known");
      expect(await rows("flat")).toMatchObject({ answer: "not-known", signs: ["going-missing"] });
    });

    test("the version, and what stands in an extension", async () => {
      await form.show(
        toQuestionnaire(),
        toQuestionnaireResponse({
          edition: { id: "york", version: "0.9.0" },
          answers: { clipping: "no" },
          childsVoice: "",
        }),
      );
      expect(fromQuestionnaireResponse(await form.response())).toEqual({
        ok: true,
        value: { edition: EDITION, answers: { clipping: "no" } },
        assumed: ASSUMED,
      });
    });
  });
});
