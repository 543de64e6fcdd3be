// The surveys as survey-core and its linter find them, and as a person fills them in.

import { ComponentCollection, Model } from "survey-core";
import { lintSurvey } from "survey-core/linter";
import { describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import {
  fromSurveyData,
  judgementFromSurveyData,
  policeFormFromSurveyData,
  policeFormToSurvey,
  toSurvey,
  toSurveyData,
} from "csae-guidance/survey";
import { ofTrust, trust } from "../example-trust.js";

const surveys = [
  ["screening tool", toSurvey()],
  ["police form", policeFormToSurvey()],
  ["screening tool of an agency", toSurvey(trust)],
] as const;

const findings = (json: unknown): unknown[] =>
  lintSurvey(json).findings.map(({ severity, ruleId, message }) => [severity, ruleId, message]);

describe.each(surveys)("the %s", (_, json) => {
  test("passes the linter of SurveyJS, and its model, without a word", () => {
    expect(findings(json)).toEqual([]);
    expect(new Model(structuredClone(json)).jsonErrors).toBeFalsy();
  });

  test("has the emergency notice first on every page, and text on it only", () => {
    for (const page of json.pages) {
      expect(page.elements[0]).toMatchObject({
        type: "html",
        html: [
          '<div role="note">',
          "<p>If anyone is in danger now, or a crime is happening or about to happen: call 999. Do not wait to " +
            "finish this.</p>",
          "<p>999: When anyone is in danger now, or a crime is happening or about to happen.</p>",
          "<p>101: When it is not an emergency and you want police help or advice.</p>",
          "<p>Tell Children’s Social Care as well, once the call is made.</p>",
          "</div>",
        ].join(""),
      });
    }
    const shown = [...JSON.stringify(json).matchAll(/"html":"((?:[^"\\]|\\.)*)"/g)].map(
      ([, html = ""]) => html,
    );
    expect(shown.length).toBeGreaterThan(0);
    for (const html of shown) expect(html).not.toMatch(/<(?!\/?(?:p|div)\b)/);
  });

  test("requires nothing, answers nothing beforehand, counts nothing, works nothing out and sends nothing", () => {
    const keys = new Set<string>();
    JSON.stringify(json, (key, value: unknown) => {
      keys.add(key);
      return value;
    });
    for (const key of [
      "isRequired",
      "defaultValue",
      "defaultValueExpression",
      "correctAnswer",
      "score",
      "triggers",
      "calculatedValues",
      "validators",
      "setValueExpression",
      "resetValueIf",
      "choicesByUrl",
      "cookieName",
      "navigateToUrl",
      "maxTimeToFinish",
      "timeLimit",
      "expression",
      "requiredIf",
      "minSelectedChoices",
    ]) {
      expect([...keys]).not.toContain(key);
    }
  });

  test("has no name twice", () => {
    const names = new Model(structuredClone(json))
      .getAllQuestions(false, true, true)
      .map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.length).toBeGreaterThan(10);
  });

  test("can be saved with nothing in it", () => {
    const model = new Model(structuredClone(json));
    expect(model.validate()).toBe(true);
    expect(model.doComplete()).toBe(true);
    expect(model.data).toEqual({});
  });
});

describe("the linter", () => {
  test.each<[string, object]>([
    [
      "a name twice",
      {
        pages: [
          {
            name: "a",
            elements: [
              { type: "text", name: "x" },
              { type: "text", name: "x" },
            ],
          },
        ],
      },
    ],
    ["an unknown type", { pages: [{ name: "a", elements: [{ type: "nothing", name: "x" }] }] }],
    [
      "a question that an expression names and nobody asks",
      {
        pages: [{ name: "a", elements: [{ type: "text", name: "x", visibleIf: "{y} notempty" }] }],
      },
    ],
  ])("finds %s", (_, json) => {
    expect(findings(json)).not.toEqual([]);
  });

  test("and the survey with a row taken out, to which a panel still refers", () => {
    const json = JSON.parse(JSON.stringify(toSurvey())) as {
      pages: { elements: { name: string }[] }[];
    };
    json.pages[2]!.elements = json.pages[2]!.elements.filter(
      ({ name }) => name !== "late-or-missing",
    );
    expect(findings(json)).not.toEqual([]);
  });
});

