// Persons and places of a police form in SurveyJS: counted from 1, as people see them.

import { Model } from "survey-core";
import { describe, expect, test } from "vitest";
import { reviewPoliceForm } from "csae-guidance";
import {
  policeFormFromSurveyData,
  policeFormToSurvey,
  policeFormToSurveyData,
  renumberPlaces,
} from "csae-guidance/survey";

const data = {
  "who-is-involved": [{ "person-name": "First" }, { "person-name": "Second" }],
  places: [{ "place:role": "residence", "place:address": "1 Example Road", "place:person": 1 }],
};
const form = {
  people: [{ fullName: "First" }, { fullName: "Second" }],
  requestedInPreamble: {
    places: [{ role: "residence", address: "1 Example Road", person: 0 }],
  },
} as const;

test("1 is the first person, there and back", () => {
  expect(policeFormFromSurveyData(data)).toEqual({ ok: true, value: form });
  expect(policeFormToSurveyData(form)).toEqual(data);
});

test.each([0, -1, 1.5, "1"])(
  "%j is the number of nobody, and is told in these numbers",
  (person) => {
    const wrong = { ...data, places: [{ "place:person": person }] };
    const result = policeFormFromSurveyData(wrong);
    expect(!result.ok && result.issues).toEqual([
      expect.objectContaining({
        path: "/places/0/place:person",
        message: "Expected the number of a person above, counted from 1.",
      }),
    ]);
  },
);

test("a person who is not there is no reason to refuse a draft, and is told by the review", () => {
  const read = policeFormFromSurveyData({ ...data, places: [{ "place:person": 3 }] });
  expect(read.ok && reviewPoliceForm(read.value).requestedInPreamble.at(-1)).toMatchObject({
    path: "/requestedInPreamble/places/0/person",
    why: "Place 1 is recorded as that of person 3, and the form has no such person. Say whose it is.",
  });
});

describe("a person is taken away", () => {
  const places = [
    { "place:address": "a", "place:person": 1 },
    { "place:address": "b", "place:person": 2 },
    { "place:address": "c", "place:person": 3 },
    { "place:address": "d" },
    { "place:address": "e", "place:person": 2 },
  ];

  test("the places that named the person are told, and the others name whom they named", () => {
    expect(renumberPlaces({ places, other: 1 }, 2)).toEqual({
      data: {
        other: 1,
        places: [
          { "place:address": "a", "place:person": 1 },
          { "place:address": "b" },
          { "place:address": "c", "place:person": 2 },
          { "place:address": "d" },
          { "place:address": "e" },
        ],
      },
      named: [2, 5],
    });
  });

  test("in a form that is open", () => {
    const model = new Model(policeFormToSurvey());
    model.data = {
      "who-is-involved": ["First", "Second", "Third"].map((name) => ({ "person-name": name })),
      places,
    };
    const named: number[] = [];
    model.onDynamicPanelRemoved.add((survey, { question, panelIndex }) => {
      if (question.name !== "who-is-involved") return;
      const renumbered = renumberPlaces(survey.data as Record<string, unknown>, panelIndex + 1);
      named.push(...renumbered.named);
      survey.data = renumbered.data;
    });
    const people = model.getQuestionByName("who-is-involved") as unknown as {
      removePanel: (index: number) => void;
    };
    people.removePanel(1);
    expect(named).toEqual([2, 5]);
    const read = policeFormFromSurveyData(model.data);
    expect(read.ok && read.value.people?.map(({ fullName }) => fullName)).toEqual([
      "First",
      "Third",
    ]);
    expect(read.ok && read.value.requestedInPreamble?.places?.map(({ person }) => person)).toEqual([
      0,
      undefined,
      1,
      undefined,
      undefined,
    ]);
  });

  test.each<[string, unknown]>([
    ["no places", {}],
    ["places that are no list", { places: "a" }],
    ["places that are nothing", { places: [null, 7, { "place:person": "2" }] }],
    ["no data", undefined],
  ])("%s stay as they are", (_, odd) => {
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    expect(renumberPlaces(odd, 2)).toEqual({ data: odd, named: [] });
  });

  test("no place is renumbered for a person who is no number", () => {
    const data = { places: [{ "place:person": 2 }, { "place:person": 3 }] };
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    expect(renumberPlaces(data, "2")).toEqual({ data, named: [] });
  });
});
