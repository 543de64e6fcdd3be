// What goes to FHIR comes back as it was, whatever it was.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePoliceForm, parseScreening } from "csae-guidance";
import {
  fromQuestionnaireResponse,
  judgementFromQuestionnaireResponse,
  policeFormFromQuestionnaireResponse,
  policeFormToQuestionnaireResponse,
  toQuestionnaireResponse,
} from "csae-guidance/fhir";
import { policeForm } from "../../police-form/arbitraries.js";
import { overTheWire } from "./responses.js";
import { oddJudgement, screenings } from "../odd-screenings.js";

const shapes = fc.constantFrom("nested" as const, "flat" as const);

describe("there and back", () => {
  test("every screening is the same, in both shapes", () => {
    fc.assert(
      fc.property(screenings, shapes, (screening, shape) => {
        const response = toQuestionnaireResponse(screening, undefined, undefined, { shape });
        expect(fromQuestionnaireResponse(overTheWire(response))).toEqual({
          ok: true,
          value: screening,
        });
      }),
      { numRuns: 500 },
    );
  });

  test("every judgement is the same, and the screening beside it", () => {
    fc.assert(
      fc.property(screenings, oddJudgement, shapes, (screening, judgement, shape) => {
        const response = overTheWire(
          toQuestionnaireResponse(screening, undefined, judgement, { shape }),
        );
        expect(judgementFromQuestionnaireResponse(response)).toEqual({
          ok: true,
          value: judgement,
        });
        expect(fromQuestionnaireResponse(response)).toEqual({ ok: true, value: screening });
      }),
      { numRuns: 200 },
    );
  });

  test("every police form is the same, in both shapes", () => {
    fc.assert(
      fc.property(policeForm, shapes, (input, shape) => {
        const form = parsePoliceForm(input);
        if (!form.ok) throw new Error(JSON.stringify(form.issues));
        const response = overTheWire(
          policeFormToQuestionnaireResponse(form.value, undefined, { shape }),
        );
        expect(policeFormFromQuestionnaireResponse(response)).toEqual(form);
      }),
      { numRuns: 500 },
    );
  });
});

// eslint-disable-next-line no-control-regex -- it looks for control characters
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/u;

/** Everything in a value, with the key it stands under. */
function* within(value: unknown, key = ""): Generator<readonly [key: string, value: unknown]> {
  yield [key, value];
  if (typeof value === "object" && value !== null)
    for (const [name, inner] of Object.entries(value)) yield* within(inner, name);
}

/** Whether a text holds something that FHIR allows, a list or an object anything. */
function isFhir(value: unknown): boolean {
  return typeof value === "string"
    ? value.trim() !== "" && !FORBIDDEN.test(value)
    : typeof value !== "object" || Object.keys(value ?? {}).length > 0;
}

describe("what is written is FHIR", () => {
  test("no text is empty, only spaces, or holds what FHIR forbids; no list and no object is empty", () => {
    fc.assert(
      fc.property(screenings, oddJudgement, policeForm, (screening, judgement, form) => {
        for (const resource of [
          toQuestionnaireResponse(screening, undefined, judgement),
          policeFormToQuestionnaireResponse(form as never),
        ]) {
          expect([...within(resource)].filter(([, value]) => !isFhir(value))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("nothing is recorded twice: an extension stands only where the items do not say it", () => {
    const plain = parseScreening({
      edition: { id: "york", version: "1.0.0" },
      completedOn: "2026-03-12",
      completedBy: { role: "school nurse" },
      subject: { dateOfBirth: "2010-05", ageInYears: 15 },
      answers: {
        "late-or-missing": {
          answer: "yes",
          signs: ["regularly-late-home", "going-missing"],
          basis: ["heard"],
          observedOn: "2026",
          note: "Told by a friend.\nTwice.",
        },
        clipping: "no",
      },
      notes: { emerging: "Fictional." },
      protectiveFactors: "An aunt.",
      childsVoice: "I am fine.",
      immediateDanger: "not-known",
    });
    if (!plain.ok) throw new Error(JSON.stringify(plain.issues));
    expect(toQuestionnaireResponse(plain.value)).not.toHaveProperty("extension");
  });
});