describe("filled in by a person", () => {
  const begun = (): Model => {
    const model = new Model(toSurvey());
    model.data = toSurveyData({ edition: pinOf(york), answers: {} });
    return model;
  };
  const answer = (model: Model, name: string, value: unknown): void => {
    model.getQuestionByName(name).value = value;
  };

  test("rows, signs and detail", () => {
    const model = begun();
    answer(model, "immediate-danger", "not-known");
    answer(model, "late-or-missing", "yes");
    answer(model, "late-or-missing:signs", ["going-missing"]);
    answer(model, "late-or-missing:basis", ["heard", "observed"]);
    answer(model, "late-or-missing:observed-on", "2026-03");
    answer(model, "late-or-missing:note", "Fictional.");
    answer(model, "clipping", "no");
    answer(model, "age-in-years", 15);
    answer(model, "completed-by:role", "School nurse");
    expect(fromSurveyData(model.data)).toEqual({
      ok: true,
      value: {
        edition: pinOf(york),
        immediateDanger: "not-known",
        subject: { ageInYears: 15 },
        completedBy: { role: "School nurse" },
        answers: {
          "late-or-missing": {
            answer: "yes",
            signs: ["going-missing"],
            basis: ["heard", "observed"],
            observedOn: "2026-03",
            note: "Fictional.",
          },
          clipping: "no",
        },
      },
    });
    expect(judgementFromSurveyData(model.data)).toEqual({ ok: true, value: undefined });
  });

  test("an answer that was taken back is unanswered", () => {
    const model = begun();
    answer(model, "clipping", "yes");
    model.getQuestionByName("clipping").clearValue();
    expect(fromSurveyData(model.data)).toEqual({
      ok: true,
      value: { edition: pinOf(york), answers: {} },
    });
  });

  test("what stands under a row whose answer was taken back stays, is shown, and is told", () => {
    const model = begun();
    answer(model, "clipping", "yes");
    answer(model, "clipping:note", "Fictional.");
    model.getQuestionByName("clipping").clearValue();
    expect(model.getPanelByName("clipping:detail")).toMatchObject({ isVisible: true });
    expect(fromSurveyData(model.data)).toMatchObject({
      ok: false,
      issues: [{ code: "missing", path: "/clipping:note" }],
    });
  });

  test("a judgement, by itself", () => {
    const model = begun();
    answer(model, "judgement:level", "escalating");
    answer(model, "judgement:by:role", "School nurse");
    answer(model, "judgement:on", "2026-03-12");
    expect(judgementFromSurveyData(model.data)).toEqual({
      ok: true,
      value: { level: "escalating", by: { role: "School nurse" }, on: "2026-03-12" },
    });
    expect(fromSurveyData(model.data)).toEqual({
      ok: true,
      value: { edition: pinOf(york), answers: {} },
    });
  });

  test("a police form with people, aliases and a date of birth that is not known", () => {
    const model = new Model(policeFormToSurvey());
    answer(model, "other-referrals", "yes");
    answer(model, "other-agencies", [{ "other-agencies:text": "Health" }]);
    answer(model, "who-is-involved", [
      {
        "person-name": "A. Example",
        "person-aliases": [{ "person-aliases:text": "Ex" }],
        "person-date-of-birth:unknown": ["unknown"],
      },
      { "person-date-of-birth:ageFrom": 12, "person-date-of-birth:ageTo": 14 },
    ]);
    expect(policeFormFromSurveyData(model.data)).toEqual({
      ok: true,
      value: {
        otherReferrals: "yes",
        otherAgencies: ["Health"],
        people: [
          { fullName: "A. Example", aliases: ["Ex"], dateOfBirth: { unknown: true } },
          { dateOfBirth: { ageFrom: 12, ageTo: 14 } },
        ],
      },
    });
  });

  test("an agency’s rows, whose ids hold a full stop", () => {
    const model = new Model(toSurvey(trust));
    model.data = toSurveyData(ofTrust, trust);
    expect(fromSurveyData(model.data, trust)).toEqual({ ok: true, value: ofTrust });
    expect(fromSurveyData(model.data)).toMatchObject({
      ok: false,
      issues: [{ code: "unknown-key", path: "" }],
    });
  });
});

describe("hostile data", () => {
  const pin = { "edition-pin": { id: "york", version: "1.0.0" } };
  const deep = Array.from({ length: 100_000 }).reduce<unknown>((inner) => [{ inner }], []);
  const cycle: Record<string, unknown> = { ...pin };
  cycle["who-is-involved"] = [cycle];
  test.each<[string, unknown]>([
    [
      "100,000 levels",
      { ...pin, reference: deep, "as-recorded": [{ path: "/answers/clipping", value: deep }] },
    ],
    ["a cycle", cycle],
    [
      "a getter that throws",
      {
        get clipping() {
          throw new Error("secret");
        },
      },
    ],
    [
      "a proxy that throws",
      new Proxy(
        {},
        {
          ownKeys() {
            throw new Error("secret");
          },
          getPrototypeOf() {
            throw new Error("secret");
          },
        },
      ),
    ],
  ])("%s", (_, data) => {
    for (const read of [fromSurveyData, policeFormFromSurveyData])
      expect(read(data)).toMatchObject({ ok: false });
  });

  test("no component of ours is left in survey-core", () => {
    expect(ComponentCollection.Instance.items).toEqual([]);
  });
});
